import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { cueMeaning } from '../labels/cueMeaning.ts';
import { isCapitals } from '../labels/capitals.ts';
import { fold } from '../labels/fold.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isInstruction } from '../lines/linePart.ts';
import { leadsList } from '../lines/labelSigns.ts';
import { RISK_OF } from '../lines/answerAboutPlans.ts';
import { lineParts } from '../lines/lineParts.ts';
import { answerLine, type Answer } from '../sheet.ts';
import { asksSomething, isLabelOver } from './labelInLines.ts';
import { isSetAsLabel } from './ownPair.ts';
import { asksSeveral, holdsItsQuestions, topicTold } from './questionsInBox.ts';
import { type CellView } from './tableCells.ts';

/** The box below a question, and not the next question. */
export function isBoxOf(view: CellView, asked: Answer, overHeading: boolean): boolean {
  const { meaning } = asked;
  if (view.nested || holdsItsQuestions(view, overHeading)) return false;
  const narrative = narrativeIn(meaning);
  if ((overHeading || narrative === undefined) && beginsFacedPair(view)) return false;
  return narrative === undefined
    ? !startsWithLabel(view) ||
        tellsOfRisks(view, meaning) ||
        (!overHeading && saysWhatIsAsked(view, meaning))
    : isNarrativeBox(view, narrative, asked.written, overHeading);
}

/** In the box of a narrative only another narrative's question, or the face of labels, begins anew. */
function isNarrativeBox(
  view: CellView,
  narrative: string,
  question: string,
  overHeading: boolean,
): boolean {
  const first = view.lines.find((line) => line.segments.length > 0);
  if (first === undefined || isOverOthers(first, view)) return false;
  if (leadsList(first, view.lines[view.lines.indexOf(first) + 1])) return true;
  const other = asksNarrative(first);
  const isAnew =
    !isWriters(first, view, question) &&
    (asksInOtherWords(first, question) || (overHeading && isLabelOver(view)));
  const again = other === narrative && !(isAnew && !isParted(first, view));
  if (other === undefined || again) return true;
  return !(overHeading || lineParts(first)[0]?.kind === 'label') || !startsWithLabel(view);
}

/** "WHY NOW?" over the account, or "What is worrying you?" and then "What would help?": headings of the writer's own. */
function isWriters(first: Line, { lines }: CellView, question: string): boolean {
  if (isCapitals(answerLine(first).text) && !isCapitals(question)) return true;
  const heads = lines
    .map((line) => answerLine(line).text)
    .filter((text) => /^.{2,60}[:?]$/u.test(text));
  return heads.length > 1 && accountsAsked(heads) < 2;
}

/** "What are you worried about?" and "What have you tried so far?" are two questions of the form. */
function accountsAsked(heads: readonly string[]): number {
  const topics = heads.flatMap((text) => narrativeIn(labelMeaning(text) ?? cueMeaning(text)) ?? []);
  return new Set(topics).size;
}

/** "What are your concerns about the relationship?" below "Why this referral": nobody's answer begins so. */
function asksInOtherWords(first: Line, question: string): boolean {
  const { text } = answerLine(first);
  if (question.endsWith('?') || fold(text).text === fold(question).text) return false;
  const words = text.split(' ').length;
  return text.endsWith('?') ? words > 3 : text.endsWith(':') && words > 1;
}

/** "Relevant history" in no face of labels over an empty line: a heading of the writer's. */
function isParted(first: Line, view: CellView): boolean {
  return !isSetAsLabel(view) && view.lines[view.lines.indexOf(first) + 1]?.segments.length === 0;
}

/** "Risk to self: …" over "Risk to infant: …" in plain letters in the box of a question about risks. */
function tellsOfRisks({ lines }: CellView, asked: Meaning | undefined): boolean {
  if (asked?.asked.every(({ topic }) => topic === 'risk') !== true) return false;
  const told = lines.filter((line) => {
    const [label, answer] = lineParts(line);
    return (
      label?.kind === 'label' &&
      answer?.kind === 'text' &&
      RISK_OF.test(label.written) &&
      !isInBold(line)
    );
  });
  return told.length > 1;
}

/** "Open to Early Help: lead practitioner Jo Hill" in the box of a question about plans: its answer. */
function saysWhatIsAsked({ lines }: CellView, asked: Meaning | undefined): boolean {
  const [first, ...more] = lines.filter(({ segments }) => segments.length > 0);
  const label = first === undefined ? undefined : lineParts(first)[0];
  if (first === undefined || label?.kind !== 'label' || more.length > 0) return false;
  if (first.segments.some(({ bold }) => bold === true)) return false;
  // "Self-harm: none now" among the risks; "Known risks: …" is a question of the form.
  const isCue =
    label.meaning?.strength === 'cue' && label.meaning.asked.every(({ topic }) => topic === 'risk');
  const waiting = asked?.asked.map(({ topic }) => topic) ?? [];
  const own = label.meaning?.asked.map(({ topic }) => topic) ?? [];
  return (
    own.length > 0 &&
    own.every((topic) => (topic === 'safeguarding' || isCue) && waiting.includes(topic))
  );
}

