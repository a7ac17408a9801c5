import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const head = 'Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018';
const told = (words: string): ReturnType<typeof fieldsOf> =>
  fieldsOf(
    text(
      `${head}\n\nI refer Ada and her mother, Marta Lind, who looks past her. ${words}\n\nKind regards\nSue Green\nHealth Visitor`,
    ),
  );

describe('a telephone number in a letter', () => {
  it.each([
    "Her GP practice is Moor Lane Medical Centre and the family's telephone number is 07700 900131.",
    'Marta’s telephone number is 07700 900131 and they are registered with East Sample Surgery.',
    'She agreed at clinic today and is happy to be telephoned on 07700 900131.',
    'Skye goes to Sample Academy (0113 496 0413) on two days. Her mobile is 07700 900131.',
    'The number for Marta is 07700 900131, and her sister’s is 07700 900132.',
    'They are:\n\n- Dad: Tom Lind\n- Tel: 07700 900131\n- GP: East Sample Surgery',
    'I am in on Mondays on 0113 496 0001. Please ring her on 07700 900131.',
  ])('is of the family where one of them was spoken of last: %s', (words) => {
    expect(told(words)).toMatchObject({ 'parent.phone': '+447700900131' });
  });

  it.each([
    'Her health visitor is Beth Hill (0113 496 0001).',
    'She goes to Sample Academy (0113 496 0001) on two days.',
    'Her own mother can be reached on 07700 900131.',
    'My mobile is 07700 900131.',
    'I would be happy to be contacted on 0113 496 0001.',
    'Please ring 0113 496 0001 (my office).',
  ])('is not of the family where somebody else was: %s', (words) => {
    expect(told(words)).not.toHaveProperty(['parent.phone']);
  });

  it('is of the writer where the letter asks for a ring or says where the writer is', () => {
    for (const words of [
      'Any questions give me a ring on 0113 496 0185.',
      'I am in the office Monday to Wednesday on 0113 496 0185.',
      'You can ring us at the centre on 0113 496 0185.',
    ])
      expect(told(words), words).toMatchObject({ 'referrer.phone': '+441134960185' });
  });

  it('is of the mother behind her address above the greeting', () => {
    const words =
      'Re: Marta Lind, DOB 06-Jun-2000, NHS No. 999 000 0018\n107 Elm Lane, Leeds, LS25 3WY. Tel: 07700 900081\n\nDear team\n\nI am writing to refer Marta Lind, who is pregnant. She is due on 10 March 2027.\n\nKind regards\nSue Green\nDietitian';
    expect(fieldsOf(text(words))).toMatchObject({ 'parent.phone': '+447700900081' });
  });
});
