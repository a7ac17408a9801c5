import { lineText, type Line } from '../../document.ts';
import { looksLike } from '../labels/plausible.ts';
import { gapBefore, isEmptyLine, type InNarrative } from './labelSigns.ts';

const LABEL = /^(?!.*(?:\d{2}|[@"\u201c]).*[:?])[\p{Lu}\d][^.;!:?]{2,89}(?:[:?](?=\s|$))/u;

/**
 * A question that no dictionary knows, below a narrative: told by how it is set, or by the known
 * labels that follow it at once. A paragraph of the narrative may begin like one ("Housing: damp"),
 * so that words alone are never enough.
 */
export function isUnknownLabel(at: InNarrative): boolean {
  if (!at.answered || at.style.inCell === true) return false;
  return isBoldBesidePlain(at) || stampedByNext(at) || isAloneAsOthers(at);
}

/** "Favourite songs: lullabies", its first part in bold as the labels of the document are. */
function isBoldBesidePlain({ line, style }: InNarrative): boolean {
  const [label, ...values] = line.segments;
  if (!style.boldLabels || label?.bold !== true || values.length === 0) return false;
  return /[:?]\s*$/u.test(label.text) && values.every(({ bold }) => bold !== true);
}

/** Below a gap, and right above a label with its answer that is plainly the form's own. */
function stampedByNext(at: InNarrative): boolean {
  if (at.style.boldLabels || !gapBefore(at) || !LABEL.test(lineText(at.line))) return false;
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
  if (text.length > 90 || !/^[\p{Lu}\d]/u.test(text) || /[.,;!]$/u.test(text)) return false;
  return isEmptyLine(lines[row + 2]) && isPlainlyLabel(at, row + 3);
}
