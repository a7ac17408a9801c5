import { describe, expect, it } from 'vitest';
import { fieldsOf, line, segments, table } from './blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const question = 'Is there a Child in Need or Child Protection Plan, now or in the past?';
const bold = (text: string) => ({ text, bold: true });

describe.each(['Child in Need', 'Child protection plan', 'Early Help'])('%s', (plan) => {
  it('answers a question about plans beside it in a row', () => {
    const rows = table([question, plan], ['Known risks to staff', 'Aggressive dog']);
    expect(fieldsOf([child, rows])).toMatchObject({ safeguarding: plan, risk: 'Aggressive dog' });
  });
  it('answers it in a box below', () => {
    const blocks = [child, line(question), table([plan]), line('Known risks to staff?')];
    expect(fieldsOf(blocks)).toMatchObject({ safeguarding: plan });
  });
  it('answers it behind it on its line', () => {
    expect(fieldsOf([child, segments(question, plan)])).toMatchObject({ safeguarding: plan });
  });
  it('answers it on the line below', () => {
    expect(fieldsOf([child, segments(bold(question)), line(plan)])).toMatchObject({
      safeguarding: plan,
    });
  });
});

it('takes a plan in the first line of an answer for no label, where no letters are seen to be bold', () => {
  const answer = 'Child in need plan\nclosed in May 2026';
  const rows = table([
    'Safeguarding issues:',
    answer,
    'Consent to referral:',
    '\u2612 Yes \u2610 No',
  ]);
  expect(fieldsOf([child, rows])).toMatchObject({
    safeguarding: answer,
    consent: 'yes',
  });
});

it('leaves a plan that is asked for behind its colon a question', () => {
  const rows = table([bold('Safeguarding'), ''], ['Child protection plan:', 'Ended in May']);
  expect(fieldsOf([child, rows])).toMatchObject({
    safeguarding: expect.stringContaining('Ended in May') as unknown,
  });
});

it('takes a plan with a colon of its own for an answer right below its question, where questions are in bold', () => {
  const pairs = [
    ['GP Practice', 'Trial Practice'],
    ['Safeguarding Concerns (CP/CIN)', 'Early Help plan open, lead: school nurse'],
    ['Known Risks', 'None'],
    ['Referrer Name', 'Ann Example'],
    ['Job Title', 'Midwife'],
    ['Referrer Email', 'ann@council.example'],
  ];
  const lines = pairs.flatMap(([label = '', said = '']) => [segments(bold(label)), line(said)]);
  expect(fieldsOf([child, ...lines])).toMatchObject({
    safeguarding: 'Early Help plan open, lead: school nurse',
    risk: 'None',
  });
});

it('takes a plan and who leads it for the answer in the box of the question', () => {
  const blocks = [
    child,
    segments(bold('Child protection status')),
    table(['Open to Early Help: lead practitioner Jo Hill']),
    line('Home language: Polish'),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    safeguarding: 'Open to Early Help: lead practitioner Jo Hill',
  });
});

it('takes one of several services for an answer, where labels are in bold and these words are not', () => {
  const blocks = [
    line("Child's details", { heading: true }),
    segments(bold("Child's name")),
    line('Ada Testchild'),
    segments(bold('Date of birth')),
    line('14/03/2026'),
    segments(bold('Name of health visitor')),
    line('Nell Harrow'),
    segments(bold('Any other services supporting the family')),
    line('Probation (dad): Mr Hill. Nursery: Sunbeams'),
    segments(bold('Home language')),
    line('Polish'),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    otherAgencies: 'Probation (dad): Mr Hill. Nursery: Sunbeams',
  });
});

it.each(['Early Help: TAF chaired by Jo Hill', 'Child in Need: reviewed monthly since August'])(
  'keeps the colon of an answer that begins as a label does: %s',
  (safeguarding) => {
    const form = [child, line(`Level of need / plan: ${safeguarding}`)];
    expect(fieldsOf(form)).toMatchObject({ safeguarding });
  },
);

describe('a danger told below a question about safeguarding in bold', () => {
  const told = 'Domestic abuse: MARAC in May. Father must not know.';
  const before = [segments(bold('Background')), line('An only child of two teachers.')];
  const behind = [segments(bold('Risk information')), line('Lone visits are fine.')];
  const other = { background: 'An only child of two teachers.', risk: 'Lone visits are fine.' };

  it('is its answer, and no answer to a question about risks', () => {
    const asked = [segments(bold('Safeguarding')), line(told)];
    expect(fieldsOf([child, ...before, ...asked, ...behind])).toMatchObject({
      ...other,
      safeguarding: told,
    });
  });

  it('is asked by the form where that stands in bold too, or where plain labels follow', () => {
    const inBold = segments(bold('Domestic abuse:'), 'MARAC in May. Father must not know.');
    const plain = [line('Safeguarding'), line('Child protection plan: none'), line(told)];
    const risk = expect.stringContaining('MARAC in May') as unknown;
    expect(fieldsOf([child, segments(bold('Safeguarding')), inBold])).toMatchObject({ risk });
    expect(fieldsOf([child, ...plain])).toMatchObject({ safeguarding: 'none', risk });
  });
});
