import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/reading/document.ts';
import { fieldsOf, line, table, text } from './blocks.ts';

const story = 'Ann goes cold when Ivy cries.\n\nStrengths: keeps her appointments.';
const child = [
  ['Infant’s name', 'Ivy Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Mother’s name', 'Ann Testchild'],
];
const setBold = (text: string) => ({ text, bold: true });
const inBold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
const labels = child.map(([label = '', answer = '']) => [setBold(label), answer]);

describe('what a form prints below a question to say what to write', () => {
  const risks = 'Self-harm, suicide, neglect, harm to baby or others, domestic abuse';
  const asks = 'What is working well? What are you worried about? What needs to happen?';
  const under = (label: string, hint: string) => ({
    text: '',
    blocks: [inBold(label), line(hint)],
  });

  it('is no answer where it stands below its label and the answer beside it', () => {
    const block = table(
      ...labels,
      [
        under('Presenting problem and reason for referral', 'Current symptoms, impact on bonding'),
        story,
      ],
      [under('Risk issues', risks), 'None identified'],
      [under('Background', 'Birth history, diagnoses, medication'), 'Known to perinatal.'],
    );
    expect(fieldsOf([block])).toMatchObject({
      ...{ reason: story, risk: 'None identified', background: 'Known to perinatal.' },
    });
  });

  it('is no answer where it stands in the box above it', () => {
    const block = table(...labels, ['Reason for referral', `${asks}\n${story}`]);
    expect(fieldsOf([block])).toMatchObject({ reason: story });
    const named = table(
      ['Name of baby', 'First name and surname\nIvy Testchild'],
      ...labels.slice(1),
    );
    expect(fieldsOf([named])).toMatchObject({ 'infant.fullName': 'Ivy Testchild' });
  });

  it('is no answer in lines, where the answer stands in a box further down', () => {
    const blocks = [
      table(...labels),
      inBold('What are the current concerns for the child and the parent?'),
      line(asks),
      table([{ text: story, entered: true }]),
    ];
    expect(fieldsOf(blocks)).toMatchObject({ reason: story });
  });

  it('is kept where nothing else stands there: it may be what the referrer wrote', () => {
    expect(fieldsOf([table(...labels, ['Risk issues', risks])])).toMatchObject({ risk: risks });
  });
});

it('keeps an answer that begins with the word attachment', () => {
  const told = 'attachment difficulties after a long time in hospital.';
  expect(fieldsOf([table(...child, ['Reason for referral', told])])).toMatchObject({
    reason: told,
  });
});

it('takes no sentence above the first question of a form for a question', () => {
  const blocks = [
    line('Please give as much information as possible. This will help us to process your referral'),
    line('quickly. If it is not complete we will not be able to accept the referral.'),
    table(...child, ['Reason for referral', story]),
  ];
  expect(fieldsOf(blocks)).toMatchObject({ reason: story });
});

it('takes why nobody agreed for no reason to refer', () => {
  const blocks = [
    table(...child, ['If no, please give reason', 'n/a'], ['Reason for referral', story]),
  ];
  expect(fieldsOf(blocks)).toMatchObject({ reason: story });
});

it('keeps an answer whole that begins as another label does', () => {
  const plan = 'Child Protection Plan - emotional abuse';
  const form = `Infant’s name\nIvy Testchild\nDate of birth\n03/02/2026\nMother’s name\nAnn Testchild\nChildren's social care involvement\n${plan}\nConsent given\nYes`;
  expect(fieldsOf(text(form))).toMatchObject({ safeguarding: plan, consent: 'yes' });
});

it('reads the question that the file marks as a heading', () => {
  const heading = (text: string): Line => ({ ...inBold(text), heading: true });
  const told =
    'Baby massage at the family hub, every week since May.\n\nPrevious involvement: none that helped.';
  const blocks = [
    table(...child),
    heading('What support has already been given and what difference has it made?'),
    ...text(told),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    background: told,
  });
});

