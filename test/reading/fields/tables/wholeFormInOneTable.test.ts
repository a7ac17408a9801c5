import { describe, expect, it } from 'vitest';
import { fieldsOf, line, segments, table, type CellText } from '../blocks.ts';

const strong = { bold: true } as const;
const bold = (text: string, columns = 1): CellText => ({ text, columns, ...strong });
const bar = (text: string, columns = 4): CellText => ({ text, columns, shaded: true, ...strong });
/** A label in bold and its answer on the same line of one cell. */
const both = (label: string, answer: string, entered = false): CellText => ({
  text: '',
  columns: 2,
  blocks: [
    segments({ text: label, ...strong }, ...(answer === '' ? [] : [{ text: answer, entered }])),
  ],
});
const infant = table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

describe('a table that holds a whole form', () => {
  it('reads the pairs of one part beside one another, though another sets label and answer in one cell', () => {
    const fields = fieldsOf([
      table(
        [bar('Your details')],
        [both('Name', 'Jo Tester'), both('Role', '')],
        [both('Agency / team', 'Trial Family Hub'), both('Telephone', '0113 496 0218')],
        [both('Email address', 'jo@trial.example'), both('Date of referral', '20/11/2026')],
        [bar('About the baby')],
        [both('Full name of baby', 'Ada Testchild'), both('DOB', '14/03/2026')],
        [bar('Mother')],
        [bold('Name'), { text: 'Ann Testchild', columns: 3 }],
        [bold('Date of birth'), { text: '14/10/1989', columns: 3 }],
        [bold('Telephone'), { text: '07700 900683', columns: 3 }],
      ),
    ]);
    expect(fields).toMatchObject({
      ...{ 'referrer.organisation': 'Trial Family Hub', 'infant.fullName': 'Ada Testchild' },
      ...{ 'mother.name': 'Ann Testchild', 'mother.dob': '1989-10-14' },
      ...{ 'parent.phone': '+447700900683' },
    });
  });

  it('leaves the column of numbers out of the rows of its titles, too', () => {
    const fields = fieldsOf([
      table(
        ['', bar('Details of person making the referral', 2)],
        ['1.1', bold("Referrer's name"), 'Jo Tester'],
        ['1.2', bold('Job title'), 'Midwife'],
        ['', bar('About the baby', 2)],
        ['2.1', bold('Forename(s)'), 'Ada'],
        ['2.2', bold('Surname'), 'Testchild'],
        ['2.3', bold('Date of birth'), '14/03/2026'],
      ),
    ]);
    expect(fields).toMatchObject({
      ...{ 'referrer.name': 'Jo Tester', 'infant.givenName': 'Ada', 'infant.dob': '2026-03-14' },
    });
  });
});

describe('label and answer in one cell', () => {
  it('are two by their face, though their words would make one label', () => {
    const fields = fieldsOf([
      table(
        [both("Infant's name", 'Ada Testchild'), both('Date of birth', '14/03/2026')],
        [both('Sex / gender', 'Female'), both('Gestation', '39+2')],
      ),
      line('Referrer', { heading: true }),
      table(
        [both('Name', 'Jo Tester'), both('Designation', 'Health Visitor')],
        [both('Team', 'Trial Hub'), both('Telephone', '')],
      ),
    ]);
    expect(fields).toMatchObject({ 'referrer.role': 'Health Visitor', 'infant.sex': 'female' });
  });

  it('are a pair before a cell whose answer was filled in', () => {
    const fields = fieldsOf([
      table(
        [both("Infant's full name", 'Ada Testchild'), both('Date of birth', '14/03/2026', true)],
        [both('NHS number', ''), both('Sex', 'Female')],
      ),
    ]);
    expect(fields).toMatchObject({ 'infant.fullName': 'Ada Testchild' });
  });
});

describe('a row of fewer labels than the others, over its answers', () => {
  it('has no label in the places left over', () => {
    const fields = fieldsOf([
      table(
        ["Infant's name:", 'DOB:', 'NHS number:'],
        ['Ada Testchild', '14/03/2026', '999 000 0018'],
        ['Gestation:', 'Ethnic origin:', ''],
        ['39+2', 'Romanian', ''],
        ['Postcode:', '', ''],
        ['LS7 3AB', '', { text: '', entered: true }],
      ),
    ]);
    expect(fields).toMatchObject({
      ...{ 'infant.gestation': '39+2', 'infant.ethnicity': 'Romanian' },
      'infant.postcode': 'LS7 3AB',
    });
  });
});

describe('the box below a question', () => {
  const told =
    'BACKGROUND TO THIS REFERRAL\nCarers report that Ada does not cry, even when hurt, and goes to anybody.\n\nCONTACT\nFour times a week; she brings food and toys.';

  it('is all answer in plain letters below a question in bold, with the headings of the writer', () => {
    const question: CellText = {
      text: '',
      columns: 2,
      blocks: [
        segments({ text: 'What are you worried about?', ...strong }),
        line('(Please describe what you have seen)'),
      ],
    };
    const fields = fieldsOf([
      infant,
      table([question], [{ text: told, columns: 2 }], [bold('Family history'), 'None']),
    ]);
    expect(fields).toMatchObject({ reason: told });
  });

  it('asks which of two things its heading names by the words over the answer', () => {
    const fields = fieldsOf([
      infant,
      table(
        [bar('Risk and safeguarding')],
        [{ text: 'Current or previous social care involvement:', columns: 4 }],
        [{ text: 'Early Help assessment opened in October', columns: 4 }],
        [{ text: 'Known risks:', columns: 4 }],
        [{ text: 'Large dog in the home', columns: 4 }],
      ),
    ]);
    expect(fields).toMatchObject({
      ...{ safeguarding: 'Early Help assessment opened in October', risk: 'Large dog in the home' },
    });
  });
});

describe('a cell that names a worker over lines of their own', () => {
  it('holds the name and the number of that worker, and is no label of the next cell', () => {
    const card = (who: string, name: string): CellText => ({
      text: '',
      blocks: [segments({ text: who, ...strong }), line(`Name:${name}`), line('Tel:')],
    });
    const fields = fieldsOf([
      infant,
      line('Professionals involved', { heading: true }),
      table([
        card('Health visitor', ' Joy Example'),
        card('Midwife', ''),
        card('Social worker', ' Ian Sample'),
      ]),
    ]);
    expect(fields).toMatchObject({ healthVisitor: 'Joy Example', socialWorker: 'Ian Sample' });
    expect(fields['midwife'] ?? null).toBeNull();
  });
});

describe('a table of numbers and one cell beside each', () => {
  it('is read without the numbers', () => {
    const told = '- flat at three contacts\n- handles Ada without speaking';
    const fields = fieldsOf([
      infant,
      table(
        ['', bar('About this referral', 2)],
        ['5.1', bold('Reason for referral')],
        ['5.2', told],
      ),
    ]);
    expect(fields).toMatchObject({ reason: told });
  });
});

it('takes what is told at length beside its question for one answer, headings of the writer and all', () => {
  const told = `BACKGROUND TO THIS REFERRAL\n${'Carers report that Ada does not cry, even when hurt. '.repeat(4).trim()}\n\nREQUEST\nCan you advise? Next hearing: 14 December.`;
  const fields = fieldsOf([
    infant,
    table(['What are you worried about?', told], ['Family history:', 'None']),
  ]);
  expect(fields).toMatchObject({ reason: told, background: 'None' });
});
