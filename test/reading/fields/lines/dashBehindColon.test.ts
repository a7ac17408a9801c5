import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, segments } from '../blocks.ts';

const pairs: readonly [string, string][] = [
  ["Child's name:", 'Ada Testchild'],
  ['Date of birth:', '14/03/2026'],
  ['Lives with:', 'Mother - in supported housing'],
  ['GP:', 'Hillfoot Surgery'],
  ['Other services:', 'Family hub - Stay and Play, weekly'],
  ['Name of person referring:', 'Jo Tester'],
];

it('keeps a dash in the answer to a question that closes with a colon, though its first words could ask', () => {
  const form = pairs.map(([label, answer]): Block => segments(label, { text: answer, gap: '\t' }));
  expect(fieldsOf(form)).toMatchObject({
    otherAgencies: 'Family hub - Stay and Play, weekly',
    'infant.livesWith': 'Mother - in supported housing',
    'referrer.name': 'Jo Tester',
  });
});

it('reads a second question in the same line that closes with a colon too', () => {
  const [child, born] = pairs;
  const form = [
    segments(...(child ?? [])),
    segments(...(born ?? [])),
    segments('Date: 12.11.2026', 'GP practice: Hillfoot Surgery'),
  ];
  expect(fieldsOf(form)).toMatchObject({ 'gp.practice': 'Hillfoot Surgery' });
});
