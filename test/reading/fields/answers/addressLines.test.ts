import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/reading/fields/answers/addressLines.ts';

describe('an address over several lines', () => {
  it.each([
    [
      'each part on a line of its own',
      ['5 Test Rise', 'Morley', 'Leeds'],
      '5 Test Rise, Morley, Leeds',
    ],
    [
      'commas that are there already',
      ['5 Test Rise,', ', Leeds;', 'LS6 1AB,'],
      '5 Test Rise, Leeds, LS6 1AB',
    ],
    ['a flat above its street', ['Flat 6', '21 Test Crescent'], 'Flat 6, 21 Test Crescent'],
    ['a house with a name', ['Woodlands', 'Back Lane', 'Leeds'], 'Woodlands, Back Lane, Leeds'],
    ['houses that share a lane', ['2 Mill Cottages', 'Back Lane'], '2 Mill Cottages, Back Lane'],
    ['a place named as streets are', ['5 Test Rise', 'Holme Green'], '5 Test Rise, Holme Green'],
    ['a postcode that its line parted', ['5 Test Rise', 'LS15', '4RF'], '5 Test Rise, LS15 4RF'],
  ])('parts them by commas: %s', (_, lines, address) => {
    expect(addressOf(lines)).toBe(address);
  });

  it.each([
    [
      'before the kind of a street that a park names',
      ['208 Testing Park', 'Avenue, Middleton'],
      '208 Testing Park Avenue, Middleton',
    ],
    [
      'before the kind of a house',
      ['Greenacre', 'Cottage, Back', 'Lane, Leeds'],
      'Greenacre Cottage, Back Lane, Leeds',
    ],
    [
      'before the last word of a street',
      ['Flat 6, 21 Testwater', 'Crescent, Leeds'],
      'Flat 6, 21 Testwater Crescent, Leeds',
    ],
    [
      'inside the name of a street',
      ['16 Testing', 'Wood Grove, Leeds'],
      '16 Testing Wood Grove, Leeds',
    ],
    [
      'behind the number of a house',
      ['Flat 2, 88', 'Test Mount', 'Leeds'],
      'Flat 2, 88 Test Mount, Leeds',
    ],
    ['behind a number alone', ['14a', 'Test Lane'], '14a Test Lane'],
  ])('reads on where a narrow cell broke it %s', (_, lines, address) => {
    expect(addressOf(lines)).toBe(address);
  });
});
