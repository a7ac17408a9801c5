import type { MailClass } from '../../intake/mail.ts';
import type { Gathered, Obstacle } from '../carriers/gathered.ts';
import type { DocumentReading } from '../readDocuments.ts';
import type { Field, FieldKey } from '../writtenReferral.ts';
import {
  automaticAbove,
  autoReply,
  autoReplyInWords,
  bounce,
  machineMail,
  readReceipt,
  receiptInWords,
} from './automatic.ts';
import { isByFamily, isFamilys } from './byFamily.ts';
import { factsOf } from './mailFacts.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { asksWhatWeKnow, isNamedInPassing } from './official.ts';
import { isOtherBusiness } from './otherBusiness.ts';
import { noAttachment, selfReferral } from './people.ts';
import { behindALink } from './sealed.ts';
import { spam } from './unwanted.ts';

export interface MailRead {
  readonly gathered: Gathered;
  readonly readings: readonly DocumentReading[];
}

interface Case extends MailRead {
  readonly facts: MailFacts;
}

type Rule = readonly [mailClass: MailClass, judge: (mail: Case) => Judgement];

/**
 * The first rule that applies names the class. A filled form comes before everything, and so does a
 * letter that says whom it refers: sent by a machine, through a list or in a bounce, under words
 * of being on leave, it is still a referral. Names in the words that cover a closed file are not.
 * What may hold a referral and cannot be opened comes before what merely looks automatic.
 */
const RULES: readonly Rule[] = [
  ['query', officialRequest],
  ['query', ({ readings, facts }) => isOtherBusiness(readings, facts)],
  ['self-referral', familyForm],
  ['referral', filledForm],
  ['cannot-open', (mail) => (hasLetter(mail) ? closedDocument(mail) : undefined)],
  ['self-referral', (mail) => familyLetter(mail)],
  ['referral', letter],
  ['read-receipt', ({ facts }) => readReceipt(facts)],
  ['bounce', ({ facts }) => bounce(facts)],
  ['read-receipt', ({ facts }) => receiptInWords(facts)],
  ['cannot-open', (mail) => closedDocument(mail)],
  ['auto-reply', ({ facts }) => autoReply(facts)],
  ['self-referral', ({ facts }) => selfReferral(facts)],
  ['spam', ({ facts }) => spam(facts)],
  ['auto-reply', ({ facts }) => autoReplyInWords(facts)],
  ['blank-form', (mail) => ofKind(mail, 'blank-form')],
  ['other-service', (mail) => ofKind(mail, 'other-service')],
  ['cannot-open', ({ facts }) => behindALink(facts)],
  ['auto-reply', ({ facts }) => machineMail(facts)],
  ['cannot-open', (mail) => unreadPicture(mail)],
  ['query', ({ facts }) => (facts.headers === null ? undefined : asksWhatWeKnow(facts))],
  ['no-attachment', ({ facts }) => noAttachment(facts)],
];

export interface Verdict {
  readonly class: MailClass;
  /** One plain sentence for a person. */
  readonly reason: string;
  /** Why nobody may be answered although the mail holds a referral; undefined where a person wrote it. */
  readonly automatic?: string | undefined;
}

/** What kind of mail it is, and why. */
export function classifyMail(mail: MailRead): Verdict {
  const facts = factsOf(mail.gathered);
  for (const [mailClass, judge] of RULES) {
    const reason = judge({ ...mail, facts });
    if (reason === undefined) continue;
    const automatic = mailClass === 'referral' ? automaticAbove(facts, mail.readings) : undefined;
    return { class: mailClass, reason, automatic };
  }
  const what = mail.gathered.headers === null ? 'document' : 'mail';
  return { class: 'query', reason: `A ${what} for a person to read: it holds no referral form.` };
}

