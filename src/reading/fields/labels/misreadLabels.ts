import { changedLines, type Block, type Segment } from '../../document.ts';
import { foldWords } from './fold.ts';
import { labelMeaning } from './meaning.ts';
import { sectionOf } from './sectionMeaning.ts';
import { attributeWords, personWords, phraseWords, sectionWords } from './wordLists.ts';

/**
 * Labels of a picture in which one letter of a word was misread ("Naine", "NHS Nuinber", "the bahy"),
 * set right by the words of the dictionary: a label is printed, so its words are known beforehand.
 * Only what is a label afterwards and was none before is touched; an answer is never made another.
 */
export const withLabelsMended = (blocks: readonly Block[]): Block[] =>
  changedLines(blocks, (line) => ({ ...line, segments: line.segments.map(mended) }));

/** Longer ones are sentences. */
const longestLabel = 70;

function mended(segment: Segment): Segment {
  const { text, faint, entered } = segment;
  if (entered === true) return segment;
  // "Naine: Ann Smith" in one piece: only what stands before the colon may be a label.
  const end = text.search(/[:?](?=\s|$)/u);
  const label = end < 0 ? text : text.slice(0, end);
  if (label.length > longestLabel || label.length < 3 || isKnown(label)) return segment;
  const right = label
    .replace(/(?<=\p{L}\.?)0(?=\.?\p{L})/gu, 'O')
    // "Father I partner": a stroke between words, and nobody speaks in a label.
    .replace(/(?<=\p{Ll}) [I|l] (?=\p{Ll})/gu, ' / ')
    .replace(/\p{L}[\p{L}\d|]{3,}/gu, (word) => wordMeant(word) ?? word);
  if (right === label || !isLabel(right, end >= 0 || /\d/u.test(label), segment)) return segment;
  const before = label.split(/\s+/u);
  const stillFaint = (faint ?? []).filter((word) => !before.includes(word.replace(/[:?]$/u, '')));
  return {
    ...segment,
    text: right + text.slice(label.length),
    ...(faint && { faint: stillFaint }),
  };
}

function isKnown(label: string): boolean {
  const strength = labelMeaning(label)?.strength ?? 'cue';
  return strength !== 'cue' || sectionOf(label) !== undefined;
}

/** One word alone may be a name: it is a label only where it was in doubt, asks with a colon or holds a digit. */
function isLabel(right: string, asks: boolean, { faint }: Segment): boolean {
  const meaning = labelMeaning(right);
  if (meaning === undefined) return sectionOf(right) !== undefined;
  const isSure = right.includes(' ') || asks || faint !== undefined;
  return isSure && meaning.strength !== 'cue';
}

/** The one word of the dictionary that this one can be a misreading of; undefined for its own words. */
function wordMeant(written: string): string | undefined {
  const word = foldWords(written);
  const { words, byShape } = vocabulary();
  if (word.length < 4 || words.has(word)) return undefined;
  const sameShape = byShape.get(shapeOf(word)) ?? [];
  const near = sameShape.length > 0 ? sameShape : [...words].filter((other) => isNear(word, other));
  const [only, ...more] = near;
  return near.length === 0
    ? twoWordsMeant(written, words)
    : only === undefined || more.length > 0
      ? undefined
      : inCaseOf(written, only);
}

/** "parenticarer" is "parent/carer": between two words of the dictionary the stroke looks like a letter. */
function twoWordsMeant(written: string, words: ReadonlySet<string>): string | undefined {
  for (const stroke of written.matchAll(/(?<=\p{L}{4})[iIl1|](?=\p{L}{4})/gu)) {
    const [one, other] = [written.slice(0, stroke.index), written.slice(stroke.index + 1)];
    if ([one, other].every((word) => words.has(foldWords(word)))) return `${one}/${other}`;
  }
  return undefined;
}

/** Letters that look alike in print made one. */
function shapeOf(word: string): string {
  return word
    .replace(/rn|ni|in|nn/gu, 'm')
    .replace(/cl/gu, 'd')
    .replace(/vv/gu, 'w')
    .replace(/[1ijt|]/gu, 'l')
    .replace(/[0c]/gu, 'o')
    .replace(/5/gu, 's')
    .replace(/[8h]/gu, 'b');
}

/** One letter put for another, left out or put in; of a short word that may be another word. */
function isNear(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < 6) return false;
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from += 1;
  const [left, right] = [word.slice(from), other.slice(from)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

function inCaseOf(written: string, word: string): string {
  const capitals = written.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals > written.length / 2) return word.toUpperCase();
  return capitals > 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

let known: Vocabulary | undefined;

/** Made once, where the first picture is read. */
function vocabulary(): Vocabulary {
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const list of [attributeWords, personWords, phraseWords, sectionWords]) {
    for (const wording of list.keys()) for (const word of wording.split(' ')) words.add(word);
  }
  const byShape = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 3) continue;
    const shape = shapeOf(word);
    const same = byShape.get(shape);
    if (same === undefined) byShape.set(shape, [word]);
    else same.push(word);
  }
  known = { words, byShape };
  return known;
}
