import { footerWords } from '../dictionary/proseWords.ts';
import { familySubjects } from '../dictionary/subjects.ts';
import { labelMeaning } from '../labels/meaning.ts';
import type { LetterText } from './letterText.ts';

/** Lines below the closing in which somebody signs. */
const SIGNED = 2;
/** So many labels of the family's begin a list; one may stand in any signature. */
const FEWEST = 2;

/**
 * Who the family is may stand in a list below the signature, as the letter says that it does: for what is
 * told there the list is read as if it stood above the closing.
 */
export function detailsBeforeClosing(
  lines: readonly string[],
  { text, bodyEnd }: LetterText,
): readonly string[] {
  const closing = text.slice(0, bodyEnd).split('\n').length - 1;
  const all = text.split('\n');
  const below = all.slice(closing);
  const first = below.findIndex((line, place) => place >= SIGNED && isOfFamily(line));
  if (bodyEnd >= text.length || first === -1) return lines;
  const end = below.findIndex((line, place) => place > first && footerWords.test(line));
  const details = below.slice(first, end === -1 ? undefined : end);
  if (details.filter(isOfFamily).length < FEWEST) return lines;
  return [...all.slice(0, closing), ...details, '', ...below.slice(0, first)];
}

/** "Child: Ada Lind", "Mother's date of birth: …". */
function isOfFamily(line: string): boolean {
  const [, label] = /^\s*([^:]{2,40}):\s*\S/u.exec(line) ?? [];
  const [asked] = label === undefined ? [] : (labelMeaning(label.trim())?.asked ?? []);
  return asked?.subject !== undefined && familySubjects.has(asked.subject);
}
