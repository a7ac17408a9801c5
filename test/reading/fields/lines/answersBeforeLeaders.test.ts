import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, text } from '../blocks.ts';

type Row = readonly [label: string, answer: string];
const rows: readonly Row[] = [
  ['Family name', 'Testchild'],
  ['Given names', 'Ada'],
  ['Birth date', '14-Mar-2026'],
  ['NHS No', '999 000 0018'],
  ['Relationship', 'Mum'],
  ['Language', ''],
];
const referrer: readonly Row[] = [
  ['Form completed by', 'Esther Sample'],
  ['Title', 'Family Hub Coordinator'],
  ['Tel. no.', '(0113) 496 0621'],
];
const account = 'Ada looks away  and is quiet. Mother is worried.';
const form = (set: (row: Row) => Line): Line[] => [
  line('CHILD', { heading: true }),
  ...rows.map(set),
  line('REASON', { heading: true }),
  line('Reason for referral'),
  line(account),
  line('PRACTITIONER', { heading: true }),
  ...referrer.map(set),
];
const read = {
  'infant.familyName': 'Testchild',
  'infant.givenName': 'Ada',
  'infant.dob': '2026-03-14',
  'infant.nhsNumber': '9990000018',
  'parent.relationship': 'Mum',
  language: null,
  reason: account,
  'referrer.name': 'Esther Sample',
  'referrer.role': 'Family Hub Coordinator',
  'referrer.phone': '+441134960621',
};

describe('an answer behind its label with no mark between', () => {
  it.each<[string, (row: Row) => Line]>([
    [
      'a line drawn on to the margin',
      ([label, answer]) => line(`${label} ${answer}`.trim(), { led: true }),
    ],
    ['dots typed behind it', ([label, answer]) => line(`${label} ${answer} ............`)],
    ['a rule typed behind it', ([label, answer]) => line(`${label}  ${answer}____________`)],
    ['two spaces before it', ([label, answer]) => line(`${label}  ${answer}`.trim())],
  ])('is read where a form has %s', (_, set) => {
    expect(fieldsOf(form(set))).toMatchObject(read);
  });

  it('is read behind labels in capitals, which its own capital ends', () => {
    const lines = [
      ...rows.map(([label, answer]) =>
        line(`${label.toUpperCase()} ${answer}`.trim(), { led: true }),
      ),
      line('HEALTH VISITOR Jo Example, East team', { led: true }),
    ];
    expect(fieldsOf(lines)).toMatchObject({
      'infant.familyName': 'Testchild',
      'infant.givenName': 'Ada',
      'infant.nhsNumber': '9990000018',
      language: null,
      healthVisitor: 'Jo Example, East team',
    });
  });

  it('is parted from a label that goes on behind the words that we know', () => {
    const lines = [...rows, ['Health visitor on discharge', 'Jo Example, East team'] as const].map(
      ([label, answer]) => line(`${label} ${answer}`.trim(), { led: true }),
    );
    expect(fieldsOf(lines)).toMatchObject({ healthVisitor: 'Jo Example, East team' });
  });

  it('is left to a label that nobody knows, and is no answer of the one above', () => {
    const lines = [...rows, ['Locality code', 'W7'] as const].map(([label, answer]) =>
      line(`${label}  ${answer}`.trim(), { led: true }),
    );
    expect(fieldsOf(lines)).toMatchObject({ language: null });
  });

  it('is behind its dots where these stand before it as well', () => {
    const dotted = [...rows, ['Named midwife', 'Community midwives, East team'] as const].map(
      ([label, answer]) => line(`${label} ....${answer}..............`),
    );
    expect(fieldsOf(dotted)).toMatchObject({ midwife: 'Community midwives, East team' });
  });

  it('is not looked for where two spaces only part the words of an account', () => {
    const told = 'Mother  Ann is tired.\nAddress  both parents together please.\nRisk  none.';
    const fields = fieldsOf([
      ...text("Child's name: Ada Testchild\nDate of birth: 14/03/2026\nReason for referral:"),
      ...text(told),
    ]);
    expect(fields).toMatchObject({ reason: told });
  });
});
