import { answerLine, type Scope, type Sheet } from '../sheet.ts';
import { personHead, type CellView } from './tableCells.ts';
import { askedAtHead, sameColumns } from './tableHeads.ts';

/** People in columns: "Twin 1 | Twin 2" or "Mother | Father" over rows of the same questions. */
export function readMatrix(
  rows: readonly (readonly CellView[])[],
  row: number,
  sheet: Sheet,
): number {
  const heads = rows[row] ?? [];
  const before = sheet.scope;
  let next = row + 1;
  for (; next < rows.length; next += 1) {
    const cells = rows[next] ?? [];
    const [label, ...values] = cells;
    if (label === undefined || label.empty) break;
    const shared = cells.length === 2 && values[0]?.cell.columns === heads.length - 1;
    if (!shared && !sameColumns(heads, cells)) break;
    values.forEach((view, place) => {
      sheet.scope = shared ? before : headScope(heads[place + 1], before, place);
      sheet
        .label(label.text, askedAtHead(label), label.page)
        .lines.push(...view.lines.map(answerLine));
    });
  }
  sheet.scope = before;
  sheet.pending = undefined;
  return next;
}

function headScope(head: CellView | undefined, before: Scope, place: number): Scope {
  const person = personHead(head);
  const { instance } = before;
  if (person === undefined) return before;
  return {
    section: person.subject,
    instance: instance * 100 + place + 1,
    ...(person.child === undefined ? {} : { child: person.child }),
  };
}
