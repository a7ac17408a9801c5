import { describe, expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

describe('rows counted by letters in cells of their own', () => {
  it('are read without them, in each part anew, and accounts below their questions', () => {
    const form = [
      line('Child', { heading: true }),
      table(
        ['(a)', "Infant's name:", 'Ada Testchild'],
        ['(b)', 'Date of birth:', '03/02/2026'],
        ['(c)', "Mother's name:", 'Ann Testchild'],
      ),
      line('Clinical', { heading: true }),
      table(
        ['(a)', { text: 'Reason for referral:', columns: 2 }],
        [{ text: '10.07.26 - New visit.\n12.07.26 - Weighed.', columns: 3 }],
        ['(b)', { text: 'Anything else?', columns: 2 }],
        [{ text: 'An only child. Her father died.', columns: 3 }],
        ['(c)', 'Risks to staff:', 'None'],
      ),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      reason: '10.07.26 - New visit.\n12.07.26 - Weighed.',
      background: 'An only child. Her father died.',
      risk: 'None',
    });
  });

  it('are left as they are where the letters do not count', () => {
    const form = table(
      ['(f)', "Infant's name:", 'Ada Testchild'],
      ['(m)', "Mother's name:", 'Ann Testchild'],
      ['(m)', "Father's name:", 'Tom Testchild'],
      ['', 'Date of birth:', '03/02/2026'],
      ['', 'Reason for referral:', 'She looks away.'],
    );
    expect(fieldsOf([form])).toMatchObject({ reason: 'She looks away.' });
  });
});
