import type { PersonName } from '../nhs/personName.ts';
import { areNicknames } from './nicknames.ts';
import { editDistance, jaroWinkler } from './strings.ts';

/** How alike two given names are, best first. */
export type GivenLikeness =
  | 'equal'
  | 'nickname'
  | 'near'
  | 'close'
  | 'initial'
  | 'middle'
  | 'similar'
  /** One is the beginning of the other: Robert and Robertus may be twins. */
  | 'extends'
  | 'differs';

const order: readonly GivenLikeness[] = [
  'equal',
  'nickname',
  'near',
  'close',
  'initial',
  'middle',
  'similar',
  'extends',
  'differs',
];

/** Compares the given names with each other's and the aliases; null where one side has none. */
export function givenLikeness(one: PersonName, other: PersonName): GivenLikeness | null {
  if (one.given.length === 0 || other.given.length === 0) return null;
  let best: GivenLikeness = likenessOf(one.given[0] ?? '', other.given[0] ?? '');
  const better = (likeness: GivenLikeness): void => {
    if (order.indexOf(likeness) < order.indexOf(best)) best = likeness;
  };
  if (one.given.length > 1 || other.given.length > 1) {
    if (one.given.join('') === other.given.join('')) better('equal');
    if (joined(one) === other.given[0] || joined(other) === one.given[0]) better('equal');
    if (one.given.slice(1).includes(other.given[0] ?? '')) better('middle');
    if (other.given.slice(1).includes(one.given[0] ?? '')) better('middle');
  }
  for (const alias of one.aliases) if (alias === other.given[0]) better('nickname');
  for (const alias of other.aliases) if (alias === one.given[0]) better('nickname');
  return best;
}

/** Two first names run together: Annemarie. */
function joined({ given }: PersonName): string {
  return given.slice(0, 2).join('');
}

export function likenessOf(one: string, other: string): GivenLikeness {
  if (one === other) return 'equal';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs';
  if (areNicknames(one, other)) return 'nickname';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const extended = long.startsWith(short) && short.length >= 3;
  const likeness = jaroWinkler(one, other);
  const slip = short.length >= 4 && editDistance(one, other, 1) <= 1;
  if (extended) return 'extends';
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
