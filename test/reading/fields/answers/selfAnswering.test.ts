import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
);

it('reads the ticked answer that stands in the cell of its question', () => {
  const asked = 'Consent from person with parental\nresponsibility: Yes ☒   No ☐';

  expect(fieldsOf([child, table([asked, ''])]).consent).toBe('yes');
  expect(fieldsOf([child, table([asked.replace('☒', '☐'), ''])]).consent).toBeNull();
});

it('takes “Not aware of any” in the box below its question for the answer', () => {
  const fields = fieldsOf([
    child,
    line('Risk information', { heading: true }),
    table(['Not aware of any']),
    table(['Has the family given consent?', 'Yes ☒ No ☐']),
  ]);

  expect(fields).toMatchObject({ risk: 'Not aware of any', consent: 'yes' });
});
