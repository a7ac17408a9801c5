import { describe, expect, it } from 'vitest';
import type { Block, Cell, Line, Table } from '../../../../src/reading/document.ts';
import { readForm } from '../../../../src/reading/fields/readForm.ts';
import { valueOf, type Fields } from '../../../../src/reading/writtenReferral.ts';

const reference = new Date('2026-11-20T12:00:00Z');
const lefts = [40, 210, 380];

function row(texts: readonly string[], top: number, height: number, indent = 0): Line {
  const segments = texts.flatMap((text, place) => {
    const left = (lefts[place] ?? 0) + indent;
    return text === '' ? [] : [{ text, left, right: left + 100 }];
  });
  return { kind: 'line', page: 1, top, height, segments };
}
const labels = (texts: readonly string[], top: number): Line => row(texts, top, 7.5);
const answers = (texts: readonly string[], top: number): Line => row(texts, top, 9.5, 4);

function boxes(cells: readonly (readonly Line[])[]): Table {
  const row = cells.map((blocks, column): Cell => ({ column, columns: 1, rows: 1, blocks }));
  return { kind: 'table', page: 1, rows: [row] };
}

function rows(cells: readonly (readonly Line[])[]): Table {
  const made = cells.map((blocks): Cell[] => [{ column: 0, columns: 2, rows: 1, blocks }]);
  return { kind: 'table', page: 1, rows: made };
}

function fieldsOf(blocks: readonly Block[]): Fields {
  const document = { kind: 'document', format: 'pdf', blocks, pages: 1, notes: [] } as const;
  const reading = readForm({ part: 'form.pdf', document }, reference);
  if (reading.kind !== 'referral') throw new Error(reading.reason);
  return reading.referrals[0]!.fields;
}

