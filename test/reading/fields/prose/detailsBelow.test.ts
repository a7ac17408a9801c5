import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const letter =
  'Dear team\n\nI am writing to refer a family I have known since the spring. The little girl pulls her own hair out.\n\nYours sincerely\n\nSue Green\nHealth Visitor\nEast Sample Team\n0113 496 0380';

describe('a list of who the family is below the signature of a letter', () => {
  it('tells of the family, and the signature above it of who refers', () => {
    const list =
      'Child: Ada Lind, DOB 12/01/2026, NHS number 999 000 0018\nMother: Marta Lind\nFather: Tom Lind\nAddress: 5 Elm Rise, Leeds, LS8 3NE\nTelephone: 07700 900561';
    expect(fieldsOf(text(`${letter}\n\n${list}`))).toMatchObject({
      'infant.fullName': 'Ada Lind',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Marta Lind',
      'father.name': 'Tom Lind',
      'infant.address': '5 Elm Rise, Leeds, LS8 3NE',
      'parent.phone': '+447700900561',
      'referrer.name': 'Sue Green',
      'referrer.organisation': 'East Sample Team',
      'referrer.phone': '+441134960380',
      reason: `${letter}\n\n${list}`,
    });
  });
});
