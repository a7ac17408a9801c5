import { contactAlone } from '../dictionary/contactLabels.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Sheet } from '../sheet.ts';
import { narrativeAtTop, toldAtTop } from './boxBelow.ts';
import { facedColumns } from './facedColumns.ts';
import { isOwnPair, ownLabel } from './ownPair.ts';
import { isAllBold, isAnyBold, type CellView } from './tableCells.ts';

/** Reads what stands inside one cell as a little document of its own. */
export type ReadInside = (view: CellView, sheet: Sheet) => void;

/** How a table sets its labels, found before its rows are read. */
export interface TableLook {
  /** Labels differ from answers by bold, shading, header cells or a colon. */
  readonly styled: boolean;
  /** Grid columns that mostly hold labels. */
  readonly labelColumns: ReadonlySet<number>;
  /** Cells hold label and answer together. */
  readonly together: boolean;
  /** So do those of the whole document, each answer below its label. */
  readonly inCells?: boolean;
  /** Boxes across the table begin each with its own question, one below the other. */
  readonly asksInBoxes: boolean;
  /** Questions for an account stand in cells of their own, right over the cells of their answers. */
  readonly accountsBelow: boolean;
  /** The cells that ask what the row below them answers, by the faces of the table. */
  readonly questions: ReadonlySet<CellView>;
  /** The tables of this document are rows of labels over one row of answers. */
  readonly over?: boolean;
  readonly inside: ReadInside;
}

/** Whether this table sets its labels apart from its answers by bold, shading or header cells. */
export function stylesLabels(rows: readonly (readonly CellView[])[]): boolean {
  if (facedColumns(rows) !== undefined) return true;
  let strong = 0;
  let styled = 0;
  for (const view of rows.flat()) {
    if (view.meaning?.strength !== 'strong') continue;
    strong += 1;
    if (view.styled) styled += 1;
  }
  if (strong > 0) return styled >= strong * 0.8;
  return facedColumns(rows, Math.min(2, rows.length)) !== undefined;
}

/** Whether the cells of this table hold label and answer together. */
export function labelsInside(rows: readonly (readonly CellView[])[]): boolean {
  if (facedColumns(rows) !== undefined) return false;
  const views = rows.filter((row) => row.length > 1).flat();
  const own = rows
    .filter((row) => row.length > 1)
    .flatMap((row) =>
      row.filter(
        (view, place) =>
          isOwnPair(view, row[place - 1]) &&
          !isOfContact(row[place - 1]) &&
          !isSetApart(row[place - 1], view) &&
          !isBesideProse(row[place + 1]) &&
          !isToldBeside(row[place - 1], view) &&
          row[place + 1]?.entered !== true,
      ),
    ).length;
  const whole = views.filter(({ meaning }) => meaning?.strength === 'strong').length;
  // One alone in a long table is an answer that begins as a label does: "Tried: …".
  return own > (rows.length > 3 ? 1 : 0) && own * 2 >= whole;
}

/** Whether two boxes across the table, one right below the other, begin each with its own question. */
export function asksInBoxes(rows: readonly (readonly CellView[])[]): boolean {
  const boxes = rows.map(([view, ...more]) => (more.length > 0 ? undefined : view));
  return boxes.some((view, row) => {
    const below = boxes[row + 1];
    if (view === undefined || below === undefined) return false;
    const [one, other] = [toldAtTop(view), toldAtTop(below)];
    const isSure = narrativeAtTop(view) !== undefined || narrativeAtTop(below) !== undefined;
    return isSure && one !== undefined && other !== undefined && one !== other;
  });
}

/** Grid columns in which most cells are labels. */
export function labelColumns(rows: readonly (readonly CellView[])[]): ReadonlySet<number> {
  const faced = facedColumns(rows, rows.length === 1 ? 1 : undefined);
  if (faced !== undefined) return faced;
  const [[label] = []] = rows;
  return label !== undefined && (arePlainPairs(rows) || areQuestions(rows))
    ? new Set([label.cell.column])
    : columnsOfLabels(rows);
}

