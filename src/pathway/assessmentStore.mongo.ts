import { Schema, type Connection } from 'mongoose';
import { keyOf } from '../platform/history.ts';
import type { Assessment, AssessmentStore } from './assessment.ts';

type StoredAssessment = Omit<Assessment, 'referral'> & {
  readonly _id: string;
  /** Of everything but the time: tells whether anything changed. */
  readonly contentKey: string;
};

const anything = Schema.Types.Mixed;
const assessmentSchema = new Schema<StoredAssessment>(
  {
    _id: { type: String, required: true },
    decision: { type: String, required: true },
    candidates: [anything],
    verdict: String,
    modelVersion: String,
    assessedAt: Date,
    beforeRejections: anything,
    contentKey: { type: String, required: true },
  },
  { collection: 'assessments', versionKey: false, minimize: false },
);

/** Assessments in one question. */
const AT_ONCE = 500;

export function mongoAssessmentStore(connection: Connection): AssessmentStore {
  const assessments = connection.model<StoredAssessment>('Assessment', assessmentSchema);

  return {
    async keep({ referral, assessedAt, ...content }) {
      const contentKey = contentKeyOf(content);
      const stored = await assessments.findById(referral).lean<StoredAssessment | null>();
      if (stored?.contentKey === contentKey) return 'unchanged';
      await assessments.updateOne(
        { _id: referral },
        { $set: { ...content, assessedAt, contentKey } },
        { upsert: true },
      );
      return 'changed';
    },

    async notKeptYet(some) {
      const kept = new Map<string, string>();
      for (let from = 0; from < some.length; from += AT_ONCE) {
        const ids = some.slice(from, from + AT_ONCE).map(({ referral }) => referral);
        const rows = await assessments
          .find({ _id: { $in: ids } }, { contentKey: 1 })
          .lean<Pick<StoredAssessment, '_id' | 'contentKey'>[]>();
        for (const { _id, contentKey } of rows) kept.set(_id, contentKey);
      }
      return some.filter((each) => kept.get(each.referral) !== contentKeyOf(each));
    },

    async of(reference) {
      const stored = await assessments.findById(reference).lean<StoredAssessment | null>();
      return stored === null ? undefined : asAssessment(stored);
    },

    async all() {
      const stored = await assessments.find().sort({ _id: 1 }).lean<StoredAssessment[]>();
      return stored.map(asAssessment);
    },
  };
}

/** The same content gives the same key, whatever the time. */
export function contentKeyOf(content: Omit<Assessment, 'referral' | 'assessedAt'>): string {
  const { decision, candidates, verdict, modelVersion, beforeRejections } = content;
  return keyOf(
    decision,
    JSON.stringify(candidates),
    verdict,
    modelVersion,
    JSON.stringify(beforeRejections),
  );
}

function asAssessment({ _id, ...stored }: StoredAssessment): Assessment {
  const { decision, candidates, verdict, modelVersion, assessedAt, beforeRejections } = stored;
  return {
    referral: _id,
    decision,
    candidates,
    verdict,
    modelVersion,
    assessedAt,
    beforeRejections,
  };
}
