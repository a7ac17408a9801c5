import type { PathwayFacts } from '../pathway/facts.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Templates } from '../platform/templates.ts';
import { composeLetter } from './compose/composeLetter.ts';
import type { LetterDue } from './letterContent.ts';
import { letterId, letterMessageId } from './letterKey.ts';
import { lettersOwed, type LetterRules } from './lettersOwed.ts';
import type { LetterOwed, LetterStore } from './letterStore.ts';
import { REFERENCES } from './stepsOwed.ts';

export interface OweLettersDeps {
  readonly gatherFacts: (asOf: Date) => Promise<PathwayFacts>;
  readonly letters: LetterStore;
  readonly templates: Templates;
  readonly rules: LetterRules;
  /** See `lettersOwed`. */
  readonly mailReadUntil?: () => Promise<Date | null>;
  /** LETTERS_FROM. */
  readonly from: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Finds what has no letter yet, composes it and owes it. Sending is another step: a crash here owes
 * the rest at the next run, and the letter's key keeps one letter one letter.
 */
export function makeOweLetters(
  deps: OweLettersDeps,
): () => Promise<{ readonly owed: number; readonly held: number }> {
  const { gatherFacts, letters, rules, clock, log } = deps;
  return async function oweLetters() {
    const now = clock();
    // Asked for before the facts, which then hold at least the mail of that time.
    const readUntil = (await deps.mailReadUntil?.()) ?? null;
    const facts = await gatherFacts(now);
    const mails = new Map(facts.mails.map((mail) => [mail.id, mail]));
    const tally = { owed: 0, held: 0 };
    for (const due of lettersOwed(facts, await letters.all(), now, rules, readUntil)) {
      const mail = due.mail === null ? undefined : mails.get(due.mail);
      const letter = written(deps, due, mail?.headers ?? null, now);
      const outcome = await letters.oweOnce(letter, {
        cause: `owed:${letter.id}`,
        at: now,
        kind: 'letter-owed',
        by: 'twostep',
        detail: { kind: due.kind, about: due.about, ...referencesIn(due) },
      });
      if (outcome === 'already-owed') continue;
      tally[letter.state] += 1;
      log.info('Letter owed', { letter: letter.id, kind: letter.kind, state: letter.state });
    }
    return tally;
  };
}

function written(
  { templates, from }: OweLettersDeps,
  due: LetterDue,
  answered: { readonly messageId: string | null; readonly references: readonly string[] } | null,
  now: Date,
): LetterOwed {
  const { subject, template, data } = composeLetter(due.content);
  const { html, text } = templates.email(template, data);
  const id = letterId(due.kind, due.about, due.stage, due.to);
  const thread = [...(answered?.references ?? []), answered?.messageId ?? ''].filter(isMessageId);
  const inReplyTo = answered?.messageId ?? '';
  return {
    id,
    kind: due.kind,
    about: due.about,
    to: due.to,
    subject,
    text,
    html,
    mail: due.mail,
    inReplyTo: isMessageId(inReplyTo) ? inReplyTo : null,
    references: [...new Set(thread)].slice(-20),
    autoSubmitted: due.mail === null ? 'auto-generated' : 'auto-replied',
    messageId: letterMessageId(id, from),
    heldBecause: due.heldBecause,
    since: due.since,
    owedAt: now,
    state: due.heldBecause === null ? 'owed' : 'held',
  };
}

/** What comes back in our headers was chosen by whoever wrote to us: only a plain id goes out again. */
function isMessageId(text: string): boolean {
  return text.length <= 250 && /^<[^<>\s\p{Cc}]+>$/u.test(text);
}

function referencesIn({ content }: LetterDue): Record<string, string> {
  return 'references' in content ? { [REFERENCES]: content.references.join(' ') } : {};
}
