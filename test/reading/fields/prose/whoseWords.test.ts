import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const HEAD = 'Re: Ada Lind, DOB 14/08/2026, NHS 999 000 0018';
const letter = (words: string, head = HEAD): ReturnType<typeof fieldsOf> =>
  fieldsOf(
    text(
      `Dear team\n\n${head}\n\nI refer Ada, who looks past her mother. ${words}\n\nKind regards\nSue Green\nHealth Visitor`,
    ),
  );

describe('whose words a letter tells', () => {
  it.each([
    ['No interpreter needed.', 'no'],
    ['Please could you book a Romanian interpreter.', 'yes'],
    ['Interpreter required: Urdu.', 'yes'],
    ['She needed an interpreter in hospital but now manages in English.', undefined],
    ['I used an interpreter at the visit.', undefined],
  ])('takes an interpreter from “%s” as %s', (words, interpreter) => {
    expect(letter(words).interpreter).toBe(interpreter);
  });

  it.each([
    "Marta called the GP's duty doctor on 10/11/2026 as she felt worse.",
    "I rang the Duty and Advice team at Children's Services on 10/11/2026.",
    'I spoke to duty social worker Ian Sesay on 10/11/2026.',
    'Marta called the duty line on 10/11/2026.',
  ])('takes no call of others for ours: “%s”', (words) => {
    const fields = letter(words);
    expect(fields).not.toHaveProperty(['dutyCall.tookPlace']);
    expect(fields).not.toHaveProperty(['dutyCall.date']);
    expect(fields).not.toHaveProperty(['socialWorker']);
  });

  it('names who took the call by the post before the name', () => {
    expect(letter('Discussed with your duty worker Nell Harrow on 03.11.2026.')).toMatchObject({
      'dutyCall.practitioner': 'Nell Harrow',
      'dutyCall.date': '2026-11-03',
    });
  });

  it.each([
    "Mum has a new partner, Lee Brand, who is not Ada's father.",
    "Mum's ex-partner, Lee Brand, has no contact.",
    'There is an older half brother, Jay Brand, who lives with his dad, Paul Brand.',
  ])('names no father who is none: “%s”', (words) => {
    expect(letter(words)).not.toHaveProperty(['father.name']);
  });

  it('ends a name before the word that follows, whatever that begins with', () => {
    expect(
      letter("Ada's dad Tom Lind left in August. Community midwife Ann Hill discharged them."),
    ).toMatchObject({ 'father.name': 'Tom Lind', midwife: 'Ann Hill' });
    expect(letter('Her dad is Jan van der Berg.')).toMatchObject({
      'father.name': 'Jan van der Berg',
    });
  });

  it('takes no home of the father, and no postcode of a hospital, for where the child lives', () => {
    for (const words of [
      'Dad lives separately at 5 Mill Lane, Leeds LS13 2AA.',
      "She was born at St James's Hospital, Beckett Street, Leeds LS9 7TF.",
    ]) {
      expect(letter(words), words).not.toHaveProperty(['infant.address']);
      expect(letter(words), words).not.toHaveProperty(['infant.postcode']);
    }
    expect(
      letter('She lives with her mum. Address: Flat 3, 22 Ebor Mount, Leeds, LS6 1NR'),
    ).toMatchObject({ 'infant.address': 'Flat 3, 22 Ebor Mount, Leeds, LS6 1NR' });
    expect(letter('Home address 14 Foundry Row LS9 8QT, tel 07700 900123.')).toMatchObject({
      'infant.address': '14 Foundry Row, LS9 8QT',
      'parent.phone': '+447700900123',
    });
    expect(
      letter('', `${HEAD}\nFlat 11, Ebor Mount, Leeds LS6 1NR   Tel. 07700 900718`),
    ).toMatchObject({
      'infant.address': 'Flat 11, Ebor Mount, Leeds, LS6 1NR',
      'parent.phone': '+447700900718',
    });
  });

  it("takes no telephone of the writer's or a colleague's for the family's", () => {
    for (const words of ['I can be reached on 0113 496 0777.', 'SW - Ian Sesay, 0113 496 0222.'])
      expect(letter(words), words).not.toHaveProperty(['parent.phone']);
  });

  it('takes no psychiatrist for a practice', () => {
    expect(letter('She is under the care of Dr Khan, consultant psychiatrist.')).not.toHaveProperty(
      ['gp.practice'],
    );
  });
});

