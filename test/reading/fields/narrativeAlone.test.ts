import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/reading/document.ts';
import { fieldsOf, line, read, referralsOf, segments, table, text } from './blocks.ts';

const story = 'Ann goes cold when Ivy cries.\n\nShe asks for help before it gets worse.';
const child = [
  ['Infant’s name', 'Ivy Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Mother’s name', 'Ann Testchild'],
  ['Home language', 'Welsh'],
  ['GP practice', 'Street Lane'],
];
const boxes = '☐ Low mood or anxiety\n☒ Traumatic birth\n☒ Sleep, feeding or crying';

const inBold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });

describe('boxes printed between a question and the lines for its answer', () => {
  it('are none of the referrer’s words, and are kept for whoever reads on', () => {
    const blocks: Block[] = [
      table(...child),
      line('Reasons for this request', { heading: true }),
      line('Which of these apply? (tick)'),
      ...text(boxes),
      table(['What is the request for and why now?', story]),
    ];
    expect(fieldsOf(blocks)).toMatchObject({ reason: story });
    const [referral] = referralsOf(blocks);
    expect(referral?.notUnderstood.map(({ text }) => text).join('\n')).toContain(
      '☒ Traumatic birth',
    );
  });

  it('are left out where they stand in the box with the answer, above it or below it', () => {
    const ask = 'Reason for referral';
    const above = table(...child, [ask, `Please mark anything that fits\n${boxes}\n${story}`]);
    const below = table(...child, [ask, `${story}\n${boxes}`]);
    const beside = table(...child, [ask, `☐ Low mood  ☒ Traumatic birth  ☐ Crying\n${story}`]);
    const typed = table(...child, [ask, `[ ] Low mood\n[x] Traumatic birth\n${story}`]);
    for (const block of [above, below, beside, typed])
      expect(fieldsOf([block])).toMatchObject({ reason: story });
  });

  it('are the answer where nothing else was said', () => {
    expect(fieldsOf([table(...child, ['Reason for referral', boxes])])).toMatchObject({
      reason: boxes,
    });
  });

  it('stay where they stand between sentences of the referrer', () => {
    const told = 'I went through our list with Ann:\n☒ feeding\n☒ crying\nAll of it is hard.';
    expect(fieldsOf([table(...child, ['Reason for referral', told])])).toMatchObject({
      reason: told,
    });
  });
});

describe('the number of a question on a line of its own', () => {
  it('is no word of the answer above or below it', () => {
    const asked = [...child, ['Reason for referral', story], ['Background', 'Known to perinatal.']];
    const blocks = asked.flatMap(([label = '', answer = ''], place): Block[] => [
      line(String(place + 1)),
      table([`${label}:`, answer]),
    ]);
    expect(fieldsOf(blocks)).toMatchObject({
      ...{ reason: story, background: 'Known to perinatal.', 'mother.name': 'Ann Testchild' },
    });
  });

  it('is an answer where numbers do not count on', () => {
    const told = 'Seen so often:\n7\n3\n4';
    expect(fieldsOf([table(...child), ...text(`Reason for referral:\n${told}`)])).toMatchObject({
      reason: told,
    });
  });
});

it('keeps the colon of a first line that asks for nothing else', () => {
  const told = 'What the team has noticed since May:\n- Ivy arches away';
  const blocks = [table(...child), line('What has made you refer now?'), ...text(told)];
  expect(fieldsOf(blocks)).toMatchObject({ reason: told });
});

