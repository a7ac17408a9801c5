import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const numberedQuestions: Layout = {
  name: 'boxed sections, numbered questions',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Infant and family wellbeing referral form',
      service: 'Mockfield Integrated Care',
      header: 'Please type or use black ink',
      footer: 'Form IFW-2',
      introduction: [],
      sections: [
        {
          heading: 'Part 1: Infant',
          arrangement: 'boxed',
          items: [
            box("1.1 Infant's full name", 'infant.fullName'),
            box('1.2 Date of birth', 'infant.dob'),
            choice('1.3 Sex', 'infant.sex', sexes),
            box('1.4 NHS number', 'infant.nhsNumber'),
            box('1.5 Home address', 'infant.address'),
            box('1.6 Postcode', 'infant.postcode'),
          ],
        },
        {
          heading: 'Part 2: Parent or carer',
          arrangement: 'boxed',
          items: [
            box('2.1 Name', 'parent.name'),
            box('2.2 Relationship to infant', 'parent.relationship'),
            box('2.3 Telephone', 'parent.phone'),
            choice('2.4 Does this person have parental responsibility?', 'parent.hasPR', yesNo),
            box('2.5 Preferred language', 'language'),
          ],
        },
        {
          heading: 'Part 3: Your concerns',
          arrangement: 'boxed',
          items: [
            box('3.1 What has led you to refer now?', 'reason', true),
            box('3.2 What has been tried already?', 'background', true),
            box('3.3 Are there any safeguarding concerns?', 'safeguarding'),
            choice('3.4 Do the parents consent to this referral?', 'consent', yesNo),
          ],
        },
        {
          heading: 'Part 4: Referrer',
          arrangement: 'boxed',
          items: [
            box('4.1 Name', 'referrer.name'),
            box('4.2 Job title', 'referrer.role'),
            box('4.3 Organisation', 'referrer.organisation'),
            box('4.4 Telephone', 'referrer.phone'),
            box('4.5 Email', 'referrer.email'),
            choice('4.6 Have you had a duty call with our team?', 'dutyCall.tookPlace', yesNo),
            box('4.7 If yes, date of call', 'dutyCall.date'),
            box('4.8 Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
