import { describe, expect, it } from 'vitest';
import { readSex, readYesNo } from '../../../../src/reading/fields/answers/choices.ts';

describe('signs typed beside printed answers', () => {
  it.each([
    ['Yes ● No ○', 'yes'],
    ['○ Yes ● No', 'no'],
    ['Yes ◇ No ◆', 'no'],
    ['• Yes ◦ No', 'yes'],
    ['( ) Yes (•) No', 'no'],
    ['Yes (○) No (●)', 'no'],
    ['Yes ___ No _x_', 'no'],
    ['Yes No √', 'no'],
    ['Yes ○ No ○ Not known ●', 'unknown'],
  ])('choose as a tick does: %s', (answer, chosen) => {
    expect(readYesNo(answer)).toBe(chosen);
  });

  it.each(['Yes X No', '* Yes No', 'Yes → No', 'Yes _x_ No'])(
    'may mean either where they stand between two: %s',
    (answer) => {
      expect(readYesNo(answer)).toBe('unreadable');
    },
  );

  it('choose nothing where all are open or none is there', () => {
    expect(readYesNo('Yes ○ No ○')).toBe('nothing');
    expect(readYesNo('Yes - No')).toBe('nothing');
    expect(readSex('Male X Female')).toBe('unreadable');
  });
});

describe('boxes in a row over or under their answers', () => {
  it('are each read with its own', () => {
    expect(readYesNo('☐ ☒ Yes No')).toBe('no');
    expect(readYesNo('Yes No ☒ ☐')).toBe('yes');
    expect(readYesNo('☐ ☐ ☒ Yes No Not known')).toBe('unknown');
    expect(readSex('☒ ☐ Male Female')).toBe('male');
  });

  it('are for a person where there are more answers than boxes', () => {
    expect(readYesNo('☒ ☐ Yes No Unknown')).toBe('unreadable');
  });
});
