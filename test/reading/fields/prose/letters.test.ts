import { describe, expect, it } from 'vitest';
import { fieldsOf, read, referralsOf, table, text } from '../blocks.ts';

const letter = (words: string): ReturnType<typeof fieldsOf> => fieldsOf(text(words));

const socialWorker =
  'Good afternoon\n\nI spoke to Nell Harrow on your duty line on 12 November 2026 about Oskar Lind (DOB: 14/08/2026). The child lives with mother Marta Lind at 22 Foundry Row, Leeds, LS10 1JF.\n\nMarta feels nothing when he cries.\n\nHealth visitor is Tessa Marlowe.\n\nMany thanks\nSue Green\nSocial Worker, East Team';
const hospital =
  "Mockford General Hospital\nSwitchboard 0113 496 0100\n\nDate: 17/11/2026\n\nDear Colleague\n\nRE: Oskar Lind\nDate of birth: 14 August 2026\nNHS number: 999 000 0018\nGP: Oakwood Surgery\n\nI saw him with his mother, Marta Lind, on the postnatal ward and would be grateful for your help.\n\nYours sincerely,\n\nSue Green\nCommunity Midwife\nWomen's Services\nTelephone: 0113 496 0511\nE-mail: sue.green@hospital.example\n\ncc Oakwood Surgery";

