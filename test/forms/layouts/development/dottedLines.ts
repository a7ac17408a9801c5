import { filler, yesNo, type Layout } from '../../layout.ts';

export const dottedLines: Layout = {
  name: 'typed on dotted lines',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Referral to the Infant Mental Health Team',
      service: 'Trialsworth Family Centre',
      header: '',
      footer: '',
      introduction: ['(to be completed by the referring professional)'],
      sections: [
        {
          heading: 'BABY',
          arrangement: 'lines',
          items: [
            box('Name of baby', 'infant.fullName'),
            box('d.o.b.', 'infant.dob'),
            choice('Boy / Girl', 'infant.sex', [
              ['Boy', 'male'],
              ['Girl', 'female'],
            ] as const),
            box('NHS no.', 'infant.nhsNumber'),
            box('Address', 'infant.address'),
            box('Post code', 'infant.postcode'),
          ],
        },
        {
          heading: 'MOTHER',
          arrangement: 'lines',
          items: [
            box('Name', 'mother.name'),
            box('d.o.b.', 'mother.dob'),
            box('Tel. no.', 'parent.phone'),
            box('E-mail', 'parent.email'),
          ],
        },
        {
          heading: 'FATHER / PARTNER',
          arrangement: 'lines',
          items: [box('Name', 'father.name')],
        },
        {
          heading: 'OTHER DETAILS',
          arrangement: 'lines',
          items: [
            box('Other children (names and ages)', 'siblings'),
            box('G.P.', 'gp.practice'),
            box('H.V.', 'healthVisitor'),
            choice('Interpreter needed', 'interpreter', yesNo, 'delete'),
            box('Language', 'language'),
          ],
        },
        {
          heading: 'REASON FOR REFERRAL',
          arrangement: 'lines',
          items: [
            box('Please describe your concerns', 'reason', true),
            box('What help has the family had so far?', 'background', true),
          ],
        },
        {
          heading: 'REFERRED BY',
          arrangement: 'lines',
          items: [
            box('Name (please print)', 'referrer.name'),
            box('Position', 'referrer.role'),
            box('Agency', 'referrer.organisation'),
            box('Tel. no.', 'referrer.phone'),
            box('Date', 'referral.date'),
            choice('Parent has agreed to referral', 'consent', yesNo, 'delete'),
          ],
        },
      ],
    };
  },
};
