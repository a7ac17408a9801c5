import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

/** A form that prints each label over its answer. */
const form = (...accounts: readonly string[]): string =>
  [
    "Infant's forename\nIvy",
    "Infant's surname\nTestchild",
    "Infant's date of birth\n03/02/2026",
    'Medical practice\nHillfoot Surgery',
    ...accounts,
    'Name of requester\nJo Tester',
    'Designation\nHealth visitor',
  ].join('\n');

const asked = 'What are the difficulties in the relationship and how long have they been there?';

describe('a question left open below an account', () => {
  it('ends the account, and so does the next', () => {
    const fields = fieldsOf(
      text(
        form(
          `\n${asked}\nShe looks away.\n\n`,
          'What have you already put in place?\n\n',
          'What would a good outcome look like for this infant?\nThat she looks.\n',
        ),
      ),
    );
    expect(fields).toMatchObject({ reason: 'She looks away.', background: null });
  });

  it('ends the account where the next question has its answer beside it', () => {
    const told = 'She looks away.';
    const open = form(
      `\n${asked}\n${told}\n\n`,
      "What's happened before, and what has helped?\n\nIs anybody else helping? A clinic",
    );
    expect(fieldsOf(text(open))).toMatchObject({ reason: told });
  });

  it('ends it at a question for two things, where labels stand before dots', () => {
    const names = [
      "Infant's name ........... Ivy Testchild",
      'Date of birth ........... 03/02/2026',
      'NHS number .............. 9990000018',
      "Mother's name ........... Ann Testchild",
      "Father's name ........... Tom Testchild",
    ].join('\n');
    const told = 'Nature of the difficulty as you see it:\nShe looks away.';
    const both = `${names}\n\n\n${told}\n\n\nFamily and personal history; treatment to date:\nVisits.`;
    expect(fieldsOf(text(both))).toMatchObject({
      reason: 'She looks away.',
      background: 'Visits.',
    });
  });

  it('goes on with what the writer asks over running words', () => {
    const told = 'She looks away.\n\nWhat can I do? Not much more, I fear.\n\nAnn is tired.';
    const fields = fieldsOf(text(form(`\n${asked}\n${told}\n`)));
    expect(fields).toMatchObject({ reason: told });
  });
});
