import type { Assessment, AssessmentStore } from '../../../src/pathway/assessment.ts';

export function inMemoryAssessmentStore(): AssessmentStore {
  const assessments = new Map<string, Assessment>();
  const content = (one: Assessment): string => JSON.stringify({ ...one, assessedAt: null });
  const isKept = (one: Assessment): boolean => {
    const stored = assessments.get(one.referral);
    return stored !== undefined && content(stored) === content(one);
  };
  return {
    async keep(assessment) {
      if (isKept(assessment)) return 'unchanged';
      assessments.set(assessment.referral, assessment);
      return 'changed';
    },
    async notKeptYet(some) {
      return some.filter((each) => !isKept(each));
    },
    async of(reference) {
      return assessments.get(reference);
    },
    async all() {
      return [...assessments.values()].sort((one, other) =>
        one.referral < other.referral ? -1 : 1,
      );
    },
  };
}
