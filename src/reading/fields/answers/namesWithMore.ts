import { emailsIn } from '../../../nhs/emailAddress.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { FieldKey } from '../../writtenReferral.ts';
import { tradeWords } from '../dictionary/proseWords.ts';
import { readFieldValue } from './fieldValue.ts';
import type { Claim } from '../claim.ts';

type Kind = 'dob' | 'nhs' | 'phone' | 'email' | 'role' | 'organisation';

/** What a box for a person's name often holds besides, and where it belongs. */
const belongs: Readonly<Partial<Record<FieldKey, Readonly<Partial<Record<Kind, FieldKey>>>>>> = {
  'infant.fullName': { dob: 'infant.dob', nhs: 'infant.nhsNumber' },
  'mother.name': {
    dob: 'mother.dob',
    nhs: 'mother.nhsNumber',
    phone: 'parent.phone',
    email: 'parent.email',
  },
  'father.name': { phone: 'parent.phone', email: 'parent.email' },
  'parent.name': { phone: 'parent.phone', email: 'parent.email' },
  'referrer.name': {
    phone: 'referrer.phone',
    email: 'referrer.email',
    role: 'referrer.role',
    organisation: 'referrer.organisation',
  },
};
const BIRTH_LEAD = /[\s,;([]*(?:\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)[\s:]*)?$/iu;
/** "(died 02/01/2026)", "(deceased, d. …)": the day is of no birth. */
const deathWords = /\b(?:died|deceased|passed away|late|rip)\b|[(,]\s*d\.?\s*(?=\d)/iu;
const NHS =
  /[\s,;([]*(?:\bNHS(?:\s*(?:number|no|num)\.?)?[\s:]*)?(?<!\d)(\d(?:[ \-]?\d){9})(?!\d)[\s)\]]*/iu;
const PHONE_LEAD = /[\s,;([\-/|]*(?:\b(?:tel|telephone|phone|mob|mobile|on|t|m)\b[\s.:]*)?$/iu;

/**
 * "Robyn Sample, dob 4.4.95" and "Sue Green, health visitor, 0-19 team": the name alone, and a claim
 * for each other thing that stands there. A label of its own speaks before it.
 */
export function namesWithMore(claim: Claim, reference: Date): readonly Claim[] {
  const places = belongs[claim.key];
  if (places === undefined || claim.reading.kind !== 'found') return [claim];
  let rest = claim.reading.value;
  const more: Claim[] = [];
  const add = (kind: Kind, written: string): boolean => {
    const key = places[kind];
    // The father's birth date is kept nowhere, and is no part of his name.
    if (key === undefined) return kind === 'dob';
    const reading = readFieldValue(key, [written], reference);
    if (reading.kind !== 'found') return false;
    more.push({ ...claim, key, topic: 'none', reading, raw: written, rank: claim.rank + 2 });
    return true;
  };
  const number = NHS.exec(rest);
  if (number?.[1] !== undefined && add('nhs', number[1])) rest = cut(rest, number.index, number[0]);
  rest = withoutBirth(rest, add);
  rest = withoutContact(rest, add);
  if (places.role !== undefined) rest = withoutTrade(rest, add);
  const name = rest.replace(/^[\s,;:\-/|]+|[\s,;:\-/|]+$/gu, '').trim();
  if (rest === claim.reading.value || name === '') return [claim];
  return [{ ...claim, reading: { kind: 'found', value: name } }, ...more];
}

type Add = (kind: Kind, written: string) => boolean;

function cut(text: string, start: number, piece: string): string {
  return `${text.slice(0, start)}, ${text.slice(start + piece.length)}`;
}

function withoutBirth(text: string, add: Add): string {
  const [date, ...others] = writtenParts(text);
  if (date === undefined || others.length > 0 || deathWords.test(text)) return text;
  const lead = BIRTH_LEAD.exec(text.slice(0, date.start))?.[0] ?? '';
  if (lead.trim() === '' && !/\s$/u.test(lead)) return text;
  if (!add('dob', text.slice(date.start, date.end))) return text;
  const behind = text.slice(date.end).replace(/^[\s)\]]+/u, '');
  const before = text.slice(0, date.start - lead.length);
  return behind === '' ? before : `${before}, ${behind}`;
}

function withoutContact(text: string, add: Add): string {
  let rest = text;
  const [email] = emailsIn(rest);
  const at = email === undefined ? -1 : rest.toLowerCase().indexOf(email);
  if (email !== undefined && at > 0 && add('email', email)) {
    rest = cut(rest.slice(0, at).replace(/\b(?:e-?mail)[\s:]*$/iu, ''), at, '');
    rest = `${rest} ${text.slice(at + email.length)}`;
  }
  const phone = /(?:\+|00)?[\d(][\d\s().\-]{8,}\d/u.exec(rest);
  if (phone === null || readTelephones(phone[0]).length === 0 || !add('phone', phone[0]))
    return rest;
  const lead = PHONE_LEAD.exec(rest.slice(0, phone.index))?.[0] ?? '';
  return `${rest.slice(0, phone.index - lead.length)}, ${rest.slice(phone.index + phone[0].length)}`;
}

/** A referrer's name, trade and team, parted by commas, dashes, strokes or brackets. */
function withoutTrade(text: string, add: Add): string {
  const [name = '', ...pieces] = text
    .split(/\s*[,;|()]\s*|\s+[\-\u2010-\u2015/]\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const place = pieces.findIndex((piece) => tradeWords.test(piece));
  const role = pieces[place];
  if (place < 0 || role === undefined || tradeWords.test(name) || !/\s/u.test(name)) return text;
  const words = /^(.{2,60}?)\s+(?:at|from|for|with)\s+(.{3,})$/u.exec(role);
  add('role', words?.[1] ?? role);
  const where = [...(words?.[2] === undefined ? [] : [words[2]]), ...pieces.slice(place + 1)];
  if (where.length > 0) add('organisation', where.join(', '));
  return [name, ...pieces.slice(0, place)].join(', ');
}
