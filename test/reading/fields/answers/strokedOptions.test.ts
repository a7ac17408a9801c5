import { expect, it } from 'vitest';
import { isOptionTemplate } from '../../../../src/reading/fields/answers/printedOptions.ts';

it('takes answers between strokes that end in another for print that nobody chose from', () => {
  expect(isOptionTemplate('Mother / Father / Other carer')).toBe(true);
  expect(isOptionTemplate('Early Help / CIN / CP / None')).toBe(true);
  expect(isOptionTemplate('Mum / dad / big brother')).toBe(false);
  expect(isOptionTemplate('Mother / other')).toBe(false);
});
