import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const said =
  'I would like to refer the above baby and mother to your service. She looks away from him.';
const signed = 'Best wishes\nSue Green\nHealth Visitor\nHillfoot Surgery\nTel: 0113 496 0511';

const read = (head: string) => fieldsOf(text(`${head}\n\nDear team\n\n${said}\n\n${signed}`));

describe('labels in the head of a letter', () => {
  it('give a bare name over an infant’s birth date to the infant', () => {
    const about =
      "Re:\nName: Oskar Lind\nDate of birth: 14/08/2026\nNHS number: 999 000 0018\nMother's name: Marta Lind";
    const fields = fieldsOf(text(`Dear team\n\n${about}\n\n${said}\n\n${signed}`));
    expect(fields).toMatchObject({ 'infant.fullName': 'Oskar Lind', 'mother.name': 'Marta Lind' });
  });

  it('give a bare name over the birth date of an adult to no infant', () => {
    const about =
      'Name: Marta Lind\nDate of birth: 02/05/1994\n\nBaby: Oskar Lind, born 14/08/2026, NHS 999 000 0018';
    const fields = fieldsOf(text(`Dear team\n\n${about}\n\n${said}\n\n${signed}`));
    expect(fields['infant.fullName']).toBe('Oskar Lind');
  });

  it('give the telephone among them to the family', () => {
    const fields = read(
      'Baby: Oskar Lind    Date of birth: 14/08/2026    NHS: 999 000 0018\nMother: Marta Lind    Date of birth: 02/05/1994\nAddress: 22 Foundry Row, Leeds, LS10 1JF\nPhone: 07700 900312',
    );
    expect(fields).toMatchObject({ 'parent.phone': '+447700900312' });
  });

  it('leave that of a practice below its name, and of paper in lines of its own, to those', () => {
    const about = 'Baby: Oskar Lind, born 14/08/2026, NHS 999 000 0018\nMother: Marta Lind';
    expect(
      read(`${about}\nGP: Oakwood Surgery\nTel: 0113 496 0777`)['parent.phone'],
    ).toBeUndefined();
    expect(read(`${about}\n\nTel: 0113 496 0777`)['parent.phone']).toBeUndefined();
  });
});
