import { describe, expect, it } from 'vitest';
import { fieldsOf, referralsOf, text } from '../blocks.ts';

const letter = (words: string): ReturnType<typeof fieldsOf> => fieldsOf(text(words));
const about =
  'Re: Ada Lind (d.o.b. 24/04/2026, NHS 9990000018), 10 Foundry Row, Leeds, LS10 1JF\n\nPlease would you see Ada with her mother, Marta Lind. She is held facing outwards, and cries throughout.';

describe('the head of a letter', () => {
  it('says the trade, the place and the telephone of whoever signs with a bare name', () => {
    const head = 'Sue Green\nFamily support worker, East Practice\nTelephone: 0113 496 0001';
    const words = `${head}\n\n16/09/2026\n\nDear Sir or Madam\n\n${about}\n\nYours faithfully\n\nSue Green`;
    const work = {
      'referrer.name': 'Sue Green',
      'referrer.role': 'Family support worker',
      'referrer.organisation': 'East Practice',
      'referrer.phone': '+441134960001',
    };
    expect(letter(words)).toMatchObject({ ...work, 'referral.date': '2026-09-16', reason: words });
    const initial = words
      .replace('Sue Green', 'From: Sue Green')
      .replace(/Sue Green$/u, 'S. Green');
    expect(letter(initial)).toMatchObject(work);
    const unclosed = `${head}\n\n${about}\n\nHer mother would like help and I refer them.\n\nSue Green`;
    expect(letter(unclosed)).toMatchObject({ ...work, 'mother.name': 'Marta Lind' });
  });

  it('says the place and its telephone where the signature does not, unless it is our own address', () => {
    const from = (head: string): ReturnType<typeof fieldsOf> =>
      letter(`${head}\n\nDear team\n\n${about}\n\nYours sincerely\n\nDr Sue Green\nGP`);
    expect(
      from('East Sample Surgery\n5 Mill Lane, Leeds LS12 1AB\nTel 0113 496 0001'),
    ).toMatchObject({
      'referrer.organisation': 'East Sample Surgery',
      'referrer.phone': '+441134960001',
    });
    for (const head of [
      'Infant Mental Health Service\nSample House, Leeds\nTel 0113 496 0001',
      'To: The Early Help Team\nTel 0113 496 0001',
      'East Sample Surgery\nTel 0113 496 0001, fax 0113 496 0002',
    ])
      expect(from(head), head).not.toHaveProperty(['referrer.phone']);
    expect(from('East Sample Trust\nSample House')).not.toHaveProperty(['referrer.organisation']);
    expect(
      from('East Sample Centre\n0113 496 0001 | s.green@hub.example\n16/09/2026'),
    ).toMatchObject({
      'referrer.organisation': 'East Sample Centre',
      'referrer.phone': '+441134960001',
      'referrer.email': 's.green@hub.example',
    });
    expect(from('East Sample Centre\n16 September 2026')).toMatchObject({
      'referrer.organisation': 'East Sample Centre',
    });
    expect(
      from(
        'East Sample Dietetics\n16 September 2026\n10 Foundry Row, Leeds. NHS, tel 0113 496 0001',
      ),
    ).not.toHaveProperty(['referrer.phone']);
    expect(from('East Sample Trust\n\nInfant Mental Health Service')).toMatchObject({
      'referrer.organisation': 'East Sample Trust',
    });
  });
});

describe('the signature of a letter', () => {
  it('names a trade that no list has by the form of its word, and never as a place of work', () => {
    const signed = (words: string): ReturnType<typeof fieldsOf> =>
      letter(`Dear team\n\n${about}\n\nWarm wishes\n\n${words}`);
    const leader = signed('Sue Green\nGroup Leader');
    expect(leader).toMatchObject({ 'referrer.role': 'Group Leader' });
    expect(leader).not.toHaveProperty(['referrer.organisation']);
    expect(signed('Sue Green\nEast Family Centre')).toMatchObject({
      'referrer.organisation': 'East Family Centre',
    });
  });

  it('may hold name, trade, place and telephone in one line', () => {
    const line = 'Sue Green, Community Nursery Nurse, East Sample Clinic, 0113 496 0001';
    expect(letter(`Dear team\n\n${about}\n\nRegards\n\n${line}`)).toMatchObject({
      'referrer.name': 'Sue Green',
      'referrer.role': 'Community Nursery Nurse',
      'referrer.organisation': 'East Sample Clinic',
      'referrer.phone': '+441134960001',
    });
  });
});

