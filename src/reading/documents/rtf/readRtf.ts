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
 * one character a byte. `spend` counts the text and may throw.
 */
export function readRtf(source: string, spend: (characters: number) => void): Block[] {
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
  while (state.groups.length > 1) closeGroup(state);
  return storyOf(state).finish();
}
