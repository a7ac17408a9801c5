import { postcodeIn } from '../../nhs/postcode.ts';
import { fieldKeys, type Field, type FieldKey, type Fields } from '../writtenReferral.ts';
import type { Claim } from './claim.ts';
import type { Topic } from './dictionary/topics.ts';
import { birthsByAge, dueDateInBirthBox } from './settleBirths.ts';

/** Keys whose several answers are all kept, in the order of the document. */
const joinedBy: Readonly<Partial<Record<FieldKey, string>>> = {
  reason: '\n\n',
  background: '\n\n',
  siblings: '; ',
  household: '; ',
  otherAgencies: '; ',
  safeguarding: '; ',
  risk: '; ',
};
/** Home and mobile, or two parents: the first is taken, the others are no contradiction. */
const firstOfMany: ReadonlySet<FieldKey> = new Set([
  'parent.phone',
  'parent.email',
  'referrer.phone',
  'parent.name',
  'gp.practice',
  'parent.relationship',
  'infant.alias',
  'language',
  'referrer.organisation',
  'healthVisitor',
  'midwife',
  'socialWorker',
]);

/** A number or name in a page's head counts as much as the one in its box. */
const identity: ReadonlySet<FieldKey> = new Set([
  'infant.fullName',
  'infant.dob',
  'infant.nhsNumber',
]);

/** One child's fields from all that its form claims. Doubts are added in words for a person. */
export function settleFields(given: readonly Claim[], reference: Date, doubts: string[]): Fields {
  const claims = birthsByAge(given, reference);
  const fields: Partial<Record<FieldKey, Field>> = {};
  for (const key of fieldKeys) {
    const all = claims.filter((claim) => claim.key === key);
    const own = key === 'infant.address' ? withItsLines(all) : all;
    if (own.length > 0) fields[key] = settle(key, own);
  }
  dueDateInBirthBox(fields, reference, doubts);
  postcodeOfAddress(fields);
  return fields;
}

function settle(key: FieldKey, claims: readonly Claim[]): Field {
  const lowest = Math.min(...claims.map(({ rank }) => rank));
  const asked = lowest < 3 ? claims.filter(({ rank }) => rank < 3) : claims;
  const found = telling(
    key,
    asked.filter(({ reading }) => reading.kind === 'found'),
  );
  const best = Math.min(...found.map(({ rank }) => rank));
  // Where no label says whose it is, none of two bare names below headings is to be believed.
  const asWell = identity.has(key) ? (best === 0 ? 1 : 2) : best;
  const speaking = found.filter(({ rank }) => rank === best || rank <= asWell);
  const [first] = speaking;
  if (first === undefined) return withoutValue(asked);
  const separator = joinedBy[key];
  if (separator !== undefined) return joined(key, found, separator);
  const names = nameOfParts(key, speaking);
  if (names !== undefined) return names;
  const differing = distinctOf(speaking);
  const disputes = firstOfMany.has(key)
    ? differing.filter(({ label }) => plainLabel(label) === plainLabel(first.label))
    : differing;
  const several =
    key === 'parent.phone' || key === 'parent.email'
      ? disputes.filter(({ instance }) => instance === first.instance)
      : disputes;
  return several.length > 1 ? conflicting(several) : foundField(first);
}

/** Of what was found for a field, that which says most: the others are no contradiction. */
function telling(key: FieldKey, found: readonly Claim[]): readonly Claim[] {
  const rest = found.filter((claim) => !saysLess(key, claim));
  return rest.length > 0 ? rest : found;
}

/** The name of a doctor beside that of the practice; "Yes" to "Is there a midwife?" beside her name. */
function saysLess(key: FieldKey, { topic, label, reading }: Claim): boolean {
  if (key === 'gp.practice') return namesDoctor.has(topic) || PLACE_ALONE.test(label);
  return workers.has(key) && reading.kind === 'found' && /^(?:yes|y)$/iu.test(reading.value);
}

const namesDoctor: ReadonlySet<Topic> = new Set(['name', 'person', 'given-name', 'family-name']);
const PLACE_ALONE = /^(?:gp |surgery |practice )*(?:surgery|practice) address\W*$/iu;
const workers: ReadonlySet<FieldKey> = new Set([
  ...(['healthVisitor', 'midwife', 'socialWorker', 'otherAgencies'] as const),
]);

