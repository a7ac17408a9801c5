import type { AddFact } from './fact.ts';

/** Whether an interpreter is needed, as far as the words say so of today. */
export function addInterpreter(flow: string, add: AddFact): void {
  for (const { 0: sentence, index } of flow.matchAll(/[^.!?;\n]*\binterpreter\b[^.;\n]*/giu)) {
    if (/\b(?:if|whether|unless)\b|\?\s*$/iu.test(sentence)) continue;
    const said = NO_INTERPRETER.test(sentence)
      ? 'No'
      : INTERPRETER.test(sentence)
        ? 'Yes'
        : undefined;
    if (said === undefined) continue;
    add('interpreter', said, index + sentence.search(/\binterpreter\b/iu));
    return;
  }
}

const NO_INTERPRETER =
  /\bno (?:need (?:for|of) (?:an )?)?interpreter\b(?! (?:was|could|turned|attended|arrived|present|available|booked|used))|(?:\bnot|n['\u2019]t|\bnever|\bno longer)\b[^.;\n]{0,25}\b(?:need|requir|want)\w*[^.;\n]{0,20}\binterpreter\b|\binterpreter\b[^.;\n]{0,30}(?:\bnot|n['\u2019]t)\s+(?:be\s+|currently\s+)?(?:needed|required|necessary|need)|\binterpreter\b[^.;\n]{0,20}[:\-\u2013?]\s*(?:no\b|not|n\/?a\b)|\bwithout (?:the (?:need|use) (?:for|of) )?(?:an )?interpreter\b/iu;
/** "She needed an interpreter in hospital" is over. */
const INTERPRETER =
  /\b(?:needs?|requires?|will (?:need|require|want)|would (?:need|like|prefer)|needing|requiring|book|arrange|please (?:use|provide|have)|with the help of|always use)\b[^.;\n]{0,30}\binterpreter\b|\binterpreter\b[^.;\n]{0,40}\b(?:needed|required|necessary|essential|please)\b|\binterpreter\b[^.;\n]{0,20}[:\-\u2013?]\s*yes\b/iu;
