import { isInBold, lineText, type Block, type Line, type Table } from '../../document.ts';
import { guidanceLeads, leadsToList } from '../dictionary/hints.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { asksAtLength } from '../lines/asksAtLength.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';
import { tells } from './hintWords.ts';

/**
 * The document without what a form prints below a question to say what to write: "Please include:"
 * over a list, "Things to think about: …", or a hint in italics and brackets above the answer in its
 * box. Its own words tell it, where the face does not.
 */
export function withoutGuidance(blocks: readonly Block[]): readonly Block[] {
  return without(blocks, false);
}

/** @param asked the cell before these blocks holds their question. */
function without(blocks: readonly Block[], asked: boolean): readonly Block[] {
  const kept: Block[] = [];
  let mayFollow = asked;
  let place = 0;
  while (place < blocks.length) {
    const block = blocks[place];
    if (block === undefined) break;
    const end = mayFollow ? endOfGuidance(blocks, place) : place;
    if (end > place) {
      // Two empty lines would part the question from its answer where one did.
      const next = blocks[end];
      const isGap = next?.kind === 'line' && isEmpty(next) && wasEmpty(kept.at(-1));
      place = isGap ? end + 1 : end;
      continue;
    }
    kept.push(block.kind === 'table' ? inTable(block, mayFollow) : block);
    // The question once more, or an empty line, may stand between.
    mayFollow = block.kind === 'line' && (asks(block) || (mayFollow && isEmpty(block)));
    place += 1;
  }
  return kept.length === blocks.length && kept.every((block, at) => block === blocks[at])
    ? blocks
    : kept;
}

/** @param isAsked the line right above the table is a question. */
function inTable(table: Table, isAsked: boolean): Table {
  const rows = table.rows.map((row, at) => {
    const above = table.rows[at - 1];
    const isBelowQuestion = above?.length === 1 && isQuestion(above[0]?.blocks ?? []);
    const isBelow = row.length === 1 && (isBelowQuestion || (at === 0 && isAsked));
    return row.map((cell, column) => {
      const asked = isBelow || isQuestion(row[column - 1]?.blocks ?? []);
      const blocks = without(withoutHintAbove(cell.blocks), asked);
      return blocks === cell.blocks ? cell : { ...cell, blocks };
    });
  });
  const isSame = rows.every((row, at) =>
    row.every((cell, place) => cell === table.rows[at]?.[place]),
  );
  return isSame ? table : { ...table, rows };
}

/** A cell that begins as a question does. */
function isQuestion(blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => block.kind === 'table' || !isEmpty(block));
  return first?.kind === 'line' && asks(first);
}

const isEmpty = ({ segments }: Line): boolean => segments.length === 0;

const wasEmpty = (block: Block | undefined): boolean => block?.kind === 'line' && isEmpty(block);

/** Set as labels are, known as one, or put as a question is. */
function asks(line: Line): boolean {
  if (isEmpty(line) || line.segments.some(({ entered }) => entered === true)) return false;
  if (line.heading === true || isInBold(line)) return true;
  const text = lineText(line).trim();
  if (text.length > LONGEST) return false;
  return /[:?]$/u.test(text) || labelMeaning(text) !== undefined || asksAtLength(text);
}

const LONGEST = 200;

/** "(spoken at home)" in italics at the head of a box. */
function withoutHintAbove(blocks: readonly Block[]): readonly Block[] {
  const [first, ...below] = blocks;
  if (first?.kind !== 'line' || isEmpty(first)) return blocks;
  const isHint =
    first.segments.every(({ slanted, entered }) => slanted === true && entered !== true) &&
    /^\([^()\d@]{3,90}\)$/u.test(lineText(first).trim());
  return isHint ? below : blocks;
}

/** Where the guidance that begins at this place ends: at it where none begins. */
function endOfGuidance(blocks: readonly Block[], from: number): number {
  let end = from;
  for (;;) {
    const at = nextFilled(blocks, end);
    const line = blocks[at];
    if (line?.kind !== 'line' || !isPrintable(line)) return end;
    const text = lineText(line).trim();
    const list = leadsToList.test(text)
      ? endOfList(blocks, at + 1)
      : (endOfAsking(blocks, at) ?? at + 1);
    if (list === undefined) return end;
    const isLead = guidanceLeads.some((lead) => lead.test(text)) || list > at + 1;
    const goesOn = end > from && (isInstruction(text) || isHintBelow(text));
    if (!isLead && !goesOn) return end;
    end = list;
  }
}

const isPrintable = ({ segments, heading }: Line): boolean =>
  heading !== true && segments.every(({ entered }) => entered !== true);

function nextFilled(blocks: readonly Block[], from: number): number {
  const found = blocks.slice(from).findIndex((block) => block.kind === 'table' || !isEmpty(block));
  return found < 0 ? blocks.length : from + found;
}

/**
 * Behind the last line of the list that begins here, where no line of it tells of somebody: none,
 * where one does, since whoever refers may have gone on with the list.
 */
function endOfList(blocks: readonly Block[], from: number): number | undefined {
  const begins = nextFilled(blocks, from);
  const mark = markOf(blocks[begins]);
  if (mark === undefined) return from;
  let end = begins;
  while (markOf(blocks[end]) === mark) {
    const line = blocks[end];
    if (line?.kind !== 'line' || !isPrintable(line) || tells(lineText(line))) return undefined;
    end += 1;
  }
  return end;
}

/** Behind a list most entries of which ask, or that the question itself ends in: "Reason, including:". */
function endOfAsking(blocks: readonly Block[], from: number): number | undefined {
  const end = markOf(blocks[from]) === undefined ? undefined : endOfList(blocks, from);
  if (end === undefined || end < from + 2) return undefined;
  const above = blocks.slice(0, from).findLast((block) => !wasEmpty(block));
  if (above?.kind === 'line' && LEADS.test(lineText(above).trim())) return end;
  const asking = blocks
    .slice(from, end)
    .filter((block) => block.kind === 'line' && ASKS.test(lineText(block)));
  return asking.length * 2 > end - from ? end : undefined;
}

const LEADS =
  /\b(?:includ(?:e|ing)|consider(?:ing)?|cover(?:ing)?|such as|for example|the following)\s?:$/iu;
const ASKS = /^\P{L}*(?:what|how|who|when|where|why|whether|which|any)\b|\?$/iu;

/** What an entry of a list begins with; that of a list of the file itself is not among its words. */
function markOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'line' || isEmpty(block)) return undefined;
  if (block.listed === true) return 'listed';
  return /^([-*•▪◦●○·–➢o])\s/u.exec(lineText(block).trim())?.[1];
}
