import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const letter = (words: string, closing: string, signed = 'Sue Green\nHealth Visitor') =>
  fieldsOf(text(`Dear team\n\n${words}\n\n${closing}\n${signed}`));
const about =
  'Ada Lind was born on 25 January 2026 and her NHS number is 999 000 0018. Her mother is Marta Lind, who looks past her.';

describe('the closing of a letter', () => {
  it.each(['Yours', 'Yours ever,', 'Thanks so much', 'Thank you for your help', 'With thanks'])(
    'is “%s”',
    (closing) => {
      expect(letter(`I refer Ada to you. ${about}`, closing)).toMatchObject({
        'mother.name': 'Marta Lind',
        'referrer.name': 'Sue Green',
        'referrer.role': 'Health Visitor',
      });
    },
  );

  it('is no sentence that thanks, though a line breaks it', () => {
    const words = `Thank you for our consultation on the duty line last week. Having\nspoken to the family again I should now like to refer them.\n\n${about}`;
    expect(letter(words, 'Yours')).toMatchObject({
      'mother.name': 'Marta Lind',
      'referrer.name': 'Sue Green',
    });
  });

  it('is over a sister or a senior house officer as over a nurse', () => {
    const signed = (line: string) => letter(`I refer Ada to you. ${about}`, 'Kind regards', line);
    expect(signed('Sue Green\nFamily Care Sister, Neonatal Unit')).toMatchObject({
      'referrer.role': 'Family Care Sister',
      'referrer.organisation': 'Neonatal Unit',
    });
    expect(signed('Dr Sue Green\nSpecialty Doctor')).toMatchObject({
      'referrer.role': 'Specialty Doctor',
    });
    expect(signed('Dr Sue Green\nPaediatric SHO')).toMatchObject({
      'referrer.role': 'Paediatric SHO',
    });
  });
});

describe('a letter that says no word of referring', () => {
  const words =
    'We are writing about Nils Lind (date of birth 9 September 2025). His mother is Marta Lind. He goes to anyone. When he falls he is silent, and when she comes he looks at her feet. They live at 17 Mill Fold, Leeds, LS12 4QN.';
  const read = (greeting: string) =>
    fieldsOf(text(`${greeting}\n\n${words}\n\nYours truly\nSue Green\nNursery Manager`));

  it('refers a child whom it names with a birth date where it is written to us by name', () => {
    expect(read('To the Infant Mental Health Team')).toMatchObject({
      'infant.fullName': 'Nils Lind',
      'infant.dob': '2025-09-09',
    });
    expect(read('Dear all')).not.toHaveProperty(['infant.fullName']);
  });

  it('has a number of the child behind a birth date without a word', () => {
    const short =
      'Nils LIND   12/02/2026   999 000 0018\n\nNils was admitted with poor feeding. His mother, Marta Lind, leaves him for long. I would like to refer them.';
    expect(fieldsOf(text(`Dear Team\n\n${short}\n\nKind regards\nDr Sue Green\nGP`))).toMatchObject(
      { 'infant.nhsNumber': '9990000018' },
    );
  });
});
