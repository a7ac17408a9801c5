import { lineText, type Line } from '../document.ts';
import type { Source } from '../writtenReferral.ts';
import { contactAlone } from './dictionary/contactLabels.ts';
import { narrativeTopics, type Topic } from './dictionary/topics.ts';
import type { Subject } from './dictionary/subjects.ts';
import { attributeAtEnd } from './labels/attributeAtEnd.ts';
import { withBothDates } from './labels/bothDates.ts';
import { meaningInSection } from './labels/evidence.ts';
import { foldWords } from './labels/fold.ts';
import { asksAboutIt } from './labels/cueMeaning.ts';
import { type Meaning } from './labels/meaning.ts';
import { headingSection } from './labels/sectionMeaning.ts';
import { askedAfterCall, meaningHere } from './labels/meaningHere.ts';

/** Where on the form a label stands. */
export interface Scope {
  /** The section, by its heading or by the row or column of a table. */
  readonly section?: Subject;
  /** Whom the last label that named somebody was about: "Telephone" after "Mother's name". */
  readonly carried?: Subject;
  /** Which of several children, from 1. */
  readonly child?: number;
  /** Counts the headings met so far: the same section twice is two instances. */
  readonly instance: number;
}

/** One line of an answer. */
export interface AnswerLine {
  readonly text: string;
  /** Without the words that are crossed out. */
  readonly kept: string;
  readonly entered?: boolean;
}

/** A label found, and what stands behind it. */
export interface Answer {
  readonly written: string;
  /** Undefined for a label that the dictionary does not know. */
  readonly meaning: Meaning | undefined;
  readonly lines: AnswerLine[];
  readonly source: Source;
  readonly scope: Scope;
}

/** What has been found so far on one document, filled from top to bottom. */
export interface Sheet {
  readonly answers: readonly Answer[];
  readonly loose: readonly { readonly text: string; readonly source: Source }[];
  readonly headings: readonly string[];
  scope: Scope;
  /** A label at the end of a block whose answer may stand in the next block. */
  pending: Answer | undefined;
  label(written: string, meaning: Meaning | undefined, page: number | undefined): Answer;
  /** Opens a section; one that the dictionary does not know ends the one before it. */
  heading(written: string): void;
  /** The name of the form; it opens no section. */
  title(written: string): void;
  addLoose(text: string, page: number | undefined): void;
}

/** Not 0: the columns of a table count on from a hundred times the instance they stand in. */
export const beforeHeadings = 1;

/** @param part the body or the file name, as the source of every answer. */
export function emptySheet(part: string): Sheet {
  const answers: Answer[] = [];
  const loose: { text: string; source: Source }[] = [];
  const headings: string[] = [];
  const sourceOf = (page: number | undefined): Source => ({
    part,
    ...(page === undefined ? {} : { page }),
  });
  const sheet: Sheet = {
    answers,
    loose,
    headings,
    scope: { instance: beforeHeadings },
    pending: undefined,
    label(written, given, page) {
      const meaning = withBothDates(
        written,
        meaningHere(written, given, sheet) ??
          askedAfterCall(written, sheet) ??
          askedByHeading(written, sheet) ??
          askedInSection(written, sheet) ??
          attributeAtEnd(written, sheet.scope.section),
      );
      const named = meaning?.asked.find(speaksOfOne)?.subject;
      const child = meaning?.child ?? sheet.scope.child;
      const scope: Scope = { ...sheet.scope, ...(child === undefined ? {} : { child }) };
      const answer: Answer = { written, meaning, lines: [], source: sourceOf(page), scope };
      if (named !== undefined && carries.has(named))
        sheet.scope = { ...sheet.scope, carried: named };
      answers.push(answer);
      return answer;
    },
    heading(written) {
      headings.push(written);
      if (contactAlone.test(written) && lacksContact(sheet)) return;
      const section = headingSection(written);
      sheet.scope = {
        instance: sheet.scope.instance + 1,
        ...(section === undefined ? {} : { section: section.subject }),
        ...(section?.child === undefined ? {} : { child: section.child }),
      };
    },
    title(written) {
      headings.push(written);
    },
    addLoose(text, page) {
      const trimmed = text.trim();
      if (trimmed !== '') loose.push({ text: trimmed, source: sourceOf(page) });
    },
  };
  return sheet;
}

