import type { FieldKey } from '../writtenReferral.ts';
import { namesInOneBox } from './answers/namesInOneBox.ts';
import type { ChildClaims, Claim } from './claim.ts';

/** What is each child's own; everything else of the form is shared by the children on it. */
const own: ReadonlySet<FieldKey> = new Set([
  'infant.fullName',
  'infant.familyName',
  'infant.givenName',
  'infant.alias',
  'infant.dob',
  'infant.nhsNumber',
  'infant.sex',
]);
const identity: ReadonlySet<FieldKey> = new Set([
  'infant.fullName',
  'infant.givenName',
  'infant.dob',
  'infant.nhsNumber',
  'infant.sex',
]);

/** Parts the claims of a form by child: numbered columns, rows or sections, or two names in a box. */
export function splitChildren(all: readonly Claim[], reference: Date): readonly ChildClaims[] {
  const claims = numberInTurn(numberRepeats(numberSections(all)));
  const numbers = [
    ...new Set(claims.flatMap(({ child }) => (child === undefined ? [] : [child]))),
  ].sort((one, other) => one - other);
  const filled = numbers.filter((number) => isFilled(claims, number));
  if (filled.length === 0 || (filled.length === 1 && !hasFirst(claims, numbers)))
    return namesInOneBox(claims, reference) ?? [{ order: null, claims }];
  const children = hasFirst(claims, numbers)
    ? [...new Set([1, ...filled])].sort((one, other) => one - other)
    : filled;
  if (children.length === 1) {
    const [only] = children;
    return [
      { order: null, claims: claims.filter(({ child }) => child === undefined || child === only) },
    ];
  }
  return children.map((number) => ({
    order: number,
    claims: claims.filter(
      (claim) => belongs(claim, number, numbers, claims) || isAskedOnce(claim, claims, children),
    ),
  }));
}

function belongs(
  claim: Claim,
  number: number,
  numbers: readonly number[],
  claims: readonly Claim[],
): boolean {
  if (claim.child === number) return true;
  if (claim.child !== undefined && told.has(claim.key)) return false;
  if (claim.child !== undefined) {
    const isFamilys = !claim.key.startsWith('infant.') && claim.reading.kind === 'found';
    return isFamilys && !claims.some((one) => one.key === claim.key && isOwnOf(one, number));
  }
  if (!own.has(claim.key) || numbers.includes(1)) return true;
  return number === 1;
}

/** "Siblings" below each of the twins, with an answer for this one. */
const isOwnOf = ({ child, reading }: Claim, number: number): boolean =>
  child === number && reading.kind === 'found';

/**
 * "Address" and "Reason for referral" below the last twin's own lines, and nowhere else: no heading
 * ended that twin's part, and what the form asks once it asks of the family.
 */
function isAskedOnce(
  { key, child }: Claim,
  claims: readonly Claim[],
  children: readonly number[],
): boolean {
  if (child === undefined || child !== children.at(-1) || own.has(key)) return false;
  return claims.every((other) => other.key !== key || other.child === child);
}

function isFilled(claims: readonly Claim[], number: number): boolean {
  return claims.some(
    ({ child, key, reading }) => child === number && identity.has(key) && reading.kind !== 'blank',
  );
}

/** The first child is not numbered: "Child's name", then "Second twin: name". */
function hasFirst(claims: readonly Claim[], numbers: readonly number[]): boolean {
  return (
    !numbers.includes(1) &&
    claims.some(
      ({ child, key, reading }) =>
        child === undefined && identity.has(key) && reading.kind !== 'blank',
    )
  );
}

/** The words about one child, where each has its own. */
const told: ReadonlySet<FieldKey> = new Set(['reason', 'background']);

/**
 * "Name (twin 1)" beside "Name (twin 2)" over "DOB" beside "DOB": the same label twice in a row asks of
 * each of them in turn.
 */
function numberInTurn(claims: readonly Claim[]): readonly Claim[] {
  const children = [
    ...new Set(claims.flatMap(({ key, child }) => (isNumbered(key, child) ? [child] : []))),
  ];
  if (children.length < 2) return claims;
  return claims.map((claim, place) => {
    const { key, label, child } = claim;
    if (child !== undefined || !identity.has(key)) return claim;
    const places = claims.flatMap((one, at) =>
      one.key === key && one.label === label && one.child === undefined ? [at] : [],
    );
    const isInARow = places.every((at, turn) => at === (places[0] ?? 0) + turn);
    const number = children[places.indexOf(place)];
    return places.length === children.length && isInARow && number !== undefined
      ? { ...claim, child: number }
      : claim;
  });
}

