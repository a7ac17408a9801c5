import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const columnHeads: Layout = {
  name: 'answers below a row of labels',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Single point of access: 0 to 2 years',
      service: 'Emotional wellbeing',
      header: '',
      footer: 'All information is held in line with data protection law.',
      introduction: [],
      sections: [
        {
          heading: 'Child',
          arrangement: 'heads',
          items: [
            box('First name', 'infant.givenName'),
            box('Last name', 'infant.familyName'),
            box('Date of birth', 'infant.dob'),
            box('NHS number', 'infant.nhsNumber'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            choice('Gender', 'infant.sex', sexes, 'typed'),
            box('Ethnicity', 'infant.ethnicity'),
          ],
        },
        {
          heading: 'Parent / carer',
          arrangement: 'heads',
          items: [
            box('Name', 'parent.name'),
            box('Relationship to child', 'parent.relationship'),
            box('Telephone', 'parent.phone'),
            box('Email', 'parent.email'),
          ],
        },
        {
          heading: 'GP and other services',
          arrangement: 'heads',
          items: [
            box('GP practice', 'gp.practice'),
            box('Health visitor', 'healthVisitor'),
            box('Social worker', 'socialWorker'),
            box('Other agencies', 'otherAgencies'),
          ],
        },
        {
          heading: 'Referral',
          arrangement: 'stacked',
          items: [
            box('Presenting concern', 'reason', true),
            box('Relevant history, including previous referrals', 'background', true),
            choice('Is the family aware of and agreeable to this referral?', 'consent', yesNo),
          ],
        },
        {
          heading: 'Details of referrer',
          arrangement: 'heads',
          items: [
            box('Name', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
