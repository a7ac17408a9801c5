import { expect, it } from 'vitest';
import { learnTopics, type Lesson } from '../../../../src/reading/fields/labels/likelyTopic.ts';

const words = ['home', 'where', 'live', 'ring', 'call', 'number', 'worry', 'help', 'why', 'past'];
const lessons: readonly Lesson[] = Array.from({ length: 120 }, (_, at) => {
  const kind = at % 3;
  const own = [0, 1, 2].map((step) => words[(kind * 3 + ((at + step) % 4)) % words.length] ?? '');
  return { signs: own, topic: (['address', 'phone', 'reason'] as const)[kind] ?? 'none' };
});

it('learns what a label asks from wordings alike', () => {
  const likeliest = learnTopics(lessons);
  expect(likeliest(['ring', 'call', 'number'])).toMatchObject({ topic: 'phone' });
});

it('asks for the same with wordings in another order, and all but the same with one more', () => {
  const own = learnTopics(lessons)(['home', 'call']);
  const reversed = learnTopics(lessons.toReversed())(['home', 'call']);
  const more = learnTopics([{ signs: ['faith', 'name'], topic: 'religion' }, ...lessons]);

  expect(reversed).toEqual(own);
  expect(more(['home', 'call']).topic).toBe(own.topic);
  expect(more(['home', 'call']).share).toBeCloseTo(own.share, 1);
});
