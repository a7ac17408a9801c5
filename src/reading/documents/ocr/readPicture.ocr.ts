import { pageBegins } from '../../pageNews.ts';
import type { Box, PageDrawing, Rule, Word } from '../pdf/drawn/drawing.ts';
import { coveredBy } from '../pdf/drawn/drawing.ts';
import { dotRowsOf } from '../pdf/drawn/dotRows.ts';
import { partCombs, tickWord } from '../pdf/drawn/tickBoxes.ts';
import { withBoldWords } from './boldWords.ts';
import { withCutWordsDoubted } from './cutWords.ts';
import { withoutBars, withoutBoxes, withoutRules } from './erase.ts';
import { boxesAmongLetters, hasStem, isInWord, isAsOthers, unlessRound } from './letterBoxes.ts';
import { withLevelEdges } from './levelEdges.ts';
import { onTheirLine, withLevelSizes } from './levelSizes.ts';
import { withEvenQuotes } from './evenQuotes.ts';
import { evenLight } from './evenLight.ts';
import { blobsOf } from './inkBlobs.ts';
import type { InkBox } from './inkBoxes.ts';
import { inkBoxesOf } from './inkBoxes.ts';
import { inkCirclesOf } from './inkCircles.ts';
import { inkLinesOf, shortestInPoints } from './inkLines.ts';
import type { Ink, Picture } from './picture.ts';
import { halfTurn, inkOf, shrink, whitened } from './picture.ts';
import { penRingsOf, widestRing, withoutRings } from './penRings.ts';
import { withRingsChosen } from '../pdf/drawn/ringedAnswers.ts';
import { penStrikesOf, withStruckWords } from './penStrikes.ts';
import { readLetters } from './readLetters.ocr.ts';
import { leadersAmong } from './leaders.ts';
import { withLostStops } from './lostStops.ts';
import { said } from './saidWords.ts';
import { straighten } from './straighten.ts';
import { sheetOf } from './surround.ts';
import type { LetterReader } from './tesseract.ocr.ts';

export interface PictureReading {
  readonly drawing: PageDrawing;
  /** Mean confidence of its words, 0 to 1; 0 where none was read. */
  readonly confidence: number;
}

/** A4 in points; the longer side of any picture is taken for the longer side of a sheet. */
const sheet = 842;

/** One picture of a page to words, lines and tick boxes in points. */
export async function readPicture(
  raw: Picture,
  page: number,
  letters: LetterReader,
): Promise<PictureReading> {
  pageBegins();
  const even = sheetOf(evenLight(raw));
  if (isBlank(even)) return nothing(page, even);
  const { picture } = straighten(even);
  const first = await readUpright(picture, page, letters);
  if (first.confidence > 0.6) return first;
  const second = await readUpright(halfTurn(picture), page, letters);
  return worth(second) > worth(first) * 1.1 ? second : first;
}

/** Hardly a speck on it: an empty page is not worth half a second. */
function isBlank(picture: Picture): boolean {
  let dark = 0;
  for (const value of picture.grey) if (value < 128) dark += 1;
  return dark < picture.grey.length * 0.0002;
}

function nothing(page: number, { width, height }: Picture): PictureReading {
  const scale = sheet / Math.max(width, height);
  const drawing = { page, width: width * scale, height: height * scale };
  return { drawing: { ...drawing, words: [], rules: [], shades: [], entries: [] }, confidence: 0 };
}

const worth = (reading: PictureReading): number =>
  reading.drawing.words.reduce(
    (sum, word) => sum + (word.confidence ?? 0) * Math.min(8, word.text.length),
    0,
  );

