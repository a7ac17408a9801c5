import { expect, it } from 'vitest';
import { fieldsOf, segments, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const face = { bold: true };
const told = 'Superficial self-harm at 17, none since';

it.each([
  ['in cells', [table(['Brief risk screen: findings', told])]],
  ['in a face of its own', [segments({ ...face, text: 'Brief risk screen: findings:' }, told)]],
  ['in a plain line', [segments(`Brief risk screen: findings: ${told}`)]],
  ['before a box', [segments('Brief risk screen: findings', { text: told, entered: true })]],
])('takes the noun behind the colon of a label for a part of it %s', (_, blocks) => {
  expect(fieldsOf([child, ...blocks])).toMatchObject({ risk: told });
});

it('asks for the father on a condition, and for no risk by the words of the condition', () => {
  const fields = fieldsOf([
    child,
    table(
      ["Baby's father, if known and safe to record", 'Sam Testchild'],
      ['Known risks', 'None seen'],
    ),
  ]);

  expect(fields).toMatchObject({ 'father.name': 'Sam Testchild', risk: 'None seen' });
});
