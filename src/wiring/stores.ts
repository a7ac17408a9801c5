import type { Connection } from 'mongoose';
import { mongoEventSource } from '../audit/eventSource.mongo.ts';
import { mongoTrailStore } from '../audit/trailStore.mongo.ts';
import { mongoCallStore } from '../calls/callStore.mongo.ts';
import { mongoMailStore } from '../intake/mailStore.mongo.ts';
import { mongoRawMailStore } from '../intake/rawMailStore.mongo.ts';
import { mongoSightingStore } from '../intake/sightingStore.mongo.ts';
import { mongoLetterStore } from '../letters/letterStore.mongo.ts';
import { mongoAssessmentStore } from '../pathway/assessmentStore.mongo.ts';
import { mongoLinkStore } from '../pathway/linkStore.mongo.ts';
import { mongoRunStore } from '../platform/runStore.mongo.ts';
import { mongoReferralStore } from '../reading/referralStore.mongo.ts';

/** Every port that keeps something, on one database. */
export type Stores = ReturnType<typeof storesOn>;

export function storesOn(connection: Connection) {
  return {
    rawMails: mongoRawMailStore(connection),
    mails: mongoMailStore(connection),
    sightings: mongoSightingStore(connection),
    calls: mongoCallStore(connection),
    referrals: mongoReferralStore(connection),
    links: mongoLinkStore(connection),
    assessments: mongoAssessmentStore(connection),
    letters: mongoLetterStore(connection),
    trail: mongoTrailStore(connection),
    events: mongoEventSource(connection),
    runs: mongoRunStore(connection),
  };
}
