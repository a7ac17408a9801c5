import { expect, it } from 'vitest';
import { infantWordings } from '../../../../src/reading/fields/dictionary/wordings/infant.ts';
import { wordingLines } from '../../../../src/reading/fields/dictionary/wordings/wordings.ts';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';
import { meaningInLabelPlace } from '../../../../src/reading/fields/labels/evidence.ts';
import { fieldsOf, line } from '../blocks.ts';

const topicOf = (label: string): unknown =>
  (labelMeaning(label) ?? meaningInLabelPlace(label))?.asked[0]?.topic;

it.each([
  'Has the baby yet to be born?',
  'Is the child still to be born?',
  'Is the baby not yet born?',
  'Is the index child yet to be born?',
])('takes “yes” to “%s” for a child to come', (label) => {
  expect(topicOf(label)).toBe('unborn');
});

it.each(['Has the baby been born yet?', 'Is the baby born yet?'])(
  'takes “yes” to “%s” for a child that is here',
  (label) => {
    expect(topicOf(label)).toBe('born');
  },
);

it('reads a yes to a question about a birth to come as unborn', () => {
  expect(
    fieldsOf([
      line('Mother: Ann Testchild'),
      line('Has the baby yet to be born? Yes'),
      line('Reason for referral: she cannot think of the baby'),
    ]),
  ).toMatchObject({ 'infant.unborn': 'yes' });
});

it('holds no wording of a birth that is over among those of one to come', () => {
  const toCome = infantWordings.filter(({ topic }) => topic === 'unborn');
  const lines = toCome.flatMap(({ words }) => wordingLines(words));
  expect(lines).not.toHaveLength(0);
  const over =
    /^(?:has|have)\b.*\b(?:delivered|given birth|taken place|been born|arrived)|^born\b(?!.*unborn)|already|baby here/iu;
  expect(lines.filter((words) => over.test(words))).toEqual([]);
});

it('holds no wording of a birth to come among those of one that is over', () => {
  const over = infantWordings.filter(({ topic }) => topic === 'born');
  const lines = over.flatMap(({ words }) => wordingLines(words));
  expect(lines).not.toHaveLength(0);
  expect(
    lines.filter((words) => /to be born|on the way|undelivered|pre-birth/iu.test(words)),
  ).toEqual([]);
});
