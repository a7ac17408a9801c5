import type { Subject } from '../dictionary/subjects.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { answerLine, type Answer, type Scope, type Sheet } from '../sheet.ts';
import { personInRow, readPeopleInRows, whoseRows } from './peopleInRows.ts';
import type { CellView } from './tableCells.ts';
import { sameColumns } from './tableHeads.ts';
import type { TableLook } from './tableLook.ts';

const listTopics: Readonly<Partial<Record<Subject, Topic>>> = {
  sibling: 'siblings',
  household: 'household',
  agency: 'agencies',
};

/** Labels in one row, answers in the rows below. Gives the first row that is still to be read. */
export function readColumns(
  rows: readonly (readonly CellView[])[],
  row: number,
  sheet: Sheet,
  look: TableLook,
): number {
  const heads = (rows[row] ?? []).map((head) =>
    look.over === true || head.text.endsWith('?') ? askedOver(head) : head,
  );
  const body: (readonly CellView[])[] = [];
  let next = row + 1;
  for (; next < rows.length; next += 1) {
    const cells = rows[next] ?? [];
    const isNext = next > row + 1 && (look.over === true || isNewHead(cells, look));
    if (!sameColumns(heads, cells) || isNext) break;
    body.push(cells);
  }
  const waiting = sheet.pending;
  sheet.pending = undefined;
  const who = whoseRows(heads, body, asksForList(sheet.scope, waiting?.meaning));
  const mayList = who === undefined && !(look.over === true && asksForSeveral(heads));
  const list = mayList ? listOf(heads, sheet.scope, waiting?.meaning) : undefined;
  if (who !== undefined) readPeopleInRows(heads, body, who, sheet);
  else if (list === undefined) readChildren(heads, body, sheet);
  else readList(list, heads, body, sheet, waiting);
  return next;
}

/** Below "Others in the household" people are listed, whoever they are. */
function asksForList({ section }: Scope, waiting: Meaning | undefined): boolean {
  const subject = section ?? waiting?.asked[0]?.subject;
  return subject !== undefined && listTopics[subject] !== undefined;
}

/** A label for its place alone, in words that the dictionary may not hold. */
function askedOver(head: CellView): CellView {
  return { ...head, meaning: head.meaning ?? meaningInLabelPlace(head.text) };
}

/** "GP" beside "Other professionals": each of them is asked for by itself. */
function asksForSeveral(heads: readonly CellView[]): boolean {
  const subjects = heads.map(({ meaning }) => meaning?.asked[0]?.subject);
  return subjects.every((one) => one !== undefined) && new Set(subjects).size > 1;
}

function isNewHead(cells: readonly CellView[], look: TableLook): boolean {
  const filled = cells.filter((view) => !view.empty);
  const known = filled.filter(
    ({ meaning, styled }) =>
      meaning !== undefined && (meaning.strength === 'strong' || !look.styled || styled),
  ).length;
  return known >= 2 && known >= filled.length * 0.6 && filled.every(({ entered }) => !entered);
}

const topicsOf = (view: CellView): readonly Topic[] =>
  view.meaning?.asked.map(({ topic }) => topic) ?? [];

const ofAnyone: ReadonlySet<Topic> = new Set([
  'name',
  'family-name',
  'given-name',
  'dob',
  'edd',
  'relationship',
  'role',
  'organisation',
  'phone',
  'email',
  'address',
  'sex',
  'none',
  'person',
  'siblings',
  'household',
  'agencies',
  'practice',
  'has-pr',
]);

const keyed: ReadonlySet<Topic> = new Set([
  'siblings',
  'household',
  'agencies',
  'practice',
  'has-pr',
]);

/** Siblings, household and professionals in rows of their own are kept as they are listed. */
function listOf(
  heads: readonly CellView[],
  scope: Scope,
  waiting: Meaning | undefined,
): Subject | undefined {
  const topics = heads.flatMap(topicsOf);
  if (!topics.every((topic) => ofAnyone.has(topic))) return undefined;
  if (topics.filter((topic) => keyed.has(topic)).length > 1) return undefined;
  if (asksOfOthers(heads)) return undefined;
  const subjects = heads.flatMap((view) => view.meaning?.asked ?? []).map(({ subject }) => subject);
  const named = subjects.includes('referrer')
    ? undefined
    : subjects.find((subject) => subject !== undefined && listTopics[subject] !== undefined);
  if (
    named !== undefined &&
    topics.length > 1 &&
    topics.every((topic) => topic !== 'siblings' && topic !== 'household')
  )
    return named;
  const asked = waiting?.asked[0]?.subject;
  if (asked !== undefined && listTopics[asked] !== undefined) return asked;
  const { section } = scope;
  if (section === undefined || listTopics[section] === undefined) return named;
  return topics.some((topic) => topic === 'name' || topic === 'none' || topic === 'person')
    ? section
    : undefined;
}