describe('a letter in prose', () => {
  it('refers a child of whom it tells after a duty call, without the word', () => {
    expect(letter(socialWorker)).toEqual({
      'infant.fullName': 'Oskar Lind',
      'infant.dob': '2026-08-14',
      'infant.address': '22 Foundry Row, Leeds, LS10 1JF',
      'infant.postcode': 'LS10 1JF',
      'mother.name': 'Marta Lind',
      healthVisitor: 'Tessa Marlowe',
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-12',
      'dutyCall.practitioner': 'Nell Harrow',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Social Worker',
      'referrer.organisation': 'East Team',
      reason: socialWorker,
    });
  });

  it('refers a child whom it tells apart and tells more of, in words that no list has', () => {
    expect(
      letter(
        'Hiya, can you pick this family up. Baby Oskar Lind dob 14/8/26 nhs no 9990000018. Mum Marta Lind dob 2/5/94. Contact is brief and functional; in three visits I counted two smiles from Oskar, neither seen by Marta. Ta, Sue HV',
      ),
    ).toMatchObject({
      'infant.fullName': 'Oskar Lind',
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Marta Lind',
    });
    expect(
      letter(
        "I'd like you to think about working with one more pair. Marta Lind gave birth to Oskar Lind on 14th Aug 2026; Oskar's NHS number is 999 000 0018. There is warmth, but it is out of step: Marta tickles when he is tired and goes quiet when he looks for her.",
      ),
    ).toMatchObject({
      'infant.fullName': 'Oskar Lind',
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Marta Lind',
    });
  });

  it('refers each child that it lists with birth date and NHS number', () => {
    const twins =
      'Dear team\n\nRe: Oskar Lind, DOB 14/08/2026, NHS 999 000 0018\n    Nils Lind, DOB 14/08/2026, NHS 999 000 0026\n\nThank you for accepting this referral of twin brothers. Marta lights up with Oskar; Nils is limp in her arms.\n\nYours sincerely\nSue Green\nHealth Visitor';
    const found = referralsOf(text(twins)).map(({ fields }) =>
      [fields['infant.fullName'], fields['infant.dob'], fields['infant.nhsNumber']].map(
        (field) => field?.value,
      ),
    );
    expect(found).toEqual([
      ['Oskar Lind', '2026-08-14', '9990000018'],
      ['Nils Lind', '2026-08-14', '9990000026'],
    ]);
    const mother = twins.replace('Nils Lind, DOB 14/08/2026', 'Marta Lind, DOB 14/08/1994');
    expect(referralsOf(text(mother))).toHaveLength(1);
  });

  it('takes the child and the mother from words of a birth', () => {
    const born =
      'OSKAR LIND was born on 14/08/2026 (NHS 999 000 0018) to MARTA LIND. I spoke to Nell Harrow on the duty line on Friday. Marta is low and does not pick him up when he cries.';
    expect(letter(born)).toMatchObject({
      'infant.fullName': 'OSKAR LIND',
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'MARTA LIND',
    });
    expect(
      letter(
        born.replace('(NHS 999', '(NHS No. 999').replace('LIND. I', 'LIND, weighing 3.1kg. I'),
      ),
    ).toMatchObject({
      'mother.name': 'MARTA LIND',
    });
    const parents = 'Please see Oskar Lind. He was born on 14/08/2026 to Marta and Tom Lind.';
    expect(letter(parents)).not.toHaveProperty('mother.name');
  });

  it('refers nobody where it is a copy for information', () => {
    const copy =
      'For information only: Oskar Lind, dob 14/08/2026, NHS number 999 000 0018, mother Marta Lind, was seen in clinic on 2 November. His weight follows the ninth centile and he feeds well by day and by night. He was discharged to his health visitor today.';

    expect(read(text(copy)).kind).toBe('not-a-form');
  });

  it('is no form for the labels in its head and its signature', () => {
    expect(letter(hospital)).toEqual({
      'infant.fullName': 'Oskar Lind',
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'gp.practice': 'Oakwood Surgery',
      'mother.name': 'Marta Lind',
      'referral.date': '2026-11-17',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Community Midwife',
      'referrer.organisation': "Women's Services",
      'referrer.phone': '+441134960511',
      'referrer.email': 'sue.green@hospital.example',
      reason: hospital,
    });
  });

  it('gives the number below an address to the child, and one below the mother to her', () => {
    const head = (nhs: string): string =>
      `Dear Team\n\nRe: Oskar Lind (14/08/2026)\nMother: Marta Lind (02/05/1994)\n${nhs}\n\nI am referring them to you since Marta is frightened of being alone with him.\n\nRegards\nSue Green`;
    expect(letter(head('Address: 2 Elm Row, Leeds, LS7 3AB\nNHS: 999 000 0018'))).toMatchObject({
      'infant.dob': '2026-08-14',
      'mother.dob': '1994-05-02',
      'infant.nhsNumber': '9990000018',
    });
    expect(letter(head('NHS number: 999 000 0026'))).toMatchObject({
      'mother.nhsNumber': '9990000026',
    });
  });

  it('takes its sections without the signature below them', () => {
    expect(
      letter(
        'Dear Team\n\nRe: Oskar Lind, born 14 August 2026, NHS number 999 000 0018\n\nReason for referral\nMarta cannot bear to hear him cry and leaves the room.\n\nBackground\nTen days on the neonatal unit, and counselling before that.\n\nKind regards\nSue Green\nHealth Visitor',
      ),
    ).toMatchObject({
      reason: 'Marta cannot bear to hear him cry and leaves the room.',
      background: 'Ten days on the neonatal unit, and counselling before that.',
      'referrer.name': 'Sue Green',
    });
  });

  it('names a pregnant woman as the mother, and no child', () => {
    const fields = letter(
      'Dear colleagues\n\nI would like to refer Marta Lind, DOB 02/05/1994, who is 28 weeks pregnant and due on 8 February 2027. She can be telephoned on 07700 900312.\n\nYours faithfully\nSue Green\nMidwife',
    );
    expect(fields).toMatchObject({
      'mother.name': 'Marta Lind',
      'mother.dob': '1994-05-02',
      'infant.edd': '2027-02-08',
      'parent.phone': '+447700900312',
    });
    expect(fields).not.toHaveProperty(['infant.fullName']);
    expect(fields).not.toHaveProperty(['infant.dob']);
  });

  it.each([
    'DOB 17/03/1995, NHS 999 000 0026, EDD 02/02/2027',
    'born 17 March 1995, NHS 999 000 0026',
  ])('takes the grown woman whom its subject names for the mother: %s', (told) => {
    const fields = letter(
      `Dear team\n\nRe: Marta Lind, ${told}\n\nI would like to refer the above and her unborn baby. Ms Lind is 28 weeks pregnant and dreads meeting this baby.\n\nSue Green\nSpecialist midwife`,
    );
    expect(fields).toMatchObject({
      'mother.name': 'Marta Lind',
      'mother.dob': '1995-03-17',
      'mother.nhsNumber': '9990000026',
    });
    expect(fields['infant.fullName']).toBeUndefined();
    expect(fields['infant.nhsNumber']).toBeUndefined();
  });

  it('reads through the line breaks of a mail program', () => {
    expect(
      letter(
        'Dear team,\n\nPlease accept this as a referral for baby Oskar Lind, born on 14 August\n2026, NHS number 999 000 0018. Marta Lind is his mum and Erik\nLind is his dad; they all live together at 22 Foundry Row, Leeds, LS10\n1JF. The GP practice is Oakwood Surgery and the health visitor is Tessa\nMarlowe.\n\nBest wishes\nSue Green (Health Visitor)',
      ),
    ).toMatchObject({
      'infant.dob': '2026-08-14',
      'mother.name': 'Marta Lind',
      'father.name': 'Erik Lind',
      'infant.address': '22 Foundry Row, Leeds, LS10 1JF',
      'infant.postcode': 'LS10 1JF',
      'gp.practice': 'Oakwood Surgery',
      healthVisitor: 'Tessa Marlowe',
      'referrer.role': 'Health Visitor',
    });
  });

  it('does not guess which parent is which', () => {
    const fields = letter(
      'Dear team,\n\nI am referring Oskar Lind (born 14/08/2026, NHS number 999 000 0018) and his parents, Marta Lind and Robin Lind, of 22 Foundry Row, Leeds LS10 1JF.\n\nRegards\nSue Green',
    );
    expect(fields).not.toHaveProperty(['mother.name']);
    expect(fields).not.toHaveProperty(['father.name']);
    expect(fields).toMatchObject({ 'infant.fullName': 'Oskar Lind' });
  });

  it('finds a signature without a closing', () => {
    expect(
      letter(
        'Dear team,\n\nI am writing about Marta Lind (d.o.b. 02/05/1994) and her boy Oskar Lind (d.o.b. 14/08/2026). She leaves the room when he wakes and I am worried about them both.\n\nSue Green\nHealth Visitor | East Team\nT: 0113 496 0511 | E: sue.green@trust.example',
      ),
    ).toMatchObject({
      'mother.name': 'Marta Lind',
      'mother.dob': '1994-05-02',
      'infant.fullName': 'Oskar Lind',
      'infant.dob': '2026-08-14',
      'referrer.name': 'Sue Green',
      'referrer.organisation': 'East Team',
      'referrer.phone': '+441134960511',
      'referrer.email': 'sue.green@trust.example',
    });
  });

  it('takes a call that is asked for as none that took place', () => {
    const fields = letter(
      'Dear duty practitioner,\n\nI am referring Oskar Lind (born 14/08/2026, NHS number 999 000 0018) and his mother, Marta Lind. Please could someone from your team call me on 0113 496 0511.\n\nRegards\nSue Green',
    );
    expect(fields).not.toHaveProperty(['dutyCall.tookPlace']);
    expect(fields).not.toHaveProperty(['parent.phone']);
  });

  it('leaves a form in tables a form, whatever it speaks of', () => {
    const [referral] = referralsOf([
      table(
        ['Name of infant', 'Oskar Lind'],
        ['Date of birth', '14/08/2026'],
        ['NHS number', '999 000 0018'],
        ['Mother', 'Marta Lind'],
        ['Reason for referral', 'I am worried about the relationship.'],
      ),
    ]);
    expect(referral?.fields['reason']?.value).toBe('I am worried about the relationship.');
  });

  it('is no referral where it names nobody', () => {
    expect(
      read(text('Dear team,\n\nI am worried about a family on my caseload.\n\nRegards\nSue Green')),
    ).toMatchObject({ kind: 'not-a-form' });
  });
});

