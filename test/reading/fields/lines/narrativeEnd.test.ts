import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, table, text } from '../blocks.ts';

/** A line on a page: what is bold is a segment of its own. */
function drawn(place: number, text: string, bold = '', left = 60): Line {
  const label = bold === '' ? [] : [{ text: bold, bold: true, left, right: left + 60 }];
  const words = text === '' ? [] : [{ text, left: bold === '' ? left : 180, right: 400 }];
  const page = { page: 1, top: 100 + place * 13, height: 10 };
  return { kind: 'line', segments: [...label, ...words], ...page };
}

it('goes on where plain words on a page look like labels and all labels are bold', () => {
  const story = [
    'Ann finds it hard to look at her baby.',
    '',
    'Mother: says that she cries every night.',
    'Risk: none to herself.',
    '',
    'Safeguarding: closed in May.',
    'Please ring me first.',
  ];
  const fields = fieldsOf([
    drawn(0, 'Ivy Testchild', 'Infant’s name:'),
    drawn(1, '03/02/2026', 'Date of birth:'),
    drawn(2, 'Ann Testchild', 'Mother’s name:'),
    drawn(4, '', 'Reason for referral'),
    ...story.map((text, place) => drawn(5 + place, text)),
    drawn(13, 'Yes', 'Consent given:'),
  ]);
  expect(fields).toMatchObject({
    ...{ reason: story.join('\n'), 'mother.name': 'Ann Testchild', consent: 'yes' },
  });
  expect(fields).not.toHaveProperty('risk');
});

const head = [
  'Infant Mental Health referral form',
  '',
  'Infant’s name: Ivy Testchild',
  'Date of birth: 03/02/2026',
  'Mother’s name: Ann Testchild',
  'Home language: Welsh',
  '',
];
const readText = (...lines: string[]) => fieldsOf(text([...head, ...lines].join('\n')));

it('ends before a question that no dictionary knows, where known labels follow it at once', () => {
  const fields = readText(
    'Background:',
    'Known to the perinatal team.',
    'Health: nil of note.',
    '',
    'How does the family travel? By bus',
    'Name of referrer: Jo Tester',
  );
  expect(fields).toMatchObject({
    background: 'Known to the perinatal team.\nHealth: nil of note.',
    'referrer.name': 'Jo Tester',
  });
});

it('ends before a prompt that asks for something else, whether or not a gap parts them', () => {
  const fields = readText(
    'Please tell us about your concerns:',
    'Ann says: "Is it my fault?"',
    'Please tell us what other support the family has had:',
    'Baby massage.',
  );
  expect(fields).toMatchObject({
    reason: 'Ann says: "Is it my fault?"',
    background: 'Baby massage.',
  });
});

it('keeps words that begin as labels do right below other words of the narrative', () => {
  const story = [
    'Ivy is passive in play.',
    'GP: aware, seen 12/10/26.',
    'Social worker: none.',
    'Siblings: love her.',
    'Family history: grandmother had depression.',
  ];
  const fields = readText('Reason for referral:', ...story, '', 'Name of referrer: Jo Tester');
  expect(fields).toMatchObject({ reason: story.join('\n'), 'referrer.name': 'Jo Tester' });
  expect(fields).not.toHaveProperty('siblings');
});

it('goes on over words in capitals where every label of the form has an empty line above it', () => {
  const story = 'OBSERVATIONS\nIvy arches away.\nRISKS\nNone seen at my visit.';
  const above = (label: string, answer: string): string => `${label}\n${answer}\n`;
  const fields = fieldsOf(
    text(
      [
        'Infant Mental Health referral form\n',
        above('Infant’s name', 'Ivy Testchild'),
        above('Date of birth', '03/02/2026'),
        above('Mother’s name', 'Ann Testchild'),
        above('Home language', 'Welsh'),
        above('Reason for referral', story),
        above('Songs that soothe', 'lullabies'),
        above('Name of referrer', 'Jo Tester'),
      ].join('\n'),
    ),
  );
  expect(fields).toMatchObject({ reason: story, 'referrer.name': 'Jo Tester' });
});

