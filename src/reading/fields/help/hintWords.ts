import { guidanceLeads } from '../dictionary/hints.ts';
import { helpBehind, helpToWriter } from '../dictionary/helpWords.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';

/** Said by a form to whoever fills it in. */
export const isHintByWords = (text: string): boolean =>
  isInstruction(text) ||
  isHintBelow(text) ||
  helpBehind.test(text) ||
  [...guidanceLeads, ...helpToWriter].some((pattern) => pattern.test(text));

/** "• hopes of the parents": of a list of what to write about. */
export const isEntryOfHelp = (text: string): boolean =>
  /^[-*\u2022\u25aa\u25e6\u25cf\u25cb\u00b7\u2013\u27a2]\s.{3,60}$/u.test(text) &&
  !tellsOfSomebody(text);

export const tellsOfSomebody = (text: string): boolean =>
  !text.endsWith('?') && /\b(?:she|he|i|was|were|had|said|says)\b/iu.test(text);

/** Of somebody; "what has been tried" and "any losses?" ask to. */
export function tells(text: string): boolean {
  const words = text.trim().replace(/^\P{L}+/u, '');
  if (/\?$/u.test(words) || /^(?:what|how|who|when|where|why|whether|which|any)\b/iu.test(words))
    return false;
  return words.length > 160 || TELLS.test(words);
}

const TELLS =
  /\b(?:s?he|i|we|her|his|him|my|our|mum|dad|is|are|was|were|has|have|had|does|did|do|not|no|never|very|without|says?|said|feels?|felt|seems?|told|yesterday|today)\b|\d{2}/iu;
