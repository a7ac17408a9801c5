import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const stackedBoxes: Layout = {
  name: 'label above value, boxed sections',
  children: 1,
  build([truth = {}], hand) {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Referral for parent-infant support',
      service: 'Early years relationships team',
      header: '',
      footer: '',
      introduction: ['All sections must be completed.'],
      sections: [
        {
          heading: 'About the baby',
          arrangement: 'stacked',
          items: [
            box("Baby's full name", 'infant.fullName'),
            box('Known as', 'infant.alias'),
            box('Birth date (dd/mm/yyyy)', 'infant.dob'),
            box('NHS number (if known)', 'infant.nhsNumber'),
            choice('Sex', 'infant.sex', sexes),
            box('Gestation at birth', 'infant.gestation'),
            box('Where does the baby live?', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box('Who does the baby live with?', 'infant.livesWith'),
          ],
        },
        {
          heading: 'About the mother or birthing parent',
          arrangement: 'stacked',
          items: [
            box('Name', 'mother.name'),
            box('Date of birth', 'mother.dob'),
            box('NHS number', 'mother.nhsNumber'),
            box('Mobile', 'parent.phone'),
          ],
        },
        {
          heading: 'Why are you referring?',
          arrangement: 'boxed',
          items: [
            words('Use as much space as you need.'),
            box('Main concerns', 'reason', true),
            box('Background / additional information', 'background', true),
          ],
        },
        {
          heading: 'Safety',
          arrangement: 'stacked',
          items: [
            box('Child protection, child in need or early help', 'safeguarding'),
            box('Risks to workers', 'risk'),
            choice(
              'Does the family know about and agree to this referral?',
              'consent',
              yesNo,
              'delete',
            ),
          ],
        },
        {
          heading: 'About you',
          arrangement: 'stacked',
          items: [
            box('Your name', 'referrer.name'),
            box('Your role', 'referrer.role'),
            box('Where you work', 'referrer.organisation'),
            box('Your telephone', 'referrer.phone'),
            box('Your secure email', 'referrer.email'),
            box('Date form completed', 'referral.date'),
          ],
        },
      ],
    };
  },
};
