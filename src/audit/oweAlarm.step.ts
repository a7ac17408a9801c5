import { generatedLetter } from '../letters/generatedLetter.ts';
import type { LetterStore } from '../letters/letterStore.ts';
import { service } from '../letters/service.ts';
import { dayInWords, momentInWords } from '../nhs/londonTime.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Templates } from '../platform/templates.ts';
import { silentHours, SILENT_AFTER_HOURS } from './freshness.ts';

export interface OweAlarmDeps {
  /** Since when the mailbox was not read to its end; undefined where nobody ever tried to. */
  readonly silentSince: () => Promise<Date | undefined>;
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
    const since = await deps.silentSince();
    if (since === undefined || silentHours(since, now, rules) < SILENT_AFTER_HOURS) {
      return { alarms: 0 };
    }
    const subject = `The referral mailbox has not been read since ${momentInWords(since)}`;
    const { html, text } = templates.email('mailbox-alarm', {
      subject,
      heading: 'The referral mailbox is not being read',
      service,
      width: 600,
      since: momentInWords(since),
    });
    let alarms = 0;
    for (const to of escalateTo) {
      const { letter, event } = generatedLetter({
        kind: 'escalation',
        about: `mailbox:${since.toISOString()}`,
        to,
        words: { subject, text, html },
        from,
        owedAt: now,
        detail: { about: `mailbox not read on ${dayInWords(now)}` },
      });
      if ((await letters.oweOnce(letter, event)) === 'owed') alarms += 1;
    }
    if (alarms > 0) log.warn('The mailbox has not been read for an hour of opening time');
    return { alarms };
  };
}
