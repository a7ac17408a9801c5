import type { PersonName } from '../nhs/personName.ts';
import { areNicknames } from './nicknames.ts';
import { editDistance, jaroWinkler } from './strings.ts';

/** How alike two given names are, best first. */
export type GivenLikeness =
  | 'equal'
  | 'nickname'
  | 'near'
  /** The first name of two, or one that brothers or sisters may all bear: Muhammad, Lily of Lily-Mae. */
  | 'shared-half'
  | 'close'
  | 'initial'
  | 'middle'
  | 'similar'
  /** One is the beginning of the other: Robert and Robertus may be twins. */
  | 'extends'
  /** The first names are the same and the second are not: Maria Sofia and Maria Elena. */
  | 'same-first'
  | 'differs';

/** Who is called so is another child, unless a person says otherwise. */
export const unlikeNames: ReadonlySet<string> = new Set<GivenLikeness>([
  'differs',
  'similar',
  'extends',
  'same-first',
  'middle',
]);

const order: readonly GivenLikeness[] = [
  'equal',
  'nickname',
  'near',
  'shared-half',
  'close',
  'initial',
  'middle',
  'similar',
  'extends',
  'same-first',
  'differs',
];

/** Compares the given names with each other's and the aliases; null where one side has none. */
export function givenLikeness(one: PersonName, other: PersonName): GivenLikeness | null {
  const [left, right] = [one.given[0], other.given[0]];
  if (left === undefined || right === undefined) return null;
  const first = left === right ? ofSameFirst(one, other) : likenessOf(left, right);
  const found = [first, ...furtherLikenesses(one, other)];
  return order.find((likeness) => found.includes(likeness)) ?? 'differs';
}

const bornByMany = new Set(
  'muhammad mohammed mohammad mohamed muhammed mohamad muhammet md abdul abd syed sayed maria jose'.split(
    ' ',
  ),
);

/** The first names are the same: what the second ones say of that. */
function ofSameFirst(one: PersonName, other: PersonName): GivenLikeness {
  const [rest, otherRest] = [one.given.slice(1), other.given.slice(1)];
  if (rest.length > 0 && otherRest.length > 0) {
    const alike = rest.some((word) =>
      otherRest.some((second) => !unlikeNames.has(likenessOf(word, second))),
    );
    return alike ? 'equal' : 'same-first';
  }
  const isHalf = one.joined !== other.joined || bornByMany.has(one.given[0] ?? '');
  return isHalf ? 'shared-half' : 'equal';
}

/** What second names, names run together and aliases add. */
function furtherLikenesses(one: PersonName, other: PersonName): GivenLikeness[] {
  const [left, right] = [one.given[0] ?? '', other.given[0] ?? ''];
  const found: GivenLikeness[] = [];
  if (one.aliases.includes(right) || other.aliases.includes(left)) found.push('nickname');
  if (one.given.length === 1 && other.given.length === 1) return found;
  const together =
    one.given.join('') === other.given.join('') ||
    (one.given.length > 1 && joined(one) === right) ||
    (other.given.length > 1 && joined(other) === left);
  if (together) found.push('equal');
  if (one.given.slice(1).includes(right) || other.given.slice(1).includes(left)) {
    found.push('middle');
  }
  return found;
}

/** Two first names run together: Annemarie. */
function joined({ given }: PersonName): string {
  return given.slice(0, 2).join('');
}

export function likenessOf(one: string, other: string): GivenLikeness {
  if (one === other) return 'equal';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return short === long[0] ? 'initial' : 'differs';
  if (areNicknames(one, other)) return 'nickname';
  if (short.length >= 3 && long.startsWith(short)) return 'extends';
  return byLetters(short, long);
}

function byLetters(short: string, long: string): GivenLikeness {
  const likeness = jaroWinkler(short, long);
  const slip = short.length >= 4 && editDistance(short, long, 1) <= 1;
  if (likeness >= 0.92 || (slip && likeness >= 0.86)) return 'near';
  if (likeness >= 0.86 || slip) return 'close';
  return likeness >= 0.78 ? 'similar' : 'differs';
}

export type FamilyLikeness = 'equal' | 'part' | 'near' | 'close' | 'differs';

/** Family names as one word and as parts: Smith-Jones agrees in part with Jones. */
export function familyLikeness(
  one: readonly string[],
  other: readonly string[],
): FamilyLikeness | null {
  if (one.length === 0 || other.length === 0) return null;
  const [left, right] = [one.join(''), other.join('')];
  if (left === right || (one.length === other.length && sameWords(one, other))) return 'equal';
  if (one.some((word) => word.length >= 3 && other.includes(word))) return 'part';
  const likeness = jaroWinkler(left, right);
  if (likeness >= 0.92 || editDistance(left, right, 1) <= 1) return 'near';
  return likeness >= 0.86 ? 'close' : 'differs';
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join(' ') === [...other].sort().join(' ');
}
