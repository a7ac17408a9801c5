import { familySubjects, type Subject } from '../dictionary/subjects.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { answerLine, nothingAsked, type Sheet } from '../sheet.ts';
import { nextFilled } from './emptyLines.ts';
import { titlesForm, type HeadingQuestion } from './headingLine.ts';
import { askedByHeading } from './headingQuestion.ts';
import { opened, topicsOf, type Open } from './openLabels.ts';
import { isBox, type At } from './questionOfBox.ts';

/** Opens a part of the form; the question that its heading is as well waits for an answer. */
export function openHeading(at: At, sheet: Sheet, next: HeadingQuestion['next']): Open[] {
  const { line, row } = at;
  const heading = answerLine(line).text;
  sheet.heading(heading);
  const meaning = labelMeaning(heading) ?? askedByHeading(heading, next);
  const asksWho = topicsOf(meaning).every((topic) => topic === 'person' || topic === 'none');
  if (meaning?.strength === 'cue' && isTitleOfForm(heading, sheet)) return [];
  if (meaning === undefined || (asksWho && !isNameOfPerson(meaning, at))) return [];
  if (meaning.strength === 'cue' && !isToldAt(meaning) && beginsWithLabel(next)) return [];
  const label = sheet.label(heading, meaning, line.page);
  if (asksWho && !isRightOverBox(at)) return [];
  return [{ ...opened(label, line.segments[0]?.left, row), heading: true }];
}

/** "Early Help: request for consultation" before any question: the name of the form, and no question why. */
const isTitleOfForm = (heading: string, sheet: Sheet): boolean =>
  titlesForm(heading) && nothingAsked(sheet);

/** "Care team" right over "Named midwife:" asks nothing, though a question may be put so. */
const beginsWithLabel = (next: HeadingQuestion['next']): boolean =>
  next !== undefined && next !== 'table' && next.parts[0]?.kind === 'label';

const isToldAt = (meaning: Meaning): boolean =>
  topicsOf(meaning).some((topic) => narrativeTopics.has(topic));

/** "GP" alone over other labels, or "Mum" over a box, may be the heading of a section or a label: it is both. */
function isNameOfPerson({ asked: [asked] }: Meaning, at: At): boolean {
  if (at.line.heading === true || asked?.topic !== 'person' || asked.subject === undefined)
    return false;
  return services.has(asked.subject) || (familySubjects.has(asked.subject) && isRightOverBox(at));
}

const isRightOverBox = ({ lines, row, before }: At): boolean =>
  isBox(before) && lines[nextFilled(lines, row)] === undefined;

const services: ReadonlySet<Subject> = new Set([
  ...(['gp', 'health-visitor', 'midwife', 'social-worker', 'agency'] as const),
]);
