import type { Piece } from './piece.ts';

const OPTION = String.raw`\s*\p{L}[\p{L}'\u2019 -]{0,30}?\s*`;
const isOption = new RegExp(`^${OPTION}$`, 'u');
/** "Relationship: " and the answers that are printed before the chosen one, each with its stroke. */
const optionsBefore = new RegExp(`(?:^|[:?\\t]\\s*| {3})((?:${OPTION}[/|])*\\s*)$`, 'u');
/** What stands behind a wide gap or in brackets is somebody's words. */
const optionsBehind = new RegExp(`^(?:\\s*[/|]${OPTION})*(?=$|\\t| {2}|\\s[-\\u2013(])`, 'u');

/** So many printed answers, where only a ring or a pen chooses, and where bold or a line below may be stress. */
const fewest = { marked: 2, bold: 3, underlined: 3 } as const;

/**
 * "Mother / Father / Carer", whatever the answers are, with one of them in a face of its own between
 * strokes: print, struck as if crossed out, and behind it what was chosen, with what was written on.
 */
export function withChosenBetweenStrokes(line: readonly Piece[]): readonly Piece[] {
  for (const face of ['marked', 'bold', 'underlined'] as const) {
    const faced = line.flatMap((piece, at) => (isChosenBy(piece, face) ? [at] : []));
    const [at, ...more] = faced;
    if (at === undefined || more.length > 0) continue;
    const [before, chosen, behind] = [line[at - 1], line[at], line[at + 1]];
    if (chosen === undefined || before?.box !== undefined || behind?.box !== undefined) continue;
    const ahead = before === undefined ? '' : optionsBefore.exec(before.text)?.[1];
    const after = behind === undefined ? '' : optionsBehind.exec(behind.text)?.[0];
    if (ahead === undefined || after === undefined || !isOption.test(chosen.text)) continue;
    if ((ahead + after).split(/[/|]/u).length < fewest[face]) continue;
    const question = before?.text.slice(0, before.text.length - ahead.length) ?? '';
    const writtenOn = behind?.text.slice(after.length) ?? '';
    const pieces: readonly Piece[] = [
      ...line.slice(0, Math.max(0, at - 1)),
      { ...before, text: question },
      { text: ahead + chosen.text + after, struck: true },
      { text: ` ${chosen.text}${writtenOn}`, box: CHOSEN },
      ...line.slice(at + 2),
    ];
    return pieces.filter(({ text }) => text !== '');
  }
  return line;
}

const isChosenBy = (piece: Piece, face: 'marked' | 'bold' | 'underlined'): boolean =>
  piece[face] === true && piece.box === undefined && /\p{L}/u.test(piece.text);

/** The number of a box of its own: whoever chose it wrote it, so that "Email" is no label here. */
const CHOSEN = -1;
