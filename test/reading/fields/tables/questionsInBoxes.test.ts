import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const inBold = (text: string): Segment => ({ text, bold: true });
const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']);
const bold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
const box = (...blocks: Line[]) => table([{ text: '', blocks }]);

it('parts a box that holds several questions in bold, each over its answer', () => {
  const fields = fieldsOf([
    child,
    line('Details of the concerns', { heading: true }),
    box(
      bold('Main concerns:'),
      line('She looks away.'),
      bold('Background information:'),
      line('Two losses.'),
    ),
    line('Risk and safeguarding', { heading: true }),
    box(bold('Safeguarding concerns:'), line('None.'), bold('Known risks:'), line('Large dog.')),
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks away.',
    background: 'Two losses.',
    safeguarding: 'None.',
    risk: 'Large dog.',
  });
});

it('takes the question on the line of its answer for one, in each of two boxes below a heading', () => {
  const fields = fieldsOf([
    child,
    line('DETAILS OF THE CONCERNS', { heading: true }),
    table(
      ['What are your concerns about the relationship? She looks away.\nSleep: poor.'],
      ['What support has already been offered? Listening visits.'],
    ),
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks away.\nSleep: poor.',
    background: 'Listening visits.',
  });
});

it('keeps the details of a yes that stand behind their prompt in a cell of several lines', () => {
  const cell =
    'Any disability? ☒ Yes ☐ No\nIf yes, please give details: Talipes\nNursery: Little Owls';
  const reason = table(['Reason for referral', 'She looks away.']);
  expect(fieldsOf([child, table([cell, 'First language: Urdu']), reason])).toMatchObject({
    'infant.disability': 'Talipes',
  });
});

it('takes no question of the form for a heading of the writer, where they ask for different accounts', () => {
  const fields = fieldsOf([
    child,
    line('Your worries and hopes', { heading: true }),
    box(
      bold('What are you worried about?'),
      line('She looks away.'),
      bold('What have you and others tried so far?'),
      line('Baby massage, twice.'),
    ),
    line('About you', { heading: true }),
    table(['Name', 'Jo Tester'], ['Role', 'Health visitor']),
  ]);

  expect(fields).toMatchObject({ reason: 'She looks away.', background: 'Baby massage, twice.' });
});

it.each(['No risks identified.', 'None known.', 'Dad is violent to professionals.', 'Nil'])(
  'reads the risks in the box of a question that no dictionary has, set over its answer: %s',
  (answer) => {
    const box = (question: string, told: string) => [
      {
        text: '',
        columns: 2,
        blocks: [segments(inBold(question)), segments({ text: told, entered: true })],
      },
    ];
    const fields = fieldsOf([
      table(['Name of child', 'Ada Testchild'], ['DOB', '13/01/2026']),
      line('REASON FOR REFERRAL', { heading: true }),
      table(
        box('Presenting concerns', 'She looks away.'),
        box('Risk to self / others / lone worker', answer),
        box('Safeguarding (CP / CIN / LAC / EHA)', 'None known to this service'),
      ),
    ]);
    expect(fields).toMatchObject({
      reason: 'She looks away.',
      risk: answer,
      safeguarding: 'None known to this service',
    });
  },
);

it('leaves the last question of a box blank over another box with its own, and answers one over a box of words', () => {
  const pair = (label: string, answer: string): Line =>
    segments(inBold(label), ...(answer === '' ? [] : [answer]));
  const baby = box(bold('Baby'), pair('Name:', 'Ada Testchild'), pair('Medical conditions:', ''));
  const team = box(
    bold('Care team'),
    pair('Named midwife:', 'Jo Sample'),
    pair('GP:', 'Sample Surgery'),
  );
  expect(fieldsOf([baby, line(''), team])).toMatchObject({
    'infant.disability': null,
    midwife: 'Jo Sample',
    'gp.practice': 'Sample Surgery',
  });
  const asked = box(
    bold('Referral'),
    pair('Referrer:', 'Jo Sample'),
    pair('Reason for referral:', ''),
  );
  expect(fieldsOf([child, asked, box(line('She looks away.'))])).toMatchObject({
    reason: 'She looks away.',
  });
});
