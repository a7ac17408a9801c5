import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { lineParts } from '../lines/lineParts.ts';
import { listTopics } from '../lines/toldBelow.ts';
import { beginsAccount } from '../lines/toldAsLabel.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import { isAllBold, isAnyBold, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

type Row = readonly CellView[];

/**
 * Whether two questions for an account and more stand so in this table, all in bold over plain answers,
 * or one at least over words that begin as no label does that we know.
 */
export function accountsBelow(rows: readonly Row[]): boolean {
  const told = rows.flatMap((row, at) => {
    const [question, answer] = [aloneIn(row), aloneIn(rows[at + 1])];
    if (question === undefined || answer === undefined || !asksForAccount(question)) return [];
    return [{ question, answer }];
  });
  if (told.length < 2) return false;
  const areFaced = told.every(
    ({ question, answer }) => isAllBold(question) && !isAnyBold(answer) && !answer.nested,
  );
  return areFaced || told.some(({ answer }) => isPlainlyTold(answer));
}

const aloneIn = ([view, ...more]: Row = []): CellView | undefined =>
  more.length === 0 ? view : undefined;

function asksForAccount({ text, entered, nested, lines }: CellView): boolean {
  if (entered || nested || lines.length > 2 || text.length > LONGEST) return false;
  const meaning = labelMeaning(text) ?? meaningInLabelPlace(text);
  return meaning !== undefined && topicsOf({ meaning }).every((topic) => toldTopics.has(topic));
}

const LONGEST = 140;

function isPlainlyTold({ text, lines, nested }: CellView): boolean {
  const [first] = lines;
  if (nested || first === undefined || text.length < RUNNING) return false;
  const [begins] = lineParts(first);
  return begins?.kind === 'text' || begins?.meaning === undefined;
}

/** Characters. */
const RUNNING = 40;

/**
 * "Medication: sertraline. No risk to others." in the cell right below "Risk", in a table that sets
 * accounts so, is the account; false where the cell is something else.
 */
export function takesAccount(
  { lines, nested, cell }: CellView,
  above: Row | undefined,
  sheet: Sheet,
  look: TableLook,
): boolean {
  const { pending } = sheet;
  const [first] = lines;
  if (!look.accountsBelow || nested || cell.shaded === true || first === undefined) return false;
  if (pending === undefined || aloneIn(above)?.text !== pending.written) return false;
  if (pending.lines.some(({ text }) => text !== '')) return false;
  const meaning = pending.meaning ?? meaningInLabelPlace(pending.written);
  const asked = topicsOf({ meaning });
  if (
    asked.length === 0 ||
    !asked.every((topic) => listTopics.has(topic)) ||
    !beginsAccount(first, asked)
  )
    return false;
  pending.lines.push(...lines.map(answerLine));
  sheet.pending = undefined;
  return true;
}
