import type { Piece } from './piece.ts';

const OPTION = String.raw`\s*\p{L}[\p{L}'\u2019 -]{0,30}?\s*`;
const isOption = new RegExp(`^${OPTION}$`, 'u');
/** "Relationship: " and the answers that are printed before the chosen one, each with its stroke. */
const optionsBefore = new RegExp(`(?:^|[:?\\t]\\s*| {3})((?:${OPTION}[/|])*\\s*)$`, 'u');
/** What stands behind a wide gap or in brackets is somebody's words. */
const optionsBehind = new RegExp(`^((?:\\s*[/|]${OPTION})*)(?=$|\\t| {2}|\\s[-\\u2013(])`, 'u');

/** So many printed answers, where only a ring or a pen chooses, and where bold or a line below may be stress. */
const fewest = { marked: 2, bold: 3, underlined: 3 } as const;

type Face = keyof typeof fewest;

/**
 * "Mother / Father / Carer", whatever the answers are, with one of them in a face of its own between
 * strokes: print, struck as if crossed out, and behind it what was chosen, with what was written on.
 */
export function withChosenBetweenStrokes(line: readonly Piece[]): readonly Piece[] {
  const faces: readonly Face[] = ['marked', 'bold', 'underlined'];
  return faces.map((face) => chosenBy(line, face)).find((one) => one !== undefined) ?? line;
}

function chosenBy(line: readonly Piece[], face: Face): readonly Piece[] | undefined {
  const [chosen, ...more] = line.filter((piece) => isChosenBy(piece, face));
  if (chosen === undefined || more.length > 0 || !isOption.test(chosen.text)) return undefined;
  const at = line.indexOf(chosen);
  const ahead = optionsAt(line[at - 1], optionsBefore);
  const behind = optionsAt(line[at + 1], optionsBehind);
  if (ahead === undefined || behind === undefined) return undefined;
  if ((ahead.options + behind.options).split(/[/|]/u).length < fewest[face]) return undefined;
  const pieces: readonly Piece[] = [
    ...line.slice(0, Math.max(0, at - 1)),
    { ...line[at - 1], text: ahead.others },
    { text: ahead.options + chosen.text + behind.options, struck: true },
    { text: ` ${chosen.text}${behind.others}`, box: CHOSEN },
    ...line.slice(at + 2),
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** The printed answers of a piece, and its other words; undefined where no answers can stand there. */
function optionsAt(
  piece: Piece | undefined,
  place: RegExp,
): { readonly options: string; readonly others: string } | undefined {
  if (piece === undefined) return { options: '', others: '' };
  const options = piece.box === undefined ? place.exec(piece.text)?.[1] : undefined;
  return options === undefined ? undefined : { options, others: piece.text.replace(options, '') };
}

const isChosenBy = (piece: Piece, face: Face): boolean =>
  piece[face] === true && piece.box === undefined && /\p{L}/u.test(piece.text);

/** The number of a box of its own: whoever chose it wrote it, so that "Email" is no label here. */
const CHOSEN = -1;
