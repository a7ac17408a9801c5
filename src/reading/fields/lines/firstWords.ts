import { labelMeaning } from '../labels/meaning.ts';
import type { InNarrative } from './inNarrative.ts';
import { isEmptyLine } from './emptyLines.ts';
import { wordsOf } from './lineStyle.ts';

/**
 * "Support to date" in plain letters right below "What help have they had?" in bold, or behind its
 * mark: a heading of the writer's own, which asks nothing but what was asked, and with which the
 * answer begins.
 */
export function beginsAnswer(at: InNarrative): boolean {
  const { line, lines, row, labelRow, answered, topics } = at;
  const [segment, ...more] = line.segments;
  if (answered || segment === undefined || more.length > 0 || line.heading === true) return false;
  if (segment.bold === true || segment.entered === true || /[:?]$/u.test(segment.text.trim()))
    return false;
  if (!(isPutInBold(at) || isMarked(at)) || !lines.slice(labelRow + 1, row).every(isEmptyLine))
    return false;
  if (!toldBelow(at)) return false;
  const asked = labelMeaning(segment.text)?.asked;
  return asked !== undefined && asked.every(({ topic }) => topics.includes(topic));
}

/** "What help have they had?", where labels have such marks and these words have none. */
function isMarked({ lines, labelRow, askedAbove, style }: InNarrative): boolean {
  const question = lines[labelRow];
  if (question === undefined || question.heading === true || style.boldLabels) return false;
  return askedAbove && /[:?]$/u.test(wordsOf(question).trim());
}

/** As labels are; where labels are not, at more length than the title of a section. */
function isPutInBold({ lines, labelRow, style }: InNarrative): boolean {
  const question = lines[labelRow];
  if (question === undefined || question.segments.some(({ bold }) => bold !== true)) return false;
  return style.boldLabels || wordsOf(question).split(' ').length > TITLE;
}

/** Words: hardly any title of a section is longer. */
const TITLE = 4;

/** Words of an answer follow, and no box to write in. */
function toldBelow({ lines, row, parts }: InNarrative): boolean {
  const next = lines.findIndex((line, place) => place > row && !isEmptyLine(line));
  const [first, ...more] = parts[next] ?? [];
  if (first?.kind !== 'text' || more.length > 0) return false;
  return first.segment.bold !== true && first.segment.entered !== true;
}