describe('a narrative ends', () => {
  it('at a question in bold, though it is put as printed help is', () => {
    const asked = child.flatMap(([label = '', answer = '']) => [inBold(label), line(answer)]);
    const fields = fieldsOf([
      ...asked,
      ...[inBold('Relevant history and help so far'), line('Baby massage.')],
      ...[inBold('Tell us who else is involved'), line('Physiotherapy')],
      ...[inBold('Consent given'), line('Yes')],
    ]);
    expect(fields).toMatchObject({
      ...{ background: 'Baby massage.', otherAgencies: 'Physiotherapy', consent: 'yes' },
    });
  });

  it('at a label with a line to write on, and below the last such line', () => {
    const written = (label: string, answer: string): Line =>
      segments(label, { text: `__${answer}________`, gap: ' ' });
    const fields = fieldsOf([
      ...child.map(([label = '', answer = '']) =>
        segments(`${label}:`, { text: '__', gap: ' ' }, { text: answer, gap: '' }, '________'),
      ),
      line('Reason for referral:'),
      ...text(story),
      line('_'.repeat(60)),
      line('Consent (Y/N): Y'),
      written('Local authority involvement:', 'none'),
    ]);
    expect(fields).toMatchObject({ reason: story, consent: 'yes' });
  });

  it('at a label in bold in the column of labels, over two lines and more', () => {
    const drawn = (row: number, label: string, answer: string): Line => ({
      kind: 'line',
      segments: [
        { text: label, bold: true, left: 45, right: 45 + label.length * 5 },
        ...(answer === '' ? [] : [{ text: answer, left: 220, right: 400 }]),
      ],
      ...{ page: 1, top: 100 + row * 12, height: 10 },
    });
    const plain = (row: number, words: string): Line => ({
      kind: 'line',
      segments: [{ text: words, left: 49, right: 400 }],
      ...{ page: 1, top: 100 + row * 12, height: 10 },
    });
    const fields = fieldsOf([
      ...child.map(([label = '', answer = ''], row) => drawn(row, label, answer)),
      drawn(6, 'Relevant history and what has been done so far', ''),
      plain(7, 'Both parents are keen.'),
      drawn(8, 'Current or past involvement', 'Child in Need plan'),
      drawn(9, 'of Children’s Social Work', ''),
      drawn(10, 'Service', ''),
      drawn(11, 'Consent obtained', 'Yes'),
    ]);
    expect(fields).toMatchObject({
      background: 'Both parents are keen.',
      safeguarding: 'Child in Need plan',
      consent: 'yes',
    });
  });
});

it('is found below its question in bold where the labels of the form stand in tables', () => {
  const fields = fieldsOf([
    table(...child),
    line(''),
    inBold('What I am worried about'),
    ...text(story),
    table(['Sent by', 'Jo Tester']),
  ]);
  expect(fields).toMatchObject({ reason: story });
});

it('is told of both twins where it stands below the second without a heading of its own', () => {
  const twin = (name: string, number: string) =>
    table(['Name', name], ['DOB', '03/02/2026'], ['NHS No', number], ['Sex', 'F']);
  const reading = read([
    inBold('Twin A'),
    twin('Ivy Testchild', '999 000 0018'),
    inBold('Twin B'),
    twin('Una Testchild', '999 000 0026'),
    table(
      ['Mother’s name', 'Ann Testchild'],
      ['Address', '2 Test Lane, Leeds, LS13 1DW'],
      ['Reason for referral', story],
    ),
  ]);
  const referrals = reading.kind === 'referral' ? reading.referrals : [];
  expect(referrals).toHaveLength(2);
  for (const { fields } of referrals)
    expect([fields.reason?.value, fields['infant.postcode']?.value]).toEqual([story, 'LS13 1DW']);
});

it('is blank where none of the boxes of its list is ticked, and so is the form', () => {
  const form = text(
    "Infant's name:\nDate of birth:\nNHS number:\nMother's name:\nGP:\nHealth visitor:\nConsent:",
  );
  const list = text('Reasons for referral (tick all observed):\n☐ Feeding\n☐ Sleep\n☐ Crying');
  expect(read([...form, ...list])).toMatchObject({ kind: 'blank-form' });
});

describe('what stands below a table', () => {
  it('is no more of the answer in its last cell, unless the page itself parts the two', () => {
    const form = table(...child, ['Reason for referral', story]);
    for (const below of [
      'Printed 19/11/2026 10:20',
      'Click the following link to reload the survey',
    ])
      expect(fieldsOf([form, line(below)])).toMatchObject({ reason: story });
  });
});
