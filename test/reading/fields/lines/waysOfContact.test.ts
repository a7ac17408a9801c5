import { expect, it } from 'vitest';
import { fieldsOf, line, segments, text } from '../blocks.ts';

it.each([
  [['Phone ☐', 'Text message ☐', 'Email ☒', 'Letter ☐'], 'Email'],
  [['Phone ☐', 'Text message ☐', 'Email ☐', 'Letter ☒'], 'Letter'],
  [['Phone ☒', 'Email ☐'], 'Phone'],
  [['( ) Phone', '( ) Text message', '( ) Email', '(x) Letter'], 'Letter'],
  [['☐ Phone', '☒ Email'], 'Email'],
])('takes ways to be reached with a box behind each for one answer: %s', (ways, chosen) => {
  const fields = fieldsOf([
    ...text("Child's name: Ada Testchild\nDate of birth: 14/03/2026\nMother's name: Jo Testchild"),
    segments('Email:', 'jo@post.example'),
    segments('How would they like to be contacted?', ...ways),
    line('Reason for referral:'),
    line('Jo rarely looks at Ada.'),
  ]);
  expect(fields).toMatchObject({
    'parent.contactPreference': chosen,
    'parent.email': 'jo@post.example',
  });
});
