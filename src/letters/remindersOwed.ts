import type { DutyCall } from '../calls/dutyCall.ts';
import type { Mail } from '../intake/mail.ts';
import { readEmail } from '../nhs/emailAddress.ts';
import { clockStart, referralState } from '../pathway/status.ts';
import { dueAfter, stageDueAt, type PathwayRules, type Stage } from '../pathway/dueTimes.ts';
import type { FactIndex } from '../pathway/facts.ts';
import { childrenAsOf, type ChildAsOf } from '../pathway/mismatch.ts';
import { isUnreadable, unreadableBySender } from '../pathway/unreadable.ts';
import { groupedBy } from '../platform/grouped.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { valueOf } from '../reading/writtenReferral.ts';
import { callNamed } from './callNamed.ts';
import type { Letter } from './letter.ts';
import type { FormMissing, LetterDue } from './letterContent.ts';

/** No reminder for so many working days while a mail from the referrer waits for a person. */
const PATIENCE_WORKING_DAYS = 2;

export interface ReminderRules {
  readonly pathway: PathwayRules;
  readonly escalateTo: readonly string[];
  /** What arrived by then has been taken in; null: no mailbox is read at all. */
  readonly mailReadUntil: Date | null;
}

/** What we owe about calls whose form is overdue: two reminders to the referrer, then our own lead. */
export function remindersOwed(
  index: FactIndex,
  now: Date,
  { pathway: rules, escalateTo, mailReadUntil }: ReminderRules,
  letters: readonly Letter[],
): LetterDue[] {
  const children = childrenAsOf(index, now, rules);
  const overdue = groupedBy(
    children.filter(({ state }) => state.status === 'overdue'),
    ({ call }) => call,
  );
  const ofCall = groupedBy(
    letters.filter(({ kind }) => kind === 'form-due' || kind === 'form-due-again'),
    ({ about }) => about,
  );
  const waiting = mailsWaiting(index, now, rules);
  const unreadableMails = unreadableBySender(index.facts.mails, now);
  const open = index.facts.referrals.map((referral) => ({
    referral,
    state: referralState(index, referral, now, rules),
  }));
  return [...overdue].flatMap(([call, slots]) => {
    const stage = Math.max(...slots.map(stageOf)) as Stage;
    const asked = ofCall.get(call.callId) ?? [];
    const missing = formMissing(call, slots, children);
    // A form that was sent in time may lie in a mailbox that could not be read since.
    const mayBeUnread = mailReadUntil !== null && mailReadUntil < missing.dueAt;
    const reminder =
      mayBeUnread || waits(call, waiting)
        ? []
        : nextReminder(call, stage, asked, missing, now, rules);
    if (stage < 3) return reminder;
    const possible = open.filter(({ state }) => {
      if (state?.status !== 'to-confirm') return false;
      return state.candidates.some(({ callId }) => callId === call.callId);
    });
    const address = readEmail(call.referrer.email ?? '');
    const unreadable = unreadableMails.get(address ?? '') ?? [];
    const escalations = escalateTo.map((to): LetterDue => ({
      kind: 'escalation',
      about: call.callId,
      stage: 3,
      to,
      heldBecause: null,
      since: dueSince(slots, missing),
      mail: null,
      content: {
        kind: 'escalation',
        callId: call.callId,
        ...missing,
        askedAt: [...timesAsked(asked), ...reminder.map(() => now)],
        hasAddress: address !== undefined,
        possibleReferrals: possible.map(({ referral }) => referral.reference),
        unreadableMails: unreadable.filter(({ receivedAt }) => receivedAt >= call.startedAt).length,
      },
    }));
    return [...reminder, ...escalations];
  });
}

/** The reminder of this run counts too: a run that died behind it would tell our lead of it. */
function timesAsked(asked: readonly Letter[]): Date[] {
  return asked
    .filter(({ state }) => state !== 'cancelled' && state !== 'held')
    .map(({ owedAt }) => owedAt);
}

