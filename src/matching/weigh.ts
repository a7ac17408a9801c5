import { comparisons } from './comparisons.ts';
import type { Model } from './model.ts';
import { unlikeNames } from './names.ts';
import { scorePair, type FieldScore } from './score.ts';
import type { CallSide, ReferralSide } from './sides.ts';

/** One call slot held against the referral: levels, sums, and what kind of birth both sides tell of. */
export interface Weighed {
  readonly left: ReferralSide;
  readonly right: CallSide;
  readonly fields: readonly FieldScore[];
  readonly notKnown: readonly string[];
  /** The level of each field that both sides know. */
  readonly levels: Readonly<Record<string, string>>;
  readonly child: number;
  readonly family: number;
  /** Who referred and when, capped by the model: it ranks and supports, it never identifies. */
  readonly context: number;
  readonly total: number;
  /** Either side tells of several children. */
  readonly multiple: boolean;
  /** One side recorded a single birth, and neither tells of several. */
  readonly single: boolean;
  /** The same family, and by name, sex or order another child of the same birth. */
  readonly twin: boolean;
  /** The same family, and by its birth date another birth. */
  readonly sibling: boolean;
}

/** From this family score up another child is taken for a twin or a sibling, not for a stranger. */
const SAME_FAMILY = 8;
/** What the child's layer is pressed down to where the names say that it is the twin. */
const TWIN_CHILD = -5;
/** Two births of one mother are further apart than this, in days. */
const SIBLING_DAYS = 250;

export function weigh(left: ReferralSide, right: CallSide, model: Model): Weighed {
  const score = scorePair(model, comparisons, left, right);
  const levels: Record<string, string> = {};
  for (const { field, level } of score.fields) levels[field] = level;
  const child = score.layers['child'] ?? 0;
  const family = score.layers['family'] ?? 0;
  const multiple = tellsOfSeveral(left, right);
  const twin = family >= SAME_FAMILY && isTwin(levels);
  const pressed = twin ? Math.min(child, TWIN_CHILD) : child;
  return {
    left,
    right,
    fields: score.fields,
    notKnown: score.notKnown,
    levels,
    child: pressed,
    family,
    context: score.layers['context'] ?? 0,
    total: score.total - child + pressed,
    multiple,
    single: !multiple && (right.facts.multipleBirth === 'no' || left.facts.multipleBirth === 'no'),
    twin,
    sibling: family >= SAME_FAMILY && isSibling(left, right, levels),
  };
}

function tellsOfSeveral({ facts: left, profile: one }: ReferralSide, right: CallSide): boolean {
  const { facts, profile: other } = right;
  return (
    facts.children > 1 ||
    facts.multipleBirth === 'yes' ||
    left.multipleBirth === 'yes' ||
    [one, other].some(({ name, birthOrder }) => name.multiple || birthOrder !== null)
  );
}

const otherBirth: ReadonlySet<string> = new Set(['weeks-apart', 'far-apart']);

function isTwin(levels: Readonly<Record<string, string>>): boolean {
  if (otherBirth.has(levels['child.dob'] ?? '') || levels['child.edd'] === 'does-not-fit') {
    return false;
  }
  return (
    unlikeNames.has(levels['child.given'] ?? '') ||
    levels['child.order'] === 'differs' ||
    levels['child.sex'] === 'differs' ||
    levels['child.number'] === 'another-child'
  );
}

function isSibling(
  { profile: left }: ReferralSide,
  { profile: right }: CallSide,
  levels: Readonly<Record<string, string>>,
): boolean {
  if (levels['child.edd'] === 'does-not-fit') return true;
  return (
    levels['child.dob'] === 'far-apart' &&
    left.dob !== null &&
    right.dob !== null &&
    Math.abs(left.dob - right.dob) > SIBLING_DAYS
  );
}
