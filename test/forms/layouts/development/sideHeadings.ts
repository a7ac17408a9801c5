import { filler, yesNo, type Layout } from '../../layout.ts';

export const sideHeadings: Layout = {
  name: 'headings down the side',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, wholeAddress } = filler(truth, hand);
    return {
      title: 'CHILD DEVELOPMENT AND FAMILY HEALTH: REFERRAL',
      service: 'Drafton NHS Foundation Trust',
      header: '',
      footer: 'CDFH/REF/2026',
      introduction: [],
      sections: [
        {
          heading: 'CHILD',
          arrangement: 'side-head',
          items: [
            box('Name', 'infant.fullName'),
            box('DOB', 'infant.dob'),
            choice('Gender', 'infant.sex', [
              ['M', 'male'],
              ['F', 'female'],
            ] as const),
            box('NHS No', 'infant.nhsNumber'),
            wholeAddress('Address and postcode'),
          ],
        },
        {
          heading: 'MOTHER',
          arrangement: 'side-head',
          items: [
            box('Name', 'mother.name'),
            box('DOB', 'mother.dob'),
            box('NHS No', 'mother.nhsNumber'),
            box('Telephone', 'parent.phone'),
          ],
        },
        {
          heading: 'FATHER',
          arrangement: 'side-head',
          items: [box('Name', 'father.name')],
        },
        {
          heading: 'GP',
          arrangement: 'side-head',
          items: [box('Surgery', 'gp.practice'), box('Practice code', 'gp.odsCode')],
        },
        {
          heading: 'REFERRAL',
          arrangement: 'side-head',
          items: [
            box('Reason', 'reason', true),
            box('Previous interventions', 'background', true),
            box('Risk factors', 'risk'),
            choice('Parent informed and consents', 'consent', yesNo),
          ],
        },
        {
          heading: 'REFERRER',
          arrangement: 'side-head',
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
