import type { Reading, Referral } from '../../src/reading/referral.ts';
import type {
  Field,
  FieldKey,
  Fields,
  WrittenReferral,
} from '../../src/reading/writtenReferral.ts';

/** Fields as found in one part; null: the label stands there with nothing behind it. */
export function fieldsOf(
  values: Readonly<Partial<Record<FieldKey, string | null>>>,
  part = 'form.pdf',
): Fields {
  const source = { part };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Field] => [
      key,
      value === null
        ? { state: 'blank', value: null, raw: null, source }
        : { state: 'found', value, raw: value, source },
    ]),
  );
}

export const zoe = {
  'infant.fullName': 'Zoe Testchild',
  'infant.dob': '2026-02-03',
  'infant.nhsNumber': '9990000018',
  'infant.sex': 'female',
  'infant.postcode': 'LS7 3AB',
  'mother.name': 'Anna Testchild',
  'referrer.name': 'Sally Tester',
  'referrer.email': 'sally.tester@nhs.example',
  reason: 'Mother finds it hard to respond to cues.',
} as const;

export function aWrittenReferral(
  values: Readonly<Partial<Record<FieldKey, string | null>>> = zoe,
  changed: Partial<WrittenReferral> & { readonly part?: string } = {},
): WrittenReferral {
  const { part, ...rest } = changed;
  return {
    fields: fieldsOf(values, part),
    birthOrder: null,
    notUnderstood: [],
    doubts: [],
    ...rest,
  };
}

export function aReading(
  values: Readonly<Partial<Record<FieldKey, string | null>>> = zoe,
  changed: Partial<Reading> = {},
): Reading {
  return {
    ...aWrittenReferral(values),
    readerVersion: '1',
    readAt: new Date('2026-03-02T10:00:00Z'),
    mail: 'mail-1',
    sha256: 'a'.repeat(64),
    ...changed,
  };
}

export function aReferralToAdd(
  reference: string,
  changed: Partial<Omit<Referral, 'events' | 'decisions'>> = {},
): Omit<Referral, 'events' | 'decisions'> {
  return {
    reference,
    route: { kind: 'mail', mail: 'mail-1' },
    place: 1,
    receivedAt: new Date('2026-03-02T09:16:00Z'),
    readings: [aReading()],
    ...changed,
  };
}
