import { faceWord } from './rtfFaces.ts';
import { shownOf } from './rtfFields.ts';
import {
  endInstruction,
  groupOf,
  startField,
  startStory,
  storyOf,
  takeText,
  type RtfState,
} from './rtfState.ts';

const skipped = new Set([
  ...['colortbl', 'info', 'pict', 'themedata', 'xe', 'tc', 'listtext', 'pntext', 'nonshppict'],
  ...['shprslt', 'sp', 'nonesttables', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'objdata'],
  ...['annotation', 'atnid', 'atnauthor', 'revtbl', 'filetbl', 'bkmkstart', 'bkmkend', 'listtable'],
]);
/** Marked as "skip if unknown", but known to us. */
const knownOptional = new Set([
  ...['shpinst', 'nesttableprops', 'fldinst', 'formfield', 'do', 'ffname', 'ffl'],
]);

/** One control word. Unknown ones change nothing, and skip their group where they are marked so. */
export function takeWord(state: RtfState, word: string, value: number | undefined): void {
  if (word === '*') {
    state.optional = true;
    return;
  }
  const skip = skipped.has(word) || (state.optional && !knownOptional.has(word));
  state.optional = false;
  if (skip) groupOf(state).destination = 'skipped';
  if (groupOf(state).destination === 'skipped') return;
  if (characterWord(state, word, value)) return;
  if (faceWord(state, word, value)) return;
  if (paragraphWord(state, word, value)) return;
  if (tableWord(state, word, value)) return;
  if (fieldWord(state, word, value)) return;
  destinationWord(state, word, value);
}

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

function characterWord(state: RtfState, word: string, value: number | undefined): boolean {
  const character = characters[word];
  if (character !== undefined) takeText(state, character);
  else if (word === 'u' && value !== undefined) {
    takeText(state, String.fromCharCode(value < 0 ? value + 65_536 : value));
    state.toSkip = groupOf(state).fallback;
  } else if (word === 'uc') groupOf(state).fallback = value ?? 1;
  else if (word === 'ansicpg') state.filePage = value ?? 1252;
  else return false;
  return true;
}

function paragraphWord(state: RtfState, word: string, value: number | undefined): boolean {
  const { paragraph } = state;
  switch (word) {
    case 'pard':
      state.inTable = false;
      state.tableDepth = 1;
      paragraph.depth = 0;
      paragraph.heading = false;
      paragraph.listed = false;
      return true;
    case 's':
      state.newestStyle = value ?? 0;
      if (groupOf(state).destination !== 'styles') {
        paragraph.heading = state.headingStyles.has(value ?? 0);
      }
      return true;
    case 'ls':
      if (groupOf(state).destination !== 'styles') paragraph.listed = (value ?? 0) > 0;
      return true;
    case 'outlinelevel':
      if (groupOf(state).destination === 'styles') state.headingStyles.add(state.newestStyle);
      else paragraph.heading = true;
      return true;
    case 'par':
    case 'line':
    case 'sect':
      storyOf(state).endParagraph(paragraph);
      return true;
    default:
      return false;
  }
}

function tableWord(state: RtfState, word: string, value: number | undefined): boolean {
  const { row, paragraph } = state;
  switch (word) {
    case 'intbl':
      state.inTable = true;
      paragraph.depth = state.tableDepth;
      return true;
    case 'itap':
      state.tableDepth = Math.min(30, Math.max(1, value ?? 1));
      state.inTable = (value ?? 1) > 0;
      paragraph.depth = state.inTable ? state.tableDepth : 0;
      return true;
    case 'cell':
    case 'nestcell':
      storyOf(state).endCell(word === 'cell' ? 1 : Math.max(2, state.tableDepth), paragraph.listed);
      return true;
    case 'row':
    case 'nestrow':
      storyOf(state).endRow(word === 'row' ? 1 : Math.max(2, state.tableDepth), row.shapes);
      return true;
    default:
      return cellShapeWord(state, word, value);
  }
}

/** `\trowd … \cellx` lay out the cells of the row they stand in. */
function cellShapeWord({ row }: RtfState, word: string, value: number | undefined): boolean {
  switch (word) {
    case 'trowd':
      row.shapes = [];
      return true;
    case 'clvmgf':
      row.merge = 'starts';
      return true;
    case 'clvmrg':
      row.merge = 'continued';
      return true;
    case 'clmrg':
      row.sideways = true;
      return true;
    case 'cellx':
      row.shapes.push({ right: value ?? 0, merge: row.merge, sideways: row.sideways });
      row.merge = 'none';
      row.sideways = false;
      return true;
    default:
      return false;
  }
}

function fieldWord(state: RtfState, word: string, value: number | undefined): boolean {
  const field = state.fields.at(-1);
  const group = groupOf(state);
  if (word === 'field') {
    startField(state);
    return true;
  }
  if (field === undefined) return false;
  switch (word) {
    case 'fldinst':
      group.destination = 'instruction';
      group.atClose.push(() => endInstruction(state, field));
      return true;
    case 'fldrslt': {
      const { kind } = shownOf(field);
      if (kind === 'tick-box' || kind === 'choice') group.destination = 'skipped';
      return true;
    }
    case 'fftype':
      field.type = value;
      return true;
    case 'ffres':
      field.result = value ?? 25;
      return true;
    case 'ffdefres':
      field.preset = value ?? 0;
      return true;
    case 'ffname':
      group.destination = 'field-name';
      return true;
    case 'ffl':
      group.destination = 'field-entry';
      return true;
    default:
      return word.startsWith('ff');
  }
}

function destinationWord(state: RtfState, word: string, value: number | undefined): void {
  const group = groupOf(state);
  switch (word) {
    case 'fonttbl':
      group.destination = 'fonts';
      return;
    case 'stylesheet':
      group.destination = 'styles';
      return;
    case 'f':
      if (group.destination === 'fonts') {
        state.newestFont = value ?? 0;
        state.fonts.set(state.newestFont, { name: '', charset: 0 });
      } else group.font = value ?? 0;
      return;
    case 'fcharset': {
      const font = state.fonts.get(state.newestFont);
      if (font !== undefined) font.charset = value ?? 0;
      return;
    }
    default:
      return storyWord(state, word);
  }
}

function storyWord(state: RtfState, word: string): void {
  if (/^(?:shptxt|dptxbxtext|footnote)$/.test(word)) {
    startStory(state, (blocks) => storyOf(state).float(blocks));
  } else if (/^header[lrf]?$/.test(word)) {
    startStory(state, (blocks) => storyOf(state).run('headers', blocks));
  } else if (/^footer[lrf]?$/.test(word)) {
    startStory(state, (blocks) => storyOf(state).run('footers', blocks));
  }
}
