import { expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const heading: Segment = { text: 'About the child', bold: true };
const pair = (label: string, answer: string) => segments(label, { text: answer, gap: '\t' });

/** A form whose answers stand apart from their labels, with these words below its last questions. */
function apart(...below: readonly string[]): readonly Block[] {
  return [
    segments(heading),
    pair('Name of child', 'Ada Testchild'),
    pair('Date of birth', '14/03/2026'),
    pair('NHS number', '999 000 0018'),
    pair('Postcode', 'LS7 3AB'),
    pair("Mother's name", 'Jo Testchild'),
    line('Reason for referral'),
    line('Jo rarely looks at Ada and says that she feels nothing for her.'),
    ...below.map((words) => line(words)),
    pair('Date of referral', '23/11/2026'),
  ];
}

it.each([
  'Please do not visit alone: large dog in the flat, and her brother has been aggressive to staff.',
  'Medication: sertraline 100mg, promethazine prn. No risk to others known.',
  'Domestic abuse: historic, ex-partner has no contact order.',
  'Dad: was aggressive on the ward in May. Security was called.',
])('keeps an account of the risks whole that begins as a label does: %s', (told) => {
  const fields = fieldsOf(apart('Risks to staff', told));
  expect(fields).toMatchObject({ risk: told, 'referral.date': '2026-11-23' });
});

it('keeps a second line of the account, too, and what denies all concerns', () => {
  const lines = ['Medication: quetiapine at night', 'Allergies: none known'];
  expect(fieldsOf(apart('Risks to staff', ...lines))).toMatchObject({ risk: lines.join('\n') });
  const denied = 'No current concerns: discussed with our named nurse, who agreed.';
  expect(fieldsOf(apart('Risks to staff', denied))).toMatchObject({ risk: denied });
});

it('takes nothing for such an account that only names somebody or that the form prints', () => {
  const named = fieldsOf(apart('Risks to staff', 'Social worker: Colin Trial'));
  expect(named.risk ?? null).toBeNull();
  for (const printed of [
    'Declaration: I agree to be contacted.',
    'Data protection: we keep what you tell us safe.',
  ])
    expect(fieldsOf(apart('Risks to staff', printed)).risk ?? null).toBeNull();
});

it('reads a label with its answer below a question left open, where this form sets its labels so', () => {
  const fields = fieldsOf(
    text(
      "Child's name: Ada Testchild\nDate of birth: 14/03/2026\nPostcode: LS7 3AB\nReason for referral: Jo rarely looks at Ada.\nRisks to staff:\nMedication: sertraline 100mg.\nDate of referral: 23/11/2026",
    ),
  );
  expect(fields.risk ?? null).toBeNull();
});

it('keeps such an account in the cell below its question, where a table sets accounts so', () => {
  const rows = (told: string) => [
    table(['Name of child', 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    table(
      [{ text: 'Reason for referral', columns: 2 }],
      [{ text: 'Jo rarely looks at Ada and says that she feels nothing for her.', columns: 2 }],
      [{ text: 'Risk', columns: 2 }],
      [{ text: told, columns: 2 }],
    ),
  ];
  const told = 'Self-harm: none now. Past overdose at 17.';
  expect(fieldsOf(rows(told))).toMatchObject({ risk: told });
});
