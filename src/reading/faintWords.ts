import type { Block, OpenedDocument, Segment } from './document.ts';
import { emailsIn } from '../nhs/emailAddress.ts';
import { repairedNhsNumber } from '../nhs/repairedNhsNumber.ts';
import { fieldKeys } from './writtenReferral.ts';
import type { Field, FieldKey, WrittenReferral } from './writtenReferral.ts';

type Shown = Extract<OpenedDocument, { kind: 'document' }>;

/** Kept whatever its letters are worth: a person reads it beside the picture. */
const narratives: ReadonlySet<FieldKey> = new Set(['reason', 'background']);

/** One of a few words that were understood: where it has a box, only that can be misread. */
const chosen: ReadonlySet<FieldKey> = new Set([
  ...(['infant.unborn', 'infant.sex', 'parent.hasPR', 'interpreter', 'consent'] as const),
  'dutyCall.tookPlace',
]);

/**
 * What was read from a picture, with every value that rests on a word which the reader of letters
 * was not sure of made `unreadable`: a guess must not be matched or sent. A check digit vouches for
 * an NHS number. What was written stays as `raw`.
 */
export function withoutGuesses(referral: WrittenReferral, document: Shown): WrittenReferral {
  if (document.confidence === undefined) return referral;
  const faint = faintSegments(document.blocks);
  const fields: Partial<Record<FieldKey, Field>> = {};
  for (const key of fieldKeys) {
    const field = referral.fields[key];
    if (field !== undefined) fields[key] = withoutGuess(key, field, faint);
  }
  return { ...referral, fields };
}

interface FaintSegment {
  readonly page: number | undefined;
  readonly text: string;
  readonly words: readonly string[];
}

function withoutGuess(key: FieldKey, given: Field, faint: readonly FaintSegment[]): Field {
  const field = key.endsWith('.email') ? withWholeAddress(given) : given;
  if (key.endsWith('nhsNumber')) return withoutLetters(field);
  if (field.state !== 'found' || narratives.has(key)) return field;
  const { raw, source } = field;
  const ofBoxes = chosen.has(key) && /[\u2610\u2612]/u.test(raw);
  const what = ofBoxes ? boxesOf(faint) : faint;
  const isTornBox = hasStrayLetter(raw) || (key === 'consent' && hasTornAnswer(raw));
  const isOpen = chosen.has(key) && (ofBoxes ? isTornBox : hasLostAnswer(raw));
  if (!isOpen && !isTorn(key, raw) && !restsOn(raw, source.page, what)) return field;
  return { state: 'unreadable', value: null, raw, source };
}

/**
 * "Yes /" or "Yes / (No)": what a ring or a stroke of the pen left of the other answer. Which of them
 * the pen meant is not known.
 */
function hasLostAnswer(raw: string): boolean {
  const parts = raw.split('/');
  const isLost = parts.length > 1 && parts.some((part) => !/\p{L}/u.test(part));
  return isLost || /[()[\]{}@©®|~<>\\]/u.test(raw) || twoAnswers.test(raw);
}

/** "Female 0 Male X": boxes read as letters, so that the first answer looks like the only one. */
const twoAnswers =
  /^\W*(?:yes|no|female|male|girl|boy)\s+[^\s/]{1,2}\s+(?:yes|no|female|male|girl|boy)\b/iu;
const answerWords = /\b(?:yes|no|female|male|girl|boy)\b/giu;

/** "J☐ Yes ☒ No": with a speck read as a letter before the first box, each box goes with another answer. */
function hasStrayLetter(raw: string): boolean {
  const boxes = raw.match(/[\u2610\u2612]/gu) ?? [];
  // "Yes (J No ☒" and "Yes ☒ No": which answer the one box goes with is not known.
  if ((raw.match(answerWords) ?? []).length > boxes.length) return true;
  // "☒ No ☐" is the rest of "Yes ☒ No ☐": a box without an answer of its own.
  const answers = raw.split(/[\u2610\u2612]/u).filter((part) => /\p{L}/u.test(part));
  if (answers.length > 0 && answers.length < boxes.length) return true;
  return /(?<!\S)[^\s\u2610\u2612][\u2610\u2612]/u.test(raw);
}

/** What a form may offer beside "Yes" or "No" alone. */
const otherAnswers =
  /\b(?:not?|n\/a|unknown|unsure|verbal|written|given|pending|refused|declined)\b/iu;

/**
 * "☒ No ☐" over "Ye s": which box goes with which answer is not known where a line has a box without one,
 * or where of two answers only one was plainly read. Whether parents agreed is never guessed.
 */
