import type { Item } from '../../form.ts';
import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const twinColumns: Layout = {
  name: 'twins side by side',
  children: 2,
  build: (truths, hand) => {
    const [first = {}] = truths;
    const { box, choice } = filler(first, hand);
    const each = (item: (fill: ReturnType<typeof filler>) => Item): Item[] =>
      truths.map((truth, child) => {
        const made = item(filler(truth, hand));
        return made.kind === 'words' ? made : { ...made, child };
      });
    return {
      title: 'Referral form: multiple births',
      service: 'Infant Mental Health',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        {
          heading: 'The children',
          arrangement: 'matrix',
          matrix: {
            people: 'columns',
            columns: ['Twin 1', 'Twin 2'],
            rows: ['First name', 'Surname', 'Date of birth', 'NHS number', 'Sex'],
          },
          items: [
            ...each((fill) => fill.box('First name', 'infant.givenName')),
            ...each((fill) => fill.box('Surname', 'infant.familyName')),
            ...each((fill) => fill.box('Date of birth', 'infant.dob')),
            ...each((fill) => fill.box('NHS number', 'infant.nhsNumber')),
            ...each((fill) => fill.choice('Sex', 'infant.sex', sexes, 'typed')),
          ],
        },
        {
          heading: 'Mother',
          arrangement: 'four-columns',
          items: [
            box('Name', 'mother.name'),
            box('Date of birth', 'mother.dob'),
            box('Mobile', 'parent.phone'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box('Midwife', 'midwife'),
          ],
        },
        {
          heading: 'Why now?',
          arrangement: 'stacked',
          items: [
            box('Main concerns', 'reason', true),
            choice('Consent to referral', 'consent', yesNo),
          ],
        },
        {
          heading: 'Referred by',
          arrangement: 'four-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Role', 'referrer.role'),
            box('Service', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
