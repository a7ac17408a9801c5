import { groupOf, type RtfState } from './rtfState.ts';

/** In the table of colours of the pen. */
const WHITE = 8;

const UNDERLINES: ReadonlySet<string> = new Set(['ul', 'uld', 'uldb', 'ulw']);

/** A word for the face of what follows; false where it is none. */
export function faceWord(state: RtfState, word: string, value: number | undefined): boolean {
  const group = groupOf(state);
  const on = value !== 0;
  if (UNDERLINES.has(word)) {
    group.underlined = on;
    return true;
  }
  switch (word) {
    case 'b':
      group.bold = on;
      return true;
    case 'i':
      group.slanted = on;
      return true;
    case 'ulnone':
      group.underlined = false;
      return true;
    case 'strike':
    case 'striked':
      group.struck = on;
      return true;
    // A pen, or a line drawn round the letters; what line it is stands in words behind it.
    case 'highlight':
    case 'chbrdr':
      group.marked = on && value !== WHITE;
      return true;
    case 'v':
    case 'deleted':
      group.hidden = on;
      return true;
    case 'plain':
      Object.assign(group, { bold: false, underlined: false, slanted: false });
      Object.assign(group, { struck: false, marked: false, hidden: false });
      return true;
    default:
      return false;
  }
}
