import { filler, yesNo, type Layout } from '../../layout.ts';

export const sixColumns: Layout = {
  name: 'six narrow columns',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'PARENT-INFANT MENTAL HEALTH: PROFESSIONAL REFERRAL',
      service: '',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        {
          heading: 'CHILD DETAILS',
          arrangement: 'six-columns',
          items: [
            box("Child's first name", 'infant.givenName'),
            box('Family name', 'infant.familyName'),
            box('DOB', 'infant.dob'),
            box('NHS No', 'infant.nhsNumber'),
            choice('Gender', 'infant.sex', [
              ['M', 'male'],
              ['F', 'female'],
            ]),
            box('Ethnicity', 'infant.ethnicity'),
            box('Address', 'infant.address'),
            box('Post Code', 'infant.postcode'),
            box('GP', 'gp.practice'),
          ],
        },
        {
          heading: 'PARENT/CARER DETAILS',
          arrangement: 'six-columns',
          items: [
            box('Parent/Carer(s) name(s)', 'parent.name'),
            box('Relationship', 'parent.relationship'),
            box('Telephone', 'parent.phone'),
            choice('Interpreter required', 'interpreter', yesNo),
            box('Language', 'language'),
            box('Siblings', 'siblings'),
          ],
        },
        {
          heading: 'REASON FOR REFERRAL',
          arrangement: 'boxed',
          items: [
            box('Reason for Referral', 'reason', true),
            box('Background/Additional Information', 'background', true),
          ],
        },
        {
          heading: 'REFERRER',
          arrangement: 'six-columns',
          items: [
            box('Referred by', 'referrer.name'),
            box('Profession', 'referrer.role'),
            box('Team', 'referrer.organisation'),
            box('Contact No', 'referrer.phone'),
            box('E-mail', 'referrer.email'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