describe('whose form it is', () => {
  const form = (title: string, ...more: readonly string[][]): ReturnType<typeof read> =>
    read([
      ...text(title),
      table(
        ['Name of child', 'Oskar Lind'],
        ['Date of birth', '14/08/2026'],
        ['NHS number', '999 000 0018'],
        ['Mother', 'Marta Lind'],
        ['Reason for referral', 'Marta cannot bear to hear him cry.'],
        ...more.map((row) => [...row]),
      ),
    ]);

  it.each([
    'MULTI-AGENCY REFERRAL FORM',
    'INTER-AGENCY REFERRAL',
    'Early Help Referral Form',
    'SBAR referral',
    'Maternity referral form',
  ])('is ours where the title names no receiver: %s', (title) => {
    expect(form(title)).toMatchObject({ kind: 'referral' });
  });

  it('is ours where it tells of the duty call, whatever its title', () => {
    const call = ['Date of duty call', '12/11/2026'];
    expect(form('Speech and Language Therapy referral form', call)).toMatchObject({
      kind: 'referral',
    });
    expect(form('Speech and Language Therapy referral form')).toMatchObject({
      kind: 'other-service',
    });
    expect(form("Children's Social Care referral form")).toMatchObject({ kind: 'other-service' });
  });
});

const namesIn = (words: string): readonly unknown[] =>
  referralsOf(text(words)).map(({ fields }) =>
    [fields['infant.fullName'], fields['infant.dob'], fields['infant.nhsNumber']].map(
      (field) => field?.value,
    ),
  );
const twins = [
  ['Ada Lind', '2026-08-14', '9990000018'],
  ['Nils Lind', '2026-08-14', '9990000026'],
];

