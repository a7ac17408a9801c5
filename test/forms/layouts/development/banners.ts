import { filler, yesNo, type Layout } from '../../layout.ts';

export const banners: Layout = {
  name: 'headings inside the tables',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, wholeAddress } = filler(truth, hand);
    return {
      title: 'Early relationships pathway',
      service: 'Professional referral',
      header: '',
      footer: 'Page 1',
      introduction: [],
      sections: [
        {
          heading: 'Section 1: the child being referred',
          arrangement: 'banner',
          items: [
            box('Full name', 'infant.fullName'),
            box('Date of Birth', 'infant.dob'),
            box('NHS No.', 'infant.nhsNumber'),
            box('Ethnicity', 'infant.ethnicity'),
            box('Religion', 'infant.religion'),
            wholeAddress('Home address and postcode'),
          ],
        },
        {
          heading: 'Section 2: parent or guardian',
          arrangement: 'banner',
          items: [
            box('Parent or guardian name', 'parent.name'),
            box('Relationship to child', 'parent.relationship'),
            choice('Does the person above have parental responsibility?', 'parent.hasPR', yesNo),
            box('Mobile number', 'parent.phone'),
            box('Email address', 'parent.email'),
            box('First language', 'language'),
          ],
        },
        {
          heading: 'Section 3: health and other professionals',
          arrangement: 'banner',
          items: [
            box('GP name and practice', 'gp.practice'),
            box('Health Visitor', 'healthVisitor'),
            box('Allocated social worker', 'socialWorker'),
            box('Other professionals involved', 'otherAgencies'),
          ],
        },
        {
          heading: 'Section 4: the referral',
          arrangement: 'banner',
          items: [
            box('Primary reason for referral', 'reason', true),
            box('Previous involvement and what was tried', 'background', true),
            box('Known risks', 'risk'),
            choice('Has consent been given by the family?', 'consent', yesNo, 'delete'),
          ],
        },
        {
          heading: 'Section 5: person making this referral',
          arrangement: 'banner',
          items: [
            box('Name', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Base', 'referrer.organisation'),
            box('Tel', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date', 'referral.date'),
          ],
        },
      ],
    };
  },
};
