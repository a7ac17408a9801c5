/**
 * UK telephone numbers as people write them, to E.164. Several in one box, "or", extensions,
 * "+44 (0)", and the nought that spreadsheets drop are all understood.
 */
const RUN = /(?:\+|(?<!\d)00)?[\d(][\d\s\u00a0().\-\u2010-\u2015]*\d/gu;
const EXTENSION = /(?:\bext(?:ension|n)?|\bx|#)[\s.:]*\d{1,6}/giu;

/** Every number in the text in its order, each once: `+441134960123`. */
export function readTelephones(written: string): readonly string[] {
  const text = written.replace(EXTENSION, ' ; ').replace(/(?<=\d)\s*[oO]\s*(?=\d)/gu, '0');
  const found: string[] = [];
  for (const match of text.matchAll(RUN)) found.push(...numbersIn(match[0]));
  return [...new Set(found)];
}

/** One run of digits may hold several numbers: "0113 496 0123 07700 900123". */
function numbersIn(run: string): readonly string[] {
  const plain = run.replace(/[^\d+]/gu, '');
  const foreign = /^(?:\+|00)(?!44)(\d{8,15})$/u.exec(plain);
  if (foreign !== null && !plain.startsWith('000')) return [`+${foreign[1] ?? ''}`];
  const found: string[] = [];
  let rest = plain;
  while (rest.length >= 10) {
    const number = /^(?:\+440?|00440?|0|(?=[1237]\d{9}$))(\d{10}|\d{9}$)/u.exec(rest);
    const national = number?.[1] ?? '';
    if (number === null || !/^[12378]/u.test(national)) return found;
    found.push(`+44${national}`);
    rest = rest.slice(number[0].length);
  }
  return found;
}
