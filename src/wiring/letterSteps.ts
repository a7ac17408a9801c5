import type { JobApp } from '../../jobs/job.ts';
import { digestWarnings, signInNotes } from '../audit/freshness.ts';
import { makeMailRuns } from '../audit/mailRuns.step.ts';
import { makeOweAlarm } from '../audit/oweAlarm.step.ts';
import { headInWords } from '../audit/seal.ts';
import { makeOweDigest } from '../letters/oweDigest.step.ts';
import { makeOweLetters } from '../letters/oweLetters.step.ts';
import { patientSending } from '../letters/patientSending.ts';
import { makeSendLetters } from '../letters/sendLetters.step.ts';
import { makeTieBounces } from '../letters/tieBounces.step.ts';
import { makeGatherFacts } from '../pathway/gatherFacts.step.ts';
import { sectionOf } from '../platform/config.ts';
import { signInLasts } from './checkStep.ts';
import { answerSettings, mailerOf } from './servers.ts';
import type { Ground } from './ground.ts';

/** Composing what is owed, and sending it: two steps, so that a crash between them loses nothing. */
export function letterSteps(
  ground: Ground,
): Pick<JobApp, 'oweDigest' | 'oweLetters' | 'oweAlarm' | 'sendLetters'> {
  const { config, clock, machineClock, log, rules, templates } = ground;
  const patiently = patientSending({ machineClock });
  return {
    async oweDigest() {
      const { from, digestTo } = sectionOf(config, 'letters');
      const oweDigest = makeOweDigest({
        gatherFacts: makeGatherFacts(ground.stores),
        letters: ground.stores.letters,
        templates,
        rules,
        trailHead: async () => headInWords(await ground.stores.trail.head()),
        ...digestWords(ground),
        from,
        recipients: digestTo,
        clock,
        log,
      });
      return { ...(await oweDigest()) };
    },
    async oweLetters() {
      const { from, escalateTo } = sectionOf(config, 'letters');
      const oweLetters = makeOweLetters({
        gatherFacts: makeGatherFacts(ground.stores),
        letters: ground.stores.letters,
        templates,
        rules: { pathway: rules, answering: answerSettings(config), escalateTo },
        mailReadUntil: () => mailRunsOf(ground).readUntil(),
        from,
        clock,
        log,
      });
      return { ...(await oweLetters()) };
    },
    oweAlarm: async () => ({ ...(await alarmOf(ground)()) }),
    async sendLetters(signal) {
      const { perSenderAnHour, anHour } = sectionOf(config, 'letters');
      const tieBounces = makeTieBounces({ ...ground.stores, clock, log });
      const { tied } = await tieBounces();
      const mailer = mailerOf(ground);
      try {
        const sendLetters = makeSendLetters({
          letters: ground.stores.letters,
          mailer,
          caps: { perSenderAnHour, anHour },
          staleSeconds: config.rules.leaseSeconds,
          ...lookInSent(ground),
          clock,
          machineClock,
          log,
        });
        return { ...(await patiently(() => sendLetters(signal))), cameBack: tied };
      } finally {
        await mailer.close();
      }
    },
  };
}

/** Before a letter that may be out is sent again; where the mailbox is not known, nobody can look. */
function lookInSent({ config, mailbox }: Ground) {
  if (config.mail === undefined) return {};
  return {
    lookInSent: (messageId: string) => mailbox().visit((visit) => visit.wasSent(messageId)),
  };
}

function mailRunsOf({ stores, clock }: Ground) {
  return makeMailRuns({ ...stores, clock });
}

function alarmOf(ground: Ground) {
  const { config, stores, clock, log, rules, templates } = ground;
  const { from, escalateTo } = sectionOf(config, 'letters');
  return makeOweAlarm({
    silentSince: () => mailRunsOf(ground).silentSince(),
    letters: stores.letters,
    templates,
    rules,
    from,
    escalateTo,
    clock,
    log,
  });
}

/** What the digest says of the service itself. */
function digestWords(ground: Ground) {
  const { clock, rules } = ground;
  const mailRuns = mailRunsOf(ground);
  return {
    warnings: async () => [
      ...digestWarnings({
        now: clock(),
        silentSince: await mailRuns.silentSince(),
        signIn: await signInLasts(ground),
        rules,
      }),
      ...(await mailRuns.restoredFolders()),
    ],
    notes: async () => signInNotes(await signInLasts(ground)),
  };
}
