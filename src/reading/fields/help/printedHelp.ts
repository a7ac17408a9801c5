import { isInBold, linesIn, lineText, type Block, type Line, type Table } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isEmpty } from '../lines/emptyLines.ts';

/**
 * The document without the help that a form prints right below its questions: smaller or slanted
 * words under a label in bold, where what is written in answer looks otherwise. The face tells it,
 * whatever it says.
 */
export function withoutPrintedHelp(blocks: readonly Block[]): readonly Block[] {
  const lines = linesIn(blocks).filter((line) => line.segments.length > 0);
  const usual = Math.min(usualHeight(lines), usualHeight(labelsInPrint(blocks)) || Infinity);
  const asking = heightsOfLabels(lines);
  const isAside = (line: Line): boolean => isSetAside(line, usual, asking);
  const help = helpIn(blocks, isAside, false);
  const sure = help.filter((each) => each.sure).length;
  const isHelp = (sure > 0 && help.length - sure <= sure * MOST) || slantsNoAnswer(blocks);
  return help.length > 0 && isHelp ? without(blocks, isAside) : blocks;
}

/** Where answers stand beside their labels, and none of many is in italics, italics are the form's own. */
function slantsNoAnswer(blocks: readonly Block[]): boolean {
  const answers = blocks.flatMap(answersBeside);
  return answers.length >= FEWEST && answers.every(({ segments }) => !segments.some(isSlanted));
}

const FEWEST = 8;

/**
 * Plain labels beside what was typed into a box, or right over it, where there are many: what is no
 * smaller than those is no aside, however large people type.
 */
function labelsInPrint(blocks: readonly Block[]): readonly Line[] {
  const labels = blocks.filter((block, place): block is Line => {
    if (block.kind === 'table') return false;
    const [label, beside] = block.segments;
    if (label === undefined || label.entered === true || label.bold === true) return false;
    const below = blocks[place + 1];
    const answer = beside ?? (below?.kind === 'line' ? below.segments[0] : undefined);
    return answer?.entered === true;
  });
  return labels.length >= FEWEST ? labels : [];
}

const isSlanted = ({ slanted }: Line['segments'][number]): boolean => slanted === true;

/** What stands behind a label in bold on its line, or in the cell beside another. */
function answersBeside(block: Block): readonly Line[] {
  if (block.kind === 'table')
    return block.rows.flatMap((row) => linesIn(row.slice(1).flatMap(({ blocks }) => blocks)));
  const [label, ...answer] = block.segments;
  return label?.bold === true && answer.length > 0 ? [{ ...block, segments: answer }] : [];
}

/** Answers may be set in italics too: help is then hardly ever followed by another answer. */
const MOST = 2;

interface Help {
  readonly line: Line;
  /** Other words or a box for the answer follow it, so that it is none itself. */
  readonly sure: boolean;
}

type Test = (line: Line) => boolean;

function without(blocks: readonly Block[], isAside: Test): readonly Block[] {
  const help = new Set<Block>(helpIn(blocks, isAside, false).map(({ line }) => line));
  const kept = help.size === 0 ? blocks : blocks.filter((block) => !help.has(block));
  return kept.map((block) => {
    if (block.kind === 'line') return block;
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: without(cell.blocks, isAside) })),
    );
    return { ...block, rows };
  });
}

/**
 * Of these blocks and of all cells in them.
 * @param beside whether another cell stands beside this one, where its question may be answered.
 */
function helpIn(blocks: readonly Block[], isAside: Test, beside: boolean): readonly Help[] {
  const help: Help[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'table') {
      const after = blocks.slice(place + 1).find((other) => !isEmpty(other));
      help.push(...helpInRows(block, after, isAside));
      continue;
    }
    const above = lineAbove(blocks, place);
    const goesOn = help.some(({ line }) => line === above);
    const isBelowLabel = above?.kind === 'line' && asksOver(above, block);
    const isBelowBox = above?.kind === 'line' && asksInBox(above) && isSmaller(block, above);
    const mayBeHelp = isAside(block) || isOfList(block, blocks[place + 1], goesOn);
    if (!isBelowBox && !(mayBeHelp && (isBelowLabel || goesOn))) continue;
    const next = blocks
      .slice(place + 1)
      .find((other) => other.kind === 'table' || !(isEmpty(other) || isAside(other)));
    help.push({ line: block, sure: isBelowBox || (next === undefined ? beside : mayAnswer(next)) });
  }
  return help;
}

/** A paragraph stands off from the one above by an empty line. */
function lineAbove(blocks: readonly Block[], place: number): Block | undefined {
  const above = blocks[place - 1];
  return above !== undefined && isEmpty(above) ? blocks[place - 2] : above;
}

/** A point of a list of help, or the line that leads to its points. */
const isOfList = (line: Line, next: Block | undefined, goesOn: boolean): boolean =>
  (goesOn && isPoint(line)) || leadsToPoints(line, next);

/** "You may find it useful to think about:" over points in the same face. */
function leadsToPoints(line: Line, next: Block | undefined): boolean {
  const isLead = isAllSlanted(line) && /:$/u.test(lineText(line).trim());
  return isLead && next?.kind === 'line' && isPoint(next);
}

