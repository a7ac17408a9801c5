import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

type Pair = readonly [label: string, answer: string];
const child: readonly Pair[] = [
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ['NHS number', '999 000 0018'],
  ['Home address', '12 Mill Lane, Leeds'],
  ["Mother's name", 'Ann Testchild'],
  ["Father's name", 'Bo Testchild'],
  ['First language', 'English'],
];
const referrer: readonly Pair[] = [
  ["Referrer's name", 'Jo Example'],
  ['Job title', 'GP'],
  ['Organisation', 'Mill Lane Surgery'],
  ['Telephone', '0113 496 0483'],
];
const told = 'Concerns\n- startles at voices\n\nHopes\n- to enjoy her baby';
const set =
  (face: { bold?: boolean; shaded?: boolean }) =>
  (text: string): CellText => ({ text, ...face });

it.each([
  ['answers in bold', set({}), set({ bold: true })],
  ['labels in bold', set({ bold: true }), set({})],
  ['labels on a shade', set({ shaded: true }), set({})],
])(
  'takes an answer for one that is also a label, one row below the other: %s',
  (_, label, answer) => {
    const rows = [...child, ...referrer].flatMap(([asked, said]) => [
      [label(asked)],
      [answer(said)],
    ]);
    expect(fieldsOf([table(...rows)])).toMatchObject({
      'referrer.role': 'GP',
      'referrer.organisation': 'Mill Lane Surgery',
      'referrer.phone': '+441134960483',
      'father.name': 'Bo Testchild',
    });
  },
);

it.each([{ bold: true }, { shaded: true }])(
  'keeps what the writer heads an account with, where labels are %j',
  (face) => {
    const label = set(face);
    const rows = [...child, ...referrer].map(([asked, said]) => [label(asked), said]);
    const account = table([label('Reason for referral')], [told]);
    expect(fieldsOf([table(...rows), line(''), account]).reason).toBe(told);
  },
);

it('takes an answer with a colon for no label, where labels are in bold', () => {
  const bold = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const pairs: readonly Pair[] = [...child, ['Ethnicity', 'Mixed: White and Asian'], ...referrer];
  const blocks = pairs.flatMap(([asked, said]) => [bold(asked), line(said), line('')]);
  expect(fieldsOf([...blocks, bold('Reason for referral'), line('She looks away.')])).toMatchObject(
    {
      'infant.ethnicity': 'Mixed: White and Asian',
      'referrer.name': 'Jo Example',
    },
  );
});

it('takes the title of the next part for no answer, where answers are in bold as well', () => {
  const bold = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const pairs = [...child, ...referrer].flatMap(([asked, said]) => [
    line(asked),
    bold(said),
    line(''),
  ]);
  const risk = [line('Known risks'), line(''), bold('Consent given for'), line('')];
  const asked = table(['Referral to the Infant Mental Health Service', '☒ Yes ☐ No']);
  const fields = fieldsOf([
    ...pairs,
    line('Reason for referral'),
    bold('She looks away.'),
    ...risk,
    asked,
  ]);
  expect(fields.risk ?? null).toBeNull();
  expect(fields['referrer.role']).toBe('GP');
});

const onPage = (text: string, top: number, bold = false): Block => ({
  kind: 'line',
  ...{ page: 1, top, height: 10 },
  segments: [{ text, left: 51, right: 51 + text.length * 5, ...(bold && { bold }) }],
});

it('keeps an account on a drawn page that begins, and goes on, as labels do that are in bold there', () => {
  const account = [
    'Previous involvement: Family Nurse until June; closed as moved out of area.',
    'There are real strengths:',
    '- rings if she is running late',
    'What has helped:',
    'short visits, plain language, one worker.',
  ];
  const given: readonly (readonly [string, boolean])[] = [
    ...[...child, ...referrer].flatMap(
      ([asked, said]) =>
        [
          [asked, true],
          [said, false],
        ] as const,
    ),
    ['Previous involvement / interventions', true],
    ...account.map((text) => [text, false] as const),
    ['Risk factors', true],
    ['A dog in the yard.', false],
  ];
  const blocks = given.map(([text, bold], at) => onPage(text, 60 + at * 14, bold));
  expect(fieldsOf(blocks)).toMatchObject({
    background: account.join('\n'),
    risk: 'A dog in the yard.',
  });
});

it('keeps a heading in plain letters below a label left blank, where answers stand beside labels in bold', () => {
  const beside = ([asked, said]: Pair): Block => ({
    kind: 'line',
    segments: [{ text: `${asked}:`, bold: true }, ...(said === '' ? [] : [{ text: said }])],
  });
  const blocks = [
    ...child.map(beside),
    beside(['National practice code', '']),
    line('Referring clinician'),
    ...([['Name', 'Jo Example'], ...referrer.slice(1)] as const).map(beside),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    'referrer.name': 'Jo Example',
    'referrer.role': 'GP',
    'referrer.phone': '+441134960483',
  });
});

it('keeps the line of an account that tells of a service as a label with its answer does', () => {
  const bold = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const account = [
    'Known to perinatal mental health from 20 weeks.',
    'Talking therapies: 6 sessions CBT, completed.',
    'Family hub: attends stay and play most Tuesdays.',
  ];
  const pairs = [...child, ...referrer].flatMap(([asked, said]) => [bold(asked), line(said)]);
  const blocks = [...pairs, bold('Background'), ...account.map((text) => line(text))];
  expect(fieldsOf([...blocks, bold('Known risks'), line('None')])).toMatchObject({
    background: account.join('\n'),
  });
});

it('reads a name beside a post that is also a label, each below its own label in bold in one cell of a page', () => {
  const cellOnPage = (label: string, answer: string, top: number): Block[] => [
    onPage(label, top, true),
    onPage(answer, top + 12),
  ];
  const pairs = [...child, ...referrer];
  const rows = pairs.flatMap((pair, at) => {
    const next = pairs[at + 1];
    return at % 2 === 0 && next !== undefined ? [[pair, next]] : [];
  });
  const form: Block = {
    ...{ kind: 'table', page: 1 },
    rows: [
      ...rows,
      [
        ['Name of referrer', 'Jo Example'],
        ['Profession', 'Community Midwife'],
      ] as const,
    ].map((row, at) =>
      row.map(([label, answer], column) => ({
        ...{ column, columns: 1, rows: 1 },
        blocks: cellOnPage(label, answer, 60 + at * 30),
      })),
    ),
  };
  expect(fieldsOf([form])['referrer.name']).toBe('Jo Example');
});

it('takes a box with questions of its own in bold for no answer to the heading over it', () => {
  const inBold = (text: string) => ({ text, bold: true });
  const asked = (text: string): Block => ({ kind: 'line', segments: [{ text, bold: true }] });
  const pairs = [...child, ...referrer].map(([label, answer]) => [inBold(label), answer]);
  const box: Block = {
    kind: 'table',
    rows: [
      [
        {
          ...{ column: 0, columns: 1, rows: 1 },
          blocks: [
            asked('Reason for referral'),
            line('Observation at baby clinic: she cried for eleven minutes.'),
            asked('Relevant past history'),
            line('Early Help plan from January.'),
          ],
        },
      ],
    ],
  };
  expect(fieldsOf([table(...pairs), asked('Clinical details'), box])).toMatchObject({
    reason: 'Observation at baby clinic: she cried for eleven minutes.',
    background: 'Early Help plan from January.',
  });
});
