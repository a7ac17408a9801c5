import { endOfCall, outcomeAt, type ChildSlot, type DutyCall } from '../calls/dutyCall.ts';
import { momentInWords } from '../nhs/londonTime.ts';
import type { PathwayRules } from './dueTimes.ts';
import type { FactIndex } from './facts.ts';
import { linkId } from './link.ts';
import { mismatchesAsOf } from './mismatch.ts';
import { childStatusTable } from './pathwayStatus.ts';
import {
  historyInWords,
  letterFacts,
  lettersInWords,
  part,
  type LetterShown,
  type Shown,
} from './showParts.ts';
import { childState, type ChildState } from './status.ts';

/** One duty call with where each of its children stands, its notes and the whole history. */
export function showCall(
  index: FactIndex,
  call: DutyCall,
  letters: readonly LetterShown[],
  now: Date,
  rules: PathwayRules,
): Shown {
  const own = letters.filter(({ about }) => about === call.callId);
  const children = call.children.map((slot) => ({
    ...slot,
    state: childState(index, call, slot.child, now, rules),
    referral:
      index.spansOfSlot.get(linkId(call.callId, slot.child))?.find(({ until }) => until === null)
        ?.referral ?? null,
  }));
  const possible = mismatchesAsOf(index.facts, now, rules).toConfirm.filter(({ candidates }) =>
    candidates.some(({ callId }) => callId === call.callId),
  );
  const { events, ...recorded } = call;
  return {
    facts: {
      kind: 'call',
      ...recorded,
      children: children.map(({ state, ...child }) => ({
        ...child,
        status: state?.status ?? null,
        dueAt: state !== undefined && 'dueAt' in state ? state.dueAt : null,
      })),
      possibleReferrals: possible.map(({ referral }) => referral),
      letters: letterFacts(own),
      events,
    },
    words: [
      `Duty call ${call.callId}${call.code === call.callId ? '' : `, code ${call.code}`}`,
      `Ended ${momentInWords(endOfCall(call))}, taken by ${call.practitioner}; ${outcomeAt(call, now)}`,
      ...part('Children', children.map(childInWords)),
      ...part('Referrer', referrerInWords(call)),
      ...part('Mother and home', homeInWords(call)),
      ...part('Notes', notesInWords(call)),
      ...part(
        'Referrals that may belong here',
        possible.map(({ referral, reason }) => `${referral}: ${reason}`),
      ),
      ...part('Letters', lettersInWords(own)),
      ...part('History', historyInWords(events)),
    ].join('\n'),
  };
}

interface ChildShown extends ChildSlot {
  readonly state: ChildState | undefined;
  readonly referral: string | null;
}

function childInWords({ child, name, dob, edd, nhsNumber, state, referral }: ChildShown): string {
  const known = [
    name,
    dob === null ? null : `born ${dob}`,
    edd === null ? null : `due ${edd}`,
    nhsNumber === null ? null : `NHS number ${nhsNumber}`,
  ].filter((fact) => fact !== null);
  const who = known.length === 0 ? 'not named' : known.join(', ');
  const form = referral === null ? '' : `; form ${referral}`;
  return `${child}: ${who}. ${stateInWords(state)}${form}`;
}

function stateInWords(state: ChildState | undefined): string {
  if (state === undefined) return 'No form expected.';
  const { label } = childStatusTable[state.status];
  const due = 'dueAt' in state ? `, due ${momentInWords(state.dueAt)}` : '';
  const why = state.status === 'closed' ? `: ${state.reason} (${state.by})` : '';
  return `${label}${due}${why}`;
}

function named(facts: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact === null || fact === '' ? [] : [`${name}: ${fact.split('\n').join('\n    ')}`],
  );
}

function referrerInWords({ referrer }: DutyCall): string[] {
  const { name, role, organisation, email, phone } = referrer;
  return named({ name, role, organisation, email, telephone: phone });
}

function homeInWords({ mother, address, postcode, parentPhone }: DutyCall): string[] {
  return named({
    mother: mother.name,
    'mother born': mother.dob,
    "mother's NHS number": mother.nhsNumber,
    address,
    postcode,
    telephone: parentPhone,
  });
}

function notesInWords(call: DutyCall): string[] {
  const { sixPoints, riskScreen, riskFound, adviceGiven, notes } = call;
  return named({
    concerns: sixPoints.concerns,
    'what the infant tells us': sixPoints.infantTelling,
    'emotional availability': sixPoints.emotionalAvailability,
    context: sixPoints.context,
    'other services': sixPoints.otherServices,
    'universal services': sixPoints.universalServices,
    'risk screen': riskScreen,
    'risk found': riskFound,
    'advice given': adviceGiven,
    notes,
    'form completed during the call': call.formCompletedDuringCall ? 'yes' : 'no',
    'recorded in SystmOne': call.systmOneRecorded ? 'yes' : 'no',
  });
}
