import type { Block, Cell, Line, Segment } from '../../../src/reading/document.ts';
import type { FieldKey } from '../../../src/reading/writtenReferral.ts';
import { inventFamily } from '../../forms/people.ts';
import { written, someHandwriting, type Handwriting } from '../../forms/handwriting.ts';
import { seededRandom, shuffled, type Random } from '../../forms/random.ts';
import { formParts, type Ask } from '../../forms/wordings.ts';

export interface MadeForm {
  readonly blocks: readonly Block[];
  readonly expected: ReadonlyMap<FieldKey, string | null>;
  readonly about: string;
}

interface Item extends Ask {
  readonly label: string;
  readonly lines: readonly string[];
}

type Arrangement = 'two' | 'four' | 'above' | 'inline' | 'lines' | 'below' | 'geometry' | 'heads';

/** A random form as blocks, with what it says. */
export function randomForm(seed: number): MadeForm {
  const random = seededRandom(seed);
  const truth: Record<FieldKey, string> = { ...inventFamily(seed) };
  const hand = someHandwriting(random);
  const expected = new Map<FieldKey, string | null>();
  const style: Style = {
    bold: random.chance(0.4),
    shaded: random.chance(0.4),
    colon: random.chance(0.5),
    ticks: random.pick(['before', 'after', 'brackets', 'typed', 'typed']),
    heading: random.pick(['row', 'line', 'bold', 'marked']),
  };
  const order = random.chance(0.5) ? formParts : shuffled(formParts, random);
  const usual: Arrangement = random.pick([
    'two',
    'four',
    'above',
    'inline',
    'lines',
    'below',
    'geometry',
  ]);
  const blocks: Block[] = [line([{ text: 'Infant Mental Health referral form', bold: true }])];
  for (const part of order) {
    const asks = part.asks.filter((ask) => ask.large === true || random.chance(0.8));
    const items = asks.map((ask) => fill(ask, truth, hand, random, style, expected));
    const arrangement = random.chance(0.75)
      ? usual
      : random.pick<Arrangement>(['two', 'four', 'above', 'inline', 'heads', 'lines']);
    blocks.push(...arrange(random.pick(part.headings), items, arrangement, style, random));
  }
  return { blocks, expected, about: `seed ${seed} ${usual} ${JSON.stringify(style)}` };
}

interface Style {
  readonly bold: boolean;
  readonly shaded: boolean;
  readonly colon: boolean;
  readonly ticks: string;
  readonly heading: string;
}

function fill(
  ask: Ask,
  truth: Readonly<Record<FieldKey, string>>,
  hand: Handwriting,
  random: Random,
  style: Style,
  expected: Map<FieldKey, string | null>,
): Item {
  const wording = random.pick(ask.labels);
  const label = /[:?.]$/.test(wording) || !style.colon ? wording : `${wording}:`;
  if (ask.key === null) return { ...ask, label, lines: [] };
  const blank = ask.large === true ? random.chance(0.1) : random.chance(0.25);
  expected.set(ask.key, blank ? null : truth[ask.key]);
  const value = blank ? '' : truth[ask.key];
  const options =
    ask.key === 'infant.sex'
      ? ['Male', 'Female']
      : ['Yes', 'No', ...(value === 'unknown' ? ['Unknown'] : [])];
  if ((ask.yesNo === true || ask.key === 'infant.sex') && style.ticks !== 'typed') {
    return { ...ask, label, lines: [ticked(options, value, style.ticks)] };
  }
  return { ...ask, label, lines: blank ? [] : written(ask.key, truth, hand).split('\n') };
}

function ticked(options: readonly string[], value: string, manner: string): string {
  return options
    .map((option) => {
      const on = option.toLowerCase() === value;
      if (manner === 'brackets') return `${on ? '[x]' : '[ ]'} ${option}`;
      return manner === 'before' ? `${on ? '☒' : '☐'} ${option}` : `${option} ${on ? '☒' : '☐'}`;
    })
    .join('  ');
}

function line(segments: readonly Segment[], more: Partial<Line> = {}): Line {
  return {
    kind: 'line',
    segments: segments.filter(({ text, entered }) => text !== '' || entered === true),
    ...more,
  };
}
const plain = (text: string): Line => line([{ text }]);

/** Columns of the grid, and items in a row. */
const grids: Readonly<Partial<Record<Arrangement, readonly [number, number]>>> = {
  two: [2, 1],
  four: [4, 2],
  inline: [4, 2],
  above: [3, 3],
  heads: [3, 3],
};

