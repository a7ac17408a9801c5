import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const twoColumnPage: Layout = {
  name: 'a page in two columns',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Babies in Mind referral',
      service: 'Parent and infant relationship service',
      header: '',
      footer: 'Babies in Mind is part of Sample Community Healthcare',
      introduction: [],
      pageColumns: 2,
      sections: [
        {
          heading: 'Your baby',
          arrangement: 'two-columns',
          items: [
            box('First name', 'infant.givenName'),
            box('Surname', 'infant.familyName'),
            box('Born on', 'infant.dob'),
            choice('Sex at birth', 'infant.sex', sexes),
            box('NHS No.', 'infant.nhsNumber'),
            box('Ethnic group', 'infant.ethnicity'),
          ],
        },
        {
          heading: 'Parent 1',
          arrangement: 'two-columns',
          items: [
            box('Name', 'parent.name'),
            box('Relationship to baby', 'parent.relationship'),
            box('Mobile', 'parent.phone'),
            box('Email', 'parent.email'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            choice('Interpreter needed?', 'interpreter', yesNo),
          ],
        },
        {
          heading: 'Health team',
          arrangement: 'two-columns',
          items: [
            box('GP', 'gp.practice'),
            box('Health visitor', 'healthVisitor'),
            box('Midwife', 'midwife'),
          ],
        },
        {
          heading: 'About the referral',
          arrangement: 'stacked',
          items: [
            words('Continue on a separate sheet if you need to.'),
            box('Why are you making this referral?', 'reason', true),
            box('Support offered so far', 'background', true),
            box('Risks we should be aware of', 'risk'),
          ],
        },
        {
          heading: 'Referrer',
          arrangement: 'two-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Profession', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            box('Phone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date', 'referral.date'),
            choice('Family agrees to this referral', 'consent', yesNo),
          ],
        },
      ],
    };
  },
};
