import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';

/** A section of a form, with the labels that domain notes 1.5 list and the field that each asks for. */
export interface SynonymSection {
  /** Undefined: the label stands above the first heading. */
  readonly headings: readonly string[];
  /** Stands before each label of this section, so that the form is one. */
  readonly asks: readonly SynonymAsk[];
}
export interface SynonymAsk {
  readonly key: FieldKey;
  readonly labels: readonly string[];
  /** As a referrer writes it, and as the field holds it. */
  readonly written: string;
  readonly value: string;
  /** The label says by itself whose it is, so that it needs no section. */
  readonly alone?: boolean;
}

const name = { written: 'Amara Sample', value: 'Amara Sample' };
const adult = { written: 'Robyn Sample', value: 'Robyn Sample' };
const worker = { written: 'Jo Tester', value: 'Jo Tester' };
const phone = { written: '0113 496 0123', value: '+441134960123' };
const mail = { written: 'Jo.Tester@Clinic.example', value: 'jo.tester@clinic.example' };
const yes = { written: 'Yes', value: 'yes' };
const told = {
  written: 'Mum finds it hard to settle Amara and is often in tears.',
  value: 'Mum finds it hard to settle Amara and is often in tears.',
};
const same = (written: string): { written: string; value: string } => ({ written, value: written });

