import type { AnswerSettings } from '../intake/answering.ts';
import { outcomeAt } from '../calls/dutyCall.ts';
import type { PathwayRules } from '../pathway/dueTimes.ts';
import type { FactIndex } from '../pathway/facts.ts';
import { referralState } from '../pathway/status.ts';
import { groupedBy } from '../platform/grouped.ts';
import { answerOf, answerTo, referralsByMail } from './answersOwed.ts';
import { callNamed } from './callNamed.ts';
import type { Letter } from './letter.ts';
import type { LetterDue } from './letterContent.ts';

/** The detail key under which the history of a letter keeps the references it names. */
export const REFERENCES = 'references';

/** A mail whose referrals were flagged: no duty call came before them. One letter a mail. */
export function telephoneOwed(
  index: FactIndex,
  now: Date,
  rules: PathwayRules,
  settings: AnswerSettings,
): LetterDue[] {
  const byMail = referralsByMail(index);
  return [...byMail].flatMap(([mailId, referrals]) => {
    const mail = index.mails.get(mailId);
    const flagged = referrals.flatMap((referral) => {
      const state = referralState(index, referral, now, rules);
      if (state?.status !== 'no-preceding-call') return [];
      return [{ reference: referral.reference, flaggedAt: state.flaggedAt }];
    });
    const [first] = flagged;
    if (mail === undefined || first === undefined) return [];
    const content = {
      kind: 'please-telephone',
      receivedAt: mail.receivedAt,
      references: flagged.map(({ reference }) => reference),
    } as const;
    return answerTo(mail, answerOf(index, byMail, mail, settings), content, first.flaggedAt);
  });
}

/** A referral that we asked to telephone about, and whose call is now known. */
export function callFoundOwed(
  index: FactIndex,
  now: Date,
  rules: PathwayRules,
  letters: readonly Letter[],
): LetterDue[] {
  const asked = groupedBy(
    letters.filter(({ kind, state }) => kind === 'please-telephone' && state !== 'cancelled'),
    ({ about }) => about,
  );
  return index.facts.referrals.flatMap((referral): LetterDue[] => {
    if (referral.route.kind !== 'mail') return [];
    const request = asked
      .get(referral.route.mail)
      ?.find((letter) => referencesNamed(letter).includes(referral.reference));
    const state = referralState(index, referral, now, rules);
    if (request === undefined || state?.status !== 'linked') return [];
    const call = index.calls.get(state.link.callId);
    if (call === undefined) return [];
    return [
      {
        kind: 'call-found',
        about: referral.reference,
        stage: 0,
        to: request.to,
        heldBecause: request.state === 'held' ? request.heldBecause : null,
        // Never before the request that it answers, however long ago the link holds from.
        since: laterOf(state.link.from, request.since),
        mail: referral.route.mail,
        content: {
          kind: 'call-found',
          reference: referral.reference,
          ...callNamed(call),
          formWasExpected: outcomeAt(call, now) === 'form-expected',
        },
      },
    ];
  });
}

function laterOf(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function referencesNamed({ events }: Letter): string[] {
  return events.flatMap(({ detail }) => {
    const named = detail[REFERENCES];
    return typeof named === 'string' ? named.split(' ') : [];
  });
}