/** "Birth father's name" beside "Siblings", or "GP" beside "Other professionals": two questions and no list. */
function asksOfOthers(heads: readonly CellView[]): boolean {
  const isOfList = (view: CellView): boolean =>
    topicsOf(view).some(
      (topic) => topic === 'siblings' || topic === 'household' || topic === 'agencies',
    );
  const namesOne = ({ meaning }: CellView): boolean =>
    meaning?.asked.some(({ subject }) => subject !== undefined && !(subject in listTopics)) ===
    true;
  return heads.some(isOfList) && heads.some((view) => !isOfList(view) && namesOne(view));
}

function readList(
  list: Subject,
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  sheet: Sheet,
  waiting: Answer | undefined,
): void {
  const topic = listTopics[list] ?? 'none';
  const answer =
    unlessNarrative(waiting) ??
    sheet.label(
      heads.map(({ text }) => text).join(' / '),
      { asked: [{ topic, subject: list }], strength: 'strong' },
      heads[0]?.page,
    );
  const listed: string[] = [];
  for (const cells of body) {
    const filled = cells.filter((view) => !view.empty);
    if (filled.length === 0) continue;
    const [first, ...rest] = cells;
    const person = list === 'agency' && first !== undefined ? labelMeaning(first.text) : undefined;
    if (first !== undefined && person !== undefined && person.asked[0]?.subject !== 'agency') {
      const own = sheet.label(first.text, person, first.page);
      const text = inOneLine(rest);
      if (text !== '') own.lines.push({ text, kept: text });
    } else if (saysSomething(filled, cells)) {
      listed.push(inOneLine(cells));
    }
  }
  const text = listed.join('; ');
  if (text !== '') answer.lines.push({ text, kept: text });
}

/** "Professional | Name | Contact" below the history of the family begins something else. */
function unlessNarrative(waiting: Answer | undefined): Answer | undefined {
  const asked = waiting?.meaning?.asked ?? [];
  return asked.some(({ topic }) => narrativeTopics.has(topic)) ? undefined : waiting;
}

/** "Other" alone in its row, with nobody named beside it, is the form's own word. */
function saysSomething(filled: readonly CellView[], cells: readonly CellView[]): boolean {
  return filled.length > 1 || cells.length < 2 || !/^others?$/iu.test(cells[0]?.text ?? '');
}

function inOneLine(cells: readonly CellView[]): string {
  return cells
    .filter((view) => !view.empty)
    .map(({ text }) => text)
    .join(', ');
}

/** Whether the first column says whose row it is. */
function listsPeople(head: CellView | undefined, rows: number, scope: Scope): boolean {
  if (head === undefined || head.empty) return true;
  const own: readonly Topic[] = ['person', 'relationship', 'none'];
  const byRole = rows > 1 && scope.section !== 'referrer';
  return topicsOf(head).every((topic) => own.includes(topic) || (byRole && topic === 'role'));
}

function readChildren(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  sheet: Sheet,
): void {
  const before = sheet.scope;
  const filled = body.filter((cells) => cells.some((view) => !view.empty));
  const rows = filled.length > 0 ? filled : body.slice(0, 1);
  const several = filled.length > 1;
  rows.forEach((cells, place) => {
    const person = personInRow(cells[0]);
    const isListed = listsPeople(heads[0], body.length, before);
    const byPerson = person !== undefined && isListed;
    if (isListed && person === undefined && rows.some((row) => personInRow(row[0]) !== undefined)) {
      // "Other", below "Health visitor" and "Midwife", is no child.
      sheet.scope = { section: 'other', instance: before.instance * 100 + place + 1 };
    } else if (byPerson) {
      sheet.scope = {
        section: person.subject,
        instance: before.instance * 100 + place + 1,
        ...(person.child === undefined ? {} : { child: person.child }),
      };
    } else if (several)
      sheet.scope = { ...before, child: place + 1, instance: before.instance * 100 + place + 1 };
    heads.forEach((head, column) => {
      const value = cells[column];
      if (
        value === undefined ||
        (byPerson && column === 0 && !topicsOf(head).includes('relationship')) ||
        head.empty
      )
        return;
      sheet.label(head.text, head.meaning, head.page).lines.push(...value.lines.map(answerLine));
    });
  });
  sheet.scope = before;
}
