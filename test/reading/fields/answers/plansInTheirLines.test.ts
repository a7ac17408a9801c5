import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const child = table(['Name of baby', 'Ada Testchild'], ['Date of birth', '31/07/2026']);
const said = 'Child Protection Plan since June.\nCore group meets monthly.';

it('keeps plans and risks in the lines that they were written in', () => {
  const form = [child, table(['Reason for referral', 'She looks away.'], ['Safeguarding', said])];
  expect(fieldsOf(form)).toMatchObject({ safeguarding: said });
});

it('takes the options that were ticked, and not their lines', () => {
  const ticked = '☒ Child Protection\n☐ Child in Need\n☐ Early Help';
  const form = [child, table(['Reason for referral', 'She looks away.'], ['Safeguarding', ticked])];
  expect(fieldsOf(form)).toMatchObject({ safeguarding: 'Child Protection' });
});
