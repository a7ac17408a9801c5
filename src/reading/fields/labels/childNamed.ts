const CHILD =
  /\b(?:(?:twin|baby|child|infant|triplet|unborn) (?:(?:no|nr|number) )?(1|2|3|4|one|two|three|a|b|c|i|ii|iii)|(1st|2nd|3rd|first|second|third|older|elder|younger) (?:born )?(?:twin|baby|child|infant|triplet)|(?:twin|triplet))\b/u;
/** "Second born" alone, or before more words about that child. */
const BORN = /^(1st|2nd|3rd|first|second|third) ?born\b/u;
const NUMBER: Readonly<Record<string, number>> = {
  '1': 1,
  one: 1,
  a: 1,
  i: 1,
  '1st': 1,
  first: 1,
  older: 1,
  elder: 1,
  '2': 2,
  two: 2,
  b: 2,
  ii: 2,
  '2nd': 2,
  second: 2,
  younger: 2,
  '3': 3,
  three: 3,
  c: 3,
  iii: 3,
  '3rd': 3,
  third: 3,
  '4': 4,
};
/** The child that words such as "Twin 2" or "second baby" name, and the text with "baby" instead. */
export function childNamed(folded: string): { readonly text: string; readonly child?: number } {
  const match = CHILD.exec(folded) ?? BORN.exec(folded);
  if (match === null) return { text: folded };
  const child = NUMBER[match[1] ?? match[2] ?? ''];
  const text = folded.replace(match[0], 'baby');
  return child === undefined ? { text } : { text, child };
}
