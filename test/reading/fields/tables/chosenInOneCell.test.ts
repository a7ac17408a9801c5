import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, segments, table } from '../blocks.ts';

const asked = (question: string, yes: boolean): { text: string; blocks: Line[] } => {
  const struck = { struck: true } as const;
  const segments = [
    { text: question, bold: true, gap: '' },
    { text: 'Yes', gap: '  ', ...(yes ? {} : struck) },
    { text: '/ No', gap: ' ', ...(yes ? struck : {}) },
  ];
  return { text: '', blocks: [{ kind: 'line', segments }] };
};

it('takes a question with one of its printed answers struck out, in a cell alone, for answered', () => {
  const fields = fieldsOf([
    table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    table(
      [asked('Has a duty call taken place?', true)],
      [asked('Parental consent obtained?', false)],
      [asked('Is an interpreter needed?', false)],
    ),
  ]);
  expect(fields).toMatchObject({
    ...{ 'dutyCall.tookPlace': 'yes', consent: 'no', interpreter: 'no' },
  });
});

it('reads the answer that is left where all others behind its question are crossed out', () => {
  const struck = (text: string) => ({ text, struck: true });
  const question = 'Does the person above have parental responsibility?';
  const cell = segments(`${question} Yes`, struck('/ No'), struck('/ Not known'));
  const blocks = [
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    table([{ text: '', blocks: [cell] }, 'Language spoken at home: English']),
    table(['Reason for referral', 'She looks away.']),
  ];
  expect(fieldsOf(blocks)['parent.hasPR']).toBe('yes');
});
