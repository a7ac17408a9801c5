import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallRow } from '../../src/calls/callColumns.ts';
import {
  callFacts,
  callRow,
  codeOf,
  formFacts,
  formValues,
  match,
  type Values,
} from './builders.ts';

/** A form for one child and a call about another: whatever else is known or left out, never a link. */
interface Trap {
  readonly call: CallRow;
  readonly form: Values;
  readonly subject?: string;
  /** What tells the two apart: of these at least one is known on both sides. */
  readonly apart: readonly (readonly [keyof CallRow, keyof Values])[];
}

const name = ['infantName', 'infant.fullName'] as const;
const born = ['infantDob', 'infant.dob'] as const;
const number = ['infantNhsNumber', 'infant.nhsNumber'] as const;
const mother = ['motherName', 'mother.name'] as const;
const mothersNumber = ['motherNhsNumber', 'mother.nhsNumber'] as const;

const family = { address: '14 Mill Road, Leeds', 'infant.address': '14 Mill Road, Leeds' };
const twin = (own: string, other: string, more: CallRow = {}): Trap => ({
  call: {
    infantName: `${other} Testwell`,
    infantNhsNumber: '9990000026',
    motherNhsNumber: '9990000042',
    address: family.address,
    multipleBirth: 'not-asked',
    ...more,
  },
  form: {
    'infant.fullName': `${own} Testwell`,
    'infant.nhsNumber': '9990000018',
    'mother.nhsNumber': '9990000042',
    'infant.address': family.address,
  },
  apart: [name, number],
});
const stranger: CallRow = {
  infantName: 'Noah Farthing',
  infantDob: '2025-11-03',
  infantNhsNumber: '9990000034',
  motherName: 'Olive Farthing',
  parentPhone: '07700 900456',
  postcode: 'LS9 8ZZ',
};

const traps: Readonly<Record<string, Trap>> = {
  'the twin of a name one letter apart': twin('Ava', 'Eva'),
  'the twin of a name that goes on': twin('Robert', 'Roberta', { multipleBirth: 'yes' }),
  'the twin of a name of the same sound': twin('Aisha', 'Aisia', { multipleBirth: 'yes' }),
  'the twin, whose code is quoted': { ...twin('Ava', 'Mia'), subject: codeOf('DC-1') },
  'the first of twins by number, the form being for the second': {
    ...twin('Twin 2', 'Twin 1', { multipleBirth: 'yes' }),
  },
  'a stranger, whose code is quoted': {
    call: stranger,
    form: { 'infant.nhsNumber': '9990000018' },
    subject: `Form, code ${codeOf('DC-1')}`,
    apart: [name, born, number, mother],
  },
  'the elder sibling, the mother’s number standing in both boxes of the child': {
    call: {
      infantName: 'Baby',
      infantDob: '2024-08-12',
      infantNhsNumber: '9990000042',
      multipleBirth: 'no',
    },
    form: { 'infant.fullName': 'Baby Testwell', 'infant.nhsNumber': '9990000042' },
    apart: [born],
  },
  'the pregnancy before': {
    call: {
      subject: 'antenatal',
      infantName: '',
      infantDob: '',
      edd: '2025-01-20',
      startedAt: '2025-01-02 10:00',
      motherNhsNumber: '9990000042',
      multipleBirth: 'no',
    },
    form: { 'infant.fullName': 'Baby Testwell', 'mother.nhsNumber': '9990000042' },
    apart: [['edd', 'infant.dob']],
  },
  'a mother of the same name, delivered in the same month': {
    call: {
      infantName: 'Baby Testwell',
      infantDob: '2026-02-17',
      parentPhone: '07700 900456',
      postcode: 'LS9 8ZZ',
      multipleBirth: 'no',
    },
    form: { 'infant.fullName': 'Baby Testwell' },
    apart: [born],
  },
  'a namesake born the same day to a namesake, who lives elsewhere': {
    call: {
      parentPhone: '07700 900456',
      postcode: 'LS9 8ZZ',
      motherDob: '1990-01-03',
      multipleBirth: 'no',
    },
    form: { 'mother.dob': '1996-07-21' },
    apart: [['motherDob', 'mother.dob']],
  },
  'another family of the practice, whose telephone both give': {
    call: {
      ...stranger,
      infantName: 'Baby Testwell',
      infantDob: '2026-02-12',
      motherName: 'Olive Testwell',
      motherNhsNumber: '9990000042',
      parentPhone: '0113 496 0100',
      multipleBirth: 'no',
    },
    form: {
      'infant.fullName': 'Baby Testwell',
      'parent.phone': '0113 496 0100',
      'mother.nhsNumber': '9990000050',
    },
    apart: [mother, mothersNumber],
  },
  'another family in the same refuge': {
    call: {
      infantName: 'Baby',
      motherName: 'Olive Farthing',
      motherNhsNumber: '9990000042',
      parentPhone: '0113 496 0200',
      address: family.address,
      multipleBirth: 'no',
    },
    form: {
      'infant.fullName': 'Baby Testwell',
      'mother.nhsNumber': '9990000050',
      'parent.phone': '0113 496 0200',
      'infant.address': family.address,
    },
    apart: [mother, mothersNumber],
  },
  'a cousin born the same day at the same address': {
    call: {
      infantName: 'Noah Testwell',
      motherName: 'Olive Testwell',
      address: family.address,
      multipleBirth: 'no',
    },
    form: { 'infant.address': family.address },
    apart: [name, mother],
  },
};

/** Each side without some of what it could say, but one pair that tells the two apart. */
const masked = ({ call, form, apart }: Trap) =>
  fc
    .record({
      kept: fc.constantFrom(...apart),
      call: fc.subarray(Object.keys(callRow(call)) as (keyof CallRow)[]),
      form: fc.subarray(Object.keys(formValues(form)) as (keyof Values)[]),
    })
    .map((dropped) => {
      const row: Record<string, string> = { ...callRow(call) };
      const values: Record<string, string> = { ...formValues(form) };
      const needed = ['callId', 'startedAt', 'outcome', 'practitioner', 'subject', 'multipleBirth'];
      for (const key of dropped.call) {
        if (key !== dropped.kept[0] && !needed.includes(key)) row[key] = '';
      }
      for (const key of dropped.form) if (key !== dropped.kept[1]) values[key] = '';
      return { row: row, values: values };
    });

describe('a form is never linked to a call about', () => {
  it.each(Object.entries(traps))('%s', (_who, trap) => {
    fc.assert(
      fc.property(masked(trap), ({ row, values }) => {
        const outcome = match(formFacts(values, trap.subject), callFacts(row));
        expect(outcome.decision).not.toBe('linked');
      }),
      { numRuns: 150 },
    );
  });
});

describe('what blocks a link', () => {
  it.each(Object.entries(traps).filter(([who]) => who.includes('twin')))(
    'never hides the candidate: %s',
    (_who, trap) => {
      const outcome = match(formFacts(trap.form, trap.subject), callFacts(trap.call));

      expect(new Set(outcome.candidates.map(({ callId }) => callId))).toEqual(new Set(['DC-1']));
      expect(outcome.candidates.flatMap(({ vetoes }) => vetoes).join(' ')).toMatch(/twin|differ/u);
    },
  );

  it('never hides the call whose code is quoted, however little else agrees', () => {
    const { call, form, subject } = traps['a stranger, whose code is quoted']!;

    expect(match(formFacts(form, subject), callFacts(call))).toMatchObject({
      decision: 'review',
      candidates: [{ callId: 'DC-1' }],
    });
  });
});
