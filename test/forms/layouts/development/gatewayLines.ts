import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const gatewayLines: Layout = {
  name: 'web gateway, one line a field',
  children: 1,
  build([truth = {}], hand) {
    const { box, choice } = filler(truth, hand);
    return {
      title: 'New professional referral',
      service: 'Referral gateway',
      header: '',
      footer: 'This message was sent by a web form. Do not reply to it.',
      introduction: ['A professional has sent the following referral.'],
      sections: [
        {
          heading: 'Child details',
          arrangement: 'lines',
          items: [
            box('First name', 'infant.givenName'),
            box('Last name', 'infant.familyName'),
            box('Date of birth', 'infant.dob'),
            choice('Gender', 'infant.sex', sexes, 'typed'),
            box('NHS Number', 'infant.nhsNumber'),
            box('Address', 'infant.address'),
            box('Postcode', 'infant.postcode'),
            choice('Does the family need an interpreter?', 'interpreter', yesNo, 'typed'),
            box('Language spoken', 'language'),
          ],
        },
        {
          heading: 'Parent or guardian',
          arrangement: 'lines',
          items: [
            box('Parent or guardian name', 'parent.name'),
            box('Relationship to child', 'parent.relationship'),
            box('Contact number', 'parent.phone'),
            box('GP name and practice', 'gp.practice'),
          ],
        },
        {
          heading: 'Referral',
          arrangement: 'lines',
          items: [
            box('Reason for referral', 'reason', true),
            box('Previous involvement', 'background', true),
            choice('Consent given', 'consent', yesNo, 'typed'),
            box('Known risks', 'risk'),
          ],
        },
        {
          heading: 'Your details',
          arrangement: 'lines',
          items: [
            box('Referrer name', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            box('Referrer email', 'referrer.email'),
            box('Referrer telephone', 'referrer.phone'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
