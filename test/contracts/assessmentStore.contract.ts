import { beforeEach, describe, expect, it } from 'vitest';
import type { AssessmentStore } from '../../src/pathway/assessment.ts';
import { aCandidate, anAssessment, at } from '../support/pathwayBuilders.ts';

/** What every assessment store promises; run on the fake and on the database. */
export function assessmentStoreKeepsItsPromises(open: () => Promise<AssessmentStore>): void {
  describe('an assessment store', () => {
    let assessments: AssessmentStore;
    beforeEach(async () => {
      assessments = await open();
    });

    it('keeps the latest assessment of a referral, whole', async () => {
      const later = anAssessment('R-1', {
        decision: 'review',
        candidates: [{ ...aCandidate('DC-1'), for: ['Same NHS number'], vetoes: ['Twins'] }],
        beforeRejections: { decision: 'linked', candidates: [aCandidate('DC-2')] },
      });

      expect(await assessments.keep(anAssessment('R-1'))).toBe('changed');
      expect(await assessments.keep(later)).toBe('changed');

      expect(await assessments.of('R-1')).toEqual(later);
      expect(await assessments.of('R-2')).toBeUndefined();
    });

    it('writes nothing when only the time is another', async () => {
      const first = anAssessment('R-1', { candidates: [aCandidate('DC-1')] });
      await assessments.keep(first);

      const again = { ...first, assessedAt: at('2026-12-01T09:00:00Z') };

      expect(await assessments.keep(again)).toBe('unchanged');
      expect(await assessments.of('R-1')).toEqual(first);
    });

    it('tells of many at once which would change', async () => {
      await assessments.keep(anAssessment('R-1'));
      await assessments.keep(anAssessment('R-2'));
      const same = { ...anAssessment('R-1'), assessedAt: new Date('2026-12-01T00:00:00Z') };
      const other = { ...anAssessment('R-2'), verdict: 'other words' };
      const fresh = anAssessment('R-3');

      expect(await assessments.notKeptYet([same, other, fresh])).toEqual([other, fresh]);
      expect(await assessments.notKeptYet([])).toEqual([]);
    });

    it('lists all, ordered by referral', async () => {
      await assessments.keep(anAssessment('R-2'));
      await assessments.keep(anAssessment('R-1'));

      expect((await assessments.all()).map(({ referral }) => referral)).toEqual(['R-1', 'R-2']);
    });
  });
}
