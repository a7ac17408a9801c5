import { filler, yesNo, type Layout } from '../../layout.ts';

export const householdMatrix: Layout = {
  name: 'a household as a table',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, other } = filler(truth, hand);
    return {
      title: 'Request for parent-infant psychotherapy',
      service: 'Specialist Perinatal and Infant Services',
      header: 'In confidence',
      footer: '',
      introduction: [
        'Send to the team by secure e-mail after you have spoken to the duty clinician.',
      ],
      sections: [
        {
          heading: '1. Family members',
          arrangement: 'matrix',
          matrix: {
            people: 'rows',
            columns: ['Name', 'D.O.B.', 'NHS no.', 'Ethnicity'],
            rows: ['Infant', 'Mother', 'Father / partner'],
          },
          items: [
            box('Name', 'infant.fullName'),
            box('D.O.B.', 'infant.dob'),
            box('NHS no.', 'infant.nhsNumber'),
            box('Ethnicity', 'infant.ethnicity'),
            box('Name', 'mother.name'),
            box('D.O.B.', 'mother.dob'),
            box('NHS no.', 'mother.nhsNumber'),
            other('Ethnicity'),
            box('Name', 'father.name'),
            other('D.O.B.'),
            other('NHS no.'),
            other('Ethnicity'),
          ],
        },
        {
          heading: '2. Contact',
          arrangement: 'four-columns',
          items: [
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box("Parent's telephone", 'parent.phone'),
            box("Parent's email", 'parent.email'),
          ],
        },
        {
          heading: '3. Professional network',
          arrangement: 'four-columns',
          items: [
            box('GP', 'gp.practice'),
            box('Health visitor', 'healthVisitor'),
            box('Midwife', 'midwife'),
            box('Social worker', 'socialWorker'),
          ],
        },
        {
          heading: '4. Presenting concerns',
          arrangement: 'stacked',
          items: [
            box('Describe the difficulties between parent and infant', 'reason', true),
            box('History and interventions to date', 'background', true),
          ],
        },
        {
          heading: '5. Safety and consent',
          arrangement: 'two-columns',
          items: [
            box('Current safeguarding status', 'safeguarding'),
            box('Risk issues', 'risk'),
            choice('Has the parent consented?', 'consent', yesNo),
          ],
        },
        {
          heading: '6. Referrer and duty call',
          arrangement: 'four-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Profession', 'referrer.role'),
            box('Service', 'referrer.organisation'),
            box('Tel', 'referrer.phone'),
            box('Date of duty call', 'dutyCall.date'),
            box('Duty clinician spoken to', 'dutyCall.practitioner'),
            box('Date of this form', 'referral.date'),
          ],
        },
      ],
    };
  },
};
