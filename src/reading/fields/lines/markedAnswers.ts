import { asEntered, lineText, type Block, type Line } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isInstruction } from './linePart.ts';
import { isEmpty } from './emptyLines.ts';

/** So many answers behind one mark; one or two may begin a list of the writer's. */
const FEWEST = 4;
const MARK =
  /^\s*(-{1,2}>|={1,2}>|>{2,3}|[\u2192\u00bb\u27a1\u25ba\u279c]|[-\u2013\u2014*\u2022])\s+(?=\S)/u;

/** "Child's name" over "-> Ada": the mark before each answer shows where it begins, and is none of its words. */
export function markedAnswers(blocks: readonly Block[]): readonly Block[] {
  const answers = new Map<number, string>();
  blocks.forEach((block, at) => {
    const mark = block.kind === 'line' ? MARK.exec(lineText(block))?.[1] : undefined;
    if (mark !== undefined && isQuestion(lineAbove(blocks, at))) answers.set(at, mark);
  });
  const counts = new Map<string, number>();
  for (const mark of answers.values()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [[usual, count] = ['', 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  if (count < FEWEST || marksLabels(blocks, usual)) return blocks;
  return blocks.map((block, at) => {
    if (block.kind === 'table') return block;
    if (answers.get(at) === usual) return withoutMark(block);
    const next = nextFilled(blocks, at);
    return answers.get(next) === usual ? asQuestion(block) : block;
  });
}

/** "- Forename(s): Ada" below "Child": the mark stands before each label of the form, and shows no answer. */
function marksLabels(blocks: readonly Block[], mark: string): boolean {
  const labels = blocks.filter((block) => {
    const text = block.kind === 'line' ? lineText(block) : '';
    const [, label] = /^([^:]{2,80}):/u.exec(text.replace(MARK, '')) ?? [];
    return (
      label !== undefined && MARK.exec(text)?.[1] === mark && labelMeaning(label) !== undefined
    );
  });
  return labels.length >= FEWEST;
}

/** The line right above, or above one empty line. */
function lineAbove(blocks: readonly Block[], at: number): Block | undefined {
  const above = blocks[at - 1];
  return isEmpty(above) ? blocks[at - 2] : above;
}

function nextFilled(blocks: readonly Block[], at: number): number {
  return isEmpty(blocks[at + 1]) ? at + 2 : at + 1;
}

function isQuestion(block: Block | undefined): boolean {
  if (block?.kind !== 'line') return false;
  const text = lineText(block).trim();
  if (MARK.test(text) || text.length > 200) return false;
  return labelMeaning(text) !== undefined || /[:?]$/u.test(text) || isInstruction(text);
}

function withoutMark(line: Line): Line {
  const [first, ...more] = line.segments;
  if (first === undefined) return line;
  const text = first.text.replace(MARK, '');
  const segments = text === '' ? more : [{ ...first, text }, ...more];
  return asEntered({ ...line, segments });
}

function asQuestion(line: Line): Line {
  return { ...line, segments: line.segments.map((segment) => ({ ...segment, bold: true })) };
}
