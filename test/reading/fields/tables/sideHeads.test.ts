import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, referralsOf, segments, table } from '../blocks.ts';

const inBold = (words: string): { text: string; bold: boolean } => ({ text: words, bold: true });

describe('titles beside the rows of a table', () => {
  it('open a section whatever their words are, and no label takes them for its answer', () => {
    const form = table(
      [{ text: 'Step 1 - duty line', rows: 2 }, 'Duty line contacted before?', '☒ Yes ☐ No'],
      ['Practitioner spoken to', ''],
      [{ text: 'Step 2 - child', rows: 2 }, 'Name', 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
    );
    expect(fieldsOf([form])).toMatchObject({
      'dutyCall.practitioner': null,
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-03-14',
    });
  });

  it('open one though the strip is bare: the next name is not that of the person above', () => {
    const strip = { text: '', rows: 2, shaded: true };
    const form = [
      table(
        [{ ...strip, text: 'The infant' }, "Infant's name", 'Ada Testchild'],
        ['Date of birth', '14/03/2026'],
      ),
      table([strip, 'Birth mother', 'Ann Testchild'], ['GP practice', 'Trial Surgery']),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'mother.name': 'Ann Testchild',
      'gp.practice': 'Trial Surgery',
    });
  });
});

describe('titles in plain letters beside rows each of which asks something', () => {
  it('head them, though their words might ask for an answer', () => {
    const form = table(
      [{ text: 'Part A - Infant', rows: 3 }, 'Full name', 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ['Sex', 'Female'],
      [{ text: 'Part B - Parents and household', rows: 6 }, 'Mother: full name', 'Ann Testchild'],
      ['Mother: date of birth', '3/5/1994'],
      ['Main contact telephone', '0113 496 0001'],
      ['First language', 'Welsh'],
      ['Mother: NHS number', ''],
      ['Others in household', 'Gran'],
    );
    expect(fieldsOf([form])).toMatchObject({
      'mother.name': 'Ann Testchild',
      'mother.dob': '1994-05-03',
      household: 'Gran',
    });
  });

  it('are the question where what stands beside them are answers', () => {
    const form = table(
      ['Full name', 'Ada Testchild', ''],
      ['Date of birth', '14/03/2026', ''],
      [{ text: 'Members of household', rows: 3 }, 'Ann Testchild', 'Mum'],
      ['Bob Testchild', 'Dad'],
      ['Cat Testchild', 'Aunt'],
    );
    expect(String(fieldsOf([form]).household)).toContain('Ann Testchild');
  });
});

describe('two babies side by side', () => {
  const rows = [
    ['Full name', 'Kit Testchild', 'Full name', 'Ada Testchild'],
    ['DOB', '30/06/2026', 'DOB', '30/06/2026'],
    ['NHS no.', '999 356 2300', 'NHS no.', '999 058 7914'],
  ];
  const shared = table(["Mother's name", 'Ann Testchild']);
  const namesOf = (...blocks: Parameters<typeof referralsOf>[0][]): unknown[] =>
    referralsOf(blocks.flat()).map(({ birthOrder, fields }) => [
      birthOrder,
      fields['infant.fullName']?.value,
      fields['infant.nhsNumber']?.value,
      fields['mother.name']?.value,
    ]);

  it('are two referrals in their order, each with the answers below its own head', () => {
    const form = table(['First baby', '', 'Second baby', ''], ...rows);
    expect(namesOf([form, shared])).toEqual([
      [1, 'Kit Testchild', '9993562300', 'Ann Testchild'],
      [2, 'Ada Testchild', '9990587914', 'Ann Testchild'],
    ]);
  });

  it('are two referrals where the head of each spans its label and its answer', () => {
    const heads = [
      { text: 'Twin 1', columns: 2 },
      { text: 'Twin 2', columns: 2 },
    ];
    expect(namesOf([table(heads, ...rows), shared])).toHaveLength(2);
  });

  it('are two referrals where label and answer stand in one cell', () => {
    const form = table(
      ['Baby A', 'Baby B'],
      ['Name: Kit Testchild', 'Name: Ada Testchild'],
      ['DOB: 30/06/2026', 'DOB: 30/06/2026'],
      ['NHS no: 999 356 2300', 'NHS no: 999 058 7914'],
    );
    expect(namesOf([form, shared])).toEqual([
      [1, 'Kit Testchild', '9993562300', 'Ann Testchild'],
      [2, 'Ada Testchild', '9990587914', 'Ann Testchild'],
    ]);
  });
});

describe('labels of several lines', () => {
  it('are one label beside a box that was filled in, though their words hold a colon', () => {
    const form = table([
      'Risk: self, others,\nenvironment',
      { text: 'Maternal self-harm (last 2024)', entered: true },
    ]);
    const name = table(["Baby's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
    expect(fieldsOf([name, form])['risk']).toBe('Maternal self-harm (last 2024)');
  });

  it('go on below themselves behind the answer of another label', () => {
    const at = (text: string, left: number, right: number) => ({ text, left, right });
    const form = [
      line("Baby's name: Ada Testchild"),
      {
        ...segments(at('Interpreter?', 40, 100), at('[ ] Yes [x] No', 120, 200)),
        ...{ page: 1, top: 100, height: 10 },
      },
    ];
    const [name, first] = form;
    if (name === undefined || first === undefined) throw new Error('two lines');
    const both = {
      ...first,
      segments: [...first.segments, at('Holds parental', 260, 330), at('[x] Yes [ ] No', 350, 430)],
    };
    const below = { ...segments(at('responsibility:', 260, 330)), page: 1, top: 112, height: 10 };
    expect(fieldsOf([name, both, below])).toMatchObject({
      interpreter: 'no',
      'parent.hasPR': 'yes',
    });
  });
});

it('gives each side its own person, though nobody knows the title of one', () => {
  const head = (words: string) => ({ text: words, columns: 2, bold: true });
  const form = [
    table(
      [head('Information about referred person'), head('Information about family members')],
      ['First name*', 'Ada', 'Parent/carer full name*', 'Ann Testchild'],
      ['Last name*', 'Testchild', 'Relationship to child*', 'Mum'],
      ['NHS number*', '999 000 0018', 'Mobile number*', '07700 900 371'],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'infant.familyName': 'Testchild',
    'infant.nhsNumber': '9990000018',
    'parent.name': 'Ann Testchild',
  });
  expect(fieldsOf(form)).not.toHaveProperty('mother.nhsNumber');
});

it('opens a section by a coloured bar that is a table by itself, in words of whatever form', () => {
  const bar = (text: string): ReturnType<typeof table> => {
    const face = { bold: true, shaded: true };
    return table([{ text, columns: 2, ...face }]);
  };
  expect(
    fieldsOf([
      bar('1. Details of the baby we should see'),
      table(['Name', 'Ada Testchild'], ['Date of birth', '14/03/2026']),
      bar('2. Details of the professional who is referring to us'),
      line(''),
      table(['Name', 'Kim Mockford'], ['Telephone', '0113 496 0001']),
    ]),
  ).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'referrer.name': 'Kim Mockford',
    'referrer.phone': '+441134960001',
  });
});

it('takes the title of the form beside whose form it is for no question', () => {
  const form = [
    table([
      inBold('Family Hub: request for parent-infant relationship support'),
      'Leeds Family Hubs',
    ]),
    line('Please talk to the family first.'),
    table(
      [inBold("Baby's name"), 'Ada Testchild'],
      [inBold("Baby's date of birth"), '14/03/2026'],
      [inBold('Tell us what is worrying you'), 'She looks away.'],
      [inBold('Home language'), 'Polish'],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.' });
});

it('gives a name to whom the child lives with below a heading in bold, as labels are, over a table', () => {
  const form = [
    line('The child', { heading: true }),
    table([inBold('Name'), 'Ada Testchild'], [inBold('DOB'), '14/03/2026']),
    segments(inBold('Parents or carers with whom the child lives')),
    table(
      [inBold('Name'), inBold('Relationship')],
      ['Conor Lind', 'Father'],
      [inBold('Mobile number'), inBold('Language')],
      ['07700 900607', 'Polish'],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'parent.name': 'Conor Lind',
    'parent.phone': '+447700900607',
  });
});

describe('words down beside cells that hold label and answer', () => {
  it('say whose they are in every row of them', () => {
    const form = table(
      [{ ...inBold('Completed by'), rows: 2 }, 'Name: Jo Sample', 'Role: Midwife'],
      ['Agency: Trial Trust', 'Date: 20/11/2026'],
    );
    const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
    expect(fieldsOf([child, form])).toMatchObject({
      'referrer.name': 'Jo Sample',
      'referrer.organisation': 'Trial Trust',
      'referral.date': '2026-11-20',
    });
  });

  it('name the one whose first and last name are asked in columns', () => {
    const parts = ['Forename(s)', 'Surname'].map((text) => ({ text, shaded: true }));
    const form = table(
      [{ ...inBold("Child's name"), rows: 2 }, ...parts, { text: 'Known as', shaded: true }],
      ['Ada', 'Testchild', ''],
      [{ ...inBold("Mother's name"), rows: 2 }, ...parts, { text: 'Date of birth', shaded: true }],
      ['Ann', 'Testchild', '20/06/1990'],
    );
    const asked = table(['Date of birth of child', '14/03/2026'], ['Language', 'English']);
    expect(fieldsOf([form, asked])).toMatchObject({
      'infant.givenName': 'Ada',
      'infant.familyName': 'Testchild',
      'mother.name': 'Ann Testchild',
      'mother.dob': '1990-06-20',
    });
  });
});

it('reads two people side by side below two others', () => {
  const heads = (one: string, other: string) =>
    [one, other].map((text) => ({ text, columns: 2, bold: true, shaded: true }));
  const form = table(
    heads('Health visitor', 'Social worker'),
    ['Name', 'Nell Harrow', 'Name', 'Jo Sample'],
    ['Tel', '', 'Tel', ''],
    heads('Midwife', 'GP'),
    ['Name', 'Claire Sample', 'Name', 'Dr Sample'],
    ['Base', 'Trial Hospital', 'Surgery', 'Trial Surgery'],
  );
  const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
  expect(fieldsOf([child, form])).toMatchObject({
    healthVisitor: 'Nell Harrow',
    socialWorker: 'Jo Sample',
    midwife: 'Claire Sample',
    'gp.practice': 'Trial Surgery',
  });
});

describe('a question beside several rows of questions', () => {
  it('heads them, though it might ask the same itself', () => {
    const form = table(
      [{ text: 'The baby (or bump)', rows: 2 }, "Baby's name", 'Ada Testchild'],
      ["Baby's birthday", '14/03/2026'],
      [
        { text: "What's happening?", rows: 3 },
        "Tell us what you're worried about",
        'She looks away.\nRisk: nil.',
      ],
      ['Support given so far', 'Baby massage'],
      ['Any hazards for home visits?', 'A dog'],
    );
    expect(fieldsOf([form])).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-03-14',
      reason: 'She looks away.\nRisk: nil.',
      background: 'Baby massage',
      risk: 'A dog',
    });
  });
});

describe('the postcode of the household', () => {
  it('is that of the infant, also below what the mother was asked', () => {
    const form = table(
      ["Baby's name", 'Ada Testchild'],
      ["Mother's telephone", '07700 900123'],
      ['Household postcode', 'LS7 3AB'],
    );
    expect(fieldsOf([form])).toMatchObject({ 'infant.postcode': 'LS7 3AB' });
  });
});

it('make questions of what stands first in their rows, answered or not', () => {
  const fields = fieldsOf([
    table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    table(
      [
        { text: 'Request', rows: 2 },
        'Reason for\nconsultation',
        'She looks past him when he cries.',
      ],
      ['Chronology and\nprevious therapeutic\nhelp', ''],
    ),
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks past him when he cries.',
    background: null,
  });
});

it('go on over the end of a page that cut the strip, with an empty cell beside the rest of its rows', () => {
  const on = (page: number, text: string): { text: string; blocks: Block[] } => ({
    text: '',
    blocks: [line(text, { page })],
  });
  const form = table(
    [
      { text: '', rows: 2, blocks: [line('Child', { page: 1 })] },
      on(1, 'Name'),
      on(1, 'Ada Testchild'),
    ],
    [on(1, 'Date of birth'), on(1, '14/03/2026')],
    [
      { text: '', rows: 2, blocks: [line('Worker', { page: 1 })] },
      on(1, 'Form completed by'),
      on(1, 'Jo Tester'),
    ],
    [on(1, 'Job title'), on(1, 'Midwife')],
    [{ text: '', rows: 2 }, on(2, 'Work email'), on(2, 'jo@team.example')],
    [on(2, 'Date'), on(2, '12/11/2026')],
  );
  expect(fieldsOf([form])).toMatchObject({
    'referrer.name': 'Jo Tester',
    'referrer.email': 'jo@team.example',
    'referral.date': '2026-11-12',
  });
});
