import { expect, it } from 'vitest';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';

it.each(['Legal status / plan', 'Legal status and plan', 'Legal status and care plan'])(
  'takes "%s" for a question about plans, whatever stands above it',
  (label) => {
    expect(labelMeaning(label)?.asked).toEqual([{ topic: 'safeguarding' }]);
  },
);
