import { readNhsNumber } from '../../../nhs/nhsNumber.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { prosePeople, severalWords } from '../dictionary/proseWords.ts';
import { isNoName, NAME, namesTold } from './letterNames.ts';
import { isInfantsYear } from './letterNumbers.ts';
import { ownerAt } from './letterOwners.ts';
import type { NamedPerson } from './namedPerson.ts';
import { sentenceBounds } from './letterText.ts';

/** One of several children, as far as the letter tells this one from the others. */
export interface Told {
  readonly name: string;
  readonly number?: string;
  readonly birth?: string;
  readonly at: number;
}

/**
 * The children of a letter that tells of more than one: "Ada and Nils Lind", or each by name and NHS
 * number. None where it tells of one. A number goes to the child whose name stands before it.
 */
export function severalChildren(
  flow: string,
  people: readonly NamedPerson[],
  reference: Date,
): readonly Told[] {
  const child = people.find(({ key }) => key === 'infant.fullName');
  const together = child === undefined ? [] : namesInFull(child.name);
  if (child !== undefined && together.length > 1) {
    const numbers = numbersByName(flow, together, people);
    return together.map((name, place) => {
      const number = numbers[place];
      return { name, at: child.at, ...(number === undefined ? {} : { number }) };
    });
  }
  const each = namedWithNumbers(flow, people, reference);
  const isTold =
    new Set(each.map(({ number }) => number)).size === each.length &&
    (severalWords.test(flow) || each.every(({ birth }) => birth !== undefined));
  return each.length > 1 && isTold ? each : [];
}

/** "Ada and Nils Lind" share the family name that the last of them has. */
function namesInFull(names: string): readonly string[] {
  const told = namesTold(names);
  const family = /\s(.+)$/u.exec(told.at(-1) ?? '')?.[1];
  if (told.length < 2 || family === undefined) return [];
  return told.map((name) => (/\s/u.test(name) ? name : `${name} ${family}`));
}

interface Written {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

function numbersIn(flow: string): readonly Written[] {
  return [...flow.matchAll(/(?<![\d+][ \-]?)\d{3}[ \-]?\d{3}[ \-]?\d{4}(?![ \-]?\d)/gu)]
    .filter(([digits]) => readNhsNumber(digits).kind === 'valid')
    .map((match) => ({
      digits: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** By the one name before each number; by their order where no names stand between them. */
function numbersByName(
  flow: string,
  names: readonly string[],
  people: readonly NamedPerson[],
): readonly (string | undefined)[] {
  const given = names.map((name) => name.split(' ')[0] ?? name);
  const adults = people.filter(({ key }) => key !== 'infant.fullName');
  const numbers = numbersIn(flow).filter(({ start }) => {
    const owner = ownerAt(flow, start, adults);
    return owner !== 'mother' && owner !== 'other';
  });
  const before = numbers.map(({ start }, place) => {
    const from = Math.max(numbers[place - 1]?.end ?? 0, sentenceBounds(flow, start).start);
    return namesWithin(flow.slice(from, start), given);
  });
  const behind = numbers.map(({ end }) => namedBehind(flow.slice(end, end + NEAR), given));
  if (behind.every((name) => name !== undefined) && new Set(behind).size === names.length)
    return given.map((name) => numbers[behind.indexOf(name)]?.digits);
  const isInOrder =
    numbers.length === names.length && before.slice(1).every((named) => named.length === 0);
  if (isInOrder) return numbers.map(({ digits }) => digits);
  return given.map((name) => {
    const own = numbers.filter((_, place) => {
      const [only, ...others] = before[place] ?? [];
      return only === name && others.length === 0;
    });
    return own.length === 1 ? own[0]?.digits : undefined;
  });
}

/** "NHS numbers 999 … (Ada) and 999 … (Nils)", "999 … for Ada". */
function namedBehind(words: string, given: readonly string[]): string | undefined {
  const [, name] = /^[ \t]*(?:\(|for[ \t]|is[ \t])[ \t]*([\p{L}\-]+)/u.exec(words) ?? [];
  return given.find((each) => each === name);
}

/** Characters behind a number. */
const NEAR = 40;

function namesWithin(words: string, given: readonly string[]): readonly string[] {
  const said = words.split(/[^\p{L}\-]+/u);
  return given.filter((name) => said.includes(name) || said.includes(`${name}s`));
}

const ADULTS = new RegExp(
  String.raw`^[\s),]{0,3}(?:(?:who )?(?:is|was) )?(?:(?:the|her|his|their) )?(?:${Object.values(prosePeople).join('|')})\b`,
  'iu',
);

/** "Ada Lind (NHS 999 ...) and Nils Lind (NHS 999 ...)". */
function namedWithNumbers(
  flow: string,
  people: readonly NamedPerson[],
  reference: Date,
): readonly Told[] {
  const named = new RegExp(
    String.raw`(?:\b[Rr][Ee][ \t]+)?(${NAME})(?:['\u2019]s)?[ \t]{0,2}[,(:]?((?:(?!\p{Lu}\p{Ll}+[ \t]+\p{Lu}\p{Ll})[^;\n]){0,60}?)\bNHS\b\D{0,14}(\d{3}[ \-]?\d{3}[ \-]?\d{4})(?!\d)`,
    'gu',
  );
  // "Ada LIND (999 …) and Nils LIND (999 …)".
  const beside = new RegExp(
    String.raw`(${NAME})[ \t]*\(()[ \t]*(\d{3}[ \-]?\d{3}[ \-]?\d{4})(?=[ \t]*\))`,
    'gu',
  );
  return [...flow.matchAll(named), ...flow.matchAll(beside)].flatMap((match): Told[] => {
    const [whole, first = '', rest = '', number = ''] = match;
    const { name, between } = nearestName(first, rest);
    const behind = flow.slice(match.index + whole.length, match.index + whole.length + 40);
    // A given name alone may be any word at the beginning of a sentence, but for twins.
    const isName = !isNoName(name) && (/\s/u.test(name) || severalWords.test(flow));
    if (!isName || isAdult(name, people) || ADULTS.test(behind)) return [];
    if (readNhsNumber(number).kind !== 'valid' || isOtherSibling(flow, match.index)) return [];
    const [date] = writtenParts(between);
    if (date !== undefined && !isInfantsYear(date.year, reference)) return [];
    const birth = date === undefined ? {} : { birth: between.slice(date.start, date.end) };
    return [{ name, number, at: match.index, ...birth }];
  });
}

/** "Her brother Max Lind (DOB …, NHS …)" in a letter about one child; a twin may be called so too. */
const isOtherSibling = (flow: string, at: number): boolean =>
  !severalWords.test(flow) &&
  /\b(?:brother|sister|sibling)s?(?:\s(?:is|called|named))?[\s,:(]*$/iu.test(
    flow.slice(Math.max(0, at - SIBLING), at),
  );

/** Characters before a name. */
const SIBLING = 25;

const NEARER = new RegExp(String.raw`(${NAME})(?:['\u2019]s)?[ \t]{0,2}[,(:]([^,(:]*)$`, 'u');

/** "The Lind twins: Ada, NHS number ..." is about Ada. */
function nearestName(
  first: string,
  rest: string,
): { readonly name: string; readonly between: string } {
  const [, name, between = ''] = NEARER.exec(rest) ?? [];
  return name === undefined || isNoName(name) ? { name: first, between: rest } : { name, between };
}

function isAdult(name: string, people: readonly NamedPerson[]): boolean {
  return people.some((one) => one.key !== 'infant.fullName' && `${one.name} `.includes(`${name} `));
}
