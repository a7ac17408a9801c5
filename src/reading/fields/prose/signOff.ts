import { isInBold, lineText, type Block } from '../../document.ts';
import {
  addedLine,
  closing,
  footerWords,
  lastWord,
  listOfMail,
  noticeLine,
  signatureLabels,
  tradeWords,
} from '../dictionary/proseWords.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { asksAtLength } from '../lines/asksAtLength.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { beginsSignature } from './letterSignature.ts';

/** "Kind regards" and a name, no sentence. */
const LONGEST_CLOSING = 60;
/** A line of a signature; a longer one says something. */
const LONGEST_LINE = 110;
const MOST_LINES = 14;

/**
 * Where the writer signs off below a form: the place of the first block that belongs to no question.
 * Undefined where nobody does, or where questions still follow. On a drawn page only its layout tells.
 */
export function signOffAt(blocks: readonly Block[]): number | undefined {
  const first = blocks.findLastIndex(({ kind }) => kind === 'table') + 1;
  const lines = blocks.slice(first).map((block) => (block.kind === 'line' ? lineText(block) : ''));
  const isDrawn = blocks.some((block) => block.kind === 'line' && block.top !== undefined);
  if (isDrawn) return undefined;
  const place = lines.findIndex(
    (line, at) =>
      (isClosing(line) ||
        isAdded(line, lines.slice(at + 1)) ||
        isSignedWithoutClosing(lines, at, first > 0)) &&
      isEnding(lines.slice(at + 1)) &&
      !isHeading(blocks[first + at]) &&
      !blocks.slice(first + at + 1).some(isSetAsQuestion),
  );
  return place === -1 ? undefined : first + place;
}

/** "Care team" heads a part of the form, as the file itself says, though a team may sign as well. */
const isHeading = (block: Block | undefined): boolean =>
  block?.kind === 'line' && block.heading === true;

function isClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && closing.test(line.trim());
}

/** The mark over a signature (RFC 3676), or what a program adds below the writer's words. */
function isAdded(line: string, below: readonly string[]): boolean {
  if (/^--\s*$/u.test(line) || addedLine.test(line) || noticeLine.test(line)) return true;
  const written = below.filter((each) => each.trim() !== '').slice(0, LIST_FOOTER);
  const [next = '', ...more] = written;
  if (lastWord.test(line)) return more.length === 0 && BARE_NAME.test(next.trim());
  if (!/^[-_=*]{3,}\s*$/u.test(line)) return false;
  return (
    addedLine.test(next) || (line.length > 20 && written.some((each) => listOfMail.test(each)))
  );
}

const LIST_FOOTER = 4;
const BARE_NAME = /^\p{Lu}[\p{L}'\u2019-]{1,20}(?: \p{Lu}[\p{L}'\u2019-]{0,20}){0,2}[\s.,x]*$/u;

/** A name over a trade below an empty line, where no question waits for a name. */
function isSignedWithoutClosing(
  lines: readonly string[],
  at: number,
  belowTable: boolean,
): boolean {
  const above = lines.slice(0, at);
  if (belowTable && above.every((line) => line.trim() === '') && isNameBelow(lines, at))
    return true;
  if (above.at(-1)?.trim() !== '' && !(belowTable && at === 0)) return false;
  const before = above.findLast((line) => line.trim() !== '') ?? '';
  if (/[:?]\s*$/u.test(before) || labelMeaning(before) !== undefined) return false;
  return beginsSignature(lines[at] ?? '', lines.slice(at + 1));
}

/** A name and no sentence below a table, whose last answer is in its cell. */
function isNameBelow(lines: readonly string[], at: number): boolean {
  const [name = '', ...more] = lines.slice(at).filter((line) => line.trim() !== '');
  if (
    !/^(?:\p{Lu}[\p{L}'\u2019-]*|admin)(?: (?:\p{Lu}[\p{L}'\u2019-]*|admin|team)){0,2}$/u.test(
      name.trim(),
    )
  )
    return false;
  if (labelMeaning(name) !== undefined || sectionOf(name) !== undefined) return false;
  const footer = more.findIndex((line) => footerWords.test(line) || addedLine.test(line));
  return more
    .slice(0, footer === -1 ? more.length : footer)
    .every((line) => !/[.!?]\s*$/u.test(line));
}

/** Nothing but a signature, up to the words that a mail server adds. */
function isEnding(lines: readonly string[]): boolean {
  const footer = lines.findIndex((line) => footerWords.test(line));
  const signed = lines.slice(0, footer === -1 ? lines.length : footer);
  const written = signed.filter((line) => line.trim() !== '');
  return (
    written.length <= MOST_LINES &&
    written.every((line) => line.length <= LONGEST_LINE) &&
    !lines.some(isQuestion)
  );
}

/** "10. Medical history" in bold: the form asks on, and thanks were the last word of one answer. */
function isSetAsQuestion(block: Block): boolean {
  if (block.kind === 'table' || block.segments.length !== 1) return false;
  const text = lineText(block).trim();
  const isSet = block.heading === true || isInBold(block) || /^\d{1,2}[.)]\s/u.test(text);
  return isSet && asksAtLength(text);
}

function isQuestion(line: string): boolean {
  const [, asked] = /^[\s*>#]*([^?]{8,140}\?)(?:[\s*]|$)/u.exec(line) ?? [];
  if (asked !== undefined && meaningInLabelPlace(asked) !== undefined) return true;
  const [label, ...answer] = line.replace(/^[\s*>#]+|[\s*]+$/gu, '').split(/:(?=\s|$)/u);
  if (label === undefined || answer.length === 0 || signatureLabels.test(label.trim()))
    return false;
  return labelMeaning(label.trim())?.strength === 'strong';
}

/** The bare name of who refers, or name and trade, below an empty line at the end of the words. */
export function withoutNameBelow(words: string, name: string): string {
  const lines = words.split('\n');
  const gap = lines.findLastIndex((line) => line.trim() === '');
  const [signed = '', ...work] = lines.slice(gap + 1);
  const bare = signed.replace(/[\s.,x]+$/u, '');
  const isName = bare !== '' && (bare === name || bare === name.split(/\s/u)[0]);
  const isWhole = bare === name && name.includes(' ');
  const isWork =
    work.length < 3 && work.every((line) => isTrade(line) || (isWhole && isPlace(line)));
  if (gap > 0 && isName && isWork) return lines.slice(0, gap).join('\n').trimEnd();
  const last = lines.at(-1) ?? '';
  const isNameAndTrade =
    name.includes(' ') &&
    last.startsWith(name) &&
    /^\s*[,(|\u2013-]/u.test(last.slice(name.length));
  return lines.length > 1 && isNameAndTrade && isTrade(last)
    ? lines.slice(0, -1).join('\n').trimEnd()
    : words;
}

/** A place of work, below a whole name: few words and no sentence. */
function isPlace(line: string): boolean {
  return /^\p{Lu}/u.test(line) && line.length <= LONGEST_CLOSING && !/[.!?:;,]\s*$/u.test(line);
}

function isTrade(line: string): boolean {
  return line.length <= LONGEST_CLOSING && tradeWords.test(line) && !/[.!?]\s*$/u.test(line);
}
