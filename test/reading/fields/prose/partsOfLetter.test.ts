import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const head =
  'Hillfoot Surgery\n23 October 2026\nDear Infant Mental Health team\nRe: Oskar Lind, date of birth 6 April 2026, NHS number 999 000 0018\nI would be grateful if you would see Oskar and his mother, Marta Lind.';
const end = 'Yours sincerely\nSue Green\nHealth Visitor';
const told = 'Mother asks for help herself. She wrote: "I do everything right and I feel nothing."';
const history = 'Brazelton newborn observation at 4 weeks, which mum enjoyed.';

const read = (...lines: readonly string[]) => fieldsOf(text([head, ...lines, end].join('\n')));

describe('a letter in parts whose heads stand in no face of their own', () => {
  it.each([
    ['Reason for referral', 'Background', 'Risks'],
    ['Reason for referral:', 'Background:', 'Risk:'],
    ['Reason for referral', 'Previous support', 'Known risks'],
  ])('tells each below its own: %s, %s, %s', (reason, background, risk) => {
    const fields = read(
      reason,
      told,
      background,
      history,
      risk,
      'No risks identified so far today.',
    );
    expect(fields).toMatchObject({
      reason: told,
      background: history,
      risk: 'No risks identified so far today.',
    });
  });

  it('goes on where a head of the writer’s is set otherwise than the question', () => {
    const fields = read('Reason for referral:', told, 'Background', history);
    expect(fields.reason).toBe(`${told}\nBackground\n${history}`);
  });

  it('goes on where a line that looks like a head stands in a sentence', () => {
    const broken = 'She has told me of her own\nBackground\nand of her sister, who has died young.';
    const fields = read('Reason for referral', broken);
    expect(fields.reason).toBe(broken);
  });
});
