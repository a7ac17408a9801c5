import type { Block } from '../../document.ts';
import { childElements, isElement, type Element } from '../markup.ts';
import { withoutEmptyEnds } from '../withoutEmptyEnds.ts';
import { readHtmlControl } from './controls.ts';
import { makeFlowWriter, type FlowWriter } from './flowWriter.ts';
import { faceOf, flowOf, plainFace, standsOff, type HtmlFace } from './looks.ts';
import type { LooksOf } from './styleSheet.ts';
import { isLayout, readHtmlTable, strayParts } from './tables.ts';

export interface FlowContext {
  readonly looks: LooksOf;
  newBox(): number;
  /** Counts text against the ceiling; throws CeilingError over it. */
  spend(characters: number): void;
}

/** The blocks below one element, as a browser would set them out. */
export function readFlow(parent: Element, context: FlowContext, face = plainFace): Block[] {
  const writer = makeFlowWriter(context);
  for (const child of parent.children) walk(child, face, writer, context);
  writer.endLine();
  return writer.blocks;
}

function walk(
  node: Element | string,
  face: HtmlFace,
  writer: FlowWriter,
  context: FlowContext,
): void {
  if (!isElement(node)) return writer.write(node, face);
  const looks = context.looks(node);
  const flow = flowOf(node, looks);
  if (flow === 'hidden') return;
  const control = readHtmlControl(node);
  if (control !== undefined) return writer.showControl(control, face);
  if (node.name === 'br') return writer.breakLine();
  if (node.name === 'table') return showTable(node, face, writer, context);
  if (node.name === 'dl') return showDefinitions(node, face, writer, context);
  const inner = faceOf(node, looks, face);
  const edge = () => {
    if (flow === 'block') writer.edge(standsOff(node, looks));
    else if (flow === 'column') writer.part();
  };
  const heading = /^(?:h[1-6]|legend)$/.test(node.name);
  edge();
  if (heading) writer.heading(true);
  if (node.name === 'li') writer.listed(true);
  for (const child of node.children) walk(child, inner, writer, context);
  edge();
  if (heading) writer.heading(false);
  if (node.name === 'li') writer.listed(false);
}

function showTable(table: Element, face: HtmlFace, writer: FlowWriter, context: FlowContext): void {
  writer.edge(false);
  for (const stray of strayParts(table)) walk(stray, face, writer, context);
  writer.edge(false);
  const read = readHtmlTable(table, {
    blocksOf: (cell) => {
      const inner = faceOf(cell, context.looks(cell), { ...face, bold: false });
      return withoutEmptyEnds(readFlow(cell, context, inner));
    },
    isHidden: (element) => flowOf(element, context.looks(element)) === 'hidden',
    isShaded: (cell) =>
      cell.attributes['bgcolor'] !== undefined || /background/.test(context.looks(cell)),
  });
  const cells = read.rows.flat();
  if (isLayout(read)) {
    for (const cell of cells) for (const block of cell.blocks) writer.blocks.push(block);
  } else if (cells.length > 0) writer.blocks.push(read);
}

/** A list of terms and what belongs to them is a table of two columns. */
function showDefinitions(
  list: Element,
  face: HtmlFace,
  writer: FlowWriter,
  context: FlowContext,
): void {
  writer.edge(false);
  const rows = definitionsOf(list).map(({ terms, meanings }) =>
    [terms, meanings].map((elements, column) => ({
      column,
      columns: 1,
      rows: 1,
      blocks: withoutEmptyEnds(elements.flatMap((element) => readFlow(element, context, face))),
    })),
  );
  if (rows.length > 0) writer.blocks.push({ kind: 'table', rows });
}

function definitionsOf(list: Element): { terms: Element[]; meanings: Element[] }[] {
  const groups: { terms: Element[]; meanings: Element[] }[] = [];
  const parts = childElements(list).flatMap((child) =>
    child.name === 'div' ? childElements(child) : [child],
  );
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.name === 'dt' && (last === undefined || last.meanings.length > 0)) {
      groups.push({ terms: [part], meanings: [] });
    } else if (part.name === 'dt') last?.terms.push(part);
    else if (last === undefined) groups.push({ terms: [], meanings: [part] });
    else last.meanings.push(part);
  }
  return groups;
}
