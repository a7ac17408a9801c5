import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isCapitals } from '../labels/capitals.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { answerLine } from '../sheet.ts';
import { namesService } from './headingLine.ts';
import { isEmptyLine } from './emptyLines.ts';
import { wordsOf } from './lineStyle.ts';

const opensGuidance =
  /^(?:(?:warning|important|(?:please )?note|n\.?b\.?|guidance|reminder)\s?[:!]|to be (?:completed|filled in|signed|sent|returned|used) (?:by|in|before|when|for)\b)/iu;

/** Printed above the first question, where nobody has answered yet: a warning, and what it runs on to. */
export function isGuidance(lines: readonly Line[], row: number): boolean {
  const line = lines[row];
  if (line === undefined || isEmptyLine(line)) return false;
  const text = wordsOf(line).trim();
  if (opensGuidance.test(text) || isWarning(text)) return true;
  const above = lines[row - 1];
  if (above === undefined || isEmptyLine(above) || /[.!?:]$/u.test(wordsOf(above).trim()))
    return false;
  return /^\p{Ll}/u.test(text) && isGuidance(lines, row - 1);
}

/** "STOP: IF YOU BELIEVE A CHILD IS AT RISK OF HARM CALL 999 NOW": a sentence in capitals. */
function isWarning(text: string): boolean {
  return isCapitals(text) && text.split(/\s/u).length > TITLE && TO_READER.test(text);
}

/** Words: hardly any title of a form in capitals is longer. */
const TITLE = 6;
const TO_READER = /\b(?:you|your|stop|call|ring|please|do not|must)\b/iu;

/** "Referral for Infants in Care", "Multi-Agency Referral Form - Parent Infant Support", or the end of such a name in a bracket that the line above opened. */
export function namesReferral(line: Line): boolean {
  const text = wordsOf(line).trim();
  if (line.segments.length !== 1 || /[:?.]$/u.test(text)) return false;
  const isSet = line.heading === true || line.segments[0]?.bold === true;
  if (!isSet || line.segments[0]?.entered === true) return false;
  if (/^[^()]*\)$/u.test(text)) return true;
  if (namesByWords(line, text)) return !asksStrongly(text);
  if (!/^(?:\p{L}+ )?(?:referral|request|application) (?:for|to)\b/iu.test(text)) return false;
  if (asksStrongly(text)) return false;
  const asked = meaningInLabelPlace(text)?.asked ?? [];
  return asked.every(({ topic }) => !narrativeTopics.has(topic));
}

const namesByWords = ({ heading }: Line, text: string): boolean =>
  /\breferral (?:form )?(?:for|to)\b|\b(?:referral|request|application) form\b/iu.test(text) ||
  (heading === true && NAMED_REFERRAL.test(text));

/** "Early Attachment Service Referral". */
const NAMED_REFERRAL =
  /\b(?:service|team|clinic|pathway|hub|centre|trust|partnership|programme)\s(?:referral|request)s?$/iu;

const asksStrongly = (text: string): boolean => labelMeaning(text)?.strength === 'strong';

/** "Parent-Infant Relationship Clinic" in bold: whose form it is. */
export function isNameOfService(line: Line): boolean {
  return isInBold(line) && line.segments.length === 1 && namesService(answerLine(line).text);
}
