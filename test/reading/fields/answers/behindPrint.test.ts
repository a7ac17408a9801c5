import { expect, it } from 'vitest';
import { asWritten } from '../../../../src/reading/fields/answers/answerText.ts';
import { readSex, readYesNo } from '../../../../src/reading/fields/answers/choices.ts';

it('takes the one of several printed answers that stands once more behind them for the answer', () => {
  expect([
    readYesNo('Yes / No    Yes'),
    readYesNo('Yes / No   No - not yet'),
    readYesNo('Y/N  Y'),
    readSex('Male / Female    Female'),
    readSex('M / F M'),
    readYesNo('No / Yes (delete as appropriate):\tYes'),
    asWritten(['Mother / Father / Carer   Father']),
  ]).toEqual(['yes', 'no', 'yes', 'female', 'male', 'yes', 'Father']);
});

it('takes printed answers, or others written behind them, for no such answer', () => {
  expect([
    readYesNo('Yes / No'),
    readYesNo('Yes / No (delete as appropriate):'),
    readYesNo('Yes / No / Not known'),
    readSex('Male / Female / Not known yet'),
    asWritten(['Mum / dad and his mum']),
    asWritten(['Anna / Anna Maria']),
  ]).toEqual([
    'nothing',
    'nothing',
    'nothing',
    'nothing',
    'Mum / dad and his mum',
    'Anna / Anna Maria',
  ]);
});
