import { asksByItsOptions } from '../answers/selfAnswering.ts';
import type { AnswerLine, Sheet } from '../sheet.ts';
import { afterBox, asLabel, type Here } from './labelByPlace.ts';
import type { LabelPart, LinePart } from './linePart.ts';
import { isValueAfterAll } from './valueAfterAll.ts';
import { answerBelow, append, isAnswered, keepColumns, opened, type Open } from './openLabels.ts';

/** "What we see: …" and nothing else on its line: as words of an answer it keeps its colon. */
function asAnswer(part: LabelPart, { parts }: Here): string {
  return parts.length === 1 ? part.segment.text : part.written;
}

/** "Early Help: TAF chaired by Jo" behind "Level of need:": as it was written, its colon with it. */
function withItsWords(
  { written, segment }: LabelPart,
  next: LinePart | undefined,
): string | undefined {
  if (next?.kind !== 'text' || next.segment !== segment || next.text === '') return undefined;
  const start = segment.text.indexOf(written);
  const end = segment.text.indexOf(next.text, start + written.length);
  return start < 0 || end < 0 ? undefined : segment.text.slice(start, end + next.text.length);
}

function asWords(text: string, { segment }: LinePart): AnswerLine {
  const kept = segment.struck === true ? '' : text;
  return segment.entered === true ? { text, kept, entered: true } : { text, kept };
}

/** Opens the labels of a line, and gives its other words to the label that they answer. */
export function readParts(at: Here, before: Open[], sheet: Sheet): Open[] {
  const { line, row } = at;
  let here: Open[] = [];
  let open = before;
  let taken: LinePart | undefined;
  for (const [place, given] of at.parts.entries()) {
    if (given === taken) continue;
    const current = here.at(-1);
    const part =
      current === undefined
        ? asLabel(given, { ...at, belowAnswer: open.length > 0 })
        : afterBox(given, current, at);
    if (
      part.kind === 'label' &&
      !isValueAfterAll(part, current ?? open.at(-1), current !== undefined, at)
    ) {
      here = [
        ...here,
        opened(sheet.label(part.written, part.meaning, line.page), part.segment.left, row),
      ];
      continue;
    }
    const next = at.parts[place + 1];
    const whole = part.kind === 'text' ? undefined : withItsWords(part, next);
    if (whole !== undefined) taken = next;
    const text = whole ?? (part.kind === 'text' ? part.text : asAnswer(part, at));
    const words = asWords(text, part);
    const target = current ?? answerBelow(open, part, row, at.style.inCell === true);
    if (target !== undefined) append(target, words, part, row);
    else {
      const asked = asksByItsOptions(text);
      if (asked === undefined) sheet.addLoose(text, line.page);
      else sheet.label(text, asked, line.page).lines.push(words);
      open = open.filter(({ answer }) => !isAnswered(answer));
    }
  }
  return here.length > 0 ? keepColumns(here, open, row) : open;
}
