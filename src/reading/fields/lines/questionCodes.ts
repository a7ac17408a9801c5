import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** "CH1 ", "B.2) ", "#3 ", "1.1  CH1 ": a code, by itself or behind a number; "2.3  14. ": a number within the part and one within the form. */
const CODES: readonly RegExp[] = [
  /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?([A-Z]{1,3}[-.]?|#)(\d{1,2})[a-z]?[.):]?(?:\s+(?=[\p{L}(])|$)/u,
  /^(\d{1,2})\.\d{1,2}(?:\.\d{1,2})?[.)]?\s+(\d{1,2})[.)]\s+(?=[\p{L}(])/u,
];

/** So many questions behind a code of their own show that this form counts them so, … */
const FEWEST = 5;
/** … where at least this share of them asks something that we know. */
const KNOWN = 0.4;

/** "CH1 Full name", "2.3  14. Is there a social worker?": what counts the questions of a form is no word of them. */
export function withoutQuestionCodes(blocks: readonly Block[]): readonly Block[] {
  const lines = linesIn(blocks);
  for (const code of CODES) {
    const counted = countedBy(lines, code);
    if (counted.size > 0) return changedLines(blocks, (line) => withoutCode(line, code, counted));
  }
  return blocks;
}

/** The questions whose numbers go up, anew behind each prefix; none where there are not enough of them. */
function countedBy(lines: readonly Line[], code: RegExp): ReadonlySet<Line> {
  const series = new Map<string, { last: number; questions: { line: Line; known: boolean }[] }>();
  for (const line of lines) {
    const { prefix, number, text } = codeOf(line.segments, code) ?? { prefix: '', number: 0 };
    const one = series.get(prefix) ?? { last: 0, questions: [] };
    if (text === undefined || number <= one.last) continue;
    one.questions.push({ line, known: labelMeaning(text) !== undefined });
    series.set(prefix, { ...one, last: number });
  }
  // "B12 was given": alone behind its prefix, and no question.
  const questions = [...series.values()]
    .filter((one) => one.questions.length > 1 || one.questions.some(({ known }) => known))
    .flatMap((one) => one.questions);
  const known = questions.filter((question) => question.known).length;
  const areEnough = questions.length >= FEWEST && known >= questions.length * KNOWN;
  return new Set(areEnough ? questions.map(({ line }) => line) : []);
}

function codeOf(
  [first, next]: readonly Segment[],
  code: RegExp,
): { readonly prefix: string; readonly number: number; readonly text: string } | undefined {
  const [found, prefix, number] = code.exec(first?.text ?? '') ?? [];
  if (first === undefined || found === undefined || first.entered === true) return undefined;
  const text = first.text.slice(found.length) || (next?.text ?? '');
  if (text === '') return undefined;
  return { prefix: prefix ?? '', number: Number(number), text };
}

function withoutCode(line: Line, code: RegExp, counted: ReadonlySet<Line>): Line {
  const [first, ...more] = line.segments;
  if (first === undefined || !counted.has(line)) return line;
  const text = first.text.replace(code, '');
  return { ...line, segments: text === '' ? more : [{ ...first, text }, ...more] };
}
