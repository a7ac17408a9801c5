/** Whether a sentence says something: a line of a signature has no verb. */
export function isSaying(words: string): boolean {
  return VERBS.test(words);
}

const VERBS =
  / (?:i|im|ive|ill|we|you|he|she|they|it|is|are|was|were|am|be|been|have|has|had|will|would|can|could|do|does|did|please|not|need|want|said|say|says|told|gave|feel|feels|me|my|him|her|them|us|(?!(?:registered|chartered|accredited|named|advanced|qualified) )\p{L}{2,20}ed) /u;