it('takes the question below the question that heads a section for the question, and nobody’s words', () => {
  const fields = readText(
    'PART 4: WHY NOW?',
    '',
    'What is worrying you about this relationship? >>',
    'My concerns are:',
    'Ivy looks past her mother.',
    '',
    'Name of referrer: Jo Tester',
  );
  expect(fields).toMatchObject({
    reason: 'My concerns are:\nIvy looks past her mother.',
    'referrer.name': 'Jo Tester',
  });
});

it('ends at a label close before an answer on its line to write on, on the next page too', () => {
  const near = (label: string, answer: string, top: number, left = 60): Line => ({
    kind: 'line',
    segments: [
      { text: label, left, right: left + 96 },
      { text: answer, gap: ' ', entered: true, left: left + 99, right: 300 },
    ],
    ...{ page: left === 60 ? 1 : 2, top, height: 10 },
  });
  const fields = fieldsOf([
    drawn(0, 'Infant Mental Health Service: referral form'),
    drawn(1, 'INFANT'),
    near('Name of infant', 'Ivy Testchild', 130),
    near('Date of Birth', '03/02/2026', 150),
    near('Religion', 'None', 170),
    drawn(8, 'PARENTS'),
    near('Name of mother', 'Ann Testchild', 220),
    near('Mother’s Date of Birth', '01/04/1996', 240),
    drawn(14, 'REFERRAL'),
    drawn(16, 'Reason for the referral'),
    drawn(17, 'She finds it hard to look at Ivy and has asked her sister to do'),
    drawn(18, 'the night feeds since October.'),
    drawn(20, 'Family background'),
    drawn(21, 'The parents met at school and live with his mother'),
    drawn(22, 'in two rooms.'),
    near('Safeguarding concerns', 'Police call-out in August 2026, no further action', 40, 61.6),
  ]);
  expect(fields).toMatchObject({
    background: 'The parents met at school and live with his mother\nin two rooms.',
    safeguarding: 'Police call-out in August 2026, no further action',
  });
});

it('takes thanks for the last words of an answer, where questions follow', () => {
  const fields = readText(
    'Background:',
    'Seen by your team in 2023.',
    '',
    'Many thanks',
    '',
    'Has the parent consented to this referral?',
    'Yes',
    '',
    'GP practice: Hill Surgery',
  );
  expect(fields).toMatchObject({
    background: 'Seen by your team in 2023.\n\nMany thanks',
    ...{ consent: 'yes', 'gp.practice': 'Hill Surgery' },
  });
});

it.each([
  'Declaration\nI confirm that the information above is correct.\nSigned: Jo Tester\nDate: 20/11/2026',
  'FOR OFFICE USE ONLY\nDate received:\nAllocated to:',
  'Please send the completed form to imh.referrals@leeds.example',
  'Once completed, please return to: imh.referrals@leeds.example',
])('ends a narrative at what the form prints below its last question: %s', (printed) => {
  expect(readText('Background:', 'A hard birth.', '', ...printed.split('\n'))).toMatchObject({
    background: 'A hard birth.',
  });
});

it('takes nobody to be called a sentence: "Mum:" over it tells of her', () => {
  const reason = 'He looks away.\n\nMum:\nShe says that she feels nothing for him.';
  expect(readText('Reason for referral:', reason, '', 'Consent: Yes')).toMatchObject({
    ...{ reason, consent: 'yes', 'mother.name': 'Ann Testchild' },
  });
});

it('ends at "Referrer:" where the labels in capitals are abbreviations', () => {
  const fields = fieldsOf(
    text(
      [
        'Baby: Perry Testchild',
        'DOB: 05/06/2026',
        'NHS: 999 000 0018',
        'Reason for referral: He is silent. She is silent.',
        'Referrer: Ian Tester',
        'Organisation:',
      ].join('\n'),
    ),
  );
  expect(fields).toMatchObject({
    reason: 'He is silent. She is silent.',
    'referrer.name': 'Ian Tester',
  });
});

