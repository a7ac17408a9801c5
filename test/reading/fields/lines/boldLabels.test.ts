import { describe, expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line } from '../blocks.ts';

/** A line of labels, marked with a star at their end, and answers, one behind the other. */
function row(place: number, ...texts: string[]): Line {
  let left = 50;
  const segments = texts.map((written): Segment => {
    const bold = written.endsWith('*');
    const text = bold ? written.slice(0, -1) : written;
    const segment: Segment = { text, left, right: left + text.length * 5, ...(bold && { bold }) };
    left += text.length * 5 + 3;
    return segment;
  });
  return { kind: 'line', segments, top: 100 + place * 13, height: 10, page: 1 };
}

const child: readonly Line[] = [
  row(0, "Child's name:*", 'Ivy Testchild', 'Date of birth:*', '14/03/2026'),
  row(1, 'Address:*', '12 Sample Street, Leeds, LS7 3AB'),
  row(2, 'GP practice:*', 'Trial Surgery', 'Midwife:*', 'Ann Example'),
];

describe('where labels are in bold and answers are not', () => {
  it('plain words right behind a label are its answer, though elsewhere they are a label', () => {
    const fields = fieldsOf([
      ...child,
      row(3, 'Referrer:*', 'Craig Example', 'Job title:*', 'Named Midwife for Safeguarding'),
    ]);
    expect(fields['referrer.role']).toBe('Named Midwife for Safeguarding');
  });

  it('what is asked behind a colon in bold is what the label asks', () => {
    const bold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
    const plain = (text: string): Line => ({ kind: 'line', segments: [{ text }] });
    const fields = fieldsOf([
      ...child,
      bold('Reason for referral'),
      plain('She turns away.'),
      bold("Wellbeing concerns: is there a child's plan or child protection registration?"),
      plain('Child Protection - emotional abuse'),
    ]);
    expect(fields).toMatchObject({
      reason: 'She turns away.',
      safeguarding: 'Child Protection - emotional abuse',
    });
  });

  it('words in bold with a colon behind an answer begin another question, known or not', () => {
    const fields = fieldsOf([
      ...child,
      row(3, 'Legal status:*', 'Interim Care Order', 'Colour of the order:*', '12/02/2026'),
    ]);
    expect(fields.safeguarding).toBe('Interim Care Order');
  });

  it('two questions beside each other go on below themselves', () => {
    const asked = row(
      3,
      'Is an interpreter or*',
      '\u2612 Yes \u2610 No',
      'Who does the child*',
      'Father',
    );
    const starts = [asked.segments[0]?.left, asked.segments[2]?.left];
    const rest = row(4, 'signer required?*', 'live with?*');
    const below = rest.segments.map((segment, place) => {
      const left = starts[place] ?? 0;
      return { ...segment, left, right: left + segment.text.length * 5 };
    });
    const fields = fieldsOf([...child, asked, { ...rest, segments: below }]);
    expect(fields).toMatchObject({ interpreter: 'yes', 'infant.livesWith': 'Father' });
    expect(fields['infant.fullName']).toBe('Ivy Testchild');
  });

  it('a question over two lines has the answer that stands beside its second', () => {
    const fields = fieldsOf([
      ...child,
      row(3, 'Is the infant on the Child Protection Register, looked after, or subject to any*'),
      row(4, 'plan?*', 'Open to Early Help'),
      row(5, 'Referrer:*', 'Craig Example'),
    ]);
    expect(fields.safeguarding).toBe('Open to Early Help');
  });
});

const inBold = (text: string): Line => {
  const label: Segment = { text, bold: true };
  return { kind: 'line', segments: [label] };
};

it('takes a question behind a colon, all in bold, for the question, and none of its words for an answer', () => {
  const fields = fieldsOf([
    ...[inBold('Name of child'), line('Ivy Testchild')],
    ...[inBold('Date of birth'), line('03/02/2026')],
    ...[inBold('Reason for referral'), line('She looks past her mother.')],
    inBold("Wellbeing concerns: is there a child's plan or child protection registration?"),
    line('None currently'),
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks past her mother.',
    safeguarding: 'None currently',
  });
});

it('keeps typed boxes together below their question, though they stand apart', () => {
  const at = (left: number, text: string, bold = false): Segment => ({
    ...{ text, left, right: left + 50 },
    ...(bold ? { bold } : {}),
  });
  const drawn = (top: number, ...segments: Segment[]): Line => ({
    ...{ kind: 'line', segments, page: 1, top, height: 10 },
  });
  const fields = fieldsOf([
    drawn(100, at(80, "Infant's name", true)),
    drawn(122, at(84, 'Ivy Testchild')),
    drawn(144, at(80, "Infant's date of birth", true)),
    drawn(166, at(84, '03/02/2026')),
    drawn(188, at(80, "Infant's sex", true)),
    drawn(210, at(84, 'Female [X]'), at(143, 'Male [  ]'), at(200, 'Not yet known [  ]')),
  ]);
  expect(fields['infant.sex']).toBe('female');
});
