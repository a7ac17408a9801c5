import type { Item } from '../../form.ts';
import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const perinatalTwins: Layout = {
  name: 'twins, a section for each',
  children: 2,
  build: (truths, hand) => {
    const [first = {}] = truths;
    const { box, choice } = filler(first, hand);
    const baby = (child: number): Item[] => {
      const fill = filler(truths[child] ?? {}, hand);
      return [
        fill.box('First name', 'infant.givenName'),
        fill.box('Family name', 'infant.familyName'),
        fill.box('Date of birth', 'infant.dob'),
        fill.box('NHS number', 'infant.nhsNumber'),
        fill.choice('Sex', 'infant.sex', sexes),
      ];
    };
    return {
      title: 'Infant mental health: referral of twins',
      service: 'Infant Mental Health',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        { heading: 'Baby 1', arrangement: 'two-columns', child: 0, items: baby(0) },
        { heading: 'Baby 2', arrangement: 'two-columns', child: 1, items: baby(1) },
        {
          heading: 'Parent',
          arrangement: 'two-columns',
          items: [
            box("Mother's full name", 'mother.name'),
            box("Mother's date of birth", 'mother.dob'),
            box('Telephone', 'parent.phone'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
          ],
        },
        {
          heading: 'Referral',
          arrangement: 'stacked',
          items: [
            box('Reason for referral', 'reason', true),
            box('Relevant background', 'background', true),
            choice('Does the mother consent?', 'consent', yesNo),
          ],
        },
        {
          heading: 'Referrer',
          arrangement: 'two-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Role', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
