import type { FieldKey, Fields, WrittenReferral } from '../writtenReferral.ts';
import {
  bringsInfants,
  generalServices,
  notOurs,
  ofTheBond,
  otherServices,
  ourAges,
  ourService,
  sendsInfants,
  sentOnward,
} from './dictionary/services.ts';
import { isEntryOfHelp, isHintByWords } from './help/hintWords.ts';
import type { FormReading } from './formReading.ts';
import { ageOfAnOlder } from './patientAge.ts';

const identity: readonly FieldKey[] = [
  'infant.fullName',
  'infant.familyName',
  'infant.givenName',
  'infant.dob',
  'infant.edd',
  'infant.nhsNumber',
  'mother.name',
  'mother.dob',
  'mother.nhsNumber',
  'parent.name',
  'father.name',
];
const narrative: readonly FieldKey[] = ['reason', 'background'];
/** A document that asks for fewer of our fields is no form. */
const fewestLabels = 5;

/** What the document as a whole is. In doubt it is a referral: nothing may be lost. */
export function verdictOf(read: {
  readonly referrals: readonly WrittenReferral[];
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly reference: Date;
}): FormReading {
  const all = read.referrals.map(({ fields }) => fields);
  const asked = new Set(all.flatMap((fields) => Object.keys(fields)));
  const filled = Math.max(0, ...all.map(filledOf));
  const says = (keys: readonly FieldKey[]): boolean => saysOf(all, keys);
  const elsewhere = whyElsewhere(read, all, asked.size, filled);
  if (elsewhere !== undefined) return { kind: 'other-service', reason: elsewhere };
  if (!isForm(all, asked.size, filled)) {
    return { kind: 'not-a-form', reason: 'no referral form was found in it' };
  }
  if (filled === 0 || (filled <= 2 && !says(identity) && !says(narrative))) {
    return { kind: 'blank-form', reason: `a form with ${asked.size} questions and no answers` };
  }
  const count = read.referrals.length;
  return {
    kind: 'referral',
    referrals: read.referrals,
    how: 'form',
    reason: count === 1 ? 'a referral form for one child' : `a referral form for ${count} children`,
  };
}

function saysOf(all: readonly Fields[], keys: readonly FieldKey[]): boolean {
  return all.some((fields) => keys.some((key) => isFilled(fields, key)));
}

function isForm(all: readonly Fields[], asked: number, filled: number): boolean {
  return asked >= fewestLabels || (saysOf(all, identity) && filled >= 3);
}

/** The form names another service, or its patient is well over our age. */
function whyElsewhere(
  read: Parameters<typeof verdictOf>[0],
  all: readonly Fields[],
  asked: number,
  filled: number,
): string | undefined {
  if (all.some(tellsOfOurCall)) return undefined;
  const service = otherServiceOf(read, all);
  if (service !== undefined && (asked >= fewestLabels || isInShortLines(read.text)))
    return `the form is for another service: ${service}`;
  const age =
    isForm(all, asked, filled) && filled > 0
      ? ageOfAnOlder(read.text.join('\n'), read.reference)
      : undefined;
  return age === undefined ? undefined : `the form is about somebody of ${age} years`;
}

/** Nobody but us has a duty call before the form. */
function tellsOfOurCall(fields: Fields): boolean {
  return callKeys.some((key) => fields[key]?.state === 'found');
}

const callKeys: readonly FieldKey[] = ['dutyCall.date', 'dutyCall.practitioner'];

function isFilled(fields: Fields, key: FieldKey): boolean {
  const field = fields[key];
  if (field === undefined || field.state === 'blank' || SAYS_NOTHING.test(field.raw ?? 'said'))
    return false;
  if (field.state === 'unreadable' && inFigures.includes(key) && !/\d/u.test(field.raw))
    return false;
  return !(narrative.includes(key) && asks(fields, key));
}

/** Without a figure what stands there is no answer: "Same household?", the head of the next column. */
const inFigures: readonly FieldKey[] = [
  ...(['infant.dob', 'infant.edd', 'mother.dob', 'infant.nhsNumber', 'mother.nhsNumber'] as const),
];

/** A question answered so is not left out, and still nothing is known by it. */
const SAYS_NOTHING =
  /^(?:n\s?\/?\s?[ak]|none|nil|tb[acd]|to be (?:confirmed|advised|added|completed)|to follow|not (?:yet )?(?:known|applicable|available|given|provided|stated|recorded|entered)|unknown|awaited|awaiting|pending|x{2,12}|[^\p{L}\p{N}]{1,200})\.?$/iu;

function filledOf(fields: Fields): number {
  return fieldKeysOf(fields).filter((key) => isFilled(fields, key)).length;
}

function fieldKeysOf(fields: Fields): readonly FieldKey[] {
  return Object.keys(fields) as FieldKey[];
}

/** Further questions of the form with their dots, or with "TBC", or its help, in place of a narrative. */
function asks(fields: Fields, key: FieldKey): boolean {
  const field = fields[key];
  if (field?.state !== 'found' || typeof field.value !== 'string') return false;
  return field.value.split('\n').every((line) => {
    const said = line.trim();
    const behind = said.replace(/^[^?:]{0,120}[?:]{1,2}/u, '').trim();
    if (behind === '' || SAYS_NOTHING.test(behind)) return true;
    return (
      isHintByWords(said) || (/^[\u2022\u25aa\u25e6\u25cf]/u.test(said) && isEntryOfHelp(said))
    );
  });
}

