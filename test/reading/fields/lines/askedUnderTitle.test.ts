import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const infant = table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const bold = (text: string): Line => ({ ...line(''), segments: [{ text, bold: true }] });
const told = 'Withdrawn since moving into her own flat; blinds shut at 3pm, and the TV is loud.';
const history = 'There was a short stay in a refuge, and the family are now settled.';

describe('the first question of a part whose title asks as well', () => {
  it.each([
    ['REFERRAL TEXT', 'Presenting problem and request', 'Past history and interventions'],
    ['Reason', 'Summary of concerns leading to referral', 'Chronology and work done'],
    ['WHY THIS FAMILY', 'Main reason we are referring', 'Support offered on the unit so far'],
  ])('is no answer to the title “%s”', (title, question, next) => {
    const fields = fieldsOf([
      infant,
      bold(title),
      bold(question),
      line(told),
      bold(next),
      line(history),
    ]);
    expect(fields).toMatchObject({ reason: told, background: history });
  });

  it('is told by the gap below it, too, as the next question is', () => {
    const at = (text: string, top: number): Line => ({
      ...segments({ text, left: 44 }),
      page: 1,
      top,
      height: 10,
    });
    const gap: Line = { ...line(''), segments: [], page: 1 };
    const fields = fieldsOf([
      infant,
      { ...at('Reason', 400), heading: true },
      at('Summary of concerns leading to referral', 430),
      gap,
      at(told, 460),
      gap,
      at('Chronology and work done', 490),
      gap,
      at(history, 520),
      gap,
      at('Consent of parent: Yes', 550),
    ]);
    expect(fields).toMatchObject({ reason: told, background: history });
  });

  it('is a heading of the writer, where nothing else of the part is set so', () => {
    const fields = fieldsOf([
      infant,
      bold('Reason for referral'),
      line('Presenting problem and request'),
      line(told),
    ]);
    expect(fields.reason).toBe(`Presenting problem and request\n${told}`);
  });
});
