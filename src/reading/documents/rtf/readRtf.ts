import type { Block } from '../../document.ts';
import {
  closeGroup,
  flushBytes,
  newRtfState,
  openGroup,
  storyOf,
  takeByte,
  takeText,
} from './rtfState.ts';
import { rtfTokens } from './rtfTokens.ts';
import { takeWord } from './rtfWords.ts';

/**
 * Reads RTF as Word shows it: fields by their results, form fields, tables, text boxes. `source` has
 * one character a byte. `spend` counts the text and may throw. Not `whole` where a group is left open: the
 * end of the file is missing, and nobody knows what stood there.
 */
export function readRtf(
  source: string,
  spend: (characters: number) => void,
): { readonly blocks: Block[]; readonly whole: boolean } {
  const state = newRtfState(spend);
  for (const token of rtfTokens(source)) {
    if (token.kind === 'open') openGroup(state);
    else if (token.kind === 'close') closeGroup(state);
    else if (token.kind === 'byte') takeByte(state, token.code);
    else if (token.kind === 'text') takeText(state, token.text);
    else {
      flushBytes(state);
      takeWord(state, token.word, token.value);
    }
  }
  flushBytes(state);
  const whole = state.groups.length === 1;
  while (state.groups.length > 1) closeGroup(state);
  return { blocks: storyOf(state).finish(), whole };
}
