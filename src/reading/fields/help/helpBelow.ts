import { lineText, type Block, type Line, type Table } from '../../document.ts';
import { helpToWriter } from '../dictionary/helpWords.ts';
import { asksAtLength, HELP_BEHIND } from '../lines/asksAtLength.ts';
import { isInstruction } from '../lines/linePart.ts';
import { isPrintedList, listsPoints } from './listOfPoints.ts';

/**
 * The document without what a form says to the writer between a question for a long answer and that
 * answer: how much to write, what to think about, what becomes of it. Told by its words and its place,
 * for in plain text and in most mails it has the face of the answer.
 */
export function withoutHelpBelow(blocks: readonly Block[]): readonly Block[] {
  return without(blocks, false);
}

/** @param inNextRow these blocks are a cell whose question is answered in the row below. */
function without(blocks: readonly Block[], inNextRow: boolean): readonly Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind === 'table') {
      kept.push(inCells(block, without));
      continue;
    }
    kept.push(isAnsweredBelow(blocks, at) ? withoutListBeside(block) : block);
    if (isQuestion(block)) at = endOfHelp(blocks, at, inNextRow);
  }
  return kept;
}

/** A question in bold without what it lists beside it to be written about, where it is answered below. */
function withoutListBeside(line: Line): Line {
  const [label, list, ...more] = line.segments;
  if (label?.bold !== true || list === undefined || list.bold === true || more.length > 0)
    return line;
  const isHelpBeside =
    list.entered !== true && listsPoints(list.text) && asksAtLength(label.text.trim());
  return isHelpBeside ? { ...line, segments: [label] } : line;
}

/** The document with its questions for long answers bare of the help in brackets behind them. */
export function withoutHelpBehind(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return inCells(block, (own) => withoutHelpBehind(own));
    return isQuestion(block) ? withoutTail(block) : block;
  });
}

function inCells(
  table: Table,
  change: (blocks: readonly Block[], inNextRow: boolean) => readonly Block[],
): Block {
  const rows = table.rows.map((row, at) => {
    const inNextRow = holdsAnswer(table.rows[at + 1]);
    return row.map((cell) => ({ ...cell, blocks: change(cell.blocks, inNextRow) }));
  });
  return { ...table, rows };
}

/** One cell, as wide as the table, that asks nothing. */
function holdsAnswer(row: Table['rows'][number] | undefined): boolean {
  const [cell, ...others] = row ?? [];
  const first = cell?.blocks.find((block) => !isEmpty(block));
  if (others.length > 0 || first?.kind !== 'line') return false;
  return first.heading !== true && !first.segments.every(({ bold }) => bold === true);
}

/** Where the help below this question ends: the place of its last line, or of the question itself. */
function endOfHelp(blocks: readonly Block[], question: number, inNextRow: boolean): number {
  let end = question;
  for (;;) {
    const next = isEmpty(blocks[end + 1]) ? end + 2 : end + 1;
    if (!isHelp(blocks[next])) return end;
    const isLast = blocks.slice(next + 1).every(isEmpty);
    const isAnswered = isAnsweredBelow(blocks, next) || (inNextRow && isLast);
    if (!isAnswered && !isListOfHelp(blocks[next])) return end;
    end = next;
    // The empty line behind the help stood between it and the answer.
    if (isEmpty(blocks[end + 1]) && !isEmpty(blocks[question + 1])) end += 1;
  }
}

/** Words of an answer follow, and not the next question. */
function isAnsweredBelow(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1).find((block) => !isEmpty(block));
  if (next === undefined) return false;
  if (next.kind === 'table') return true;
  return next.heading !== true && !next.segments.every(({ bold }) => bold === true);
}

function isHelp(block: Block | undefined): boolean {
  if (block?.kind !== 'line' || block.segments.some(({ entered, bold }) => entered ?? bold))
    return false;
  const text = lineText(block).trim();
  return (
    helpToWriter.some((pattern) => pattern.test(text)) || listsPoints(text) || isListOfHelp(block)
  );
}

const isListOfHelp = (block: Block | undefined): boolean =>
  block?.kind === 'line' && isPrintedList(block, lineText(block).trim());

/** A question for a long answer, alone on its line. */
function isQuestion(line: Line): boolean {
  if (line.segments.length > 2 || line.segments.some(({ entered }) => entered === true))
    return false;
  return asksAtLength(lineText(line).trim());
}

/** The question without what it says to the writer in brackets, which holds no answer. */
function withoutTail(line: Line): Line {
  const last = line.segments.at(-1);
  const [tail = ''] = HELP_BEHIND.exec(last?.text ?? '') ?? [];
  if (last === undefined || tail === '') return line;
  const inside = tail.trim().replace(/^(?:\(|[-\u2013]\s)|\)$/gu, '');
  const isForWriter = isInstruction(inside) || helpToWriter.some((one) => one.test(inside));
  const text = last.text.replace(HELP_BEHIND, '').trim();
  // "(tick all that apply)" tells that boxes follow, and is looked for with them.
  if (!isForWriter || TICKS.test(inside) || text === '') return line;
  return { ...line, segments: [...line.segments.slice(0, -1), { ...last, text }] };
}

const TICKS =
  /^(?:please )?(?:tick|circle|select|choose|delete|mark|check|underline|highlight)\b/iu;

const isEmpty = (block: Block | undefined): boolean =>
  block?.kind === 'line' && lineText(block).trim() === '';
