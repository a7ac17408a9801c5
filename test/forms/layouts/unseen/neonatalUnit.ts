import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const neonatalUnit: Layout = {
  name: 'neonatal unit, one table with lettered parts',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, other, wholeAddress } = filler(truth, hand);
    return {
      title: 'Neonatal unit: psychological support referral',
      service: 'Mockford Hospitals NHS Trust',
      header: 'NHS in confidence',
      footer: 'Neonatal forms, issue 7',
      introduction: [],
      sections: [
        {
          heading: 'A. BABY',
          arrangement: 'banner',
          items: [
            box('Surname', 'infant.familyName'),
            box('First name', 'infant.givenName'),
            box('D.O.B.', 'infant.dob'),
            box('Gestation at birth', 'infant.gestation'),
            choice('Sex', 'infant.sex', sexes),
            box('NHS No.', 'infant.nhsNumber'),
            other('Cot / bay', 'Bay 2'),
          ],
        },
        {
          heading: 'B. PARENTS',
          arrangement: 'banner',
          items: [
            box('Mother (full name)', 'mother.name'),
            box('Mother D.O.B.', 'mother.dob'),
            box('Father / partner (full name)', 'father.name'),
            wholeAddress('Address with postcode'),
            box('Tel. (mobile)', 'parent.phone'),
            box('Language spoken at home', 'language'),
          ],
        },
        {
          heading: 'C. PROFESSIONALS',
          arrangement: 'banner',
          items: [
            box('GP surgery', 'gp.practice'),
            box('Health visitor', 'healthVisitor'),
            box('Community midwife', 'midwife'),
          ],
        },
        {
          heading: 'D. REFERRAL',
          arrangement: 'banner',
          items: [
            box('Reason for referral', 'reason', true),
            box('History and support to date', 'background', true),
            box('Child protection / safeguarding', 'safeguarding'),
            choice('Parents have consented', 'consent', yesNo),
          ],
        },
        {
          heading: 'E. COMPLETED BY',
          arrangement: 'banner',
          items: [
            box('Name', 'referrer.name'),
            box('Grade / profession', 'referrer.role'),
            box('Ward', 'referrer.organisation'),
            box('Extension or telephone', 'referrer.phone'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
