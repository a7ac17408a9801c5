import { momentInWords } from '../nhs/londonTime.ts';
import { readingInForce, type Referral, type Route } from '../reading/referral.ts';
import { fieldKeys, type Field, type Fields } from '../reading/writtenReferral.ts';
import type { PathwayRules } from './dueTimes.ts';
import type { FactIndex } from './facts.ts';
import { referralStatusTable } from './pathwayStatus.ts';
import { confirmReasons } from './confirmReason.ts';
import {
  assessmentInWords,
  historyInWords,
  letterFacts,
  lettersInWords,
  part,
  type LetterShown,
  type Shown,
} from './showParts.ts';
import { referralState, type ReferralState } from './status.ts';

/** One referral with its status, what was read from where, the matching and the whole history. */
export function showReferral(
  index: FactIndex,
  referral: Referral,
  letters: readonly LetterShown[],
  now: Date,
  rules: PathwayRules,
): Shown {
  const state = referralState(index, referral, now, rules);
  const reading = readingInForce(referral);
  const assessment = index.assessments.get(referral.reference);
  const mail = referral.route.kind === 'mail' ? referral.route.mail : null;
  const own = letters.filter(
    (letter) => letter.about === referral.reference || (mail !== null && letter.mail === mail),
  );
  return {
    facts: {
      kind: 'referral',
      referral: referral.reference,
      status: state?.status ?? null,
      route: referral.route,
      receivedAt: referral.receivedAt,
      link: state?.status === 'linked' ? state.link : null,
      fields: reading.fields,
      readings: referral.readings.length,
      doubts: reading.doubts,
      notUnderstood: reading.notUnderstood,
      assessment: assessment ?? null,
      decisions: referral.decisions,
      letters: letterFacts(own),
      events: referral.events,
    },
    words: [
      `Referral ${referral.reference}`,
      ...statusInWords(state),
      `Received ${momentInWords(referral.receivedAt)}, ${routeInWords(referral.route)}`,
      ...part('What was read', fieldsInWords(reading.fields)),
      ...part('Not certain', reading.doubts),
      ...part(
        'Text that no field took',
        reading.notUnderstood.map(({ text }) => text),
      ),
      ...part('Compared with the duty calls', assessmentInWords(assessment)),
      ...part(
        'What people decided',
        referral.decisions.map((decision) =>
          decision.kind === 'reject'
            ? `${decision.by} rejected ${decision.callId} for ever, ${momentInWords(decision.at)}`
            : `${decision.by} closed it, ${momentInWords(decision.at)}: ${decision.reason}`,
        ),
      ),
      ...part('Letters', lettersInWords(own)),
      ...part('History', historyInWords(referral.events)),
    ].join('\n'),
  };
}

function statusInWords(state: ReferralState | undefined): string[] {
  if (state === undefined) return ['Not received yet at this time.'];
  const { label, hint } = referralStatusTable[state.status];
  return [`${label}. ${hint}`, ...moreOf(state)];
}

function moreOf(state: ReferralState): string[] {
  switch (state.status) {
    case 'linked':
      return [
        `Duty call ${state.link.callId}, child ${state.link.child}; linked by ${state.link.by}.`,
      ];
    case 'held':
      return [`It is flagged from ${momentInWords(state.flagAt)}.`];
    case 'no-preceding-call':
      return [`Flagged since ${momentInWords(state.flaggedAt)}.`];
    case 'to-confirm':
      return [confirmReasons[state.reason]];
    case 'closed':
      return [`Closed by ${state.by}: ${state.reason}`];
  }
}

function routeInWords(route: Route): string {
  if (route.kind === 'mail') return `by email ${route.mail}`;
  const how = {
    'typed-on-call': 'typed on the call',
    'handed-over': 'handed over',
    post: 'posted',
  };
  return `${how[route.kind]}, filed by ${route.by} for call ${route.call}`;
}

/** The referrer's words stay as they are, line by line. */
function fieldsInWords(fields: Fields): string[] {
  return fieldKeys.flatMap((key) => {
    const field = fields[key];
    return field === undefined ? [] : fieldInWords(key, field);
  });
}

function fieldInWords(key: string, field: Field): string[] {
  const { part: file, page } = field.source;
  const where = `[${file}${page === undefined ? '' : `, page ${page}`}]`;
  switch (field.state) {
    case 'found': {
      const [first = '', ...rest] = field.value.split('\n');
      return [`${key}: ${first}  ${where}`, ...rest.map((line) => `    ${line}`)];
    }
    case 'blank':
      return [`${key}: blank  ${where}`];
    case 'unreadable':
      return [`${key}: UNREADABLE, as written: ${field.raw}  ${where}`];
    case 'conflicting':
      return [
        `${key}: CONFLICTING`,
        ...field.alternatives.map(({ raw, source }) => `    ${raw}  [${source.part}]`),
      ];
  }
}