/** "Address line 1", "Line 2" and "Town" in boxes of their own are one address. */
function withItsLines(claims: readonly Claim[]): readonly Claim[] {
  const whole: Claim[] = [];
  for (const claim of claims) {
    const before = whole.at(-1);
    const goesOn = claim.topic === 'address-part' && before?.instance === claim.instance;
    if (!goesOn) whole.push(claim);
    else if (claim.reading.kind === 'found') {
      const value =
        before.reading.kind === 'found'
          ? `${before.reading.value}, ${claim.reading.value}`
          : claim.reading.value;
      const raw = before.raw === '' ? claim.raw : `${before.raw}\n${claim.raw}`;
      whole[whole.length - 1] = { ...before, reading: { kind: 'found', value }, raw };
    }
  }
  return whole;
}

const plainLabel = (label: string): string => label.toLowerCase().replace(/[^a-z]/gu, '');
const valueOf = (claim: Claim): string =>
  claim.reading.kind === 'found' ? claim.reading.value : '';

/** The first of each value; case, dots and commas make no other value. */
function distinctOf(claims: readonly Claim[]): readonly Claim[] {
  const values = new Map<string, Claim>();
  for (const claim of claims) {
    const folded = valueOf(claim)
      .toLowerCase()
      .replace(/[\s.,]+/gu, ' ');
    if (!values.has(folded)) values.set(folded, claim);
  }
  return [...values.values()];
}

function foundField(claim: Claim): Field {
  return { state: 'found', value: valueOf(claim), raw: claim.raw, source: claim.source };
}

function withoutValue(claims: readonly Claim[]): Field {
  const unreadable = claims.find(({ reading }) => reading.kind === 'unreadable');
  const [first] = claims;
  if (unreadable !== undefined)
    return { state: 'unreadable', value: null, raw: unreadable.raw, source: unreadable.source };
  return { state: 'blank', value: null, raw: null, source: first?.source ?? { part: '' } };
}

function conflicting(claims: readonly Claim[]): Field {
  const [first] = claims;
  return {
    state: 'conflicting',
    value: null,
    raw: null,
    source: first?.source ?? { part: '' },
    alternatives: claims.map((claim) => ({
      value: valueOf(claim),
      raw: claim.raw,
      source: claim.source,
    })),
  };
}

/** Several questions of one kind: their answers in order; short ones keep their question. */
function joined(key: FieldKey, found: readonly Claim[], separator: string): Field {
  const distinct = distinctOf(found);
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return foundField(first ?? (found[0] as Claim));
  const withLabels =
    (key === 'safeguarding' || key === 'risk') &&
    distinct.some((claim) => valueOf(claim).length < 12);
  const words = (claim: Claim, text: string): string =>
    withLabels ? `${claim.label.replace(/[\s:?*]+$/u, '')}: ${text}` : text;
  return {
    state: 'found',
    value: distinct.map((claim) => words(claim, valueOf(claim))).join(separator),
    raw: distinct
      .map((claim) => words(claim, claim.raw))
      .join(separator === '\n\n' ? separator : '\n'),
    source: first.source,
  };
}

/** "First name" and "Surname" of an adult make one name. */
function nameOfParts(key: FieldKey, claims: readonly Claim[]): Field | undefined {
  const given = claims.find(({ topic }) => topic === 'given-name');
  const family = claims.find(({ topic }) => topic === 'family-name');
  if (key.startsWith('infant.') || given === undefined || family === undefined) return undefined;
  const whole = claims.find(({ topic }) => topic === 'name');
  if (whole !== undefined) return foundField(whole);
  return {
    state: 'found',
    value: `${valueOf(given)} ${valueOf(family)}`,
    raw: `${given.raw}\n${family.raw}`,
    source: given.source,
  };
}

function postcodeOfAddress(fields: Partial<Record<FieldKey, Field>>): void {
  const postcode = fields['infant.postcode'];
  const address = fields['infant.address'];
  if (address?.state !== 'found' || (postcode !== undefined && postcode.state !== 'blank')) return;
  const written = postcodeIn(address.value);
  if (written !== undefined) {
    fields['infant.postcode'] = {
      state: 'found',
      value: written,
      raw: written,
      source: address.source,
    };
  }
}
