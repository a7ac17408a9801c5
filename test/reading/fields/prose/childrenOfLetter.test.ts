import { describe, expect, it } from 'vitest';
import { fieldsOf, referralsOf, text } from '../blocks.ts';

const told = (words: string): string =>
  `Dear team\n\n${words}\n\nKind regards\nSue Green\nHealth Visitor`;
const children = (words: string): readonly (readonly unknown[])[] =>
  referralsOf(text(told(words))).map(({ fields }) => [
    fields['infant.fullName']?.value,
    fields['infant.nhsNumber']?.value,
  ]);
const twins = [
  ['Ada Lind', '9990000018'],
  ['Nils Lind', '9990000026'],
];
const mother =
  'I would like to refer the twins with their mother, Marta Lind. She has a favourite.';

describe('the children of a letter about twins', () => {
  it('are one a line, however the lines count them', () => {
    for (const [one, two] of [
      ['Twin 1: ', 'Twin 2: '],
      ['Baby A - ', 'Baby B - '],
      ['Child one: ', 'Child two: '],
    ] as const)
      expect(
        children(
          `${one}Ada Lind, DOB 02/05/2026, NHS 999 000 0018\n${two}Nils Lind, DOB 02/05/2026, NHS 999 000 0026\n\n${mother}`,
        ),
        one,
      ).toEqual(twins);
  });

  it('are not a child and the brother of whom the letter tells besides', () => {
    const words =
      'Re: Ada Lind, DOB 12/05/2026, NHS 999 000 0018\n\nHer brother Nils Lind (DOB 04/04/2022, NHS 999 000 0026) is under the paediatricians. I would like to refer Ada and her mother, Marta Lind, who has nothing left for her.';
    expect(children(words)).toEqual([['Ada Lind', '9990000018']]);
  });

  it('stand behind points, and where they live with them', () => {
    const points =
      '• Ada Lind, born 8 July 2026, NHS number 999 000 0018\n• Nils Lind, born 8 July 2026, NHS number 999 000 0026\n• Mother: Marta Lind (DOB 03/02/1989)\n• 6 Elm Rise, Leeds, LS7 4HZ';
    expect(children(`${points}\n\n${mother}`)).toEqual(twins);
    const [first] = referralsOf(text(told(`${points}\n\n${mother}`)));
    expect(first?.fields['infant.address']?.value).toBe('6 Elm Rise, Leeds, LS7 4HZ');
  });

  it('have the numbers with their names behind them', () => {
    const named = 'NHS numbers 999 000 0018 (Ada) and 999 000 0026 (Nils)';
    const head = 'Re: Ada and Nils Lind, born 14 June 2026';
    expect(children(`${head}\n${named}\n\n${mother}`)).toEqual(twins);
    const beside = 'RE: Ada LIND (999 000 0018) and Nils LIND (999 000 0026), DOB 14/06/2026';
    expect(children(`${beside}\n\n${mother}`)).toEqual([
      ['Ada LIND', '9990000018'],
      ['Nils LIND', '9990000026'],
    ]);
    const after =
      'Re Ada Lind, date of birth 2 May 2026 (NHS number 999 000 0018) and Nils Lind, date of birth 2 May 2026 (NHS number 999 000 0026)';
    expect(children(`${after}\n\n${mother}`)).toEqual(twins);
    const turned = 'NHS numbers 999 000 0026 (Nils) and 999 000 0018 (Ada)';
    expect(children(`${head}\n${turned}\n\n${mother}`)).toEqual(twins);
  });
});

