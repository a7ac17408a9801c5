import { describe, expect, it } from 'vitest';
import type { Block, Line, Segment } from '../../../src/reading/document.ts';
import { fieldsOf, line, read, referralsOf, segments, table, text } from './blocks.ts';

const mail = (words: string): ReturnType<typeof fieldsOf> => fieldsOf(text(words));

describe('a form in tables', () => {
  it('takes a label by the meaning of the section that it stands in', () => {
    expect(
      fieldsOf([
        table(
          [{ text: 'Details of infant', columns: 4, shaded: true }],
          ['Name', 'Ava Smith', 'DOB / EDD', '01/09/2026'],
          ['NHS No.', '999 000 0018', 'Gender', 'M ☐ F ☒'],
          ['Address (inc. postcode)', '14 Elm Road\nLeeds\nLS7 3AB', 'Ethnicity', 'White British'],
          [{ text: 'Details of mother', columns: 4, shaded: true }],
          ['Name', 'Jane Smith', 'DOB', '3/4/95'],
          ['NHS number', '999 000 0026', 'Telephone', '07700 900123 or 0113 496 0123'],
          [{ text: 'Reason for referral', columns: 4, shaded: true }],
          [{ text: 'Mother: anxious\nFather: away\n\nDOB: not known to us.', columns: 4 }],
          [{ text: 'Your details', columns: 4, shaded: true }],
          ['Name', 'Sue Green', 'Job title', 'Health visitor'],
          ['Organisation', 'Health visiting team', 'Tel', '0113 496 0001'],
          ['Email', 'Sue@leeds.example', 'Date', '23/11/26'],
        ),
      ]),
    ).toEqual({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'infant.edd': null,
      'infant.nhsNumber': '9990000018',
      'infant.sex': 'female',
      'infant.address': '14 Elm Road, Leeds, LS7 3AB',
      'infant.postcode': 'LS7 3AB',
      'infant.ethnicity': 'White British',
      'mother.name': 'Jane Smith',
      'mother.dob': '1995-04-03',
      'mother.nhsNumber': '9990000026',
      'parent.phone': '+447700900123',
      reason: 'Mother: anxious\nFather: away\n\nDOB: not known to us.',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health visitor',
      'referrer.organisation': 'Health visiting team',
      'referrer.phone': '+441134960001',
      'referrer.email': 'sue@leeds.example',
      'referral.date': '2026-11-23',
    });
  });

  it('takes the practitioner of a section of their own for who refers, and not for who took the call', () => {
    expect(
      fieldsOf([
        table(
          ['Name of infant', 'Ava Smith'],
          ['Reason for referral', 'Worried about bonding.'],
          [{ text: 'Practitioner', columns: 2, shaded: true }],
          ['Practitioner name', 'Kim Mockford'],
          ['Practitioner email', 'kim@trust.example'],
          ['Base', 'Armley 0-19 team'],
        ),
      ]),
    ).toMatchObject({
      'referrer.name': 'Kim Mockford',
      'referrer.email': 'kim@trust.example',
      'referrer.organisation': 'Armley 0-19 team',
    });
  });

  it('keeps a heading beside its rows, siblings as a list, and professionals by their trade', () => {
    const fields = fieldsOf([
      table(
        [{ text: 'Infant', rows: 2 }, 'Name', 'Ava Smith'],
        ['DOB', '01/09/2026'].map((text, place) => ({ text, column: place + 1 })),
        [{ text: 'Mother', rows: 2 }, 'Name', 'Jane Smith'],
        ['DOB', '03/04/1995'].map((text, place) => ({ text, column: place + 1 })),
      ),
      line('Siblings', { heading: true }),
      table(
        ['Name', 'Age', 'Relationship'],
        ['Amy Smith', '3', 'sister'],
        ['Ben Smith', '5', 'brother'],
        ['', '', ''],
      ),
      line('Professionals involved', { heading: true }),
      table(
        ['Role', 'Name', 'Telephone'],
        ['Health visitor', 'Sue Green', ''],
        ['GP', 'Oakwood Surgery', ''],
        ['Social worker', '', ''],
        ['Home-Start', 'Jo Reed', ''],
      ),
      line('Reason for referral', { heading: true }),
      line('Jane feels far away from Ava.'),
    ]);
    expect(fields).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'mother.name': 'Jane Smith',
      'mother.dob': '1995-04-03',
      siblings: 'Amy Smith, 3, sister; Ben Smith, 5, brother',
      healthVisitor: 'Sue Green',
      'gp.practice': 'Oakwood Surgery',
      socialWorker: null,
      otherAgencies: 'Home-Start, Jo Reed',
      reason: 'Jane feels far away from Ava.',
    });
  });

  it('reads an NHS number that stands in boxes of its own', () => {
    expect(
      fieldsOf([
        table(
          ['NHS number', ...Array.from('9990000018')],
          ['Name of infant', { text: 'Ava Smith', columns: 10 }],
          ["Mother's name", { text: 'Jane', columns: 10 }],
          ['DOB', { text: '0 1 0 9 2 0 2 6', columns: 10 }],
          ['GP', { text: 'Oakwood', columns: 10 }],
        ),
      ]),
    ).toMatchObject({ 'infant.nhsNumber': '9990000018', 'infant.fullName': 'Ava Smith' });
  });

  it('says unreadable for a failed check digit and keeps what was written', () => {
    const [referral] = referralsOf([
      table(
        ['Name of infant', 'Ava Smith'],
        ['NHS number', '999 123 4567'],
        ['DOB', '31/02/2026'],
        ["Mother's name", 'Jane'],
        ['Reason for referral', 'Concerns.'],
      ),
    ]);
    expect(referral?.fields['infant.nhsNumber']).toMatchObject({
      state: 'unreadable',
      value: null,
      raw: '999 123 4567',
    });
    expect(referral?.fields['infant.dob']).toMatchObject({
      state: 'unreadable',
      raw: '31/02/2026',
    });
  });

  it('says conflicting where the form says two things', () => {
    const fields = fieldsOf([
      line('NHS number: 999 000 0026', { running: true }),
      table(
        ['Name of infant', 'Ava Smith'],
        ['NHS number', '999 000 0018'],
        ['DOB', '01/09/2026'],
        ["Mother's name", 'Jane'],
        ['Reason for referral', 'Concerns.'],
      ),
    ]);
    expect(fields['infant.nhsNumber']).toEqual(['9990000018', '9990000026']);
  });

  it('takes the same thing said twice for one', () => {
    const fields = fieldsOf([
      line('NHS number: 9990000018', { running: true }),
      table(
        ['Name of infant', 'Ava Smith'],
        ['NHS number', '999 000 0018'],
        ['DOB', '01/09/2026'],
        ["Mother's name", 'Jane'],
        ['Reason for referral', 'Concerns.'],
      ),
    ]);
    expect(fields['infant.nhsNumber']).toBe('9990000018');
  });

  it('takes a birth date that lies ahead for an expected date', () => {
    expect(
      fieldsOf([
        table(
          ["Baby's name", 'Baby Smith'],
          ['DOB', '14/03/2027'],
          ["Mother's name", 'Jane'],
          ['GP', 'Oakwood'],
          ['Reason for referral', 'x'],
        ),
      ]),
    ).toMatchObject({ 'infant.dob': null, 'infant.edd': '2027-03-14' });
  });

  it('leaves merge fields that were never filled blank', () => {
    expect(
      fieldsOf([
        table(
          ['Name of infant', '«Patient Name»'],
          ['DOB', 'Short date letter merged'],
          ['NHS number', '<NHS number>'],
          ['Address', 'Home Full Address (single line)'],
          ['GP', 'Usual GP Full Name'],
          ["Mother's name", 'Jane Smith'],
          ["Mother's DOB", 'Click or tap to enter a date.'],
          ['Telephone', '{{telephone}}'],
          ['Reason for referral', 'Concerns about bonding.'],
        ),
      ]),
    ).toEqual({
      'infant.fullName': null,
      'infant.dob': null,
      'infant.nhsNumber': null,
      'infant.address': null,
      'gp.practice': null,
      'mother.name': 'Jane Smith',
      'mother.dob': null,
      'parent.phone': null,
      reason: 'Concerns about bonding.',
    });
  });

  it('joins what was typed over several lines and knows crossed-out answers', () => {
    expect(
      fieldsOf([
        table(
          ['Name of infant', 'Ava\nSmith'],
          ["Mother's name", 'Jane'],
          ['Consent', { text: '', blocks: [segments({ text: 'Yes', struck: true }, '/', 'No')] }],
          ['Interpreter required?', 'Yes / No'],
          ['DOB', '01/09/2026'],
          ['Reason', 'x'],
        ),
      ]),
    ).toMatchObject({ 'infant.fullName': 'Ava Smith', consent: 'no', interpreter: null });
  });
});

