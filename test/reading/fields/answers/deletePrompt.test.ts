import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, segments, text } from '../blocks.ts';

const child = text(
  "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral: She turns away.",
);
const struck = (words: string): Segment => ({ text: words, struck: true, gap: '' });
const kept = (words: string): Segment => ({ text: words, gap: '' });
const read = (...answer: Segment[]) =>
  fieldsOf([segments('Social care status:', ...answer), ...child])['safeguarding'] ?? null;

describe('printed answers with the words “delete as appropriate” behind them', () => {
  it('leave what was not crossed out, without the strokes and the words', () => {
    const last = [struck('CP'), kept('/'), struck('LAC'), kept(' (delete as appropriate)')];
    expect(read(struck('None'), kept('/CIN/'), ...last)).toBe('CIN');
    expect(read(kept('None/'), struck('CIN'), kept('/'), ...last)).toBe('None');
    expect(read(struck('None'), kept('/CIN/'), struck('CP'), kept(' - since June'))).toBe(
      'CIN - since June',
    );
  });

  it('are blank where none was crossed out', () => {
    expect(read(kept('None/Early help/CIN/CP (delete as appropriate)'))).toBeNull();
    expect(read(kept('None / Early help / CIN / CP * please delete as appropriate'))).toBeNull();
  });

  it('are told from words that somebody wrote with a stroke', () => {
    expect(read(kept('CIN / early help since 3/26'))).toBe('CIN / early help since 3/26');
  });
});

it('stand before the answers too: “(please circle)” with all but one crossed out', () => {
  const answered = (label: string, ...answer: Segment[]) =>
    fieldsOf([segments(label, ...answer), ...child]);
  const interpreter = answered('Interpreter needed?', kept('(please circle) Yes '), struck('No'));
  expect(interpreter.interpreter).toBe('yes');
  const apart = [struck('Text message'), kept('Phone call'), struck('Email')];
  expect(answered('Preferred method of contact', ...apart)).toMatchObject({
    'parent.contactPreference': 'Phone call',
  });
  expect(answered('Interpreter needed?', kept('(please circle) Yes No')).interpreter).toBeNull();
});
