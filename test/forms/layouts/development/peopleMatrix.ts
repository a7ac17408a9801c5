import { filler, yesNo, type Layout } from '../../layout.ts';

export const peopleMatrix: Layout = {
  name: 'a table of people',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Perinatal and infant pathway referral',
      service: 'Please complete electronically',
      header: '',
      footer: '',
      introduction: [],
      sections: [
        {
          heading: 'Who is this referral about?',
          arrangement: 'matrix',
          matrix: {
            people: 'rows',
            columns: ['Full name', 'Date of birth', 'NHS number'],
            rows: ['Baby', 'Mother'],
          },
          items: [
            box('Full name', 'infant.fullName'),
            box('Date of birth', 'infant.dob'),
            box('NHS number', 'infant.nhsNumber'),
            box('Full name', 'mother.name'),
            box('Date of birth', 'mother.dob'),
            box('NHS number', 'mother.nhsNumber'),
          ],
        },
        {
          heading: 'Contact details',
          arrangement: 'two-columns',
          items: [
            box('Family address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            box("Mum's mobile", 'parent.phone'),
            box("Partner's name", 'father.name'),
            box('Other children in the family', 'siblings'),
            box('Usual GP surgery', 'gp.practice'),
          ],
        },
        {
          heading: 'Your concerns',
          arrangement: 'stacked',
          items: [
            words('Tell us in your own words.'),
            box('What worries you about the relationship between parent and baby?', 'reason', true),
            box('What support has been offered, and how did it go?', 'background', true),
            box('Any risks we should know of before a home visit?', 'risk'),
            choice(
              'Is the mother aware of, and in agreement with, this referral?',
              'consent',
              yesNo,
            ),
          ],
        },
        {
          heading: 'Referrer information',
          arrangement: 'two-columns',
          items: [
            box('Your name', 'referrer.name'),
            box('Your profession', 'referrer.role'),
            box('Your team', 'referrer.organisation'),
            box('Best number to reach you', 'referrer.phone'),
            box('Your email', 'referrer.email'),
            choice('Have you spoken to our duty worker?', 'dutyCall.tookPlace', yesNo),
            box('If yes, when?', 'dutyCall.date'),
            box('Whom did you speak to?', 'dutyCall.practitioner'),
            box("Today's date", 'referral.date'),
          ],
        },
      ],
    };
  },
};