async function readUpright(
  picture: Picture,
  page: number,
  letters: LetterReader,
): Promise<PictureReading> {
  const scale = sheet / Math.max(picture.width, picture.height);
  const parts = partsOf(picture, (value) => value / scale);
  const { bare, bars, rules, penRings, strikes } = parts;
  const read = (await readLetters(whitened(bare), scale, letters)).flatMap(
    (word) => said(word) ?? [],
  );
  const inPoints = <Thing extends Box>(box: Thing): Thing => ({
    ...box,
    left: box.left * scale,
    right: box.right * scale,
    top: box.top * scale,
    bottom: box.bottom * scale,
  });
  const ruleInPoints = (rule: Rule): Rule => ({
    ...rule,
    at: rule.at * scale,
    from: rule.from * scale,
    to: rule.to * scale,
    thickness: rule.thickness * scale,
  });
  const { words, boxes: more } = boxesAmongLetters(parts.doubtful.map(inPoints), read);
  const free = parts.boxes.map(inPoints).filter((box) => !isInWord(box, words));
  const boxes = [...free, ...more];
  const sides = rules.map(ruleInPoints);
  const sized = withLevelSizes(withCutWordsDoubted(words, sides));
  const whole = withLostStops(withEvenQuotes(sized), parts.blobs.map(inPoints));
  const level = withBoldWords(whole, bare, scale);
  const struck = withStruckWords(level, strikes.map(ruleInPoints));
  const ticks: Word[] = boxes.map((box) => ({
    ...tickWord(box, box.filled > 0.05),
    confidence: box.filled > 0.025 && box.filled < 0.08 ? 0.5 : 1,
  }));
  const dotted = leadersAmong(
    parts.dots.map((row) => row.map(inPoints)),
    level,
  );
  const drawing: PageDrawing = {
    page,
    width: picture.width * scale,
    height: picture.height * scale,
    words: withLevelEdges([
      ...withRingsChosen(struck, penRings.map(inPoints)),
      ...onTheirLine(ticks, level),
      ...dotted.words,
    ]),
    rules: [...sides, ...dotted.rules],
    shades: bars.map(inPoints),
    entries: [],
  };
  const weights = words.map((word) => word.text.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sure = words.reduce((sum, word) => sum + (word.confidence ?? 0) * word.text.length, 0);
  return { drawing, confidence: total === 0 ? 0 : sure / total };
}

interface PictureParts {
  /** The letters alone. */
  readonly bare: Picture;
  readonly boxes: readonly InkBox[];
  /** Boxes or letters, left in the picture. */
  readonly doubtful: readonly InkBox[];
  readonly bars: readonly Box[];
  readonly rules: readonly Rule[];
  readonly blobs: readonly Box[];
  readonly dots: readonly (readonly Box[])[];
  readonly penRings: readonly Box[];
  readonly strikes: readonly Rule[];
}

/** What is no letter, found and taken away. */
function partsOf(picture: Picture, points: (value: number) => number): PictureParts {
  const seen = inkOf(picture);
  const thickest = Math.max(3, Math.round(points(3)));
  const { bars, rules } = inkLinesOf(picture, seen, Math.round(points(shortestInPoints)), thickest);
  const plain = withoutBars(picture, bars);
  const ink = bars.length > 0 ? inkOf(plain) : seen;
  const lineless = withoutRules(plain, ink, rules);
  // A wide letter that stands on a line looks like a box, so the lines go first.
  const lettered = inkOf(lineless);
  const pieces = blobsOf(lettered, Math.round(points(widestRing)));
  const penRings = penRingsOf(lettered, pieces, points(1));
  const longStrikes = penStrikesOf(ink, rules, points(1));
  const strikes = [...penStrikesOf(lettered, [], points(1)), ...longStrikes];
  const ruleless = withoutRules(withoutRings(lineless, penRings), lettered, strikes);
  const left = penRings.length + strikes.length > 0 ? inkOf(ruleless) : lettered;
  const blobs = pieces.filter((piece) => isWithin(piece, Math.round(points(30))));
  const squares = tickSquaresOf(ruleless, left, points)
    .flatMap((box) => unlessRound(left, pieces, box) ?? [])
    .filter((box) => !hasStem(left, box));
  const rings = ringsOf(ink, points);
  const free = squares.filter(
    (box) => box.uneven !== true && hasRoom(left, box) && isAsOthers(box, squares),
  );
  const doubtful = squares.filter((box) => !free.includes(box));
  const boxes = [...free, ...rings.filter((ring) => isNew(ring, squares))];
  const boxless = withoutBoxes(ruleless, boxes, Math.round(points(1.2)));
  // The reader of letters glues dots to the words beside them, and is then sure of neither.
  const dots = dotRowsOf(blobs, points(1));
  const bare = withoutBoxes(boxless, dots.flat(), 1);
  const drawn = rules.filter((rule) => !longStrikes.includes(rule));
  return { bare, boxes, doubtful, bars, rules: drawn, blobs, dots, penRings, strikes };
}

const isWithin = ({ left, right, top, bottom }: Box, most: number): boolean =>
  right - left <= most && bottom - top <= most;

/** A ring that touches nothing is no letter, and a line beside it must not open it: so with the lines. */
function ringsOf(ink: Ink, points: (value: number) => number): readonly InkBox[] {
  const blobs = blobsOf(ink, Math.round(points(30)));
  return inkCirclesOf(ink, blobs, Math.round(points(7.2)), Math.round(points(15)));
}

/** Squares with what fills them; squares in a row are boxes for single letters instead. */
function tickSquaresOf(
  picture: Picture,
  ink: Ink,
  points: (value: number) => number,
): readonly InkBox[] {
  const dark = inkBoxesOf(ink, Math.round(points(6.8)), Math.round(points(17)));
  const pale = paleBoxesOf(picture, points).filter((box) => isNew(box, dark) && hasRoom(ink, box));
  const { single } = partCombs([...dark, ...pale]);
  return single;
}

const isNew = (box: Box, known: readonly Box[]): boolean =>
  !known.some((other) => coveredBy(box, other) > 0.3);

/** A letter has neighbours close by on one side at least; a box keeps its distance. */
function hasRoom(ink: Ink, box: Box): boolean {
  const size = box.right - box.left;
  const strips = [
    [box.left - size * 0.24, box.left - 3],
    [box.right + 3, box.right + size * 0.24],
  ] as const;
  return strips.every(([from, to]) => {
    let dark = 0;
    for (let y = box.top; y < box.bottom; y += 1) {
      for (let x = Math.round(from); x < to; x += 1) dark += ink.dark[y * ink.width + x] ?? 0;
    }
    return dark <= size * size * 0.004;
  });
}

/** Boxes drawn in thin grey, sought at half the size, where noise is less. */
function paleBoxesOf(picture: Picture, points: (value: number) => number): InkBox[] {
  const ink = inkOf(shrink(picture, 2), 216);
  return inkBoxesOf(ink, Math.round(points(3.4)), Math.round(points(8.5))).map((box) => ({
    ...box,
    left: box.left * 2,
    right: box.right * 2,
    top: box.top * 2,
    bottom: box.bottom * 2,
  }));
}
