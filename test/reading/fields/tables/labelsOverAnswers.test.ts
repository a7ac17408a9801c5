import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, table } from '../blocks.ts';

/** A box with its question in bold over what was written, which may be nothing. */
function box(question: string, ...answer: string[]): { text: string; blocks: Block[] } {
  const lines = [
    { text: question, bold: true },
    ...answer.map((text) => ({ text, bold: false })),
  ].map((segment): Block => ({ kind: 'line', segments: [segment] }));
  return { text: '', blocks: lines };
}

describe('boxes that hold their question in bold over the answer', () => {
  const child = table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']);

  it('are read box by box, so that one left empty does not take the box beside it', () => {
    const fields = fieldsOf([
      child,
      table(
        [box('GP and surgery'), box('Named health visitor', 'Judith Marlow')],
        [box('Social worker', 'None'), box('Other agencies', 'Home-Start Leeds')],
      ),
    ]);
    expect(fields).toMatchObject({
      'gp.practice': null,
      healthVisitor: 'Judith Marlow',
      socialWorker: 'None',
      otherAgencies: 'Home-Start Leeds',
    });
  });
});

describe('rows of heads over rows of answers', () => {
  const head = (text: string): { text: string; bold: boolean } => ({ text, bold: true });

  it('keep their order where a place is left over beside the last of them', () => {
    const fields = fieldsOf([
      table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['Reason', 'x']),
      table(
        [head('Name of referrer'), head('Job title'), head('Team'), head('Telephone')],
        ['Beth Ashdown', 'Midwife', 'East team', '0113 496 0281'],
        [
          head('Referrer email'),
          head('Date of duty call'),
          head('Date of referral'),
          { text: '', rows: 2 },
        ],
        ['', '7 November 2026', '10 November 2026'],
      ),
    ]);
    expect(fields).toMatchObject({
      'referrer.email': null,
      'dutyCall.date': '2026-11-07',
      'referral.date': '2026-11-10',
    });
  });
});