describe('the children of a letter in prose', () => {
  it.each([
    "I would like to refer twin babies, Ada and Nils Lind, both born on 14 August 2026. Ada's NHS number is 999 000 0018 and Nils' is 999 000 0026.",
    "I refer the twins Ada and Nils Lind (born 14/08/2026). Nils's NHS number is 999 000 0026, Ada's NHS number is 999 000 0018.",
    'Please accept this referral for Ada Lind (NHS 999 000 0018) and Nils Lind (NHS 999 000 0026), twins born 14/08/2026.',
    'I am writing about twins on my caseload: Ada Lind, DOB 14/08/2026, NHS number 999 000 0018, and Nils Lind, DOB 14/08/2026, NHS number 999 000 0026.',
    'Please see Ada and Nils Lind, twins, born 14/08/2026 (NHS numbers 999 000 0018 and 999 000 0026).',
  ])('are two, each with the own number: %s', (words) => {
    const said = `Dear team\n\n${words} Their mother is Marta Lind. She looks past both of them.\n\nYours sincerely\nSue Green\nHealth Visitor`;
    expect(namesIn(said)).toEqual(twins);
  });

  it.each([
    'I should like to refer twins Ada (NHS 999 000 0018) and Nils (NHS 999 000 0026) Lind, born 14 August 2026, to you.',
    'Please see the Lind twins: Ada, NHS number 999 000 0018, and Nils, NHS number 999 000 0026. Date of birth 14/08/2026.',
  ])('are two where only their given names stand by their numbers: %s', (words) => {
    const said = `Dear team\n\n${words} Mum is Marta Lind, who holds neither of them for long.\n\nYours sincerely\nSue Green\nHealth Visitor`;
    expect(namesIn(said)).toEqual([
      [expect.stringMatching(/^Ada/u), '2026-08-14', '9990000018'],
      [expect.stringMatching(/^Nils/u), '2026-08-14', '9990000026'],
    ]);
  });

  it('share no NHS number where the letter tells only one', () => {
    const said =
      "Dear team\n\nI refer twin girls, Ada and Nora Lind, born on 14 August 2026. Ada's NHS number is 999 000 0018. Their mother is Marta Lind, who feels nothing for them.\n\nYours sincerely\nSue Green\nHealth Visitor";
    expect(namesIn(said)).toEqual([
      ['Ada Lind', '2026-08-14', '9990000018'],
      ['Nora Lind', '2026-08-14', undefined],
    ]);
  });

  it('are one where the other name is an adult, whose number stands beside hers', () => {
    const said =
      'Dear team\n\nPlease accept this referral for Ada Lind (born 14/08/2026, NHS 999 000 0018) and Marta Lind (NHS 999 000 0026), who is her mother.\n\nYours sincerely\nSue Green\nHealth Visitor';
    expect(namesIn(said)).toEqual([['Ada Lind', '2026-08-14', '9990000018']]);
  });

  it.each([
    'Please see Tom and Marta Lind and their baby Ada (born 14/08/2026, NHS 999 000 0018).',
    'Please see Ada and Marta Lind. Ada was born on 14/08/2026 (NHS number 999 000 0018); mum Marta is low.',
  ])('are one where parents are named with it: %s', (words) => {
    const said = `Dear team\n\n${words} They are both exhausted, and nobody smiles at the cot in this home.\n\nYours sincerely\nSue Green\nHealth Visitor`;
    expect(namesIn(said)).toEqual([[expect.stringMatching(/^Ada/u), '2026-08-14', '9990000018']]);
  });

  it.each([
    "I am referring Ada Lind to you. Ada's date of birth is 14/08/2026 and her NHS number is 999 000 0018.",
    'BABY ADA LIND was born on 14 August 2026 (NHS 999 000 0018) to MARTA LIND at 31 weeks.',
    'I am writing to refer Ada Lind, NHS number 999 000 0018, who was born to Ms Marta Lind on 14/08/2026.',
    "I refer Ada's mother and Ada Lind herself. Ada’s NHS number is 999 000 0018 and she was born on 14/08/2026.",
  ])('have their full name without what a possessive or a prefix adds: %s', (words) => {
    const said = `Dear team\n\n${words} Her mother is low and looks past her; she asks the nurses to feed her and stands by the door.\n\nKind regards\nSue Green\nHealth Visitor`;
    expect(letter(said)).toMatchObject({
      'infant.fullName': expect.stringMatching(/^ada lind$/iu) as string,
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
    });
  });
});

