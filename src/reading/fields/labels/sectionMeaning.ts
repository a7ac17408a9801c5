import { sectionCues } from '../dictionary/sectionCues.ts';
import { familySubjects, type Subject } from '../dictionary/subjects.ts';
import { fold } from './fold.ts';
import { hasOneOf } from './cueMeaning.ts';
import { childNamed } from './childNamed.ts';
import { sectionWords } from './wordLists.ts';

/** The section that a heading opens, and the child where it names one. */
export function sectionOf(
  written: string,
): { readonly subject: Subject; readonly child?: number } | undefined {
  if (written.length > 120) return undefined;
  const { text: whole, brackets } = fold(written);
  const { text, child } = childNamed(whole);
  if (brackets.some((words) => THE_WRITER.test(words))) return { subject: 'referrer' };
  const subject =
    sectionWords.get(text) ??
    sectionWords.get(
      text.replace(/^(?:section|part|step) (?:\d+|[a-z]|one|two|three|four|five|six)\b ?/u, ''),
    ) ??
    sectionWords.get(text.replace(/ (?:\d+)$/u, '')) ??
    sectionWords.get(text.replace(/^[a-h] /u, '')) ??
    firstOf(text) ??
    (brackets[0] === undefined ? undefined : sectionWords.get(`${text} ${brackets[0]}`));
  if (subject === undefined) return undefined;
  const whose = meantBy(subject, inBrackets(brackets[0]));
  return child === undefined ? { subject: whose } : { subject: whose, child };
}

/** "Your family's worker (that's you)": whoever fills the form in. */
const THE_WRITER = /^(?:that(?: is)? |thats |this is |ie |i e )?(?:you|yourself)$/u;

const inBrackets = (words = ''): Subject | undefined => sectionWords.get(words) ?? firstOf(words);

/**
 * "Client (mother)" and "Primary caregiver (mother)" are hers, "Main carer (father)" is his; "Next of
 * kin (parent or main carer)" and "Equality monitoring (baby)" are of whom the brackets name.
 */
function meantBy(subject: Subject, named: Subject | undefined): Subject {
  if (subject === 'other' && named !== undefined && familySubjects.has(named)) return named;
  if (named === 'mother' && (subject === 'infant' || subject === 'parent')) return 'mother';
  return named === 'father' && subject === 'parent' ? 'father' : subject;
}

/** The title of a form says whose form it is, not whom the labels below it are about. */
const namesTheForm = /\bmental health\b|\breferral form\b|\b(?:nhs trust|foundation trust)\b/u;

/** What a line that is plainly a heading is about, by its cue words where no wording is met. */
export function headingSection(written: string): ReturnType<typeof sectionOf> {
  const known = sectionOf(written);
  if (known !== undefined || written.length > 120) return known;
  const { text, child } = childNamed(fold(written).text);
  if (namesTheForm.test(text)) return undefined;
  const subject = sectionCues.find(({ any }) => hasOneOf(text, any))?.subject;
  if (subject === undefined) return undefined;
  return child === undefined ? { subject } : { subject, child };
}

/** "Infant and family details", "GP and health visitor": the first that is named. */
function firstOf(text: string): Subject | undefined {
  const parts = text.split(/ \/ | and | or /u);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => sectionWords.get(part) ?? sectionWords.get(`${part} details`));
  if (found.some((subject) => subject === undefined)) return undefined;
  return found.find((subject) => subject !== 'other') ?? found[0];
}

/** "Patient - Child 1", "Step 3: the baby - infant A (first born)": what stands behind the dash is the number, and no answer. */
export function countsChild(text: string): boolean {
  const behind = text.split(/\s[\-\u2010-\u2015]\s|:\s/u).at(-1) ?? '';
  const { text: last, child } = childNamed(fold(behind).text);
  return child !== undefined && last === 'baby' && headingSection(text)?.subject === 'infant';
}
