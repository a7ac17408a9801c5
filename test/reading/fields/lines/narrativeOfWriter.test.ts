import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { type CellText, fieldsOf, line, segments, table, text } from '../blocks.ts';

const inBold = (words: string): Segment => ({ text: words, bold: true });
const bold = (words: string, answer: string): Line =>
  segments(inBold(words), ...(answer === '' ? [] : [answer]));
const child = [
  bold("Infant's name:", 'Ada Testchild'),
  bold('Date of birth:', '03/02/2026'),
  bold("Mother's name:", 'Ann Testchild'),
];
const told = [
  'Open to social care in 2022. No current plan.',
  'Physical health: she was born at 38+4 by ventouse, 3.2 kg. Weight now on the 25th centile.',
  'Support: refuge key worker every day, food parcels. She has not agreed to counselling.',
].join('\n\n');

const head = (words: string): Exclude<CellText, string> => ({
  text: words,
  bold: true,
  shaded: true,
});

it('takes plain words with a colon for told ones, where all labels are bold', () => {
  const form = [
    ...child,
    bold('Psychiatric and obstetric history, current medication', ''),
    ...text(told),
    bold('Consent given:', 'Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({ background: told, consent: 'yes' });
});

it('takes stars of a plain mail around its labels for bold', () => {
  const form = [
    '*About the child*\n\n*Child’s name:* Ada Testchild\n*Date of birth:* 03/02/2026',
    '*Who does the child live with?* Both parents\n*Is an interpreter needed?* ☐ Yes  ☒ No',
    `\n*What is happening for the family?*\n\n*What are you worried about?*\nMain concerns:\n1. She looks away.`,
    `\n*What is working well? What support has the family already had?*\n${told}\n`,
    '*Is there (or has there been) an Early Help, CIN or CP plan?* No',
  ];
  expect(fieldsOf(text(form.join('\n')))).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.livesWith': 'Both parents',
    reason: 'Main concerns:\n1. She looks away.',
    background: told,
    safeguarding: 'No',
  });
});

it('ends a narrative at the next label before a stroke, where labels have one', () => {
  const form = [
    'Full name of woman - Ann Testchild\nWoman’s DOB - 15.11.1987\nPhone - 07700 900 758',
    'EDD - 22.02.2027\nGP - Dr Hill\n\nReason for referral -\nShe is low.\n\n- no plans\n- no cot\n',
    'Relevant obstetric, mental health and social history -\nLow mood.\n\nOwn home.\n',
    'Safeguarding (pre-birth assessment, ICPC, EHA) - No\nWoman consents to referral - ☒ Yes  ☐ No',
  ];
  expect(fieldsOf(text(form.join('\n')))).toMatchObject({
    reason: 'She is low.\n\n- no plans\n- no cot',
    background: 'Low mood.\n\nOwn home.',
    safeguarding: 'No',
    consent: 'yes',
  });
});

const plain = text('Infant’s name: Ada Testchild\nDate of birth: 03/02/2026\nGP: Dr Hill\n');

it('keeps what asks the same in a narrative whose question is numbered, until the next number', () => {
  const background = 'Anxiety since university.\n\nTried so far: weekly visits, sleep advice.';
  const form = [
    ...plain,
    ...text('1. Concerns about the relationship:\nShe cries.\n\n2. Context and history:'),
    ...text(`${background}\n\n3. Other services involved:\nNone.\n`),
    line('Consent: Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She cries.', background });
});

it('begins the answer with the words over its list', () => {
  const reason = 'Main concerns:\n1. Little eye contact.\n2. Missed visits.\n\nShe is low.';
  const rows = table(
    [head('Date of birth'), '03/02/2026'],
    [head('Infant’s name'), 'Ada Testchild'],
  );
  expect(fieldsOf([rows, table([head('Reason for Referral')], [reason])])).toMatchObject({
    reason,
  });
  const question = segments(inBold('Why are you making this referral?'));
  expect(fieldsOf([...child, question, table([reason])])).toMatchObject({ reason });
});

it('keeps a yes or no to another question out of the narrative', () => {
  const form = [
    ...child,
    bold('Previous referral to this service:', 'No'),
    bold('Reason for referral:', ''),
    ...text('She cries.'),
    bold('What has been tried already?', ''),
    ...text('Weekly visits since birth.'),
    bold('Relevant medical history including diagnosis:', 'None known'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason: 'She cries.',
    background: 'Weekly visits since birth.',
  });
});

