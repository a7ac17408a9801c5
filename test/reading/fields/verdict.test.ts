import { describe, expect, it } from 'vitest';
import { fieldsOf, line, read, segments, table, text } from './blocks.ts';

const rows = table(
  ["Child's name", 'Oskar Lind'],
  ['Date of birth', '14/08/2026'],
  ['NHS number', '999 000 0018'],
  ['Address', '22 Foundry Row, Leeds, LS10 1JF'],
  ['GP', 'Oakwood Surgery'],
  ['Reason for referral', 'Two centiles crossed'],
);
const footer = 'Services for families: dietetics, physiotherapy, infant mental health, CAMHS';

describe('what a form as a whole is', () => {
  it('is blank where a question unknown to us stands in place of a narrative', () => {
    const form = read([
      line('Infant Mental Health Service: referral form'),
      table(
        ["Child's name", ''],
        ['Date of birth', ''],
        ['NHS number', ''],
        ['Address', ''],
        ['GP', ''],
        ['Background', 'Is the child subject to a CPP, CIN or EHA?: ..............'],
      ),
    ]);

    expect(form.kind).toBe('blank-form');
  });

  it.each([
    ['TBC', 'to be confirmed'],
    ['n/a', 'N/A'],
    ['not known', 'unknown'],
    ['xxx', '??'],
  ])('is blank where its questions are answered by “%s” and “%s” only', (one, other) => {
    const form = read([
      table(
        ["Child's name", one],
        ['Date of birth', other],
        ['NHS number', one],
        ["Mother's name", other],
        ['Reason for referral', one],
        ['Referrer', other],
      ),
    ]);

    expect(form.kind).toBe('blank-form');
  });

  it('is blank where its table holds the names of the fields that a system never filled', () => {
    const form = read([
      table(
        ['Child name', '<<Patient Name>>'],
        ['DOB', '<<Date of Birth>>'],
        ['NHS number', '<<NHS Number>>'],
        ['Mother', '«Mother_Name»'],
        ['Reason for referral', 'Click or tap here to enter text.'],
        ['Referring clinician', '<<Usual GP Full Name>>'],
      ),
    ]);

    expect(form.kind).toBe('blank-form');
  });

  it('is blank where nothing but a further label stands in place of a narrative', () => {
    const form = read(
      text(
        "Child's name: TBC\nDate of birth: XX/XX/XXXX\nNHS number: XXX XXX XXXX\nParent's name: N/A\nReason for referral: TBC\nReferrer: xxx",
      ),
    );

    expect(form.kind).toBe('blank-form');
  });

  it('is a referral where the name is to follow and the rest is told', () => {
    const form = read([
      table(
        ["Child's name", 'TBC'],
        ['Expected date of delivery', '14/02/2027'],
        ['NHS number', 'n/a'],
        ["Mother's name", 'Marta Lind'],
        ['Reason for referral', 'She dreads the birth.'],
      ),
    ]);

    expect(form.kind).toBe('referral');
  });

  it('is no other service’s on a page that goes on, where an answer alone names one', () => {
    const page = [
      line('Safeguarding status', { page: 1 }),
      table([{ text: 'Early Help Assessment open', entered: true }]),
      table(
        ['Parental consent gained', '☒ Yes ☐ No'],
        ['Name of referrer', 'Beth Ashdown'],
        ['Job title', 'Midwife'],
        ['Team', 'East team'],
        ['Telephone', '0113 496 0281'],
      ),
    ];

    expect(read(page).kind).not.toBe('other-service');
  });

  it("is another service's by its title, though a footer lists ours", () => {
    const form = read([line("Children's Physiotherapy Referral"), rows, line(footer)]);

    expect(form.kind).toBe('other-service');
  });

  it('is of a service whose questions are not ours, told by its title over short lines', () => {
    for (const title of [
      "Request for Service: Children's Social Work (Front Door) Contact Form",
      'CAMHS Eating Disorder Pathway: Professional Referral',
      'Early Help Assessment - Request for Support',
      'Adult Community Mental Health Team: GP referral',
    ]) {
      const form = read([
        line(title),
        table(
          ['Family name', 'Lind'],
          ['Housing', 'Overcrowded, arrears'],
          ['School attendance', '71 %'],
          ['What needs to change?', 'Routines, debt advice'],
        ),
      ]);

      expect(form.kind, title).toBe('other-service');
    }
  });

  it('is ours where a form of help for families tells of an infant', () => {
    const form = read([line('Early Help Assessment - Request for Support'), rows]);

    expect(form.kind).toBe('referral');
  });

  it.each([
    'CAMHS U5s Referral Proforma',
    'CYPMHS Single Point of Access: Under 5s Request for Service',
    'Fostering Service: Consultation and Therapeutic Support Referral (0–2s)',
    'Regional Adoption Agency: Request for Specialist Input – Babies and Toddlers',
    'Housing Support – Onward Referral for a Family in Temporary Accommodation',
    'Community Paediatric Service: Referral to partner services',
    'Refuge Children’s Team – Health Link Form',
    'CYPMHS: Professional Referral Form',
  ])('is ours where it is about an infant and “%s” says that infants are sent on', (title) => {
    expect(read([line(title), rows]).kind).toBe('referral');
  });

  it('is ours where its title names infants among those of a service for older children, filled in or blank', () => {
    const title = line('CAMHS Under Fives and Infant Team Referral Form');
    const asked = [
      ...["Child's surname", "Child's forename", 'DOB', 'NHS number', 'Address', 'Postcode'],
      ...['Religion', 'Ethnicity', 'Reason for referral', 'Background', 'GP', 'Health visitor'],
    ];
    const given: Record<string, string> = {
      "Child's surname": 'Lind',
      Address: '1 Trial Road, Leeds',
      'Reason for referral': 'He looks away when he is fed.',
      GP: 'Oakwood Surgery',
    };
    const form = (answers: Record<string, string>) =>
      read([title, table(...asked.map((label) => [label, answers[label] ?? '']))]).kind;
    expect([form(given), form({})]).toEqual(['referral', 'blank-form']);
  });

  it('is ours where whoever refers tells of the bond between an infant and a parent, whosesoever form it is', () => {
    const told = table(
      ["Child's name", 'Oskar Lind'],
      ['Date of birth', '14/08/2026'],
      ["Mother's name", 'Ada Lind'],
      ['GP', 'Oakwood Surgery'],
      [
        'Reason for referral',
        'Mum says that she has not bonded. Little eye contact when he feeds.',
      ],
      ['Referred by', 'Jo Marsh'],
    );
    for (const title of ['CAMHS referral form', 'Refuge and domestic abuse service: referral'])
      expect(read([line(title), told]).kind, title).toBe('referral');
  });

  it('stays another service’s where its title speaks of babies and asks for what that service does', () => {
    for (const title of ['Infant feeding clinic referral', 'Baby physiotherapy referral form'])
      expect(read([line(title), rows]).kind, title).toBe('other-service');
  });

  it('is ours where its last line says that it is to be sent to us', () => {
    const form = read([
      line("Children's Services Referral Form"),
      rows,
      line('Please return this form to the Infant Mental Health Service'),
    ]);

    expect(form.kind).toBe('referral');
  });

  it('stays another service’s where the form says that it is not ours', () => {
    const said = 'This is not the infant mental health service.';

    expect(read([line('Adult Psychiatry: referral'), line(said), rows]).kind).toBe('other-service');
  });

  it('is another service’s where it says what it does not treat, and by a title in three words', () => {
    const said = 'We do not treat infants or the parent-infant relationship.';

    expect(read([line('Adult Psychiatry: referral'), line(said), rows]).kind).toBe('other-service');
    const therapy = line('Speech, Language and Feeding Therapy - under 5s referral');
    expect(read([therapy, rows]).kind).toBe('other-service');
  });

  it('is blank where the head of another column stands in place of a birth date', () => {
    const form = read([
      line('Infant Mental Health Service: referral form'),
      table(
        ["Child's name", ''],
        ['NHS number', ''],
        ["Mother's name", ''],
        ["Mother's date of birth", 'Same household?'],
        ['GP', ''],
      ),
    ]);

    expect(form.kind).toBe('blank-form');
  });

  it('is ours where a practice brings an infant on its form for all children’s services', () => {
    const title = "Children's Services Referral Proforma (Primary Care)";

    expect(read([line(title), rows]).kind).toBe('referral');
    expect(read([line("Children's Social Services: referral"), rows]).kind).toBe('other-service');
  });

  it('is ours where its title names infants before or after perinatal mental health', () => {
    for (const name of ['Infant and Perinatal', 'Perinatal & Infant', 'Infant/Perinatal']) {
      const form = read([line(`Written referral to ${name} Mental Health`), rows]);

      expect(form.kind).toBe('referral');
    }
  });

  it('is ours where another service asks in its own form for early relationships', () => {
    const title = 'Child Development Centre: request for an Early Relationships appointment';

    expect(read([line(title), rows]).kind).toBe('referral');
    expect(read([line('Child Development Centre: request for assessment'), rows]).kind).toBe(
      'other-service',
    );
  });

  it('is a letter where "Re:" stands below the greeting, whatever lists follow', () => {
    const letter =
      'Date: 19 November 2026\n\nDear colleague\n\nRe: Oskar Lind   DOB: 14/08/2026   NHS No: 999 000 0018\nMother: Marta Lind\nAddress: 22 Foundry Row, Leeds, LS10 1JF\n\nI have been visiting this family since the birth and am worried about Marta and Oskar.\n\nFeeding: combination fed, slow weight gain.\nSleep: wakes five or six times; parents take turns.\nCrying: up to four hours in the evening.\n\nYours sincerely\n\nSue Green\nCommunity Midwife';

    expect(fieldsOf(text(letter))).toMatchObject({
      'infant.fullName': 'Oskar Lind',
      'infant.postcode': 'LS10 1JF',
      'mother.name': 'Marta Lind',
      reason: letter,
    });
  });
});

