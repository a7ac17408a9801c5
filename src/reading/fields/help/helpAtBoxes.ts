import {
  isInBold,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Table,
} from '../../document.ts';
import { asksAtLength } from '../lines/asksAtLength.ts';
import { isEntryOfHelp, isHintByWords, tellsOfSomebody } from './hintWords.ts';

/**
 * The document without what it prints around a box of the file that was typed in: what stands between
 * the question and its box is no answer, whatever its words and its face, and a hint may stand above
 * the question or below the box as well.
 */
export function withoutHelpAtBoxes(blocks: readonly Block[]): readonly Block[] {
  const help = new Set<Block>();
  const questions = new Set<Block | undefined>();
  const kept = blocks.map((block, at) => {
    if (block.kind === 'line' || !holdsBox(block)) return block;
    const [row] = block.rows;
    const [label, ...more] = row ?? [];
    if (label === undefined) return block;
    if (more.length > 0)
      return { ...block, rows: [[withoutHintsIn(label, more.every(isEmpty)), ...more]] };
    const above = blocks.slice(0, at);
    for (const line of helpOver(above)) help.add(line);
    if (isLong(block)) questions.add(questionAlone(above));
    for (const line of helpUnder(blocks.slice(at + 1))) help.add(line);
    return block;
  });
  return kept.flatMap((block, at) => {
    const before = blocks[at];
    if (before === undefined || help.has(before)) return [];
    return [block.kind === 'line' && questions.has(before) ? asQuestion(block) : block];
  });
}

/** "Please tell us what is worrying you" alone over a box for an account: it asks, though it sounds like help. */
function questionAlone(above: readonly Block[]): Line | undefined {
  const run = printedAtEnd(above).filter(({ segments }) => segments.length > 0);
  const [only] = run.length === 1 || (run[0] !== undefined && isSet(run[0])) ? run.slice(-1) : [];
  const isPlain = only !== undefined && !isSet(only) && run.length < 3;
  return isPlain && asksToWrite.test(lineText(only).trim()) ? only : undefined;
}

const asksToWrite =
  /^please (?:tell|describe|explain|outline|summari[sz]e|give|say|state)\b(?!.*\b(?:seen|heard|specific|detail|examples?)\b)/iu;

const isLong = ({ rows }: Table): boolean => {
  const lines = rows[0]?.[0]?.blocks.flatMap((block) => (block.kind === 'line' ? block : [])) ?? [];
  return lines.length > 1 || lines.some((line) => lineText(line).length > 60);
};

const asQuestion = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, bold: true })),
});

/** One box alone, or behind its question in one row. */
function holdsBox({ rows }: Table): boolean {
  const [row, ...others] = rows;
  const box = row?.at(-1);
  const isAsked = others.length === 0 && row !== undefined && row.length < 3;
  return isAsked && (isTypedIn(box) || (row.length === 2 && isEmpty(box)));
}

const isEmpty = (box: Cell | undefined): boolean =>
  box?.blocks.every((block) => block.kind === 'line' && lineText(block).trim() === '') === true;

function isTypedIn(box: Cell | undefined): boolean {
  const lines = box?.blocks ?? [];
  return (
    lines.some((line) => line.kind === 'line' && line.segments.length > 0) &&
    lines.every(
      (line) => line.kind === 'line' && line.segments.every(({ entered }) => entered === true),
    )
  );
}

/** Between the question and the box below it, and hints right above the question. */
function helpOver(above: readonly Block[]): readonly Line[] {
  const run = printedAtEnd(above);
  const question = questionIn(run);
  if (question < 0) return [];
  const over = run.slice(0, question);
  const isBelowHeading = over[0] !== undefined && isSet(over[0]);
  const hints = over.slice(
    over.findLastIndex((line) => isSet(line) || !(isBelowHeading || isHint(line))) + 1,
  );
  return [...hints, ...run.slice(question + 1)].filter((line) => !tells(line));
}

/** The last line set as questions are, or known for one; the first below a heading, where there is none. */
function questionIn(run: readonly Line[]): number {
  const last = run.findLastIndex(asks);
  const line = run[last];
  if (line === undefined) return -1;
  return line.heading === true && last < run.length - 1 ? last + 1 : last;
}

/** The printed lines, one of them at most a heading, that these blocks end in. */
function printedAtEnd(blocks: readonly Block[]): readonly Line[] {
  const run: Line[] = [];
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'table' || run.length === most || !isPrinted(block)) break;
    run.unshift(block);
    if (block.heading === true) break;
  }
  return run;
}

const most = 12;

/** The last line before the next box is its question, however it is put. */
function helpUnder(below: readonly Block[]): readonly Line[] {
  const end = below.findIndex(
    (block) => block.kind === 'table' || !isPrinted(block) || !isHint(block),
  );
  const lines = below.slice(0, end < 0 ? undefined : end).filter((block) => block.kind === 'line');
  const next = below[end];
  return next?.kind === 'table' && holdsBox(next) ? lines.slice(0, -1) : lines;
}

/**
 * Smaller than the question, or not in bold as it is, or a hint by its words; with nothing beside them,
 * plain words below a question in bold may be its answer.
 */
function withoutHintsIn(label: Cell, isBlank: boolean): Cell {
  const [first, ...more] = label.blocks;
  if (first?.kind !== 'line' || first.segments.length === 0) return label;
  const isLabel = (block: Block): boolean =>
    block.kind === 'table' ||
    ((block.height ?? 10) > (first.height ?? 10) - 0.6 &&
      (isBlank || isInBold(block) === isInBold(first)) &&
      !isHint(block));
  const end = more.findIndex((block) => !isLabel(block));
  if (end < 0 || more.slice(end).some((block) => block.kind === 'table' || tells(block)))
    return label;
  return { ...label, blocks: [first, ...more.slice(0, end)] };
}

const isPrinted = ({ segments, running }: Line): boolean =>
  running !== true && segments.length < 2 && segments.every(({ entered }) => entered !== true);

/** A question for an account, or in the face of one. */
function asks(line: Line): boolean {
  const text = lineText(line).trim();
  if (line.segments.length === 0) return false;
  return isSet(line) || (!isHintByWords(text) && (/\?$/u.test(text) || asksAtLength(text)));
}

const isSet = (line: Line): boolean =>
  line.segments.length > 0 && (line.heading === true || isInBold(line));

/** What to write, told to whoever fills the form in, or an entry of a list of it. */
function isHint(line: Line): boolean {
  const text = lineText(line).trim();
  if (line.segments.length === 0 || line.heading === true || isInBold(line)) return false;
  return isHintByWords(text) || isEntryOfHelp(text);
}

/** Of somebody: it was written, not printed. */
const tells = (line: Line): boolean => tellsOfSomebody(lineText(line).trim());
