import { describe, expect, it } from 'vitest';
import { fieldsOf, table, text } from '../blocks.ts';

const form =
  "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral: She turns away.";
const asked = 'Has the parent consented to this referral?';
const consent = (...cells: string[]) =>
  fieldsOf([...text(form), table([asked, ...cells])])['consent'] ?? null;

describe('a yes and a no in cells of their own', () => {
  it.each([
    [['Yes', '✓', 'No', ''], 'yes'],
    [['Yes', '', 'No', '✓'], 'no'],
    [['Yes', '', 'No ✓'], 'no'],
    [['✓', 'Yes', '', 'No'], 'yes'],
    [['', 'Yes', '✓', 'No'], 'no'],
  ])('are answered by the mark beside one of them: %j', (cells, said) => {
    expect(consent(...cells)).toBe(said);
  });

  it('are no answer where neither is marked', () => {
    expect(consent('Yes', '', 'No', '')).toBeNull();
  });
});
