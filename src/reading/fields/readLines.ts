import type { Line } from '../document.ts';
import { longTopics, narrativeTopics, type Topic } from './dictionary/topics.ts';
import { isInstruction, lineParts, type LabelPart, type LinePart } from './lineParts.ts';
import { cueMeaning, labelMeaning, sectionOf, type Meaning } from './meaning.ts';
import { endsNarrative, type LineStyle } from './narrativeEnd.ts';
import { isPersonWord, looksLike, personMayAnswer } from './plausible.ts';
import { answerLine, type Answer, type AnswerLine, type Sheet } from './sheet.ts';

/** A label whose answer may still be going on. */
interface Open {
  readonly answer: Answer;
  readonly left: number | undefined;
  valueLeft: number | undefined;
  row: number;
  blanks: number;
  /** A marked heading that is also a question; a person named below it is the next label. */
  readonly heading?: boolean;
}

const topicsOf = (meaning: Meaning | undefined): readonly Topic[] =>
  meaning?.asked.map(({ topic }) => topic) ?? ['none'];
const isNarrative = (answer: Answer): boolean =>
  topicsOf(answer.meaning).some((topic) => narrativeTopics.has(topic));
const isAnswered = (answer: Answer): boolean =>
  answer.lines.some(({ text, entered }) => text !== '' || entered === true);

/**
 * Reads lines that stand in no table: labels with their answers beside, behind or below them.
 * @param style how labels and headings look on this document.
 * @param beforeTable a table follows, so that a last line may be its heading.
 */
export function readLines(
  lines: readonly Line[],
  sheet: Sheet,
  style: LineStyle,
  beforeTable = false,
): void {
  let open: Open[] = sheet.pending === undefined ? [] : [opened(sheet.pending, undefined, -1)];
  sheet.pending = undefined;
  const joined = joinWrappedLabels(lines);
  const apart = joined.map(lineParts);
  joined.forEach((line, row) => {
    const parts = apart[row] ?? [];
    const last = open.at(-1);
    if (
      last !== undefined &&
      isNarrative(last.answer) &&
      !endsNarrative({
        line,
        row,
        lines: joined,
        parts: apart,
        style,
        answered: isAnswered(last.answer),
        beforeTable,
      })
    ) {
      if (isAnswered(last.answer) || !isInstruction(answerLine(line).text))
        last.answer.lines.push(answerLine(line));
      return;
    }
    if (parts.length === 0) {
      for (const one of open) one.blanks += 1;
      const asked = askedByHint(line, last?.answer, sheet);
      if (asked !== undefined) open = [opened(asked, line.segments[0]?.left, row)];
      return;
    }
    const next = nextFilled(joined, row);
    const nextLine = joined[next];
    const tableNext = beforeTable && next >= joined.length;
    if (
      isHeading({
        line,
        parts,
        next: tableNext ? 'table' : nextLine && { line: nextLine, parts: apart[next] ?? [] },
        last,
        style,
      })
    ) {
      const heading = answerLine(line).text;
      sheet.heading(heading);
      const meaning = labelMeaning(heading);
      const asksToo =
        meaning !== undefined &&
        topicsOf(meaning).some((topic) => topic !== 'person' && topic !== 'none');
      if (line.heading !== true) nameOfService(heading, meaning, line, sheet);
      open = asksToo
        ? [
            {
              ...opened(sheet.label(heading, meaning, line.page), line.segments[0]?.left, row),
              heading: true,
            },
          ]
        : [];
      return;
    }
    open = readParts(line, row, parts, open, sheet);
  });
  const last = open.at(-1);
  sheet.pending =
    last !== undefined && (!isAnswered(last.answer) || isNarrative(last.answer))
      ? last.answer
      : undefined;
}

/** "GP" alone over other labels may be the heading of a section, or a label left blank: it is both. */
function nameOfService(
  heading: string,
  meaning: Meaning | undefined,
  line: Line,
  sheet: Sheet,
): void {
  const subject = meaning?.asked[0]?.subject;
  if (meaning?.asked[0]?.topic !== 'person' || subject === undefined) return;
  if (services.has(subject)) sheet.label(heading, meaning, line.page);
}

const services: ReadonlySet<string> = new Set([
  'gp',
  'health-visitor',
  'midwife',
  'social-worker',
  'agency',
]);

