import { withChosenBetweenStrokes } from './chosenBetweenStrokes.ts';
import type { Piece } from './piece.ts';

const OPTION = String.raw`(?:yes|no|y|n|n\/a|male|female|m|f|boy|girl|not known|unknown|not sure|unsure)`;
/** The dots of a line to write on may run up to them. */
const BETWEEN = String.raw`[\s/|,.\u2026_]`;
/** Printed answers beside one another and nothing else: "Yes / ", " / No". */
const onlyOptions = new RegExp(String.raw`^${BETWEEN}*(?:${OPTION}(?:${BETWEEN}+|$))*$`, 'iu');
const oneOption = new RegExp(String.raw`^${BETWEEN}*${OPTION}${BETWEEN}*$`, 'iu');

const REMARK = new RegExp(
  String.raw`^(\s*[/|]\s*${OPTION}(?:\s*[/|]\s*${OPTION})*)(?=\t| {2}|\s[-\u2013(])`,
  'iu',
);

const faces = ['marked', 'bold', 'underlined'] as const;

/**
 * "Delete as appropriate" answered by a face: of printed answers beside one another only the one that
 * is marked in colour, bold or underlined counts, and the others are struck, as if crossed out.
 */
export function withChosen(given: readonly Piece[]): readonly Piece[] {
  const isOfRow = (piece: Piece): boolean =>
    piece.box === undefined && piece.struck !== true && onlyOptions.test(piece.text);
  const line = given
    .flatMap((piece, at) => apartFromQuestion(piece, given[at + 1]))
    .flatMap((piece, at, all) => apartFromRemark(piece, all[at - 1]));
  const result = [...line];
  let from = 0;
  while (from < line.length) {
    let end = from;
    while (end < line.length && isOfRow(line[end] as Piece)) end += 1;
    const row = line.slice(from, end);
    const chosen = chosenOf(row);
    if (chosen !== undefined) {
      for (const [place, piece] of row.entries()) {
        const other = piece !== chosen && piece.text.trim() !== '';
        if (other) result[from + place] = { ...piece, struck: true };
      }
    }
    from = Math.max(end, from + 1);
  }
  const isSettled = result.some(({ struck }) => struck === true);
  return isSettled ? result : withChosenBetweenStrokes(result);
}

/** "Agreed? Yes / " before "No" in bold: the question, and the answers that are printed behind it. */
function apartFromQuestion(piece: Piece, next: Piece | undefined): readonly Piece[] {
  if (piece.box !== undefined || next === undefined || !onlyOptions.test(next.text)) return [piece];
  const question = /^.*[?:]\s+(?=\S)/u.exec(piece.text)?.[0];
  const options = question === undefined ? '' : piece.text.slice(question.length);
  if (question === undefined || !onlyOptions.test(options)) return [piece];
  return [
    { ...piece, text: question },
    { ...piece, text: options },
  ];
}

/** " / No   signed form held" behind "Yes" in bold: the answers that are left, and what was written on. */
function apartFromRemark(piece: Piece, before: Piece | undefined): readonly Piece[] {
  if (piece.box !== undefined || before === undefined || !oneOption.test(before.text))
    return [piece];
  const options = REMARK.exec(piece.text)?.[1];
  if (options === undefined || options === piece.text) return [piece];
  return [
    { ...piece, text: options },
    { ...piece, text: piece.text.slice(options.length) },
  ];
}

function chosenOf(row: readonly Piece[]): Piece | undefined {
  const worded = row.filter(({ text }) => /\p{L}/u.test(text));
  if (worded.length < 2) return undefined;
  for (const face of faces) {
    const [one, ...more] = worded.filter((piece) => piece[face] === true);
    if (one !== undefined && more.length === 0 && oneOption.test(one.text)) return one;
  }
  return undefined;
}
