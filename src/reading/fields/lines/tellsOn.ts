import type { Segment } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { isInstruction } from './linePart.ts';

/**
 * "Thoughts of not being here, no plan. Crisis numbers given. Protective factor:" where the page broke
 * the line: sentences behind each other that ask nothing we know, and nothing of the one who writes.
 */
export function tellsOn({ bold }: Segment, text: string): boolean {
  if (bold === true || text.length < TELLING || !/^\p{Lu}.*\p{Ll}\.\s\p{Lu}.*:$/u.test(text))
    return false;
  if (ASKS_READER.test(text) || isInstruction(text)) return false;
  return meaningInLabelPlace(text) === undefined;
}

/** Characters: so long a line fills most of its room. */
const TELLING = 70;

const ASKS_READER =
  /\?|\b(?:you|your|please|if (?:yes|no|so)|give|state|specify|describe|tick)\b/iu;
