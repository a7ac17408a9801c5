import { describe, expect, it } from 'vitest';
import { meaningInLabelPlace } from '../../../../src/reading/fields/labels/evidence.ts';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';

const asked = (label: string): unknown =>
  (labelMeaning(label) ?? meaningInLabelPlace(label))?.asked.map(({ topic }) => topic);

describe('the relationship of parent and infant', () => {
  it('is no question who somebody is to the child', () => {
    expect(asked('How do you see the mother-baby relationship?')).toEqual(['reason']);
    expect(asked("Parent's relationship to baby")).toEqual(['relationship']);
  });

  it('is no question at all in the name of a team', () => {
    expect(asked('Parent-Infant Relationship Team')).toBeUndefined();
    expect(asked('Mother and Baby Relationship Clinic')).toBeUndefined();
  });
});
