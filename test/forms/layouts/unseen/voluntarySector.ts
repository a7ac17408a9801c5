import { filler, yesNo, type Layout } from '../../layout.ts';

export const voluntarySector: Layout = {
  name: 'charity, questions in sentences',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, words } = filler(truth, hand);
    return {
      title: 'Refer a baby and parent',
      service: 'Trialsworth Family Trust',
      header: '',
      footer: 'Registered charity. Please keep a copy of this form.',
      introduction: ['We can only help when you have spoken to the parent about this form.'],
      sections: [
        {
          heading: 'About the baby',
          arrangement: 'stacked',
          items: [
            box("What is the baby's full name?", 'infant.fullName'),
            box("What is the baby's date of birth?", 'infant.dob'),
            box("What is the baby's NHS number?", 'infant.nhsNumber'),
            box('Where does the baby live (address)?', 'infant.address'),
            box('Postcode', 'infant.postcode'),
          ],
        },
        {
          heading: 'About the parent',
          arrangement: 'stacked',
          items: [
            box("What is the parent's name?", 'parent.name'),
            box('What is their relationship to the baby?', 'parent.relationship'),
            box('What is the best phone number for them?', 'parent.phone'),
            box('What is their email address?', 'parent.email'),
            choice('Do they need an interpreter?', 'interpreter', yesNo),
          ],
        },
        {
          heading: 'Why you are writing to us',
          arrangement: 'stacked',
          items: [
            words('There is no need for long words.'),
            box('What are your main concerns about the relationship?', 'reason', true),
            box('What help have they had before?', 'background', true),
            box('Is there anything we should know to keep our staff safe?', 'risk'),
            choice('Has the parent agreed to this referral?', 'consent', yesNo),
          ],
        },
        {
          heading: 'About you',
          arrangement: 'stacked',
          items: [
            box('Your name', 'referrer.name'),
            box('Your job title', 'referrer.role'),
            box('Your organisation', 'referrer.organisation'),
            box('Your phone number', 'referrer.phone'),
            box('Your email address', 'referrer.email'),
            box('Date of this referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