/** One point of a list in italics, whatever it says. */
function isPoint(line: Line): boolean {
  const isListed = line.listed === true || /^[-*•▪◦●○·–➢]\s/u.test(lineText(line).trim());
  return isListed && isAllSlanted(line);
}

const isAllSlanted = ({ segments }: Line): boolean =>
  segments.length > 0 &&
  segments.every(
    ({ slanted, bold, entered }) => slanted === true && bold !== true && entered !== true,
  );

/** In the cells of a table; a row of one cell may be answered by the next, here or in the table below. */
function helpInRows({ rows }: Table, after: Block | undefined, isAside: Test): readonly Help[] {
  const below = after?.kind === 'table' ? after.rows[0] : undefined;
  return rows.flatMap((row, at) => {
    const answered = row.length === 1 && isAnswerRow(rows[at + 1] ?? below);
    return row.flatMap((cell, column) =>
      helpIn(cell.blocks, isAside, answered || column < row.length - 1),
    );
  });
}

function isAnswerRow(row: Table['rows'][number] | undefined): boolean {
  const [box, ...more] = row ?? [];
  const first = box?.blocks.find((block) => !isEmpty(block));
  return more.length === 0 && first !== undefined && mayAnswer(first);
}

const mayAnswer = (next: Block): boolean =>
  next.kind === 'table' || (!isBold(next) && next.heading !== true && next.segments.length > 0);

const asksOver = (above: Line, line: Line): boolean => asks(above) && !isOfOneFace(above, line);

/** "Who does the child live with?" over an answer that was made as small as the question to fit in. */
const isOfOneFace = (above: Line, line: Line): boolean =>
  !isBold(above) &&
  above.heading !== true &&
  above.height === line.height &&
  above.segments.some(isSlanted) === line.segments.some(isSlanted);

/** Set as labels are, or put as a question is. */
const asks = (line: Line): boolean =>
  isBold(line) || line.heading === true || /\p{L}\?$/u.test(lineText(line).trim());

/** Than the label above it, and in plain letters: whatever it asks, it is no question of its own. */
function isSmaller({ segments, height = 0 }: Line, above: Line): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0 || /[☐☒]|[:?]$/u.test(only.text)) return false;
  return only.bold !== true && only.entered !== true && height < (above.height ?? 0) * SMALL;
}

/** A label in bold with its answer in a box, or on a line to write on, beside it. */
function asksInBox({ segments: [label, ...more] }: Line): boolean {
  const isLabel = label?.bold === true && label.entered !== true;
  return isLabel && more.some(({ entered }) => entered === true);
}

const isBold = (line: Line): boolean => line.segments.length > 0 && isInBold(line);

function isSetAside(line: Line, usual: number, asking: ReadonlySet<number>): boolean {
  const [first, ...more] = line.segments;
  if (first === undefined || more.length > 0 || first.entered === true || first.bold === true)
    return false;
  const text = lineText(line).trim();
  if (text.length > LONGEST || /[☐☒]|:$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const isSmall =
    line.height !== undefined && line.height < usual * SMALL && !asking.has(line.height);
  if (!isSmall && first.slanted !== true) return false;
  return !TELLS.test(text) && !isLabel(text);
}

/** "Name" right below the heading of its section, as small as every label of the form, is no help. */
function isLabel(text: string): boolean {
  const strength = labelMeaning(text)?.strength;
  return strength === 'strong' || (strength === 'weak' && text.length <= SHORT);
}

/** Characters: help is not as short. */
const SHORT = 12;

/** "She told me …" in italics is told, and no help; "he/she", "we like detail" and questions may be. */
const TELLS =
  /^(?!.*\?$)(?!.*\bs?he\s?\/).*\b(?:she|he|i|we(?!\s(?:like|need|want|can|cannot|will|would|may|ask|use|only|don['\u2019]t|do not|offer|work|accept|welcome)\b))\b/iu;

const LONGEST = 300;
const SMALL = 0.89;

/** Those of the labels in plain letters before what was filled in: where boxes hold larger letters than the form has, no size is small print. */
function heightsOfLabels(lines: readonly Line[]): ReadonlySet<number> {
  const labels = new Map<number, number>();
  for (const { height, segments } of lines) {
    const [label, ...answer] = segments;
    if (height === undefined || label === undefined || label.entered === true) continue;
    if (label.bold === true || !answer.some(({ entered }) => entered === true)) continue;
    if (labelMeaning(label.text)?.strength !== 'strong') continue;
    labels.set(height, (labels.get(height) ?? 0) + 1);
  }
  return new Set([...labels].flatMap(([height, count]) => (count < LABELS ? [] : [height])));
}

/** So many labels show in which letters a form asks. */
const LABELS = 4;

/** That of most letters, where the format tells heights. */
function usualHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    if (line.height === undefined || isBold(line)) continue;
    letters.set(line.height, (letters.get(line.height) ?? 0) + lineText(line).length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}