/** The title names another service and nothing on the form names ours. What people wrote does not count. */
function otherServiceOf(
  { text, headings, reference }: Parameters<typeof verdictOf>[0],
  all: readonly Fields[],
): string | undefined {
  const answers = new Set(all.flatMap((fields) => Object.values(fields).map(({ raw }) => raw)));
  const written = text.filter((line) => line.trim() !== '');
  const first = written.slice(0, 6).map((line) => (answers.has(line.trim()) ? '' : line));
  const wrapped = [0, 1].map((place) => `${first[place] ?? ''} ${first[place + 1] ?? ''}`);
  const titles = [...first, ...headings.slice(0, 3), ...wrapped]
    .map((line) => line.replace(notOurs, ' '))
    .filter(
      (line) =>
        titleWords.test(line) && line.length < 140 && !people.test(line) && !isSentence(line),
    );
  const body = written.filter((line, place) => !isFooter(line, written.length - place));
  if (namesUs(body.join('\n'))) return undefined;
  const isInfant = all.some((fields) => tellsOfInfant.some((key) => isFilled(fields, key)));
  const services = isInfant ? otherServices : [...otherServices, ...generalServices];
  const service = services.find(({ title }) => titles.some((line) => title.test(line)))?.name;
  if (service === undefined || isForInfants(service, titles)) return undefined;
  if (!isInfant) return service;
  if (sendsInfants(service) && all.some((fields) => isOfOurAge(fields, reference)))
    return undefined;
  return bringsOurs(service, titles) || all.some(tellsOfBond) ? undefined : service;
}

/** By the infant's own birth date, or not born yet. */
function isOfOurAge(fields: Fields, reference: Date): boolean {
  const { state, value } = fields['infant.dob'] ?? {};
  if (isFilled(fields, 'infant.edd')) return true;
  if (state !== 'found' || typeof value !== 'string') return false;
  return reference.getTime() - Date.parse(value) < OUR_AGE;
}

/** Two years, and some for the time it takes to refer. */
const OUR_AGE = 2.5 * 365 * 24 * 3_600_000;

/** "CAMHS under 5s", "Housing: onward referral" about an infant: who refers has such a form. */
function bringsOurs(service: string, titles: readonly string[]): boolean {
  const isOfOurAges = bringsInfants(service) && titles.some((line) => ourAges.test(line));
  return isOfOurAges || titles.some((line) => sentOnward.test(line));
}

/** "CAMHS Under Fives and Infant Team Referral Form": a part of that service that is there for ours, filled in or not. */
const isForInfants = (service: string, titles: readonly string[]): boolean =>
  sendsInfants(service) && bringsInfants(service) && titles.some((line) => ourAges.test(line));

/** The referrer's own account tells of what we are there for: nobody tells a feeding clinic so. */
function tellsOfBond(fields: Fields): boolean {
  const account = narrative.map((key) => fields[key]?.raw ?? '').join('\n');
  return ofTheBond.filter((words) => words.test(account)).length >= FEWEST_TELLING;
}

const FEWEST_TELLING = 2;

/** What only an infant or an unborn child has; a form for a family in general need not ask it. */
const tellsOfInfant: readonly FieldKey[] = ['infant.dob', 'infant.edd', 'infant.nhsNumber'];

function isSentence(line: string): boolean {
  return /[.!?]\s*$/u.test(line) || /^(?:dear|hi|hello|please|thank|i|we|re)\b/iu.test(line.trim());
}

/** Questions and answers are short; where most is said in long lines it is prose. */
function isInShortLines(text: readonly string[]): boolean {
  const written = text.map((line) => line.trim()).filter((line) => line !== '');
  const short = written.filter((line) => line.length < SHORT);
  const lengthOf = (lines: readonly string[]) => lines.join('').length;
  return short.length >= FEWEST_LINES && lengthOf(short) >= lengthOf(written) * 0.6;
}

const SHORT = 75;
const FEWEST_LINES = 6;

/** The last lines of a page list the provider's services; one that says where to send the form is ours. */
function isFooter(line: string, fromTheEnd: number): boolean {
  return fromTheEnd <= FOOTER_LINES && namesUs(line) && !sendHere.test(line);
}

const FOOTER_LINES = 3;
const sendHere =
  /\b(?:return|send|e-?mail|submit|post|fax|forward)\b[^.]{0,60}\bto\b[^.]{0,60}\b(?:infant|imh)\b|@/iu;

function namesUs(words: string): boolean {
  const said = words.replace(notOurs, ' ');
  return ourService.some((pattern) => pattern.test(said));
}

const titleWords =
  /\b(?:referral|form|request|application|assessment|booking|service|clinic|notification|notice|involvement|contact|summary|pathway)\b/iu;
/** "CAMHS Practitioner" is somebody's job and no title of a form. */
const people =
  /\b(?:practitioner|nurse|therapist|worker|manager|visitor|clinician|consultant|midwife)\b|:(?![^:]{0,60}\b(?:referral|request|application|booking|assessment|form|notification|summary)\b)/iu;
