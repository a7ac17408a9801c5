import { expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

it('takes the first of several answers with a box behind each for no word of the label', () => {
  const form = (sex: string) =>
    fieldsOf(
      text(`Child's name: Ada Testchild\nDate of birth: 14/03/2026\n${sex}\nGP: Trial Surgery`),
    );
  expect(form('Sex Female ☐ Male ☒')['infant.sex']).toBe('male');
  expect(form('Gender Female ☒ Male ☐')['infant.sex']).toBe('female');
  expect(form('Sex Female ☐ Male ☐')['infant.sex'] ?? null).toBeNull();
});
