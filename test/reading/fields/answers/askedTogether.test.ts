import { expect, it } from 'vitest';
import { partsOfAnswer } from '../../../../src/reading/fields/answers/partsOfAnswer.ts';
import { fieldsOf, line, reference, table, text } from '../blocks.ts';

const child = (...rows: string[][]): Record<string, unknown> =>
  fieldsOf([
    table(
      ["Mother's name", 'Ann Testchild'],
      ['GP', 'Trial Practice'],
      ['Midwife', 'Jo Example'],
      ['Address', '1 Trial Street, Leeds'],
      ...rows,
    ),
  ]);

it('takes one date of “born or due” for the birth where it lies behind us, else for the due date', () => {
  const asked = 'When was baby born, or when is baby due?';
  expect(child([asked, '16 / 06 / 2026'])).toMatchObject({ 'infant.dob': '2026-06-16' });
  expect(child([asked, '16 / 01 / 2027'])).toMatchObject({ 'infant.edd': '2027-01-16' });
  expect(child(['Expected date of birth / due date', '16/01/2027'])['infant.dob']).toBeUndefined();
  expect(child(['If not yet born, estimated due date', ''])['infant.dob']).toBeUndefined();
});

it('takes title, forename and surname in one box for the whole name as it is written', () => {
  const fields = fieldsOf([
    line('Patient', { heading: true }),
    table(['Title, forename, surname', 'TESTCHILD, Ada'], ['Date of birth', '14/03/2026']),
    table(["Mother's name", 'Ann Testchild'], ['GP', 'Trial Practice'], ['Midwife', 'Jo Example']),
  ]);
  expect(fields).toMatchObject({ 'infant.fullName': 'TESTCHILD, Ada' });
  expect(fields['infant.familyName']).toBeUndefined();
});

it('takes a bare yes for that the duty call took place, and for nobody’s name', () => {
  const fields = child(['Discussed with IMH duty practitioner?', 'Yes'], ["Father's name", 'No']);
  expect(fields).toMatchObject({ 'dutyCall.tookPlace': 'yes', 'father.name': '?' });
  expect(fields['dutyCall.practitioner']).toBeUndefined();
});

it('takes printed options for none chosen where the form adds one in words of its own', () => {
  expect(child(['Is baby a girl or a boy?', 'Girl   /   Boy   /   Not known yet'])).toMatchObject({
    'infant.sex': null,
  });
  expect(
    child(['Boy or girl', 'Boy \u25a2    Girl \u25a2    Don\u2019t know \u25a2']),
  ).toMatchObject({
    'infant.sex': null,
  });
  expect(child(['Interpreter needed?', '- Yes'])).toMatchObject({ interpreter: 'yes' });
});

it('parts a question for the reason and the history from the one that asks for the reason alone', () => {
  const fields = child(
    ['Clinical reason for referral', 'She looks away.'],
    ['Problems and past history', 'Two losses.'],
  );
  expect(fields).toMatchObject({ reason: 'She looks away.', background: 'Two losses.' });
});

it('keeps a job title with a dash whole, and a date in capitals with its label', () => {
  const fields = fieldsOf(
    text(
      'Referral form\n\nSurname\nTestchild\nDate of birth\n01 MAR 2026\nMother\nAnn Testchild\n\n' +
        "REFERRER\nReferrer's name\nJo Example\nJob title\nSpecialist midwife - vulnerable families",
    ),
  );
  expect(fields).toMatchObject({
    'infant.dob': '2026-03-01',
    'referrer.role': 'Specialist midwife - vulnerable families',
  });
});

it('takes what the name of the form promises for no answer, though it names what will be asked', () => {
  const fields = fieldsOf([
    line('Baby Bonds', { heading: true }),
    line('Your details, the baby’s details and what you are worried about. It takes ten minutes.'),
    line('Baby', { heading: true }),
    table(
      ["Baby's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ['Mum', 'Ann Example'],
    ),
    line('Worry', { heading: true }),
    table(['What are you worried about?', 'Mum feels no connection.']),
  ]);
  expect(fields.reason).toBe('Mum feels no connection.');
});

it('takes what somebody said for nobody’s name', () => {
  expect(child(["Father's name", '"to feel something". Dad: help at night.'])).toMatchObject({
    'father.name': '?',
  });
});

it('keeps a group of the census with its dash whole, and takes what stands behind it for the faith', () => {
  const parts = (answer: string) => partsOfAnswer(['ethnicity', 'religion'], [answer], reference);
  expect(parts('Asian - Indian')).toEqual([['Asian - Indian'], []]);
  expect(parts('Asian - Indian / Sikh')).toEqual([['Asian - Indian'], ['Sikh']]);
  expect(parts('Mixed - White and Asian, Muslim')).toEqual([
    ['Mixed - White and Asian'],
    ['Muslim'],
  ]);
  expect(parts('White British - Christian')).toEqual([['White British'], ['Christian']]);
});

it('keeps the team of a midwife with her name', () => {
  expect(
    fieldsOf([
      table(
        ["Infant's name", 'Ada Testchild'],
        ['Date of birth', '14/03/2026'],
        ['Named midwife and team', 'Jo Example, Willow team'],
      ),
    ]).midwife,
  ).toBe('Jo Example, Willow team');
});

it('takes a plan for no name of the child who is subject to it', () => {
  const plans = '[X] CP plan\n[  ] CIN plan\n[  ] None of these';

  expect(child(['Is the child subject to:', plans])).toMatchObject({ safeguarding: 'CP plan' });
});

it.each(['Name and surgery', 'Name & practice', 'Surgery and name', 'Name and address'])(
  'keeps doctor and surgery as they stand where the GP’s own part of a form asks for “%s” in one box',
  (asked) => {
    const gp = "Dr O'Hara, Kirkstall Lane Surgery";
    const fields = fieldsOf([
      line('Child', { heading: true }),
      table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
      line('GP details', { heading: true }),
      table([asked, gp], ['Practice ODS code', 'B83620']),
    ]);
    expect(fields).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'gp.practice': gp,
      'gp.odsCode': 'B83620',
    });
  },
);

it('asks for a birth or an expected date by whichever of them a label names last, and for one alone of an unborn child', () => {
  const dates = (label: string, date: string) => {
    const form = `Baby's name: Ada Testchild\n${label}: ${date}\nMother's name: Ann Testchild`;
    const fields = fieldsOf(text(form));
    return [fields['infant.dob'] ?? null, fields['infant.edd'] ?? null];
  };

  expect(dates('Birth date or expected date', '14/03/2026')).toEqual(['2026-03-14', null]);
  expect(dates('Birth date or expected date', '14/03/2027')).toEqual([null, '2027-03-14']);
  expect(dates('Due date, if not yet born', '20/11/2026')).toEqual([null, '2026-11-20']);
});
