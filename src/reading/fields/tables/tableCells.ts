import { isInBold, lineText, type Block, type Cell, type Line } from '../../document.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { isInstruction } from '../lines/linePart.ts';
import { lineParts } from '../lines/lineParts.ts';
import { tickedWorker } from '../lines/tickedWorker.ts';
import { answerLine } from '../sheet.ts';
import {
  isChosenIn,
  isLabelBeforeAnswer,
  isLabelOverAnswer,
  labelBeforeAnswer,
  saysMore,
} from './labelInLines.ts';

/** A cell with what can be said of it alone. */
export interface CellView {
  readonly cell: Cell;
  /** Of the cell itself; those of tables inside it are not among them. */
  readonly lines: readonly Line[];
  readonly nested: boolean;
  readonly text: string;
  readonly empty: boolean;
  readonly page: number | undefined;
  /** Where the whole cell is a label that the dictionary knows. */
  readonly meaning: Meaning | undefined;
  /** Set as labels are set: bold, shaded, a header cell, or closed by a colon or question mark. */
  readonly styled: boolean;
  readonly entered: boolean;
}

const holdsEntered = ({ segments }: Line): boolean =>
  segments.some(({ entered }) => entered === true);

/** Filled in, with no question of its own in bold before it: that one is answered, and no label beside it or above. */
function isBox(lines: readonly Line[]): boolean {
  const [first] = lines.find(({ segments }) => segments.length > 0)?.segments ?? [];
  return lines.some(holdsEntered) && (first?.bold !== true || first.entered === true);
}

export function viewCell(cell: Cell, page: number | undefined): CellView {
  const lines = cell.blocks.filter((block): block is Line => block.kind === 'line');
  const nested = cell.blocks.some((block: Block) => block.kind === 'table');
  const isFilled = lines.some(holdsEntered);
  const words = lines.map((line) => answerLine(line).text).filter((text) => text !== '');
  const text = words.join(' ').trim();
  const plain = words
    .filter((line, place) => place === 0 || !isInstruction(line))
    .join(' ')
    .trim();
  const isTicked = namesTickedWorker({ lines });
  const isAnswered =
    asksInLines({ lines }) ||
    lines.some((line) => isChosenIn(line) || labelBeforeAnswer(line) !== undefined);
  const mayBeLabel = !isFilled && !nested && !isTicked && !isAnswered && text.length <= 200;
  const isPair = isLabelOverAnswer(lines) || isLabelBeforeAnswer(lines);
  const meaning = mayBeLabel && !isPair ? labelMeaning(plain) : undefined;
  const styled = !isFilled && !isTicked && text !== '' && isSetAsLabels(cell, lines, text);
  return {
    cell,
    lines,
    nested,
    text,
    empty: text === '' && !nested,
    page: lines[0]?.page ?? page,
    meaning,
    styled,
    entered: isBox(lines),
  };
}

/** "Midwife" over "Name:" and "Tel:", answered or not: each line below the first asks for itself. */
export function asksInLines({ lines }: Pick<CellView, 'lines'>): boolean {
  const [, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const labels = others.filter((line) => {
    const [label] = lineParts(line);
    return (
      label?.kind === 'label' && label.meaning !== undefined && /[:?]/u.test(label.segment.text)
    );
  });
  return labels.length > 1 && labels.length === others.length;
}

function isSetAsLabels(cell: Cell, lines: readonly Line[], text: string): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const segments = [first, ...others.filter((line) => !saysMore(line))]
    .flatMap((line) => line?.segments ?? [])
    .filter((segment) => segment.text !== '');
  const isBold = segments.length > 0 && segments.every(({ bold }) => bold === true);
  return isBold || cell.shaded === true || cell.header === true || isClosed(lines, text);
}

/** As a question is; not by the last words of the answer below a question in bold. */
function isClosed(lines: readonly Line[], text: string): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first !== undefined && others.length > 0 && isInBold(first) && !others.some(isInBold))
    return labelMeaning(answerLine(first).text) === undefined && /[:?]$/u.test(text);
  // "Home language: (spoken at home)": a hint behind the colon answers nothing.
  const [, label] = /^([^:?]{2,90}[:?])\s?\([^()\d]{3,90}\)$/u.exec(text) ?? [];
  return /[:?]$/u.test(text) || (label !== undefined && labelMeaning(label) !== undefined);
}

/** "☒ Midwife name: Jo" in a cell: neither one label nor anybody's answer. */
export const namesTickedWorker = ({ lines }: Pick<CellView, 'lines'>): boolean =>
  lines.some(isTickedWorker);

const isTickedWorker = (line: Line): boolean =>
  tickedWorker({ text: lineText(line) }) !== undefined;

export function isAllBold({ lines }: CellView): boolean {
  const written = lines.flatMap(({ segments }) => segments).filter(({ text }) => text !== '');
  return written.length > 0 && written.every(({ bold }) => bold === true);
}

export function isAnyBold({ lines }: CellView): boolean {
  return lines.some(({ segments }) => segments.some(({ bold }) => bold === true));
}

/** The cell names a person or one of several children, as the head of a row or column. */
export function personHead(view: CellView | undefined): ReturnType<typeof sectionOf> {
  if (view === undefined || view.entered || view.text.length > 60) return undefined;
  const section = sectionOf(view.text);
  return section !== undefined && personSubjects.has(section.subject) ? section : undefined;
}

/** "Author" with an answer asks who refers, though it heads a part in other forms. */
export function askedAsPerson(view: CellView): Meaning | undefined {
  const person = personHead(view);
  if (person?.subject !== 'referrer') return undefined;
  return { asked: [{ topic: 'person', subject: person.subject }], strength: 'weak' };
}

const personSubjects: ReadonlySet<string> = new Set([
  'infant',
  'mother',
  'father',
  'parent',
  'referrer',
  'gp',
  'health-visitor',
  'midwife',
  'social-worker',
  'other',
  'sibling',
]);

/** What a row says, as a list keeps it. */
export function inOneLine(cells: readonly CellView[]): string {
  return cells
    .filter((view) => !view.empty)
    .map(({ text }) => text)
    .join(', ');
}