describe('a form whose labels are printed smaller than what is filled in', () => {
  const fields = fieldsOf([
    row(['Parent-Infant Mental Health Referral'], 20, 14),
    row(['About the infant'], 40, 11),
    labels(["Infant's first name", "Infant's last name", 'DOB'], 50),
    answers(['Rumi', 'Placeholder', '07/10/2026'], 62),
    labels(['Who has parental responsibility?', 'Relationship to the infant', 'Postcode'], 90),
    answers(['Cara Placeholder', 'Mother', 'LS6 2PP'], 102),
    row(['Referrer'], 120, 11),
    labels(['Name of referrer', 'Job title', 'Base'], 130),
    answers(['Asha Example', 'GP', ''], 142),
    boxes([
      [
        labels(['Safeguarding (CP plan, CIN, LAC, Early'], 160),
        labels(['Help)'], 169),
        answers(['Plan since May,'], 181),
        answers(['reviewed monthly'], 193),
      ],
      [labels(['Known risks to lone workers'], 160), answers(['None'], 181)],
    ]),
  ]);

  it('has an answer that is also the word of a label under its own label', () => {
    expect(valueOf(fields, 'parent.relationship')).toBe('Mother');
    expect(valueOf(fields, 'referrer.role')).toBe('GP');
    expect(fields['gp.practice']?.state).not.toBe('found');
  });

  it('has a blank where nothing stands under a label, and never its neighbour', () => {
    expect(fields['referrer.organisation']?.state).toBe('blank');
  });

  it('reads a label that goes over two lines of its box as one', () => {
    expect(valueOf(fields, 'safeguarding')).toBe('Plan since May, reviewed monthly');
    expect(valueOf(fields, 'risk')).toBe('None');
  });

  it('keeps a narrative that is set in the face of labels, and tells a label alone in its box for blank', () => {
    const filled = (label: string, answer: string, top: number): Table =>
      boxes([[labels([label], top), answers([answer], top + 12)]]);
    const told = 'Name of the game is getting through the day. She has no one to ask.';

    const fields = fieldsOf([
      filled('Name of infant', 'Amara Sample', 40),
      filled('Date of birth', '03/02/2026', 80),
      filled('Ethnicity', 'White British', 120),
      filled("Mother's name", 'Robyn Sample', 160),
      filled('First language', 'Urdu', 200),
      filled('Health visitor', 'Jo Tester', 240),
      boxes([[labels(['Midwife'], 280)], [labels(['Social worker'], 280)]]),
      labels(['What are your concerns about the relationship?'], 320),
      boxes([[labels([told], 340)]]),
    ]);

    expect(valueOf(fields, 'reason')).toBe(told);
    expect(fields.midwife?.state).toBe('blank');
    expect(fields.socialWorker?.state).toBe('blank');
  });

  it('keeps the whole of a narrative in a box without a label, below the heading that asks for it', () => {
    const filled = (label: string, answer: string, top: number): Table =>
      boxes([[labels([label], top), answers([answer], top + 12)]]);
    const lines = ['Feeds are propped.', 'Mum finds nights very hard.', 'No smiles yet.'];

    const fields = fieldsOf([
      filled('Name of infant', 'Amara Sample', 40),
      filled('Date of birth', '03/02/2026', 80),
      filled('Ethnicity', 'White British', 120),
      filled("Mother's name", 'Robyn Sample', 160),
      filled('First language', 'Urdu', 200),
      filled('Health visitor', 'Jo Tester', 240),
      { ...row(['Reason for referral'], 320, 11), heading: true },
      boxes([lines.map((line, place) => answers([line], 340 + 12 * place))]),
    ]);

    expect(valueOf(fields, 'reason')).toBe(lines.join('\n'));
  });

  it('reads labels beside each other over their answers in one frame, whatever words answer them', () => {
    const frame = [
      labels(["Infant's name", 'Relationship to the infant'], 40),
      answers(['Amara Sample', 'Mum'], 52),
      labels(['Date of birth', 'Ethnic origin'], 64),
      answers(['03/02/2026', 'Black African'], 76),
      labels(['Are there any risks we should know of?', 'GP surgery'], 88),
      answers(['No known risks', 'Oak Practice'], 100),
      labels(['Name of referrer', 'Referrer job title'], 112),
      answers(['Asha Example', 'Specialist Health Visitor'], 124),
    ];
    const fields = fieldsOf([
      boxes([frame]),
      labels(['Ethnicity'], 150),
      answers(['Asian: Indian'], 162),
    ]);
    expect(valueOf(fields, 'parent.relationship')).toBe('Mum');
    expect(valueOf(fields, 'risk')).toBe('No known risks');
    expect(valueOf(fields, 'gp.practice')).toBe('Oak Practice');
    expect(valueOf(fields, 'referrer.role')).toBe('Specialist Health Visitor');
    expect(fields.healthVisitor?.state).not.toBe('found');
  });

  it('has an answer with a colon under its own label', () => {
    const filled = (label: string, answer: string, top: number): Block[] => [
      labels([label], top),
      answers([answer], top + 12),
    ];
    const fields = fieldsOf([
      ...filled('Name of infant', 'Amara Sample', 40),
      ...filled('Date of birth', '03/02/2026', 80),
      ...filled('Ethnic origin', 'Asian or Asian British: Pakistani', 120),
      ...filled("Mother's name", 'Robyn Sample', 160),
      ...filled('First language', 'Urdu', 200),
      ...filled('NHS number', '999 000 0018', 240),
    ]);
    expect(valueOf(fields, 'infant.ethnicity')).toBe('Asian or Asian British: Pakistani');
  });

  const LONG =
    'The baby startles easily and is stiff in the arms of both parents. She told me that she cries';

  it('ends an account where a label that we know stands in the face of labels', () => {
    const filled = (label: string, said: readonly string[], top: number): Block[] => [
      labels([label], top),
      ...said.map((line, place) => answers([line], top + 12 * (place + 1))),
    ];
    const fields = fieldsOf([
      labels(['NAME OF INFANT', 'DATE OF BIRTH', 'NHS NUMBER'], 40),
      answers(['Amara Sample', '03/02/2026', '999 000 0018'], 52),
      labels(["MOTHER'S NAME", 'FIRST LANGUAGE', 'POSTCODE'], 80),
      answers(['Robyn Sample', 'Urdu', 'LS7 3AB'], 92),
      labels(['HAS A DUTY CALL TAKEN PLACE?', 'DATE OF DUTY CALL', 'SPOKEN TO'], 120),
      answers(['☒ Yes ☐ No', '14/11/2026', 'Sam Example'], 132),
      ...filled('WHY ARE YOU REFERRING?', [LONG, 'and turns away from him as well.'], 240),
      ...filled('FAMILY HISTORY AND PREVIOUS SUPPORT', [LONG, 'and so it was before.'], 290),
      row(['Consent'], 340, 12),
      labels(['HAS CONSENT BEEN OBTAINED?'], 360),
      answers(['☒ Yes', '☐ No'], 372),
    ]);
    expect(valueOf(fields, 'reason')).toBe(`${LONG}\nand turns away from him as well.`);
    expect(valueOf(fields, 'background')).toBe(`${LONG}\nand so it was before.`);
  });

  it('has an answer on two lines under its label though it was made as small to fit its box', () => {
    const plain = (label: string, answer: string): Line[] => [
      labels([label], 20),
      answers([answer], 31),
    ];
    const small = (label: string, one: string, other: string): Line[] => [
      labels([label], 60),
      labels([one], 72),
      labels([other], 81),
    ];
    const fields = fieldsOf([
      boxes([plain("Child's full name", 'Amara Sample'), plain('D.O.B.', '03/02/2026')]),
      boxes([plain("Mother's full name", 'Robyn Sample'), plain('Mother’s DOB', '14/09/1999')]),
      boxes([plain('Contact telephone', '07700 900680'), plain('GP surgery', 'Oak Practice')]),
      boxes([
        small('Family address', '71 Trial Way, Cross Gates,', 'Leeds'),
        small('Who does the child live with?', 'Mother and maternal', 'grandparents'),
      ]),
    ]);
    expect(valueOf(fields, 'infant.address')).toBe('71 Trial Way, Cross Gates, Leeds');
    expect(valueOf(fields, 'infant.livesWith')).toBe('Mother and maternal grandparents');
  });

  it('takes all below a question in a box for its answer where nothing else there is as small', () => {
    const told = [
      'Reason for request: the assessment recommends therapy.',
      'Background to that recommendation: Ivy was placed with her paternal aunt at 5 weeks',
      'and has been there since.',
    ];
    const fields = fieldsOf([
      labels(["Infant's name", 'DOB', 'NHS number'], 50),
      answers(['Rumi Placeholder', '07/10/2026', '999 000 0018'], 62),
      labels(["Mother's name", 'Postcode', 'Phone'], 90),
      answers(['Cara Placeholder', 'LS6 2PP', '07700 900464'], 102),
      labels(['Name of referrer', 'Job title', 'Base'], 130),
      answers(['Asha Example', 'GP', 'Oak Centre'], 142),
      rows([
        [
          labels(['Reasons for referral including all relevant concerns'], 160),
          { ...answers([told[0] ?? ''], 62), page: 2 },
          { kind: 'line', segments: [] },
          { ...answers([told[1] ?? ''], 84), page: 2 },
          { ...answers([told[2] ?? ''], 96), page: 2 },
        ],
        [labels(['Previous involvement and outcome'], 110)],
        [answers(['A meeting.'], 122)],
        [labels(['Current or previous social care involvement'], 140)],
        [answers(['None.'], 152)],
      ]),
    ]);

    expect(valueOf(fields, 'reason')).toBe([told[0], '', told[1], told[2]].join('\n'));
    expect(valueOf(fields, 'background')).toBe('A meeting.');
  });
});
