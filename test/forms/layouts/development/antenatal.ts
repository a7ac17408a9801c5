import { filler, yesNo, type Layout } from '../../layout.ts';

export const antenatal: Layout = {
  name: 'antenatal referral',
  children: 1,
  build([truth = {}], hand) {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Antenatal referral to Infant Mental Health',
      service: 'Leeds Infant Mental Health Service',
      header: '',
      footer: '',
      introduction: ['For unborn babies. Please telephone the duty practitioner first.'],
      sections: [
        {
          heading: 'Pregnancy',
          arrangement: 'two-columns',
          items: [
            choice('Unborn', 'infant.unborn', yesNo),
            box('EDD', 'infant.edd'),
            box('Gestation at referral', 'infant.gestation'),
            box('Community midwife', 'midwife'),
          ],
        },
        {
          heading: 'Details of mother',
          arrangement: 'two-columns',
          items: [
            box('Full name', 'mother.name'),
            box('Date of birth', 'mother.dob'),
            box('NHS number', 'mother.nhsNumber'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box('Mobile', 'parent.phone'),
          ],
        },
        {
          heading: 'Concerns',
          arrangement: 'stacked',
          items: [box('Reason for referral', 'reason', true), choice('Consent', 'consent', yesNo)],
        },
        {
          heading: 'Referrer',
          arrangement: 'two-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Role', 'referrer.role'),
            box('Maternity unit / team', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
