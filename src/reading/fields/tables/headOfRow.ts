import { narrativeTopics } from '../dictionary/topics.ts';
import type { Subject } from '../dictionary/subjects.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Meaning } from '../labels/meaning.ts';
import { countsChild, headingSection, sectionOf } from '../labels/sectionMeaning.ts';
import { beginsTickGrid } from './readTickGrid.ts';
import { isAllBold, type CellView } from './tableCells.ts';

/** What a cell that is a row by itself is, where it is no answer. */
export interface Head {
  readonly heading: boolean;
  readonly label: Meaning | undefined;
}

/** A heading over pairs, a label over its box, or both ("Reason for referral"). */
export function headOrLabel(
  view: CellView,
  below: readonly CellView[] | undefined,
): Head | undefined {
  if (view.nested || view.entered) return undefined;
  if (countsChild(view.text)) return { heading: true, label: undefined };
  const heading = opensSection(view, below) && !asksWhere(view, below);
  const boxBelow = isBoxBelow(below);
  if (asksItself(view.meaning, boxBelow || !heading)) return { heading, label: view.meaning };
  if (heading) return { heading, label: undefined };
  if (view.meaning !== undefined) return { heading: false, label: view.meaning };
  if (below === undefined && isBarOfPeople(view))
    return { heading: true, label: byCue(view)?.label };
  return boxBelow && below !== undefined ? byCue(view) : undefined;
}

/** "Agency" over the one answer to it is no heading, though agencies have a part of the form. */
function asksWhere({ meaning }: CellView, below: readonly CellView[] | undefined): boolean {
  const [answer, ...more] = below ?? [];
  if (meaning?.asked.every(({ topic }) => topic === 'organisation') !== true) return false;
  return answer !== undefined && more.length === 0 && answer.meaning === undefined;
}

/** A box, the end of the table, or answers to tick. */
function isBoxBelow(below: readonly CellView[] | undefined): boolean {
  return (
    below === undefined ||
    isInset(below) ||
    beginsTickGrid(below) ||
    (below.length === 1 && below[0]?.meaning === undefined)
  );
}

/** "3. Details of the person making this referral" on a coloured bar that is a table by itself heads the next one. */
function isBarOfPeople(view: CellView): boolean {
  if (view.cell.shaded !== true || !isAllBold(view) || /[?:.]$/u.test(view.text)) return false;
  const subject = headingSection(view.text)?.subject;
  return subject !== undefined && ofPeople.has(subject);
}

const ofPeople: ReadonlySet<Subject> = new Set([
  ...(['infant', 'mother', 'father', 'parent', 'referrer', 'gp', 'agency'] as const),
]);

/** An answer set in below its label, behind an empty cell. */
function isInset([space, answer, ...more]: readonly CellView[]): boolean {
  if (space?.empty !== true || answer === undefined || more.length > 0) return false;
  return answer.meaning === undefined || !answer.styled;
}

/** By its wording, or by its cue words where it is set as a heading is, over rows of pairs. */
function opensSection(view: CellView, below: readonly CellView[] | undefined): boolean {
  if (view.lines.filter((line) => line.segments.length > 0).length > 2) return false;
  if (below !== undefined && isInset(below) && view.meaning !== undefined) return false;
  const overPairs = below !== undefined && below.length > 1 && view.styled;
  const section = overPairs && !/[?:]$/u.test(view.text) ? headingSection : sectionOf;
  return section(view.text) !== undefined;
}

/** More than the name of a person, with a place for its answer. */
function asksItself(meaning: Meaning | undefined, hasBox: boolean): boolean {
  const topics = meaning?.asked.map(({ topic }) => topic) ?? [];
  if (topics.some((topic) => narrativeTopics.has(topic))) return true;
  return hasBox && topics.some((topic) => topic !== 'person' && topic !== 'none');
}

function byCue(view: CellView): Head | undefined {
  const cue = view.styled && view.text.length < 400 ? meaningInLabelPlace(view.text) : undefined;
  return cue === undefined ? undefined : { heading: false, label: cue };
}
