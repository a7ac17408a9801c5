import { choiceMarks, highlightsOf, withChosen } from './chosenAnswers.ts';
import type { PageDrawing, Rule, Word } from './drawing.ts';
import type { Annotation } from './formBoxes.ts';
import { readFormBoxes, withoutDoubledValues } from './formBoxes.ts';
import type { Glyph } from './glyph.ts';
import { isLevel } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import type { Drawn } from './operators.ts';
import { isOption } from './ringedAnswers.ts';
import { seenGlyphs } from './seenGlyphs.ts';
import { sortShapes } from './shapes.ts';
import { readTickBoxes } from './tickBoxes.ts';
import { crossOut } from './strikes.ts';
import { withTicksBefore } from './ticksOverWords.ts';
import { turnPage } from './turnPage.ts';
import { wordsOf } from './words.ts';

const most = 6_000;
/** Letters drawn as outlines are at least so many paths. */
const outlinedLetters = 60;

/** Puts together what one page shows: words, tick boxes, lines, form boxes. */
export function pageDrawing(
  page: number,
  size: { readonly width: number; readonly height: number },
  drawn: Drawn,
  annotations: readonly Annotation[],
  base: Matrix,
): {
  readonly drawing: PageDrawing;
  readonly boxes: number;
  /** It holds a picture, or letters drawn as outlines: it may be a scan. */
  readonly pictured: boolean;
  readonly letters: number;
  readonly unknownLetters: number;
  /** That the file writes and nobody sees. */
  readonly unseenLetters: number;
} {
  const form = readFormBoxes(annotations, base);
  const glyphs = seenGlyphs(drawn);
  const turned = turnPage({ size, drawn: { ...drawn, glyphs }, form });
  const shapes = sortShapes(turned.drawn.paths);
  // A page with thousands of lines is a plan or a chart, not a form.
  const drawnRules = shapes.rules.length > most ? [] : shapes.rules;
  const written = crossOut(turned.drawn.glyphs, drawnRules);
  const plain = withoutDoubledValues(wordsOf(written.glyphs), turned.form.entries);
  const outlines = shapes.smallOutlines.filter(
    (box) =>
      !turned.form.ticks.some(
        (tick) => Math.abs(tick.left - box.left) < 8 && Math.abs(tick.top - box.top) < 8,
      ),
  );
  const ticks = readTickBoxes(outlines, shapes.marks, plain.words);
  const marks = choiceMarks(turned.drawn.paths, highlightsOf(annotations, base));
  const underlined = underline(ticks.words, written.rules);
  const rules = written.rules.filter((rule) => !underlined.lines.has(rule));
  const words = withChosen(withTicksBefore(underlined.words, rules), marks);
  const letters = turned.drawn.glyphs.filter((glyph) => !glyph.space);
  return {
    drawing: {
      page,
      ...turned.size,
      words: [...words, ...turned.form.ticks],
      rules,
      shades: shapes.shades,
      frames: shapes.frames,
      entries: [...plain.entries, ...ticks.combs],
    },
    unseenLetters: drawn.glyphs.filter(isLetter).length - glyphs.filter(isLetter).length,
    pictured: drawn.images.length > 0 || drawn.paths.length > outlinedLetters,
    boxes: form.entries.length + form.ticks.length,
    letters: letters.filter(isLevel).length + letters.filter((each) => !isLevel(each)).length,
    unknownLetters: letters.filter((glyph) => /^[\ue000-\uf8ff\ufffd]/u.test(glyph.text)).length,
  };
}

const isLetter = ({ space, text }: Glyph): boolean => !space && /[\p{L}\p{N}]/u.test(text);

/**
 * A line close under a word and hardly longer than its text underlines it; one that begins and ends
 * with printed answers is not a side of any cell.
 */
function underline(
  words: readonly Word[],
  rules: readonly Rule[],
): { readonly words: Word[]; readonly lines: ReadonlySet<Rule> } {
  const levels = rules.filter((rule) => rule.way === 'level' && rule.thickness < 2);
  const lines = new Set<Rule>();
  if (levels.length === 0) return { words: [...words], lines };
  const underlined = words.map((word) => {
    const under = levels.filter(
      (rule) =>
        rule.at > word.baseline &&
        rule.at < word.baseline + word.size * 0.24 &&
        rule.from <= word.left + 1 &&
        rule.to >= word.right - 1,
    );
    if (under.length === 0) return word;
    for (const rule of under) {
      if (isOption(word) && rule.to - rule.from < word.right - word.left + 2) lines.add(rule);
    }
    return { ...word, underlined: true };
  });
  return { words: underlined, lines };
}