/** "Please describe your concerns about the relationship" without another label is the label itself. */
function askedByHint(line: Line, waiting: Answer | undefined, sheet: Sheet): Answer | undefined {
  if (line.segments.length === 0) return undefined;
  if (waiting !== undefined && isNarrative(waiting) && !isAnswered(waiting)) return undefined;
  const { text } = answerLine(line);
  const meaning = text.length < 300 ? cueMeaning(text) : undefined;
  if (meaning === undefined || !topicsOf(meaning).some((topic) => narrativeTopics.has(topic))) {
    return undefined;
  }
  return sheet.label(text, meaning, line.page);
}

function opened(answer: Answer, left: number | undefined, row: number): Open {
  return { answer, left, valueLeft: undefined, row, blanks: 0 };
}

function nextFilled(lines: readonly Line[], row: number): number {
  let next = row + 1;
  while (next < lines.length && lines[next]?.segments.length === 0) next += 1;
  return next;
}

/** A line alone that names a section: marked or bold, or followed by a label of its own. */
function isHeading(at: {
  readonly line: Line;
  readonly parts: readonly LinePart[];
  /** What comes next: a table, or the next line that is not empty. */
  readonly next: 'table' | { readonly line: Line; readonly parts: readonly LinePart[] } | undefined;
  readonly last: Open | undefined;
  readonly style: LineStyle;
}): boolean {
  const { line, parts, next, last, style } = at;
  const text = answerLine(line).text;
  if (line.heading === true && line.segments.length > 0 && parts.length <= 1) return true;
  if (sectionOf(text) === undefined || line.segments.length !== 1) return false;
  const part = parts[0];
  const bold = line.segments[0]?.bold === true;
  const label = part?.kind === 'label';
  if (label && part.meaning?.strength === 'weak' && waitsForPerson(last))
    return bold && !text.endsWith(':');
  if (label && !maySection(topicsOf(part.meaning))) return false;
  if (label && (style.markedHeadings || (text.endsWith(':') && (!bold || style.boldLabels))))
    return next === 'table';
  if (next === undefined) return false;
  return (
    next === 'table' ||
    next.parts[0]?.kind === 'label' ||
    (bold && isInstruction(answerLine(next.line).text))
  );
}

/** "Agency" is a question and never a section, "Consent" may be both. */
function maySection(topics: readonly Topic[]): boolean {
  return topics.every(
    (topic) => topic !== 'organisation' && topic !== 'lives-with' && topic !== 'role',
  );
}

/** "Relationship to child" without an answer yet may be answered by "Mother" on the next line. */
function waitsForPerson(last: Open | undefined): boolean {
  if (last === undefined || last.heading === true || isAnswered(last.answer) || last.blanks > 0) {
    return false;
  }
  return personMayAnswer(topicsOf(last.answer.meaning));
}

function readParts(
  line: Line,
  row: number,
  parts: readonly LinePart[],
  before: Open[],
  sheet: Sheet,
): Open[] {
  let here: Open[] = [];
  let open = before;
  for (const part of parts) {
    const current = here.at(-1);
    if (
      part.kind === 'label' &&
      !isValueAfterAll(part, current ?? open.at(-1), here.length > 0, row, parts)
    ) {
      const fresh = opened(
        sheet.label(part.written, part.meaning, line.page),
        part.segment.left,
        row,
      );
      here = [...here, fresh];
      continue;
    }
    const text = part.kind === 'text' ? part.text : part.written;
    const words: AnswerLine = {
      text,
      kept: part.segment.struck === true ? '' : text,
      ...(part.segment.entered === true ? { entered: true } : {}),
    };
    if (current !== undefined) append(current, words, part, row);
    else open = continueAnswer(open, words, part, row, line, sheet);
  }
  return here.length > 0 ? keepColumns(here, open, row) : open;
}

/** On one line pieces of an answer are joined; on the next they are a line of their own. */
function append(open: Open, words: AnswerLine, part: LinePart, row: number): void {
  const last = open.answer.lines.at(-1);
  if (last !== undefined && open.row === row) {
    const gap = part.segment.gap === undefined || part.segment.gap === '' ? ' ' : part.segment.gap;
    open.answer.lines[open.answer.lines.length - 1] = {
      text: last.text === '' ? words.text : last.text + gap + words.text,
      kept: last.kept === '' ? words.kept : last.kept + gap + words.kept,
      ...(last.entered === true || words.entered === true ? { entered: true } : {}),
    };
  } else open.answer.lines.push(words);
  open.valueLeft ??= part.segment.left;
  open.row = row;
  open.blanks = 0;
}

