import { describe, expect, test } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const infant = table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

const onlyCell = { column: 0, columns: 1, rows: 1 };

describe('Rows of questions with their answers', () => {
  test('end an open question at the next one of the row, whose answer stands with it', () => {
    const fields = fieldsOf([
      infant,
      line('Professionals involved', { heading: true }),
      table(
        ['GP name and practice:', 'HV: Donna Firth'],
        ['Community midwife:', 'Social worker: None'],
        ['Other professionals involved: Perinatal team'],
      ),
    ]);

    expect(fields).toMatchObject({ 'gp.practice': null, healthVisitor: 'Donna Firth' });
  });

  test('are pairs where each begins with one, though other tables answer below', () => {
    const over = (labels: string[], answers: string[]) => table(labels, answers);
    const fields = fieldsOf([
      over(["Infant's name:", 'Date of birth:'], ['Ada Testchild', '14/03/2026']),
      over(["Referrer's name:", 'Date of referral:'], ['Jo Tester', '21/11/2026']),
      over(['GP practice:', 'Midwife:'], ['Trial Practice', 'Ann Example']),
      line("Mother's details", { heading: true }),
      table(['Full name:', 'Robyn Testchild'], ['Date of birth (mother):', '21-Oct-1998']),
    ]);

    expect(fields).toMatchObject({ 'mother.name': 'Robyn Testchild', 'mother.dob': '1998-10-21' });
  });

  test.each([
    'Video clip seen with consent: Ann sings, Ada brightens.',
    `Seen at home, with the health visitor: Ann sings. ${'Ada looks away. '.repeat(10).trim()}`,
  ])('keep what an answer to a question in a sentence says before a colon: %s', (told) => {
    const fields = fieldsOf([
      infant,
      table(
        ['In your own words, why are you referring now?', told],
        ["Anything else we should know about the family's story?", 'Six visits by HV (Aug-Oct).'],
        [
          'Is there anything that may put our workers or the family at risk?',
          'No plan, no intent.',
        ],
      ),
    ]);

    expect(fields).toMatchObject({
      reason: told,
      background: 'Six visits by HV (Aug-Oct).',
      risk: 'No plan, no intent.',
    });
  });

  test('say who the one carer is where "Relationship" stands over "Birth mother"', () => {
    const fields = fieldsOf([
      infant,
      line('Parent/carer details', { heading: true }),
      table(
        ['Relationship to child:', 'Contact telephone no.', 'Email:'],
        ['Birth mother', '07700 900929', 'robyn@post.example'],
      ),
    ]);

    expect(fields).toMatchObject({
      'parent.relationship': 'Birth mother',
      'parent.phone': '+447700900929',
    });
  });
});

describe('The first row below a heading that asks', () => {
  test('is a question with its answer where it holds both, and no answer of the heading', () => {
    const fields = fieldsOf([
      infant,
      line('Professionals involved', { heading: true }),
      table(['Health visitor: Nell Harrow'], ['Midwife: Ann Example']),
      line('Duty call', { heading: true }),
      table(['Was a duty call held? Yes'], ['Date: 18/11/2026']),
    ]);

    expect(fields).toMatchObject({
      healthVisitor: 'Nell Harrow',
      midwife: 'Ann Example',
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-18',
    });
    expect(fields.otherAgencies ?? null).toBeNull();
  });

  test('are the questions of one box below a heading that asks, too, where some were left blank', () => {
    const own = [
      'Name: Jo Tester',
      'Job title: Nursery nurse',
      'Contact number:',
      'Date: 09/10/2026',
    ];
    const fields = fieldsOf([
      infant,
      line('Referral made by', { heading: true }),
      { ...table(['']), rows: [[{ ...onlyCell, blocks: own.map((text) => line(text)) }]] },
    ]);

    expect(fields).toMatchObject({
      'referrer.name': 'Jo Tester',
      'referrer.role': 'Nursery nurse',
      'referrer.phone': null,
      'referral.date': '2026-10-09',
    });
  });
});

test('counts no number between two questions of a line for an answer', () => {
  const form = table(
    ['1.1', "Child's name", 'Ada Testchild', '1.2', 'Date of birth', '14/03/2026'],
    ['1.3', 'NHS number', '9990000018', '1.4', 'Gender', 'Female'],
    ['1.5', "Mother's name", 'Ann Testchild', '1.6', 'Birth weight', '3.2'],
  );
  expect(fieldsOf([form])).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.sex': 'female',
    'mother.name': 'Ann Testchild',
  });
});

