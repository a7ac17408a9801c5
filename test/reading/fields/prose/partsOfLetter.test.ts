import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const head =
  'Hillfoot Surgery\n23 October 2026\nDear Infant Mental Health team\nRe: Oskar Lind, date of birth 6 April 2026, NHS number 999 000 0018\nI would be grateful if you would see Oskar and his mother, Marta Lind.';
const end = 'Yours sincerely\nSue Green\nHealth Visitor';
const told = 'Mother asks for help herself. She wrote: "I do everything right and I feel nothing."';
const history = 'Brazelton newborn observation at 4 weeks, which mum enjoyed.';

const read = (...lines: readonly string[]) => fieldsOf(text([head, ...lines, end].join('\n')));

describe('a letter in parts whose heads stand in no face of their own', () => {
  it.each([
    ['Reason for referral', 'Background', 'Risks'],
    ['Reason for referral:', 'Background:', 'Risk:'],
    ['Reason for referral', 'Previous support', 'Known risks'],
  ])('tells each below its own: %s, %s, %s', (reason, background, risk) => {
    const fields = read(
      reason,
      told,
      background,
      history,
      risk,
      'No risks identified so far today.',
    );
    expect(fields).toMatchObject({
      reason: told,
      background: history,
      risk: 'No risks identified so far today.',
    });
  });

  it('goes on where a head of the writer’s is set otherwise than the question', () => {
    const fields = read('Reason for referral:', told, 'Background', history);
    expect(fields.reason).toBe(`${told}\nBackground\n${history}`);
  });

  it('goes on where a line that looks like a head stands in a sentence', () => {
    const broken = 'She has told me of her own\nBackground\nand of her sister, who has died young.';
    const fields = read('Reason for referral', broken);
    expect(fields.reason).toBe(broken);
  });

  it('ends below points of a list, and before the last word to the reader', () => {
    const points = `${told}\n- flashbacks, worse when he cries\n- his father does all the night feeds`;
    const fields = read(
      'Reason for referral',
      points,
      'Background',
      history,
      'I would be glad to discuss this further or to visit with one of your team.',
    );
    expect(fields).toMatchObject({ reason: points, background: history });
  });

  it('has its reason there, whatever it says above of who the family is', () => {
    const facts =
      'His GP practice is Moor Lane Surgery and the telephone number of the family is 07700 900131. They live at 12 Elm Row, Leeds, LS8 3NE, with his two sisters.';
    const fields = read(facts, 'Reason for referral', told, 'Background', history);
    expect(fields).toMatchObject({ reason: told, background: history });
  });

  it('has no heading in a sentence with a colon', () => {
    const words =
      'Concerns raised by nursery, where Oskar started at nine months: he does not seek an adult when hurt, rocks before sleep and mouths the same toy for long periods.';
    const more = 'At home the television is on all day and Marta is on her phone. '
      .repeat(5)
      .trim();
    expect(read(words, more).reason).toBe([head, words, more, end].join('\n'));
  });

  it('tells who the child is at its head where labels further below name only the family', () => {
    const labelled =
      'Date: 12/11/2026\nTo: Infant Mental Health Service\nFrom: Sue Green, Specialist Health Visitor, Perinatal Pathway\nTel: 0113 496 0268\n\nDear all,\n\nRe: Ada Lind DOB 30/09/2026 NHS 999 000 0018\n\nFamily: mother Marta Lind (07700 900417), father Tom Lind, brother Nils aged 4. Home: 33 Elm Street, Leeds, LS8 5WD.\n\nPresenting concerns: Marta is tearful at each contact.\n\nWhat has been tried: listening visits x4; GP review; baby massage.\n\nConsent: Yes, verbal, from Marta.\n\nRegards\n\nSue Green';
    const fields = fieldsOf(text(labelled));
    expect(fields).toMatchObject({
      'infant.fullName': 'Ada Lind',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Marta Lind',
      reason: 'Marta is tearful at each contact.',
      background: 'listening visits x4; GP review; baby massage.',
      consent: 'yes',
    });
    expect(fields).not.toHaveProperty(['parent.name']);
    expect(fields).not.toHaveProperty(['healthVisitor']);
  });
});
