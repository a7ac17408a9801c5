import { narrativeTopics } from '../dictionary/topics.ts';
import { isHintByWords } from '../help/hintWords.ts';
import type { Answer } from '../sheet.ts';
import type { CellView } from './tableCells.ts';

/** "Please be specific. Give examples and dates." beside what answers the question that stands over both. */
export function isHelpBeside([help, told, ...more]: readonly CellView[], pending: Answer): boolean {
  if (help === undefined || told === undefined || more.length > 0) return false;
  if (help.empty || help.nested || told.nested || pending.lines.length > 0) return false;
  const asked = pending.meaning?.asked ?? [];
  return (
    asked.length > 0 &&
    asked.every(({ topic }) => narrativeTopics.has(topic)) &&
    isHintByWords(help.text)
  );
}
