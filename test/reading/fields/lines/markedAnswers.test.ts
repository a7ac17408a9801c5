import { expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

it.each(['->', '=>', '\u2192', '>>', '-'])(
  'takes the mark before each answer for none of its words: %s',
  (mark) => {
    const reason = 'Reason for referral\n\nShe looks away.\n- no smile\n- no cry';
    const pairs = [
      ["Child's name", 'Ada Testchild'],
      ['Date of birth', '03/02/2026'],
      ["Mother's name", 'Ann Testchild'],
      ['Job title', 'GP'],
      ['Reason for referral', reason],
      ['Has the parent consented to this referral?', 'Yes'],
    ];
    const form = pairs.map(([question, answer]) => `${question}\n${mark} ${answer}\n`).join('\n');
    expect(fieldsOf(text(form))).toMatchObject({
      ...{ 'infant.fullName': 'Ada Testchild', 'mother.name': 'Ann Testchild', reason },
      ...{ 'referrer.role': 'GP', consent: 'yes' },
    });
  },
);

it('keeps the dashes of a list below the one question that it answers', () => {
  const reason = '- no smile\n- no cry\n- no sleep\n- no help\n- no food';
  const form = text(
    `Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral:\n${reason}`,
  );
  expect(fieldsOf(form)).toMatchObject({ reason });
});

it('takes a mark that stands before labels for no mark of answers', () => {
  const fields = fieldsOf(
    text(
      [
        'Referral to Infant Mental Health\nChild\n',
        '- Forename(s): Ivy\n- Surname: Testchild\n- D.O.B: 3/2/2026\n\nParents\n',
        '- Mother: Ann Testchild\n- Mobile no.: 07700 900123\n\nGP\n',
        '- Practice: Sample Surgery\n\nPractitioner\n',
        '- Practitioner name: Jo Tester\n- Job title: Midwife',
      ].join('\n'),
    ),
  );
  expect(fields).toMatchObject({
    'infant.givenName': 'Ivy',
    'mother.name': 'Ann Testchild',
    'referrer.name': 'Jo Tester',
  });
});