describe('a person to a row', () => {
  const reason = table(['Reason for referral', 'x']);
  const people = (who: string, infant: string): Block[] => [
    line('Family members', { heading: true }),
    table(
      ['Name', who, 'Date of birth', 'NHS number'],
      ['Ava Smith', infant, '01/09/2026', '999 000 0018'],
      ['Jane Smith', 'Mother', '03/04/1995', '999 000 0026'],
      ['Tom Smith', 'Father', '', ''],
      ['Mia Smith', 'Half sister', '05/06/2020', '999 000 0034'],
    ),
    reason,
  ];

  it.each([
    ['Relationship to child', 'Infant being referred'],
    ['Relationship', 'Baby'],
  ])('reads the details of everybody whom the column "%s" names', (who, infant) => {
    expect(referralsOf(people(who, infant))).toHaveLength(1);
    expect(fieldsOf(people(who, infant))).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Jane Smith',
      'mother.dob': '1995-04-03',
      'mother.nhsNumber': '9990000026',
    });
  });

  it('keeps a list of the household that does not name the infant as it is written', () => {
    const household = [
      table(['Name of child', 'Ava Smith'], ['DOB', '01/09/2026']),
      line('Household members', { heading: true }),
      table(['Name', 'Relationship'], ['Jane Smith', 'Mother'], ['Tom Smith', 'Father']),
      reason,
    ];
    expect(fieldsOf(household)).toMatchObject({
      'infant.fullName': 'Ava Smith',
      household: 'Jane Smith, Mother; Tom Smith, Father',
    });
  });
});

