import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { answerLine, type Scope, type Sheet } from '../sheet.ts';
import {
  personBelow,
  personInRow,
  readListedParents,
  readPeopleInRows,
  whoseRows,
} from './peopleInRows.ts';
import { asksForList, listOf, namesProfessionals, readList } from './readList.ts';
import type { CellView } from './tableCells.ts';
import { areSetAsHeads, asksOverAnswers, sameColumns } from './tableHeads.ts';
import type { TableLook } from './tableLook.ts';

/** Labels in one row, answers in the rows below. Gives the first row that is still to be read. */
export function readColumns(
  rows: readonly (readonly CellView[])[],
  row: number,
  sheet: Sheet,
  look: TableLook,
): number {
  const written = rows[row] ?? [];
  const body = bodyOf(written, rows, row, look);
  const [answers = [], ...more] = body;
  // Over several rows of people "Living in home Y/N" asks of each, and nothing of the family.
  const areAsked =
    look.over === true ||
    (more.length === 0 && (areSetAsHeads(written, answers) || asksOverAnswers(written, answers)));
  const heads = ofTheCall(
    written.map((head) => (areAsked || head.text.endsWith('?') ? askedOver(head) : head)),
  );
  const waiting = sheet.pending;
  sheet.pending = undefined;
  const who = whoseRows(heads, body, asksForList(sheet.scope, waiting?.meaning));
  const mayList = who === undefined && !(look.over === true && asksForSeveral(heads));
  const list = mayList
    ? (listOf(heads, body, sheet.scope, waiting?.meaning) ?? networkOf(heads, body, sheet.scope))
    : undefined;
  if (who !== undefined) readPeopleInRows(heads, body, who, sheet);
  else if (list === undefined) readChildren(heads, body, sheet);
  else {
    readList(list, heads, body, sheet, waiting);
    if (list === 'household') readListedParents(heads, body, sheet);
  }
  return row + 1 + body.length;
}

/** The rows below the heads, up to the next heads. */
function bodyOf(
  heads: readonly CellView[],
  rows: readonly (readonly CellView[])[],
  row: number,
  look: TableLook,
): readonly (readonly CellView[])[] {
  const below = rows.slice(row + 1);
  const end = below.findIndex((cells, place) => {
    const isNext = place > 0 && (look.over === true || isNewHead(cells, look));
    return isNext || !sameColumns(heads, cells);
  });
  return end < 0 ? below : below.slice(0, end);
}

/** A label for its place alone, in words that the dictionary may not hold. */
function askedOver(head: CellView): CellView {
  return { ...head, meaning: head.meaning ?? meaningInLabelPlace(head.text) };
}

/** "Date" beside "Did you have a duty call?" and "Who with?" is that of the call. */
function ofTheCall(heads: readonly CellView[]): readonly CellView[] {
  if (!heads.some((head) => topicsOf(head).some((topic) => ofCall.has(topic)))) return heads;
  return heads.map((head) => {
    if (topicsOf(head).join() !== 'date') return head;
    return { ...head, meaning: { asked: [{ topic: 'call-date' }], strength: 'strong' } };
  });
}

const ofCall: ReadonlySet<Topic> = new Set(['call-took-place', 'call-practitioner']);

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

/** Below no heading of theirs, too: but each by themselves where their details are asked for one by one. */
function networkOf(
  [first]: readonly CellView[],
  body: readonly (readonly CellView[])[],
  scope: Scope,
): 'agency' | undefined {
  if (scope.section === 'referrer') return undefined;
  return namesProfessionals(body, listsPeople(first, body.length, scope)) ? 'agency' : undefined;
}

/** Whether the first column says whose row it is. */
function listsPeople(head: CellView | undefined, rows: number, scope: Scope): boolean {
  if (head === undefined || head.empty) return true;
  const own: readonly Topic[] = ['person', 'relationship', 'none'];
  const byRole = rows > 1 && scope.section !== 'referrer';
  return topicsOf(head).every((topic) => own.includes(topic) || (byRole && topic === 'role'));
}

/** "Aware of the referral?" of each professional: their yes is not the family's consent. */
function asksOfForm(head: CellView, subject: Subject): boolean {
  return workers.has(subject) && topicsOf(head).includes('consent');
}

const workers: ReadonlySet<Subject> = new Set([
  ...(['health-visitor', 'midwife', 'social-worker', 'gp', 'agency'] as const),
]);

function readChildren(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  sheet: Sheet,
): void {
  const before = sheet.scope;
  const filled = body.filter((cells) => cells.some((view) => !view.empty));
  const rows = filled.length > 0 ? filled : body.slice(0, 1);
  const several = filled.length > 1;
  // "Relationship" over "Mother" alone, among the carer's details, says who the carer is.
  const isOwn = before.section === 'parent' && heads.flatMap(topicsOf).includes('relationship');
  rows.forEach((cells, place) => {
    const person = personBelow(heads[0], cells[0]);
    const isListed = listsPeople(heads[0], body.length, before);
    const byPerson = person !== undefined && isListed && !(isOwn && !several);
    if (isListed && person === undefined && rows.some((row) => personInRow(row[0]) !== undefined)) {
      const isNamed = cells.slice(1).some(({ empty }) => !empty);
      if (namesProfessionals(rows, false, 1)) {
        if (isNamed) readList('agency', heads, [cells], sheet, undefined);
        return;
      }
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
        head.empty ||
        (byPerson && asksOfForm(head, person.subject))
      )
        return;
      sheet.label(head.text, head.meaning, head.page).lines.push(...value.lines.map(answerLine));
    });
  });
  sheet.scope = before;
}
