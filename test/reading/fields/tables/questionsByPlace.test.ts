import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf as fieldsOfBlocks, line, segments, table, type CellText } from '../blocks.ts';

const shaded = (text: string, columns = 1) => ({ text, columns, shaded: true });
const inBold = (text: string): Segment => ({ text, bold: true });

/** The fields of a form whose first section is of the infant. */
const fieldsOf = (blocks: readonly Block[]) =>
  fieldsOfBlocks([
    line('Details of infant', { heading: true }),
    table(['Name of infant', 'Isla Sample'], ['DOB', '01/02/2026'], ['NHS No', '999 000 0018']),
    ...blocks,
  ]);
const account =
  'Mum hands the baby to others when she cries, and says that she feels nothing for her.';

describe('questions told by their place in a table', () => {
  it('reads questions on shaded cells over their answers, though no dictionary knows them', () => {
    const read = fieldsOf([
      table(
        [shaded('Safeguarding', 3)],
        [shaded('Does the carer consent to us sharing this?'), shaded('Home visiting risks', 2)],
        ['☒ Yes  ☐ No', { text: 'None known', columns: 2 }],
      ),
    ]);
    expect(read).toMatchObject({ consent: 'yes', risk: 'None known' });
  });

  it('reads plain questions in a row over their answers where none of the answers asks anything', () => {
    const read = fieldsOf([
      line('Parents and carers', { heading: true }),
      table(
        ['Parent or guardian name', 'How is this person related to the baby?', 'Daytime number'],
        ['Fatima Sample', 'Birth mother', '07700 900123'],
      ),
    ]);
    expect(read).toMatchObject({
      'parent.name': 'Fatima Sample',
      'parent.relationship': 'Birth mother',
      'parent.phone': '+447700900123',
    });
  });

  it('takes one row below "Parents and household" for the answers of one father and no list', () => {
    const read = fieldsOf([
      line('Parents and household', { heading: true }),
      table(
        ["Father's full name", 'Holds parental responsibility?', 'Tel'].map((text) => shaded(text)),
        ['Jordan Sample', '☒ Yes  ☐ No', '07700 900904'],
        ['Email address', 'Preferred contact', 'Household members'].map((text) => shaded(text)),
        ['', 'Letter', 'Mother, father, baby'],
      ),
    ]);
    expect(read).toMatchObject({
      'father.name': 'Jordan Sample',
      household: 'Mother, father, baby',
    });
  });

  it('keeps the question at the top of a box out of the account where it is in other words than the heading', () => {
    const boxes = (question: string) => [
      table([shaded('Why this referral', 2)], [{ text: `${question}\n${account}`, columns: 2 }]),
    ];
    expect(fieldsOf(boxes('What are your concerns about the relationship?'))).toMatchObject({
      reason: account,
    });
    expect(fieldsOf(boxes('Main concerns:'))).toMatchObject({ reason: account });
  });

  it.each([
    ['several of them', `Main concerns:\n${account}\nRisk:\nNone seen.`],
    ['questions', `What is worrying you about them?\n${account}\nWhat would help?\nA joint visit.`],
    ['capitals', `WHY NOW?\n${account}`],
  ])('keeps headings of the writer in the account: %s', (_, written) => {
    const read = fieldsOf([
      table([shaded('Reason for referral', 2)], [{ text: written, columns: 2 }]),
    ]);
    expect(read).toMatchObject({ reason: written });
  });

  it('asks nothing of the family by the head of a column about each parent', () => {
    const read = fieldsOf([
      line('Details of parents and connected persons', { heading: true }),
      table(
        ['Name', 'DoB', 'Relationship', 'Living in home Y/N'].map((text) => shaded(text)),
        ['Ann Sample', '18 Feb 1998', 'Mother', 'Yes'],
        ['Wei Sample', '18 Feb 1997', 'Father', 'Yes'],
      ),
    ]);
    expect(read).toMatchObject({ 'mother.name': 'Ann Sample', 'father.name': 'Wei Sample' });
    expect(read['household'] ?? null).toBeNull();
  });

  it('tells questions at the top of boxes by the box below, which begins with another one', () => {
    const read = fieldsOf([
      table(
        [shaded('Details of concerns', 2)],
        [{ text: `Reason for Referral\n${account}`, columns: 2 }],
        [{ text: 'Interventions tried and outcome\nListening visits, four.', columns: 2 }],
      ),
    ]);
    expect(read).toMatchObject({ reason: account, background: 'Listening visits, four.' });
  });

  it('takes a long question below a heading for the question of the box under it', () => {
    const read = fieldsOf([
      line('Why this referral', { heading: true }),
      table(['What has brought the family to you at this point'], [`${account} ${account}`]),
    ]);
    expect(read).toMatchObject({ reason: `${account} ${account}` });
  });

  it('gives no consent from a question about plans below the heading "Consent"', () => {
    const read = fieldsOf([
      table(
        [shaded('Consent', 3)],
        [shaded('Is the child subject to a CP, CIN or EHA plan?', 3)],
        [{ text: 'None', columns: 3 }],
      ),
    ]);
    expect(read).toMatchObject({ safeguarding: 'None' });
    expect(read['consent'] ?? null).toBeNull();
  });
});

