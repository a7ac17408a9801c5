import type { FieldKey, Fields } from '../writtenReferral.ts';
import { generalServices, otherServices } from './dictionary/otherServices.ts';
import {
  bringsInfants,
  generalTitle,
  notAddressed,
  notOurs,
  ofManyAgencies,
  ofTheBond,
  ourAges,
  ourService,
  receiver,
  sendsFamilies,
  sendsInfants,
  sendTo,
  sentBesides,
  sentOnward,
} from './dictionary/services.ts';
import { isFilled, narrative } from './isFilled.ts';
import type { Answer } from './sheet.ts';

/** A question that our dictionary knows, and the first line of what stands there. */
export interface Answered {
  readonly label: string;
  readonly first: string;
}

/** A question that we know, with the first line of its answer: above the first of them stands the title. */
export function asAnswered({ written, meaning, lines }: Answer): readonly Answered[] {
  const first = lines.map(({ text }) => text.trim()).find((text) => text !== '');
  const label = written.replace(/[\s:]+$/u, '').trim();
  return meaning === undefined || first === undefined || label === '' ? [] : [{ label, first }];
}

interface Whole {
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly answered: readonly Answered[];
  readonly reference: Date;
}

/**
 * The other service that a form is addressed to: by its title, by "To:", or by where it is to be sent.
 * Who refers, who may use it, and what is told of other services do not count, and nothing on the form
 * names ours. In doubt it is for us: nothing may be lost.
 */
export function otherServiceOf(form: Whole, all: readonly Fields[]): string | undefined {
  const written = form.text.map((line) => line.trim()).filter((line) => line !== '');
  if (namesOurs(written, all)) return undefined;
  const opening = openingOf(form, written);
  const titles = titlesOf(opening);
  const isInfant = all.some((fields) => tellsOfInfant.some((key) => isFilled(fields, key)));
  const services = isInfant ? otherServices : [...otherServices, ...generalServices];
  const receivers = receiversOf(opening, written);
  const service = serviceIn([...titles, ...receivers], services);
  if (service === undefined || isForInfants(service, titles, all)) return undefined;
  if (!isInfant) return service.name;
  const isOurs =
    all.some(tellsOfBond) ||
    bringsOurs(service.name, titles) ||
    (all.some((fields) => isOfOurAge(fields, form.reference)) &&
      (sendsInfants(service.name) ||
        (serviceIn(receivers, [service]) === undefined && isWhoRefers(service, opening))));
  return isOurs ? undefined : service.name;
}

type Service = (typeof otherServices)[number];

function serviceIn(lines: readonly string[], services: readonly Service[]): Service | undefined {
  return services.find(({ title }) => lines.some((line) => title.test(line)));
}

/** What stands above the first question that is answered, and the first headings there. */
function openingOf({ headings, answered }: Whole, written: readonly string[]): readonly string[] {
  const question = written.findIndex((line, place) =>
    answered.some((one) => isAnswered(one, line, written[place + 1] ?? '')),
  );
  const above = question === -1 ? written : written.slice(0, question);
  const heads = headings.slice(0, 3).map((head) => head.trim());
  const first = above
    .slice(0, OPENING)
    .filter((_, place) => !isAskedBesides(above[place - 1] ?? ''));
  return [
    ...first,
    ...heads.filter((head) => !first.includes(head) && (question === -1 || above.includes(head))),
  ];
}

const OPENING = 6;

/** "Previous referral to": what stands behind such a label is no title. */
const isAskedBesides = (label: string): boolean =>
  label.length < SHORT_LABEL && label.replace(notAddressed, '') !== label;

const SHORT_LABEL = 60;

/** The question and its answer in one line, or in one and the next: "Social Services: referral" is a title. */
function isAnswered({ label, first }: Answered, line: string, next: string): boolean {
  if (generalTitle.test(first)) return false;
  return line.startsWith(label) && (next === first || line.slice(label.length).includes(first));
}

