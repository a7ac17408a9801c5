import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isInstruction } from './linePart.ts';

/** So many labels in a face of their own before their answers make it that of labels, … */
const FEWEST = 6;
/** … where so many of the words before a change of face are labels that we know. */
const MOST = 0.6;

/**
 * Labels that nothing but their colour, their slant or that of their answers parts from these, as
 * labels in bold before their answers: "Date of birth 03/02/2026" with the first words in blue.
 */
export function labelsByLead(blocks: readonly Block[]): readonly Block[] {
  const leads = linesIn(blocks).flatMap(({ segments }) =>
    segments.flatMap(({ lead }) => lead ?? []),
  );
  const known = leads.filter((lead) => labelMeaning(lead) !== undefined).length;
  const arePlain = known < FEWEST || known < leads.length * MOST;
  const face = arePlain ? faceOfLabels(blocks) : isInFace;
  return face === undefined ? blocks : parted(withLabelsIn(face, blocks));
}

/** A label without an answer has no other face behind it. */
const isInFace: Face = ({ slanted, tint, lead }) =>
  lead === undefined && (slanted === true || tint !== undefined);

type Face = (segment: Segment) => boolean;

/** The face of nearly all labels that we know, where these are not in bold: a slant, or a colour. */
function faceOfLabels(blocks: readonly Block[]): Face | undefined {
  const labels = linesIn(blocks).flatMap(({ segments: [first] }) =>
    first !== undefined && labelMeaning(first.lead ?? first.text)?.strength === 'strong'
      ? [first]
      : [],
  );
  const tints = new Set(labels.flatMap(({ tint }) => tint ?? []));
  const faces: readonly Face[] = [
    ({ slanted }) => slanted === true,
    ...[...tints].map(
      (colour): Face =>
        ({ tint }) =>
          tint === colour,
    ),
  ];
  return faces.find((isFaced) => {
    // A title of a part in bold may be a label that we know as well.
    const plain = labels.filter(({ bold, lead }) => bold !== true && lead === undefined);
    const own = plain.filter(isFaced).length;
    return own >= FEWEST && own >= plain.length * ALL;
  });
}

const ALL = 0.85;

const withLabelsIn = (isFaced: Face, blocks: readonly Block[]): readonly Block[] =>
  changedLines(blocks, (line) => {
    const [first, ...more] = line.segments;
    const asks = first !== undefined && isFaced(first) && mayAsk(first.text);
    return asks ? { ...line, segments: [{ ...first, bold: true }, ...more] } : line;
  });

const mayAsk = (text: string): boolean =>
  !isInstruction(text) && (/[:?]\s*$/u.test(text) || asksSomething(text));

/** In the face of labels what asks by its words alone is one: "Siblings and their ages". */
const asksSomething = (text: string): boolean =>
  labelMeaning(text) !== undefined ||
  (/^\p{Lu}.*[^.,;!]$/u.test(text) && meaningInLabelPlace(text) !== undefined);

const parted = (blocks: readonly Block[]): readonly Block[] => changedLines(blocks, inLine);

const inLine = (line: Line): Line => ({ ...line, segments: line.segments.flatMap(atLead) });

function atLead(segment: Segment): readonly Segment[] {
  const { lead, ...whole } = segment;
  if (lead === undefined || labelMeaning(lead) === undefined || !segment.text.startsWith(lead))
    return [segment];
  const behind = segment.text.slice(lead.length);
  const gap = /^\s*/u.exec(behind)?.[0] ?? '';
  return [
    { ...whole, text: lead, bold: true },
    { ...whole, text: behind.slice(gap.length), gap },
  ];
}
