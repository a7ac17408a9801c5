import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { mongoCallStore } from '../../../src/calls/callStore.mongo.ts';
import { databaseAddress, startDatabase } from '../../../src/local/localDatabase.ts';
import type { ReferralToMatch } from '../../../src/matching/factsOfReferral.ts';
import type { Referral } from '../../../src/reading/referral.ts';
import { makeAssess, type ToAssess } from '../../../src/matching/assessReferrals.step.ts';
import { keysOfWholeCall } from '../../../src/matching/keys.ts';
import type { SearchableCalls } from '../../../src/matching/searchCalls.ts';
import { readyIndexes } from '../../../src/platform/database.mongo.ts';
import { makeSet } from '../generator/makeSet.ts';

const secret = 'of this bench';

/** Referrals of one run of the job. */
const A_RUN = 25;

/** The time for a referral against 5,000 stored calls, through the database in use: many in a run, and one alone. */
export async function reportDatabaseSpeed(): Promise<void> {
  const say = (line: string): void => console.error(line);
  const given = process.env['MONGODB_URI'];
  const database = await startDatabase({ given, mayInstall: false, say });
  const address = databaseAddress(database.uri, `twostep-bench-${randomUUID().slice(0, 8)}`);
  const connection = await mongoose.createConnection(address).asPromise();
  try {
    const calls = mongoCallStore(connection);
    await readyIndexes(connection);
    const set = makeSet({ seed: 71, calls: 5_000, referrals: 1_000, asksMultiple: true });
    const begun = performance.now();
    for (const call of set.calls) {
      await calls.record(call, keysOfWholeCall(call, secret), { at: call.recordedAt, by: 'bench' });
    }
    const stored = Math.round(performance.now() - begun);
    const counted = countQuestions(calls);
    const assess = makeAssess({ calls: counted.calls, secret });
    const open = set.truths.map(({ referral }) => toAssess(referral));
    const timeOf = async (some: readonly ToAssess[]): Promise<number> => {
      const started = performance.now();
      (await assess(some))([], () => true);
      return (performance.now() - started) / some.length;
    };
    const together: number[] = [];
    for (let from = 0; from < open.length; from += A_RUN) {
      together.push(await timeOf(open.slice(from, from + A_RUN)));
    }
    const { questions, documents } = counted.tally;
    const alone: number[] = [];
    for (const each of open.slice(0, 200)) alone.push(await timeOf([each]));
    console.log(`Through the database (${database.kind}) with 5,000 calls, stored in ${stored} ms`);
    console.log(`  ${A_RUN} referrals in a run: ${figures(together)} a referral`);
    console.log(`  one referral in a run: ${figures(alone)}`);
    console.log(
      `  ${(questions / open.length).toFixed(2)} questions and ${(documents / open.length).toFixed(1)} documents a referral`,
    );
  } finally {
    await connection.dropDatabase();
    await connection.close();
    await database.stop();
  }
}

function figures(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function countQuestions(calls: SearchableCalls) {
  const tally = { questions: 0, documents: 0 };
  return {
    tally,
    calls: {
      async underKeys(keys: readonly string[]) {
        const found = await calls.underKeys(keys);
        tally.questions += 1;
        tally.documents += found.size;
        return found;
      },
      async toMatch(callIds: readonly string[]) {
        const found = await calls.toMatch(callIds);
        tally.questions += 1;
        tally.documents += found.length;
        return found;
      },
    },
  };
}

function toAssess(referral: ReferralToMatch): ToAssess {
  return { referral: stored(referral), subject: referral.subject ?? null };
}

function stored({ reference, receivedAt, fields, birthOrder }: ReferralToMatch): Referral {
  const reading = {
    fields,
    birthOrder: birthOrder ?? null,
    notUnderstood: [],
    doubts: [],
    readerVersion: 'bench',
    readAt: receivedAt,
    mail: null,
    sha256: '',
  };
  return {
    reference,
    receivedAt,
    route: { kind: 'mail', mail: reference },
    place: 1,
    readings: [reading],
    decisions: [],
    events: [],
  };
}