describe('the client of a form', () => {
  const client = [
    ['Client’s name', 'Ann Testchild'],
    ['Client’s D.O.B.', '21/06/1991'],
    ['NHS number', '999 000 0018'],
  ];

  it('is the mother where she is grown up, with the number below her name', () => {
    const blocks = [
      line('Client details', { heading: true }),
      table(...client),
      line('Pregnancy', { heading: true }),
      table(['EDD', '14/04/2027'], ['Reason for referral', story]),
    ];
    const fields = fieldsOf(blocks);
    expect(fields).toMatchObject({
      'mother.name': 'Ann Testchild',
      'mother.dob': '1991-06-21',
      'mother.nhsNumber': '9990000018',
    });
    expect(fields).not.toHaveProperty('infant.fullName');
  });

  it('is the mother though her name was left blank', () => {
    const [, ...others] = client;
    const baby = [
      ['Name of baby', 'Ivy Testchild'],
      ['Baby’s DOB', '03/02/2026'],
    ];
    expect(fieldsOf([table(['Client’s name', ''], ...others), table(...baby)])).toMatchObject({
      ...{ 'mother.name': null, 'mother.dob': '1991-06-21', 'infant.dob': '2026-02-03' },
    });
  });

  it('is the child where the birth date is a child’s', () => {
    const blocks = [
      table(['Patient’s name', 'Ivy Testchild'], ['Patient’s D.O.B.', '03/02/2026']),
      table(['Reason for referral', story], ['Consent given', 'Yes'], ['GP practice', 'Street']),
    ];
    expect(fieldsOf(blocks)).toMatchObject({ 'infant.fullName': 'Ivy Testchild' });
  });
});

it('reads carers in rows by their relationship to the child', () => {
  const blocks = [
    table(...child.slice(0, 2)),
    line('4. Main carers', { heading: true }),
    table(
      ['Name', 'Date of birth', 'Relationship to child', 'Parental responsibility'],
      ['Ann Testchild', '13/10/1989', 'Mother', 'Yes'],
      ['Bo Testchild', '13/10/1986', 'Father', 'Yes'],
    ),
    table(['Reason for referral', story]),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    'mother.name': 'Ann Testchild',
    'mother.dob': '1989-10-13',
    'father.name': 'Bo Testchild',
    'infant.fullName': 'Ivy Testchild',
  });
});

it('opens a section with About the carer in bold, though a question may be put so', () => {
  const drawn = (row: number, label: string, answer = ''): Line => ({
    kind: 'line',
    segments: [
      { text: label, bold: true, left: 45, right: 200 },
      ...(answer === '' ? [] : [{ text: answer, left: 257, right: 400 }]),
    ],
    ...{ page: 1, top: 100 + row * 20, height: 10 },
  });
  const fields = fieldsOf([
    ...child.map(([label = '', answer = ''], row) => drawn(row, label, answer)),
    drawn(4, 'About the carer'),
    drawn(5, 'Foster / kinship carer\u2019s name', 'Bo Testchild'),
    drawn(6, 'History', 'Known to perinatal.'),
  ]);
  expect(fields).toMatchObject({
    ...{ 'parent.name': 'Bo Testchild', background: 'Known to perinatal.' },
  });
});

describe('a question that no dictionary has the words of', () => {
  const asked = 'Concerns about the relationship between parent and infant';

  it('is known by its place over its answer in one box', () => {
    const boxes = [
      table(...labels),
      table([`${asked}\n${story}`]),
      table([
        'Relevant Past Medical, Mental Health and Social History\nSupport offered so far:\n- massage',
      ]),
    ];
    expect(fieldsOf(boxes)).toMatchObject({
      ...{ reason: story, background: 'Support offered so far:\n- massage' },
    });
  });

  it('is a marked heading among others, and its answer may begin as a label does', () => {
    const told =
      'Reason for referral: attachment difficulties following a traumatic birth.\n\nIvy is wary.';
    const before = 'Obstetric history: two miscarriages at 9 and 12 weeks, then Ivy at term.';
    const seen = 'He watches, hardly cries, and turns to his grandmother when he is tired.';
    const headed = (words: string, answer: string): Block[] => [
      { ...inBold(words), heading: true },
      ...text(answer),
    ];
    expect(
      fieldsOf([
        table(...child),
        ...headed(asked, told),
        ...headed('What is the infant communicating?', seen),
        ...headed('How does the parent respond?', seen),
        ...headed('Context and family history', before),
      ]),
    ).toMatchObject({ reason: expect.stringContaining(told) as string, background: before });
  });
});
