import type { Topic } from '../dictionary/topics.ts';
import type { Meaning } from '../labels/meaning.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import { personHead, type CellView } from './tableCells.ts';

const tellsWho: readonly Topic[] = ['relationship', 'person', 'role'];

/**
 * The column that says whose row it is, in a table with a person to a row: "Name | Relationship to
 * child | Date of birth". One row must be the infant's own: a list of the household or of
 * professionals names who they are as well, and is kept as it was listed.
 * @param isListed the form asks for such a list here.
 */
export function whoseRows(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  isListed: boolean,
): number | undefined {
  const who = heads.findIndex(
    (head, column) =>
      (column > 0 || isListed) &&
      asksOnly(head, tellsWho) &&
      ((column > 0 && body.some((cells) => isInfant(cells[column]))) ||
        areParents(column, heads, body, isListed)),
  );
  return who < 0 || body.filter((cells) => isInfant(cells[who])).length > 1 ? undefined : who;
}

/**
 * "Mother" and "Father" below "Relationship to child", each with a birth date, and nobody else. Under
 * "Family composition" a birth date is asked of anyone, but parental responsibility only of parents.
 */
function areParents(
  who: number,
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  isListed: boolean,
): boolean {
  const details: readonly Topic[] = isListed ? ['has-pr'] : ['dob', 'has-pr'];
  if (!heads.some((head) => asksOnly(head, details))) return false;
  const people = body
    .filter((cells) => cells.some(({ empty }) => !empty))
    .map((cells) => personInRow(cells[who])?.subject);
  const isParent = (subject: string | undefined): boolean =>
    subject === 'mother' || subject === 'father' || subject === 'parent';
  return (
    people.length > (isListed ? 0 : 1) &&
    people.every(isParent) &&
    people.some((one) => one !== 'parent')
  );
}

/** Reads every row as the details of the person that its column `who` names. */
export function readPeopleInRows(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  who: number,
  sheet: Sheet,
): void {
  const before = sheet.scope;
  body.forEach((cells, place) => {
    if (cells[who]?.empty !== false) return;
    const subject = personInRow(cells[who])?.subject ?? 'other';
    sheet.scope = { section: subject, instance: before.instance * 100 + place + 1 };
    heads.forEach((head, column) => {
      const value = cells[column];
      if (value === undefined || head.empty || (column === who && subject === 'infant')) return;
      const asked = ofTheRow(head.meaning);
      sheet.label(head.text, asked, head.page).lines.push(...value.lines.map(answerLine));
    });
  });
  sheet.scope = before;
}

/** Who a row is about; in a form to fill in on a screen, that was typed as well. */
export function personInRow(view: CellView | undefined): ReturnType<typeof personHead> {
  return view === undefined ? undefined : personHead({ ...view, entered: false });
}

const isInfant = (view: CellView | undefined): boolean => personInRow(view)?.subject === 'infant';

/** "Parent / carer name" over rows of the mother and of the father asks for the name of each. */
function ofTheRow(meaning: Meaning | undefined): Meaning | undefined {
  if (meaning === undefined) return undefined;
  const asked = meaning.asked.map((one) =>
    one.subject === 'parent' && one.topic !== 'relationship' ? { topic: one.topic } : one,
  );
  return { ...meaning, asked };
}

function asksOnly(head: CellView, topics: readonly Topic[]): boolean {
  const asked = head.meaning?.asked ?? [];
  return asked.length > 0 && asked.every(({ topic }) => topics.includes(topic));
}
