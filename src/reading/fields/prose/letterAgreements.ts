import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { isNoName, NAME } from './letterNames.ts';
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

/** Consent, and whether an interpreter is needed. */
export function addAgreements(flow: string, add: AddFact): void {
  const no =
    /\b(?:does not|do not|has not|have not|doesn['\u2019]t|hasn['\u2019]t|refuses? to|declin(?:es|ed) to|without (?:her |their |parental )?)\s*(?:agree|consent|given consent|consented)/iu.exec(
      flow,
    );
  const yes =
    /\b(?:has|have|gives?|gave|given|with)\s+(?:given\s+|verbal(?:ly)?\s+|written\s+|full\s+|her\s+|their\s+|informed\s+){0,2}consent(?:ed)?\b|\b(?:agrees?|agreed|consents?|consented)\s+(?:to|with)\s+(?:this|the|my|a)\s+referral\b/iu.exec(
      flow,
    );
  const found = no ?? yes;
  if (found !== null) add('consent', no === null ? 'Yes' : 'No', found.index);
  const interpreter =
    /\b(no|not|without)?\b[^.;\n]{0,30}\b(?:needs?|requires?|will need|required|needed)\b[^.;\n]{0,20}\binterpreter\b|\binterpreter\b[^.;\n]{0,20}\b(not)?\s*(?:needed|required|necessary)/iu.exec(
      flow,
    );
  if (interpreter !== null) {
    const negative = /\b(?:no|not|without|n['\u2019]t)\b/iu.test(interpreter[0]);
    add('interpreter', negative ? 'No' : 'Yes', interpreter.index);
  }
}
