import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });
const infant = table(
  [inBold("Infant's name"), 'Ada Testchild'],
  [inBold('Date of birth'), '14/03/2026'],
  [inBold('Mother'), 'Ann Testchild'],
);

it('tells labels by their face where the dictionary knows few of them, whatever the answers say', () => {
  const fields = fieldsOf([
    infant,
    line('Worker completing', { heading: true }),
    table(
      [inBold('Allocated social worker*'), 'Denise Example'],
      [inBold('Particulars of the file'), 'Proceedings Team 2'],
      [inBold("Author's job title"), 'Social Worker (in her first year)'],
      [inBold('Branch of the council'), 'Health Visitor Liaison'],
      [inBold("Author's telephone"), '0113 496 0500'],
    ),
  ]);

  expect(fields).toMatchObject({
    socialWorker: 'Denise Example',
    'referrer.role': 'Social Worker (in her first year)',
    'referrer.phone': '+441134960500',
  });
  expect(fields.healthVisitor).toBeUndefined();
});

it('takes what stands beside printed help for the answer of the question over both', () => {
  const told = 'She dreads the movements, and describes the baby as attacking her.';
  const fields = fieldsOf([
    infant,
    line('Why are you making this referral now?', { heading: true }),
    table(['Please be specific. Give examples and dates.', told], [inBold('Known risks'), 'None']),
  ]);

  expect(fields.reason).toBe(told);
});

it('takes the place left over beside answers below their labels for no cell', () => {
  const fields = fieldsOf([
    line('Pregnant woman', { heading: true }),
    table(
      [{ text: 'Name', columns: 3 }],
      ['Ann Testchild', ''],
      [{ text: 'Date of birth', columns: 3 }],
      ['15 08 2006', ''],
      [{ text: 'NHS number', columns: 3 }],
      ['999 000 0026', ''],
      [{ text: 'Main language', columns: 3 }],
      ['', ''],
    ),
    infant,
  ]);

  expect(fields).toMatchObject({
    'mother.dob': '2006-08-15',
    'mother.nhsNumber': '9990000026',
    language: null,
  });
});
