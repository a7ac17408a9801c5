import { familySubjects } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { siblingWords as siblings } from '../dictionary/words.ts';
import { childNamed } from '../labels/childNamed.ts';
import type { Meaning } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import { inOneLine, personHead, type CellView } from './tableCells.ts';

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
      asksOnly(head, tellsWho) &&
      ((column > 0 && body.some((cells) => isInfant(cells[column]))) ||
        ((column > 0 || isListed) && areParents(column, heads, body, isListed)) ||
        (!isListed && isFamily(column, heads, body))),
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
    people.length > (body.length > 1 || (isListed && !heads.some(asksOfParent)) ? 0 : 1) &&
    people.every(isParent) &&
    people.some((one) => one !== 'parent')
  );
}

/** "Parent/carer name" over one row asks it of one parent, and lists nobody. */
const asksOfParent = ({ meaning }: CellView): boolean =>
  meaning?.asked.some(({ topic, subject }) => topic === 'name' && subject === 'parent') === true;

/** Mother, father and others, each with a name and a birth date, below no heading that asks for a list of them. */
function isFamily(
  who: number,
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
): boolean {
  const own = heads.filter((head) => asksOnly(head, [...names, 'dob'])).flatMap(topicsOf);
  if (!own.includes('dob') || !own.some((topic) => names.includes(topic))) return false;
  const people = body.map((cells) => personInRow(cells[who])?.subject);
  const [mothers, fathers] = ['mother', 'father'].map(
    (one) => people.filter((subject) => subject === one).length,
  );
  return mothers === 1 && (fathers ?? 0) <= 1;
}

const names: readonly Topic[] = ['name', 'given-name', 'family-name'];

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
    if (!familySubjects.has(subject)) return;
    const isAsked = (head: CellView, column: number): boolean => {
      const saysHow = topicsOf(head).includes('relationship');
      return column !== who || (subject !== 'infant' && saysHow);
    };
    sheet.scope = { section: subject, instance: before.instance * 100 + place + 1 };
    readRow(heads, cells, isAsked, sheet);
  });
  sheet.scope = before;
  listOthers(heads, body, who, sheet);
}

/** Each head with its cell of a row, about the person of the scope. */
function readRow(
  heads: readonly CellView[],
  cells: readonly CellView[],
  isAsked: (head: CellView, column: number) => boolean,
  sheet: Sheet,
): void {
  heads.forEach((head, column) => {
    const value = cells[column];
    if (value === undefined || head.empty || !isAsked(head, column)) return;
    const asked = ofTheRow(head.meaning);
    sheet.label(head.text, asked, head.page).lines.push(...value.lines.map(answerLine));
  });
}

/**
 * The mother and the father whom a list of the household names by their relationship to the child: they are
 * listed, and are who they are as well, where the form asks for them nowhere else.
 */
export function readListedParents(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  sheet: Sheet,
): void {
  const who = heads.findIndex(
    (head, column) =>
      (asksOnly(head, ['relationship']) || (column === 0 && head.meaning === undefined)) &&
      !TO_SOMEBODY_ELSE.test(head.text),
  );
  if (who < 0 || !isFamily(who, heads, body)) return;
  const before = sheet.scope;
  body.forEach((cells, place) => {
    const subject = personInRow(cells[who])?.subject;
    if (subject !== 'mother' && subject !== 'father') return;
    sheet.scope = { section: subject, instance: before.instance * 100 + place + 1 };
    const isAsked = (head: CellView): boolean => asksOnly(head, [...names, 'dob']);
    readRow(heads.map(lessSurely), cells, isAsked, sheet);
  });
  sheet.scope = before;
}

/** What a question for them says counts before what a list does. */
const lessSurely = (head: CellView): CellView =>
  head.meaning === undefined ? head : { ...head, meaning: { ...head.meaning, strength: 'cue' } };

const TO_SOMEBODY_ELSE =
  /\bto (?:you|the )?(?:client|patient|woman|mother|mum|parent|carer|referrer)\b|\bto you\b/iu;

/** Brothers and sisters, and who else lives there, are kept as they are listed. */
function listOthers(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  who: number,
  sheet: Sheet,
): void {
  const others = body.filter((cells) => {
    const [view, subject] = [cells[who], personInRow(cells[who])?.subject];
    return view?.empty === false && (subject === undefined || !familySubjects.has(subject));
  });
  const isSibling = (cells: readonly CellView[]): boolean => siblings.test(cells[who]?.text ?? '');
  list('siblings', others.filter(isSibling));
  list(
    'household',
    others.filter((cells) => !isSibling(cells)),
  );

  function list(topic: 'siblings' | 'household', rows: readonly (readonly CellView[])[]): void {
    const text = rows
      .filter((cells) => isNamed(cells))
      .map(inOneLine)
      .join('; ');
    if (text === '') return;
    const written = heads.map((head) => head.text).join(' / ');
    sheet
      .label(written, { asked: [{ topic }], strength: 'strong' }, heads[0]?.page)
      .lines.push({ text, kept: text });
  }
}

const isNamed = (cells: readonly CellView[]): boolean =>
  cells.filter(({ empty }) => !empty).length > 1;

/** Who a row is about; in a form to fill in on a screen, that was typed as well. */
export function personInRow(view: CellView | undefined): ReturnType<typeof personHead> {
  return view === undefined ? undefined : personHead({ ...view, entered: false });
}

/** "Baby" or "Birth order" over 1 and 2. */
export const countsChildren = (head: CellView | undefined): boolean =>
  head !== undefined &&
  (personInRow(head)?.subject === 'infant' ||
    /^(?:birth order|order of birth)$/iu.test(head.text.trim()));

/** Who a row is about below this head: "2", "B" or "Second" below "Baby" is the second child. */
export function personBelow(
  head: CellView | undefined,
  view: CellView | undefined,
): ReturnType<typeof personHead> {
  const [, word = ''] =
    /^([a-z]{1,6}|[1-4](?:st|nd|rd)?)[.)]?$/u.exec(view?.text.trim().toLowerCase() ?? '') ?? [];
  const child = childNamed(`baby ${word}`).child ?? childNamed(`${word} baby`).child;
  if (child === undefined || !countsChildren(head)) return personInRow(view);
  return { subject: 'infant', child };
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
  const asked = head.meaning?.asked.filter(({ topic }) => topic !== 'none') ?? [];
  return asked.length > 0 && asked.every(({ topic }) => topics.includes(topic));
}
