import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

/** A label in bold, and under it more of it in plain letters. */
const label = (words: string, more: string): CellText => {
  const blocks: readonly Block[] = [{ kind: 'line', segments: [boldly(words)] }, line(more)];
  return { text: '', blocks: [...blocks] };
};
const boldly = (text: string): Segment => ({ text, bold: true });
const bold = (text: string): CellText => boldly(text);
const form = (due: string): Block[] => [
  table(
    [bold("Referrer's name"), 'Jo Tester', bold("Referrer's role"), 'Health visitor'],
    [bold("Referrer's organisation"), 'St Luke', bold("Referrer's telephone"), '0113 496 0111'],
    [
      bold("Baby's full name"),
      'Ada Testchild',
      label("Baby's date of birth / expected date of delivery", '(EDD if unborn)'),
      due,
    ],
    [label("Baby's address", '(with the postcode)'), { text: '2 Test Row, Leeds', columns: 3 }],
    [bold("Mum's name"), 'Ann Testchild', bold("Mum's date of birth"), '18 October 1990'],
    [bold('Main concerns'), { text: 'She turns away.', columns: 3 }],
  ),
];

describe('brackets on a line of their own under a label', () => {
  it('say more of the label, and are neither its answer nor that of the one before', () => {
    expect(fieldsOf(form('28 August 2026'))).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-08-28',
      'infant.address': '2 Test Row, Leeds',
    });
  });

  it('leave it blank where nothing stands beside it', () => {
    const read = fieldsOf(form(''));
    expect(read).toMatchObject({ 'infant.fullName': 'Ada Testchild' });
    expect(read['infant.dob'] ?? null).toBeNull();
    expect(read['infant.edd'] ?? null).toBeNull();
  });

  it('are an answer where they hold a number', () => {
    const phone = label('Telephone of parent', '(0113 496 0112)');
    expect(
      fieldsOf([...form(''), table([phone, label('Email of parent', 'ann@post.example')])]),
    ).toMatchObject({ 'parent.phone': '+441134960112' });
  });
});