describe('labels of which only the whole says what is asked', () => {
  it('keeps a worker with the team in one answer where both are asked for', () => {
    const read = fieldsOf([
      table(['GP surgery', 'Sample Surgery'], ['SW name and team', 'Dawn Pryce, Leeds CSWS']),
    ]);
    expect(read).toMatchObject({ socialWorker: 'Dawn Pryce, Leeds CSWS' });
  });

  it('keeps what stands behind the colon of printed help', () => {
    const read = fieldsOf([
      line('Any safeguarding concerns? Please give details: Early Help Assessment open'),
    ]);
    expect(read).toMatchObject({ safeguarding: 'Early Help Assessment open' });
  });

  it('reads "Mother" behind a question mark as the answer', () => {
    const read = fieldsOf([
      line('Parents and carers', { heading: true }),
      table(["Main carer's full name: Priya Sample", 'Relationship to child? Birth mother']),
    ]);
    expect(read).toMatchObject({ 'parent.relationship': 'Birth mother' });
  });

  it('takes the date below "Before you refer" for that of the call', () => {
    const read = fieldsOf([
      line('Before you refer', { heading: true }),
      line('Date: 15 November 2026'),
      line('With whom? Grace Lund'),
    ]);
    expect(read).toMatchObject({ 'dutyCall.date': '2026-11-15' });
  });
});

describe('cells that hold a label in bold and its answer, without a colon', () => {
  const pair = (label: string, text: string, entered = true): CellText => ({
    text: '',
    blocks: [segments(inBold(label), { text, ...(entered && { entered }) })],
  });

  it('reads each for itself, typed or picked, known or told by its words', () => {
    const read = fieldsOf([
      line('Other agencies', { heading: true }),
      table(
        [pair('GP practice', 'Sample Surgery'), pair('Practice code', 'B86543')],
        [pair('Caseload midwife', 'Ciara Sample'), pair('HV/SN Base', 'Samir Sample')],
      ),
      line('More about the baby', { heading: true }),
      table(
        [pair("Baby's sex", 'Male', false), pair('Ethnic group', 'White British')],
        [pair('Has a duty call taken place?', 'Yes', false), pair('Date of call', '15/11/2026')],
      ),
    ]);
    expect(read).toMatchObject({
      'gp.practice': 'Sample Surgery',
      'gp.odsCode': 'B86543',
      midwife: 'Ciara Sample',
      'infant.sex': 'male',
      'infant.ethnicity': 'White British',
      'dutyCall.tookPlace': 'yes',
      'dutyCall.date': '2026-11-15',
    });
  });
});

describe('options of which one is crossed out', () => {
  it.each([
    ['male', { text: 'Female', struck: true }, { text: ' / Male' }],
    ['female', { text: 'Female / ' }, { text: 'Male', struck: true }],
  ])('leaves %s', (sex, ...options) => {
    const blocks = [segments(inBold('Sex at birth')), segments(...options)];
    expect(fieldsOf(blocks)).toMatchObject({ 'infant.sex': sex });
  });
});

it('answers no consent left unticked by the ticks of the question below it', () => {
  const read = fieldsOf([
    line('5. Consent', { heading: true }),
    table(
      ['Has the person with parental\nresponsibility given consent?', '☐ Yes ☐ No'],
      ['Is the child subject to a Child Protection', '☐ Yes ☒ No'],
    ),
    line('Plan?'),
  ]);
  expect(read['consent'] ?? null).toBeNull();
});

it('reads a column of questions and no other words, one with help below it, each beside its answer', () => {
  const read = fieldsOf([
    line('Tell us the story', { heading: true }),
    table(
      [
        'What makes you think of us\nfor this family? *\nIn your own words - it will be shared',
        account,
      ],
      ['What else is going on, or has helped\nbefore?', 'She has family near by.'],
      [
        'Is there anything that might put the\nfamily or our staff at risk?',
        'No risks identified.',
      ],
    ),
  ]);
  expect(read).toMatchObject({
    ...{ reason: account, background: 'She has family near by.', risk: 'No risks identified.' },
  });
});
