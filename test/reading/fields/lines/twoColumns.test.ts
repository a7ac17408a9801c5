import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf } from '../blocks.ts';

const [labels, answers] = [50, 205];
const piece = (text: string, left: number): Segment => ({
  ...{ text, left, right: left + text.length * 4.5 },
});
const onPage = (row: number, ...segments: readonly Segment[]): Block => ({
  ...{ kind: 'line', page: 1, top: 60 + row * 18, height: 10, segments },
});
const pairs: readonly (readonly [string, string])[] = [
  ["Baby's name", 'Ada Testchild'],
  ['Date of birth', '3 February 2026'],
  ['Pregnancy or birth gestation', '39+1'],
  ['NHS number', '999 000 0018'],
  ["Mother's name", 'Ann Testchild'],
  ["Mother's date of birth", '9 December 1992'],
  ['Postcode', 'LS14 3GU'],
  ['First language', 'Urdu'],
  ['Surgery name', 'Millgate Surgery'],
];
const rows = pairs.map(([label, answer], row) =>
  onPage(row, piece(label, labels), piece(answer, answers)),
);

describe('labels at one edge of a page and answers at another, in one face and without a mark', () => {
  it('reads a label by its place that no wording has', () => {
    expect(fieldsOf(rows)['infant.gestation']).toBe('39+1');
  });

  it('ends an account where a line begins with the labels again', () => {
    const told = [
      'Type 1 diabetes. Ann was a nursery manager',
      'and says "I should be good at this".',
    ];
    const account: Block = {
      kind: 'table',
      page: 1,
      rows: [
        [
          {
            ...{ column: 0, columns: 1, rows: 1 },
            blocks: [onPage(10, piece('Background', labels))],
          },
          {
            ...{ column: 1, columns: 1, rows: 1 },
            blocks: told.map((text, at) => onPage(10 + at, piece(text, answers))),
          },
        ],
      ],
    };
    const below = [
      onPage(12, piece('Any safeguarding matters', labels)),
      onPage(13, piece('Any risks', labels), piece('Mould in the bedroom.', answers)),
    ];
    expect(fieldsOf([...rows, account, ...below])).toMatchObject({
      background: told.join('\n'),
      risk: 'Mould in the bedroom.',
    });
  });

  it('takes a label left blank below an answer for no more of it', () => {
    const worker = [
      onPage(9, piece("Worker's agency", labels), piece('Calder Midwifery Team', answers)),
      onPage(10, piece("Worker's phone", labels)),
      onPage(11, piece("Worker's email", labels), piece('jo@council.example', answers)),
    ];
    expect(fieldsOf([...rows, ...worker])).toMatchObject({
      'referrer.organisation': 'Calder Midwifery Team',
      'referrer.email': 'jo@council.example',
    });
  });
});

it('takes a line over all labels for the name of a form, though it begins where they do', () => {
  const title = [onPage(-2, piece('Kingsbeck Health Visiting Service', labels))];
  expect(
    fieldsOf([...title, onPage(-1, piece('Form 7 Attachment', labels)), ...rows]),
  ).not.toHaveProperty('healthVisitor');
});
