import { describe, expect, it } from 'vitest';
import { fieldsOf, segments, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
);
const chosen = (...options: string[]): unknown =>
  fieldsOf([child, segments('Interpreter needed', ...options)]).interpreter;

describe('printed answers whose boxes were not drawn', () => {
  it('are ticked by the tick that stands with one of them, apart from the other', () => {
    expect(chosen('Yes', '✓ No')).toBe('no');
    expect(chosen('✓ Yes', 'No')).toBe('yes');
  });

  it('are left blank where none is ticked', () => {
    expect(chosen('Yes', 'No')).toBeNull();
  });
});
