const PROMPT =
  /\s*(?:\(\s*|[-\u2013]\s+)?\b(?:please )?(?:delete|strike|cross|circle|ring|underline)(?: (?:out|through|off|round))?(?: (?:as|the|which(?:ever)?|what(?:ever)?|where|if|those|one|any|not)\b[^()]{0,40})?\s*\)/iu;
const AT_END =
  /[-\u2013*\s]*\b(?:please )?(?:delete|strike out|cross out|circle|ring|underline) (?:as|which|whichever|what|where|those|one)\b[^().]{0,40}\.?$/iu;

/** "(delete as appropriate)" behind printed answers is print, whatever was crossed out. */
export function withoutDeletePrompt(text: string): string {
  return text.replace(PROMPT, '').replace(AT_END, '');
}

/** "None/Early help/CIN (delete as appropriate)", and nothing was deleted. */
export function isLeftWhole(text: string): boolean {
  const options = withoutDeletePrompt(text);
  if (options === text) return false;
  const words = options.split(/\s*[/|]\s*/u);
  return words.length > 1 && words.every((word) => /^\p{L}[^()\d:;]{0,50}$/u.test(word.trim()));
}
