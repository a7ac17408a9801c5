import type { Weighed } from './weigh.ts';
import { motherIsAnother } from './childEvidence.ts';
import { DAY } from './sides.ts';

/** What is known of the search and of the other calls when one is judged. */
export interface Around {
  readonly truncated: boolean;
  /** Calls whose own checked code the form quotes. */
  readonly quotedCalls: ReadonlySet<string>;
}

export interface Veto {
  /** `child`: a person says which child; `call`: a person looks at the whole. */
  readonly asks: 'child' | 'call';
  readonly text: string;
}

/** Reasons against linking by itself. None hides the candidate (matching notes, section 5.3). */
export function vetoesOf(pair: Weighed, around: Around): Veto[] {
  return [...childVetoes(pair), ...callVetoes(pair, around)];
}

function childVetoes(pair: Weighed): Veto[] {
  const { levels, twin, sibling, left } = pair;
  const texts: string[] = [];
  if (levels['child.number'] === 'another-child') {
    texts.push('Both give an NHS number of the child, and the numbers differ.');
  }
  if (twin)
    texts.push('Possibly the twin: the same family and birth, but another name, sex or order.');
  else if (levels['child.sex'] === 'differs') texts.push('The sex differs.');
  else if (levels['child.order'] === 'differs') texts.push('The birth order differs.');
  if (sibling) texts.push('Possibly a sibling: the same family, but another birth.');
  if (levels['child.edd'] === 'does-not-fit')
    texts.push('The birth does not fit the expected date.');
  if (left.facts.namesSeveral) texts.push('The form names several children in one box.');
  if (left.facts.unsure.some((key) => decisive.has(key))) {
    texts.push('The name or birth date on the form cannot be read with certainty.');
  }
  return texts.map((text) => ({ asks: 'child', text }));
}

const decisive = new Set([
  'infant.fullName',
  'infant.givenName',
  'infant.familyName',
  'infant.dob',
]);

/**
 * A form is due within days of its call. After a year it may be about the next baby, whose birth
 * year, once mistyped, fits the call of the last pregnancy (matching notes, section 5.7).
 */
const YEAR = 365 * DAY;

function callVetoes(pair: Weighed, { truncated, quotedCalls }: Around): Veto[] {
  const { levels, left, right } = pair;
  const call = right.facts;
  const texts: string[] = [];
  if (call.outcome === 'advice-only') {
    texts.push('A form after an advice-only call is for a person.');
  }
  if (call.outcome === 'not-eligible') {
    texts.push('A form after a not-eligible call is for a person.');
  }
  if (levels['mother.number'] === 'another-mother') {
    texts.push('Both give an NHS number of the mother, and the numbers differ.');
  } else if (motherIsAnother(pair) && levels['child.number'] !== 'equal') {
    texts.push('The mother seems to be another person.');
  }
  if (call.endedAt.getTime() > left.facts.receivedAt.getTime() + DAY) {
    texts.push('The call came more than a day after the form.');
  }
  if (left.facts.receivedAt.getTime() > call.endedAt.getTime() + YEAR) {
    texts.push('The call came more than a year before the form.');
  }
  if (call.linkedTo !== null && call.linkedTo !== left.facts.referralId) {
    texts.push('Another referral is already linked to this child of the call.');
  }
  if (truncated) texts.push('There were more calls alike than could be compared.');
  if (quotedCalls.size > 0 && !quotedCalls.has(call.callId)) {
    texts.push('The form quotes the code of another call.');
  }
  return texts.map((text) => ({ asks: 'call', text }));
}