describe('whose form it is', () => {
  const answers = (organisation: string): [string, string][] => [
    ['Date of referral', '16/10/2026'],
    ['Name of referrer', 'Heather Ibbotson'],
    ['Agency', organisation],
  ];
  const senders = [
    "Children's Social Work Service, East Team",
    'Leeds Perinatal Mental Health Service',
    'Paediatric Physiotherapy Clinic',
    'Audiology Service',
  ];

  it.each(senders)('is ours where “%s” refers', (service) => {
    const entered = answers(service).map(([label, answer]) =>
      segments(label, { text: answer, entered: true }),
    );
    expect(read([line('Multi-agency referral form'), ...entered, rows]).kind).toBe('referral');
    expect(read([...entered, rows]).kind).toBe('referral');
    for (const told of ['Referral from ', 'Referred by ', 'Previous referral to '])
      expect(read([line('Referral form'), line(`${told}${service}`), rows]).kind, told).toBe(
        'referral',
      );
    const asked = table(['Previous referral to', service]);
    expect(read([line('Referral form'), asked, rows]).kind).toBe('referral');
  });

  it.each([
    "Children's Social Work Service",
    'Leeds Perinatal Mental Health Service',
    'Maternity Booking Service',
  ])('is ours where “%s” stands at the head of a form for many agencies', (service) => {
    const title = 'Multi-agency referral form';
    expect(read([line(service), line(title), rows]).kind).toBe('referral');
    expect(read([line(service), line('Referral form'), rows]).kind).toBe('other-service');
  });

  it.each([
    "Children's social care involvement",
    'Speech and language or physiotherapy involvement',
    'MARAC referral',
    'Contact with MASH',
  ])('is ours where a part of it asks of “%s”', (heading) => {
    const form = read([
      line('Request for support'),
      line(heading),
      table(['Details', 'Open to the team']),
      rows,
    ]);

    expect(form.kind).toBe('referral');
  });

  it.each([
    'For use by midwives, CAMHS and children’s social care',
    'Do not use this form for speech and language therapy or physiotherapy referrals',
    'If there are safeguarding concerns, please send this form to MASH as well.',
  ])('is ours where it says “%s”', (said) => {
    expect(read([line('Referral form'), line(said), rows]).kind).toBe('referral');
    expect(read([line('Referral form'), rows, line(said)]).kind).toBe('referral');
  });

  it.each([
    'Obstetrics',
    'Tobacco Dependency Adviser',
    'Paediatric Cardiology',
    'Wheelchair Service',
    'Oral Health Team',
    'Audiology',
  ])('is another service’s where it is addressed to “%s”', (service) => {
    const forms = [
      [line(`Referral to ${service}`), rows],
      [line('Maternity and Newborn Services Referral to'), line(service), rows],
      [line('Kirkvale NHS Foundation Trust'), line(`${service}: referral form`), rows],
      [line(service), line('Referral form'), rows],
      [line('Referral form'), line(`To: ${service}`), rows],
      [line('Referral form'), table(['Service required', service]), rows],
      [line('Referral form'), rows, line(`Please send the completed form to ${service}, Leeds.`)],
    ];
    for (const [place, form] of forms.entries())
      expect(read(form).kind, String(place)).toBe('other-service');
  });

  it('is another service’s, though it names ours among those involved', () => {
    const involved = table(['Other agencies involved', 'Leeds Infant Mental Health Service']);

    expect(read([line('Audiology referral form'), rows, involved]).kind).toBe('other-service');
  });

  it.each(['Little Minds Matter', 'Building Bonds', 'First Steps Psychology', 'Nurture Clinic'])(
    'is ours where it is addressed to “%s”, which may be we under another name',
    (service) => {
      expect(read([line(`${service} Referral Form`), rows]).kind).toBe('referral');
      expect(read([line(`Referral to ${service}`), rows]).kind).toBe('referral');
    },
  );

  it.each([
    'Early Help: request for baby and toddler specialist support',
    'Multi-agency referral: under twos',
  ])('is blank under “%s”, where nobody filled it in', (title) => {
    const asked = [
      ...["Child's name", 'Date of birth', 'NHS number', 'Address', "Mother's name", 'GP'],
      'Reason for referral',
    ];
    const form = [line(title), table(...asked.map((label) => [label, '']))];

    expect(read(form).kind).toBe('blank-form');
  });
});

it('calls a form blank on which nothing answers but the words of its own questions', () => {
  const cards = [
    ['Gestation at referral', 'Named midwife'],
    ['Registered GP and surgery', 'Named health visitor'],
    ['Print name', 'Profession'],
    ['Direct line', 'Email address'],
  ];
  const asked = table(
    ["Baby's name", ''],
    ['Date of birth', ''],
    ["Mother's name", ''],
    ['Reason for referral', ''],
  );
  expect(read([line('Referral form', { heading: true }), asked, table(...cards)]).kind).toBe(
    'blank-form',
  );
});

it('calls no form blank that names nobody, where three of its questions have answers', () => {
  const asked = table(
    ['Registered GP practice', 'Elm Surgery'],
    ['Named health visitor', 'Jo Sample'],
    ['Gestation', '36 weeks'],
    ["Mother's name", ''],
    ['Reason for referral', ''],
  );
  expect(read([line('Referral form', { heading: true }), asked]).kind).toBe('referral');
});
