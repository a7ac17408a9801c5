import { filler, yesNo, type Layout } from '../../layout.ts';

export const twoInfants: Layout = {
  name: 'two infants on one form',
  children: 2,
  build(truths, hand) {
    const [first = {}] = truths;
    const { box, choice } = filler(first, hand);
    const ordinals = ['Infant 1 (first born twin)', 'Infant 2 (second born twin)'];
    return {
      title: 'Infant Mental Health referral: more than one infant',
      service: 'Leeds Infant Mental Health Service',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        ...truths.map((truth, child) => {
          const infant = filler(truth, hand);
          return {
            heading: ordinals[child] ?? `Infant ${child + 1}`,
            arrangement: 'two-columns' as const,
            child,
            items: [
              infant.box("Infant's name", 'infant.fullName'),
              infant.box('Date of birth', 'infant.dob'),
              infant.box('NHS number', 'infant.nhsNumber'),
              infant.choice('Sex', 'infant.sex', [
                ['Girl', 'female'],
                ['Boy', 'male'],
              ] as const),
            ],
          };
        }),
        {
          heading: 'Family',
          arrangement: 'two-columns',
          items: [
            box("Mother's full name", 'mother.name'),
            box("Mother's DOB", 'mother.dob'),
            box('Home address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box('Telephone', 'parent.phone'),
          ],
        },
        {
          heading: 'Referral',
          arrangement: 'stacked',
          items: [
            box('Reason for referral', 'reason', true),
            choice('Have you obtained consent from the family?', 'consent', yesNo),
          ],
        },
        {
          heading: 'Referrer details',
          arrangement: 'two-columns',
          items: [
            box("Referrer's name", 'referrer.name'),
            box('Designation', 'referrer.role'),
            box('Base', 'referrer.organisation'),
            box('Contact Number', 'referrer.phone'),
            box('Email address', 'referrer.email'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
