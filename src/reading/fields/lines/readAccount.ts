import type { Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import type { Open } from './openLabels.ts';

/** A question whose answer the form as a whole has told, be it nothing: it takes nothing more, and none is left open. */
export function readAccount(line: Line, sheet: Sheet): Open[] {
  const written = answerLine(line).text.replace(/[\s:]+$/u, '');
  const meaning = labelMeaning(written) ?? meaningInLabelPlace(written);
  const answer = sheet.label(written, meaning, line.page);
  const account = (line.account ?? []).map(answerLine);
  const none = { text: '', kept: '' };
  for (const one of account.length === 0 ? [none] : account)
    answer.lines.push({ ...one, entered: true });
  return [];
}
