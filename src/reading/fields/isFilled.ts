import type { FieldKey, Fields } from '../writtenReferral.ts';
import { isEntryOfHelp, isHintByWords } from './help/hintWords.ts';

/** What a referrer tells in words of their own. */
export const narrative: readonly FieldKey[] = ['reason', 'background'];

/** Whether somebody answered: "TBC", the head of the next column and further questions are no answers. */
export function isFilled(fields: Fields, key: FieldKey): boolean {
  const field = fields[key];
  if (field === undefined || field.state === 'blank' || SAYS_NOTHING.test(field.raw ?? 'said'))
    return false;
  if (field.state === 'unreadable' && inFigures.includes(key) && !/\d/u.test(field.raw))
    return false;
  return !(narrative.includes(key) && asks(fields, key));
}

/** Without a figure what stands there is no answer: "Same household?", the head of the next column. */
const inFigures: readonly FieldKey[] = [
  ...(['infant.dob', 'infant.edd', 'mother.dob', 'infant.nhsNumber', 'mother.nhsNumber'] as const),
];

/** A question answered so is not left out, and still nothing is known by it. */
const SAYS_NOTHING =
  /^(?:n\s?\/?\s?[ak]|none|nil|tb[acd]|to be (?:confirmed|advised|added|completed)|to follow|not (?:yet )?(?:known|applicable|available|given|provided|stated|recorded|entered)|unknown|awaited|awaiting|pending|x{2,12}|[^\p{L}\p{N}]{1,200})\.?$/iu;

/** Further questions of the form with their dots, or with "TBC", or its help, in place of a narrative. */
function asks(fields: Fields, key: FieldKey): boolean {
  const field = fields[key];
  if (field?.state !== 'found' || typeof field.value !== 'string') return false;
  return field.value.split('\n').every((line) => {
    const said = line.trim();
    const behind = said.replace(/^[^?:]{0,120}[?:]{1,2}/u, '').trim();
    if (behind === '' || SAYS_NOTHING.test(behind)) return true;
    return (
      isHintByWords(said) || (/^[\u2022\u25aa\u25e6\u25cf]/u.test(said) && isEntryOfHelp(said))
    );
  });
}
