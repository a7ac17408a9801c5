import type { FieldKey } from '../../writtenReferral.ts';
import { closing, toReader } from '../dictionary/proseWords.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import type { LetterText } from './letterText.ts';

/** What a letter tells under a heading of its own that asks for it. */
export interface LetterSection {
  readonly key: FieldKey;
  readonly words: string;
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly begins: boolean;
}

interface Heading {
  readonly key: FieldKey | undefined;
  /** Where its words begin. */
  readonly from: number;
  readonly start: number;
  readonly manner: string;
}

/**
 * The accounts of a letter under "Reason for referral", "Background" and the like, each up to the next
 * heading that is set as the first of them; the last word to the reader belongs to none.
 */
export function sectionsOfLetter(letter: LetterText): readonly LetterSection[] {
  const paragraphs = paragraphsOf(letter);
  const headings = paragraphs.flatMap((one, place) => headingAt(paragraphs, place, one) ?? []);
  const manner = headings.find(({ key }) => key !== undefined)?.manner;
  const own = headings.filter((one) => one.manner === manner);
  const sections = own.flatMap(({ key, from }, place): LetterSection[] => {
    const next = own[place + 1];
    const words = letter.text.slice(from, next?.start ?? letter.bodyEnd).trim();
    const told = next === undefined ? withoutLastWord(words) : words;
    return key === undefined || told === '' ? [] : [{ key, words: told }];
  });
  const keys = sections.map(({ key }) => key);
  return new Set(keys).size === keys.length ? sections : [];
}

/** Lines of the body, and whether each may begin something: a mail program breaks in the middle of a sentence. */
function paragraphsOf({ lines, flow, bodyStart, bodyEnd }: LetterText): readonly Paragraph[] {
  return lines
    .filter(({ start, text }) => start + text.length > bodyStart && start < bodyEnd)
    .map(({ text, start }, place, all): Paragraph => {
      const above = all[place - 1]?.text.trim() ?? '';
      const isApart = above === '' || flow.charAt(start - 1) === '\n' || ENDED.test(above);
      const from = Math.max(start, bodyStart);
      return { text: text.slice(from - start), start: from, begins: isApart };
    });
}

const ENDED = /[.!?:]["'\u2019\u201d)]?$/u;

function headingAt(
  all: readonly Paragraph[],
  place: number,
  { text, start, begins }: Paragraph,
): Heading | undefined {
  if (!begins) return undefined;
  const inLine = /^([^:.!?]{3,60}):\s+(?=\S)/u.exec(text);
  if (inLine !== null) {
    const [label, words = ''] = inLine;
    const key = keyOf(words);
    return key !== undefined || asksSomething(words)
      ? { key, start, from: start + label.length, manner: 'in line' }
      : undefined;
  }
  if (!isAlone(all, place)) return undefined;
  const bare = text.trim().replace(/\s*:$/u, '');
  const manner = text.trim() === bare ? 'alone' : 'alone with colon';
  return { key: keyOf(bare), start, from: start + text.length, manner };
}

function keyOf(label: string): FieldKey | undefined {
  const meaning = labelMeaning(label.trim());
  const [asked, ...more] = meaning?.asked ?? [];
  if (asked === undefined || meaning?.strength === 'cue' || more.length > 0) return undefined;
  return toldTopics.has(asked.topic) ? (asked.topic as FieldKey) : undefined;
}

/** "Consent", "Interpreter needed"; "Mum: it is all my fault" is what she says. */
function asksSomething(label: string): boolean {
  const meaning = labelMeaning(label.trim());
  if (meaning === undefined || meaning.strength === 'cue') return false;
  return meaning.asked.every(({ topic }) => topic !== 'person');
}

/** A short line, no sentence and no point of a list, over words; known, or running words around it. */
function isAlone(all: readonly Paragraph[], place: number): boolean {
  const text = all[place]?.text.trim() ?? '';
  const filled = (from: readonly Paragraph[]): string =>
    from.find((one) => one.text.trim() !== '')?.text.trim() ?? '';
  const [above, below] = [filled(all.slice(0, place).reverse()), filled(all.slice(place + 1))];
  if (!HEADING.test(text) || below === '' || /^\p{Ll}/u.test(below)) return false;
  const bare = text.replace(/\s*:$/u, '');
  const isKnown = asksSomething(bare) || sectionOf(bare) !== undefined;
  return isKnown || (below.length > RUNNING && (above === '' || ENDED.test(above)));
}

const HEADING = /^(?:\d{1,2}[.)]\s*)?\p{Lu}[^.!:;]{2,58}[:?]?$/u;
const RUNNING = 60;

/** "Please let me know if you need more": said to whoever reads, at the end. */
function withoutLastWord(words: string): string {
  const lines = words.split('\n');
  while (lines.length > 1) {
    if (closing.test(lines.at(-1) ?? '')) lines.pop();
    while (lines.at(-1)?.trim() === '') lines.pop();
    const last = lines.findLastIndex((line, place) => place > 0 && toReader.test(line));
    if (last < 1 || !isLastSaid(lines, last)) break;
    lines.length = last;
    while (lines.at(-1)?.trim() === '') lines.pop();
  }
  return lines.join('\n').trimEnd();
}

/** One sentence or two in a paragraph of their own, with nothing behind. */
function isLastSaid(lines: readonly string[], place: number): boolean {
  const above = lines[place - 1]?.trim() ?? '';
  const behind = lines.slice(place).join('\n').trim();
  const isApart = above === '' || ENDED.test(above) || /^[-*\u2022]/u.test(above);
  return isApart && !behind.includes('\n\n') && behind.length < LAST_WORD;
}

const LAST_WORD = 260;
