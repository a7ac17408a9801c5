import { lineText, type Line } from '../../document.ts';
import { looksLike } from '../labels/plausible.ts';
import type { InNarrative } from './inNarrative.ts';
import { isEmptyLine } from './emptyLines.ts';
import { gapBefore } from './labelSigns.ts';
import { isCapitals } from '../labels/capitals.ts';
import { isBold, type LineStyle } from './lineStyle.ts';
import { isSetUnlikeNext } from './unlikeLabels.ts';

const LABEL = /^(?!.*(?:\d{2}|[@"\u201c]).*[:?])[\p{Lu}\d][^.;!:?]{2,89}(?:[:?](?=\s|$))/u;

/**
 * A question that no dictionary knows, below a narrative: told by how it is set, or by the known
 * labels that follow it at once. A paragraph of the narrative may begin like one ("Housing: damp"),
 * so that words alone are never enough.
 */
export function isUnknownLabel(at: InNarrative): boolean {
  if (at.style.inCell === true) return false;
  if (isBesideLineToWriteOn(at)) return true;
  if (!at.answered) return false;
  return isBoldBesidePlain(at) || stampedByNext(at) || isAloneAsOthers(at) || isBelowLastLine(at);
}

/** "Favourite songs: lullabies", its first part in bold as the labels of the document are, or in their column. */
function isBoldBesidePlain({ line, style }: InNarrative): boolean {
  const [label, ...values] = line.segments;
  if (!style.boldLabels || label?.bold !== true || values.length === 0) return false;
  if (values.some(({ bold }) => bold === true)) return false;
  return /[:?]\s*$/u.test(label.text) || isInColumnOfLabels(line, style);
}

/** "Current or past involvement" where labels begin, and its answer at a distance beside it. */
function isInColumnOfLabels({ segments }: Line, style: LineStyle): boolean {
  const [label, value] = segments;
  if (label?.left === undefined || label.right === undefined || value?.left === undefined)
    return false;
  const isAtEdge = style.left !== undefined && Math.abs(label.left - style.left) < 2;
  return isAtEdge && value.left - label.right > 12 && label.text.length <= 60;
}

const TO_WRITE_ON = /^[\s_.\u2026]*(?:_{2}|\.{4}|\u2026{2})[\s_.\u2026]*$/u;

/** "Referred by: __Jo Tester______": the words before the line to write on are the form's. */
function isBesideLineToWriteOn({ line, answered }: InNarrative): boolean {
  const [label, ...more] = line.segments;
  if (label === undefined || !/^[\p{Lu}\d].{1,100}[:?]\s*$/u.test(label.text)) return false;
  return answered && more.some(({ text }) => TO_WRITE_ON.test(text));
}

/** "Consent (Y/N): Y" below the line that ends the room for the answer. */
function isBelowLastLine({ line, lines, row }: InNarrative): boolean {
  const above = lines[row - 1];
  if (above === undefined || !/^[_.\u2026]{12,}$/u.test(lineText(above).trim())) return false;
  if (isWrittenOver(lines, row)) return false;
  return LABEL.test(lineText(line)) || /^[\p{Lu}\d][^.;!:?]{2,89}:\s/u.test(lineText(line));
}

/** A line to write on below each of the answer's lines parts nothing. */
function isWrittenOver(lines: readonly Line[], row: number): boolean {
  const above = lines[row - 3];
  return above !== undefined && /^[_.\u2026]{12,}$/u.test(lineText(above).trim());
}

/** Below a gap, and right above a label with its answer that is plainly the form's own. */
function stampedByNext(at: InNarrative): boolean {
  const [own] = at.parts[at.row] ?? [];
  const asked = own?.kind === 'label' ? own.meaning?.asked : undefined;
  // "Protective factors: …" in the history: the question goes on to be answered.
  if (asked?.every(({ topic }) => at.topics.includes(topic)) === true) return false;
  if (at.style.boldLabels || !gapBefore(at) || !LABEL.test(lineText(at.line))) return false;
  if (isSetUnlikeNext(at)) return false;
  return isPlainlyLabel(at, at.row + 1);
}

function isPlainlyLabel({ lines, parts }: InNarrative, row: number): boolean {
  const [label, answer] = parts[row] ?? [];
  if (label?.kind !== 'label' || label.meaning?.strength !== 'strong' || !label.marked)
    return false;
  if (answer?.kind === 'label') return false;
  const words = answer?.text ?? lineText(lines[row + 1] ?? blank);
  return label.meaning.asked.some(({ topic }) => looksLike(topic, words) !== 'no');
}

const blank: Line = { kind: 'line', segments: [] };

/** Alone above its answer and below an empty line, as every label of this document is. */
function isAloneAsOthers(at: InNarrative): boolean {
  const { line, lines, row, style } = at;
  const text = lineText(line);
  if (style.labelsAlone !== true || !isEmptyLine(lines[row - 1]) || line.segments.length > 1)
    return false;
  if ((style.boldLabels && !isBold(line)) || (style.capitalLabels && !isCapitals(text)))
    return false;
  if (text.length > 90 || !/^[\p{Lu}\d]/u.test(text) || /[.,;!]$/u.test(text)) return false;
  return isEmptyLine(lines[row + 2]) && isPlainlyLabel(at, row + 3);
}
