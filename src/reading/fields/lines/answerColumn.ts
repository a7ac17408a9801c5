import type { Line } from '../../document.ts';

/** So many lines of a document show where its answers begin. */
const fewest = 3;
/** In points. */
const near = 2;

/** Where answers begin on the lines of a drawn page, behind labels that are closed and of a length of their own. */
function answerColumnOf(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, Set<string>>();
  for (const line of lines) {
    const place = answerPlace(line);
    if (place === undefined) continue;
    const labels = counts.get(Math.round(place)) ?? new Set();
    counts.set(Math.round(place), labels.add(line.segments[0]?.text ?? ''));
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other.size - one.size);
  return usual !== undefined && usual[1].size >= fewest ? usual[0] : undefined;
}

/** "Safeguarding:   CiN since March" with the answer where the answers of the form begin: no account has such a gap. */
export function isInAnswerColumn(line: Line, column: number | undefined): boolean {
  const place = answerPlace(line);
  return column !== undefined && place !== undefined && Math.abs(place - column) <= near;
}

function answerPlace({ segments, height = 10 }: Line): number | undefined {
  const [label, answer] = segments;
  if (label?.right === undefined || answer?.left === undefined) return undefined;
  if (label.entered === true || !/\p{L}.*[:?]$/u.test(label.text)) return undefined;
  return answer.left - label.right > height ? answer.left : undefined;
}

/** Left edges, in points. */
export interface TwoColumns {
  readonly labels: number;
  readonly answers: number;
}

/** So many different labels, and this share of all lines in pieces, show a form in two columns. */
const fewestOfForm = 8;
const mostOfForm = 0.8;

/** Where a drawn form has all its labels at one edge and all answers beside them at another, closed or not. */
function twoColumnsOf(lines: readonly Line[]): TwoColumns | undefined {
  const pieces = lines.flatMap((line) => placesOf(line) ?? []);
  const counts = new Map<string, (typeof pieces)[number][]>();
  for (const one of pieces) {
    const key = `${Math.round(one.labels)} ${Math.round(one.answers)}`;
    counts.set(key, [...(counts.get(key) ?? []), one]);
  }
  const [usual] = [...counts.values()].sort((one, other) => other.length - one.length);
  const [first] = usual ?? [];
  if (usual === undefined || first === undefined) return undefined;
  const isForm =
    new Set(usual.map(({ text }) => text)).size >= fewestOfForm &&
    usual.length >= pieces.length * mostOfForm;
  return isForm ? { labels: first.labels, answers: first.answers } : undefined;
}

/** "Birth gestation" where labels stand, and "39+1" where answers do. */
export function isInTwoColumns(line: Line, columns: TwoColumns | undefined): boolean {
  const place = columns === undefined ? undefined : placesOf(line);
  if (columns === undefined || place === undefined) return false;
  const gaps = [place.labels - columns.labels, place.answers - columns.answers];
  return gaps.every((gap) => Math.abs(gap) <= near);
}

/** Alone where labels stand: nothing was answered beside it, and it goes on with no answer above. */
export function isAloneAtLabels(line: Line, columns: TwoColumns | undefined): boolean {
  const [label, ...more] = line.segments;
  if (columns === undefined || label?.left === undefined || more.length > 0) return false;
  return label.entered !== true && Math.abs(label.left - columns.labels) <= near;
}

function placesOf(line: Line): (TwoColumns & { readonly text: string }) | undefined {
  const { segments, height = 10 } = line;
  const [label, answer] = segments;
  if (label?.left === undefined || label.right === undefined || answer?.left === undefined)
    return undefined;
  if (label.entered === true || !/^[\p{Lu}\d]/u.test(label.text)) return undefined;
  if (answer.left - label.right < height * 0.5) return undefined;
  return { labels: label.left, answers: answer.left, text: label.text };
}

/** Where labels and answers begin that stand beside each other. */
export function columnsOf(lines: readonly Line[]): {
  readonly answersAt: number | undefined;
  readonly columns: TwoColumns | undefined;
} {
  return { answersAt: answerColumnOf(lines), columns: twoColumnsOf(lines) };
}
