import { isLeftWhole } from './deletePrompt.ts';
import { withoutSigns, withTypedMarks } from './typedMarks.ts';

/** Options of one question: "Yes, female please" tells that one is needed, and which. */
const TEMPLATE =
  /^(?!(?=.*\b(?:yes|no)\b).*\b(?:male|female)\b)(?:(?:yes|no|y|n|m|f|male|female|unknown|not known|unsure|don't know|n\/a|indeterminate|other|boy|girl)(?:\s*(?:\/|\||,|or|\\|\s)\s*|$)){2,6}(?:\(?\s*(?:delete|please|circle|tick|(?:if|where) (?:yes|so|no|known)|specify|state)\b.*)?$/iu;

/** The printed options alone ("Yes / No", "M/F"), with none chosen. */
export function isOptionTemplate(text: string): boolean {
  if (isLeftWhole(text.trim())) return true;
  return text.length <= 90 && (TEMPLATE.test(text.trim()) || areStroked(text.trim()));
}

/** "Girl / Boy / Not known yet": two that every form prints, and another in a few words of its own. */
function areStroked(text: string): boolean {
  const options = text.split(/\s*[/|]\s*/u);
  const printed = options.filter((option) => PRINTED.test(option));
  const isPrinted = printed.length >= 2 || LAST_PRINTED.test(options.at(-1) ?? '');
  return (
    options.length > 2 &&
    isPrinted &&
    options.every((option) => /^\p{L}[\p{L}'\u2019 ]{0,24}$/u.test(option))
  );
}

/** Behind two others it is what else may be chosen, and nobody writes it: "Mother / Father / Other carer". */
const LAST_PRINTED =
  /^(?:other(?: (?:carer|relative|person|professional|agency))?|none(?: of (?:these|the above))?|not known|prefer not to say)$/iu;

const PRINTED = /^(?:yes|no|unknown|not known|male|female|boy|girl)$/iu;

/** "Female" right below "Male", "No ○" below "Yes ●": the next of the printed answers of one question. */
export function isNextPrinted(above: string, text: string): boolean {
  const [one, other] = [above, text].map((line) =>
    withoutSigns(
      withTypedMarks(line).replace(/[\u2610\u2612\u25cb-\u25ef]/gu, ' '),
    ).words.toLowerCase(),
  );
  if (one === undefined || other === undefined || one === '' || other === '') return false;
  return !one.split(' ').includes(other) && isOptionTemplate(`${one} ${other}`);
}
