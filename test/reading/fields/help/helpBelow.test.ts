import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, text } from '../blocks.ts';

const line = (words: string): Block => ({
  kind: 'line',
  segments: words === '' ? [] : [{ text: words }],
});
const item = (words: string): Block => ({
  kind: 'line',
  listed: true,
  segments: [{ text: words }],
});

const account = 'She turns away from him.\n\nShe has not slept.';
const form = (question: string): string =>
  `Child's name: Ada Testchild\nDate of birth: 03/02/2026\n\n${question}\n${account}\n\nGP practice: Sample Surgery\n`;

describe('what a form says to the writer below a question', () => {
  it.each([
    'Reason for referral\nPlease include:\n• duration and severity\n• impact on the baby\n• views of the family\n',
    'Reason for referral\nYou may wish to tell us about:\n- feeding and sleep\n- mood of each parent\n',
    'Reason for referral, including:\n- onset\n- duration\n',
    'Reason for referral\n• What have you seen?\n• How long has this been going on?\n',
    'Reason for referral\nThink about feeding, sleeping, crying and play',
    'Reason for referral\nThis helps us to decide which clinician sees the family',
    'Reason for referral\nFor example: low mood, anxiety, bereavement',
    "Reason for referral:\n(Observed interaction; parent's view of the infant; infant's behaviour; duration)",
    "Reason for referral\n\nObserved interactions, parent's view of the baby, duration and severity\n",
    'Nature of the difficulty:\n[Feeding, sleep, bonding, contact with the wider family]',
    'Reason for referral\nThe box will expand as you type',
    'Reason for referral\nThe more you can tell us, the better we can help',
    'Reason for referral\nDo not worry about spelling',
    'Reason for referral\nA few sentences are enough.',
    'Reason for referral\nIf there is not enough space please continue overleaf',
    'What has led you to make this referral? (max 250 words)',
    'Reason for referral (maximum 1,000 characters)',
    'Reason for referral - max 300 words',
    'Why are you referring? (for example: feeding, sleep, loss)',
  ])('is none of the answer: %j', (question) => {
    expect(fieldsOf(text(form(question)))).toMatchObject({ reason: account });
  });

  it('is none of it where the file itself marks the items of the list', () => {
    const blocks = [
      ...['Child\u2019s name: Ada Testchild', 'Date of birth: 03/02/2026', ''].map(line),
      ...[line('Reason for referral'), line('Please include:')],
      ...[item('Duration and severity'), item('Impact on the baby')],
      ...account.split('\n').map(line),
    ];
    expect(fieldsOf(blocks)).toMatchObject({ reason: account });
  });

  it('is no head of boxes to tick, which are none of the account', () => {
    const boxes = '☐ Bonding\n☒ Sleep\n☒ Feeding';
    const words = `Child's name: Ada Testchild\nDate of birth: 03/02/2026\n\nWhat is happening for the family?\n\nAreas of support requested (tick all that apply)\n${boxes}\n\nWhat are you worried about?\n${account}\n`;
    expect(fieldsOf(text(words))).toMatchObject({ reason: account });
  });

  it('is a list of points in brackets, even where nobody answered', () => {
    const asked = 'Reason for referral:\n(Observed interaction; infant behaviour; duration)\n';
    const words = `Child's name: Ada Testchild\nDate of birth: 03/02/2026\n\n${asked}\nGP practice: Sample Surgery`;
    expect(fieldsOf(text(words))).toMatchObject({ reason: null, 'gp.practice': 'Sample Surgery' });
  });

  it('is a list of points beside its question in bold, where the account stands below', () => {
    const points = 'Observed interaction; parent\u2019s view of the infant; duration';
    const asked = (answer: string): Block => ({
      kind: 'line',
      segments: [{ text: 'Reason for referral:', bold: true }, { text: answer }],
    });
    const start = ['Child\u2019s name: Ada Testchild', 'Date of birth: 03/02/2026'].map(line);
    const reasonOf = (answer: string, below: string): unknown =>
      fieldsOf([...start, asked(answer), line(below)])['reason'];
    expect(reasonOf(points, 'She turns away.')).toBe('She turns away.');
    expect(reasonOf('Low mood, Ada unsettled, not feeding', 'She turns away.')).toBe(
      'Low mood, Ada unsettled, not feeding\nShe turns away.',
    );
  });

  it('leaves the list with which a writer answers', () => {
    for (const list of [
      '- no smile\n- no cry\n\nI have seen them five times.',
      'She says that:\n- he does not like her\n- she is tired\n\nHe is quiet.',
      'Low mood, tearfulness, poor sleep\nShe turns away.',
      '(Ada was born early, mum unwell, dad away)\nShe turns away.',
      '(Referred by Dr Sample; seen by Jo Tester)\nShe turns away.',
      'Please consider:\n- she cries when he cries\n- her mother died in June',
    ])
      expect(
        fieldsOf(
          text(
            `Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral:\n${list}\n`,
          ),
        ),
      ).toMatchObject({ reason: list });
  });
});