/** Police or a solicitor name a child in labels as well, to ask what we hold. */
function officialRequest({ facts, readings }: Case): Judgement {
  const names = readings.some(({ reading }) => reading.kind === 'referral');
  return names && isNamedInPassing(readings) ? asksWhatWeKnow(facts) : undefined;
}

/** A parent fills in the labels too; nobody then says as what the referrer refers. */
function familyForm(mail: Case): Judgement {
  const referrals = mail.readings.flatMap(({ reading }) =>
    reading.kind === 'referral' ? reading.referrals : [],
  );
  const says = (keys: readonly FieldKey[]): boolean =>
    referrals.some(({ fields }) => keys.some((key) => saysMore(fields[key])));
  if (says(professionals)) return undefined;
  if (isByFamily(referrals, mail.facts))
    return 'A family fills in the form for themselves; no professional refers them.';
  return familyLetter(mail, says(['referrer.name']) ? BEYOND_DOUBT : PLAINLY);
}

/** "Job title: n/a" and "Role: mum" name no trade. */
function saysMore(field: Field | undefined): boolean {
  const written = field?.state === 'found' ? field.raw : '';
  return written !== '' && !/^n\W?a\W?$|^none$|^-+$/iu.test(written) && !isFamilys(written);
}

const professionals: readonly FieldKey[] = [
  'referrer.role',
  'referrer.organisation',
  'dutyCall.date',
  'dutyCall.practitioner',
];

function filledForm({ readings }: Case): Judgement {
  const found = readings.filter(
    ({ reading }) => reading.kind === 'referral' && reading.how === 'form',
  );
  const [first] = found;
  if (first === undefined) return undefined;
  return `A filled referral form in ${first.gathered.what}.`;
}

function hasLetter(mail: Case): boolean {
  return letter(mail) !== undefined;
}

function letter({ readings }: Case): Judgement {
  const found = readings.find(
    ({ reading }) => reading.kind === 'referral' && reading.how === 'letter',
  );
  return found === undefined
    ? undefined
    : `A referral written as a letter in ${found.gathered.what}.`;
}

/** What says who the child is must plainly be a family's, or a professional's letter is lost. */
const PLAINLY = 7;
/** "My name: ..." is read as a referrer's, where no words but a family's own can outweigh it. */
const BEYOND_DOUBT = 10;

/** A parent's own letter can name child, birth date and address as a referral does. */
function familyLetter(mail: Case, enough = PLAINLY): Judgement {
  const letters = mail.readings.filter(({ reading }) => reading.kind === 'referral');
  const isOwnWords = letters.every(({ gathered }) => gathered.role === 'own-words');
  return letters.length > 0 && isOwnWords ? selfReferral(mail.facts, enough) : undefined;
}

function closedDocument({ gathered }: Case): Judgement {
  const closed = gathered.obstacles.find(isClosedDocument);
  return closed === undefined ? undefined : cannotOpen(closed);
}

function isClosedDocument({ kind, weight }: Obstacle): boolean {
  return kind === 'cannot-open' && weight === 'document';
}

/** Pictures stand in many mails; beside many words of a person's own they are rarely the referral. */
const FEW_WORDS = 60;

function unreadPicture({ gathered, facts }: Case): Judgement {
  const picture = gathered.obstacles.find(
    ({ kind, weight }) => kind === 'cannot-open' && weight === 'picture',
  );
  if (picture === undefined) return undefined;
  const few = facts.own.split(' ').length < FEW_WORDS;
  const speaksOfIt = /\b(?:attach|enclos|scan|photo|picture|form|referral)/u.test(
    `${facts.subject} ${facts.own}`,
  );
  return few || speaksOfIt ? cannotOpen(picture) : undefined;
}

function cannotOpen({ what, why }: Obstacle): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} could not be read: ${why}.`;
}

function ofKind({ readings }: Case, kind: 'blank-form' | 'other-service'): Judgement {
  return readings.find(({ reading }) => reading.kind === kind)?.reading.reason;
}