describe('who is who in the head of a letter', () => {
  const identity = (head: string): ReturnType<typeof fieldsOf> =>
    fieldsOf(
      text(
        `Hi\n\n${head}\n\nShe leaves the room when the baby cries, and there is little eye contact.\n\nKind regards\nS. Green\nHealth Visitor`,
      ),
    );

  it('takes a name, a birth date and a number that only strokes or lines part', () => {
    for (const head of [
      'New referral\n\nAda Lind / 14/08/2026 / 999 000 0018\nMother Marta Lind / 02/05/1994',
      'Referral for Ada Lind\n14.8.26\n9990000018\nMum Marta Lind',
    ])
      expect(identity(head), head).toMatchObject({
        'infant.fullName': 'Ada Lind',
        'infant.dob': '2026-08-14',
        'infant.nhsNumber': '9990000018',
        'mother.name': 'Marta Lind',
        'referrer.name': 'S. Green',
      });
  });

  it('takes a name with the family name first', () => {
    expect(
      identity(
        'Re: Lind, Ada - 14th Aug 2026 - 999 000 0018\n\nReferral with her mum, Marta Lind.',
      ),
    ).toMatchObject({ 'infant.fullName': 'Lind, Ada', 'infant.dob': '2026-08-14' });
  });

  it('takes nobody for the child who is told beside the child', () => {
    expect(
      identity(
        'Could you please see Marta Lind and Ada? Ada Lind was born 14/08/2026 and her NHS number is 999 000 0018.',
      ),
    ).toMatchObject({ 'infant.fullName': 'Ada Lind' });
  });

  it('takes the birth date behind the place or the week of the birth', () => {
    expect(
      identity(
        'Thank you for seeing Ada Lind, who was born at 34 weeks on 14/08/2026. NHS number 999 000 0018.',
      ),
    ).toMatchObject({ 'infant.dob': '2026-08-14' });
  });

  it('takes the mother of an unborn baby', () => {
    expect(
      identity(
        "Unborn baby of Marta Lind, EDD 08/02/2027. Mum's DOB 02/05/1994, mum's NHS 999 000 0018.",
      ),
    ).toMatchObject({ 'mother.name': 'Marta Lind', 'mother.dob': '1994-05-02' });
  });

  it('takes the woman at the head of an antenatal letter for the mother, and her NHS number for hers', () => {
    const head =
      'Re: Miss Marta LIND, d.o.b. 30/08/2001\nNHS Number: 999 000 0018\nEDD: 23/02/2027\nMobile: 07700 900733';
    const fields = fieldsOf(
      text(
        `Dear Colleague,\n\n${head}\n\nMarta is 26 weeks into her first pregnancy and frightened by the baby's movements.\n\nShe consents to the referral.\n\nKind regards\n\nDr Sue Green\nGP partner`,
      ),
    );

    expect(fields).toMatchObject({
      'mother.dob': '2001-08-30',
      'mother.nhsNumber': '9990000018',
      'infant.edd': '2027-02-23',
    });
    expect(fields['mother.name']).toContain('Marta LIND');
    expect(fields).not.toHaveProperty(['infant.fullName']);
    expect(fields).not.toHaveProperty(['infant.nhsNumber']);
  });

  it('is for us where a birth date of an infant has no label, whatever that of a sibling says', () => {
    const head =
      'RE: Ada Lind (14/08/2026) NHS no 999 000 0018\nMum: Marta Lind\n\nHer brother Jay (born 5/6/2019) is well. Please accept this referral.';
    expect(fieldsOf(text(`Hi\n\n${head}\n\nKind regards\nSue Green`))).toMatchObject({
      'infant.dob': '2026-08-14',
    });
  });

  it('takes the family out of the prose below a few labels', () => {
    expect(
      fieldsOf(
        text(
          'Hi,\n\nBaby: Ada Lind\nDOB: 14/08/2026\nNHS: 999 000 0018\nMum: Marta Lind\n\nReferral as discussed.\n\nMarta feels nothing when she holds her.\n\nThey live at 14 Foundry Row, Leeds LS9 8QT.\n\nMum is happy for me to refer.\n\nKind regards,\n\nSue Green\nHealth Visitor\nEast Team\n0113 496 0300',
        ),
      ),
    ).toMatchObject({ 'infant.postcode': 'LS9 8QT', consent: 'yes' });
  });
});

it.each(['Antenatal referral: Marta LIND', 'Referral - Marta Lind', 'Regarding: Ms Marta Lind'])(
  'takes the woman whom an antenatal letter names at its head for the mother: %s',
  (head) => {
    const letter = [
      `Dear team,\n\n${head}, date of birth 11/05/1998, NHS number 999 000 0018\nEDD: 30/01/2027`,
      'Marta is 31 weeks pregnant with her second baby, and frightened by each movement.',
      'She consents to this referral. Her mobile number is 07700 900502.',
      'Best wishes,\n\nEllen Crosby\nCommunity Midwife',
    ];
    const fields = fieldsOf(text(letter.join('\n\n')));
    expect(fields).toMatchObject({
      ...{ 'mother.dob': '1998-05-11', 'mother.nhsNumber': '9990000018' },
      ...{ 'infant.edd': '2027-01-30', consent: 'yes', 'parent.phone': '+447700900502' },
    });
    expect(fields['mother.name']).toMatch(/Marta L(?:ind|IND)$/u);
    expect(fields).not.toHaveProperty(['infant.nhsNumber']);
  },
);
