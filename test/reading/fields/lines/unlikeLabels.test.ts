import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { type CellText, fieldsOf, line, segments, table, text } from '../blocks.ts';

const inBold: Segment = { text: 'Reason for referral', bold: true };
const section: Exclude<CellText, string> = { text: 'Referral', bold: true, columns: 2 };

const asked =
  "Name of child: Ada Testchild\nDate of birth: 03/02/2026\nMother's name: Ann Testchild\nGP practice: Hill Surgery\nReferrer name: Jo Tester\nEmail: jo@nhs.example\nTelephone: 0113 496 0211\n\n";

it('takes words without a colon for no question, where all questions of the form have one', () => {
  const reason =
    'Reason for referral\n\nShe looks away.\n\nAny other information\n\nA sister in Hull.';
  const form = `${asked}Please describe your concerns:\n${reason}\n\nConsent: Yes`;
  expect(fieldsOf(text(form))).toMatchObject({ reason, consent: 'yes' });
});

it('keeps what begins as labels do right below other such lines of a narrative', () => {
  const reason = [
    'She turns away.',
    'Health visitor: to follow up next week',
    'Risk: none known',
    'Address changed in May.',
    'Interpreter: not needed when her sister is there',
    'Consent: mum is happy for us to write',
    '',
    'She would like help.',
  ].join('\n');
  const background = 'Mother: grew up in care.\nSiblings: two, both at nursery.';
  const form = `${asked}What are your concerns? ${reason}\n\nBackground: ${background}`;
  const fields = fieldsOf(text(form));
  expect(fields).toMatchObject({ reason, background, 'mother.name': 'Ann Testchild' });
  expect(fields).not.toHaveProperty('interpreter');
});

it.each([
  'Is she safe? Yes. Is he safe? Yes, for now.\nEye contact: no',
  'From: a family of travellers, settled now in Leeds.\nSent home on day 2.',
  'Attached: ASQ, chronology.\nSee also my letter.',
  'He is well.\n[Interpreter used: Polish.]\nShe is not.',
  'First baby.',
])('keeps in a narrative what no form asks so: %s', (reason) => {
  const form = `${asked}Reason for referral:\n${reason}\n\nHas the parent consented to this referral? Yes`;
  expect(fieldsOf(text(form))).toMatchObject({
    ...{ reason, consent: 'yes', 'referrer.name': 'Jo Tester', 'infant.fullName': 'Ada Testchild' },
  });
});

it('takes words in small letters for no question where all questions are in capitals', () => {
  const reason = 'Concerns about the baby\nHe does not cry.\n\nRisk\nNone seen.';
  const form = [
    'NAME OF CHILD\nAda Testchild\n\nDATE OF BIRTH\n03/02/2026\n\nREFERRER NAME\nJo Tester\n',
    `JOB TITLE\nGP\n\nREASON FOR REFERRAL\n${reason}\n\nRELEVANT HISTORY\nTwins.\n\nHealth\nGood.\n`,
    'EMAIL\njo@nhs.example',
  ];
  const fields = fieldsOf(text(form.join('\n')));
  expect(fields).toMatchObject({ reason, background: 'Twins.\n\nHealth\nGood.' });
  expect(fields).not.toHaveProperty('risk');
});

it.each([
  'Is this attachment? I do not know.\n\nCould you see them?',
  'Relevant history\n\nHe was born early.\n\nMany thanks',
  'PAST\nHe was born early.\nInterpreter: not needed now\nConsent: given on the phone',
])('takes all below a question in bold in its cell for the answer: %s', (reason) => {
  const question = segments(inBold);
  const cell = { text: '', blocks: [question, ...text(reason)], columns: 2 };
  const form = table(['Name of child', 'Ada Testchild'], [cell], ['Language', 'Welsh']);
  expect(fieldsOf([line('Infant mental health'), form])).toMatchObject({
    ...{ reason, language: 'Welsh' },
  });
});

it('takes words that ask the same over an empty line in a box for a heading of the writer', () => {
  const background = 'Relevant history\n\nLow mood with her first.';
  const form = table(
    [section],
    [{ text: 'Background', columns: 2 }],
    [{ text: background, columns: 2 }],
    ['Name of child', 'Ada Testchild'],
    ['Date of birth', '03/02/2026'],
  );
  expect(fieldsOf([form])).toMatchObject({ background });
});

it('keeps running words with a colon in their narrative, where labels have their answers apart from them', () => {
  const drawn = (row: number, label: string, answer = ''): Line => ({
    kind: 'line',
    segments: [
      { text: label, left: 49, right: 49 + label.length * 5 },
      ...(answer === '' ? [] : [{ text: answer, left: 248, right: 400 }]),
    ],
    page: 1,
    top: row * 16,
    height: 10,
  });
  const question = (row: number, text: string): Line => ({
    ...drawn(row, text),
    segments: [{ text, bold: true, left: 49, right: 200 }],
  });
  const empty: Line = { kind: 'line', segments: [] };
  const fields = fieldsOf([
    ...[drawn(1, 'Name of child', 'Ada Testchild'), drawn(2, 'Date of birth', '03/02/2026')],
    question(3, 'Reason for referral'),
    ...[drawn(4, 'She looks away from her mother.'), question(5, 'Relevant history')],
    ...[drawn(6, 'Her mother is a nurse.'), empty, drawn(8, 'Medication: none since May.'), empty],
    ...[drawn(10, 'Ada was seen in genetics: all was well.'), empty],
    drawn(12, 'What has helped: the nursery nurse on the unit, who filmed them.'),
    ...[drawn(13, 'Safeguarding concerns', 'None'), drawn(14, 'GP practice', 'Hill Surgery')],
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks away from her mother.',
    background: [
      'Her mother is a nurse.\n\nMedication: none since May.',
      'Ada was seen in genetics: all was well.',
      'What has helped: the nursery nurse on the unit, who filmed them.',
    ].join('\n\n'),
    safeguarding: 'None',
  });
});