/** "CP / CIN: " in bold before plain words: below a heading each box has its own question. */
function beginsFacedPair({ lines }: CellView): boolean {
  const [label, ...answer] = lines.find(({ segments }) => segments.length > 0)?.segments ?? [];
  if (label?.bold !== true || answer.length === 0) return false;
  if (!/[:?]\s*$/u.test(label.text) && !asksSomething(label.text)) return false;
  return answer.every(({ bold }) => bold !== true);
}

/** "CP / CIN / CLA" over "None", in one face: nobody begins an answer about plans or risks with a list of them. */
export function captionOf(view: CellView): Caption | undefined {
  const { lines } = view;
  if (asksSeveral(view)) return undefined;
  const [first, ...answer] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || answer.length === 0) return undefined;
  const { text } = answerLine(first);
  if (text.length > 60 || /[.,;!]$/u.test(text)) return undefined;
  const meaning = meaningInLabelPlace(text);
  const isOfPlans = meaning?.asked.every(
    ({ topic }) => topic === 'safeguarding' || topic === 'risk',
  );
  return meaning !== undefined && isOfPlans === true ? { text, meaning, answer } : undefined;
}

interface Caption {
  readonly text: string;
  readonly meaning: Meaning;
  readonly answer: readonly Line[];
}

/** Which narrative the first line of a box asks for, with words below it. */
export function narrativeAtTop({ lines, entered, nested }: CellView): Topic | undefined {
  const [first, ...more] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || entered || nested) return undefined;
  const [label, ...answer] = lineParts(first);
  if (label?.kind !== 'label' || (more.length === 0 && answer.length === 0)) return undefined;
  // "Main concerns: she looks away": a word alone with a colon may be the writer's own.
  if (answer.length > 0 && !(label.marked && label.written.includes(' '))) return undefined;
  return narrativeIn(label.meaning);
}

/** What the first line of a box asks to be told, by its place where no dictionary has its words. */
export function toldAtTop(view: CellView): Topic | undefined {
  const sure = narrativeAtTop(view);
  if (sure !== undefined) return sure;
  const [first, ...more] = view.lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || view.entered || view.nested || more.length === 0) return undefined;
  return topicTold(answerLine(first).text);
}

/** The narrative that is asked for, if any. */
const narrativeIn = (meaning: Meaning | undefined): Topic | undefined =>
  meaning?.asked.find(({ topic }) => narrativeTopics.has(topic))?.topic;

/** Which narrative a line asks for at its beginning. */
function asksNarrative(line: Line): string | undefined {
  const [label] = lineParts(line);
  const meaning = label?.kind === 'label' ? label.meaning : cueMeaning(answerLine(line).text);
  return narrativeIn(meaning);
}

/** "In your own words, why now?" below the heading "Presenting concern", over the box for it. */
export function isPromptOver(view: CellView, below: readonly CellView[] | undefined): boolean {
  const lines = view.lines.filter((line) => line.segments.length > 0);
  const [box, ...more] = below ?? [];
  if (view.entered || view.nested || lines.length !== 1 || more.length > 0) return false;
  if (box === undefined || box.meaning !== undefined || box.nested) return false;
  return /[?:]$/u.test(view.text) || asksMore(view, box);
}

/** "Concerns and what you hope this referral will achieve", in a row of its own over far more words. */
function asksMore({ text }: CellView, box: CellView): boolean {
  if (text.length > 140 || /[.!]$/u.test(text) || box.text.length < text.length * 2) return false;
  return narrativeIn(meaningInLabelPlace(text)) !== undefined;
}

/** A question of its own above the words in the same box. */
function startsWithLabel(view: CellView): boolean {
  const first = view.lines.find((line) => line.segments.length > 0);
  if (first?.segments.some(({ entered }) => entered === true) === true) return false;
  const label = first === undefined ? undefined : lineParts(first)[0];
  if (
    first !== undefined &&
    view.lines.length > 1 &&
    (asksByCue(first) || isOverOthers(first, view))
  )
    return true;
  if (first !== undefined && isLabelOver(view)) return true;
  return label?.kind === 'label' && label.meaning?.strength === 'strong' && label.marked;
}

/** The one line in bold over plain ones, or a question over its answer. */
function isOverOthers(first: Line, { lines }: CellView): boolean {
  const others = lines.filter((line) => line !== first && line.segments.length > 0);
  if (others.length === 0) return false;
  const isEntered = ({ segments }: Line): boolean =>
    segments.every(({ entered }) => entered === true);
  if (!isEntered(first) && others.every(isEntered)) return true;
  if (!isInBold(first) || others.some(isInBold)) return false;
  return answerLine(first).text.length <= 140;
}

function asksByCue(line: Line): boolean {
  const { text } = answerLine(line);
  const marked =
    /[?:]$/u.test(text) || line.segments.every(({ bold }) => bold === true) || isInstruction(text);
  const topics = marked && text.length < 300 ? cueMeaning(text)?.asked : undefined;
  return topics?.some(({ topic }) => narrativeTopics.has(topic)) === true;
}
