import type { Answer, AnswerLine } from '../sheet.ts';

/** What a form may set between a label and its answer, where its reader took it with the answer. */
const MARKS = ['\u2013', '\u2014', '-', ':', '>', '=', '\u2192', '\u00bb'] as const;
/** So many answers begin with it … */
const FEWEST = 4;
/** … of all that stand on one line. */
const SHARE = 0.5;

/**
 * "Baby's name – Ada" over and over: the stroke parts labels from answers and is no part of these. One
 * answer of many that begins so is a list of its writer's.
 */
export function withoutLeadMarks(answers: readonly Answer[]): readonly Answer[] {
  const brief = answers.filter(isBrief);
  const mark = MARKS.find((one) => {
    const led = brief.filter(({ lines: [line] }) => isLedBy(one, line)).length;
    return led >= FEWEST && led >= brief.length * SHARE;
  });
  if (mark === undefined) return answers;
  return answers.map((answer) =>
    isBrief(answer) && isLedBy(mark, answer.lines[0])
      ? {
          ...answer,
          lines: answer.lines.map((line, at) => (at > 0 ? line : withoutLead(line, mark))),
        }
      : answer,
  );
}

/** On one line, or an address on a few of them, of which no other begins so. */
const isBrief = ({ lines: [line, ...more] }: Answer): boolean =>
  line !== undefined &&
  line.text.trim() !== '' &&
  more.length < 5 &&
  more.every(({ text }) => text.length < SHORT && !/^\P{L}\s/u.test(text));

/** Characters. */
const SHORT = 40;

const isLedBy = (mark: string, line: AnswerLine | undefined): boolean =>
  line !== undefined && (line.text.trim() === mark || line.text.trim().startsWith(`${mark} `));

function withoutLead(line: AnswerLine, mark: string): AnswerLine {
  const cut = (text: string): string => {
    const trimmed = text.trim();
    return trimmed.startsWith(mark) ? trimmed.slice(mark.length).trim() : text;
  };
  return { ...line, text: cut(line.text), kept: cut(line.kept) };
}
