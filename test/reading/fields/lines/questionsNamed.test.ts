import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

describe('a mail that names question and answer', () => {
  it.each([
    ['Question', 'Answer'],
    ['Q', 'A'],
    ['Field', 'Response'],
  ])('reads pairs of "%s: ..." over "%s: ..."', (question, answer) => {
    const pair = (asked: string, told: string): string =>
      `${question}: ${asked}\n${answer}: ${told}\n\n`;
    const mail =
      pair('Your name', 'Jo Example') +
      pair("Child's full name (or 'unborn')", 'Ada Testchild') +
      pair('Who is the health visitor?', 'Jane Example') +
      pair('Names and ages of other children', '') +
      pair('What are the reasons for this referral?', 'She does not look at her mother.');
    expect(fieldsOf(text(mail))).toMatchObject({
      'referrer.name': 'Jo Example',
      'infant.fullName': 'Ada Testchild',
      healthVisitor: 'Jane Example',
      siblings: null,
      reason: 'She does not look at her mother.',
    });
  });

  it('ends an account at the head of the next part, where such heads are counted', () => {
    const pair = (asked: string, told: string): string => `Q: ${asked}\nA: ${told}\n\n`;
    const account = '6/8 Call from Ann.\n13/8 Seen by her doctor.';
    const mail = [
      `1 Baby being referred\n\n${pair("Child's name", 'Ada Testchild')}`,
      `2 Birth\n\n${pair('Date of birth', '03/02/2026')}`,
      `3 What brings the family\n\n${pair('Presenting concerns', account)}`,
      `4 Who is helping now\n\n${pair('Health visitor', 'Jane Example')}`,
    ].join('\n\n');
    expect(fieldsOf(text(mail))).toMatchObject({ reason: account, healthVisitor: 'Jane Example' });
  });

  it('keeps the points of a writer that begin with numbers', () => {
    const pair = (asked: string, told: string): string => `Q: ${asked}\nA: ${told}\n\n`;
    const account = 'Three things:\n\n1 Ann is tired\n\n2 Ada turns away\n\n3 Money is short';
    const mail =
      pair("Child's name", 'Ada Testchild') +
      pair('Date of birth', '03/02/2026') +
      pair('Presenting concerns', account);
    expect(fieldsOf(text(mail))).toMatchObject({ reason: account });
  });

  it('reads past what to write, in brackets between the two', () => {
    const help = '(Include: how the baby responds, what the parents say)';
    const mail = `Q: Child's name\nA: Ada Testchild\n\nQ: Date of birth\nA: 03/02/2026\n\nQ: Presenting concerns\n${help}\nA: She turns away.\n1) She is tired.\n`;
    expect(fieldsOf(text(mail))).toMatchObject({ reason: 'She turns away.\n1) She is tired.' });
  });
});
