import { filler, yesNo, type Layout } from '../../layout.ts';

export const inCells: Layout = {
  name: 'label and answer in one cell',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Multi-agency request for service: infant and parent relationship',
      service: 'To: Infant Mental Health',
      header: 'OFFICIAL SENSITIVE',
      footer: 'Return by secure email only',
      introduction: ['Contact the team if urgent. This form is to follow within two working days.'],
      sections: [
        {
          heading: 'A. Subject of this request',
          arrangement: 'in-cell',
          items: [
            box('Family name:', 'infant.familyName'),
            box('Given names:', 'infant.givenName'),
            box('Other known as names:', 'infant.alias'),
            box('DOB / EDD:', 'infant.dob'),
            choice('Gender:', 'infant.sex', [
              ['Male', 'male'],
              ['Female', 'female'],
            ]),
            box('NHS no.:', 'infant.nhsNumber'),
            box('Current address:', 'infant.address'),
            box('Postcode:', 'infant.postcode'),
            box("Child's ethnicity:", 'infant.ethnicity'),
            box('Disability / learning difficulty:', 'infant.disability'),
          ],
        },
        {
          heading: 'B. Adults with care of the child',
          arrangement: 'in-cell',
          items: [
            box("Mother's full name:", 'mother.name'),
            box("Mother's DOB:", 'mother.dob'),
            box("Father's full name:", 'father.name'),
            box('Contact telephone of parents:', 'parent.phone'),
            choice('Interpreter/signer needed?', 'interpreter', yesNo),
            box('Preferred language:', 'language'),
          ],
        },
        {
          heading: 'C. Request',
          arrangement: 'boxed',
          items: [
            box('Reasons for referral including all relevant concerns', 'reason', true),
            box('What has your agency done so far?', 'background', true),
          ],
        },
        {
          heading: 'D. Agency making the request',
          arrangement: 'in-cell',
          items: [
            box('Form completed by:', 'referrer.name'),
            box('Designation:', 'referrer.role'),
            box('Agency:', 'referrer.organisation'),
            box('Contact number:', 'referrer.phone'),
            box('Secure email address:', 'referrer.email'),
            box('Date of referral:', 'referral.date'),
          ],
        },
      ],
    };
  },
};
