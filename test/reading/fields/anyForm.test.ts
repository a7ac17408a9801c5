import { describe, expect, it } from 'vitest';
import { fieldsOf } from './blocks.ts';
import { randomForm } from './randomForm.ts';

/** Forms are made anew from their seeds: sections in any order, labels by any wording, any layout. */
const forms = Array.from({ length: 120 }, (_, place) => randomForm(place + 1));

describe('any form', () => {
  it('gives exactly what stands on it, and nothing for a label left blank', () => {
    for (const form of forms) {
      const got = fieldsOf(form.blocks);
      for (const [key, wanted] of form.expected) {
        expect({ about: form.about, key, value: got[key] ?? null }).toEqual({
          about: form.about,
          key,
          value: wanted,
        });
      }
      const unasked = Object.entries(got).filter(
        ([key, value]) => value !== null && !form.expected.has(key as never),
      );
      expect({ about: form.about, unasked }).toEqual({ about: form.about, unasked: [] });
    }
  });
});
