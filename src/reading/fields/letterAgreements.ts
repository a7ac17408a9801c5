import { writtenParts } from '../../nhs/ukDateParts.ts';
import { isPlaceWord, NAME, type AddFact } from './letterNames.ts';
import { sentenceAt } from './letterText.ts';

/** "Following my duty call on 3 November with Nell Harrow". */
export function addCall(text: string, add: AddFact): void {
  const call =
    /\b(?:duty (?:call|line|practitioner|worker|team|consultation)|(?:spoke|spoken|speaking|talked|talking|discussed|discussion|telephoned|rang|phoned|telephone call|phone call|call)\b[^.;\n]{0,60}\b(?:duty|imh|infant mental health|your team|your service|your colleague))\b/iu.exec(
      text,
    );
  if (call === null) return;
  const sentence = sentenceAt(text, call.index);
  const at = call.index;
  if (
    /\b(?:not|never|unable|no)\b[^.]{0,30}\b(?:spoken|spoke|called|duty call|discuss)/iu.test(
      sentence,
    )
  )
    return;
  add('dutyCall.tookPlace', 'Yes', at);
  const [date] = writtenParts(sentence);
  if (date !== undefined) add('dutyCall.date', sentence.slice(date.start, date.end), at);
  const who = new RegExp(
    String.raw`\b(?:with|to)\s+(?:your (?:colleague|duty practitioner|practitioner)\s+)?(${NAME})`,
    'u',
  ).exec(sentence);
  if (who?.[1] !== undefined && !isPlaceWord(who[1])) add('dutyCall.practitioner', who[1], at);
}

/** Consent, and whether an interpreter is needed. */
export function addAgreements(text: string, add: AddFact): void {
  const no =
    /\b(?:does not|do not|has not|have not|doesn['\u2019]t|hasn['\u2019]t|refuses? to|declin(?:es|ed) to|without (?:her |their |parental )?)\s*(?:agree|consent|given consent|consented)/iu.exec(
      text,
    );
  const yes =
    /\b(?:has|have|gives?|gave|given|with)\s+(?:given\s+|verbal(?:ly)?\s+|written\s+|full\s+|her\s+|their\s+|informed\s+){0,2}consent(?:ed)?\b|\b(?:agrees?|agreed|consents?|consented)\s+(?:to|with)\s+(?:this|the|my|a)\s+referral\b/iu.exec(
      text,
    );
  const found = no ?? yes;
  if (found !== null) add('consent', no === null ? 'Yes' : 'No', found.index);
  const interpreter =
    /\b(no|not|without)?\b[^.;\n]{0,30}\b(?:needs?|requires?|will need|required|needed)\b[^.;\n]{0,20}\binterpreter\b|\binterpreter\b[^.;\n]{0,20}\b(not)?\s*(?:needed|required|necessary)/iu.exec(
      text,
    );
  if (interpreter !== null) {
    const negative = /\b(?:no|not|without|n['\u2019]t)\b/iu.test(interpreter[0]);
    add('interpreter', negative ? 'No' : 'Yes', interpreter.index);
  }
}
