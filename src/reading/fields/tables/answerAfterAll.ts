import { saysItAgain } from '../labels/cueMeaning.ts';
import { mayAnswer } from '../labels/plausible.ts';
import type { Answer } from '../sheet.ts';
import type { CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

/** In no face of labels, or alone where it answers: its words head nothing, whatever they are. */
export function isAnswerAfterAll(
  view: CellView,
  below: readonly CellView[] | undefined,
  waiting: Answer | undefined,
  look: TableLook,
): boolean {
  if (look.styled && !view.styled) return true;
  const again = !view.styled && saysItAgain(view.meaning, waiting?.meaning);
  return again || answersWho(waiting, view, below);
}

/** "Birth mother" alone in the box below "What is their relationship to the baby?" heads no section. */
function answersWho(
  waiting: Answer | undefined,
  { meaning }: CellView,
  below: readonly CellView[] | undefined,
): boolean {
  if (waiting?.meaning === undefined || meaning === undefined || below !== undefined) return false;
  return mayAnswer(waiting.meaning.asked, meaning.asked);
}
