import { filler, sexes, yesNo, type Layout } from '../../layout.ts';

export const earlyHelp: Layout = {
  name: 'early help request of a council',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, choice, other, wholeAddress, words } = filler(truth, hand);
    return {
      title: 'Early Help: Request for Support',
      service: 'Sampleshire Council, Children and Families Directorate',
      header: 'OFFICIAL',
      footer: 'Sampleshire Council | Early Help Hub | 0113 496 0999',
      introduction: [
        'If you think a child is at immediate risk of harm, ring 999.',
        'Please complete every section. Write N/K where something is not known.',
      ],
      sections: [
        {
          heading: 'Section A - Child or young person',
          arrangement: 'label-over',
          items: [
            box('Surname', 'infant.familyName'),
            box('Forename(s)', 'infant.givenName'),
            box('Also known as', 'infant.alias'),
            box('Date of birth (DD/MM/YYYY)', 'infant.dob'),
            choice('Sex', 'infant.sex', sexes),
            box('NHS number (if known)', 'infant.nhsNumber'),
            wholeAddress('Home address including postcode'),
            box('Who does the child live with?', 'infant.livesWith'),
            box('Ethnicity', 'infant.ethnicity'),
            box('Religion / faith', 'infant.religion'),
            box('Any disability or additional needs?', 'infant.disability'),
            choice('Is an interpreter required?', 'interpreter', yesNo),
          ],
        },
        {
          heading: 'Section B - Parents and carers',
          arrangement: 'label-over',
          items: [
            box('Name of main parent or carer', 'parent.name'),
            box('Relationship to the child', 'parent.relationship'),
            choice('Parental responsibility (PR)?', 'parent.hasPR', [
              ...yesNo,
              ['Not known', 'unknown'],
            ] as const),
            box('Telephone number', 'parent.phone'),
            box('Email', 'parent.email'),
            box('Best way to make contact', 'parent.contactPreference'),
            box('Brothers and sisters', 'siblings'),
            box('Anyone else living in the home', 'household'),
          ],
        },
        {
          heading: 'Section C - Why are you asking for support?',
          arrangement: 'boxed',
          items: [
            words('Be specific: use the words of the family where you can.'),
            box('What are you worried about?', 'reason', true),
            other('What is working well?'),
            box('What support has already been tried?', 'background', true),
            box(
              'Is the child subject to a plan (Early Help, CIN, CP)? Give details',
              'safeguarding',
            ),
            box('Any risks to staff visiting the home?', 'risk'),
          ],
        },
        {
          heading: 'Section D - Services already involved',
          arrangement: 'two-columns',
          items: [
            box('GP surgery', 'gp.practice'),
            box('Health visitor', 'healthVisitor'),
            box('Social worker (if any)', 'socialWorker'),
            box('Other services', 'otherAgencies'),
          ],
        },
        {
          heading: 'Section E - Person making the request',
          arrangement: 'label-over',
          items: [
            box('Name', 'referrer.name'),
            box('Job role', 'referrer.role'),
            box('Organisation / team', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date completed', 'referral.date'),
            choice('Has the family given consent for this request?', 'consent', yesNo),
          ],
        },
      ],
    };
  },
};
