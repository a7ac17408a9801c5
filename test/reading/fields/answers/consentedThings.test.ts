import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Reason for referral', 'She looks away.'],
);
const service = 'Referral to the Parent Infant Relationship Service';
const fieldsWith = (...blocks: Block[]) => fieldsOf([child, ...blocks]);

it.each([
  ['☒ Yes ☐ No', 'yes'],
  ['☐ Yes ☒ No', 'no'],
  ['☐ Yes ☐ No', null],
])('reads the consent to the referral among other things agreed to: %s', (said, consent) => {
  const rows = table(
    [service, said],
    ['Sharing information with the GP', '☒ Yes ☐ No'],
    ['Contacting the health visitor', '☒ Yes ☐ No'],
  );
  const fields = fieldsWith(line('Consent gained for', { heading: true }), rows);
  expect(fields.consent).toBe(consent);
  expect(fields['parent.relationship']).toBeUndefined();
  expect(fields.healthVisitor).toBeUndefined();
});

it('knows it behind the number of its question', () => {
  const rows = table(
    [`5.1 ${service}`, '☒ Yes ☐ No'],
    ['5.2 Sharing information with the GP', '☐ Yes ☒ No'],
  );
  expect(fieldsWith(line('Consent gained for', { heading: true }), rows).consent).toBe('yes');
});

it('reads it on a line of its own below the question', () => {
  const cell = `This referral to the Infant Mental Health Service: Yes ☐ No ☒\nSharing information with the GP: Yes ☒ No ☐`;
  expect(fieldsWith(table(['Consent gained for', cell])).consent).toBe('no');
});
