import { expect, it } from 'vitest';
import { fieldsOf, table, text } from '../blocks.ts';

const form = (label: string, answer: string) =>
  fieldsOf([
    table(
      ["Child's name", 'Ada Testchild', 'Practice code', 'B86675'],
      ['Date of birth', '14/03/2026', label, answer],
      ["Mother's name", 'Ann Testchild', 'Address', '1 Elm Road'],
    ),
  ]);

it('keeps what a worker is there for with the name, though other forms ask so', () => {
  const fields = form('Allocated social worker', 'Pre-birth assessment: Jo Tester');

  expect(fields.socialWorker).toBe('Pre-birth assessment: Jo Tester');
  expect(fields.safeguarding).toBeUndefined();
});

it('takes the label of the name off it', () => {
  expect(form('Allocated social worker', 'Name: Jo Tester').socialWorker).toBe('Jo Tester');
});

it('takes the question and what names the worker for one label', () => {
  const fields = fieldsOf(
    text(
      "Child's name: Ada Testchild\nDate of birth: 14/03/2026\nMother's name: Ann Testchild\nKnown to a social worker? Name: Closed in August\n\nReferral text\n\nReason for referral:\nShe looks away.",
    ),
  );
  expect(fields).toMatchObject({ socialWorker: 'Closed in August', reason: 'She looks away.' });
  expect(fields).not.toHaveProperty('parent.name');
});
