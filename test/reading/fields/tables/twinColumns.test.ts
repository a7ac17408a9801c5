import { describe, expect, it } from 'vitest';
import type { Block, Segment, Table } from '../../../../src/reading/document.ts';
import { fieldsOf, line, referralsOf, segments, table } from '../blocks.ts';

it('keeps twins in the columns of the first table apart from what stands below the next headings', () => {
  const twins = [1, 2].map((child) =>
    fieldsOf(
      [
        line('Referral for twins', { heading: true }),
        table(
          ['', 'First baby', 'Second baby'],
          ['Name', 'Freddie Testchild', 'Cillian Testchild'],
          ['Date of birth', '16/07/2026', '16/07/2026'],
          ['NHS number', '999 000 0018', '999 000 0026'],
        ),
        line('Parents', { heading: true }),
        table(['Mother’s name', 'Ann Testchild'], ['Telephone', '07700 900923']),
        line('Reason for referral', { heading: true }),
        line('Ann can only feel one of them at a time.'),
        table(['Referrer', 'Becky Tester'], ['Role', 'Health Visitor'], ['Date', '23/11/2026']),
      ],
      child - 1,
    ),
  );
  expect(twins.map((fields) => fields['infant.fullName'])).toEqual([
    'Freddie Testchild',
    'Cillian Testchild',
  ]);
  expect(twins.map((fields) => fields['referrer.name'])).toEqual(['Becky Tester', 'Becky Tester']);
});

const head = (words: string): Block => line(words, { heading: true });
const parents = [
  head('Details of mother'),
  table(['Name', 'Ann Testchild'], ['Date of birth', '02/10/1991'], ['NHS number', '999 000 0034']),
];

const named = (blocks: readonly Block[]): readonly (readonly unknown[])[] =>
  referralsOf(blocks).map(({ fields }) =>
    (['infant.fullName', 'infant.givenName', 'infant.nhsNumber', 'mother.name'] as const).map(
      (key) => fields[key]?.value ?? null,
    ),
  );

describe('two infants on one form', () => {
  it.each([
    ['First born', 'Second born'],
    ['Elder twin', 'Younger twin'],
    ['Baby no. 1', 'Baby no. 2'],
    ['Girl', 'Boy'],
  ])('are told apart below the heads “%s” and “%s”', (first, second) => {
    const form = [
      head('Referral for multiple births'),
      head(first),
      table(['Name', 'Ada Testchild'], ['Date of birth', '16/07/2026'], ['NHS number', '']),
      head(second),
      table(
        ['Name', 'Ben Testchild'],
        ['Date of birth', '16/07/2026'],
        ['NHS number', '999 000 0026'],
      ),
      ...parents,
    ];
    expect(named(form)).toEqual([
      ['Ada Testchild', null, null, 'Ann Testchild'],
      ['Ben Testchild', null, '9990000026', 'Ann Testchild'],
    ]);
  });

  it('are told apart in two columns below a corner that names them both', () => {
    const form = [
      table(
        ['About the babies', 'First baby', 'Second baby'],
        ['First name', 'Ada', 'Ben'],
        ['NHS number', '999 000 0018', '999 000 0026'],
      ),
      ...parents,
    ];
    expect(named(form)).toEqual([
      [null, 'Ada', '9990000018', 'Ann Testchild'],
      [null, 'Ben', '9990000026', 'Ann Testchild'],
    ]);
  });

  it.each([
    ['Baby', '1', '2'],
    ['Birth order', '1', '2'],
    ['Twin', 'A', 'B'],
    ['Baby', 'First', 'Second'],
  ])('are told apart by their number below “%s”: %s, %s', (counts, one, two) => {
    const form = [
      table(
        [counts, 'Name', 'Date of birth', 'NHS number'],
        [one, 'Ada Testchild', '16/07/2026', '999 000 0018'],
        [two, 'Ben Testchild', '16/07/2026', '999 000 0026'],
      ),
      ...parents,
    ];
    expect(named(form)).toEqual([
      ['Ada Testchild', null, '9990000018', 'Ann Testchild'],
      ['Ben Testchild', null, '9990000026', 'Ann Testchild'],
    ]);
  });

  it.each([
    ['Patient - Child 1', 'Patient - Child 2'],
    ['Step 3: the baby - infant A', 'Step 3: the baby - infant B'],
  ])('are told apart by the number behind a dash, which is no name: %s', (first, second) => {
    const form = [
      line('Referral form', { heading: true }),
      line(first, { heading: true }),
      line('First name: Ada'),
      line('Date of birth: 16/07/2026'),
      line('NHS number: 999 000 0018'),
      line(second, { heading: true }),
      line('First name: Ben'),
      line('Date of birth: 16/07/2026'),
      line('NHS number: 999 000 0026'),
      ...parents,
    ];
    expect(named(form)).toEqual([
      [null, 'Ada', '9990000018', 'Ann Testchild'],
      [null, 'Ben', '9990000026', 'Ann Testchild'],
    ]);
  });

  it('are told apart by a row that names the next of them', () => {
    const form = table(
      [{ text: 'PART ONE - INFANT - First twin', columns: 2 }],
      ['Infant’s first name', 'Ada'],
      ['Infant’s NHS number', '999 000 0018'],
      [{ text: 'PART ONE - INFANT - Second twin', columns: 2 }],
      ['Infant’s first name', 'Ben'],
      ['Infant’s NHS number', '999 000 0026'],
    );
    expect(named([form, ...parents])).toEqual([
      [null, 'Ada', '9990000018', 'Ann Testchild'],
      [null, 'Ben', '9990000026', 'Ann Testchild'],
    ]);
  });

  it('are told apart by the line over the columns of their answers', () => {
    const at = (left: number, text: string): Segment => ({ text, left, right: left + 60 });
    const row = (...cells: readonly Segment[]): Table['rows'][number] =>
      cells.map((cell, column) => ({ column, columns: 1, rows: 1, blocks: [segments(cell)] }));
    const form: readonly Block[] = [
      line('Details of baby', { heading: true }),
      segments(at(210, 'Twin 1 (first born)'), at(385, 'Twin 2 (second born)')),
      {
        kind: 'table',
        rows: [
          row(at(40, 'First name'), at(210, 'Ada'), at(385, 'Ben')),
          row(at(40, 'NHS number'), at(210, '999 000 0018'), at(385, '999 000 0026')),
        ],
      },
      ...parents,
    ];
    expect(named(form)).toEqual([
      [null, 'Ada', '9990000018', 'Ann Testchild'],
      [null, 'Ben', '9990000026', 'Ann Testchild'],
    ]);
  });

  it('are told apart below titles beside the head of the answers, which nobody gave', () => {
    const form = table(
      ['No.', 'Referrer details', 'Response'],
      ['1', 'Referred by', 'Becky Tester'],
      ['No.', 'Baby 1', 'Response'],
      ['2', 'First name', 'Ada'],
      ['3', 'NHS number', '999 000 0018'],
      ['No.', 'Baby 2', 'Response'],
      ['4', 'First name', 'Ben'],
      ['5', 'NHS number', '999 000 0026'],
    );
    expect(named([form])).toEqual([
      [null, 'Ada', '9990000018', null],
      [null, 'Ben', '9990000026', null],
    ]);
  });
});