/** One at a time: after an outage a referrer gets one reminder, whatever the stage. */
function nextReminder(
  call: DutyCall,
  stage: Stage,
  asked: readonly Letter[],
  missing: FormMissing,
  now: Date,
  rules: PathwayRules,
): LetterDue[] {
  const to = readEmail(call.referrer.email ?? '');
  const start = clockStart(call, now);
  if (to === undefined || start === undefined) return [];
  const letter = { about: call.callId, to, heldBecause: null, mail: null };
  const mine = asked.filter((one) => one.to?.toLowerCase() === to);
  const first = mine.find(({ kind }) => kind === 'form-due');
  if (first === undefined) {
    const content = { kind: 'form-due', ...missing } as const;
    return [{ ...letter, kind: 'form-due', stage: 1, since: missing.dueAt, content }];
  }
  const again = mine.some(({ kind }) => kind === 'form-due-again');
  const since = stageDueAt(start, 2, rules);
  if (stage < 2 || again || first.owedAt > since) return [];
  const content = { kind: 'form-due-again', firstAskedAt: first.owedAt, ...missing } as const;
  return [{ ...letter, kind: 'form-due-again', stage: 2, since, content }];
}

/** When the last stage that has passed fell due. */
function dueSince(overdue: readonly ChildAsOf[], { dueAt }: FormMissing): Date {
  const [first] = overdue;
  return first?.state.status === 'overdue' ? first.state.stageDueAt : dueAt;
}

function stageOf({ state }: ChildAsOf): number {
  return state.status === 'overdue' ? state.stage : 0;
}

function formMissing(
  call: DutyCall,
  overdue: readonly ChildAsOf[],
  children: readonly ChildAsOf[],
): FormMissing {
  const [first] = overdue;
  const dueAt = first?.state.status === 'overdue' ? first.state.dueAt : call.startedAt;
  return {
    ...callNamed(call),
    dueAt,
    children: children.filter((one) => one.call === call).length,
    childrenWithoutForm: overdue.length,
  };
}

/** Mails that a person has yet to look at, young enough to be waited for, under who sent them. */
function mailsWaiting(index: FactIndex, now: Date, rules: PathwayRules): Map<string, Mail[]> {
  const open = openReferrals(index, now, rules);
  const waiting = new Map<string, Mail[]>();
  for (const mail of index.facts.mails) {
    if (!isForAPerson(mail) && !open.has(mail.id)) continue;
    const until = dueAfter(mail.receivedAt, PATIENCE_WORKING_DAYS, rules.calendar);
    if (mail.receivedAt > now || now > until) continue;
    for (const address of sendersOf(mail, open.get(mail.id) ?? [])) {
      waiting.set(address, [...(waiting.get(address) ?? []), mail]);
    }
  }
  return waiting;
}

function isForAPerson(mail: Mail): boolean {
  return (
    isUnreadable(mail) ||
    mail.state === 'received' ||
    (mail.state === 'read' && mail.class === 'blank-form')
  );
}

/** Referrals that are neither linked nor closed, under their mail. */
function openReferrals(
  index: FactIndex,
  now: Date,
  rules: PathwayRules,
): ReadonlyMap<string, readonly Referral[]> {
  const open = index.facts.referrals.filter((referral) => {
    const status = referralState(index, referral, now, rules)?.status;
    return status !== undefined && status !== 'linked' && status !== 'closed';
  });
  return groupedBy(open, ({ route }) => (route.kind === 'mail' ? route.mail : ''));
}

/** The outer senders, who would be answered, and the referrer whom the form names. */
function sendersOf(mail: Mail, referrals: readonly Referral[]): Set<string> {
  const named = referrals.map((one) => valueOf(readingInForce(one).fields, 'referrer.email'));
  const from = mail.headers?.from.map(({ address }) => address) ?? [];
  const all = [...from, mail.answer.to, ...named];
  return new Set(all.flatMap((address) => (address ? [address.toLowerCase()] : [])));
}

function waits(call: DutyCall, waiting: ReadonlyMap<string, readonly Mail[]>): boolean {
  const address = readEmail(call.referrer.email ?? '');
  const mails = address === undefined ? undefined : waiting.get(address);
  return mails?.some(({ receivedAt }) => receivedAt >= call.startedAt) ?? false;
}
