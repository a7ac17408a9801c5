import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { mongoCallStore } from '../../../src/calls/callStore.mongo.ts';
import { databaseAddress, startDatabase } from '../../../src/local/localDatabase.ts';
import type { ReferralToMatch } from '../../../src/matching/factsOfReferral.ts';
import type { Referral } from '../../../src/reading/referral.ts';
import { makeAssess } from '../../../src/matching/assessReferrals.step.ts';
import { keysOfWholeCall } from '../../../src/matching/keys.ts';
import { makeSet } from '../generator/makeSet.ts';

const secret = 'of this bench';

/** The time for one referral against 5,000 stored calls, through the database in use. */
export async function reportDatabaseSpeed(): Promise<void> {
  const say = (line: string): void => console.error(line);
  const given = process.env['MONGODB_URI'];
  const database = await startDatabase({ given, mayInstall: false, say });
  const address = databaseAddress(database.uri, `twostep-bench-${randomUUID().slice(0, 8)}`);
  const connection = await mongoose.createConnection(address).asPromise();
  try {
    const calls = mongoCallStore(connection);
    await connection.model('Call').init();
    const set = makeSet({ seed: 71, calls: 5_000, referrals: 400, asksMultiple: true });
    for (const call of set.calls) {
      await calls.record(call, keysOfWholeCall(call, secret), { at: call.recordedAt, by: 'bench' });
    }
    const assess = makeAssess({ calls, secret });
    const times: number[] = [];
    for (const { referral } of set.truths) {
      const started = performance.now();
      await assess([{ referral: stored(referral), subject: referral.subject ?? null }], []);
      times.push(performance.now() - started);
    }
    times.sort((one, other) => one - other);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    console.log(
      `Through the database (${database.kind}) with 5,000 calls: median ${at(0.5)} ms, p95 ${at(0.95)} ms a referral`,
    );
  } finally {
    await connection.dropDatabase();
    await connection.close();
    await database.stop();
  }
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
