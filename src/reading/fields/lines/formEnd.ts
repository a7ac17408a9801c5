import type { Line } from '../../document.ts';
import {
  closing,
  formEnds,
  printedEnds,
  signatureLabels,
  signedBy,
} from '../dictionary/proseWords.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import type { InNarrative } from './inNarrative.ts';
import { asksAtLength } from './asksAtLength.ts';
import { gapBefore } from './labelSigns.ts';
import { isBold, wordsOf, type LineStyle } from './lineStyle.ts';

type Lines = Pick<InNarrative, 'line' | 'row' | 'lines' | 'parts' | 'style'>;

/** "Kind regards" and the name below it, where nothing is asked any more. */
export function endsMail(at: Lines): boolean {
  const text = wordsOf(at.line);
  if (text.length > 40 || !closing.test(text) || !gapBefore(at)) return false;
  const rest = at.lines.slice(at.row + 1).filter(({ segments }) => segments.length > 0);
  // "Thank you for considering this." is the writer's last word in a cell, or above what is asked next.
  if (at.style.asksBelow === true || (at.style.inCell === true && rest.length === 0)) return false;
  return rest.length <= 12 && rest.every((line) => wordsOf(line).length <= 90) && !asksOn(at);
}

/** A question or the heading of another part below, that no signature holds: "Many thanks" was the writer's last word there. */
function asksOn({ lines, parts, row, style }: Lines): boolean {
  return lines.some((line, place) => {
    if (place <= row) return false;
    const text = wordsOf(line);
    const [first, ...answer] = parts[place] ?? [];
    if (line.heading === true || isBoldQuestion(line, style)) return true;
    if (first?.kind !== 'label' || first.meaning === undefined) return false;
    if (signatureLabels.test(first.written.replace(/[:?\s]+$/u, ''))) return false;
    if (/\?\s*$/u.test(first.written) || (style.boldLabels && isBold(line))) return true;
    return first.meaning.strength === 'strong' && (answer.length > 0 || /:$/u.test(text));
  });
}

const isBoldQuestion = (line: Line, { boldLabels }: LineStyle): boolean =>
  boldLabels && isBold(line) && asksAtLength(wordsOf(line));

/** "Declaration", "For office use only", "Please return this form to …" below a gap, with no question below. */
export function endsForm(at: InNarrative): boolean {
  if (!at.answered || at.style.inCell === true) return false;
  const text = wordsOf(at.line);
  const isPrinted = gapBefore(at) ? formEnds.test(text) : printedEnds.test(text);
  return (isPrinted || isSigned(at, text)) && !tellsBelow(at);
}

/** A date or nothing stands below it: a writer who tells who signed what goes on telling. */
function isSigned({ lines, row }: InNarrative, text: string): boolean {
  if (!signedBy.test(text)) return false;
  const next = lines.slice(row + 1).find(({ segments }) => segments.length > 0);
  return (
    next === undefined || /^\s*(?:date|dated|print|name|role|job title)\b/iu.test(wordsOf(next))
  );
}

/** A question for a long answer stands further below. */
function tellsBelow({ parts, row }: InNarrative): boolean {
  return parts
    .slice(row + 1)
    .some(
      ([first]) =>
        first?.kind === 'label' &&
        first.meaning?.strength === 'strong' &&
        first.meaning.asked.some(({ topic }) => narrativeTopics.has(topic)),
    );
}
