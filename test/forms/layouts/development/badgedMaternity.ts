import { filler, yesNo, type Layout } from '../../layout.ts';

export const badgedMaternity: Layout = {
  name: 'maternity form under a letterhead, unborn',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, other, words } = filler({ ...truth, 'infant.unborn': 'yes' }, hand);
    return {
      title: 'Perinatal referral from maternity',
      service: 'Women and Children’s Division',
      header: 'Mockford Teaching Hospitals NHS Trust',
      footer: 'MAT/0427 v6',
      introduction: [
        'Antenatal Clinic, Level 2, Mockford General Hospital, Trial Road, Mockford, LS99 9ZZ',
        'Tel: 0113 496 0111   Email: antenatal.clinic@mockford.example',
      ],
      sections: [
        {
          heading: 'Woman / birthing person',
          arrangement: 'six-columns',
          items: [
            box('Full name', 'mother.name'),
            box('Date of birth', 'mother.dob'),
            box('NHS number', 'mother.nhsNumber'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box('Mobile', 'parent.phone'),
            other('Hospital number', 'MK00417'),
            box('First language', 'language'),
            choice('Interpreter?', 'interpreter', yesNo),
          ],
        },
        {
          heading: 'Pregnancy',
          arrangement: 'six-columns',
          items: [
            box('EDD', 'infant.edd'),
            box('Gestation today', 'infant.gestation'),
            other('Parity', '1+0'),
            box('Community midwife', 'midwife'),
            box('Health visitor (if allocated)', 'healthVisitor'),
            box('GP practice', 'gp.practice'),
            box("Partner's full name", 'father.name'),
          ],
        },
        {
          heading: 'Referral',
          arrangement: 'boxed',
          items: [
            box('Reason for referral and concerns about bonding', 'reason', true),
            box('Relevant background, including previous pregnancies', 'background', true),
            box('Safeguarding concerns', 'safeguarding'),
          ],
        },
        {
          heading: 'Completed by',
          arrangement: 'six-columns',
          items: [
            box('Name', 'referrer.name'),
            box('Role', 'referrer.role'),
            box('Ward / team', 'referrer.organisation'),
            box('Bleep or telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date', 'referral.date'),
          ],
        },
        {
          heading: 'Consent',
          arrangement: 'lines',
          items: [
            words('A referral cannot be accepted unless the woman is aware of it.'),
            choice('Woman has consented to this referral', 'consent', yesNo),
          ],
        },
      ],
    };
  },
};