const isNumbered = (key: FieldKey, child: number | undefined): child is number =>
  child !== undefined && (key === 'infant.fullName' || key === 'infant.givenName');

/**
 * The same labels again without a heading, for another name, another birth date and another NHS
 * number: the next child, and what is told below is told of that child.
 */
function numberRepeats(claims: readonly Claim[]): readonly Claim[] {
  const isFound = ({ reading }: Claim): boolean => reading.kind === 'found';
  const starts = claims.flatMap((claim, place) =>
    claim.key === 'infant.fullName' && isFound(claim) && claim.rank <= 1 ? [place] : [],
  );
  if (starts.length < 2 || claims.some(({ child }) => child !== undefined)) return claims;
  const parts = starts.map((from, place) => claims.slice(from, starts[place + 1]));
  const isOwn = (key: FieldKey): boolean => {
    const values = parts.map((part) => part.find((claim) => claim.key === key && isFound(claim)));
    return (
      new Set(values.map((claim) => claim?.raw)).size === parts.length &&
      !values.includes(undefined)
    );
  };
  if (!isOwn('infant.fullName') || !isOwn('infant.dob') || !isOwn('infant.nhsNumber'))
    return claims;
  const numbered = parts.flatMap((part, place) =>
    part.map((claim) =>
      claim.key.startsWith('infant.') || told.has(claim.key)
        ? { ...withoutNextNumber(claim), child: place + 1 }
        : claim,
    ),
  );
  return [...claims.slice(0, starts[0]), ...numbered];
}

/** "2." alone, below the words about the first child, begins the second. */
function withoutNextNumber(claim: Claim): Claim {
  if (claim.reading.kind !== 'found' || !told.has(claim.key)) return claim;
  const value = claim.reading.value.replace(
    /\n\s*(?:(?:child|baby|twin)\s*)?\(?\d{1,2}[.):]?\s*$/iu,
    '',
  );
  return { ...claim, reading: { ...claim.reading, value: value.trimEnd() } };
}

/** Below headings that name nobody: the same day of birth, and an NHS number asked for beside each name. */
function areTwins(claims: readonly Claim[], named: readonly Claim[]): boolean {
  const born = named.map(({ instance }) => {
    const own = claims.filter((claim) => claim.instance === instance);
    const isAsked = own.some(({ key }) => key === 'infant.nhsNumber');
    const day = own.find(({ key, reading }) => key === 'infant.dob' && reading.kind === 'found');
    return isAsked && day?.reading.kind === 'found' ? day.reading.value : undefined;
  });
  return born[0] !== undefined && born.every((day) => day === born[0]);
}

/** The infant's section twice, with another name or another birth and number each, is two children. */
function numberSections(claims: readonly Claim[]): readonly Claim[] {
  if (claims.some(({ child }) => child !== undefined)) return claims;
  const named = claims.filter(
    ({ key, reading }) =>
      (key === 'infant.fullName' || key === 'infant.givenName') && reading.kind === 'found',
  );
  const names = areTwins(claims, named) ? named : named.filter(({ rank }) => rank <= 1);
  const byInstance = new Map<number, Claim>();
  for (const claim of names)
    if (!byInstance.has(claim.instance)) byInstance.set(claim.instance, claim);
  const distinct = new Set(
    [...byInstance.values()].map(({ reading }) =>
      reading.kind === 'found' ? reading.value.toLowerCase() : '',
    ),
  );
  if (byInstance.size < 2 || distinct.size !== byInstance.size) return claims;
  const separate = [...byInstance.keys()].every((instance) =>
    claims.some(
      (claim) =>
        claim.instance === instance &&
        (claim.key === 'infant.dob' ||
          claim.key === 'infant.nhsNumber' ||
          claim.key === 'infant.sex') &&
        claim.reading.kind !== 'blank',
    ),
  );
  if (!separate) return claims;
  const order = [...byInstance.keys()];
  const isAskedOfEach = ({ key }: Claim): boolean =>
    order.every((instance) => claims.some((one) => one.key === key && one.instance === instance));
  return claims.map((claim) => {
    const place = order.indexOf(claim.instance);
    const isOfChild = claim.key.startsWith('infant.') || (place >= 0 && isAskedOfEach(claim));
    return place < 0 || !isOfChild ? claim : { ...claim, child: place + 1 };
  });
}