/** A title may go on in the next line. */
function wrappedIn(opening: readonly string[]): readonly string[] {
  return opening.slice(0, -1).flatMap((line, place) => {
    const goesOn = GOES_ON.test(line) || (place < 2 && !generalTitle.test(line));
    return goesOn ? [`${line} ${opening[place + 1] ?? ''}`] : [];
  });
}

/** Lines that name the form or who gives it out. */
function titlesOf(opening: readonly string[]): readonly string[] {
  return [...opening, ...wrappedIn(opening)]
    .map((line) => line.replace(notOurs, ' ').replace(notAddressed, ' '))
    .filter(
      (line) =>
        titleWords.test(line) &&
        line.length < LONGEST_TITLE &&
        !people.test(line) &&
        !isSentence(line),
    );
}

const LONGEST_TITLE = 140;
const GOES_ON = /(?:\b(?:to|for|the|and|of)|[\-\u2013:,&])$/iu;

/** Whom the form says that it is for, in its first lines, or where it is to be sent. */
function receiversOf(opening: readonly string[], written: readonly string[]): readonly string[] {
  const above = [...opening, ...wrappedIn(opening), ...written.slice(0, OPENING)];
  const named = above.map((line) => receiver.exec(line)?.groups?.['to'] ?? '');
  const beside = written
    .slice(1, OPENING + 1)
    .filter((_, place) => receiver.exec(written[place] ?? '')?.groups?.['to'] === '');
  const sent = written
    .flatMap((line, place) => {
      const before = /^\p{Ll}/u.test(line) ? (written[place - 1] ?? '') : '';
      return `${before} ${line} ${written[place + 1] ?? ''}`.split(/[.;](?:\s|$)/u);
    })
    .filter((sentence) => !sentBesides.test(sentence))
    .map((sentence) => sendTo.exec(sentence)?.groups?.['to'] ?? '');
  return [...named, ...beside, ...sent];
}

/**
 * A service that works with families stands at the head of a form for many agencies, or below a title
 * that names nobody: it is who refers.
 */
function isWhoRefers(service: Service, opening: readonly string[]): boolean {
  if (!sendsFamilies(service.name)) return false;
  const named = opening.findIndex((line) => service.title.test(line));
  const general = opening.findIndex((line, place) => place !== named && generalTitle.test(line));
  if (named === -1 || general === -1) return false;
  return (
    general < named || opening.some((line, place) => place !== named && ofManyAgencies.test(line))
  );
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
const isForInfants = (
  { name }: Service,
  titles: readonly string[],
  all: readonly Fields[],
): boolean =>
  sendsFamilies(name) &&
  (titles.some((line) => ourAges.test(line)) ||
    (isGeneral(name) && all.some((fields) => fields['infant.edd'] ?? fields['infant.unborn'])));

const isGeneral = (name: string): boolean => generalServices.some((one) => one.name === name);

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

/**
 * Our own service by name. The last lines of a page list the provider's services, and the agencies
 * involved may be we; neither says whose form it is.
 */
function namesOurs(written: readonly string[], all: readonly Fields[]): boolean {
  const involved = all.flatMap((fields) => involvedKeys.map((key) => fields[key]?.raw ?? ''));
  const body = written.filter((line, place) => !isFooter(line, written.length - place));
  const words = involved
    .flatMap((raw) => raw.split('\n'))
    .filter((line) => namesUs(line))
    .reduce((all, line) => all.replaceAll(line.trim(), ' '), body.join('\n'));
  return namesUs(words);
}

const involvedKeys: readonly FieldKey[] = ['otherAgencies', 'referrer.organisation'];

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

/** What the name of a form or of who gives it out holds. */
const titleWords =
  /\b(?:referral|form|request|application|assessment|booking|service|clinic|notification|notice|summary|pathway)\b/iu;
/** "CAMHS Practitioner" is somebody's job and no title of a form. */
const people =
  /\b(?:practitioner|nurse(?! partnership)|therapist|worker|manager|visitor|clinician|consultant|midwife(?! clinic))\b|:(?![^:]{0,60}\b(?:referral|request|application|booking|assessment|form|notification|summary)\b)/iu;
