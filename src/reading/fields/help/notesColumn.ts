import { wordsInCell, type Block, type Cell, type Table } from '../../document.ts';
import { headsAnswers, headsNotes, headsQuestions } from '../dictionary/hints.ts';

/**
 * "Question | Notes | Your answer": the column in which the form says how to answer, and the row of
 * heads, are no answers. What follows in tables of the same three columns goes without it as well.
 */
export function withoutNotesColumns(blocks: readonly Block[]): readonly Block[] {
  let column: number | undefined;
  return blocks.map((block) => {
    if (block.kind === 'line') return block;
    const [head] = block.rows;
    const own = head === undefined ? undefined : notesIn(head);
    column = own ?? column;
    if (column === undefined || !isOfThree(block)) return block;
    const at = column;
    const rows = own === undefined ? block.rows : block.rows.slice(1);
    return {
      ...block,
      rows: rows.map((row) => row.filter((cell) => row.length !== 3 || cell.column !== at)),
    };
  });
}

/** The middle one of three heads. */
function notesIn(head: readonly Cell[]): number | undefined {
  const [question, notes, answer, ...more] = head.map(wordsInCell);
  if (question === undefined || notes === undefined || answer === undefined || more.length > 0)
    return undefined;
  const isHead =
    headsQuestions.test(question) && headsNotes.test(notes) && headsAnswers.test(answer);
  return isHead ? head[1]?.column : undefined;
}

const isOfThree = ({ rows }: Table): boolean => rows.some((row) => row.length === 3);