function arrange(
  heading: string,
  items: readonly Item[],
  arrangement: Arrangement,
  style: Style,
  random: Random,
): Block[] {
  const grid = grids[arrangement];
  if (grid === undefined) {
    return [headingLine(heading, style, false), ...inLines(items, arrangement, style)];
  }
  const [width, perRow] = grid;
  const rows: Cell[][] = [];
  if (style.heading === 'row')
    rows.push([cell(0, width, [line([{ text: heading, bold: true }])], true)]);
  let place = 0;
  while (place < items.length) {
    const item = items[place];
    if (item === undefined) break;
    if (item.large === true) {
      if (random.chance(0.5)) {
        rows.push([cell(0, width, [labelLine(item, style)], style.shaded)]);
        rows.push([cell(0, width, bodyOf(item))]);
      } else rows.push([cell(0, width, [labelLine(item, style), ...bodyOf(item)])]);
      place += 1;
      continue;
    }
    const group = items.slice(place, place + perRow).filter(({ large }) => large !== true);
    rows.push(...rowsOf(group, arrangement, width, style));
    place += group.length;
  }
  const table: Block = { kind: 'table', rows };
  return style.heading === 'row' ? [table] : [headingLine(heading, style, true), table];
}

function rowsOf(
  group: readonly Item[],
  arrangement: Arrangement,
  width: number,
  style: Style,
): Cell[][] {
  if (arrangement === 'two' || arrangement === 'four') {
    const cells: Cell[] = [];
    group.forEach((item, place) => {
      const last = place === group.length - 1;
      const columns = last ? width - (place * 2 + 1) : 1;
      cells.push(
        cell(place * 2, 1, [labelLine(item, style)], style.shaded),
        cell(place * 2 + 1, columns, bodyOf(item)),
      );
    });
    return [cells];
  }
  const columns = (place: number): number =>
    place === group.length - 1
      ? width - place * (arrangement === 'inline' ? 2 : 1)
      : arrangement === 'inline'
        ? 2
        : 1;
  const column = (place: number): number => place * (arrangement === 'inline' ? 2 : 1);
  if (arrangement === 'inline') {
    return [
      group.map((item, place) => {
        const [first = '', ...more] = item.lines;
        const label = /[:?]$/.test(item.label) ? item.label : `${item.label}:`;
        return cell(column(place), columns(place), [
          line([{ text: `${label} ${first}`.trim() }]),
          ...more.map(plain),
        ]);
      }),
    ];
  }
  return [
    group.map((item, place) =>
      cell(column(place), columns(place), [labelLine(item, style)], style.shaded),
    ),
    group.map((item, place) => cell(column(place), columns(place), bodyOf(item))),
  ];
}

function cell(column: number, columns: number, blocks: readonly Block[], shaded = false): Cell {
  return { column, columns, rows: 1, blocks, ...(shaded ? { shaded } : {}) };
}

function labelLine(item: Item, style: Style): Line {
  return line([{ text: item.label, ...(style.bold ? { bold: true } : {}) }]);
}

function bodyOf(item: Item): Line[] {
  return item.lines.length === 0 ? [line([])] : item.lines.map(plain);
}

function headingLine(heading: string, style: Style, tabular: boolean): Line {
  if (style.heading === 'marked' || (style.heading === 'line' && !tabular))
    return line([{ text: heading }], { heading: true });
  return style.heading === 'line' ? plain(heading) : line([{ text: heading, bold: true }]);
}

function inLines(items: readonly Item[], arrangement: Arrangement, style: Style): Line[] {
  let top = 100;
  return items.flatMap((item) => {
    const face = style.bold ? { bold: true } : {};
    const label = /[:?]$/.test(item.label) ? item.label : `${item.label}:`;
    const [first = '', ...more] = item.lines;
    if (item.large === true)
      return [line([{ text: label, ...face }]), ...item.lines.map(plain), line([])];
    if (arrangement === 'below')
      return [
        line([{ text: item.label, ...face }]),
        ...(item.lines.length === 0 ? [line([])] : item.lines.map(plain)),
      ];
    if (arrangement === 'geometry') {
      top += 16;
      const value = first === '' ? [] : [{ text: first, left: 220, right: 400 }];
      return [
        line([{ text: item.label, left: 50, right: 180, ...face }, ...value], { top, height: 10 }),
        ...more.map((text) =>
          line([{ text, left: 220, right: 400 }], { top: (top += 12), height: 10 }),
        ),
      ];
    }
    const one = style.bold
      ? line([{ text: label, bold: true }, { text: first }])
      : plain(`${label} ${first}`.trim());
    return [one, ...more.map(plain)];
  });
}
