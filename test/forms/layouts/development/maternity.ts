import { filler, yesNo, type Layout } from '../../layout.ts';

export const maternity: Layout = {
  name: 'maternity unit, unborn',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, wholeAddress } = filler({ ...truth, 'infant.unborn': 'yes' }, hand);
    return {
      title: 'Maternity services: referral of expectant parent',
      service: 'For: infant mental health team',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        {
          heading: 'Expectant mother',
          arrangement: 'four-columns',
          items: [
            box("Mum's name", 'mother.name'),
            box('DOB', 'mother.dob'),
            box('NHS No', 'mother.nhsNumber'),
            box('Tel', 'parent.phone'),
            wholeAddress('Address (inc. postcode)'),
            box('Registered GP', 'gp.practice'),
          ],
        },
        {
          heading: 'This pregnancy',
          arrangement: 'four-columns',
          items: [
            box('Expected date of delivery', 'infant.edd'),
            box('Weeks pregnant', 'infant.gestation'),
            box('Named midwife', 'midwife'),
            box('Other parent', 'father.name'),
          ],
        },
        {
          heading: 'Concerns for the parent-infant relationship',
          arrangement: 'boxed',
          items: [
            box('Reason for referral', 'reason', true),
            box('Safeguarding: pre-birth assessment, CP plan', 'safeguarding'),
          ],
        },
        {
          heading: 'Referrer',
          arrangement: 'four-columns',
          items: [
            box('Print name', 'referrer.name'),
            box('Designation', 'referrer.role'),
            box('Maternity team', 'referrer.organisation'),
            box('Contact number', 'referrer.phone'),
            choice('Mother consents?', 'consent', yesNo),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
