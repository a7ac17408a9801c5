import { londonDate } from '../nhs/londonTime.ts';
import { isWorkingDay } from '../nhs/workingDays.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { PathwayFacts } from '../pathway/facts.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Templates } from '../platform/templates.ts';
import { digestContent } from './digestContent.ts';
import { generatedLetter } from './generatedLetter.ts';
import type { Letter } from './letter.ts';
import { letterId } from './letterKey.ts';
import type { LetterStore } from './letterStore.ts';
import { service } from './service.ts';

export interface OweDigestDeps {
  readonly gatherFacts: (asOf: Date) => Promise<PathwayFacts>;
  readonly letters: LetterStore;
  readonly templates: Templates;
  readonly rules: PathwayRules;
  /** `SEQ:HASH` of the sealed trail, or null. */
  readonly trailHead: () => Promise<string | null>;
  /** Sentences for the top of the digest that no rule here can know. */
  readonly warnings: () => Promise<readonly string[]>;
  /** Sentences for its foot. */
  readonly notes?: () => Promise<readonly string[]>;
  /** LETTERS_FROM. */
  readonly from: string;
  /** DIGEST_TO. */
  readonly recipients: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Owes each reader today's digest, once a London working day. An older digest that never went out is
 * cancelled: it would be read as today's.
 */
export function makeOweDigest(
  deps: OweDigestDeps,
): () => Promise<{ readonly owed: number; readonly replaced: number }> {
  const { gatherFacts, letters, rules, recipients, clock, log } = deps;
  return async function oweDigest() {
    const now = clock();
    const day = londonDate(now);
    const tally = { owed: 0, replaced: 0 };
    if (!isWorkingDay(day, rules.calendar)) return tally;
    const existing = await letters.all();
    const known = new Set(existing.map(({ id }) => id));
    const missing = recipients.filter((to) => !known.has(letterId('digest', day, 0, to)));
    if (missing.length === 0) return tally;
    const words = await composed(deps, await gatherFacts(now), existing, now);
    for (const to of missing) {
      tally.replaced += await cancelOlder(letters, existing, to, day, now);
      const { letter, event } = generatedLetter({
        kind: 'digest',
        about: day,
        to,
        words,
        from: deps.from,
        owedAt: now,
        detail: { about: day },
      });
      const outcome = await letters.oweOnce(letter, event);
      if (outcome === 'owed') tally.owed += 1;
    }
    log.info('Digest owed', { count: tally.owed });
    return tally;
  };
}

async function composed(
  { templates, rules, trailHead, warnings, notes }: OweDigestDeps,
  facts: PathwayFacts,
  letters: readonly Letter[],
  now: Date,
): Promise<{ subject: string; text: string; html: string }> {
  const content = digestContent({
    facts,
    letters,
    now,
    rules,
    trailHead: await trailHead(),
    warnings: await warnings(),
    notes: (await notes?.()) ?? [],
  });
  const { html, text } = templates.email('digest', { ...content, service, width: 960 });
  return { subject: content.subject, html, text };
}

async function cancelOlder(
  letters: LetterStore,
  existing: readonly Letter[],
  to: string,
  day: string,
  now: Date,
): Promise<number> {
  let cancelled = 0;
  for (const letter of existing) {
    const older = letter.kind === 'digest' && letter.to === to && letter.about < day;
    if (!older || (letter.state !== 'owed' && letter.state !== 'held')) continue;
    const outcome = await letters.cancel(letter.id, {
      cause: `replaced:${letter.id}:${day}`,
      at: now,
      kind: 'letter-cancelled',
      by: 'twostep',
      detail: { because: `the digest of ${day} replaces it` },
    });
    if (outcome === 'cancelled') cancelled += 1;
  }
  return cancelled;
}
