/** "Section A", "Part 2:", "Step 3", "4) ", "B. " before the words of a head. */
const COUNTED = /^(?:(section|part|step)\s+(\d{1,2}|[a-z])\b|[a-z\d]{1,2}[.)]\s)/iu;

/** Whether a form counts the parts of itself before these words. */
export const isCountedHead = (text: string): boolean => COUNTED.test(text);

/** "Section D" is the fourth "section"; `undefined` where no such word stands before the count. */
export function partCount(
  text: string,
): { readonly word: string; readonly count: number } | undefined {
  const [, word, count] = COUNTED.exec(text) ?? [];
  if (word === undefined || count === undefined) return undefined;
  const number = Number(count);
  return {
    word: word.toLowerCase(),
    count: Number.isNaN(number) ? count.toLowerCase().charCodeAt(0) : number,
  };
}
