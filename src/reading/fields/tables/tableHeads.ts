import { isInBold, type Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { isPersonWord, looksLike, mayAnswer, personMayAnswer } from '../labels/plausible.ts';
import { namesProfessionals } from './readList.ts';
import { hasOwnAnswer } from './ownPair.ts';
import { standsAmongPairs } from './pairsInRows.ts';
import { personHead, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

/** A row of labels over rows of answers. */
export function headsColumns(
  rows: readonly (readonly CellView[])[],
  row: number,
  look: TableLook,
): boolean {
  const heads = rows[row] ?? [];
  const next = rows[row + 1];
  if (heads.length < 2 || next === undefined || !sameColumns(heads, next)) return false;
  if (beginWithLabels(heads, next) || standsAmongPairs(rows, row)) return false;
  if (look.over === true)
    return (standOver(heads) && !beginAlike(heads, next)) || (row === 0 && asksOverOneRow(rows));
  if (arePairs(rows)) return false;
  const below = rows.slice(row + 1);
  return (
    looksLikeHeads(heads, next, look) || headsNetwork(heads, below) || headsFamily(heads, below)
  );
}

/** "Person | Name and DOB | Contact" over a row of the mother and one of the father, in whatever words. */
function headsFamily(heads: readonly CellView[], below: readonly (readonly CellView[])[]): boolean {
  const [next] = below;
  if (next === undefined || !standOut(heads, next)) return false;
  if (!heads.some((head) => topicsOf(head).includes('name'))) return false;
  const people = below
    .filter((cells) => sameColumns(heads, cells))
    .map(([first]) => (first === undefined ? undefined : personHead({ ...first, entered: false })));
  const isParent = (subject: string): boolean => people.some((one) => one?.subject === subject);
  return isParent('mother') && isParent('father');
}

/** "Service | Current | Past | Name of worker" over professionals told by their trade, in whatever words. */
function headsNetwork(
  heads: readonly CellView[],
  below: readonly (readonly CellView[])[],
): boolean {
  const body = below.filter((cells) => sameColumns(heads, cells));
  const [next] = body;
  if (next === undefined || heads.length < 3 || !standOut(heads, next)) return false;
  return heads.every(({ empty }) => !empty) && namesProfessionals(body, false);
}

/** "Full name: | Robyn" over "Date of birth: | 2/1/1996": each row is a pair. */
function beginWithLabels(
  [one, ...answers]: readonly CellView[],
  [other]: readonly CellView[],
): boolean {
  const areLabels = one?.meaning !== undefined && other?.meaning?.strength === 'strong';
  const isMarked = [one, other].every((view) => /[:?]$/u.test(view?.text ?? ''));
  return areLabels && isMarked && answers.every(({ meaning }) => meaning === undefined);
}

/** "Health visiting | Yes | Jo Hill" over "Midwifery | No | ": a row each, whatever other rows of the table are. */
function beginAlike([one, ...answers]: readonly CellView[], [other]: readonly CellView[]): boolean {
  const areLabels = one?.meaning !== undefined && other?.meaning !== undefined;
  return areLabels && answers.every(({ meaning, styled }) => meaning === undefined && !styled);
}

/** Rows begin with a label, and what stands beside it is one by chance: "Other agencies | Early Help". */
function arePairs(rows: readonly (readonly CellView[])[]): boolean {
  const pairs = rows.filter(({ length }) => length === 2);
  if (pairs.length < 3 || rows.some(({ length }) => length > 2)) return false;
  const isLabel = (view: CellView | undefined): boolean =>
    view !== undefined && !view.entered && (view.meaning !== undefined || view.styled);
  if (!pairs.every(([label]) => isLabel(label))) return false;
  const alike = pairs.filter(([, answer]) => answer?.meaning !== undefined).length;
  return alike * 3 <= pairs.length;
}

function looksLikeHeads(
  heads: readonly CellView[],
  next: readonly CellView[],
  look: TableLook,
): boolean {
  const known = heads.filter((view) => view.meaning !== undefined).length;
  const corner = heads[0]?.empty === true ? 1 : 0;
  const others = heads.slice(corner).filter((view) => view.meaning === undefined);
  const areAsked = areSetAsHeads(heads, next);
  if (known < 2 && !areAsked && !asksOverAnswers(heads, next)) return false;
  const isFaced = look.styled || standOut(heads, next);
  const fits =
    areAsked ||
    asksOverAnswers(heads, next) ||
    (known > others.length && answersOfForm(heads, next));
  const mayHead = (view: CellView): boolean => fits || (view.styled && isFaced);
  if (others.some((view) => view.empty || view.entered || !mayHead(view))) return false;
  if (isPairAfterAll(heads, look) || next.some(hasOwnAnswer)) return false;
  if (look.together && heads.some((view) => view.cell.header !== true)) return false;
  const areSet = heads.every(({ styled }) => styled);
  return next.every(
    (view, place) =>
      view.meaning?.strength !== 'strong' ||
      mayAnswer(heads[place]?.meaning?.asked ?? [], view.meaning.asked) ||
      standOut(heads, next) ||
      (place === 0 && corner === 1) ||
      (areSet && !view.styled) ||
      !looksLikeHead(view, look),
  );
}

/** Each cell asks something by its words, one of them surely, over cells of which none does. */
export function asksOverAnswers(heads: readonly CellView[], next: readonly CellView[]): boolean {
  if (heads.length < 3 || !heads.some(({ meaning }) => meaning?.strength === 'strong'))
    return false;
  const mayAsk = (view: CellView): boolean =>
    !view.empty && !view.entered && !view.nested && asksByPlace(view);
  return heads.every(mayAsk) && next.some(({ empty }) => !empty) && !next.some(mayAsk);
}

/** A date stands below "DOB": the row above is of labels, though not all of its words are known. */
function answersOfForm(heads: readonly CellView[], next: readonly CellView[]): boolean {
  const fits = heads.flatMap((head, place) => {
    const text = next[place]?.text ?? '';
    return text === '' ? [] : topicsOf(head).map((topic) => looksLike(topic, text));
  });
  return fits.includes('surely') && !fits.includes('no');
}

/** Header cells, or each of them a question in bold or shaded over words that are not. */
export function areSetAsHeads(heads: readonly CellView[], next: readonly CellView[]): boolean {
  if (heads.every((view) => view.cell.header === true)) return true;
  const areSet = heads.every(
    ({ cell, lines }) => cell.shaded === true || lines.filter(isWritten).some(isInBold),
  );
  return areSet && heads.every((head) => asksByPlace(head)) && next.every(({ styled }) => !styled);
}

const isWritten = ({ segments }: Line): boolean => segments.length > 0;

/** "Professional | Name | Contact details", all set as labels over words that are not: one of them is no answer. */
function standOut(heads: readonly CellView[], next: readonly CellView[]): boolean {
  if (heads.length < 3 || !heads.every(({ styled }) => styled)) return false;
  const below = next.filter(({ empty }) => !empty);
  return below.length > 0 && below.every(({ styled }) => !styled);
}

/** As the labels of other tables of the same document do. */
function standOver(heads: readonly CellView[]): boolean {
  return (
    heads.some(({ meaning }) => meaning !== undefined) &&
    heads.every((view) => !view.empty && !view.entered && !view.nested && !hasOwnAnswer(view))
  );
}

/**
 * Questions in a face of their own over the one row of a table that answers them in another, though no
 * dictionary knows them all: each asks something by its place.
 */
export function asksOverOneRow([
  heads = [],
  answers = [],
  ...more
]: readonly (readonly CellView[])[]): boolean {
  if (heads.length < 2 || more.length > 0 || !sameColumns(heads, answers)) return false;
  if (heads.every(({ meaning }) => meaning !== undefined)) return false;
  return (
    heads.every(
      (head) => head.styled && !head.nested && !hasOwnAnswer(head) && asksByPlace(head),
    ) && answers.every((answer) => !answer.styled && !hasOwnAnswer(answer))
  );
}

/** Whether the words of a cell ask something, as a label does or where a label must stand. */
export const asksByPlace = ({ meaning, text }: CellView): boolean =>
  meaning !== undefined || (text.length < 400 && meaningInLabelPlace(text) !== undefined);

function looksLikeHead(view: CellView, look: TableLook): boolean {
  return !look.styled || view.styled;
}

/** [Job title][Health visitor]: the second is an answer that is also a label. */
function isPairAfterAll(heads: readonly CellView[], look: TableLook): boolean {
  const [first, second] = heads;
  if (heads.length !== 2 || first === undefined || second === undefined) return false;
  if (heads.every(({ cell }) => cell.header === true)) return false;
  if (look.styled && first.styled && !second.styled) return true;
  if (second.meaning?.strength !== 'weak' || !isPersonWord(topicsOf(second))) return false;
  return personMayAnswer(topicsOf(first)) && !look.labelColumns.has(second.cell.column);
}

/** A row such as ["About the babies", "Twin 1", "Twin 2"] or ["", "Mother", "Father"] over rows that start with a label. */
export function headsPeople(rows: readonly (readonly CellView[])[], row: number): boolean {
  const heads = rows[row] ?? [];
  const next = rows[row + 1];
  if (heads.length < 3 || next === undefined || !sameColumns(heads, next)) return false;
  const [corner, ...people] = heads;
  if (people.some((view) => personHead(view) === undefined)) return false;
  const areChildren = people.every((view) => personHead(view)?.child !== undefined);
  if (corner?.empty === false && !areChildren && namesOne(corner, next)) return false;
  const asks = next[0] === undefined ? [] : (askedAtHead(next[0])?.asked ?? []);
  return asks.length > 0 && asks.some(({ topic }) => topic !== 'person');
}

/** What the first cell of a row asks, though it is a box of the form that holds its words. */
export const askedAtHead = ({ meaning, entered, text }: CellView): Meaning | undefined =>
  meaning ?? (entered ? labelMeaning(text) : undefined);

/** A person like the others; "Parents" in the corner names them all, where only the rows' first cells ask anything. */
function namesOne(corner: CellView, [, ...below]: readonly CellView[]): boolean {
  const person = personHead(corner);
  if (person === undefined) return false;
  return person.subject !== 'parent' || below.some(({ meaning }) => meaning !== undefined);
}

export function sameColumns(one: readonly CellView[], other: readonly CellView[]): boolean {
  return (
    one.length === other.length &&
    one.every((view, place) => view.cell.column === other[place]?.cell.column)
  );
}
