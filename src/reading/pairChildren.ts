import { compareChildren, identityOf } from './identityOfChild.ts';
import type { ChildIdentity } from './identityOfChild.ts';
import type { WrittenReferral } from './writtenReferral.ts';

/** A child as read before and as read now, from the same bytes. */
export interface ChildPair<Before> {
  readonly before: Before;
  readonly now: WrittenReferral;
  /** What tells the child and is not the same in both; empty where nothing changed. */
  readonly identityChanged: readonly (keyof ChildIdentity)[];
}

export interface Pairing<Before> {
  readonly pairs: readonly ChildPair<Before>[];
  /** Read before and not found now: they stand, for a person. */
  readonly notFound: readonly Before[];
  readonly added: readonly WrittenReferral[];
}

/**
 * Pairs the children that an older reader found in a mail with those that a newer one finds. Where
 * identity tells, it decides, and only where one child alone fits the other. Who is left alone on
 * either side is the same child, read better, unless the mail has more children to mix them up with
 * and something contradicts.
 */
export function pairChildren<Before extends { readonly reading: WrittenReferral }>(
  before: readonly Before[],
  now: readonly WrittenReferral[],
): Pairing<Before> {
  const named = uniquePairs(before, now, (old, each) => fits(old, each) && isNamedAlike(old, each));
  const told = [
    ...named,
    ...uniquePairs(
      before.filter((old) => named.every((pair) => pair.before !== old)),
      now.filter((each) => named.every((pair) => pair.now !== each)),
      fits,
    ),
  ];
  const oldLeft = before.filter((old) => told.every((pair) => pair.before !== old));
  const nowLeft = now.filter((each) => told.every((pair) => pair.now !== each));
  const [lastOld] = oldLeft;
  const [lastNow] = nowLeft;
  const isSingle = before.length === 1 && now.length === 1;
  const areLast = oldLeft.length === 1 && nowLeft.length === 1;
  if (
    !areLast ||
    lastOld === undefined ||
    lastNow === undefined ||
    (!isSingle && verdict(lastOld, lastNow) === 'different')
  ) {
    return { pairs: told, notFound: oldLeft, added: nowLeft };
  }
  return { pairs: [...told, pairOf(lastOld, lastNow)], notFound: [], added: [] };
}

type Fits<Before> = (old: Before, now: WrittenReferral) => boolean;

/** Of those that fit, the pairs in which neither side fits anyone else. */
function uniquePairs<Before extends { readonly reading: WrittenReferral }>(
  before: readonly Before[],
  now: readonly WrittenReferral[],
  isFitting: Fits<Before>,
): ChildPair<Before>[] {
  return before.flatMap((old) => {
    const [only, ...others] = now.filter((each) => isFitting(old, each));
    if (only === undefined || others.length > 0) return [];
    const claimants = before.filter((other) => isFitting(other, only));
    return claimants.length === 1 ? [pairOf(old, only)] : [];
  });
}

function fits(old: { readonly reading: WrittenReferral }, now: WrittenReferral): boolean {
  return verdict(old, now) === 'same';
}

function isNamedAlike(
  { reading }: { readonly reading: WrittenReferral },
  now: WrittenReferral,
): boolean {
  const { given } = identityOf(now);
  return given !== null && given === identityOf(reading).given;
}

function verdict({ reading }: { readonly reading: WrittenReferral }, now: WrittenReferral) {
  return compareChildren(identityOf(reading), identityOf(now));
}

function pairOf<Before extends { readonly reading: WrittenReferral }>(
  before: Before,
  now: WrittenReferral,
): ChildPair<Before> {
  return { before, now, identityChanged: identityChanges(before.reading, now) };
}

const telling = [
  ...(['nhsNumber', 'given', 'family', 'dob', 'edd', 'sex', 'birthOrder'] as const),
  ...(['mother', 'motherNhsNumber'] as const),
];

/** What was told, is told now or both, and is not the same: a child may be found by any of it. */
export function identityChanges(
  before: WrittenReferral,
  now: WrittenReferral,
): (keyof ChildIdentity)[] {
  const then = identityOf(before);
  const told = identityOf(now);
  return telling.filter((key) => then[key] !== told[key]);
}
