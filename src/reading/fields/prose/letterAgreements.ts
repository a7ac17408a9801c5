import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { FieldKey } from '../../writtenReferral.ts';
import { isNoName, NAME } from './letterNames.ts';
import type { NamedPerson } from './letterPeople.ts';
import { sentenceBounds, type LetterText } from './letterText.ts';
import type { AddFact } from './fact.ts';

const CALLED = String.raw`(?:spoke|spoken|speaking|talked|talking|discussed|discussion|telephoned|rang|phoned|called|consulted|consultation|conversation|telephone call|phone call|call)`;
const US = String.raw`(?:duty|imh|infant mental health|your team|your service|your colleague|your practitioner)`;
const calls: readonly RegExp[] = [
  /\bduty (?:call|line|practitioner|worker|team|consultation|clinician|desk)\b/iu,
  new RegExp(String.raw`\b${CALLED}\b[^.;\n]{0,80}\b${US}\b`, 'iu'),
  new RegExp(String.raw`\b(?:by|from|to) duty\b`, 'iu'),
  /\b(?:following|after|further to) (?:my|our|the) (?:telephone |phone |recent )*(?:call|conversation|discussion|consultation)\b[^.;\n]{0,80}\b(?:referral|form)\b/iu,
];

/** "Following my duty call on 3 November with Nell Harrow". */
export function addCall({ flow, bodyStart, bodyEnd }: LetterText, add: AddFact): void {
  const body = flow.slice(bodyStart, bodyEnd);
  const call = calls.map((pattern) => pattern.exec(body)).find((match) => match !== null);
  if (call === undefined) return;
  const at = bodyStart + call.index;
  const { start, end } = sentenceBounds(flow, at);
  const sentence = flow.slice(start, end);
  const not =
    /\b(?:not|never|unable|no|haven['\u2019]t|couldn['\u2019]t)\b[^.]{0,30}\b(?:spoken|spoke|called|speak|call|get through|duty call|discuss)/iu;
  const asks =
    /\?\s*$|\b(?:please|could you|can you|would like to|want to|hope to|will)\b[^.]{0,30}\b(?:call|ring|phone|speak|telephone)\b/iu;
  if (not.test(sentence) || asks.test(sentence.trim())) return;
  add('dutyCall.tookPlace', 'Yes', at);
  const dates = writtenParts(sentence).filter(
    (part) =>
      !/\b(?:d\.?o\.?b\.?|date of birth|born)[^.;\d]{0,20}$/iu.test(
        sentence.slice(Math.max(0, part.start - 40), part.start),
      ),
  );
  const [date] = dates;
  if (date !== undefined) add('dutyCall.date', sentence.slice(date.start, date.end), at);
  const who = new RegExp(
    String.raw`\b(?:with|to|by duty \(|duty \(|practitioner,?)\s*(?:your (?:colleague|duty practitioner|practitioner)\s+)?(${NAME})`,
    'gu',
  );
  const name = [...sentence.matchAll(who)]
    .map((match) => match[1] ?? '')
    .find((each) => !isNoName(each));
  if (name !== undefined) add('dutyCall.practitioner', name, at);
}

const FAMILY = String.raw`(?:parents?|mothers?|mum|mam|mom|fathers?|dad|carers?|guardians?|family|she|he|they|both|(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'\u2019\-]+)`;
const REFERRED = String.raw`(?:be(?:ing)? (?:referred|seen)|(?:with |for |about )?(?:this|the|my|our|a) referral|(?:(?:for|that) )?(?:me|us|I|we) (?:(?:to|may|can|could|should) (?:send|write|refer|make|share|contact)|(?:sending|writing|referring|making))\b)`;
const AGREES: readonly RegExp[] = [
  /\b(?:has|have|gives?|gave|given|with)\s+(?:given\s+|verbal(?:ly)?\s+|written\s+|full\s+|her\s+|their\s+|informed\s+){0,2}consent(?:ed)?\b/iu,
  /\b(?:agrees?|agreed|consents?|consented)\s+(?:to|with)\s+(?:this|the|my|a)\s+referral\b/iu,
];

/** Said of the family, or of a parent by name: a doctor may be happy to refer as well. */
const agreesBy = (family: string): readonly RegExp[] => [
  new RegExp(
    String.raw`\b${family}\b[^.;\n]{0,60}\b(?:all |both )?consents?(?=\s*[.;,\n]|\s+to\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${family}\b[^.;\n]{0,60}\b(?:agrees?|agreed|happy|keen|willing|glad|content)\s+(?:to\s+|with\s+)?${REFERRED}`,
    'iu',
  ),
];
const parents: ReadonlySet<FieldKey> = new Set(['mother.name', 'father.name', 'parent.name']);

function familyOf(people: readonly NamedPerson[]): string {
  const named = people
    .filter(({ key }) => parents.has(key))
    .flatMap(({ name }) => [name, name.split(' ')[0] ?? name])
    .map((name) => name.replace(/[^\p{L}\p{N}'\u2019 \-]/gu, ''));
  return `(?:${[FAMILY, ...named].join('|')})`;
}

const REFUSES =
  /\b(?:does not|do not|has not|have not|doesn['\u2019]t|hasn['\u2019]t|refuses? to|declin(?:es|ed) to|without (?:her |their |parental )?)\s*(?:agree|consent|given consent|consented)/iu;
/** The sentence wishes, asks or supposes: nobody has said anything yet. */
const NOT_SAID =
  /\b(?:if|whether|unless|until|before|once|when|should|would|could|please|asked?|seek|discuss|yet)\b/iu;

/** Consent, and whether an interpreter is needed. */
export function addAgreements(flow: string, people: readonly NamedPerson[], add: AddFact): void {
  const no = REFUSES.exec(flow);
  const yes = [...AGREES, ...agreesBy(familyOf(people))]
    .map((words) => words.exec(flow))
    .find((match) => match !== null);
  if (no !== null) add('consent', 'No', no.index);
  else if (yes !== undefined) addConsent(yes, flow, add);
  const interpreter =
    /\b(no|not|without)?\b[^.;\n]{0,30}\b(?:needs?|requires?|will need|required|needed)\b[^.;\n]{0,20}\binterpreter\b|\binterpreter\b[^.;\n]{0,40}\b(not)?\s*(?:needed|required|necessary)/iu.exec(
      flow,
    );
  if (interpreter !== null) {
    const negative = /\b(?:no|not|without|n['\u2019]t)\b/iu.test(interpreter[0]);
    add('interpreter', negative ? 'No' : 'Yes', interpreter.index);
  }
}

function addConsent(yes: RegExpExecArray, flow: string, add: AddFact): void {
  const { start } = sentenceBounds(flow, yes.index);
  const words = flow.slice(start, yes.index + yes[0].length);
  if (NOT_SAID.test(words)) return;
  const isNo = /\b(?:not|never|no|neither|nor|refuses?|declines?)\b|n['\u2019]t\b/iu.test(yes[0]);
  add('consent', isNo ? 'No' : 'Yes', yes.index);
}
