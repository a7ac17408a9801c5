import { CeilingError } from '../ceilingError.ts';
import { textInFont } from '../tickGlyphs.ts';
import { newRtfField, shownOf, type RtfField } from './rtfFields.ts';
import { decodeBytes, type RtfFont } from './rtfFonts.ts';
import { makeRtfStory, type RtfParagraph, type RtfStory } from './rtfStory.ts';
import type { CellShape } from './rtfTables.ts';

/** What a group does with the text in it. */
export type Destination =
  'shown' | 'skipped' | 'fonts' | 'styles' | 'instruction' | 'field-name' | 'field-entry';

export interface Group {
  destination: Destination;
  bold: boolean;
  underlined: boolean;
  slanted: boolean;
  struck: boolean;
  /** A colour is laid under the words. */
  marked: boolean;
  hidden: boolean;
  font: number;
  /** How many characters stand behind `\u` for readers without Unicode. */
  fallback: number;
  /** What is to be done when this group closes; never inherited. */
  atClose: (() => void)[];
}

/** Where the walk through an RTF file stands. */
export interface RtfState {
  readonly groups: Group[];
  readonly stories: RtfStory[];
  readonly fonts: Map<number, RtfFont>;
  readonly headingStyles: Set<number>;
  readonly fields: RtfField[];
  readonly boxes: { readonly box: number; readonly boxName?: string }[];
  readonly paragraph: RtfParagraph;
  readonly row: { shapes: CellShape[]; merge: CellShape['merge']; sideways: boolean };
  readonly spend: (characters: number) => void;
  bytes: number[];
  /** Fallback characters still to be passed over. */
  toSkip: number;
  /** `\*` was read: skip the group if its word is not known. */
  optional: boolean;
  filePage: number;
  newestBox: number;
  newestFont: number;
  newestStyle: number;
  inTable: boolean;
  tableDepth: number;
}

/** Groups deeper than any writer makes. */
const deepest = 1_000;

export function newRtfState(spend: (characters: number) => void): RtfState {
  return {
    groups: [outermost()],
    stories: [makeRtfStory()],
    fonts: new Map(),
    headingStyles: new Set(),
    fields: [],
    boxes: [],
    paragraph: { depth: 0, heading: false, listed: false },
    row: { shapes: [], merge: 'none', sideways: false },
    spend,
    bytes: [],
    toSkip: 0,
    optional: false,
    filePage: 1252,
    newestBox: 0,
    newestFont: 0,
    newestStyle: 0,
    inTable: false,
    tableDepth: 1,
  };
}

function outermost(): Group {
  return {
    destination: 'shown',
    bold: false,
    underlined: false,
    slanted: false,
    struck: false,
    marked: false,
    hidden: false,
    font: 0,
    fallback: 1,
    atClose: [],
  };
}

export function groupOf(state: RtfState): Group {
  const group = state.groups.at(-1) ?? outermost();
  if (state.groups.length === 0) state.groups.push(group);
  return group;
}

export function storyOf(state: RtfState): RtfStory {
  const story = state.stories.at(-1) ?? makeRtfStory();
  if (state.stories.length === 0) state.stories.push(story);
  return story;
}

export function openGroup(state: RtfState): void {
  flushBytes(state);
  if (state.groups.length > deepest)
    throw new CeilingError(`nested more than ${deepest} levels deep`);
  state.groups.push({ ...groupOf(state), atClose: [] });
  state.toSkip = 0;
}

export function closeGroup(state: RtfState): void {
  flushBytes(state);
  const closed = state.groups.length > 1 ? state.groups.pop() : undefined;
  for (const act of closed?.atClose ?? []) act();
  state.toSkip = 0;
  state.optional = false;
}

/** Bytes gather until something else comes: a character may be of two of them. */
export function takeByte(state: RtfState, code: number): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else state.bytes.push(code);
}

export function flushBytes(state: RtfState): void {
  if (state.bytes.length === 0) return;
  const bytes = state.bytes;
  state.bytes = [];
  write(state, decodeBytes(bytes, state.fonts.get(groupOf(state).font), state.filePage));
}

export function takeText(state: RtfState, text: string): void {
  flushBytes(state);
  const left = text.slice(state.toSkip);
  state.toSkip = Math.max(0, state.toSkip - text.length);
  write(state, left);
}

/** Text goes where its group sends it. */
export function write(state: RtfState, text: string): void {
  const group = groupOf(state);
  const field = state.fields.at(-1);
  switch (group.destination) {
    case 'skipped':
      return;
    case 'fonts': {
      const font = state.fonts.get(state.newestFont);
      if (font !== undefined) font.name += text.replace(';', '');
      return;
    }
    case 'styles':
      if (/^\s*(?:heading|title|subtitle)/i.test(text)) state.headingStyles.add(state.newestStyle);
      return;
    case 'instruction':
      if (field !== undefined) field.instruction += text.slice(0, 200);
      return;
    case 'field-name':
      if (field !== undefined) field.name += text.slice(0, 200);
      return;
    case 'field-entry':
      field?.entries.push(text.slice(0, 200));
      return;
    case 'shown':
      return show(state, group, text);
  }
}

function show(state: RtfState, group: Group, text: string): void {
  if (group.hidden || text === '') return;
  state.spend(text.length);
  storyOf(state).add({
    text: textInFont(text, state.fonts.get(group.font)?.name ?? ''),
    ...(group.bold ? { bold: true } : {}),
    ...(group.underlined ? { underlined: true } : {}),
    ...(group.slanted ? { slanted: true } : {}),
    ...(group.struck ? { struck: true } : {}),
    ...(group.marked ? { marked: true } : {}),
    ...state.boxes.at(-1),
  });
}

/** A text box, a header, a footnote: its words go to a story of its own until the group closes. */
export function startStory(
  state: RtfState,
  done: (blocks: ReturnType<RtfStory['finish']>) => void,
): void {
  const group = groupOf(state);
  const outside = { ...state.paragraph, inTable: state.inTable, tableDepth: state.tableDepth };
  group.destination = 'shown';
  state.stories.push(makeRtfStory());
  state.inTable = false;
  group.atClose.push(() => {
    const finished = state.stories.length > 1 ? state.stories.pop() : undefined;
    state.paragraph.depth = outside.depth;
    state.paragraph.heading = outside.heading;
    state.inTable = outside.inTable;
    state.tableDepth = outside.tableDepth;
    if (finished !== undefined) done(finished.finish());
  });
}

export function startField(state: RtfState): void {
  state.fields.push(newRtfField());
  groupOf(state).atClose.push(() => void state.fields.pop());
}

/** The instruction is complete: tick boxes and choices show by their data, text by its result. */
export function endInstruction(state: RtfState, field: RtfField): void {
  const shown = shownOf(field);
  const group = groupOf(state);
  if (shown.kind === 'tick-box') return write(state, shown.ticked ? '☒' : '☐');
  if (shown.kind === 'result' || group.hidden || group.destination !== 'shown') return;
  state.newestBox += 1;
  const name = field.name.trim();
  const box = { box: state.newestBox, ...(name === '' ? {} : { boxName: name }) };
  storyOf(state).add({ text: shown.kind === 'choice' ? shown.text : '', ...box });
  if (shown.kind !== 'text-box') return;
  state.boxes.push(box);
  group.atClose.push(() => void state.boxes.pop());
}
