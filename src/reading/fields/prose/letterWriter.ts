import { readTelephones } from '../../../nhs/telephone.ts';
import type { Fact } from './fact.ts';
import { sentenceAt, type LetterText } from './letterText.ts';

/** "Please telephone me on …", "My direct line is …": who writes can be reached so. */
const OF_WRITER =
  /\b(?:(?:ring|call|contact|reach|telephone|phone) me|me|(?:my|our) (?:(?:direct|mobile|work|office|telephone|phone|contact|duty) ){0,2}(?:number|line|mobile|phone|telephone|tel)|(?:I|we) (?:can be|am|are) (?:reached|contacted|available)|(?:give|drop) me a (?:ring|call|bell)|(?:ring|call|contact|reach|telephone|phone) us(?: at [\p{L} ]{3,30})?|I(?: am|['\u2019]m) (?:in the office|based|here|at work)[^.;\n]{0,40}?)(?: is| on| at|:){1,2}\s*$/iu;

/** The telephone that the letter itself gives for its writer. */
export function numberOfWriter({ flow, bodyStart, bodyEnd }: LetterText): readonly Fact[] {
  const body = flow.slice(bodyStart, bodyEnd);
  return [...body.matchAll(/(?<!\d[ \-]?)(?:\+44|0)[\d \t()\-]{8,16}\d/gu)].flatMap((match) => {
    const isWriters = OF_WRITER.test(body.slice(Math.max(0, match.index - 80), match.index));
    if (!isWriters || readTelephones(match[0]).length === 0) return [];
    const at = bodyStart + match.index;
    return [
      { key: 'referrer.phone', written: match[0], sentence: sentenceAt(flow, at), at } as const,
    ];
  });
}
