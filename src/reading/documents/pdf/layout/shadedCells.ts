import type { Box, PageDrawing, Rule } from '../drawn/drawing.ts';
import { heightOf, liesIn, middleX, middleY, holdsPoint, widthOf } from '../drawn/drawing.ts';

/** In points: areas whose edges are no farther apart touch. */
const TOUCH = 1.2;
/** A drawing of more areas is no form. */
const MOST = 800;

/**
 * The page with the edges of shaded cells among its lines: a table whose every cell is coloured by
 * itself is one, though lines are drawn between some of its cells only, or nowhere.
 */
export function withShadedCells(page: PageDrawing): PageDrawing {
  const areas = distinct(page.shades.filter((area) => heightOf(area) > 8 && widthOf(area) > 16));
  if (areas.length < 2 || areas.length > MOST) return page;
  const tables = touching(areas).filter((cells) => isTable(cells, page));
  return tables.length === 0
    ? page
    : { ...page, rules: [...page.rules, ...tables.flat().flatMap(edgesOf)] };
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= TOUCH;

const isSame = (one: Box, other: Box): boolean => liesIn(one, other) && liesIn(other, one);

const distinct = (areas: readonly Box[]): readonly Box[] =>
  areas.filter((area, place) => !areas.slice(0, place).some((other) => isSame(area, other)));

function touching(areas: readonly Box[]): readonly Box[][] {
  const groups: Box[][] = [];
  const free = new Set(areas);
  for (const first of areas) {
    if (!free.delete(first)) continue;
    const group = [first];
    for (const own of group) {
      for (const area of free) {
        if (!touches(own, area)) continue;
        free.delete(area);
        group.push(area);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(one: Box, other: Box): boolean {
  const across = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const down = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const isBeside = near(one.right, other.left) || near(other.right, one.left);
  const isBelow = near(one.bottom, other.top) || near(other.bottom, one.top);
  return (isBeside && across > 4) || (isBelow && down > 4);
}

/** Rows of touching areas, all of one width, some of several cells: of one row, where lines part them, too. */
function isTable(areas: readonly Box[], page: PageDrawing): boolean {
  const rows = rowsOf(areas);
  const [left, right] = [
    Math.min(...areas.map((area) => area.left)),
    Math.max(...areas.map((area) => area.right)),
  ];
  if (!rows.every((row) => spans(row, left, right))) return false;
  const parted = rows.filter(({ length }) => length > 1);
  if (parted.length === 0 || (rows.length < 2 && !arePartedByRules(parted[0] ?? [], page.rules)))
    return false;
  const isIn = (box: Box): boolean =>
    areas.some((area) => holdsPoint(area, middleX(box), middleY(box)));
  return (
    !page.entries.some(isIn) &&
    page.words.filter(isIn).every((word) => areas.some((area) => liesIn(word, area, 2)))
  );
}

function rowsOf(areas: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const area of [...areas].sort((one, other) => one.top - other.top)) {
    const row = rows.find(([first]) => first !== undefined && isLevel(first, area));
    if (row === undefined) rows.push([area]);
    else row.push(area);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

const isLevel = (one: Box, other: Box): boolean =>
  near(one.top, other.top) && near(one.bottom, other.bottom);

/** From edge to edge without a gap. */
function spans(row: readonly Box[], left: number, right: number): boolean {
  const ends = [left, ...row.map((area) => area.right)];
  return (
    row.every((area, place) => near(area.left, ends[place] ?? 0)) && near(ends.at(-1) ?? 0, right)
  );
}

const arePartedByRules = (row: readonly Box[], rules: readonly Rule[]): boolean =>
  row
    .slice(1)
    .every((area) =>
      rules.some(
        ({ way, at, from, to }) =>
          way === 'upright' && near(at, area.left) && from <= area.top + 2 && to >= area.bottom - 2,
      ),
    );

function edgesOf({ left, top, right, bottom }: Box): Rule[] {
  const level = { way: 'level', from: left, to: right, thickness: 0.5 } as const;
  const upright = { way: 'upright', from: top, to: bottom, thickness: 0.5 } as const;
  return [
    { ...level, at: top },
    { ...level, at: bottom },
    { ...upright, at: left },
    { ...upright, at: right },
  ];
}
