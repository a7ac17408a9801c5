import { describe, expect, it } from 'vitest';
import { fieldsOf, referralsOf, text } from '../blocks.ts';

const greeted = (...words: readonly string[]) => text(['Dear team', ...words].join('\n\n'));
const letter = (...words: readonly string[]) => fieldsOf(greeted(...words));
const sign = 'Yours sincerely\n\nDr Sue Green\nGP';
const mother = {
  ...{ 'mother.name': 'Rosa Lind', 'mother.dob': '1993-09-09' },
  'mother.nhsNumber': '9990000026',
};
const infant = {
  ...{ 'infant.fullName': 'Leo Lind', 'infant.dob': '2026-07-21' },
  'infant.nhsNumber': '9990000034',
};
const told =
  'We have seen Rosa since April. Her mood is better, but she calls Leo a stranger. Please see them.';

describe('names in the head of a letter, right before a birth date', () => {
  it.each([
    'Re: Rosa Lind DOB 09/09/1993 NHS No: 999 000 0026\nand baby Leo Lind DOB 21/07/2026 NHS No: 999 000 0034',
    'Re: Rosa Lind D.O.B. 09/09/1993 NHS 9990000026\nLeo Lind D.O.B. 21/07/2026 NHS 9990000034',
  ])('are those of mother and child, each with dates and numbers of their own', (head) => {
    expect(letter(head, told, sign)).toMatchObject({ ...mother, ...infant });
  });

  it('are those of two children, a line each', () => {
    const head =
      'Re: Mia Lind DOB 05/07/2026 NHS 999 000 0018\n    Isla Lind DOB 05/07/2026 NHS 999 000 0026';
    const twins = referralsOf(
      greeted(head, 'I refer these twins and their mother Becky Lind.', sign),
    );
    expect(
      twins.map(({ fields }) => [fields['infant.fullName'], fields['infant.nhsNumber']]),
    ).toMatchObject([
      [{ value: 'Mia Lind' }, { value: '9990000018' }],
      [{ value: 'Isla Lind' }, { value: '9990000026' }],
    ]);
  });
});

describe('the child of somebody', () => {
  const she = 'Rosa came to see me. She says that she feels nothing for him. Please see them.';

  it('is the child of her who is told of as she', () => {
    const head =
      'Re: Leo Lind, the child of Rosa Lind (d.o.b. 09/09/1993)\nDOB: 21/07/2026 NHS: 999 000 0034';
    expect(letter(head, she, sign)).toMatchObject({ ...infant, 'mother.name': 'Rosa Lind' });
    const inPassing =
      'I write about Leo Lind, born on 21/07/2026 (NHS 999 000 0034), the child of Rosa Lind of 5 Park View, Leeds, LS6 1QR, and would like to refer them.';
    const fields = letter(inPassing, she, sign);
    expect(fields).toMatchObject({ ...infant, 'mother.name': 'Rosa Lind' });
    expect(fields.consent ?? null).toBeNull();
  });

  it('names no mother where nobody says she', () => {
    const head = 'Re: Leo Lind, the child of Toni Lind\nDOB: 21/07/2026 NHS: 999 000 0034';
    const fields = letter(head, 'I refer him. Toni feels nothing for him.', sign);
    expect(fields).toMatchObject(infant);
    expect(fields['mother.name'] ?? null).toBeNull();
  });
});

it('takes the telephone of a worker for no number of the family', () => {
  const head = 'Re: Leo Lind, DOB 21/07/2026, NHS 999 000 0034';
  const worker = 'Her care coordinator is Beth Hill (0113 496 0606).';
  const fields = letter(head, `${told} ${worker}`, sign);
  expect(fields).toMatchObject(infant);
  expect(fields['parent.phone'] ?? null).toBeNull();
  expect(letter(head, `${told} Her number is 0113 496 0606.`, sign)).toMatchObject({
    'parent.phone': '+441134960606',
  });
});