it('takes two questions in one line for one label', () => {
  const form = [
    ...child,
    bold('What has been tried to overcome these difficulties? What was the result of these?', ''),
    ...text('Weekly visits.'),
    bold('Consent given:', 'Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({ background: 'Weekly visits.', consent: 'yes' });
});

it('asks nothing with the title of the form above its first question', () => {
  const form = [
    line('Infant Health - Referral to Parent-Infant Psychotherapy', { heading: true }),
    line('Complete and send with the discharge summary where available.'),
    line('Infant', { heading: true }),
    ...child,
    bold('What are the difficulties in the relationship?', ''),
    table(['She cries.']),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She cries.' });
});

it('tells the numbered questions of the form from a list of the writer', () => {
  const form = [
    ...plain,
    ...text(
      'Your concerns\n1. Concerns about the relationship between infant and carer:\nShe cries.',
    ),
    ...text('\n2. What is the infant telling us?\nShe stiffens.\n\n3. Context and history:'),
    ...text('Anxiety since university.\n\nTried so far: weekly visits.\n'),
    ...text('4. Other services involved:\nNone.\n\nConsent: Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason: 'She cries.\n\nShe stiffens.',
    background: 'Anxiety since university.\n\nTried so far: weekly visits.',
  });
});

it('takes the end of a second question on the next line for part of the label', () => {
  const at = (words: string, right: number): Line => ({
    kind: 'line',
    segments: [{ text: words, bold: true, left: 40, right }],
  });
  const form = [
    ...child,
    at('What has been tried to overcome these difficulties? What was the result of', 500),
    at('these?', 80),
    ...text('Weekly visits.'),
  ];
  expect(fieldsOf(form)).toMatchObject({ background: 'Weekly visits.' });
});

it('takes a question in bold below the title of its section for one, though nobody knows it', () => {
  const form = [
    bold("Infant's name", ''),
    ...text('Ada Testchild\n'),
    bold('Date of birth', ''),
    ...text('03/02/2026\n'),
    line('Referral information', { heading: true }),
    bold('Diagnosis (if known)', ''),
    ...text('None known\n'),
    bold('Reasons for referral', ''),
    ...text('She cries.\n'),
    bold('NHS No', ''),
    line('999 000 0018'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She cries.' });
});

it('ends an answer of one line at the title of the next section', () => {
  const form = [
    ...plain,
    ...text(
      'Medical history: No\n\nHelp from other agencies\nIs there a Child Protection Plan? ☐ Yes  ☒ No',
    ),
    ...text(
      '\nReason for referral:\nShe cries.\n\nBackground and advice already given:\nFeeding advice.',
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She cries.', background: 'Feeding advice.' });
});

const ofSafety = [
  'What is worrying you?\nNobody has held her for a week.',
  'What is going well?\nGrandma is warm.\nWhat would help?\nA joint visit.',
].join('\n');

it.each([
  ['below a question with a colon', 'Reason for referral:', ofSafety],
  ['below a question with a mark', 'Why are you referring?', ofSafety],
  ['asked with two marks', 'Reason for referral:', ofSafety.replaceAll('?', '??')],
])(
  'keeps the questions of "Signs of Safety" in the account that they part, %s',
  (_, asked, said) => {
    const form = [
      ...text(
        "Infant's name: Ada Testchild\nDate of birth: 03/02/2026\nMother's name: Ann Testchild",
      ),
      ...text(`\n${asked}\n${said}\n\nBackground information:\nListening visits, four.`),
    ];
    expect(fieldsOf(form)).toMatchObject({ reason: said, background: 'Listening visits, four.' });
  },
);

it('takes a question in bold below its heading for one, though no other label is in bold', () => {
  const heading: Segment = { text: 'Concerns', bold: true };
  const asked: Segment = { text: 'Concerns about bonding with the bump or baby:', bold: true };
  const form = [
    ...text("Infant's name: Ada Testchild\nDate of birth: 03/02/2026"),
    segments(heading),
    segments(asked),
    ...text('She looks away.'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.' });
});

it('takes the same questions for those of the form below a heading', () => {
  const form = [
    ...child,
    line('Concerns', { heading: true }),
    ...text('What are you worried about?\nNobody has held her for a week.'),
    ...text('\nWhat is working well? What support has the family already had?\nGrandma is warm.'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason: 'Nobody has held her for a week.',
    background: 'Grandma is warm.',
  });
});

it('ends an account at a question in bold before its answer, as the question above it was set', () => {
  const form = [
    ...text(
      "Infant's name: Ada Testchild\nDate of birth: 03/02/2026\nMother's name: Ann Testchild",
    ),
    bold('What are your concerns about the relationship?', 'Thank you for your time.'),
    ...text('\nFeeding: breast, often in silence.\nShe asked me: "Is it normal?"'),
    bold('Relevant history (medical, social, obstetric):', 'Birth: forceps.'),
    ...text('Family: older brother has a speech delay.'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason:
      'Thank you for your time.\n\nFeeding: breast, often in silence.\nShe asked me: "Is it normal?"',
    background: 'Birth: forceps.\nFamily: older brother has a speech delay.',
  });
});

it('keeps an account of the risks whole whose plain lines begin with whom they are about, where labels are bold', () => {
  const risks = 'Self: passing thoughts in August.\nInfant: none identified.\nOthers: none.';
  const form = [
    ...child,
    bold('GP:', 'Trial Practice'),
    bold('Risk screen: risk to self, to infant, from others', ''),
    ...text(risks),
    bold('Consent given:', 'Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    risk: risks,
    consent: 'yes',
  });
});

it('ends an account at a bold question nobody knows before plain words, where no label has a colon', () => {
  const form = [
    bold("Infant's name", 'Ada Testchild'),
    bold('Date of birth', '03/02/2026'),
    bold("Mother's name", 'Ann Testchild'),
    bold('GP', 'Trial Practice'),
    bold('Health visitor', 'Jo Example'),
    bold('NHS number', '999 000 0018'),
    bold('Relevant history', ''),
    ...text('Two losses.\nMoved twice.'),
    bold('Steps the unit has agreed on', 'Weekly visits.'),
  ];
  expect(fieldsOf(form)).toMatchObject({ background: 'Two losses.\nMoved twice.' });
});
