import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const questions: Layout = {
  name: 'questions, one below the other',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Refer a family',
      service: 'Little Ones Together',
      header: '',
      footer: '',
      introduction: ['Thank you for referring. Fields marked * are required.'],
      sections: [
        {
          heading: 'Professional making the referral',
          arrangement: 'stacked',
          items: [
            box('Full name *', 'referrer.name'),
            box('Job role *', 'referrer.role'),
            box('Organisation *', 'referrer.organisation'),
            box('Phone *', 'referrer.phone'),
            box('Work email *', 'referrer.email'),
          ],
        },
        {
          heading: 'The baby',
          arrangement: 'stacked',
          items: [
            box("Baby's first name *", 'infant.givenName'),
            box("Baby's surname *", 'infant.familyName'),
            box("Baby's date of birth *", 'infant.dob'),
            choice("Baby's sex", 'infant.sex', sexes),
            box("Baby's NHS number", 'infant.nhsNumber'),
          ],
        },
        {
          heading: 'Parent/guardian #1',
          arrangement: 'stacked',
          items: [
            box('Name *', 'parent.name'),
            box('Relationship to baby', 'parent.relationship'),
            choice('Parental responsibility?', 'parent.hasPR', yesNo),
            box('Telephone', 'parent.phone'),
            box('Email', 'parent.email'),
            box('How do they prefer to be contacted?', 'parent.contactPreference'),
          ],
        },
        {
          heading: 'Referral details',
          arrangement: 'stacked',
          items: [
            words('Please give examples of what you have seen.'),
            box('Why are you referring this family?', 'reason', true),
            choice('Does the family need an interpreter?', 'interpreter', yesNo),
            choice('Does the family consent to this referral?', 'consent', yesNo),
            box('Is there a child protection or child in need plan?', 'safeguarding'),
          ],
        },
      ],
    };
  },
};
