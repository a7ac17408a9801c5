import { filler, yesNo, type Layout } from '../../layout.ts';

export const fourColumns: Layout = {
  name: 'children and families, four columns',
  children: 1,
  build([truth = {}], hand) {
    const { box, choice, other } = filler(truth, hand);
    return {
      title: 'REFERRAL TO INFANT MENTAL HEALTH',
      service: 'Community Children and Families',
      header: 'CONFIDENTIAL',
      footer: 'Version 4.2',
      introduction: [],
      sections: [
        {
          heading: '1. CHILD',
          arrangement: 'four-columns',
          items: [
            box('Surname:', 'infant.familyName'),
            box('First name:', 'infant.givenName'),
            box('D.O.B:', 'infant.dob'),
            choice('M/F:', 'infant.sex', [
              ['M', 'male'],
              ['F', 'female'],
            ] as const),
            box('NHS No:', 'infant.nhsNumber'),
            box('Religion:', 'infant.religion'),
            box('Home address:', 'infant.address'),
            box('Post Code:', 'infant.postcode'),
          ],
        },
        {
          heading: '2. PARENT / CARER',
          arrangement: 'four-columns',
          items: [
            box('Name:', 'parent.name'),
            box('Relationship to child:', 'parent.relationship'),
            box('Tel:', 'parent.phone'),
            box('Email:', 'parent.email'),
            choice('Parental responsibility?', 'parent.hasPR', [
              ...yesNo,
              ['Unknown', 'unknown'],
            ] as const),
            box('Preferred contact:', 'parent.contactPreference'),
          ],
        },
        {
          heading: '3. OTHERS INVOLVED',
          arrangement: 'four-columns',
          items: [
            box('Registered GP:', 'gp.practice'),
            box('Practice code:', 'gp.odsCode'),
            box('HV:', 'healthVisitor'),
            box('Social worker:', 'socialWorker'),
            box('Other agencies involved:', 'otherAgencies'),
            other('Agency reference:'),
          ],
        },
        {
          heading: '4. REASON FOR REFERRAL',
          arrangement: 'boxed',
          items: [
            box('Reason for referral (please include all relevant concerns)', 'reason', true),
            box('Interventions tried and outcome', 'background', true),
          ],
        },
        {
          heading: '5. REFERRER',
          arrangement: 'four-columns',
          items: [
            box('Name:', 'referrer.name'),
            box('Profession:', 'referrer.role'),
            box('Agency:', 'referrer.organisation'),
            box('Telephone Number:', 'referrer.phone'),
            box('Email address:', 'referrer.email'),
            box('Date:', 'referral.date'),
            choice('Consent obtained?', 'consent', yesNo),
            choice('Has a duty call taken place?', 'dutyCall.tookPlace', yesNo),
          ],
        },
      ],
    };
  },
};