describe('who is who in a letter', () => {
  const letter = (words: string): ReturnType<typeof fieldsOf> => fieldsOf(text(told(words)));

  it('is the mother of the child who is named in full before her', () => {
    const words =
      "Please would you see this family. Ada Lind was born on 3 June 2026 and her NHS number is 999 000 0018. Ada Lind's mother is Marta Lind and her father is Tom Lind. She cries all day.";
    expect(letter(words)).toMatchObject({
      'mother.name': 'Marta Lind',
      'father.name': 'Tom Lind',
    });
    expect(letter(words.replace("Ada Lind's mother", "Tom Lind's mother"))).not.toHaveProperty([
      'mother.name',
    ]);
  });

  it('is a mother with whom the writer works', () => {
    const words =
      "It's about a mum I work with, Marta Lind (dob 12/9/03), and her boy Nils Lind who was born 16/5/26. His NHS number is 999 000 0018. She leaves Nils in his bouncer.";
    expect(letter(words)).toMatchObject({
      'mother.name': 'Marta Lind',
      'infant.fullName': 'Nils Lind',
      'infant.dob': '2026-05-16',
    });
  });

  it('is the patient born long ago whose title tells, and not the baby below her', () => {
    const words =
      'Patient: Ms Marta Lind, DOB 21 August 1993, NHS 999 000 0034\nBaby: Ada Lind, DOB 2 July 2026\n\nI reviewed Ms Lind in clinic. She avoids to be alone with Ada. I would be grateful for your assessment.';
    const fields = letter(words);
    expect(fields).toMatchObject({
      'mother.nhsNumber': '9990000034',
      'infant.fullName': 'Ada Lind',
    });
    expect(fields).not.toHaveProperty(['infant.nhsNumber']);
  });

  it('is a child by a title, by the family name first, and beside a number that ends like a year', () => {
    const more = '\n\nThank you for seeing this baby, who is watchful and still with her mother.';
    expect(
      letter(`RE: Master Nils LIND, DOB 09/03/2026, NHS No 999 000 0018${more}`),
    ).toMatchObject({ 'infant.fullName': 'Nils LIND' });
    expect(letter(`LIND, Ada (F)   D.O.B. 25/12/2025   NHS No. 999 000 0018${more}`)).toMatchObject(
      { 'infant.fullName': 'LIND, Ada' },
    );
    expect(letter(`Infant: Ada Lind | DOB 14/03/2026 | NHS 999 000 0018${more}`)).toMatchObject({
      'infant.fullName': 'Ada Lind',
    });
    expect(
      letter(`Ada Lind was born on 12 April 2026 (NHS number 999 611 1954).${more}`),
    ).toMatchObject({ 'infant.fullName': 'Ada Lind' });
  });
});

describe('the words of a letter around a child', () => {
  const letter = (words: string, signed = ''): ReturnType<typeof fieldsOf> =>
    fieldsOf(text(`${told(words)}${signed}`));
  const more = 'I would like to refer them. She looks past her.';

  it('name no unborn child, and none by the place in a signature', () => {
    const unborn = letter(
      `Referral for: Unborn baby of Marta Lind\nEDD: 3rd January 2027\nMother: Marta Lind, 09/09/1997, NHS no 999 000 0034\n\n${more}`,
    );
    expect(unborn).toMatchObject({ 'mother.name': 'Marta Lind', 'infant.edd': '2027-01-03' });
    expect(unborn).not.toHaveProperty(['infant.fullName']);
    expect(
      letter(
        `Marta’s daughter, Ada Lind, was born on 13 July 2026. She is afraid of her. Ada's NHS number is 999 000 0018. ${more}`,
        '\nBaby Steps Sample',
      ),
    ).toMatchObject({ 'infant.fullName': 'Ada Lind', 'mother.name': 'Marta' });
  });

  it('name the father of this baby and no child, and whom they regard as expecting', () => {
    const fields = letter(
      'I spoke with Nell at your duty line on 23/11/2026 regarding Marta Lind, who is 33 weeks pregnant, and was advised to refer.\n\nMarta’s details are: date of birth 08/05/2003; NHS number 999 000 0034; EDD 11/01/2027. She lives with the father of this baby, Tom Roe, and wants to do it differently.',
    );
    expect(fields).toMatchObject({
      'mother.name': 'Marta Lind',
      'mother.dob': '2003-05-08',
      'mother.nhsNumber': '9990000034',
    });
    expect(fields).not.toHaveProperty(['infant.fullName']);
  });

  it('name the child in one line with birth date and number, and the mother in a line above the baby', () => {
    expect(
      letter(
        `Name: Ada Lind  DOB: 30/06/2026  NHS: 999.000.0018\nParents: both at home\n\n${more}`,
      ),
    ).toMatchObject({ 'infant.fullName': 'Ada Lind', 'infant.nhsNumber': '9990000018' });
    const two =
      'Ms Marta Lind, dob 14.07.1991, NHS No: 999 000 0034\nBaby: Ada Lind, dob 03.10.2026, NHS No: 999 000 0018';
    expect(letter(`${two}\n\n${more}`)).toMatchObject({
      'infant.nhsNumber': '9990000018',
      'mother.dob': '1991-07-14',
      'mother.nhsNumber': '9990000034',
    });
  });

  it.each([
    'Ms Lind is bringing Ada up alone at 2 Elm Villas, Roundhay, Leeds, LS8 1JL.',
    'Mother Marta Lind, father Tom Roe. 2 Elm Villas, Roundhay, Leeds, LS8 1JL. Telephone 07700 900869.',
    'She is placed with her aunt, Jo Lind, at 2 Elm Villas, Roundhay, Leeds, LS8 1JL.',
  ])('tell where the child lives: %s', (words) => {
    const head = 'Re: Ada Lind, DOB 30/06/2026, NHS 999 000 0018';
    expect(letter(`${head}\n\n${words} ${more}`)).toMatchObject({
      'infant.address': '2 Elm Villas, Roundhay, Leeds, LS8 1JL',
    });
  });
});