describe('several children', () => {
  const twins = [
    table(
      ['', 'Twin 1', 'Twin 2'],
      ['Name', 'Ava Smith', 'Ben Smith'],
      ['NHS number', '9990000018', '9990000026'],
      ['Sex', 'F', 'M'],
    ),
    table(
      ["Mother's name", 'Jane'],
      ['Address', '1 Elm Road, Leeds LS7 3AB'],
      ['Reason for referral', 'x'],
    ),
  ];

  it('makes two referrals of two columns and shares what is the family’s', () => {
    expect(referralsOf(twins).map(({ birthOrder }) => birthOrder)).toEqual([1, 2]);
    expect(fieldsOf(twins, 0)).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'infant.sex': 'female',
      'mother.name': 'Jane',
    });
    expect(fieldsOf(twins, 1)).toMatchObject({
      'infant.fullName': 'Ben Smith',
      'infant.nhsNumber': '9990000026',
      'mother.name': 'Jane',
      'infant.postcode': 'LS7 3AB',
    });
  });

  it('makes two referrals where the labels of a list count the babies in brackets', () => {
    const words = text(
      'Name of baby (1): Ava Smith\nNHS number (1): 9990000018\nSex (1): Female\nName of baby (2): Ben Smith\nNHS number (2): 9990000026\nSex (2): Male\nDate of birth: 01/09/2026\nMother: Jane Smith\nReason for referral: worried',
    );
    expect(referralsOf(words)).toHaveLength(2);
    expect(fieldsOf(words, 1)).toMatchObject({
      ...{ 'infant.fullName': 'Ben Smith', 'infant.nhsNumber': '9990000026' },
      ...{ 'infant.sex': 'male', 'infant.dob': '2026-09-01', 'mother.name': 'Jane Smith' },
    });
  });

  it('makes two referrals of two sections', () => {
    const words = text(
      'BABY 1\nName: Ava Smith\nDOB: 01/09/2026\nNHS number: 9990000018\n\nBABY 2\nName: Ben Smith\nDOB: 01/09/2026\nNHS number: 9990000026\n\nMOTHER\nName: Jane Smith\nTelephone: 07700 900123\n\nREFERRER\nName: Sue Green\nReason for referral: worried',
    );
    expect(referralsOf(words)).toHaveLength(2);
    expect(fieldsOf(words, 0)).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Jane Smith',
    });
    expect(fieldsOf(words, 1)).toMatchObject({
      'infant.fullName': 'Ben Smith',
      'infant.nhsNumber': '9990000026',
      'referrer.name': 'Sue Green',
    });
  });

  it('makes two referrals of rows in a table of children', () => {
    const blocks = [
      line('Children being referred', { heading: true }),
      table(
        ['Name', 'DOB', 'NHS number', 'Gender'],
        ['Ava Smith', '01/09/2026', '9990000018', 'F'],
        ['Ben Smith', '01/09/2026', '9990000026', 'M'],
        ['', '', '', ''],
      ),
      table(["Mother's name", 'Jane'], ['Reason for referral', 'x']),
    ];
    expect(referralsOf(blocks)).toHaveLength(2);
    expect(fieldsOf(blocks, 1)).toMatchObject({
      'infant.fullName': 'Ben Smith',
      'infant.sex': 'male',
      'mother.name': 'Jane',
    });
  });

  it('makes two referrals of two names in one box', () => {
    const blocks = [
      table(
        ['Name of infant', 'Ava and Ben Smith (twins)'],
        ['DOB', '01/09/2026'],
        ["Mother's name", 'Jane'],
        ['GP', 'Oakwood'],
        ['Reason for referral', 'x'],
      ),
    ];
    expect(referralsOf(blocks).map(({ fields }) => fields['infant.fullName']?.value)).toEqual([
      'Ava Smith',
      'Ben Smith',
    ]);
    expect(fieldsOf(blocks, 1)).toMatchObject({ 'infant.dob': '2026-09-01' });
  });

  it('gives one NHS number below two names to neither child, since it is of one of them', () => {
    const numbersOf = (written: string): unknown[] =>
      referralsOf([
        table(
          ['Name of infant', 'Ava and Ben Smith (twins)'],
          ['DOB', '01/09/2026'],
          ['NHS number', written],
          ["Mother's name", 'Jane'],
          ['Reason for referral', 'x'],
        ),
      ]).map(({ fields }) => [
        fields['infant.nhsNumber']?.state,
        fields['infant.nhsNumber']?.value ?? fields['infant.nhsNumber']?.raw,
      ]);
    expect(numbersOf('999 000 0018')).toEqual([
      ['unreadable', '999 000 0018'],
      ['unreadable', '999 000 0018'],
    ]);
    expect(numbersOf('Ava 999 000 0018 Ben 999 000 0026')).toEqual([
      ['found', '9990000018'],
      ['found', '9990000026'],
    ]);
    expect(numbersOf('Ben: 999 000 0026, Ava: 999 000 0018')).toEqual([
      ['found', '9990000018'],
      ['found', '9990000026'],
    ]);
    expect(numbersOf('999 000 0018 (Ben)')).toEqual([
      ['unreadable', '999 000 0018 (Ben)'],
      ['found', '9990000018'],
    ]);
    expect(numbersOf('')).toEqual([
      ['blank', null],
      ['blank', null],
    ]);
  });

  it('leaves one child one child', () => {
    expect(
      referralsOf([
        table(
          ['', 'Twin 1', 'Twin 2 (if any)'],
          ['Name', 'Ava Smith', ''],
          ['DOB', '01/09/2026', ''],
        ),
        table(["Mother's name", 'Jane'], ['GP', 'x'], ['Reason for referral', 'x']),
      ]),
    ).toHaveLength(1);
  });
});