describe('who the mother is', () => {
  it.each([
    "Ada's mum is Marta. Ben's mother Jean Lind looks after Ada on Fridays.",
    'Her mum is Marta. Her grandmother Jean Lind and her foster mother Kath Ray both know of this.',
    "Mum is Marta, and Marta's own mother, Jean Lind, was ill when she was born.",
  ])('is no mother of somebody else: %s', (words) => {
    const said = `Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018\n\nI refer Ada. ${words} Ada does not smile.\n\nYours sincerely\nSue Green\nHealth Visitor`;
    expect(letter(said)).toMatchObject({ 'mother.name': 'Marta' });
  });

  it('is the mother of the child by the name of the child', () => {
    const said =
      "Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018\n\nI refer Ada. Ada's mother Marta Lind is low.\n\nYours sincerely\nSue Green\nHealth Visitor";
    expect(letter(said)).toMatchObject({ 'mother.name': 'Marta Lind' });
  });
});

describe('whose a number is', () => {
  it('is told by the given name before it as well, and by no part of another name', () => {
    const said =
      "Dear team\n\nI would like to refer Marta Lind and her daughter Ada. Marta's date of birth is 02/05/1994 and her NHS number is 999 000 0026. Ada's date of birth is 14/08/2026 and her NHS number is 999 000 0018. There is no warmth.\n\nYours sincerely\nSue Green\nGP";
    expect(letter(said)).toMatchObject({
      'infant.nhsNumber': '9990000018',
      'infant.dob': '2026-08-14',
      'mother.name': 'Marta Lind',
      'mother.dob': '1994-05-02',
      'mother.nhsNumber': '9990000026',
    });
    const unnamed =
      'Dear all\n\nBaby Lind was born on 14 August 2026 to Marta Lind, NHS number 999 000 0026. She will not look at the baby, and asks the nurses to feed her. Please could you see them on the ward?\n\nSue Green\nMidwife';
    expect(letter(unnamed)).toMatchObject({ 'mother.nhsNumber': '9990000026' });
    expect(letter(unnamed)).not.toHaveProperty(['infant.nhsNumber']);
    const rose =
      "Dear team\n\nPlease see Ada Rose, dob 14/08/2026, NHS 999 000 0018. She lives with her mum Rose Marsh, who is nineteen. Rose's date of birth is 01/02/2007. Ada does not smile.\n\nSue Green\nHealth Visitor";
    expect(letter(rose)).toMatchObject({
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'mother.dob': '2007-02-01',
    });
  });
});

describe('a letter about a woman who expects her baby', () => {
  it('is about the mother, though it names our service and the baby that she expects', () => {
    const words =
      'To the Infant Mental Health Service\n\nMarta LIND\nDate of birth: 02/05/1999\nNHS number: 999 000 0018\nAddress: 22 Foundry Row, Leeds, LS10 1JF\nEDD: 06/02/2027\n\nDear colleagues,\n\nI should be grateful if you would see Marta, who is expecting her first baby. She sleeps in a chair and covers her ears. Marta has agreed that I may send it.\n\nYours sincerely,\nSue Green\nSpecialist Midwife';
    expect(letter(words)).toMatchObject({
      'mother.name': 'Marta LIND',
      'mother.dob': '1999-05-02',
      'mother.nhsNumber': '9990000018',
      'infant.edd': '2027-02-06',
      consent: 'yes',
    });
    expect(letter(words)).not.toHaveProperty(['infant.fullName']);
    expect(letter(words)).not.toHaveProperty(['infant.nhsNumber']);
  });
});

describe('a letter about a woman who expects another baby', () => {
  it('takes her for the mother, and a child who died for nobody', () => {
    const fields = letter(
      'Dear Infant Mental Health Team\nMarta LIND, date of birth 03/05/1993\nNHS Number 999 000 0018\nEDD: 29/01/2027\nThis lady is 30 weeks pregnant with her second baby. Her first pregnancy ended at 26 weeks with the birth and death of a daughter, Hope. She is very afraid that she cannot love another baby.\n\nShe would like to be seen with her husband and has agreed to this referral.\n\nYours sincerely\n\nMiss Sue Green\nConsultant Obstetrician',
    );
    expect(fields).toMatchObject({
      'mother.name': 'Marta LIND',
      'mother.dob': '1993-05-03',
      'mother.nhsNumber': '9990000018',
      consent: 'yes',
    });
    expect(fields).not.toHaveProperty(['infant.fullName']);
    expect(fields).not.toHaveProperty(['infant.nhsNumber']);
  });
});

