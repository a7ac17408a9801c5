import { expect, it } from 'vitest';
import { fieldsOf, line } from '../blocks.ts';

it('takes no first of several answers printed below one another for the one that was chosen', () => {
  const fields = fieldsOf([
    line('Child’s name: Ivy Testchild'),
    line('Date of birth: 03/02/2026'),
    line('Mother’s name: Ann Testchild'),
    line('Sex'),
    line('Male'),
    line('Female'),
    line('Has the parent consented to this referral?'),
    line('Yes ○'),
    line('No ●'),
    line('Reason for referral: Ann goes cold when Ivy cries.'),
  ]);
  expect(fields['infant.sex']).toBeNull();
  expect(fields.consent).toBe('no');
});
