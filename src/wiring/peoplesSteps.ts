import type { CallRow } from '../calls/callColumns.ts';
import { makeRecordCalls } from '../calls/recordCalls.step.ts';
import { makeReleaseBacklog } from '../letters/releaseBacklog.step.ts';
import { keysOfWholeCall } from '../matching/keys.ts';
import { makeDecide, type DecisionWanted } from '../pathway/decide.step.ts';
import { makeAddReferral, type ReferralToAdd } from '../pathway/addReferral.step.ts';
import { makeGatherFacts } from '../pathway/gatherFacts.step.ts';
import { mismatchesAsOf } from '../pathway/mismatch.ts';
import { mismatchesInWords } from '../pathway/mismatchesInWords.ts';
import { referralRows } from '../pathway/referralRows.ts';
import { readerVersion } from './readingSteps.ts';
import { sectionOf } from '../platform/config.ts';
import type { Ground } from './ground.ts';

/** What practitioners and safeguarding leads do by command. Each part is built when it is asked for. */
export function peoplesSteps(ground: Ground) {
  const { clock, machineClock, rules } = ground;
  // A person may say the same twice: by the business clock, which stands still in a test run, the
  // second word would count as the first.
  const said = (word: string, kind: string, by = 'a person at the command line') => ({
    cause: `${word}:${machineClock().toISOString()}`,
    at: clock(),
    kind,
    by,
    detail: {},
  });
  const recordCalls = () =>
    makeRecordCalls({
      calls: ground.stores.calls,
      keysOf: (call) => keysOfWholeCall(call, ground.matchSecret),
      linkedChildren: async (callId) =>
        (await ground.stores.links.all())
          .filter((link) => link.callId === callId)
          .map(({ child }) => child),
      clock,
    });
  const facts = (asOf: Date) => makeGatherFacts(ground.stores)(asOf);
  return {
    importCalls: (bytes: Uint8Array, profile: string, by: string) =>
      recordCalls().importCalls(bytes, profile, by),
    addCall: (row: CallRow, by: string) => recordCalls().addCall(row, by),
    decide: (reference: string, wanted: DecisionWanted) =>
      makeDecide({ ...ground.stores, clock })(reference, wanted),
    addReferral: (wanted: ReferralToAdd) =>
      makeAddReferral({ ...ground.stores, reader: ground.reader, readerVersion, clock })(wanted),
    mismatches: async (asOf: Date) => mismatchesAsOf(await facts(asOf), asOf, rules),
    mismatchesInWords,
    referralRows: async () => referralRows(await facts(clock()), clock(), rules),
    retryMail: (id: string) => ground.stores.mails.retry(id, said('retry', 'mail-retried')),
    rereadMail: (id: string) =>
      ground.stores.mails.reread(id, said('reread', 'mail-to-read-again')),
    releaseLetter: (id: string, by: string) =>
      ground.stores.letters.release(id, said('released', 'letter-released', by)),
    releaseBacklog: (by: string) => {
      const caps = sectionOf(ground.config, 'letters');
      return makeReleaseBacklog({ ...ground.stores, caps })(
        said('released', 'letter-released', by),
      );
    },
    cancelLetter: (id: string, by: string) =>
      ground.stores.letters.cancel(id, said('cancelled', 'letter-cancelled', by)),
  };
}
