import { expect, it } from 'vitest';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
);
const plans = (answer: string): unknown =>
  fieldsOf([child, table(['Safeguarding status', answer])]).safeguarding;

it('ticks the plan behind its box though its words go on in the next line', () => {
  expect(
    plans('[ ] Child Protection Plan [ ] Child\nin Need [ ] Looked After [x] Early\nHelp [ ] None'),
  ).toBe('Early Help');
});

it('ticks the plan before its box though its words began in the line above', () => {
  expect(plans('Child Protection Plan ☐ Child in Need ☐ Early\nHelp ☒ None of these ☐')).toBe(
    'Early Help',
  );
});

it('takes the first of a list of plans for no label of the boxes behind it', () => {
  const list = 'Child Protection Plan ☐   Child in Need ☒   Looked After ☐   None of these ☐';
  const asked = line('Safeguarding status:');

  expect(fieldsOf([child, asked, line(list)]).safeguarding).toBe('Child in Need');
});

it('takes a plan behind its box for no label of the next, each apart on the line', () => {
  const asked = line('Safeguarding status:');
  const list = segments('☒ Child Protection Plan', '☐ Child in Need', '☐ Looked After', '☐ None');

  expect(fieldsOf([child, asked, list]).safeguarding).toBe('Child Protection Plan');
});

it('ticks the last plan of a list though its last word stands below it, without any box', () => {
  expect(
    plans('[ ] Child Protection Plan   [ ] Child in Need   [ ] Early Help   [X] None of\nthese'),
  ).toBe('None of these');
});
