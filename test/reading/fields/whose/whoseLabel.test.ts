import { describe, expect, it } from 'vitest';
import { fieldsOf, line, table, text, type CellText } from '../blocks.ts';

const more = [line('Home language: Polish'), line('Siblings: none')];
const title = line('Infant Mental Health referral form', { heading: true });
const inBold = (words: string): { text: string; bold: boolean } => ({ text: words, bold: true });
const rows = (...pairs: [string, string][]): ReturnType<typeof table> =>
  table(...pairs.map(([label, answer]): CellText[] => [{ text: label, shaded: true }, answer]));

describe('whose a label is', () => {
  it.each([
    'Client details',
    'Patient details',
    'Personal details',
    'Demographics',
    'Family details',
  ])('is the mother’s below her name and the child’s below its own: %s', (heading) => {
    const pairs: [string, string][] = [
      ["Mother's name", 'Jane Smith'],
      ['Date of birth', '02/05/1994'],
      ['NHS number', '9990000026'],
      ['Telephone', '07700 900123'],
      ["Baby's name", 'Ava Smith'],
      ['Date of birth', '01/09/2026'],
      ['NHS number', '9990000018'],
    ];
    const want = {
      'mother.name': 'Jane Smith',
      'mother.dob': '1994-05-02',
      'mother.nhsNumber': '9990000026',
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
    };
    const opens = line(heading, { heading: true });
    expect(
      fieldsOf([
        title,
        opens,
        ...pairs.map(([label, answer]) => line(`${label}: ${answer}`)),
        ...more,
      ]),
    ).toMatchObject(want);
    expect(fieldsOf([title, opens, rows(...pairs), ...more])).toMatchObject(want);
  });

  it('is the child’s where its own section names the mother only in passing', () => {
    expect(
      fieldsOf([
        title,
        line('Details of infant', { heading: true }),
        rows(
          ["Baby's name", 'Ava Smith'],
          ["Mother's name", 'Jane Smith'],
          ['Date of birth', '01/09/2026'],
          ['NHS number', '9990000018'],
        ),
        ...more,
      ]),
    ).toMatchObject({ 'infant.dob': '2026-09-01', 'infant.nhsNumber': '9990000018' });
  });

  it('is told by the year of birth where two birth dates ask to be the child’s', () => {
    const got = fieldsOf([
      title,
      line('Child name: Ava Smith'),
      line('Date of birth: 01/09/2026'),
      line('Parent name: Jane Smith'),
      line('DOB: 02/05/1994'),
      ...more,
    ]);
    expect(got).toMatchObject({ 'infant.dob': '2026-09-01', 'mother.dob': '1994-05-02' });
  });

  it('is the referrer’s below the headings that forms give them', () => {
    for (const heading of [
      'Staff',
      'Your details',
      'Completed by',
      'Referred by',
      'Person making this referral',
      'From',
      'Referring professional',
      'Professional completing this form',
      'Who is referring?',
    ])
      expect(
        fieldsOf([
          title,
          line('Baby name: Ava Smith'),
          line('Mother name: Jane Smith'),
          line(heading, { heading: true }),
          ...text(
            'Name: Sue Green\nRole: Midwife\nOrganisation: Health visiting\nTelephone: 0113 496 0555\nEmail: sue@clinic.example\nDate: 21/11/2026',
          ),
          line('Other matters', { heading: true }),
          ...more,
        ]),
        heading,
      ).toMatchObject({
        'referrer.name': 'Sue Green',
        'referrer.role': 'Midwife',
        'referrer.organisation': 'Health visiting',
        'referrer.phone': '+441134960555',
        'referrer.email': 'sue@clinic.example',
        'referral.date': '2026-11-21',
      });
  });

  it('is the health visitor’s own though the referrer’s section has not been closed', () => {
    const got = fieldsOf([
      title,
      line('Baby name: Ava Smith'),
      line('Completed by', { heading: true }),
      ...text(
        'Name: Sue Green\nJob title: Social worker\nHealth visitor: Tessa Marlowe\nMidwife: Ann Dale',
      ),
      ...more,
    ]);
    expect(got).toMatchObject({ healthVisitor: 'Tessa Marlowe', midwife: 'Ann Dale' });
    expect(got).not.toHaveProperty('referrer.organisation');
    expect(
      fieldsOf([
        title,
        line('Baby name: Ava Smith'),
        line('Completed by', { heading: true }),
        ...text('Name: Sue Green\nJob title: Midwife\nMidwifery team: Cedar team'),
        ...more,
      ]),
    ).toMatchObject({ 'referrer.organisation': 'Cedar team' });
  });

  it('is the mother’s where the form calls her the client, and the baby is asked for as well', () => {
    const got = fieldsOf([
      title,
      line('Client and baby', { heading: true }),
      ...text(
        "Client name: Jane Smith\nClient DOB: 02/05/1994\nNHS number: 9990000026\nBaby's full name: Ava Smith\nBaby's DOB: 01/09/2026\nBaby's NHS number: 9990000018\nBaby's father: Tom Smith",
      ),
      ...more,
    ]);
    expect(got).toMatchObject({
      'mother.name': 'Jane Smith',
      'mother.dob': '1994-05-02',
      'mother.nhsNumber': '9990000026',
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
      'father.name': 'Tom Smith',
    });
    expect(
      fieldsOf([
        title,
        line("Woman's details", { heading: true }),
        ...text('Client name: Jane Smith\nDOB: 02/05/1994\nEDD: 01/03/2027'),
        ...more,
      ]),
    ).toMatchObject({ 'mother.name': 'Jane Smith', 'mother.dob': '1994-05-02' });
    expect(
      fieldsOf([
        title,
        ...text('Patient name: Ava Smith\nDOB: 01/09/2026\nMother: Jane Smith'),
        ...more,
      ]),
    ).toMatchObject({ 'infant.fullName': 'Ava Smith', 'mother.name': 'Jane Smith' });
  });

  it('is the parent’s below a bar that names whom the child lives with, and no name of an infant', () => {
    const got = fieldsOf([
      title,
      line("Child's name: Ava Smith"),
      table([{ text: 'Parents or carers with whom the child lives', shaded: true }]),
      table(
        [inBold('Name'), inBold('Relationship'), inBold('Mobile number')],
        ['Jane Smith', 'Birth mother', ''],
      ),
      ...more,
    ]);
    expect(got).toMatchObject({ 'infant.fullName': 'Ava Smith', 'parent.name': 'Jane Smith' });
  });

  it('is the mother’s by her NHS number alone, where the client’s name was left out', () => {
    const got = fieldsOf([
      title,
      ...text(
        "Client name:\nClient date of birth:\nClient NHS number: 999 000 0026\nBaby's name: Ava Smith\nBaby's date of birth: 01/09/2026\nBaby's NHS number: 999 000 0018",
      ),
      ...more,
    ]);
    expect(got).toMatchObject({
      'mother.nhsNumber': '9990000026',
      'infant.nhsNumber': '9990000018',
      'infant.dob': '2026-09-01',
    });
  });

  it('is the referrer’s and the health visitor’s where a section of hers dates the referral', () => {
    const last = [
      line('Health visitor', { heading: true }),
      ...text(
        'Name of health visitor: Sue Green\nBase: Sample Clinic\nDirect dial: 0113 496 0123\nNHS email: sue@clinic.example\nDate of onward referral: 21/11/2026',
      ),
    ];
    expect(fieldsOf([title, line('Baby name: Ava Smith'), ...more, ...last])).toMatchObject({
      healthVisitor: 'Sue Green',
      'referrer.name': 'Sue Green',
      'referrer.phone': '+441134960123',
      'referrer.email': 'sue@clinic.example',
    });
  });

  it('is the referrer’s in the last section of a professional where the form names no other', () => {
    const last = [
      line('Family Nurse', { heading: true }),
      ...text(
        'Family nurse name: Sue Green\nMobile: 07700 900123\nEmail: sue@clinic.example\nDate: 21/11/2026',
      ),
    ];
    expect(fieldsOf([title, line('Baby name: Ava Smith'), ...more, ...last])).toMatchObject({
      'referrer.name': 'Sue Green',
      'referrer.phone': '+447700900123',
      'referrer.email': 'sue@clinic.example',
      'referral.date': '2026-11-21',
    });
    expect(
      fieldsOf([title, line('Baby name: Ava Smith'), line('Referrer: Ann Dale'), ...more, ...last]),
    ).toMatchObject({ 'referrer.name': 'Ann Dale' });
  });

  it('stays apart from the list beside it', () => {
    expect(
      fieldsOf([
        title,
        line('Baby name: Ava Smith'),
        table(
          [inBold("Birth father's name"), inBold('Siblings and where placed')],
          ['Joel St John', 'Twins aged 3'],
        ),
        table(
          [inBold('GP'), inBold('Other professionals involved')],
          ['Oakwood Surgery', 'Physiotherapy'],
        ),
        line('Home language: Polish'),
      ]),
    ).toMatchObject({
      'father.name': 'Joel St John',
      siblings: 'Twins aged 3',
      'gp.practice': 'Oakwood Surgery',
      otherAgencies: 'Physiotherapy',
    });
  });

  it('is the referrer’s own below their name, though no heading parts them from the parents', () => {
    expect(
      fieldsOf([
        title,
        line('Baby name: Ava Smith'),
        line('Parents', { heading: true }),
        ...text(
          'Mother: Jane Smith\nReason for referral: Low mood.\n\nStaff name: Sue Green\nExt / tel: 0113 496 0890',
        ),
        ...more,
      ]),
    ).toMatchObject({ 'referrer.name': 'Sue Green', 'referrer.phone': '+441134960890' });
  });

  it.each(['Service user (mother)', 'Service user', 'Person referred', ''])(
    'is the mother’s below a heading with an adult’s birth date, where the baby has a name of its own: %s',
    (heading) => {
      const opens =
        heading === '' ? [] : [line(heading, { heading: true, segments: [inBold(heading)] })];
      const found = fieldsOf([
        line('Perinatal Team - onward referral to parent-infant pathway', { heading: true }),
        ...opens,
        rows(['Name', 'Jane Smith'], ['D.O.B.', '14-Oct-1992'], ['NHS number', '999 000 0026']),
        line('Baby', { heading: true }),
        rows(
          ["Baby's name", 'Ava Smith'],
          ["Baby's D.O.B.", '01-Sep-2026'],
          ["Baby's NHS number", '999-000-0018'],
        ),
        line('Referring clinician', { heading: true }),
        rows(['Name of clinician', 'Sue Green'], ['Job title', 'CPN']),
        ...more,
      ]);
      expect(found).toMatchObject({
        'mother.name': 'Jane Smith',
        'mother.dob': '1992-10-14',
        'mother.nhsNumber': '9990000026',
        'infant.fullName': 'Ava Smith',
        'infant.dob': '2026-09-01',
        'infant.nhsNumber': '9990000018',
        'referrer.name': 'Sue Green',
      });
      expect(found).not.toHaveProperty(['dutyCall.practitioner']);
    },
  );
});