describe('a patient born long ago at the head of a letter', () => {
  const letter = (words: string): ReturnType<typeof fieldsOf> => fieldsOf(text(told(words)));

  it('is no mother where he is called a man, and nothing of his is the child’s', () => {
    const fields = letter(
      'Re: Tom Lind, DOB 22 April 1990, NHS number 999 000 0034\n\nI see Mr Lind for trauma therapy. His daughter Ada Lind was born on 30 May 2026, and at her birth his partner, Marta Roe, nearly died. He cannot hold Ada.\n\nAda and her parents live at 7 Elm Court, Leeds, LS10 1JA. I would like to refer them.',
    );
    expect(fields).toMatchObject({
      'infant.fullName': 'Ada Lind',
      'infant.dob': '2026-05-30',
      'infant.address': '7 Elm Court, Leeds, LS10 1JA',
    });
    for (const key of [
      'mother.name',
      'mother.dob',
      'mother.nhsNumber',
      'infant.nhsNumber',
      'father.name',
    ])
      expect(fields, key).not.toHaveProperty([key]);
  });

  it('is the mother where her given name goes before her birth date further below', () => {
    const fields = letter(
      "Please find my referral for Marta Lind, 29 weeks.\n\nMarta's dob is 19/6/2000, NHS 999 000 0034, EDD 11/2/27. She does not want to look at the baby when it comes.",
    );
    expect(fields).toMatchObject({ 'mother.name': 'Marta Lind', 'mother.dob': '2000-06-19' });
    expect(fields).not.toHaveProperty(['infant.fullName']);
  });

  it('is the mother below the heading of a patient, with a due date', () => {
    const fields = letter(
      'PATIENT DETAILS\nName: Marta Lind\nDOB: 02/02/1996\nNHS No: 999 000 0034\nAddress: 14 Elm Mount, Leeds, LS7 4PR\nPhone: 07700 900778\nEDD: 28/02/2027\n\nREASON FOR REFERRAL\nMarta lost twins at 22 weeks in 2025. She is now 25 weeks pregnant and does not talk to this baby.',
    );
    expect(fields).toMatchObject({
      'mother.name': 'Marta Lind',
      'mother.dob': '1996-02-02',
      'mother.nhsNumber': '9990000034',
    });
    for (const key of ['infant.fullName', 'infant.dob', 'infant.nhsNumber'])
      expect(fields, key).not.toHaveProperty([key]);
  });
});

describe('where a family of a letter lives, and who their doctor is', () => {
  const letter = (words: string): ReturnType<typeof fieldsOf> =>
    fieldsOf(
      text(
        told(`${words} I refer Ada and her mother, Marta Lind, who looks past her all day long.`),
      ),
    );
  const re = 'Re: Ada Lind, DOB 22/10/2025, NHS no. 999 000 0018';

  it('stands behind the figures of its head, in whichever words, and where they have moved', () => {
    for (const words of [
      `${re}, 68 Spinner's Yard, Leeds, LS9 8AA\n\n`,
      `${re}\n\nThey're at 68 Spinner's Yard, Leeds, LS9 8AA, with her mum.`,
      `${re}\n\nThey have moved in with an aunt at 68 Spinner's Yard, Leeds, LS9 8AA.`,
    ])
      expect(letter(words), words).toMatchObject({
        'infant.address': "68 Spinner's Yard, Leeds, LS9 8AA",
      });
  });

  it.each([
    "The GP's at East Sample Practice.",
    'Her surgery is East Sample Practice.',
    'They are patients of East Sample Practice.',
    'The family doctor is at East Sample Practice.',
    'Surgery: East Sample Practice.',
    'GP East Sample Practice.',
  ])('is told by “%s”', (words) => {
    expect(letter(`${re}\n\n${words}`)).toMatchObject({ 'gp.practice': 'East Sample Practice' });
  });
});

describe('a duty call in a letter', () => {
  const letter = (words: string): ReturnType<typeof fieldsOf> =>
    fieldsOf(
      text(
        told(
          `Re: Ada Lind, DOB 22/10/2025, NHS no. 999 000 0018\n\n${words} Her mother, Marta Lind, looks past her.`,
        ),
      ),
    );

  it.each([
    'As discussed with Nell Harrow at duty on 18/11/2026, I am sending a referral.',
    'Following our telephone consultation on 18 November 2026 with Nell Harrow, I would like to refer Ada.',
  ])('is told by “%s”', (words) => {
    expect(letter(words)).toMatchObject({
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-18',
      'dutyCall.practitioner': 'Nell Harrow',
    });
  });

  it('is no conversation with the family', () => {
    for (const words of [
      'Following our conversation with Marta on 18 November 2026, I would like to refer Ada.',
      'Following our telephone call with mum, I would like to refer Ada.',
    ])
      expect(letter(words), words).not.toHaveProperty(['dutyCall.tookPlace']);
  });
});
