import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, type CellText } from '../blocks.ts';

const grey = (text: string): Segment => ({ text, tint: '444444' });
const boldly = (text: string): Segment => ({ text, bold: true });

/** A label over its answer in one cell. */
const over =
  (face: (text: string) => Segment) =>
  (label: string, ...answer: string[]): CellText => {
    const blocks: Block[] = [segments(face(label)), ...answer.map((text) => line(text))];
    return { text: '', blocks };
  };

const form = (pair: (label: string, ...answer: string[]) => CellText): readonly Block[] => [
  table(
    [{ ...boldly('What is the matter?'), shaded: true, columns: 2 }],
    [pair("Baby's name", 'Ada Testchild'), pair('DOB', '30/8/26')],
    [pair("Mum's name", 'Ann Testchild'), pair("Mum's DOB", '5/12/88')],
    [pair('Referred by', 'Jo Tester'), pair('Job role', 'Family Outreach Worker')],
    [pair('Is a social worker involved? (name)'), pair('The little one lives with', 'Mother')],
    [pair('Concerns', 'She turns away.', '', 'Health visitor: calls weekly.')],
  ),
];

describe('a label over its answer in each cell, the labels in a face of their own', () => {
  it.each([
    ['in a colour', grey],
    ['in bold', boldly],
  ])('are read by their places, whatever their words: %s', (_, face) => {
    const read = fieldsOf(form(over(face)));
    expect(read).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-08-30',
      'mother.name': 'Ann Testchild',
      'mother.dob': '1988-12-05',
      'referrer.name': 'Jo Tester',
      'referrer.role': 'Family Outreach Worker',
      reason: 'She turns away.\n\nHealth visitor: calls weekly.',
    });
    expect(read.socialWorker ?? null).toBeNull();
  });

  it('are told from labels in a column of their own with help below them', () => {
    const label = over(boldly);
    const rows = [
      [label("Baby's name", 'as on the record'), 'Ada Testchild'],
      [label('Date of birth', '(of the baby)'), '30/8/26'],
      [label("Mother's name", 'in full'), 'Ann Testchild'],
      [label('Concerns', 'what worries you'), 'She turns away.'],
    ];
    expect(fieldsOf([table(...rows)])).toMatchObject({ 'infant.dob': '2026-08-30' });
  });
});
