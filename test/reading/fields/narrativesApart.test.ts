import { expect, it } from 'vitest';
import { fieldsOf, table } from './blocks.ts';

const child = [
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
];
const concern =
  'She looks past him at feeds, and holds him on her knees and facing away. It began in July.';

it('keeps what was tried so far out of a background that is asked for itself', () => {
  const history = 'Two moves in one year. Her own mother died when she was nine.';
  const fields = fieldsOf([
    table(
      ...child,
      ['Family history', history],
      ['What has been tried so far?', 'Baby massage, six visits'],
    ),
  ]);

  expect(fields.background).toBe(history);
});

it('keeps it as the background where the form asks for no other', () => {
  const fields = fieldsOf([
    table(...child, ['What has been tried so far?', 'Baby massage, six visits']),
  ]);

  expect(fields.background).toBe('Baby massage, six visits');
});

it('keeps what the family hopes for out of the reason', () => {
  const fields = fieldsOf([
    table(
      ...child,
      ['Please describe the difficulties', concern],
      ['What would the parents like to be different?', 'To put her down, and both of us breathe.'],
    ),
  ]);

  expect(fields.reason).toBe(concern);
});

it('keeps both where what is asked beside it is told at greater length', () => {
  const more = `${concern} ${concern}`;
  const fields = fieldsOf([
    table(
      ...child,
      ['Reason for referral', 'Bonding'],
      ['What outcome do you hope for from this referral?', 'Less worry'],
      ['Please describe the difficulties', more],
    ),
  ]);

  expect(fields.reason).toContain(more);
});

it('takes worries about safety for the risks and for no second reason', () => {
  const fields = fieldsOf([
    table(
      ...child,
      ['What is worrying you', concern],
      ['Parent mental state / safety worries', 'Tearful on some days. Asked: no plans.'],
    ),
  ]);

  expect(fields).toMatchObject({ reason: concern, risk: 'Tearful on some days. Asked: no plans.' });
});

it('takes what is asked with the concerns for the safeguarding where the reason is asked for itself', () => {
  const fields = fieldsOf([
    table(
      ...child,
      ['Reason for referral', concern],
      ['Safeguarding status and any current concerns', 'No plans, now or before.'],
    ),
  ]);

  expect(fields).toMatchObject({ reason: concern, safeguarding: 'No plans, now or before.' });
});

it('keeps how urgent it is out of the risks where these are asked for in so many words', () => {
  const risks = 'Denies thoughts of harming the baby when asked directly.';
  const fields = fieldsOf([table(...child, ['Urgency', 'Routine'], ['Risk issues', risks])]);

  expect(fields.risk).toBe(risks);
  expect(fieldsOf([table(...child, ['Urgency', 'Routine'])]).risk).toBe('Routine');
});

it('takes the story so far for the background beside the concern, and alone for the reason', () => {
  const story = 'An only child. Her own mother died when she was nine.';
  const beside = [table(...child, ['The concern', concern], ['The story so far', story])];
  const alone = fieldsOf([table(...child, ['The story so far', concern])]);

  expect(fieldsOf(beside)).toMatchObject({ reason: concern, background: story });
  expect(alone.reason).toBe(concern);
  expect(alone.background ?? null).toBeNull();
});
