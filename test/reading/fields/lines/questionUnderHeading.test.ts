import { describe, expect, it } from 'vitest';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const infant = table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const warning = { text: 'Please telephone us before you send this form.', bold: true };
const told = 'Ann finds Ada hard to settle.\nShe would like help, and soon.';

describe('a narrative outside of tables', () => {
  it('does not begin with its question, where a heading above it asks as well', () => {
    const fields = fieldsOf([
      infant,
      line('About this referral', { heading: true }),
      line('Reason for referral'),
      ...told.split('\n').map((words) => line(words)),
    ]);
    expect(fields).toMatchObject({ reason: told });
  });

  it('ends where the form goes on below what was filled in', () => {
    const entered = (text: string) => segments({ text, entered: true });
    const fields = fieldsOf([
      infant,
      line('Reason for referral'),
      ...told.split('\n').map(entered),
      line('Relevant background information:'),
      entered('First child.'),
    ]);
    expect(fields).toMatchObject({ reason: told, background: 'First child.' });
  });

  it('takes nothing from the name of the form', () => {
    const fields = fieldsOf([
      line('Early Attachment Service Referral', { heading: true }),
      segments(warning),
      infant,
      line('Reason for referral:', { heading: true }),
      line(told.replace('\n', ' ')),
    ]);
    expect(fields).toMatchObject({ reason: told.replace('\n', ' ') });
  });
});

it.each([
  'Perinatal infant mental health \u2013 combined referral',
  'Parent and infant - attachment concerns - referral form',
])(
  'takes “%s” below the name of a team for the title, and what stands below for no answer',
  (name) => {
    const bold = (words: string) => ({ ...line(''), segments: [{ text: words, bold: true }] });
    const fields = fieldsOf([
      bold('Leeds & District Perinatal and Infant Team'),
      bold(name),
      line('Complete in full. Unsigned forms cannot be processed.'),
      bold('Mother'),
      table(["Mother's name", 'Ann Testchild'], ['DOB', '19-Sep-1987']),
      bold('Infant'),
      table(['Infant name', 'Ada Testchild'], ['DOB', '18-Apr-2026']),
      bold('Referral'),
      table(['Describe the current difficulties', 'She looks away when he cries.']),
    ]);
    expect(fields).toMatchObject({
      reason: 'She looks away when he cries.',
      'infant.fullName': 'Ada Testchild',
    });
  },
);

it('takes a counted part over a name and a number for the household of the child, where no face tells', () => {
  const fields = fieldsOf(
    text(
      'Section 1 - Infant\nFamily name: Testchild\nGiven names: Ada\nBirth date: 14/03/2026\n\nSection 2 - Parent with whom infant lives\nFull name: Ann Testchild\nRelationship: Mum\nTelephone: 07700 900312\n\nSection 3 - Observations\nReason for referral:\nShe looks away.',
    ),
  );
  expect(fields).toMatchObject({ 'parent.name': 'Ann Testchild', 'parent.relationship': 'Mum' });
  expect(fields).not.toHaveProperty('infant.fullName');
});

it('takes a question right below the question that heads its part for the one that is answered', () => {
  const fields = fieldsOf([
    infant,
    line('What is happening for this family?'),
    line('What are you worried about?'),
    table([told]),
    line('What support has the family had already?'),
    table(['Home-Start each week.']),
  ]);
  expect(fields).toMatchObject({ reason: told, background: 'Home-Start each week.' });
});

it('ends a question left open at the next in bold before its answer', () => {
  const bold = (text: string) => ({ text, bold: true });
  const fields = fieldsOf([
    segments(bold("Baby's name "), 'Ada Testchild'),
    segments(bold("Mother's name "), 'Ann Testchild'),
    segments(bold("Nursery's concerns about the baby (reason for referral)")),
    line('She looks away.'),
    line(''),
    segments(bold("Family's story so far (background)")),
    line(''),
    segments(bold("Nursery's safeguarding concerns (if any) "), 'Open to early help.'),
  ]);
  expect(fields).toMatchObject({
    reason: 'She looks away.',
    background: null,
    safeguarding: 'Open to early help.',
  });
});
