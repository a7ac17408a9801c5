import { expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const asked = [
  ["Baby's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ["Mother's name", 'Ann Testchild'],
  ['GP details', 'Dr Hill'],
];
const counted = (pairs: readonly (readonly string[])[], mark = ') ', from = 1) =>
  pairs.map(([question, answer], at) => `${from + at}${mark}${question}\n${answer}\n`).join('\n');

it.each([') ', '. '])(
  'takes the questions that a mail counts for its labels, known or not: 1%s',
  (mark) => {
    const reason = 'Reasons for referral\n\nShe looks away.\n\nANY OTHER WORRIES\nHe is silent.';
    const background =
      '1. A hard birth.\n2. A long stay.\n\nPlan agreed with her: referral to you.';
    const form = [
      counted(asked, mark),
      'Clinical details',
      counted(
        [
          ['Please list your reasons for referral', reason],
          ['Please give any relevant history', background],
          ['Has the parent consented?', 'Yes'],
        ],
        mark,
        5,
      ),
    ];
    expect(fieldsOf(text(form.join('\n')))).toMatchObject({
      ...{ 'infant.fullName': 'Ada Testchild', reason, background, consent: 'yes' },
    });
  },
);

it('reads on the line of its number what was answered there', () => {
  const form = text(
    "1. Baby's name: Ada Testchild\n2. Date of birth: 03/02/2026\n3. Mother's name: Ann Testchild\n4. GP: Dr Hill\n5. Language: Welsh\n6. Reason for referral: Low mood.\nMum: says so.\n7. Consent: Yes",
  );
  expect(fieldsOf(form)).toMatchObject({
    ...{ 'mother.name': 'Ann Testchild', language: 'Welsh', consent: 'yes' },
    reason: 'Low mood.\nMum: says so.',
  });
});

it('reads on where a counted question has no answer, and what stands behind the colon of one that no dictionary knows', () => {
  const form = text(
    "1. Child's full name: Ada Testchild\n2. Date of birth: 03/02/2026\n3. Language: Welsh\n4. Parent / legal guardian consents to this referral: Yes\n5. Have you discussed this family with one of our clinicians?\n6. Which clinician did you speak to?\n7. Please describe the reason for your referral:\nLow mood.\n\n8. Relevant background:\nNone told.\n\n9. Known risks: None identified",
  );
  expect(fieldsOf(form)).toMatchObject({
    ...{ consent: 'yes', reason: 'Low mood.', background: 'None told.', risk: 'None identified' },
  });
});

it('parts questions from answers at the stroke by which most are parted, whatever colon stands before it', () => {
  const form = text(
    "1. Mother's name - Ann Testchild\n2. Baby born? - Yes\n3. If born: baby's date of birth - 03/02/2026\n4. If born: baby's name - Ada Testchild\n5. GP practice - Sample Surgery\n6. Health visitor (if known) -\n7. Nearest bus stop - Health visitor base\n8. Language - Welsh\n9. Reason for referral:\nDad - warm and playful.\nMum: tired.\n",
  );
  expect(fieldsOf(form)).toMatchObject({
    ...{ 'infant.fullName': 'Ada Testchild', 'infant.dob': '2026-02-03', language: 'Welsh' },
    ...{ 'gp.practice': 'Sample Surgery', healthVisitor: null },
    reason: 'Dad - warm and playful.\nMum: tired.',
  });
});
