import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, type CellText } from '../blocks.ts';

const boldly = (text: string): Segment => ({ text, bold: true });
const bold = (text: string): CellText => boldly(text);
const withHelp = (label: string, help: string): CellText => {
  const blocks: Block[] = [segments(boldly(label)), line(help)];
  return { text: '', blocks };
};

const form = (told: string): readonly Block[] => [
  table(
    [bold('Your name'), 'Jo Tester'],
    [bold('Your role'), 'Family Nurse'],
    [bold("Baby's full name"), 'Ada Testchild'],
    [bold("Baby's date of birth"), '1 August 2026'],
    [bold("Baby's NHS No."), '999 000 0018'],
    [bold("Mum's name"), 'Ann Testchild'],
    [bold("Mum's DOB"), '12 September 1990'],
    [bold('Language spoken at home'), 'English'],
    [
      withHelp('Why are you referring this family now?', 'Use the parents’ words where you can'),
      told,
    ],
    [bold('Date completed'), '30 October 2026'],
  ),
];

describe('what stands in plain letters below a question in its own cell', () => {
  it('is help, and no words of the account in the cell beside it', () => {
    expect(fieldsOf(form('Ann will not look at the scan.')).reason).toBe(
      'Ann will not look at the scan.',
    );
  });

  it('is no account where the cell beside it is empty', () => {
    const read = fieldsOf(form(''));
    expect(read['infant.fullName']).toBe('Ada Testchild');
    expect(read.reason ?? null).toBeNull();
  });
});