test('ask nothing in the row that says which column is for what', () => {
  const heads = ['Section', 'Information required', 'Response'];
  const form = table(
    heads.map((text) => ({ text, bold: true, shaded: true })),
    ['1', "Child's name", 'Ada Testchild'],
    ['', 'Date of birth', '14/03/2026'],
    ['2', "Mother's name", 'Ann Testchild'],
  );
  const fields = fieldsOf([form]);
  expect(fields).toMatchObject({ 'infant.fullName': 'Ada Testchild' });
  expect(fields.background).toBeUndefined();
});

test('have a ticked statement for their answer, and what asks below it asks for itself', () => {
  const told = '☒ I have discussed this with a duty practitioner';
  const form = table(
    ['Duty call', `${told}\nName of practitioner: Jo Sample   Date: 20/11/2026`],
    ['Date of referral', '21/11/2026'],
  );
  expect(fieldsOf([infant, form])).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.practitioner': 'Jo Sample',
    'dutyCall.date': '2026-11-20',
    'referral.date': '2026-11-21',
  });
});

test('keep doctor and practice of one box as they stand', () => {
  const form = table(['GP name and practice address', 'Trial Surgery, LS13 3EJ']);
  expect(fieldsOf([infant, form])).toMatchObject({ 'gp.practice': 'Trial Surgery, LS13 3EJ' });
});

test('have letters for numbers below the numbered titles of their parts', () => {
  const title = (number: string, text: string) => [
    number,
    { text, columns: 2, bold: true, shaded: true },
  ];
  const form = table(
    title('1', 'Your details'),
    ['a', 'Name', 'Jo Sample'],
    ['b', 'Job title', 'Midwife'],
    title('2', "Child's details"),
    ['a', 'Name', 'Ada Testchild'],
    ['b', 'Date of birth', '14/03/2026'],
    title('3', "Mother's details"),
    ['a', 'Name', 'Ann Testchild'],
  );
  expect(fieldsOf([form])).toMatchObject({
    'referrer.name': 'Jo Sample',
    'infant.fullName': 'Ada Testchild',
    'mother.name': 'Ann Testchild',
  });
});

test('ask nothing of the row below them, where every other cell is a label, down to a half-empty last row', () => {
  const form = table(
    ["Child's name", 'Ada Testchild', 'Date of birth', '14/03/2026'],
    ['First language', 'Urdu', 'Religion', 'None'],
    ['Interpreter', '☒ Yes   ☐ No', 'Father of baby', 'Sam Testchild'],
    ['Other children', 'Ivy, 3', '', ''],
  );
  const referrer = table(
    ['Referred by', 'Jo Sample', 'Profession', 'Community Midwife'],
    ['Unit', 'Trial Medical Practice', 'Contact no.', '0113 496 0001'],
    ['Date', '21/11/2026', '', ''],
  );
  expect(fieldsOf([form, line('Referrer', { heading: true }), referrer])).toMatchObject({
    ...{ interpreter: 'yes', 'father.name': 'Sam Testchild', siblings: 'Ivy, 3' },
    ...{ 'referrer.name': 'Jo Sample', 'referrer.role': 'Community Midwife' },
    ...{ 'referrer.organisation': 'Trial Medical Practice', 'referrer.phone': '+441134960001' },
    'referral.date': '2026-11-21',
  });
});

test('take no first line of a list for a label: it ends in a comma', () => {
  const form = table([
    'Health visitor',
    'Jo Sample',
    'Other services',
    'Family hub,\nHome visitor',
  ]);
  expect(fieldsOf([infant, form])).toMatchObject({
    healthVisitor: 'Jo Sample',
    otherAgencies: 'Family hub, Home visitor',
  });
});

test('are two questions where each has its ticks beside it, whatever the dictionary knows of the second', () => {
  const form = table(
    ["Child's name", 'Ada Testchild', 'Date of birth', '14/03/2026'],
    [
      'Consent received from\nparent',
      '[X] Yes  [ ] No',
      'Support with talking / interpreter',
      '[ ] Yes  [X] No',
    ],
  );
  expect(fieldsOf([form])).toMatchObject({ consent: 'yes', interpreter: 'no' });
});

test('are one question each where one has its ticks below it and the other was left blank', () => {
  const form = table(
    ['Last name\nTestchild', 'Forename\nAda'],
    ['DOB', 'Gender\n☐ Female ☒ Male'],
    ['NHS No', 'Ethnic origin'],
  );
  const fields = fieldsOf([
    line('Child', { heading: true }),
    form,
    line("Mother's name: Ann Testchild"),
  ]);
  expect(fields).toMatchObject({ 'infant.sex': 'male', 'infant.dob': null });
});