describe('lines of a mail', () => {
  it('reads pairs and the narrative below them', () => {
    expect(
      mail(
        "Dear team, please see below.\n\nChild first name: Ava\nChild surname: Smith\nDOB: 1st Sept 2026   NHS number: 999 000 0018\nMother's name: Jane Smith\nDOB: 03/04/1995\nTelephone: 07700 900123\nGP practice: Oakwood\nHealth visitor:\nReason for referral:\nMother: anxious since birth.\nFather: away.\n\nJane feels disconnected.\n\nReferrer's name: Sue Green\nJob title: Health visitor\nTelephone: 0113 496 0001\nDate of referral: 22/11/2026",
      ),
    ).toEqual({
      'infant.familyName': 'Smith',
      'infant.givenName': 'Ava',
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Jane Smith',
      'mother.dob': '1995-04-03',
      'parent.phone': '+447700900123',
      'gp.practice': 'Oakwood',
      healthVisitor: null,
      reason: 'Mother: anxious since birth.\nFather: away.\n\nJane feels disconnected.',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health visitor',
      'referrer.phone': '+441134960001',
      'referral.date': '2026-11-22',
    });
  });

  it('reads labels and answers on alternating lines, and a label without an answer as blank', () => {
    expect(
      mail(
        "Child first name\nAva\nChild surname\nSmith\nChild date of birth\n01/09/2026\nNHS number\n9990000018\nMother's full name\nJane Smith\nParent telephone\n\nReason for referral\nShe is worried.\nAnd so on.\nYour name\nSue Green\nJob title\nHealth visitor\nDate of referral\n22/11/2026",
      ),
    ).toEqual({
      'infant.familyName': 'Smith',
      'infant.givenName': 'Ava',
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
      'mother.name': 'Jane Smith',
      'parent.phone': null,
      reason: 'She is worried.\nAnd so on.',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health visitor',
      'referral.date': '2026-11-22',
    });
  });
});

