import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

it('takes a question over its empty box for no answer of the heading above it', () => {
  const fields = fieldsOf([
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    table(['Reason for referral', 'She looks away.']),
    line('Safeguarding and risk', { heading: true }),
    line('Child protection / safeguarding concerns'),
    table(['']),
    line('Known risks'),
    table(['Large dog']),
  ]);
  expect(fields).toMatchObject({ safeguarding: null, risk: 'Large dog' });
});

it('keeps an account line by line beside an empty cell', () => {
  const account = 'She looks away.\n\nSleep: poor.';
  const row = table(["Child's name", 'Ada Testchild', ''], ['Reason for referral', account, '']);
  expect(fieldsOf([row, table(['Date of birth', '03/02/2026'])]).reason).toBe(account);
});

it('takes a title below an empty form box for no answer of the label over the box', () => {
  const box = {
    kind: 'line' as const,
    segments: [{ text: '', entered: true, left: 45, right: 290 }],
  };
  const at = (text: string, bold = false): Line => ({
    kind: 'line',
    segments: [{ text, left: 45, right: 45 + text.length * 5, ...(bold && { bold }) }],
  });
  const fields = fieldsOf([
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    at('C  Consultation', true),
    table(['Case discussed with IMH by telephone', 'No'], ['On (date)', '']),
    at('With (practitioner):'),
    box,
    at('D  Referral', true),
    at('Concerns about the infant-parent relationship'),
    table([{ text: 'She looks away.', entered: true }]),
  ]);
  expect(fields).toMatchObject({ 'dutyCall.practitioner': null, reason: 'She looks away.' });
});