/** A word that is also a label ("Health visitor") where the label before it still waits for its answer. */
function isValueAfterAll(
  part: LabelPart,
  before: Open | undefined,
  sameLine: boolean,
  row: number,
  parts: readonly LinePart[],
): boolean {
  if (!sameLine && parts.length > 1) return false;
  if (before === undefined || isAnswered(before.answer) || /[:?]$/u.test(part.written.trim()))
    return false;
  if (part.meaning?.strength !== 'weak' || !isPersonWord(topicsOf(part.meaning))) return false;
  if (before.heading === true || (!sameLine && before.row !== row - 1)) return false;
  return personMayAnswer(topicsOf(before.answer.meaning));
}

function continueAnswer(
  open: Open[],
  words: AnswerLine,
  part: LinePart,
  row: number,
  line: Line,
  sheet: Sheet,
): Open[] {
  const target = answerBelow(open, part);
  if (target !== undefined) {
    append(target, words, part, row);
    return open;
  }
  const cue = /[?:]$/u.test(words.text.trim()) ? cueMeaning(words.text) : undefined;
  if (cue !== undefined)
    return [opened(sheet.label(words.text, cue, line.page), part.segment.left, row)];
  sheet.addLoose(words.text, line.page);
  return open.filter(({ answer }) => !isAnswered(answer));
}

/** Which label a line without one belongs to: by its place on the page, else the last that is open. */
function answerBelow(open: readonly Open[], part: LinePart): Open | undefined {
  const left = part.segment.left;
  const text = part.kind === 'text' ? part.text : part.written;
  const waiting = [...open].reverse().filter((one) => mayGoOn(one, text));
  if (left !== undefined && waiting.some((one) => one.left !== undefined)) {
    const aligned = waiting.find(
      (one) => Math.abs(left - (one.valueLeft ?? one.left ?? Infinity)) < 10,
    );
    if (aligned !== undefined) return aligned;
    const nearest = waiting.filter((one) => (one.left ?? Infinity) <= left + 10);
    return nearest.reduce<Open | undefined>(
      (best, one) => ((one.left ?? 0) > (best?.left ?? -1) ? one : best),
      undefined,
    );
  }
  return waiting[0];
}

function mayGoOn(open: Open, text: string): boolean {
  const topics = topicsOf(open.answer.meaning);
  if (!isAnswered(open.answer)) {
    return (
      open.blanks <= 1 &&
      topics.some((topic) => looksLike(topic, text) !== 'no' || text.length <= 40)
    );
  }
  if (isNarrative(open.answer)) return true;
  return open.blanks === 0 && topics.some((topic) => longTopics.has(topic));
}

/** Labels beside each other stay open together; those of earlier lines close. */
function keepColumns(here: readonly Open[], before: readonly Open[], row: number): Open[] {
  const [first] = here;
  if (first?.left === undefined) return [...here];
  const beside = before.filter(
    (one) =>
      one.left !== undefined &&
      one.row >= row - 1 &&
      here.every((now) => Math.abs((now.left ?? 0) - (one.left ?? 0)) > 40),
  );
  return [...beside, ...here];
}

/** "Name of mother /" over "birthing parent" in the label's column is one label. */
function joinWrappedLabels(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row];
    const next = lines[row + 1];
    const [label, ...values] = line?.segments ?? [];
    const [wrapped, ...more] = next?.segments ?? [];
    if (line === undefined) continue;
    const fits =
      label?.left !== undefined &&
      wrapped?.left !== undefined &&
      label.entered !== true &&
      wrapped.entered !== true &&
      values.length > 0 &&
      Math.abs(label.left - wrapped.left) < 3 &&
      labelMeaning(label.text) === undefined &&
      (label.bold ?? false) === (wrapped.bold ?? false) &&
      !/[:?]$/u.test(label.text.trim()) &&
      labelMeaning(wrapped.text) === undefined &&
      labelMeaning(`${label.text} ${wrapped.text}`) !== undefined;
    if (fits && next !== undefined) {
      joined.push({
        ...line,
        segments: [{ ...label, text: `${label.text} ${wrapped.text}` }, ...values],
      });
      if (more.length > 0) joined.push({ ...next, segments: more });
      row += 1;
    } else joined.push(line);
  }
  return joined;
}