describe('what the document is', () => {
  const labels = [
    'Name of infant',
    'DOB',
    'NHS number',
    "Mother's name",
    'Telephone',
    'GP',
    'Reason for referral',
    'Consent obtained?',
    'Name of referrer',
    'Date of referral',
  ];

  it('knows a blank form, ticks and printed options included', () => {
    const rows = labels.map((label) => [label, label.endsWith('?') ? 'Yes ☐ No ☐' : '']);
    expect(read([table(...rows)])).toMatchObject({ kind: 'blank-form' });
    expect(read([table(...rows, ['Gender', 'M / F'], ['EDD', 'dd/mm/yyyy'])])).toMatchObject({
      kind: 'blank-form',
    });
  });

  it('never calls a form with a story in it blank', () => {
    const rows = labels.map((label) => [
      label,
      label === 'Reason for referral' ? 'Worried about bonding.' : '',
    ]);
    expect(read([table(...rows)])).toMatchObject({ kind: 'referral' });
  });

  it('knows the form of another service, but not where it speaks of ours', () => {
    const rows = labels.map((label) => [label, 'Ava Smith']);
    expect(read([line('Speech and Language Therapy referral form'), table(...rows)])).toMatchObject(
      { kind: 'other-service' },
    );
    expect(read([line('CAMHS referral form: Infant Mental Health'), table(...rows)])).toMatchObject(
      { kind: 'referral' },
    );
    expect(read([line('Referral form'), table(...rows)])).toMatchObject({ kind: 'referral' });
  });

  it('knows what is no form', () => {
    expect(read(text('Hello, what are your opening hours?\nThanks\nSue'))).toMatchObject({
      kind: 'not-a-form',
    });
    expect(
      read(
        text(
          'Please find attached my referral for Ava.\n\nSue Green\nHealth visitor\nTel: 0113 496 0001',
        ),
      ),
    ).toMatchObject({ kind: 'not-a-form' });
  });
});

