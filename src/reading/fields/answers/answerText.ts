import { mergeFields, placeholders } from '../dictionary/hints.ts';
import { writtenBehindPrint } from './behindPrint.ts';
import { optionsIn } from './choices.ts';
import { isOptionTemplate } from './printedOptions.ts';
import { withoutDeletePrompt } from './deletePrompt.ts';
import { withoutYesBeforeDetails } from './detailsOfYes.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';
import type { Answer, AnswerLine } from '../sheet.ts';

const FILL_RUN = /[_\u2026]{2,}|\.{4,}|(?:\. ){4,}/gu;
const NOTHING = /^[\s\-\u2010-\u2015_.|:/\\\u2026]*$/u;

/** A merge field that was never filled, or Word's own "Click or tap here to enter text". */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 400) return false;
  const beside = trimmed.replace(mergeFields, ' ');
  if (beside !== trimmed && NOTHING.test(beside.replace(/,/gu, ' '))) return true;
  return trimmed.length <= 200 && placeholders.some((pattern) => pattern.test(trimmed));
}

function isFilled({ text, kept, entered }: AnswerLine): boolean {
  const bare = text.replace(FILL_RUN, ' ').trim();
  if (NOTHING.test(bare) || isPlaceholder(bare)) return false;
  // "(please circle) Yes  No" with one of them left is an answer, and printed help where both stand.
  return entered === true || kept !== text || !isInstruction(bare);
}

/** The lines that a person wrote, without crossed-out words, lines to write on and printed help. */
export function writtenLines(answer: Answer): readonly string[] {
  if (isPlaceholder(answer.lines.map(({ text }) => text.trim()).join(' '))) return [];
  const filled = withoutYesBeforeDetails(answer).filter(isFilled);
  const [first] = filled;
  const isHinted = filled.length > 1 && first?.entered !== true && isHintBelow(first?.text ?? '');
  return filled
    .slice(isHinted ? 1 : 0)
    .map(withoutCrossedOut)
    .map((kept) => kept.replace(FILL_RUN, ' ').replace(/\s+/gu, ' ').trim())
    .filter((line) => !NOTHING.test(line));
}

/** "None / CIN / CP" with the others crossed out leaves "/CIN/": the strokes between them go with them. */
function withoutCrossedOut({ text, kept }: AnswerLine): string {
  if (kept === text) return kept;
  return withoutDeletePrompt(kept)
    .replace(/\s*[/|](?:\s*[/|])+\s*/gu, ' / ')
    .replace(/^\s*[/|]\s*|\s*[/|]\s*(?=$|\s[-\u2013(,;])/gu, '');
}

/** The answer as it stands on the form, for `raw`. */
export function rawText(answer: Answer): string {
  if (isPlaceholder(answer.lines.map(({ text }) => text.trim()).join(' '))) return '';
  const lines = answer.lines.filter(isFilled).map(({ text }) => text.trimEnd());
  return trimBlankLines(lines).join('\n').trim();
}

function isPrintedHelp(line: string): boolean {
  return isInstruction(line) || isHintBelow(line);
}

/** Drawn between the parts of a form, and nobody's words. */
const RULED = /^[\-=_*~#+|\u2010-\u2015\s]{4,}$/u;

/** Verbatim: every character and line break; trailing white space and empty edges dropped. */
export function verbatim(answer: Answer): string {
  if (isPlaceholder(answer.lines.map(({ text }) => text.trim()).join(' '))) return '';
  const lines = withoutIndent(answer.lines.map(({ text }) => text.trimEnd()));
  const begins = lines.findIndex((line) => line !== '');
  const ends = lines.findLastIndex((line) => line !== '');
  const kept = lines.filter((line, place) => {
    if (line === '') return true;
    if ((place === begins || place === ends) && RULED.test(line)) return false;
    const written = answer.lines[place];
    if ((isPlaceholder(line) && !isAside(line)) || /^[_.\u2026\s]{4,}$/u.test(line)) return false;
    const promptOnly = place === begins && lines.slice(place + 1).some((other) => other !== '');
    return !promptOnly || written?.entered === true || !isPrintedHelp(line);
  });
  return trimBlankLines(kept).join('\n');
}

/** "[Interpreter used: Polish.]" of a writer, where a merge field names one thing in a few words. */
function isAside(line: string): boolean {
  const [, words = ''] = /^\s*\[([^[\]]+)\]\s*$/u.exec(line) ?? [];
  return /[.!?]$|[:,;]\s/u.test(words) || words.split(/\s/u).length > LONGEST_FIELD;
}

/** Words: hardly any merge field has more. */
const LONGEST_FIELD = 5;

/** An answer set in by the same number of spaces on every line; that is its place, not its words. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const depths = lines.filter((line) => line !== '').map((line) => line.search(/\S/u));
  const common = Math.min(...depths);
  return common > 0 && Number.isFinite(common) ? lines.map((line) => line.slice(common)) : lines;
}

function trimBlankLines(lines: readonly string[]): readonly string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && (lines[start] ?? '').trim() === '') start += 1;
  while (end > start && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return lines.slice(start, end);
}

/** As-written text on one line; of tick lists the ticked options and what is written beside them. */
export function asWritten(given: readonly string[]): string {
  const lines = given.map((line) => writtenBehindPrint(line) ?? line);
  const text = onOneLine(lines);
  if (isOptionTemplate(text)) return '';
  const options = lines.flatMap(optionsIn);
  if (options.length === 0) return text;
  const chosen = options
    .filter((option) => option.ticked)
    .map(({ words }) => (words === '' ? 'Yes' : words));
  const beside = lines.filter((line) => optionsIn(line).length === 0);
  return [...chosen, ...beside].join('; ');
}

/** Lines as one; a word parted at its hyphen by the end of a line has no space in it. */
export function onOneLine(lines: readonly string[]): string {
  return lines
    .reduce(
      (all, line) => (/\p{L}-$/u.test(all) && /^\p{L}/u.test(line) ? all + line : `${all} ${line}`),
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
