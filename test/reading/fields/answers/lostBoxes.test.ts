import { describe, expect, it } from 'vitest';
import { readSex, readYesNo } from '../../../../src/reading/fields/answers/choices.ts';

describe('boxes to tick of which the last was lost', () => {
  it.each(['Yes ☐ No', 'Yes ☐ No X'])('may have held the tick: %s', (answer) => {
    expect(readYesNo(answer)).toBe('unreadable');
  });

  it('may have held it for a sex too', () => {
    expect(readSex('Female ☐ Male')).toBe('unreadable');
  });

  it('are not lost where each answer has its box, or another is ticked', () => {
    expect(readYesNo('Yes ☐ No ☐')).toBe('nothing');
    expect(readYesNo('☐ Yes ☐ No')).toBe('nothing');
    expect(readYesNo('Yes ☐ No ☐ If yes, which')).toBe('nothing');
    expect(readYesNo('☒ Yes')).toBe('yes');
    expect(readSex('Female ☒ Male ☐')).toBe('female');
  });
});

describe('one tick among printed answers without boxes', () => {
  it.each([
    ['Yes    No ✓    Unknown', 'no'],
    ['Yes ✓    No    Unknown', 'yes'],
    ['Yes    No    Unknown ✓', 'unknown'],
    ['Yes    ✓ No    Unknown', 'no'],
    ['✓ No    Yes', 'no'],
    ['Yes ✓ No', 'yes'],
    ['Yes ✓ agreed by phone', 'yes'],
  ])('belongs to the answer that it stands nearer to: %s', (answer, told) => {
    expect(readYesNo(answer)).toBe(told);
  });

  it.each([
    ['Male ✓    Female', 'male'],
    ['Male    ✓ Female', 'female'],
    ['Male    Female ✓', 'female'],
  ])('so for a sex: %s', (answer, told) => {
    expect(readSex(answer)).toBe(told);
  });
});