describe('what a letter says of agreement and home', () => {
  const said = (words: string): ReturnType<typeof letter> =>
    letter(
      `Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018\n\nI refer Ada, who looks past her mother. ${words}\n\nKind regards\nSue Green\nHealth Visitor`,
    );

  it.each([
    ['Both parents and Ms Lind consent.', 'yes'],
    ['Her mother is Marta Lind. Marta is happy for me to refer her.', 'yes'],
    [
      'Her mother is Marta Lind. Marta knows about this letter and has agreed that I may send it.',
      'yes',
    ],
    ['Her doctor is happy for me to refer her.', undefined],
    ['Her mother is Marta Lind. Marta is not happy for me to refer her.', 'no'],
    ['Mum has agreed to be referred.', 'yes'],
    ['Her mother has read this letter and is happy for me to send it.', 'yes'],
    ['The family are keen to be referred.', 'yes'],
    ['Mum does not consent.', 'no'],
    ['Her father is not happy for us to refer her.', 'no'],
    ['I have not yet asked whether the parents consent.', undefined],
    ['Please seek consent before you visit.', undefined],
    ['Mum has agreed to try a feeding group.', undefined],
    ['If the parents consent, I can bring them.', undefined],
  ])('“%s” is %s', (words, consent) => {
    expect(said(words).consent).toBe(consent);
  });

  it('takes the address behind a name', () => {
    expect(
      said(
        'Her carer is Pauline Lind of Flat 2, 22 Foundry Row, Leeds, LS10 1JF, tel. 07700 900190.',
      ),
    ).toMatchObject({ 'infant.address': 'Flat 2, 22 Foundry Row, Leeds, LS10 1JF' });
  });

  it('takes the date below a signature, and for no organisation', () => {
    const dated =
      'REFERRAL LETTER\nInfant: Ada Lind\nDOB: 14th August 2026\nNHS: 999 000 0018\n\nTo whom it may concern\n\nMarta told me last week that she cannot feel that Ada is hers. During my visit she held her facing away.\n\nSigned: Sue Green\nRole: Health Visitor\nContact: 0113 496 0204\nDate: 19/11/26';
    const fields = letter(dated);
    expect(fields).toMatchObject({
      'referral.date': '2026-11-19',
      'referrer.role': 'Health Visitor',
    });
    expect(fields).not.toHaveProperty(['referrer.organisation']);
  });
});

describe('a signature that is asked for', () => {
  it('names no label for the place of work', () => {
    const asked =
      'REFERRAL LETTER\nInfant: Ada Lind\nDOB: 14th August 2026\nNHS: 999 000 0018\n\nTo whom it may concern\n\nMarta told me last week that she cannot feel that Ada is hers. During my visit she held her facing away.\n\nYours sincerely\n\nSue Green\nRole\nNursery manager\nPlace of work\nLittle Larks Day Nursery\nPhone\n0113 496 0204';

    expect(letter(asked)).toMatchObject({
      'referrer.role': 'Nursery manager',
      'referrer.organisation': 'Little Larks Day Nursery',
    });
  });
});