describe('a letter', () => {
  const letter =
    'Dear IMH team,\n\nI am the health visitor for Ava Smith (DOB 01/09/2026) and would like to refer her and her mum Jane Smith to your service. Jane lives with her partner Tom Smith at 12 Elm Road, Leeds, LS7 3AB. Her mobile is 07700 900123. My number is 0113 496 0001.\n\nTheir GP is Dr Patel at Oakwood Surgery. Jane does not need an interpreter. I spoke with Nell Harrow on 3 November 2026 on the duty line. Jane has consented to this referral.\n\nOlder brother Max was born on 3/4/2020.\n\nKind regards\nSue Green\nHealth Visitor\nLeeds 0-19 Team\n0113 496 0002';

  it('gives what it plainly states, and itself as the reason', () => {
    expect(mail(letter)).toEqual({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'infant.address': '12 Elm Road, Leeds, LS7 3AB',
      'infant.postcode': 'LS7 3AB',
      'mother.name': 'Jane Smith',
      'father.name': 'Tom Smith',
      'parent.phone': '+447700900123',
      interpreter: 'no',
      'gp.practice': 'Dr Patel at Oakwood Surgery',
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-03',
      'dutyCall.practitioner': 'Nell Harrow',
      consent: 'yes',
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health Visitor',
      'referrer.organisation': 'Leeds 0-19 Team',
      'referrer.phone': '+441134960002',
      reason: letter,
    });
  });

  it('keeps the sentence of each thing', () => {
    const [referral] = referralsOf(text(letter));
    expect(referral?.fields['interpreter']?.raw).toBe('Jane does not need an interpreter.');
  });

  it('is no referral where it only asks', () => {
    expect(
      read(text('Hi, do you accept referrals for babies over 2? Mum is asking.\nThanks\nSue')),
    ).toMatchObject({ kind: 'not-a-form' });
  });
});

describe('a heading that is the only question for the words below it', () => {
  const child = table(
    ['Name of infant', 'Ava Smith'],
    ['DOB', '01/09/2026'],
    ['NHS number', '9990000018'],
    ["Mother's name", 'Jane'],
  );
  const told = 'Enhanced visits have been offered since birth. The plan was closed in July.';

  it.each([
    ['a box', table([told])],
    ['running words', line(told)],
  ])('asks for its narrative over %s, though nobody wrote its words down', (_, below) => {
    const written = 'Interventions already offered';
    const inBold: Line = { kind: 'line', segments: [{ text: written, bold: true }] };
    for (const heading of [line(written, { heading: true }), inBold])
      expect(fieldsOf([child, heading, below])).toMatchObject({ background: told });
  });

  it('asks for nothing over labels of their own', () => {
    const section = line('Interventions already offered', { heading: true });
    expect(fieldsOf([child, section, ...text('Referrer name: Sue Green')])).not.toHaveProperty([
      'background',
    ]);
  });
});

describe('a question over a box of its own', () => {
  const child = table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ['GP', 'Oakwood']);

  it('is answered by the name of a person, which heads no section there', () => {
    const blocks = [
      child,
      line('What is their relationship to the baby?', { heading: true }),
      table(['Birth mother']),
      line('Your job title', { heading: true }),
      table(['Health visitor']),
      table(['Reason for referral', 'x']),
    ];
    expect(fieldsOf(blocks)).toMatchObject({
      'parent.relationship': 'Birth mother',
      'referrer.role': 'Health visitor',
    });
  });

  it.each(['Please tell us why you are referring:', 'Reason for referral:'])(
    'is asked again on the line of its answer, whose first words are not lost with it: %s',
    (question) => {
      const bold = (text: string): Segment => ({ text, bold: true });
      const blocks: Block[] = [
        segments(bold('Name of child:'), 'Ava Smith'),
        segments(bold('Date of birth:'), '01/09/2026'),
        segments(bold('GP:'), 'Oakwood'),
        segments(bold('Concerns')),
        segments(bold(question), 'Mum tells me'),
        segments('she feels nothing when Ava cries.'),
      ];
      expect(fieldsOf(blocks)).toMatchObject({
        reason: 'Mum tells me\nshe feels nothing when Ava cries.',
      });
    },
  );

  it('does not take the form\u2019s word on how to write for the first line of the answer', () => {
    const blocks = [
      child,
      line('Why you are writing to us', { heading: true }),
      line('There is no need for long words.'),
      line('What are your main concerns about the relationship?', { heading: true }),
      table(['Ava turns away.']),
    ];
    expect(fieldsOf(blocks)).toMatchObject({ reason: 'Ava turns away.' });
  });
});

