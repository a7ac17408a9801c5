import { callCodeOf } from '../../src/calls/callCode.ts';
import type { CallRow } from '../../src/calls/callColumns.ts';
import { readOneCall } from '../../src/calls/callCsv.ts';
import { factsOfCall } from '../../src/matching/factsOfCall.ts';
import { factsOfReferral } from '../../src/matching/factsOfReferral.ts';
import type { CallFacts, ReferralFacts } from '../../src/matching/identity.ts';
import { matchReferral } from '../../src/matching/matchReferral.ts';
import type { MatchOutcome } from '../../src/matching/matchOutcome.ts';
import { readReferralRows } from '../../src/matching/readReferralRows.ts';
import type { Decision, Referral } from '../../src/reading/referral.ts';
import type { FieldKey } from '../../src/reading/writtenReferral.ts';

/** The call about Ava Testwell; what a test gives differs, an empty text is not known. */
export function callRow(more: CallRow = {}): CallRow {
  return {
    callId: 'DC-1',
    startedAt: '2026-03-03 10:15',
    practitioner: 'Pat Testwell',
    outcome: 'form-expected',
    referrerName: 'Kim Mockford',
    referrerEmail: 'kim.mockford@trust.example',
    infantName: 'Ava Testwell',
    infantDob: '2026-02-12',
    motherName: 'Mia Testwell',
    parentPhone: '07700 900123',
    postcode: 'LS7 3AB',
    ...more,
  };
}

export function callFacts(more: CallRow = {}, linkedTo?: string): CallFacts[] {
  const { calls, faults } = readOneCall(callRow(more), new Date('2026-03-03T12:00:00Z'));
  if (faults[0] !== undefined) throw new Error(faults[0].reason);
  const call = calls[0]!;
  return factsOfCall(call).map((slot) =>
    linkedTo !== undefined && slot.child === 1 ? { ...slot, linkedTo } : slot,
  );
}

export type Values = { readonly [Key in FieldKey]?: string };

/** The form for Ava Testwell, as plain values. */
export function formValues(more: Values = {}): Values {
  return {
    'infant.fullName': 'Ava Testwell',
    'infant.dob': '2026-02-12',
    'mother.name': 'Mia Testwell',
    'parent.phone': '07700 900123',
    'infant.postcode': 'LS7 3AB',
    'referrer.email': 'kim.mockford@trust.example',
    ...more,
  };
}

export function formFacts(more: Values = {}, subject = ''): ReferralFacts {
  const row = {
    referralId: 'R-1',
    receivedAt: '2026-03-05T10:00:00Z',
    fields: formValues(more),
    subject,
  };
  const { referrals, faults } = readReferralRows(new TextEncoder().encode(JSON.stringify(row)));
  if (faults[0] !== undefined) throw new Error(faults[0].reason);
  return factsOfReferral(referrals[0]!);
}

/** The form for Ava Testwell as it is stored. */
export function referral(
  more: Values = {},
  decisions: readonly Decision[] = [],
  reference = 'R-1',
): Referral {
  const receivedAt = new Date('2026-03-05T10:00:00Z');
  const row = {
    referralId: reference,
    receivedAt: receivedAt.toISOString(),
    fields: formValues(more),
  };
  const { fields } = readReferralRows(new TextEncoder().encode(JSON.stringify(row))).referrals[0]!;
  const reading = {
    fields,
    birthOrder: null,
    notUnderstood: [],
    doubts: [],
    readerVersion: 'test',
    readAt: receivedAt,
    mail: null,
    sha256: '',
  };
  return {
    reference,
    route: { kind: 'mail', mail: `mail-of-${reference}` },
    place: 1,
    receivedAt,
    readings: [reading],
    decisions,
    events: [],
  };
}

export function match(
  form: ReferralFacts,
  calls: readonly CallFacts[],
  rejected: readonly string[] = [],
): MatchOutcome {
  return matchReferral(form, calls, {
    truncated: false,
    passedOver: 0,
    rejected: new Set(rejected),
  });
}

export const codeOf = callCodeOf;
