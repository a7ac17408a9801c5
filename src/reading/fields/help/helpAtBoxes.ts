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
  const kept = blocks.map((block, at) => {
    if (block.kind === 'line' || !holdsBox(block)) return block;
    const [row] = block.rows;
    const [label, ...more] = row ?? [];
    if (label === undefined) return block;
    if (more.length > 0)
      return { ...block, rows: [[withoutHintsIn(label, more.every(isEmpty)), ...more]] };
    for (const line of helpOver(blocks.slice(0, at))) help.add(line);
    for (const line of helpUnder(blocks.slice(at + 1))) help.add(line);
    return block;
  });
  return help.size === 0 && kept.every((block, at) => block === blocks[at])
    ? blocks
    : kept.filter((_, at) => !help.has(blocks[at] as Block));
}

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

function helpUnder(below: readonly Block[]): readonly Line[] {
  const end = below.findIndex(
    (block) => block.kind === 'table' || !isPrinted(block) || !isHint(block),
  );
  return below.slice(0, end < 0 ? undefined : end).filter((block) => block.kind === 'line');
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
