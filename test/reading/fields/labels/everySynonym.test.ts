import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';
import { synonymSections, type SynonymAsk } from './formSynonyms.ts';

const inBold = (label: string, answer: string): Block => {
  const face: Segment = { text: label, bold: true };
  return segments(face, { text: answer, gap: '  ' });
};
const boldCell = (text: string): { text: string; bold: boolean } => ({ text, bold: true });

/** How forms print one label with its answer. */
const dresses: Readonly<Record<string, (label: string, answer: string) => readonly Block[]>> = {
  'with a colon': (label, answer) => [line(`${label.replace(/[:?]+$/u, '')}: ${answer}`)],
  'as it stands, behind a tab': (label, answer) => [segments(label, { text: answer, gap: '\t' })],
  'in capitals': (label, answer) => [line(`${label.toUpperCase()}: ${answer}`)],
  'with an asterisk': (label, answer) => [line(`${label} *: ${answer}`)],
  'marked as required': (label, answer) => [line(`${label} (required): ${answer}`)],
  'with a question mark': (label, answer) => [
    line(`${label.replace(/[:?]*(?: e\.g\. .*)?$/u, '')}? ${answer}`),
  ],
  'in bold': (label, answer) => [inBold(label, answer)],
  'in a cell': (label, answer) => [table([label, answer])],
  'in a bold cell': (label, answer) => [table([boldCell(label), answer])],
  'over a line of its own': (label, answer) => [line(`${label}:`), line(answer)],
};

/** So much of a form that it is one; what is asked here is left out. */
const others: readonly (readonly [FieldKey, string])[] = [
  ['mother.name', "Mother's name: Else Other"],
  ['language', 'Home language: Polish'],
  ['gp.odsCode', 'ODS code: B86999'],
  ['siblings', 'Brothers and sisters: none'],
  ['risk', 'Risks to staff: none known'],
  ['referral.date', 'Referral date: 21/11/2026'],
];

function form(heading: string | undefined, ask: SynonymAsk, blocks: readonly Block[]): Block[] {
  return [
    line('Infant Mental Health referral form', { heading: true }),
    ...(ask.key === 'infant.fullName' ? [] : [line('Name of infant: Other Child')]),
    ...(heading === undefined ? [] : [line(heading, { heading: true })]),
    ...blocks,
    line('Other matters', { heading: true }),
    ...others.filter(([key]) => key !== ask.key).map(([, words]) => line(words)),
  ];
}

describe('every synonym of the field dictionary', () => {
  for (const { headings, asks } of synonymSections) {
    for (const [dress, dressed] of Object.entries(dresses)) {
      it(`gives its field ${dress}, under ${headings[0] ?? ''}`, () => {
        const wrong: string[] = [];
        for (const ask of asks) {
          for (const label of ask.labels) {
            for (const heading of [...headings, ...(ask.alone === true ? [undefined] : [])]) {
              const got = fieldsOf(form(heading, ask, dressed(label, ask.written)));
              if (got[ask.key] !== ask.value)
                wrong.push(
                  `${heading ?? '-'} > ${label} > ${ask.key}: ${JSON.stringify(got[ask.key])} in ${JSON.stringify(Object.entries(got).filter(([, v]) => v !== null))}`,
                );
            }
          }
        }
        expect(wrong).toEqual([]);
      });
    }
  }
});
