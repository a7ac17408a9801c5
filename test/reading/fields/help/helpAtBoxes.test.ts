import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const account = 'She turns away from him.\n\nShe has not slept.';
const box = (words: string): Block => table([{ text: words, entered: true }]);
const entry = (label: string, value: string): Line =>
  segments(label, { text: value, entered: true });
const inBold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
const head = [
  entry("Child's name", 'Ada Testchild'),
  entry('Date of birth', '03/02/2026'),
  entry('GP practice', 'Sample Surgery'),
];

describe('what a form prints around its boxes', () => {
  it.each<[string, Line[]]>([
    ['a list', [line('• when it began'), line('• hopes of the parents')]],
    ['a lead', [line('Consider: sleep, feeding, crying, play, and how they are together.')]],
    ['an example', [line('Give examples where you can.')]],
  ])('is no part of the answer: %s between the question and its box', (_, help) => {
    const form = [...head, inBold('Reason for referral'), ...help, box(account)];
    expect(fieldsOf(form)).toMatchObject({ reason: account });
  });

  it('is none of it above the question, nor below the box', () => {
    const hint = line('• strengths of the family');
    const form = [
      ...head,
      { ...inBold('Your concerns'), heading: true },
      line('Consider: sleep, feeding, crying, play, and how they are together.'),
      inBold('Reason for referral'),
      box(account),
      hint,
      inBold('Family background'),
      box('Third child. The first two live with their father.'),
    ];
    expect(fieldsOf(form)).toMatchObject({
      reason: account,
      background: 'Third child. The first two live with their father.',
    });
  });

  it('is no answer where the box was left empty', () => {
    const form = [
      ...head,
      inBold('Reason for referral'),
      line('• strengths'),
      line('• hopes of the parents'),
      box(''),
    ];
    expect(fieldsOf(form)['reason'] ?? null).toBeNull();
  });

  it('is no answer beside the box, below its question in smaller letters', () => {
    const cell: Block[] = [
      { ...line('Relevant history'), height: 10 },
      { ...line('(pregnancy, birth, family)'), height: 10 },
      { ...line('sheet if you need more'), height: 9 },
    ];
    const form = [
      ...head,
      table([
        { text: '', blocks: cell },
        { text: account, entered: true },
      ]),
    ];
    expect(fieldsOf(form)).toMatchObject({ background: account });
  });

  it('is no help where somebody is told of', () => {
    const told = line('She was seen on Friday and said that all is well.');
    const form = [...head, inBold('Reason for referral'), told, box(account)];
    expect(fieldsOf(form)['reason']).toContain('She was seen on Friday');
  });

  it('asks where it stands alone over a box for an account', () => {
    const asked = line('Please tell us what is worrying you');
    expect(fieldsOf([...head, asked, box(account)])).toMatchObject({ reason: account });
  });
});

it('a form that says nothing but its own help is blank', () => {
  const form = [
    line('Name of infant'),
    line('Date of birth'),
    line('NHS number'),
    line('Name of referrer'),
    line('GP practice'),
    line('Health visitor'),
    inBold('Reason for referral'),
    line('Consider: sleep, feeding, crying, play, and how they are together.'),
    inBold('Family background'),
    line('• worries'),
    line('• hopes of the parents'),
  ];
  expect(fieldsOf(form)['reason']).toMatch(/^blank-form/u);
});
