import type { Box, EntryBox, Word } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import { isLevel } from './glyph.ts';
import type { Drawn } from './operators.ts';

interface Sheet {
  readonly size: { readonly width: number; readonly height: number };
  readonly drawn: Drawn;
  readonly form: { readonly entries: readonly EntryBox[]; readonly ticks: readonly Word[] };
}

type Turn = (x: number, y: number) => readonly [number, number];

/** A page whose text runs upwards, downwards or upside down is turned until it reads level. */
export function turnPage(sheet: Sheet): Sheet {
  const { width, height } = sheet.size;
  const ways = { level: 0, up: 0, down: 0, over: 0 };
  for (const glyph of sheet.drawn.glyphs) if (!glyph.space) ways[wayOf(glyph)] += 1;
  const total = ways.level + ways.up + ways.down + ways.over;
  if (total === 0 || ways.level * 2 >= total) return sheet;
  if (ways.up * 2 > total)
    return turned(sheet, { width: height, height: width }, (x, y) => [height - y, x]);
  if (ways.down * 2 > total)
    return turned(sheet, { width: height, height: width }, (x, y) => [y, width - x]);
  if (ways.over * 2 > total)
    return turned(sheet, { width, height }, (x, y) => [width - x, height - y]);
  return sheet;
}

function wayOf(glyph: Glyph): 'level' | 'up' | 'down' | 'over' {
  if (isLevel(glyph)) return glyph.endX >= glyph.x ? 'level' : 'over';
  return glyph.endY < glyph.y ? 'up' : 'down';
}

function turned(sheet: Sheet, size: Sheet['size'], turn: Turn): Sheet {
  const box = <Thing extends Box>(thing: Thing): Thing => ({ ...thing, ...turnBox(thing, turn) });
  return {
    size,
    drawn: {
      ...sheet.drawn,
      images: sheet.drawn.images.map(box),
      glyphs: sheet.drawn.glyphs.map((glyph) => {
        const [x, y] = turn(glyph.x, glyph.y);
        const [endX, endY] = turn(glyph.endX, glyph.endY);
        return { ...glyph, x, y, endX, endY };
      }),
      paths: sheet.drawn.paths.map((path) => ({
        ...path,
        box: turnBox(path.box, turn),
        parts: path.parts.map((part) => ({
          ...part,
          box: turnBox(part.box, turn),
          points: part.points.map(([x, y]) => turn(x, y)),
        })),
      })),
    },
    form: {
      entries: sheet.form.entries.map(box),
      ticks: sheet.form.ticks.map((tick) => {
        const place = turnBox(tick, turn);
        return { ...tick, ...place, baseline: place.bottom - tick.size * 0.15 };
      }),
    },
  };
}

function turnBox(box: Box, turn: Turn): Box {
  const [x1, y1] = turn(box.left, box.top);
  const [x2, y2] = turn(box.right, box.bottom);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}
