import { readCallCode } from '../calls/callCode.ts';
import { londonDate } from '../nhs/londonTime.ts';
import { childEvidence } from './childEvidence.ts';
import type { CallFacts, ReferralFacts } from './identity.ts';
import type { Candidate, MatchDecision, MatchOutcome } from './matchOutcome.ts';
import { twostepModel, type Lines, type Model } from './model.ts';
import { dateInWords, reasonsOf } from './reasons.ts';
import { callSide, referralSide, type CallSide, type ReferralSide } from './sides.ts';
import { isWorthShowing } from './standing.ts';
import { vetoesOf, type Veto } from './vetoes.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface MatchContext {
  /** The search stopped at its cap: there may be others. */
  readonly truncated: boolean;
  /** Details of the form that so many calls share that they were not searched by. */
  readonly passedOver: number;
  /** Calls a person said "not this one" of: for ever. */
  readonly rejected: ReadonlySet<string>;
}

/** One call slot as judged for one referral. */
export interface Judged {
  readonly pair: Weighed;
  readonly vetoes: readonly Veto[];
  /** The rule by which it is this child; undefined: a person confirms. */
  readonly evidence: string | undefined;
}

/** Before it is put into words: what the backlog's assignment still may change. */
export interface Judgement {
  readonly decision: MatchDecision;
  /** From the review line up, best first; a possible twin is shown wherever it stands. */
  readonly judged: readonly Judged[];
  readonly passedOver: number;
}

const MOST_SHOWN = 5;

/** Holds a referral against the calls that may be meant, and says what follows, with reasons. */
export function matchReferral(
  referral: ReferralFacts,
  calls: readonly CallFacts[],
  context: MatchContext,
): MatchOutcome {
  return outcomeOf(referral, judge(referralSide(referral), calls.map(callSide), context));
}

export function judge(
  referral: ReferralSide,
  calls: readonly CallSide[],
  context: MatchContext,
  weighed = new Map<CallSide, Weighed>(),
): Judgement {
  const model = twostepModel;
  const { passedOver } = context;
  if (!isSearchable(referral)) return { decision: 'unsearchable', judged: [], passedOver };
  const codes = new Set(
    referral.facts.statedCall.codes.filter((code) => readCallCode(code) === code),
  );
  const allowed = calls.filter(
    ({ facts }) => facts.subject !== 'anonymous' && !context.rejected.has(facts.callId),
  );
  const quotedCalls = new Set(
    allowed.filter(({ facts }) => codes.has(facts.code)).map(({ facts }) => facts.callId),
  );
  const judged = allowed
    .map((call) => weighOnce(weighed, referral, call))
    .filter((pair) => isWorthShowing(pair, model.lines))
    .sort(bestFirst)
    .map((pair) => {
      const vetoes = vetoesOf(pair, { truncated: context.truncated, quotedCalls });
      return { pair, vetoes, evidence: childEvidence(pair) };
    });
  return { decision: decide(judged, model.lines), judged, passedOver };
}

/** A wider search finds the nearer calls again. */
function weighOnce(
  weighed: Map<CallSide, Weighed>,
  referral: ReferralSide,
  call: CallSide,
): Weighed {
  const before = weighed.get(call);
  if (before !== undefined) return before;
  const pair = weigh(referral, call, twostepModel);
  weighed.set(call, pair);
  return pair;
}

function bestFirst(one: Weighed, other: Weighed): number {
  if (one.total !== other.total) return other.total - one.total;
  const [left, right] = [one.right.facts, other.right.facts];
  if (left.callId !== right.callId) return left.callId < right.callId ? -1 : 1;
  return left.child - right.child;
}

function decide(judged: readonly Judged[], lines: Lines): MatchDecision {
  const [best, ...others] = judged;
  if (best === undefined) return 'no-prior-call';
  const { pair, vetoes, evidence } = best;
  const gap = pair.total - (others[0]?.pair.total ?? Number.NEGATIVE_INFINITY);
  const alone = gap >= lines.margin && !others.some((other) => other.evidence !== undefined);
  const sure = pair.total >= lines.automatic && evidence !== undefined && vetoes.length === 0;
  if (sure && alone) return 'linked';
  const rivals = others.filter((other) => pair.total - other.pair.total < lines.margin);
  const oneFamily = [best, ...rivals].every((each) => each.pair.family >= lines.confirmFamily);
  const aboutCall = vetoes.some(({ asks }) => asks === 'call');
  if (pair.total >= lines.confirm && oneFamily && !aboutCall) return 'confirm-child';
  return 'review';
}

/** Two of: NHS number, birth or expected date, family name, telephone, postcode, a quoted code. */
function isSearchable({ facts, profile }: ReferralSide): boolean {
  const known = [
    profile.number !== null || profile.motherNumber !== null,
    profile.dob !== null || profile.edd !== null,
    profile.name.family.length > 0 || profile.mother.family.length > 0,
    profile.phones.length > 0,
    profile.postcode !== null,
    facts.statedCall.codes.some((code) => readCallCode(code) === code),
  ];
  return known.filter(Boolean).length >= 2;
}

export function outcomeOf(
  referral: ReferralFacts,
  { decision, judged, passedOver }: Judgement,
  model: Model = twostepModel,
): MatchOutcome {
  const best = judged[0]?.pair.right.facts;
  const linked = decision === 'linked' ? best : undefined;
  return {
    referralId: referral.referralId,
    decision,
    callId: linked?.callId ?? null,
    child: linked?.child ?? null,
    candidates: judged.slice(0, MOST_SHOWN).map(inWords),
    verdict: verdictOf(decision, judged, passedOver),
    modelVersion: model.version,
  };
}

function inWords({ pair, vetoes }: Judged): Candidate {
  return {
    callId: pair.right.facts.callId,
    child: pair.right.facts.child,
    score: Math.round(pair.total * 10) / 10,
    ...reasonsOf(pair),
    vetoes: vetoes.map(({ text }) => text),
    levels: pair.levels,
  };
}

function verdictOf(decision: MatchDecision, judged: readonly Judged[], passedOver: number): string {
  const said = sentenceOf(decision, judged[0]);
  if (passedOver === 0 || decision === 'linked' || decision === 'unsearchable') return said;
  return `${said} Not searched by: ${passedOver} of the form's details, which too many calls share.`;
}

function sentenceOf(decision: MatchDecision, best: Judged | undefined): string {
  const call = best === undefined ? '' : callInWords(best.pair.right.facts);
  switch (decision) {
    case 'linked':
      return `The call ${call} was about this child.`;
    case 'confirm-child':
      return `Probably the call ${call}. Please confirm the child.`;
    case 'review':
      return best?.vetoes[0] === undefined
        ? `Perhaps the call ${call}. Please look at what agrees and what does not.`
        : `Perhaps the call ${call}. ${best.vetoes[0].text} Please decide.`;
    case 'no-prior-call':
      return 'No call was found for the numbers, names, dates, telephone and postcode on this form. Search by hand if you know of one.';
    case 'unsearchable':
      return 'The form says too little to search for a call: at least two of NHS number, birth or expected date, family name, telephone and postcode are needed.';
  }
}

function callInWords({ endedAt, practitioner, referrer }: CallFacts): string {
  const who = [practitioner, referrer.organisation].filter(Boolean).join(', ');
  const date = dateInWords(londonDate(endedAt)) ?? '';
  return `of ${date}${who === '' ? '' : ` (${who})`}`;
}
