import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../../../../src/reading/document.ts';
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

describe('a form that is typed into boxes', () => {
  const at = (text: string, left = 50): Line => ({
    kind: 'line',
    segments: [{ text, left, right: left + text.length * 5 }],
  });
  const typed = (text: string, boxName: string) =>
    ({ text, entered: true, boxName, left: 260, right: 545 }) as const;
  const pair = (label: string, value: string): Line => ({
    kind: 'line',
    segments: [{ text: label, left: 50, right: 50 + label.length * 5 }, typed(value, label)],
  });
  const wide = (text: string, boxName: string): Table => ({
    kind: 'table',
    rows: [
      [
        {
          ...{ column: 0, columns: 1, rows: 1 },
          blocks: [{ kind: 'line', segments: [{ ...typed(text, boxName), left: 50 }] }],
        },
      ],
    ],
  });
  const child = [pair("Child's name", 'Ada Testchild'), pair('Date of birth', '03/02/2026')];

  it('leaves blank what has an empty box beside it, whatever is printed below', () => {
    const fields = fieldsOf([
      ...child,
      pair('Special needs / disability', ''),
      at('Grown-ups around the child'),
      pair("Mother's name", 'Ann Testchild'),
      pair('Agencies already involved', 'Family hub'),
      at('Our wishes'),
      pair('Referrer name', 'Jo Tester'),
    ]);
    expect(fields).toMatchObject({ 'infant.disability': null, otherAgencies: 'Family hub' });
  });

  it('goes on with an answer in the next box of its column', () => {
    const next: Line = { kind: 'line', segments: [typed('Testville', 'Address 2')] };
    const fields = fieldsOf([
      ...child,
      pair('Address', '1 Trial Road'),
      next,
      pair('Postcode', 'LS1 1AA'),
    ]);
    expect(fields['infant.address']).toBe('1 Trial Road, Testville');
  });

  it('takes words right over a box for its question, though nobody knows them and a heading asks the same', () => {
    const fields = fieldsOf([
      ...child,
      at('Referral reason'),
      at('Whatever led to this'),
      wide('She looks away.', 'a1'),
      at('Safeguarding'),
      at('Legal status, plans and orders'),
      wide('', 'a2'),
    ]);
    expect(fields).toMatchObject({ reason: 'She looks away.', safeguarding: null });
  });
});