it('is the mother’s in the head of a page with her birth date, and nobody’s at its foot', () => {
  const running = (words: string) => line(words, { running: true });
  const found = fieldsOf([
    running('Specialist Perinatal and Infant Service - Referral proforma'),
    running('Name: Jane Smith'),
    running('D.O.B: 02-Nov-1987'),
    running('NHS No: 999 000 0026'),
    running('Tel. no.: 07700 900716'),
    line('Baby', { heading: true }),
    rows(['Name', 'Ava Smith'], ['D.O.B', '09-Mar-2026'], ['NHS No', '999 000 0018']),
    line('Father', { heading: true }),
    rows(['Name', 'Tom Jones']),
    line('Referrer', { heading: true }),
    rows(['Name', 'Sue Green'], ['Tel. no.', '0113 496 0890']),
    running('Email: perinatal.infant@service.example'),
  ]);
  expect(found).toMatchObject({
    'mother.name': 'Jane Smith',
    'mother.dob': '1987-11-02',
    'mother.nhsNumber': '9990000026',
    'parent.phone': '+447700900716',
    'infant.fullName': 'Ava Smith',
    'infant.nhsNumber': '9990000018',
    'father.name': 'Tom Jones',
    'referrer.name': 'Sue Green',
    'referrer.phone': '+441134960890',
  });
  expect(found).not.toHaveProperty(['parent.email']);
});

it('reaches the family by the number below the heading of its household', () => {
  const fields = fieldsOf([
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    line('Parents, other members of the household and significant family members', {
      heading: true,
    }),
    table(['Brothers and sisters', 'Mia, 8'], ['Contact No', '07700 900116']),
  ]);
  expect(fields).toMatchObject({ 'parent.phone': '+447700900116' });
});
