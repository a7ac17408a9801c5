import { lineText, type Block, type Line } from '../../document.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { asksAtLength } from './asksAtLength.ts';

/**
 * "Family circumstances" over a stroke of dashes in a plain mail, or underlined on a page. The stroke is
 * none of anybody's words, and what stands over it a heading, where the form sets several so or the
 * words open a section; what asks for an account is a question, set in bold here.
 */
export function ruledQuestions(blocks: readonly Block[]): readonly Block[] {
  const ruled = blocks.flatMap((_, at) => (isRuled(blocks, at) ? [at] : []));
  const isUsual = ruled.length >= USUAL;
  const heads = new Set(ruled.filter((at) => isUsual || asks(blocks[at])));
  const underlinesAnswers = blocks.filter(isAnsweredOnLine).length >= USUAL;
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table' || block.heading === true) return [block];
    if (heads.has(at - 1)) return [];
    if (heads.has(at))
      return [isUsual || !isQuestion(block) ? { ...block, heading: true } : inBold(block)];
    return [!underlinesAnswers && isUnderlined(block) ? inBold(block) : block];
  });
}

/** So many lines over a stroke show that the form sets its headings so. */
const USUAL = 3;

const isRule = (block: Block | undefined): boolean =>
  block?.kind === 'line' && /^\s*(?:-{4,}|={4,}|_{4,}|~{4,}|\u2500{4,})\s*$/u.test(lineText(block));

/** As long as the words over it, or nearly: a form draws so, and no line to write on is. */
function isRuled(blocks: readonly Block[], at: number): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'line' || below?.kind !== 'line' || !isRule(below)) return false;
  if (below.segments.some(({ left }) => left !== undefined)) return false;
  const [words, rule] = [lineText(block).trim(), lineText(below).trim()];
  return words !== '' && Math.abs(words.length - rule.length) <= NEAR;
}

/** In characters. */
const NEAR = 4;

/** A label, and its answer on a line drawn to write on: what stands on such lines asks nothing. */
function isAnsweredOnLine(block: Block): boolean {
  const [label, ...answers] = block.kind === 'line' ? block.segments : [];
  if (label === undefined || label.underlined === true || answers.length === 0) return false;
  return answers.every(({ underlined }) => underlined === true);
}

function isUnderlined(line: Line): boolean {
  const [only, ...more] = line.segments;
  if (only?.underlined !== true || only.bold === true || more.length > 0) return false;
  // "Please detail reason for involvement" in italics, underlined too, is help to another question.
  return only.entered !== true && only.slanted !== true && isQuestion(line);
}

function inBold(line: Line): Line {
  return { ...line, segments: line.segments.map((segment) => ({ ...segment, bold: true })) };
}

const isQuestion = (line: Line): boolean => asksAtLength(lineText(line).trim());

const asks = (block: Block | undefined): boolean =>
  block?.kind === 'line' && (sectionOf(lineText(block)) !== undefined || isQuestion(block));
