import { letterId, letterMessageId } from '../letters/letterKey.ts';
import type { LetterStore } from '../letters/letterStore.ts';
import { service } from '../letters/service.ts';
import { dayInWords, momentInWords } from '../nhs/londonTime.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Templates } from '../platform/templates.ts';
import { silentHours, SILENT_AFTER_HOURS } from './freshness.ts';

export interface OweAlarmDeps {
  /** When `collect` last came to its end, on the business clock; undefined: never. */
  readonly lastCollect: () => Promise<Date | undefined>;
  readonly letters: LetterStore;
  readonly templates: Templates;
  readonly rules: PathwayRules;
  /** LETTERS_FROM. */
  readonly from: string;
  /** ESCALATE_TO. */
  readonly escalateTo: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Tells the leads when the mailbox could not be read for an hour of opening time: once for each
 * silence, which is named by the moment it began.
 */
export function makeOweAlarm(deps: OweAlarmDeps): () => Promise<{ readonly alarms: number }> {
  const { letters, templates, rules, from, escalateTo, clock, log } = deps;
  return async function oweAlarm() {
    const now = clock();
    const last = await deps.lastCollect();
    if (last === undefined || silentHours(last, now, rules) < SILENT_AFTER_HOURS) {
      return { alarms: 0 };
    }
    const subject = `The referral mailbox has not been read since ${momentInWords(last)}`;
    const { html, text } = templates.email('mailbox-alarm', {
      subject,
      heading: 'The referral mailbox is not being read',
      service,
      width: 600,
      since: momentInWords(last),
    });
    let alarms = 0;
    for (const to of escalateTo) {
      const about = `mailbox:${last.toISOString()}`;
      const id = letterId('escalation', about, 0, to);
      const outcome = await letters.oweOnce(
        {
          id,
          kind: 'escalation',
          about,
          to,
          subject,
          text,
          html,
          mail: null,
          inReplyTo: null,
          references: [],
          autoSubmitted: 'auto-generated',
          messageId: letterMessageId(id, from),
          heldBecause: null,
          owedAt: now,
          state: 'owed',
        },
        {
          cause: `owed:${id}`,
          at: now,
          kind: 'letter-owed',
          by: 'twostep',
          detail: { kind: 'escalation', about: `mailbox not read on ${dayInWords(now)}` },
        },
      );
      if (outcome === 'owed') alarms += 1;
    }
    if (alarms > 0) log.warn('The mailbox has not been read for an hour of opening time');
    return { alarms };
  };
}