function hasTornAnswer(raw: string): boolean {
  const isTornLine = (line: string): boolean => {
    const answers = line.split(/[\u2610\u2612]/u).filter((part) => /\p{L}/u.test(part));
    return (line.match(/[\u2610\u2612]/gu) ?? []).length > answers.length;
  };
  if (raw.split('\n').some(isTornLine)) return true;
  const answers = raw.split(/[\u2610\u2612]/u).filter((part) => /\p{L}/u.test(part));
  const plain = answers.filter((answer) => /\b(?:yes|no)\b/iu.test(answer));
  const others = answers.filter((answer) => !plain.includes(answer));
  return plain.length === 1 && others.length === 1 && !others.some((one) => otherAnswers.test(one));
}

/** An address in pieces (its dots are lost first), or a value that begins with another label. */
function isTorn(key: FieldKey, raw: string): boolean {
  if (key.endsWith('.email')) return /[^\w.@+'\-,;<>()]/u.test(wholeAddress(raw));
  // "27 ☒ Fold" and a number where somebody's place of work is asked: read across, or letters for a box.
  if (plain.test(key) && (/[\u2610\u2612]/u.test(raw) || !/\p{L}/u.test(raw))) return true;
  if (plain.test(key) && isRestOfQuestion(raw)) return true;
  if (ofPerson.test(key) && looksAlike.test(raw)) return true;
  return /^[^\n]*\p{L}:\s*\n/u.test(raw.trimStart());
}

/** "to", "you spoke to" or "Early Start Team:": what a label that takes two lines left beside the answer. */
const isRestOfQuestion = (raw: string): boolean =>
  /:\s*$/u.test(raw) ||
  /^\s*(?:(?:to|of|the|with|by|for|from|in|at|you|spoke|and|or)\s*)+$/u.test(raw);

const ofPerson = /name|practitioner|healthVisitor|midwife|socialWorker/iu;

/**
 * "MacIntyre" and "Macintyre": both are names, and the reader of letters sees the second in either. And
 * "Fllison", a beginning that no name has.
 */
const looksAlike = /\bMa?c[il](?=\p{Ll})|\b[BCDFGHJKMNPQRSTVXZ]ll/u;

/** Answered in words. */
const plain = /name|address|role|organisation|practi|healthVisitor|midwife|socialWorker/iu;

/** A space beside a dot that was seen is none, and an address goes on in the next line of its box. */
function wholeAddress(raw: string): string {
  return raw
    .trim()
    .replace(/\s*\.\s*/gu, '.')
    .replace(/(?<=[-_@])\s+(?=\S)/gu, '');
}

/** The address that stands in several pieces; the field as it was where it is none. */
function withWholeAddress(field: Field): Field {
  if (field.state === 'blank' || field.state === 'conflicting') return field;
  if (!/\s/u.test(field.raw.trim())) return field;
  const whole = wholeAddress(field.raw);
  const [value, ...more] = emailsIn(whole);
  if (value?.length !== whole.length || more.length > 0) return field;
  const { raw, source } = field;
  return { state: 'found', value, raw, source };
}

const boxesOf = (faint: readonly FaintSegment[]): FaintSegment[] =>
  faint.map((segment) => ({
    ...segment,
    words: segment.words.filter((word) => /[\u2610\u2612]/u.test(word)),
  }));

/** A letter seen in place of one digit, where the check digit leaves one number only. */
function withoutLetters(field: Field): Field {
  if (field.state !== 'unreadable') return field;
  const value = repairedNhsNumber(field.raw);
  return value === undefined ? field : { ...field, state: 'found', value };
}

function restsOn(raw: string, page: number | undefined, faint: readonly FaintSegment[]): boolean {
  const lines = raw.split('\n').map(spaced);
  const words = new Set(wordsOf(raw));
  return faint.some(
    (segment) =>
      (page === undefined || segment.page === undefined || segment.page >= page) &&
      segment.words.some((word) => words.has(word)) &&
      lines.some(
        (line) => line !== '' && (segment.text.includes(line) || line.includes(segment.text)),
      ),
  );
}

function faintSegments(blocks: readonly Block[]): FaintSegment[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') {
      return block.rows.flatMap((row) => row.flatMap((cell) => faintSegments(cell.blocks)));
    }
    return block.segments.flatMap((segment) => faintSegment(segment, block.page) ?? []);
  });
}

function faintSegment(
  { text, faint, struck }: Segment,
  page: number | undefined,
): FaintSegment | undefined {
  // A word that is crossed out is no part of the answer.
  if (faint === undefined || struck === true) return undefined;
  const written = wordsOf(text);
  // One that stands close by another is a part of its word here: "VIIAV" in "VIIAVMidwives".
  const words = faint.flatMap(wordsOf).flatMap((word) => {
    return written.includes(word) ? [word] : written.filter((whole) => whole.includes(word));
  });
  return { page, text: spaced(text), words };
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
