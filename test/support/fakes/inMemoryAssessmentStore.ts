import type { Assessment, AssessmentStore } from '../../../src/pathway/assessment.ts';

export function inMemoryAssessmentStore(): AssessmentStore {
  const assessments = new Map<string, Assessment>();
  const content = (one: Assessment): string => JSON.stringify({ ...one, assessedAt: null });
  return {
    async keep(assessment) {
      const stored = assessments.get(assessment.referral);
      if (stored !== undefined && content(stored) === content(assessment)) return 'unchanged';
      assessments.set(assessment.referral, assessment);
      return 'changed';
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
