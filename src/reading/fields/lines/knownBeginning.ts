import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isPersonWord, looksLike, personMayAnswer } from '../labels/plausible.ts';
import { longestLabel } from '../labels/wordLists.ts';

/** How a form writes labels: in capitals, with one at the start alone, or otherwise. */
export type Writing = 'capitals' | 'sentences' | 'titles';

/** So many of the beginnings must be alike. */
const MOST = 0.8;
/** So many labels of two words and more show that only the first has a capital. */
const SOME = 0.3;

export function writesLabels(texts: readonly string[]): Writing {
  const shareOf = (pattern: RegExp): number =>
    texts.filter((text) => pattern.test(text)).length / Math.max(1, texts.length);
  if (shareOf(/^[^\p{Ll}\s]{2,}(?:\s|$)/u) >= MOST) return 'capitals';
  return shareOf(/^\p{Lu}\S* \p{Ll}/u) >= SOME ? 'sentences' : 'titles';
}

/** "Relationship Mum": a label and a person who answers it, though the whole would be a label as well. */
export function isAnsweredByPerson(text: string): boolean {
  const [label = '', answer = '', ...more] = text.split(' ');
  const spoken = labelMeaning(answer)?.asked.map(({ topic }) => topic);
  if (more.length > 0 || spoken === undefined || !isPersonWord(spoken)) return false;
  return personMayAnswer(labelMeaning(label)?.asked.map(({ topic }) => topic) ?? []);
}

/** "Tel. no. (0113) 496 0621": the label that words with no mark between begin with, and the rest. */
export function knownBeginning(
  text: string,
  writes: Writing,
): { readonly label: string; readonly answer: string } | undefined {
  const words = text.split(' ');
  const counts = Array.from(
    { length: Math.min(longestLabel, words.length - 1) },
    (_, at) => at + 1,
  );
  const all = counts.map((count) => ({
    label: words.slice(0, count).join(' '),
    answer: words.slice(count).join(' ').trim(),
  }));
  const known = all.filter(({ label }) => labelMeaning(label) !== undefined);
  const sure = known.findLast(({ label, answer }) => isSurely(label, answer));
  const cut = sure ?? known.findLast(({ label }) => isWrittenSo(label, writes)) ?? known.at(-1);
  if (cut === undefined || !goesOn(cut.label, cut.answer)) return cut;
  const whole = all.find(({ label, answer }) => label.length > cut.label.length && isOwn(answer));
  if (whole === undefined && !JOINS.test(cut.answer)) return cut;
  return whole !== undefined && meaningInLabelPlace(whole.label) !== undefined ? whole : undefined;
}

/** "Health visitor on discharge Jo Sample": no answer begins so, and the label goes on. */
const goesOn = (label: string, answer: string): boolean =>
  JOINS.test(answer) || (JOINS.test(label.split(' ').at(-1) ?? '') && /^\p{Ll}/u.test(answer));

const JOINS = /^(?:of|on|for|from|at|in|to|by|with|and|or|[/&(-])(?:\s|$)/u;

const isOwn = (answer: string): boolean => /^[\p{Lu}\d(+]/u.test(answer);

const isSurely = (label: string, answer: string): boolean =>
  labelMeaning(label)?.asked.some(({ topic }) => looksLike(topic, answer) === 'surely') === true;

/** "FATHER'S NAME Wei Zhang" and "Title Family Hub Coordinator": the answer begins with its own capital. */
function isWrittenSo(label: string, writes: Writing): boolean {
  if (writes === 'capitals') return !/\p{Ll}/u.test(label);
  return writes === 'titles' || !/\s\p{Lu}\p{Ll}/u.test(label);
}