/** Rows of two cells, the first short words of which we know some, the second never a label that we know. */
function arePlainPairs(rows: readonly (readonly CellView[])[]): boolean {
  if (rows.length < 3 || rows.some(({ length }) => length !== 2)) return false;
  const [labels, answers] = [0, 1].map((place) => rows.flatMap((row) => row[place] ?? []));
  const isShort = ({ text, nested, entered }: CellView): boolean =>
    !nested && !entered && /^\p{L}[^\d\u2610\u2612]{1,80}$/u.test(text);
  return (
    labels?.every(isShort) === true &&
    labels.some(({ meaning }) => meaning !== undefined) &&
    answers?.every(({ meaning, nested }) => meaning === undefined && !nested) === true
  );
}

/** "What makes you think of us? *" over help, and nothing but questions below it, each with words beside it that ask nothing. */
function areQuestions(rows: readonly (readonly CellView[])[]): boolean {
  if (rows.length < 2 || rows.some(({ length }) => length !== 2)) return false;
  const asks = ({ text, nested, entered }: CellView): boolean =>
    !nested && !entered && /^\p{Lu}[^\u2610\u2612]{8,200}\?/u.test(text);
  const told = ({ text, nested }: CellView): boolean => !nested && !/[?:*]\s*$/u.test(text);
  return rows.every(
    ([question, answer]) =>
      question !== undefined && answer !== undefined && asks(question) && told(answer),
  );
}

function columnsOfLabels(rows: readonly (readonly CellView[])[]): ReadonlySet<number> {
  const labels = new Map<number, number>();
  const others = new Map<number, number>();
  for (const row of rows) {
    if (row.length < 2) continue;
    for (const view of row) {
      if (isLeftOver(view, row)) continue;
      const counts = asksHere(view, row) ? labels : others;
      counts.set(view.cell.column, (counts.get(view.cell.column) ?? 0) + 1);
    }
  }
  const columns = new Set<number>();
  for (const [column, count] of [...labels].sort(([one], [other]) => one - other)) {
    const rest = others.get(column) ?? 0;
    // "Nursery" once among answers, right behind a column of labels, makes no second one.
    if (count > rest || (count === rest && !columns.has(column - 1))) columns.add(column);
  }
  return columns;
}

function asksHere(view: CellView, row: readonly CellView[]): boolean {
  // "Health visitor" may be an answer, too; not in the first cell of a row.
  const isFirst = view === row[0] && view.meaning !== undefined;
  return view.meaning?.strength === 'strong' || isFirst || asksInSecondPair(view, row);
}

/** The two cells that the last row of two pairs has no use for say nothing of their columns. */
const isLeftOver = (view: CellView, row: readonly CellView[]): boolean =>
  row.length === 4 && row.indexOf(view) > 1 && row.slice(2).every(({ empty }) => empty);

/** "Language | English | Need for interpreter (yes/no) | Yes": words in the place of the second label that ask. */
function asksInSecondPair(view: CellView, row: readonly CellView[]): boolean {
  const [label, answer, second, ...rest] = row;
  if (view !== second || rest.length !== 1 || label?.meaning?.strength !== 'strong') return false;
  if (answer?.meaning !== undefined || view.text.length > 120 || view.lines.length > 2)
    return false;
  return meaningInLabelPlace(view.text)?.asked.every(({ topic }) => topic !== 'none') === true;
}

/** "Tel: …" and "Email: …" beside "Contact details" answer it, as no other cell has to. */
const isOfContact = (label: CellView | undefined): boolean =>
  label !== undefined && contactAlone.test(label.text);

/** The box of a narrative, which answers the label beside it whatever else stands in that label's cell. */
function isBesideProse(beside: CellView | undefined): boolean {
  return beside !== undefined && beside.text.length > 160 && ownLabel(beside) === undefined;
}

/** An account beside the question of a narrative, or of the same in a sentence, whatever headings of the writer's stand in it. */
function isToldBeside(label: CellView | undefined, { text }: CellView): boolean {
  if (label === undefined || (text.length <= 160 && !IN_A_SENTENCE.test(label.text))) return false;
  const asked = (label.meaning ?? meaningInLabelPlace(label.text))?.asked ?? [];
  return asked.length > 0 && asked.every(({ topic }) => narrativeTopics.has(topic));
}

const IN_A_SENTENCE = /^(?:\S+ ){4,40}\S+\?$/u;

/** Plain words beside a cell in bold are its answer, whatever lines of them look like: "Outcome: better". */
function isSetApart(label: CellView | undefined, answer: CellView): boolean {
  if (label === undefined || label.empty || label.entered || ownLabel(label) !== undefined)
    return false;
  return isAllBold(label) && !isAnyBold(answer);
}