export const synonymSections: readonly SynonymSection[] = [
  {
    headings: ['Details of infant', 'SECTION 1: THE CHILD', 'About the baby'],
    asks: [
      {
        key: 'infant.fullName',
        ...name,
        alone: true,
        labels: [
          ...['Name of infant', "Infant's name", "Baby's name", "Child's name", 'Name of child'],
          ...['Patient name', 'Name(s) of child(ren) you are referring'],
        ],
      },
      { key: 'infant.fullName', ...name, labels: ['Full name', 'Name'] },
      {
        key: 'infant.familyName',
        ...same('Sample'),
        labels: ['Surname', 'Family name', 'Last name'],
      },
      {
        key: 'infant.givenName',
        ...same('Amara'),
        labels: ['First name', 'Given names', 'Forename', "Child's first name"],
      },
      {
        key: 'infant.alias',
        ...same('Mara'),
        labels: [
          ...['Also known as/alias', 'Other known as names', 'Previous surnames', 'Known as'],
        ],
      },
      {
        key: 'infant.dob',
        written: '03/02/2026',
        value: '2026-02-03',
        labels: ['D.O.B', 'DOB', 'Date of Birth', 'DOB.', 'Birth date', 'Date of birth (dd/mm/yy)'],
      },
      {
        key: 'infant.dob',
        written: '03/02/2026',
        value: '2026-02-03',
        labels: [
          ...['DoB or EDD', 'DOB / EDD', 'Age/DOB/EDD'],
          'Date of Birth or Expected Date of Delivery',
        ],
      },
      {
        key: 'infant.edd',
        written: '03/02/2027',
        value: '2027-02-03',
        alone: true,
        labels: [
          ...['EDD', 'DoB or EDD', 'DOB / EDD', 'Age/DOB/EDD', 'EDC', 'Due date'],
          'Date of Birth or Expected Date of Delivery',
          'Expected date of confinement',
        ],
      },
      {
        key: 'infant.unborn',
        ...yes,
        alone: true,
        labels: ['Unborn', 'Unborn Y/N', 'Antenatal referral?'],
      },
      {
        key: 'infant.unborn',
        written: 'No',
        value: 'yes',
        alone: true,
        labels: ['Is the baby born?'],
      },
      {
        key: 'infant.gestation',
        ...same('34+2'),
        alone: true,
        labels: [
          'Gestation',
          'Weeks pregnant',
          'Gestation at referral',
          'Gestation at birth',
          'K+',
        ],
      },
      {
        key: 'infant.nhsNumber',
        written: '999 000 0018',
        value: '9990000018',
        labels: [
          ...['NHS No', 'NHS No:', 'NHS Number', 'NHS no.', 'CHI'],
          'own agency reference e.g. NHS No, UPN',
        ],
      },
      {
        key: 'infant.sex',
        written: 'Female',
        value: 'female',
        labels: ['Gender', 'Sex', 'M/F'],
      },
      {
        key: 'infant.ethnicity',
        ...same('White British'),
        labels: [
          ...['Ethnicity', 'Ethnic origin', 'Ethnic group'],
          "Child's ethnicity (please tick)",
        ],
      },
      { key: 'infant.religion', ...same('Sikh'), labels: ['Religion'] },
      {
        key: 'infant.address',
        ...same('12 Test Row, Leeds, LS7 3AB'),
        labels: [
          ...['Home address', 'Address (Inc. Postcode)', 'Current address if different', 'Address'],
          ...["Child's address and postcode", 'Home Full Address (single line)'],
        ],
      },
      {
        key: 'infant.postcode',
        written: 'ls7 3ab',
        value: 'LS7 3AB',
        labels: ['Postcode', 'Post Code'],
      },
      {
        key: 'infant.livesWith',
        ...adult,
        alone: true,
        labels: [
          'Details of who child lives with if different to person with PR',
          'Parents or carers with whom the child lives',
          'Usual carer',
        ],
      },
      {
        key: 'infant.disability',
        ...same('Cleft lip'),
        alone: true,
        labels: [
          'Disability / learning difficulty',
          'Is there a known disability? Y/N',
          'Disability or special needs',
        ],
      },
    ],
  },
  {
    headings: ['Details of mother', 'Mother', "MOTHER'S DETAILS"],
    asks: [
      { key: 'mother.name', ...adult, labels: ['Name', 'Full name'] },
      {
        key: 'mother.name',
        ...adult,
        alone: true,
        labels: [
          ...["Mother's full name", "Mum's name", 'Name of mother/birthing parent'],
          ...["Mother's name"],
        ],
      },
      {
        key: 'mother.dob',
        written: '4.4.95',
        value: '1995-04-04',
        labels: ['DOB', 'Date of birth'],
      },
      {
        key: 'mother.dob',
        written: '4.4.95',
        value: '1995-04-04',
        alone: true,
        labels: ["Mother's DOB", 'Parent DOB'],
      },
      {
        key: 'mother.nhsNumber',
        written: '9990000026',
        value: '9990000026',
        alone: true,
        labels: ["Mother's NHS No", 'Maternal NHS number'],
      },
      {
        key: 'mother.nhsNumber',
        written: '9990000026',
        value: '9990000026',
        labels: ['NHS No', 'NHS number'],
      },
    ],
  },
  {
    headings: ['Parents and carers', 'PARENT / CARER DETAILS', 'Family details'],
    asks: [
      {
        key: 'father.name',
        ...adult,
        alone: true,
        labels: ["Father's full name", "Partner's name", 'Co-parent', 'Other parent'],
      },
      {
        key: 'parent.name',
        ...adult,
        alone: true,
        labels: [
          ...['Parent/Carer(s) name(s)', 'Parent or guardian name', 'Parent/guardian #1'],
          'Person with Parental Responsibility (PR)',
        ],
      },
      {
        key: 'parent.relationship',
        ...same('Mother'),
        alone: true,
        labels: [
          'Relationship to child',
          'Relationship to child referred? e.g. mother, father, step parent',
        ],
      },
      {
        key: 'parent.relationship',
        written: 'Y',
        value: 'Mother',
        alone: true,
        labels: ['Is Mother main carer? Y/N'],
      },
      {
        key: 'parent.hasPR',
        ...yes,
        alone: true,
        labels: [
          'Parental responsibility?',
          'Do they have parental responsibility Yes/No/Unknown',
          'Does the person above have PR?',
        ],
      },
      {
        key: 'parent.phone',
        ...phone,
        labels: [
          ...['Telephone home / mobile', 'Contact/Telephone of parents', 'Home Contact Number'],
          ...['Mobile - indicate preferred no.', 'Tel', 'Mob'],
        ],
      },
      {
        key: 'parent.email',
        written: 'Robyn@Mail.example',
        value: 'robyn@mail.example',
        labels: ['Email address', 'E-mail'],
      },
      {
        key: 'parent.contactPreference',
        ...same('Text first'),
        labels: ['Preferred contact'],
      },
      {
        key: 'parent.contactPreference',
        ...same('Yes, after 5pm'),
        labels: ['Safe to leave a message?', 'Safe to write to this address?'],
      },
      {
        key: 'interpreter',
        ...yes,
        alone: true,
        labels: [
          ...['Interpreter required?', 'Interpreter/signer needed?'],
          ...['Does the family need an interpreter?', 'Communication/interpreting needs'],
        ],
      },
      {
        key: 'language',
        ...same('Urdu'),
        alone: true,
        labels: [
          ...['First language', 'Language spoken'],
          'Is English their first language? If no, preferred language',
        ],
      },
      {
        key: 'siblings',
        ...same('Theo, aged 4'),
        alone: true,
        labels: [
          ...['Siblings and other related children', 'Siblings living at home'],
          ...['Names and ages of family members', 'Other children in the family'],
        ],
      },
      {
        key: 'household',
        ...same('Nan, June Sample'),
        alone: true,
        labels: [...['Other household members', 'Significant family members not in the household']],
      },
    ],
  },
  {
    headings: ['Professionals involved', 'OTHER AGENCIES'],
    asks: [
      {
        key: 'gp.practice',
        ...same('Test Lane Surgery'),
        alone: true,
        labels: [
          ...['GP', 'GP name and practice', 'GP name and address', 'Registered GP', 'Surgery'],
          'Usual GP',
        ],
      },
      {
        key: 'gp.odsCode',
        written: 'b86001',
        value: 'B86001',
        alone: true,
        labels: [
          ...['National Practice Code', 'Practice code', 'GP code'],
          'Registered GP Organisation National Practice Code',
        ],
      },
      {
        key: 'healthVisitor',
        ...worker,
        alone: true,
        labels: ['HV/SN', 'HV/SN Base', 'Health Visitor', '0-19 SPHN', 'Family Nurse'],
      },
      {
        key: 'midwife',
        ...worker,
        alone: true,
        labels: ['Midwife', 'Community midwife', 'Named midwife', 'Maternity unit'],
      },
      {
        key: 'socialWorker',
        ...worker,
        alone: true,
        labels: ['Social Worker', 'Allocated social worker', 'Known to social services'],
      },
      {
        key: 'otherAgencies',
        ...same('Home-Start, Ann Tester'),
        alone: true,
        labels: [
          ...['Other professionals involved', 'Other agencies involved: name/contact'],
          'What services are already working with the child/family? Name/Agency/Address/Telephone',
          'Lead professional',
        ],
      },
    ],
  },
  {
    headings: ['Details of referrer', 'REFERRER', 'About you', 'Your details'],
    asks: [
      {
        key: 'referrer.name',
        ...worker,
        alone: true,
        labels: [
          ...['Name of Referrer', "Referrer's name", 'Form Completed By', 'Referring clinician'],
          'Your name',
        ],
      },
      { key: 'referrer.name', ...worker, labels: ['Name', 'Print name'] },
      {
        key: 'referrer.role',
        ...same('Health visitor'),
        labels: [
          ...['Role of person completing referral', 'Job title', 'Profession', 'Designation'],
          'Relationship to family',
        ],
      },
      {
        key: 'referrer.organisation',
        ...same('Test Lane Team'),
        labels: [
          ...['Agency/School', 'Agency', 'Team', 'Base', "Referrer's Contact Address/Base"],
          'Surgery',
        ],
      },
      {
        key: 'referrer.phone',
        ...phone,
        labels: ['Telephone Number', 'Contact Number', 'Tel', 'Tel.', 'Tel no'],
      },
      {
        key: 'referrer.email',
        ...mail,
        labels: ['Email address', 'Secure email address', 'Email - Secure Y/N'],
      },
      {
        key: 'referral.date',
        written: '20/11/2026',
        value: '2026-11-20',
        alone: true,
        labels: ['Date of Referral', 'Date form completed'],
      },
      {
        key: 'referral.date',
        written: '20/11/2026',
        value: '2026-11-20',
        labels: ['Date'],
      },
    ],
  },
  {
    headings: ['Duty call', 'STEP 1 - DUTY CALL', 'Telephone consultation'],
    asks: [
      {
        key: 'dutyCall.tookPlace',
        ...yes,
        alone: true,
        labels: [
          'Has a duty call taken place?',
          'Contacted the team and they are aware',
          'Seen by our service in last 12 months?',
        ],
      },
      {
        key: 'dutyCall.date',
        written: '18/11/26',
        value: '2026-11-18',
        alone: true,
        labels: ['Date of duty call'],
      },
      { key: 'dutyCall.date', written: '18/11/26', value: '2026-11-18', labels: ['Date'] },
      {
        key: 'dutyCall.practitioner',
        ...worker,
        alone: true,
        labels: ['Spoken to (practitioner)'],
      },
      { key: 'dutyCall.practitioner', ...worker, labels: ['Practitioner', 'Name'] },
    ],
  },
  {
    headings: ['The referral', 'ABOUT THE REFERRAL'],
    asks: [
      {
        key: 'reason',
        ...told,
        alone: true,
        labels: [
          ...['Reason for Referral', 'Reasons for Referral incl. all relevant concerns'],
          ...['Primary Reason for Referral', 'Why are you referring?', 'Main concerns'],
          'What are your concerns about the relationship?',
          'Description of problem, how long it has lasted',
          'Expectations of parent/carer',
        ],
      },
      {
        key: 'background',
        ...told,
        alone: true,
        labels: [
          ...['Background/Additional Information', 'What has your agency done?'],
          ...['Interventions tried and outcome', 'Previous involvement', 'Previous concerns'],
          'Strengths and protective factors',
        ],
      },
      {
        key: 'consent',
        ...yes,
        alone: true,
        labels: [
          ...['Have you obtained consent from the family?', 'Has the client been made aware?'],
          'Discussed with all who hold PR? If no, why',
          'Consent received by/date',
        ],
      },
      {
        key: 'safeguarding',
        ...same('CP plan since May 2026'),
        alone: true,
        labels: [
          ...['Child Protection Plan / CPP', 'Child in Need / CIN', 'CPP', 'CIN'],
          ...['Looked After Child / LAC / CLA / Child in Care', 'LAC', 'Child in Care'],
          ...['Early Help Assessment / EHA / CAF / early help initiated?', 'Early help initiated?'],
          ...['s17', 's47', 's20', 's31', 'PLO', 'Pre-birth assessment'],
          'Discussed with safeguarding lead?',
        ],
      },
      {
        key: 'risk',
        ...same('Dog at the property'),
        alone: true,
        labels: [
          ...['Known risks', 'Risk to a lone worker Yes/No', 'Risk to self/others'],
          'Alcohol, drug misuse, domestic violence',
          ...['Urgent? No/Yes: describe why', 'Maternal mental health medication'],
        ],
      },
    ],
  },
];