it('takes a person named below a question in bold for its answer, an empty line between them or none', () => {
  const bold = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const pairs = [
    ['Name of infant', 'Ava Smith'],
    ['Date of birth', '01/09/2026'],
    ['Relationship to infant', 'Mother'],
    ['Telephone', '07700 900515'],
    ['Reason for referral', 'Ava flinches.'],
    ['Referrer', 'Jo Wick'],
    ['Job role', 'Sister'],
    ['Referrer telephone', '0113 496 0606'],
  ] as const;
  for (const gap of [[], [line('')]])
    expect(
      fieldsOf(pairs.flatMap(([asks, says]) => [bold(asks), ...gap, line(says), ...gap])),
    ).toMatchObject({ 'parent.relationship': 'Mother', 'referrer.role': 'Sister' });
});

it('takes a question in bold with whom it is about before its colon for one question', () => {
  const bold = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const seen = 'He is telling us that the world is too loud.';
  const felt = 'She waits for the rush of love that everyone talks about.';
  const blocks = [
    bold('Infant: what is the baby showing us?'),
    line(seen),
    bold('Context: family history and support'),
    line(felt),
    ...['GP', 'Health visitor', 'Midwife', 'Social worker'].flatMap((asks) => [
      bold(asks),
      line('Jo Wick'),
    ]),
  ];
  const fields = fieldsOf([
    table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], [{ text: '', blocks }]),
  ]);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ava Smith',
    reason: seen,
    background: felt,
  });
});

it('takes the first line in a face of its own for the name of the form, whatever it asks for', () => {
  const fields = fieldsOf([
    {
      kind: 'line',
      segments: [
        { text: 'FAMILY HUBS: Request for Support (Parent-Infant Relationships)', bold: true },
      ],
    },
    line('Return by secure email. One form per child.'),
    table(
      ['Name of infant', 'Ava Smith'],
      ['DOB', '01/09/2026'],
      ['What are you worried about?', 'She looks past him when he cries.'],
    ),
  ]);
  expect(fields).toMatchObject({ reason: 'She looks past him when he cries.' });
});

it('takes the first row of a table for the name of the form, whatever it refers to', () => {
  const across = (text: string) => ({ text, columns: 2, bold: true });
  const form = table(
    [across('CYPMHS to Infant Mental Health: internal referral')],
    [across('Details')],
    ['Name of infant', 'Ava Smith'],
    ['DOB', '01/09/2026'],
    [across('Reason for referral')],
    [{ text: 'She looks past him when he cries.', columns: 2 }],
  );
  expect(fieldsOf([form])).toMatchObject({ reason: 'She looks past him when he cries.' });
});

it('takes the child’s main carer for a carer, and not for the child', () => {
  const form = table(
    ["Child's name*", 'Ava Smith'],
    ['DOB', '01/09/2026'],
    ["Name of child's main carer*", 'Joy Smith'],
    ['GP practice', 'Hill Surgery'],
    ['Reason for referral', 'She looks past him when he cries.'],
  );
  expect(fieldsOf([form])).toMatchObject({
    'infant.fullName': 'Ava Smith',
    'parent.name': 'Joy Smith',
  });
});
