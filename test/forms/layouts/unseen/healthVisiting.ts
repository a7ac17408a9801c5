import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const healthVisiting: Layout = {
  name: 'health visiting service, labels over answers',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: '0-19 Public Health Nursing: onward referral',
      service: 'To: Infant Mental Health',
      header: 'CONFIDENTIAL',
      footer: 'PHN-OR v2.0',
      introduction: ['Discuss with the duty practitioner before you send this form.'],
      sections: [
        {
          heading: 'Child details',
          arrangement: 'heads',
          items: [
            box('Forename', 'infant.givenName'),
            box('Surname', 'infant.familyName'),
            box('Known as', 'infant.alias'),
            box('DOB', 'infant.dob'),
            box('NHS Number', 'infant.nhsNumber'),
            choice('Sex', 'infant.sex', sexes, 'typed'),
            box('Ethnicity', 'infant.ethnicity'),
            box('Religion', 'infant.religion'),
          ],
        },
        {
          heading: 'Family details',
          arrangement: 'two-columns',
          items: [
            box('Home address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box("Mother's name", 'mother.name'),
            box("Mother's date of birth", 'mother.dob'),
            box("Father's name", 'father.name'),
            box('Contact telephone number', 'parent.phone'),
            box('Siblings', 'siblings'),
            choice('Interpreter required', 'interpreter', yesNo, 'delete'),
            box('First language', 'language'),
          ],
        },
        {
          heading: 'Agencies involved',
          arrangement: 'label-over',
          items: [
            box('GP and surgery', 'gp.practice'),
            box('Named health visitor', 'healthVisitor'),
            box('Social worker', 'socialWorker'),
            box('Other agencies', 'otherAgencies'),
          ],
        },
        {
          heading: 'Reason for onward referral',
          arrangement: 'boxed',
          items: [
            words('Include observations of the parent with the baby.'),
            box('Reason for referral', 'reason', true),
            box('Interventions already offered', 'background', true),
            box('Safeguarding status', 'safeguarding'),
            box('Lone working risks', 'risk'),
            choice('Parental consent gained', 'consent', yesNo),
          ],
        },
        {
          heading: 'Referring practitioner',
          arrangement: 'heads',
          items: [
            box('Name', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Team', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date of duty call', 'dutyCall.date'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
