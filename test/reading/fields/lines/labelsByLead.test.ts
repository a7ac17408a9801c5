import { expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const pairs: readonly (readonly [label: string, answer: string])[] = [
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ['NHS number', '999 000 0018'],
  ["Mother's name", 'Ann Testchild'],
  ['First language', 'Urdu'],
  ['Postcode', 'LS7 3AB'],
  ['Reason for referral', 'She looks away.'],
];
const read = {
  'infant.fullName': 'Ada Testchild',
  'infant.nhsNumber': '9990000018',
  'mother.name': 'Ann Testchild',
  language: 'Urdu',
  reason: 'She looks away.',
};

it('parts a label from its answer where only a face does so all over the form', () => {
  const blocks = pairs.map(([label, answer]): Block => ({
    kind: 'line',
    segments: [{ text: `${label} ${answer}`, lead: label }],
  }));
  expect(fieldsOf(blocks)).toMatchObject(read);
});

it.each<Partial<Segment>>([{ slanted: true }, { tint: '1f4e79' }])(
  'takes lines in the face of all labels for questions: %j',
  (face) => {
    const label = (text: string): Block => ({ kind: 'line', segments: [{ text, ...face }] });
    const rows = table(
      ...pairs.slice(0, 6).map(([asked, said]) => [{ text: '', blocks: [label(asked)] }, said]),
    );
    const account = "What is worrying us\nShe looks away.\nWhat's working well?\nDad plays.";
    const told = account.split('\n').map((words) => line(words));
    const fields = fieldsOf([
      rows,
      label('Reason for referral'),
      ...told,
      label('Relevant history'),
      line('Two losses.'),
    ]);
    expect(fields).toMatchObject({ ...read, reason: account, background: 'Two losses.' });
  },
);

it('takes words in the face of all labels for a question over its answer, though only their meaning tells', () => {
  const cell = (asked: string, said: string) => [
    {
      text: '',
      blocks: [{ kind: 'line' as const, segments: [{ text: asked, slanted: true }] }, line(said)],
    },
  ];
  const rows = pairs.map(([asked, said]) => cell(asked, said));
  const fields = fieldsOf([
    table(...rows, cell('Siblings and their ages', 'Two half-brothers, 9 and 12')),
  ]);
  expect(fields).toMatchObject({ ...read, siblings: 'Two half-brothers, 9 and 12' });
});
