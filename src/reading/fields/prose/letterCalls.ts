import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { isNoName, NAME } from './letterNames.ts';
import { sentenceBounds, type LetterText } from './letterText.ts';
import type { AddFact } from './fact.ts';
import type { NamedPerson } from './namedPerson.ts';

const CALLED = String.raw`(?:spoke|spoken|speaking|talked|talking|discussed|discussion|telephoned|rang|phoned|called|consulted|consultation|conversation|chat|chatted|telephone call|phone call|call)`;
const US = String.raw`(?:duty|imh|infant mental health|your team|your service|your colleague|your practitioner)`;
const calls: readonly RegExp[] = [
  /\bduty (?:call|line|practitioner|worker|team|consultation|clinician|desk)\b/iu,
  new RegExp(String.raw`\b${CALLED}\b[^.;\n]{0,80}\b${US}\b`, 'iu'),
  new RegExp(String.raw`\b(?:by|from|to) duty\b`, 'iu'),
  /\b(?:following|after|further to) (?:my|our|the) (?:telephone |phone |recent )*(?:call|conversation|discussion|consultation)\b[^.;\n]{0,80}\b(?:referral|form)\b/iu,
  /\bour (?:telephone |phone |recent )*(?:call|conversation|discussion|consultation)\b[^.;\n]{0,80}\brefer\b/iu,
];

/** "Following my duty call on 3 November with Nell Harrow"; a birth date in that sentence is no day of a call. */
export function addCall(
  { flow, bodyStart, bodyEnd }: LetterText,
  births: readonly string[],
  people: readonly NamedPerson[],
  add: AddFact,
): void {
  const body = flow.slice(bodyStart, bodyEnd);
  const call = calls.map((pattern) => pattern.exec(body)).find((match) => match !== null);
  if (call === undefined) return;
  const at = bodyStart + call.index;
  const { start: from, end } = sentenceBounds(flow, at);
  // "Date: 17/11/2026" over "Dear Duty Practitioner" is the letter's.
  const start = Math.max(from, bodyStart);
  const sentence = flow.slice(start, end);
  const not =
    /\b(?:not|never|unable|no|haven['\u2019]t|couldn['\u2019]t)\b[^.]{0,30}\b(?:spoken|spoke|called|speak|call|get through|duty call|discuss)/iu;
  const asks =
    /\?\s*$|\b(?:please|could you|can you|would like to|want to|hope to|will)\b[^.]{0,30}\b(?:call|ring|phone|speak|telephone)\b/iu;
  if (not.test(sentence) || asks.test(sentence.trim())) return;
  if (isOfOthers(sentence, flow.slice(start, at)) || isWithFamily(call[0], people)) return;
  add('dutyCall.tookPlace', 'Yes', at);
  const dates = writtenParts(sentence).filter(
    (part) =>
      !births.includes(sentence.slice(part.start, part.end)) &&
      !/\b(?:d\.?o\.?b\.?|date of birth|born)[^.;\d]{0,20}$/iu.test(
        sentence.slice(Math.max(0, part.start - 40), part.start),
      ),
  );
  const [date] = dates;
  if (date !== undefined) add('dutyCall.date', sentence.slice(date.start, date.end), at);
  const who = new RegExp(
    String.raw`\b(?:with|to|by duty \(|(?:[Dd]uty )?(?:practitioner|worker|clinician|colleague|therapist|lead),?|[Dd]uty)\s*\(?(?:your (?:colleague|duty practitioner|practitioner)\s+)?(${NAME})`,
    'gu',
  );
  const name = [...sentence.matchAll(who)]
    .map((match) => match[1] ?? '')
    .find((each) => !isNoName(each));
  if (name !== undefined) add('dutyCall.practitioner', name, at);
}

/** The duty desk of children's services, a doctor on duty, or a call that the family made: not ours. */
function isOfOthers(sentence: string, before: string): boolean {
  if (OTHER_DUTY.test(sentence) && !OUR_DUTY.test(sentence)) return true;
  const caller = FAMILY_CALLS.exec(before);
  return caller !== null && !NO_CALLER.test(caller[0]);
}

/** "Following our conversation with Marta": it was not with us. */
function isWithFamily(call: string, people: readonly NamedPerson[]): boolean {
  const [, name] = /\bwith (?:both )?(\p{L}+)/u.exec(call) ?? [];
  if (name === undefined) return false;
  return FAMILY.test(name) || people.some((one) => one.name.split(' ').includes(name));
}

const FAMILY = /^(?:her|him|them|mum|mam|dad|mother|father|parents?|the|his|their)$/iu;
/** "As discussed with Nell at duty". */
const NO_CALLER =
  /^(?:As|Having|Following|After|Further|Per|Also|Since|Today|Yesterday|Recently|Then)\b/u;

const OTHER_DUTY =
  /\bduty (?:social work\w*|doctor|gp|dr|psychiatr\w+|nurse|midwife|solicitor|manager|and (?:advice|assessment|referral|intake)|desk at|of (?:care|candour)|to (?:inform|refer|report|share|protect))\b|\b(?:gp|social care|social services|children['\u2019]?s (?:services|social(?: work| care)?)|csws|front door|mash|crisis|camhs|police|safeguarding|a&e) (?:[\p{L}]{2,12} )?duty\b|\bduty\b[^.;]{0,30}\b(?:children['\u2019]?s (?:services|social)|social care|mash|front door|the (?:surgery|practice|hospital))\b/iu;
const OUR_DUTY = /\b(?:your|infant|imhs?)\b/iu;
const FAMILY_CALLS =
  /(?<![\p{L}'\u2019])(?:she|he|mum|mother|dad|father|parents?|they|family|(?!I\b)\p{Lu}\p{L}+)(?: (?:has|have|had|also|then|already))?(?: (?:called|rang|phoned|telephoned|contacted|spoke to)(?: (?:the|your))?)?\s*$/u;