describe('a question for an account', () => {
  it('is known behind a number of two digits', () => {
    const fields = fieldsOf(
      text(
        `Child's name: Ada Testchild\nDate of birth: 03/02/2026\n\n9. Reason for referral\nShe turns away.\n\n\n10. How much help has the family already had?\nHome-Start.\n`,
      ),
    );
    expect(fields).toMatchObject({ reason: 'She turns away.', background: 'Home-Start.' });
  });

  it('is known over a stroke of dashes, between stars or underlined, whatever the other labels look like', () => {
    const start = "Child's name: Ada Testchild\nDate of birth: 03/02/2026\n\n";
    const asked = ['What has led you to refer them now?', 'Parental mental health history'];
    const set = (dress: (question: string) => string): string =>
      `${start}${dress(asked[0] ?? '')}\nTired.\n\nShe turns away.\n\n${dress(asked[1] ?? '')}\nNone before this.\n`;
    const wanted = { reason: 'Tired.\n\nShe turns away.', background: 'None before this.' };
    expect(fieldsOf(text(set((one) => `${one}\n${'-'.repeat(one.length)}`)))).toMatchObject(wanted);
    expect(fieldsOf(text(set((one) => `*${one}*`)))).toMatchObject(wanted);
    const underlined = set((one) => one)
      .split('\n')
      .map((words): Block => {
        const isAsked = asked.includes(words);
        if (words === '') return line('');
        return {
          kind: 'line',
          segments: [{ text: words, ...(isAsked ? { underlined: true } : {}) }],
        };
      });
    expect(fieldsOf(underlined)).toMatchObject(wanted);
  });
});

describe('the end of an account', () => {
  it('is the signature of whoever filled the form in', () => {
    const words = `Child's name: Ada Testchild\nReason for referral:\nShe turns away.\nSigned: Jo Tester\nDate: 27/11/2026\n`;
    expect(fieldsOf(text(words))).toMatchObject({ reason: 'She turns away.' });
  });

  it('is no time of day, and nothing that she or he is told to have said', () => {
    const told = 'She feeds him at 07:00 and 11:00.\nAt 02:30 he cries.\nShe says: "help".';
    const words = `Child's name: Ada Testchild\n\nReason for referral\n${told}\n\nGP practice: Sample Surgery\n`;
    expect(fieldsOf(text(words))).toMatchObject({ reason: told });
  });
});

it('answers "Job title" with "GP" a line below, where an empty line parts each label from its answer', () => {
  const pairs = [
    ["Child's name", 'Ada Testchild'],
    ['Date of birth', '03/02/2026'],
    ['Referrer name', 'Jo Tester'],
    ['Job title', 'GP'],
    ['Organisation', 'Sample Surgery'],
    ['Telephone', '0113 496 0001'],
  ];
  expect(fieldsOf(text(pairs.map((pair) => pair.join('\n\n')).join('\n\n')))).toMatchObject({
    ...{ 'referrer.role': 'GP', 'referrer.phone': '+441134960001' },
    'referrer.organisation': 'Sample Surgery',
  });
});

it('takes help in italics, though underlined, for no question', () => {
  const agencies = 'Other professionals or agencies involved';
  const help = 'Please detail reason for involvement';
  const blocks: Block[] = [
    ...["Child's name: Ada Testchild", 'Date of birth: 03/02/2026', ''].map(line),
    { kind: 'line', segments: [{ text: agencies, bold: true }] },
    { kind: 'line', segments: [{ text: help, slanted: true, underlined: true }] },
    line('Perinatal team, Jo Tester'),
  ];
  expect(fieldsOf(blocks).reason ?? null).toBeNull();
});