describe('a letter out of the system of a practice', () => {
  const printed =
    'Oakwood Surgery\n12 Oak Row, Leeds LS9 7AB\nTel: 0113 496 0145\n\n16 November 2026\n\nDear Colleague\n\nMiss Ada Lind\nDOB: 14-Aug-2026   NHS No: 999 000 0018\n22 Foundry Row, Leeds LS10 1JF\n\nThank you for seeing Ada and her mother. She came on three days running because Ada would not look at her.\n\nShe relives the birth whenever she bathes her.\n\nActive problems: None recorded\nMedication: Nil\nAllergies: None known\n\nYours sincerely\n\nDr Sue Green\nMRCGP\nGP Partner';

  it('names the child in a line of its own above the birth date', () => {
    expect(letter(printed)).toMatchObject({
      'infant.fullName': 'Ada Lind',
      'infant.dob': '2026-08-14',
      'infant.nhsNumber': '9990000018',
      'referrer.name': 'Dr Sue Green',
      'referrer.role': 'GP Partner',
    });
    const capitals = printed.replace('Miss Ada Lind\nDOB:', 'BABY ADA LIND\nD.O.B.');
    expect(letter(capitals)).toMatchObject({ 'infant.fullName': 'ADA LIND' });
    const antenatal = printed
      .replace('Miss Ada Lind\nDOB: 14-Aug-2026', 'Mrs Marta Lind\nDOB: 02-May-1994')
      .replace(
        /Ada and her mother\..*\n/u,
        'Marta, who is expecting her first baby on 8 February 2027.\n',
      );
    expect(letter(antenatal)).not.toHaveProperty('infant.fullName');
  });

  it('keeps its prose as the reason, whatever its lists of problems say', () => {
    expect(letter(printed).reason).toContain('She relives the birth whenever she bathes her.');
    const problems = printed.replace('Active problems: None recorded', 'Problems\nNil active');
    expect(letter(problems).reason).toContain('She relives the birth whenever she bathes her.');
  });

  it('keeps the answer to its own question as the reason, whatever a mail server adds below', () => {
    const short =
      "Infant's name - Ada Lind\nDate of birth - 14/08/2026\nNHS number - 999 000 0018\nReason for referral - Marta hands her to strangers.\n\nSue Green\nNamed Nurse\n\nThis email has been scanned by BlueShield. Save paper: do you need to print this?";
    expect(letter(short).reason).toBe('Marta hands her to strangers.');
  });

  it('takes no degree, no footer and no motto for an organisation', () => {
    expect(letter(printed)).not.toHaveProperty(['referrer.organisation'], 'MRCGP');
    const signed = (words: string): string =>
      `Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018\n\nI refer Ada, whose mother looks past her.\n\nKind regards\nSue Green\nHealth Visitor\n${words}`;
    for (const words of [
      'This email has been scanned by BlueShield. Save paper: do you need to print this?',
      'Proud to be an Armed Forces friendly employer',
      'My working days are Monday to Wednesday',
      'RGN, SCPHN, BSc (Hons)',
      'Please note that I do not work on Fridays',
      '12 Oak Row, Leeds LS9 7AB',
      'she/her',
    ])
      expect(letter(signed(words)), words).not.toHaveProperty(['referrer.organisation']);
    expect(letter(signed('East Locality 0-19 Service\nwww.trust.example'))).toMatchObject({
      'referrer.organisation': 'East Locality 0-19 Service',
    });
  });

  it('keeps the whole letter as the reason where its head is long and its sentences short', () => {
    const short =
      'Dear team\n\nBaby: Hana Lind, born 11th February 2026, NHS No. 999-000-0018\nMother: Marta Lind, tel. 07700 900168\nAddress: 15 Foundry Row, Leeds, LS10 1JF\n\nI would like to refer this family to you.\n\nFeeds are propped: 4-5 bottles a day.\nNo smiles yet.\n\nYours sincerely\n\nSue Green\nCommunity Midwife';
    expect(letter(short)).toMatchObject({ 'infant.fullName': 'Hana Lind', reason: short });
  });
});

describe('who a letter names in its head', () => {
  const signed =
    'Thank you for seeing Jane with her baby, who was born at 28 weeks. Jane is low and does not look at her.\n\nYours sincerely\nSue Green\nHealth Visitor';

  it.each([
    'RE: Darcie SUGDEN  d.o.b. 30.9.26  NHS 999 368 1938',
    'Re Darcie SUGDEN, dob 30/9/26 (NHS No 9993681938)',
    'Re: Darcie SUGDEN, d.o.b. 30/9/26\nNHS number 999 368 1938\nMother: Jane Smith, d.o.b. 16/8/98',
  ])('is the child with a birth date of its own, whatever stands behind it: %s', (head) => {
    const found = letter(`Dear colleague\n\n${head}\n\n${signed}`);
    expect(found).toMatchObject({
      'infant.fullName': 'Darcie SUGDEN',
      'infant.nhsNumber': '9993681938',
    });
  });

  it.each([
    'Name: Jane Smith (mother)\nDate of birth: 14/10/1992\nNHS number: 999 000 0026',
    'Name: (mother) Jane Smith\nDate of birth: 14/10/1992\nNHS number: 999 000 0026',
    'Name (mother): Jane Smith\nDOB: 14/10/1992\nNHS No: 999 000 0026',
    'Patient: Jane Smith (mother of Ada Smith)\nDOB: 14/10/1992\nNHS No: 999 000 0026',
    'Name: Jane Smith\nDate of birth: 14/10/1992\nNHS number: 999 000 0026',
  ])('is the mother with an adult’s birth date: %s', (head) => {
    const found = letter(`Dear colleague\n\n${head}\n\n${signed}`);
    expect(found).toMatchObject({
      'mother.name': 'Jane Smith',
      'mother.dob': '1992-10-14',
      'mother.nhsNumber': '9990000026',
    });
    expect(found['infant.fullName'] ?? 'Ada Smith').toBe('Ada Smith');
    expect(found).not.toHaveProperty(['infant.nhsNumber']);
  });

  it('is no child where she is expecting and the letter goes on to ask to see her', () => {
    const found = letter(
      'Dear team\n\nRe: Mrs Jane Smith, born 1995, NHS 999 000 0026\n\nPlease could you see Jane, who is expecting her first baby (EDD 3 March 2027). I refer her with her consent.\n\nYours sincerely\nSue Green\nCommunity Midwife',
    );
    expect(found).toMatchObject({ 'mother.name': 'Mrs Jane Smith' });
    expect(found).not.toHaveProperty(['infant.fullName']);
  });

  it('lives in a room or a unit with a number of its own', () => {
    expect(
      letter(
        `Dear colleague\n\nRe: Ada Smith, d.o.b. 26/7/26\nMother: Jane Smith, d.o.b. 16/8/98\nRoom 14, Ashfield Hotel, Clarendon Place, Leeds, LS2 9JR\n\n${signed}`,
      ),
    ).toMatchObject({
      'infant.address': 'Room 14, Ashfield Hotel, Clarendon Place, Leeds, LS2 9JR',
    });
  });
});