describe('what a letter says of the family', () => {
  const told = (words: string): string => `Dear team\n\n${words}\n\nKind regards\nSue Green\nGP`;

  it('gives the number beside a hospital to nobody of the family', () => {
    const words = `${about} Ada was seen at Sample Hospital on 3 September (0113 496 0009).`;
    expect(letter(told(`${words} Marta's number is 07700 900131.`))).toMatchObject({
      'parent.phone': '+447700900131',
    });
    expect(letter(told(words))).not.toHaveProperty(['parent.phone']);
  });

  it('has the number of the mother beside her name above the greeting', () => {
    const head = 'Child: Ada Lind\nDate of birth: 19/03/2026\nMother: Marta Lind (07700 900555)';
    const words =
      'I would like to refer Ada. Marta says that Ada hates her, and holds her stiffly.';
    expect(letter(`${head}\n\n${told(words)}`)).toMatchObject({ 'parent.phone': '+447700900555' });
  });

  it('takes the birth date of the child for no day of the call', () => {
    const words =
      'As discussed with Nell on your duty line this morning I would like to refer Ada Lind (04/02/2026, NHS 999 000 0034) and her mum Marta Lind. Ada does not reach for her.';
    const fields = letter(told(words));
    expect(fields).toMatchObject({ 'infant.dob': '2026-02-04', 'dutyCall.tookPlace': 'yes' });
    expect(fields).not.toHaveProperty(['dutyCall.date']);
  });

  it('gives a number to the girl who was named before "she"', () => {
    const words =
      'The baby is Ada Lind, she was born on 9 July 2026 and her NHS number is 999 000 0018. Her mum is Marta Lind. I would like to refer them.';
    const fields = letter(told(words));
    expect(fields).toMatchObject({ 'infant.nhsNumber': '9990000018' });
    expect(fields).not.toHaveProperty(['mother.nhsNumber']);
  });

  it('takes a woman born long ago at its head for the mother, and her number for hers', () => {
    const words =
      'Re: Marta LIND, DOB 08/09/1990, NHS 999 000 0034, 5 Sample Close, LS17 6GG\nBaby: Ada LIND, DOB 20/05/2026\n\nI reviewed Marta at home and her mood has improved. I would be grateful if you could assess the relationship between the two.';
    const fields = letter(told(words));
    expect(fields).toMatchObject({
      'mother.name': 'Marta LIND',
      'mother.dob': '1990-09-08',
      'mother.nhsNumber': '9990000034',
      'infant.fullName': 'Ada LIND',
    });
    expect(fields).not.toHaveProperty(['infant.nhsNumber']);
  });

  it('has the name of the mother before her birth date without a comma', () => {
    const words =
      'Ada Lind DOB 08/03/2026 NHS 999 000 0018\nMother: Marta Lind DOB 02/01/1999, mobile 07700 900555\n\nI would like to refer them. Ada turns away from her.';
    expect(letter(told(words))).toMatchObject({ 'mother.name': 'Marta Lind' });
  });

  it('is about both twins whom it names together, whatever it says of each further below', () => {
    const words =
      "Please accept this letter as a referral for the Lind twins, Ada and Nils Lind, born 03/05/2026.\n\nAda's NHS number is 999 000 0018 and Nils's is 999 000 0026. Marta Lind, their mother, can bond with Ada but not with Nils.";
    expect(
      referralsOf(text(told(words))).map((one) => [
        one.fields['infant.fullName']?.value,
        one.fields['infant.nhsNumber']?.value,
      ]),
    ).toEqual([
      ['Ada Lind', '9990000018'],
      ['Nils Lind', '9990000026'],
    ]);
  });
});
