import { filler, yesNo, type Layout } from '../../layout.ts';

export const sbar: Layout = {
  name: 'SBAR',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, other } = filler(truth, hand);
    return {
      title: 'SBAR referral communication',
      service: 'Infant Mental Health Service',
      header: '',
      footer: 'SBAR form 12 | Page 1 of 1',
      introduction: [],
      sections: [
        {
          heading: 'Patient identification',
          arrangement: 'two-columns',
          items: [
            box("Patient's name", 'infant.fullName'),
            box('DoB', 'infant.dob'),
            box('NHS number', 'infant.nhsNumber'),
            box("Mother's name", 'mother.name'),
            box("Mother's DoB", 'mother.dob'),
            box('Home address', 'infant.address'),
            box('Post code', 'infant.postcode'),
            box('Contact number for family', 'parent.phone'),
          ],
        },
        {
          heading: 'SBAR',
          arrangement: 'banner',
          items: [
            box('Situation: the reason for this referral', 'reason', true),
            box('Background: history and what has been tried', 'background', true),
            box('Assessment: risks identified', 'risk'),
            other('Recommendation', 'Please offer an assessment.'),
          ],
        },
        {
          heading: 'Sent by',
          arrangement: 'two-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Designation', 'referrer.role'),
            box('Department', 'referrer.organisation'),
            box('Contact number', 'referrer.phone'),
            box('Date', 'referral.date'),
            choice('Parental consent obtained', 'consent', yesNo),
          ],
        },
      ],
    };
  },
};
