import { expect, it } from 'vitest';
import { readSex, readYesNo } from '../../../../src/reading/fields/answers/choices.ts';
import { partsOfAnswer } from '../../../../src/reading/fields/answers/partsOfAnswer.ts';

it('reads the one printed answer that is left with its stroke', () => {
  expect([readSex('/ Girl'), readSex('Boy /'), readYesNo('Y /'), readYesNo('/ N')]).toEqual([
    ...['female', 'male', 'yes', 'no'],
  ]);
  expect([readYesNo('Y / - by phone is fine'), readYesNo('/ No, not yet')]).toEqual(['yes', 'no']);
  expect([readYesNo('Y / N'), readSex('M/F')]).toEqual(['nothing', 'nothing']);
});

it('takes the day of the week for a part of its date, and for nobody’s name', () => {
  const day = new Date('2026-11-23T09:00:00Z');
  const [, names] = partsOfAnswer(
    ['call-date', 'call-practitioner'],
    ['Saturday 14 November 2026'],
    day,
  );
  expect((names ?? []).join('').trim()).toBe('');
});

it('takes what is left before words of the writer for the answer, and none where both answers stand', () => {
  const said = ['Y / BSL signer', 'N / by phone', 'Y / N BSL signer', 'Yes / No', 'N / A'];
  expect(said.map(readYesNo)).toEqual(['yes', 'no', 'unreadable', 'nothing', 'unknown']);
});