/** The referrer has been asked for, and not yet how to reach them: "Contact details" are theirs. */
function lacksContact({ answers, scope }: Sheet): boolean {
  if (scope.section !== 'referrer') return false;
  const topics = answers
    .filter((one) => one.scope.instance === scope.instance)
    .flatMap(({ meaning }) => meaning?.asked.map(({ topic }) => topic) ?? []);
  return topics.length > 0 && !topics.includes('phone') && !topics.includes('email');
}

/** "3.1 What has led you to refer now?" under the heading "Your concerns" asks what the heading asks, as "Others" does among the professionals. */
function askedByHeading(written: string, { answers, scope }: Sheet): Meaning | undefined {
  if (scope.section === 'agency' && scope.carried === undefined && WHO.test(written))
    return { asked: [{ topic: 'agencies' }], strength: 'weak' };
  if (namesOthers(written) && (scope.section === 'agency' || isAmongAgencies(answers, scope)))
    return { asked: [{ topic: 'agencies' }], strength: 'weak' };
  const last = answers.at(-1);
  if (last === undefined || !/\?[\s:]*$/u.test(written)) return undefined;
  if (asksAboutIt(foldWords(written), ['reason'])) return undefined;
  if (last.scope.instance !== scope.instance || last.lines.some(({ text }) => text !== ''))
    return undefined;
  const topics = last.meaning?.asked.map(({ topic }) => topic) ?? [];
  return topics.some((topic) => narrativeTopics.has(topic)) ? last.meaning : undefined;
}

/** "Others (guardian, nursery)" in a cell of its own: of whom, the heading above says. */
export function asksOfOthers(written: string): boolean {
  return OTHERS.test(written);
}

const namesOthers = (written: string): boolean => OTHERS.test(written) || AND_OTHERS.test(written);

const OTHERS = /^(?:any(?:one)? )?(?:others?|else)(?: \([^()]{3,80}\))?[\s:]*$/iu;

/** "Community nurse, consultant, others": some of them named, and the others too. */
const AND_OTHERS = /^[^?:.]{3,60}(?:[,/&]|\b(?:and|or)\b)\s*(?:any )?others?[\s:]*$/iu;

/** Right below the heading: who they are. */
const WHO =
  /^(?:\d{1,2}[.)]\s*)?please (?:specify|give|list|state|provide|add)\b[^.?]{0,30}\b(?:names?|contact|details)\b[^.?]{0,40}$/iu;

/** "Professionals involved: name and base" was asked and left open, and only professionals were asked for since. */
function isAmongAgencies(answers: readonly Answer[], scope: Scope): boolean {
  const asksFor = ({ meaning }: Answer): readonly Topic[] =>
    meaning?.asked.map(({ topic }) => topic) ?? ['none'];
  const last = answers.findLastIndex((one) => !asksFor(one).every((topic) => network.has(topic)));
  const [head] = answers.slice(last + 1).filter((one) => one.scope.instance === scope.instance);
  return (
    head !== undefined &&
    asksFor(head).includes('agencies') &&
    head.lines.every(({ text }) => text === '')
  );
}

const network: ReadonlySet<Topic> = new Set([
  ...(['agencies', 'health-visitor', 'midwife', 'social-worker', 'practice'] as const),
]);

/** "Substance use by either parent" among the risks. */
function askedInSection(written: string, { scope }: Sheet): Meaning | undefined {
  return scope.section === undefined ? undefined : meaningInSection(written, scope.section);
}

/** "Who does the child live with?" goes over to others than the child. */
function speaksOfOne({ topic, subject }: Meaning['asked'][number]): boolean {
  return subject !== undefined && topic !== 'lives-with' && topic !== 'relationship';
}

const carries: ReadonlySet<Subject> = new Set([
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
]);

/** Above the first question of the form. */
export function nothingAsked({ answers }: Sheet): boolean {
  return answers.every(({ meaning }) => meaning === undefined);
}

/** All that stands behind a label, on one line, without the line it was written on. */
export function wordsOf({ lines }: Pick<Answer, 'lines'>): string {
  return lines
    .map(({ text }) => withoutFill(text.trim()))
    .join(' ')
    .trim();
}

/** Bounded, so that a line of nothing but dots costs no more than its length. */
const withoutFill = (text: string): string =>
  text.replace(/^[_.]{3,200}\s?|\s?_{1,200}$|\s?\.{4,200}$/gu, '').trim();

/** A line as an answer keeps it. */
export function answerLine(line: Line): AnswerLine {
  const text = lineText(line);
  const kept = lineText({
    ...line,
    segments: line.segments.filter(({ struck }) => struck !== true),
  });
  return line.segments.some(({ entered }) => entered === true)
    ? { text, kept, entered: true }
    : { text, kept };
}
