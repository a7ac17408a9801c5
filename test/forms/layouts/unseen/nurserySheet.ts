import { filler, yesNo, type Layout } from '../../layout.ts';

export const nurserySheet: Layout = {
  name: 'children’s centre, two columns of the page',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'Children’s Centre referral',
      service: 'Sampleton Children’s Centre',
      header: '',
      footer: 'Return to the Infant Mental Health team',
      introduction: [],
      pageColumns: 2,
      sections: [
        {
          heading: 'Child',
          arrangement: 'side-head',
          items: [
            box('Name of child', 'infant.fullName'),
            box('Date of birth', 'infant.dob'),
            box('NHS no.', 'infant.nhsNumber'),
            box('Home address', 'infant.address'),
            box('Post code', 'infant.postcode'),
          ],
        },
        {
          heading: 'Carer',
          arrangement: 'side-head',
          items: [
            box('Name of parent/carer', 'parent.name'),
            box('Relationship', 'parent.relationship'),
            box('Mobile no.', 'parent.phone'),
            box('Preferred contact', 'parent.contactPreference'),
          ],
        },
        {
          heading: 'Concerns',
          arrangement: 'boxed',
          items: [
            box('Please tell us why you are referring', 'reason', true),
            box('What has been tried?', 'background', true),
            choice('Consent from parent', 'consent', yesNo, 'delete'),
          ],
        },
        {
          heading: 'Staff',
          arrangement: 'side-head',
          items: [
            box('Name of referrer', 'referrer.name'),
            box('Role of referrer', 'referrer.role'),
            box('Centre / organisation', 'referrer.organisation'),
            box('Telephone of referrer', 'referrer.phone'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