it('ends a mail at its thanks, though the signature below names a work mobile and days', () => {
  const fields = fieldsOf(
    text(
      'Name of child: Alma Sample\nDOB: 10/04/2026\nNHS no: 999 000 0018\nReferred by: Jo Example\n' +
        'Reason for referral: I have not seen them look at each other.\n\nMany thanks in anticipation,\n\n' +
        'Jo Example BSc RHV\nPublic Health Nurse\nWork mobile: 07700 900999\nWorking days: Mon-Thu',
    ),
  );
  expect(fields.reason).toBe('I have not seen them look at each other.');
});

describe('the last word of an account', () => {
  it('belongs to it above a table in which the form asks on', () => {
    const fields = fieldsOf([
      ...text('Name of child: Alma Sample\nDOB: 10/04/2026'),
      ...text('Reason for referral:\nShe looks away from me.\n\nWith thanks.'),
      table(['Safeguarding concerns', 'None known'], ['Consent', 'Yes']),
    ]);
    expect(fields.reason).toBe('She looks away from me.\n\nWith thanks.');
  });

  it('belongs to it at the end of a cell', () => {
    const told = 'Reason for referral:\nShe looks away from me.\n\nThank you for considering this.';
    const fields = fieldsOf([
      table(['Name of child: Alma Sample', 'DOB: 10/04/2026'], [told, 'Consent: Yes']),
    ]);
    expect(fields.reason).toBe('She looks away from me.\n\nThank you for considering this.');
  });

  it('ends it over a table that only signs', () => {
    const fields = fieldsOf([
      ...text('Name of child: Alma Sample\nDOB: 10/04/2026'),
      ...text('Reason for referral:\nShe looks away from me.\n\nKind regards,'),
      table(['Jo Example', 'Health visitor'], ['Tel', '0113 496 0001']),
    ]);
    expect(fields.reason).toBe('She looks away from me.');
  });
});

describe('a label right below an account, with its answer where the answers of the form begin', () => {
  const row = (place: number, label: string, answer: string, left = 260): Line => ({
    ...{ kind: 'line', page: 1, top: 100 + place * 13, height: 10 },
    segments: [
      { text: label, left: 60, right: 60 + label.length * 5 },
      { text: answer, left, right: 400 },
    ],
  });
  const form = (last: Line): Line[] => [
    row(0, 'Name of child:', 'Alma Sample'),
    row(1, 'Date of birth:', '10/04/2026'),
    row(2, 'Address:', '1 Trial Road, Leeds'),
    row(3, 'Main language:', 'Welsh'),
    { ...drawn(5, '', 'Background and help so far'), heading: true },
    drawn(6, 'Two listening visits were offered and one was taken up.'),
    last,
  ];

  it('ends it', () => {
    const fields = fieldsOf(form(row(7, 'Safeguarding (past and present):', 'CiN since March')));
    expect(fields).toMatchObject({
      background: 'Two listening visits were offered and one was taken up.',
      safeguarding: 'CiN since March',
    });
  });

  it('goes on with it where no gap as wide stands between the two', () => {
    const fields = fieldsOf(form(drawn(7, 'Mum: tearful in the last two weeks.')));
    expect(fields.background).toContain('Mum: tearful');
  });
});

it('ends a question that was left open at the foot of a page with the next one in bold', () => {
  const fields = fieldsOf([
    drawn(0, 'Infant’s name: Ivy Testchild'),
    drawn(1, 'Date of birth: 03/02/2026'),
    drawn(2, 'Mother’s name: Ann Testchild'),
    drawn(4, '', 'Family and developmental history'),
    { ...drawn(0, '', 'Child protection or child in need plan, past or present'), page: 2 },
    { ...drawn(2, 'No current concerns. Discussed in supervision.'), page: 2 },
  ]);
  expect(fields).toMatchObject({
    background: null,
    safeguarding: 'No current concerns. Discussed in supervision.',
  });
});
