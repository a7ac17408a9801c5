import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const infantMentalHealth: Layout = {
  name: 'infant mental health service, two columns',
  children: 1,
  build([truth = {}], hand) {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Infant Mental Health Service: referral form',
      service: 'Leeds Infant Mental Health Service',
      header: '',
      footer: 'Please send this form to the service mailbox after your duty call.',
      introduction: ['Please telephone the duty practitioner before you complete this form.'],
      sections: [
        {
          heading: 'Details of infant',
          arrangement: 'two-columns',
          items: [
            box("Infant's name", 'infant.fullName'),
            box('Date of birth', 'infant.dob'),
            box('NHS number', 'infant.nhsNumber'),
            choice('Gender', 'infant.sex', sexes),
            box('Ethnicity', 'infant.ethnicity'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
          ],
        },
        {
          heading: 'Parents / carers',
          arrangement: 'two-columns',
          items: [
            box("Mother's name", 'mother.name'),
            box("Mother's date of birth", 'mother.dob'),
            box("Father's name", 'father.name'),
            box('Telephone', 'parent.phone'),
            box('First language', 'language'),
            choice('Interpreter required?', 'interpreter', yesNo),
            box('Siblings', 'siblings'),
          ],
        },
        {
          heading: 'Professionals',
          arrangement: 'two-columns',
          items: [box('GP practice', 'gp.practice'), box('Health visitor', 'healthVisitor')],
        },
        {
          heading: 'Reason for referral',
          arrangement: 'stacked',
          items: [
            words('In your own words, please describe your concerns about the relationship.'),
            box('What are your concerns?', 'reason', true),
            box('What has already been tried?', 'background', true),
          ],
        },
        {
          heading: 'Consent and safety',
          arrangement: 'two-columns',
          items: [
            choice('Has the family consented to this referral?', 'consent', yesNo),
            box('Safeguarding (CP plan, CIN, Early Help)', 'safeguarding'),
            box('Known risks', 'risk'),
          ],
        },
        {
          heading: 'Referrer',
          arrangement: 'two-columns',
          items: [
            box('Name of referrer', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Team / base', 'referrer.organisation'),
            box('Contact number', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date of duty call', 'dutyCall.date'),
            box('Spoken to', 'dutyCall.practitioner'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
