import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Reason for referral', 'She looks away.'],
);

it('keeps all of a counted list of risks, though its entries begin as headings do', () => {
  const list = ['1. Self: low', '2. Others: none', '3. From others: ex-partner knows the address'];
  const blocks = [
    child,
    line('Known risks', { heading: true }),
    ...list.map((text) => line(text)),
    table(['Interpreter needed?', 'No']),
  ];
  expect(fieldsOf(blocks).risk).toBe(list.join('\n'));
});

it.each(['Any known risks', 'Known risks:'])(
  'keeps the words before a colon in an answer below %s',
  (label) => {
    const told = 'Self-harm: none now. To others: none.';
    expect(fieldsOf([child, table([`${label}\n${told}`])]).risk).toBe(told);
    expect(fieldsOf([child, table([label], [told])]).risk).toBe(told);
  },
);

it('takes the number of the family nurse for no number of the family', () => {
  const rows = table(
    ["Family nurse's name", ''],
    ["Family nurse's contact number", '07700 900321'],
  );
  expect(
    fieldsOf([child, line('Professional network', { heading: true }), rows])['parent.phone'] ??
      null,
  ).toBeNull();
});

it('takes "Agency" over its answer for no heading of the agencies', () => {
  const bar = (text: string) => ({ text, bold: true, shaded: true });
  const rows = [
    ['Name:', 'Jo Example'],
    ['Role:', 'Midwife'],
    ['Agency:', 'Mill Lane Clinic'],
    ['Telephone number:', '0113 496 0483'],
  ];
  const form = table(...rows.flatMap(([label = '', answer = '']) => [[bar(label)], [answer]]));
  expect(fieldsOf([child, line('Referrer details', { heading: true }), form])).toMatchObject({
    'referrer.organisation': 'Mill Lane Clinic',
    'referrer.phone': '+441134960483',
  });
});

it('reads details asked for in a row over their own', () => {
  const form = table(['Any disability?'], ['☒ Yes ☐ No'], ['Details'], ['Talipes']);
  expect(fieldsOf([child, form])['infant.disability']).toBe('Talipes');
});
