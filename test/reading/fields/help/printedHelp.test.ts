import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, referralsOf, segments, table } from '../blocks.ts';

const inBold = (text: string): Segment => ({ text, bold: true });
const asked = (text: string): Line => segments(inBold(text));
const slanted = (text: string): Line => segments({ text, slanted: true });
const small = (text: string): Line => line(text, { height: 8 });
const plain = (text: string): Line => line(text, { height: 10 });

const reason = 'He turns away from her, and she has stopped trying to win him back.';

it('leaves slanted help below a question out of its answer, in its cell and where none is written', () => {
  const form = [
    table(
      ["Infant's name", 'Ada Testchild'],
      [
        { text: '', blocks: [asked('Reason for referral'), slanted('Symptoms, bonding, sleep')] },
        reason,
      ],
      [{ text: '', blocks: [asked('Risk issues'), slanted('Self-harm, harm to others')] }, ''],
    ),
    asked('Background'),
    slanted('Birth history, earlier help'),
    line('Born early. Her mother died in May.'),
    asked('Other services involved'),
    slanted('Nursery, adult services'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason,
    background: 'Born early. Her mother died in May.',
    risk: null,
    otherAgencies: null,
  });
});

it('knows help in smaller letters between a question and the box for its answer', () => {
  const form = [
    plain("Infant's name: Ada Testchild"),
    plain("Infant's date of birth: 14/03/2026"),
    plain("Mother's name: Ann Testchild"),
    plain('GP practice: Trial Surgery'),
    { ...asked('Reason for referral'), height: 10 },
    small('What is working well? What are you worried about?'),
    table([{ text: '', blocks: [plain(reason), plain('She is tired.')] }]),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: `${reason}\nShe is tired.` });
});

it('knows help in smaller letters below the empty line by which its paragraph stands off', () => {
  const form = [
    plain("Infant's name: Ada Testchild"),
    plain("Infant's date of birth: 14/03/2026"),
    { ...asked('Reason for referral'), height: 10 },
    line(''),
    small('Observed interaction; the view of the parent'),
    line(''),
    plain(reason),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason });
});

it('keeps slanted words that are all there is to answer', () => {
  const form = [
    asked("Infant's name"),
    slanted('Ada Testchild'),
    asked('Reason for referral'),
    slanted(reason),
    asked('Risk issues'),
    slanted('None seen'),
  ];
  expect(fieldsOf(form)).toMatchObject({ 'infant.fullName': 'Ada Testchild', reason });
});

it('keeps what it took for help among the words that no field took, for they may be somebody\u2019s', () => {
  const form = [
    asked("Infant's name"),
    line('Ada Testchild'),
    asked("Infant's date of birth"),
    line('14/03/2026'),
    asked('Reason for referral'),
    slanted('Feeding, sleep and crying'),
    line(reason),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason });
  expect(referralsOf(form)[0]?.notUnderstood.map(({ text }) => text)).toContain(
    'Feeding, sleep and crying',
  );
});

it('keeps slanted words that tell of somebody at the head of what is told', () => {
  const told = 'She told me that he is happier with others.';
  const form = [
    asked("Infant's name"),
    line('Ada Testchild'),
    asked("Infant's date of birth"),
    line('14/03/2026'),
    asked('Mental health history'),
    slanted('Birth history, earlier help'),
    line('None known to us.'),
    asked('Reason for referral'),
    slanted(told),
    line(reason),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: `${told}\n${reason}` });
});

it('knows help in the cell of a question where the row below it or the next table answers', () => {
  const helped = (question: string, help: string) => ({
    text: '',
    blocks: [asked(question), slanted(help)],
  });
  const form = [
    table(
      ["Infant's name", 'Ada Testchild'],
      [{ ...helped('Reason for referral', 'Think about distance and anxiety'), columns: 2 }],
      [{ text: reason, columns: 2 }],
      [{ ...helped('Background', 'Dates and reasons for moves'), columns: 2 }],
    ),
    table(['Born early. Her mother died in May.']),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason,
    background: 'Born early. Her mother died in May.',
  });
});

it('leaves help below a question out of the answer that was typed in the form box beside it', () => {
  const inBox = (label: string, text: string, boxName: string): Line => ({
    ...segments(inBold(label), { text, entered: true, boxName }),
    height: 10,
  });
  const form = [
    inBox("Infant's name", 'Ada Testchild', 'F1'),
    inBox("Infant's date of birth", '14/03/2026', 'F2'),
    inBox('Risk issues', 'None identified', 'F3'),
    small('Self-harm, suicide, neglect, harm to baby or others, domestic abuse'),
    inBox('GP practice', 'Trial Surgery', 'F4'),
    { ...asked('Reason for referral'), height: 10 },
    plain(reason),
  ];
  expect(fieldsOf(form)).toMatchObject({ risk: 'None identified', reason });
});

it('leaves out what the form says in its own voice in italics, and points below a line that leads to them', () => {
  const form = [
    table(
      ["Infant's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ['Home address', '4 Sample Row, Leeds'],
      ['Health visitor', 'Jo Example'],
      [{ text: '', blocks: [asked('Risk issues'), slanted('Self-harm, harm to others')] }, 'None'],
    ),
    asked('Reason for referral'),
    slanted('There is no right or wrong way to answer. We like detail about what you have seen.'),
    slanted('You may find it useful to think about:'),
    slanted('• what is going well'),
    slanted('• what worries you'),
    line(reason),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason, risk: 'None' });
});

it('takes a name over its box for asked, below the heading of each section, though it is smaller', () => {
  const heading = (text: string): Line => ({
    ...segments(inBold(text)),
    height: 11,
    heading: true,
  });
  const box = (text: string): Line => ({ ...segments({ text, entered: true }), height: 11 });
  const label = (text: string): Line => line(text, { height: 9 });
  const form = [
    ...[heading('Details of infant'), label('Name'), box('Ada Testchild')],
    ...[label('D.O.B.'), box('14/03/2026')],
    ...[heading('Details of father / partner'), label('Name'), box('Sam Testchild')],
    ...[heading('Details of referrer'), label('Name'), box('Jo Tester')],
    ...[label('Designation'), box('Family nurse')],
  ];

  expect(fieldsOf(form)).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'father.name': 'Sam Testchild',
    'referrer.name': 'Jo Tester',
  });
});

it('takes a question as small as every label of the form for none of its small print, where the boxes hold larger letters', () => {
  const box = (label: string, answer: string): Line =>
    segments({ text: label }, { text: answer, entered: true });
  const asks = (text: string): Line => line(text, { height: 9.5 });
  const account = Array.from({ length: 5 }, () => reason).join(' ');
  const held = { segments: [{ text: account, entered: true }], height: 11 };
  const form = [
    { ...box("Infant's name", 'Ada Testchild'), height: 9.5 },
    { ...box("Infant's DOB", '14/03/2026'), height: 9.5 },
    { ...box("Mother's name", 'Ann Testchild'), height: 9.5 },
    { ...box("Mother's date of birth", '01/02/1994'), height: 9.5 },
    asked('D  Referral'),
    asks('Concerns about the infant-parent relationship'),
    table([{ text: '', blocks: [{ kind: 'line', ...held }] }]),
    asks('Context'),
    table([{ text: 'Born early.', entered: true }]),
  ];
  expect(fieldsOf(form)).toMatchObject({
    reason: account,
    background: 'Born early.',
  });
});