describe('what a letter says of the family in its sentences', () => {
  const signed = 'Yours sincerely\nSue Green\nHealth Visitor';
  const about = 'RE: Oskar Lind DOB 14/08/2026 NHS No 999 000 0018';
  const said = (...sentences: readonly string[]) =>
    letter(
      [
        'Hillfoot Team',
        'Date: 17/11/2026',
        'Dear Duty Practitioner',
        about,
        ...sentences,
        signed,
      ].join('\n'),
    );
  const call = 'Thank you for talking this family through with me on the duty line.';

  it('takes the date over the greeting of a duty practitioner for no date of the call', () => {
    const found = said(call, 'I refer him to your service.');
    expect(found).toMatchObject({ 'dutyCall.tookPlace': 'yes', 'referral.date': '2026-11-17' });
    expect(found).not.toHaveProperty(['dutyCall.date']);
  });

  it('names the mother as the one whose child he is, with her partner or her husband', () => {
    expect(
      said(call, 'Oskar is the first child of Marta Lind and her husband, Tom Lind.'),
    ).toMatchObject({ 'mother.name': 'Marta Lind', 'father.name': 'Tom Lind' });
  });

  it.each([
    'He has lived with his foster carer, Jo Stone, at 5 Elm Mount, Wakefield, WF1 2TL since May.',
    'He is due to go home next week to 5 Elm Mount, Wakefield, WF1 2TL.',
  ])('finds where he lives in a sentence: %s', (sentence) => {
    expect(said(call, sentence)).toMatchObject({
      'infant.address': '5 Elm Mount, Wakefield, WF1 2TL',
    });
  });

  it('joins an address that a long line breaks', () => {
    const long =
      'When Marta is well she and Oskar are a delight, and when she is low she says nothing for hours and he plays on';
    expect(
      said(
        long,
        'his own. She does prefer texts. They live with her sister for the time being, at Flat 2, 88 Kirkgate View,',
        'Armley, Leeds, LS12 2QE.',
      ),
    ).toMatchObject({ 'infant.address': 'Flat 2, 88 Kirkgate View, Armley, Leeds, LS12 2QE' });
  });

  it.each([
    ['Baby Oskar was born on 14 August 2026 at 26+5 weeks.', '26+5 weeks'],
    ['His older brother Max was born at 30 weeks in 2022.', undefined],
    ['Her first child was stillborn at 36 weeks in 2024.', undefined],
  ])('tells how early he was born, and not another child: %s', (sentence, weeks) => {
    expect(said(call, sentence)['infant.gestation']).toBe(weeks);
  });

  it('tells how far she is on, an interpreter whom she would like, and a doctor with an initial', () => {
    expect(
      letter(
        `Dear IMH team\nMs Marta Lind, DOB 19/07/1991, NHS 999 000 0026\nEDD 8 February 2027\nPlease accept this antenatal referral. Marta is expecting her second baby and is 29+3 weeks today. She is registered with Dr A. Mahmood, Tannery Lane Practice. She would like a Polish interpreter.\n${signed}`,
      ),
    ).toMatchObject({
      'mother.name': 'Marta Lind',
      'infant.gestation': '29+3 weeks',
      interpreter: 'yes',
      'gp.practice': 'Dr A. Mahmood, Tannery Lane Practice',
    });
  });

  it('takes a date alone in the head of a letter that greets nobody', () => {
    expect(
      letter(
        `Ryburn Hospital\n24 Nov 2026\n\nTo: Infant Mental Health Service\n\nBaby Oskar Lind was born on 14 August 2026 (NHS number 999 000 0018). His mother, Marta Lind, stands at the end of the cot space. I refer them.\n\n${signed}`,
      ),
    ).toMatchObject({ 'referral.date': '2026-11-24' });
  });
});
