import type { Subject } from '../dictionary/subjects.ts';
import { readYesNo } from '../answers/choices.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import type { Answer, Scope, Sheet } from '../sheet.ts';
import { personInRow } from './peopleInRows.ts';
import { inOneLine, type CellView } from './tableCells.ts';

const listTopics: Readonly<Partial<Record<Subject, Topic>>> = {
  sibling: 'siblings',
  household: 'household',
  agency: 'agencies',
};

/** Below "Others in the household" people are listed, whoever they are. */
export function asksForList({ section }: Scope, waiting: Meaning | undefined): boolean {
  if (listAsked(waiting) !== undefined) return true;
  return section !== undefined && listTopics[section] !== undefined;
}

/** Of whom the question above asks for a list. */
function listAsked(waiting: Meaning | undefined): Subject | undefined {
  const [asked] = waiting?.asked ?? [];
  if (asked?.subject !== undefined && listTopics[asked.subject] !== undefined) return asked.subject;
  const [subject] = Object.entries(listTopics).find(([, topic]) => topic === asked?.topic) ?? [];
  return subject as Subject | undefined;
}

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
  'lives-with',
]);

const keyed: ReadonlySet<Topic> = new Set([
  'siblings',
  'household',
  'agencies',
  'practice',
  'has-pr',
]);

/** Siblings, household and professionals in rows of their own are kept as they are listed. */
export function listOf(
  heads: readonly CellView[],
  body: readonly (readonly CellView[])[],
  scope: Scope,
  waiting: Meaning | undefined,
): Subject | undefined {
  const topics = heads.flatMap(topicsOf);
  if (!topics.every((topic) => ofAnyone.has(topic))) return undefined;
  if (topics.filter((topic) => keyed.has(topic)).length > 1) return undefined;
  if (asksOfOthers(heads) || asksOfOne(heads, body)) return undefined;
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
  const asked = listAsked(waiting);
  if (asked !== undefined) return asked;
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
  return heads.some(isOfList) && heads.some((view) => !isOfList(view) && namesOne(view));
}

/** "Father's full name" and "Telephone" over one row below "Parents and household": his, and no list. */
function asksOfOne(heads: readonly CellView[], body: readonly (readonly CellView[])[]): boolean {
  const filled = body.filter((cells) => cells.some(({ empty }) => !empty));
  return filled.length < 2 && heads.some(namesOne);
}

const namesOne = ({ meaning }: CellView): boolean =>
  meaning?.asked.some(({ subject }) => subject !== undefined && !(subject in listTopics)) === true;

export function readList(
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
  const trade = list === 'agency' ? tradeColumn(body) : undefined;
  const listed = body.flatMap((cells) => {
    if (trade !== undefined && readProfessional(cells, trade, sheet)) return [];
    return saysSomething(cells, trade) ? [inOneLine(cells.filter((view) => !isBox(view)))] : [];
  });
  const text = listed.join('; ');
  if (text !== '') answer.lines.push({ text, kept: text });
}

/** The column that says who each professional is: "Health visitor", or what serves for it. */
function tradeColumn(body: readonly (readonly CellView[])[]): number | undefined {
  const counts = (body[0] ?? []).map(
    (_, column) => body.filter((cells) => professional(cells[column]) !== undefined).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/**
 * A table of professionals: two or more of them are told by their trade.
 * @param byRow the first column says whose details the others ask for.
 */
export function namesProfessionals(
  body: readonly (readonly CellView[])[],
  byRow: boolean,
  fewest = 2,
): boolean {
  const trade = tradeColumn(body);
  if (trade === undefined) return false;
  const known = body.filter((cells) => professional(cells[trade]) !== undefined);
  if (known.length < fewest || body.some((cells) => cells.some(isOfFamily))) return false;
  return !byRow || trade > 0 || known.some((cells) => personInRow(cells[0]) === undefined);
}

const isOfFamily = (view: CellView): boolean => {
  const subject = personInRow(view)?.subject;
  return (
    subject === 'infant' || subject === 'mother' || subject === 'father' || subject === 'parent'
  );
};

/** "Midwifery | Claire Example | 0113 …": false where the row is of somebody whom no field is kept for. */
function readProfessional(cells: readonly CellView[], trade: number, sheet: Sheet): boolean {
  const view = cells[trade];
  const meaning = professional(view);
  if (view === undefined || meaning === undefined) return false;
  const { lines } = sheet.label(view.text, meaning, view.page);
  const text = inOneLine(cells.filter((cell) => cell !== view && !isBareTick(cell)));
  if (text !== '') lines.push({ text, kept: text });
  return true;
}

/** The health visitor, midwife, social worker or GP, by whatever words a table has for them. */
function professional(view: CellView | undefined): Meaning | undefined {
  if (view === undefined || view.empty || view.text.length > 60) return undefined;
  const meaning = view.meaning ?? labelMeaning(view.text) ?? meaningInLabelPlace(view.text);
  const [one, ...more] = meaning?.asked ?? [];
  if (one === undefined || more.length > 0) return undefined;
  const found = trades.find(({ subject, topic }) => {
    return one.subject === subject || one.topic === topic;
  });
  return found === undefined ? undefined : { asked: [found], strength: 'strong' };
}

const trades: readonly { readonly topic: Topic; readonly subject: Subject }[] = [
  { topic: 'health-visitor', subject: 'health-visitor' },
  { topic: 'midwife', subject: 'midwife' },
  { topic: 'social-worker', subject: 'social-worker' },
  { topic: 'practice', subject: 'gp' },
];

/** "Professional | Name | Contact" below the history of the family begins something else. */
function unlessNarrative(waiting: Answer | undefined): Answer | undefined {
  const asked = waiting?.meaning?.asked ?? [];
  return asked.some(({ topic }) => narrativeTopics.has(topic)) ? undefined : waiting;
}

/** "Other" with nobody named beside it is the form's own word, and so is "Nursery" of which it says no. */
function saysSomething(cells: readonly CellView[], trade: number | undefined): boolean {
  const filled = cells.filter((view) => !view.empty);
  if (filled.length === 0) return false;
  const [first, ...rest] = filled;
  const saysNo = rest.some((view) => readsNo(view) === true);
  if (saysNo) return rest.some((view) => readsNo(view) !== true);
  if (rest.length > 0 || cells.length < 2) return true;
  return trade === undefined && !/^others?\b/iu.test(first?.text ?? '');
}

/** A yes or no in a column of its own; undefined for anything more. */
function readsNo({ text }: CellView): boolean | undefined {
  if (text.length > 30) return undefined;
  const answer = /^(?:yes|no|y|n|n\/a)$|[\u2610\u2612]/iu.test(text) ? readYesNo(text) : undefined;
  if (answer === 'no' || answer === 'nothing' || answer === 'unknown') return true;
  return answer === 'yes' ? false : undefined;
}

/** A yes in a column for it, or a box ticked or not: the row alone says as much. */
const isBox = (view: CellView): boolean =>
  readsNo(view) === false || /^[\u2610\u2612]$/u.test(view.text);

const isBareTick = (view: CellView): boolean => readsNo(view) !== undefined;
