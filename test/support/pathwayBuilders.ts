import type { CallOutcome, ChildSlot, DutyCall } from '../../src/calls/dutyCall.ts';
import type { Mail } from '../../src/intake/mail.ts';
import type { MailHeaders } from '../../src/intake/mailHeaders.ts';
import { englandBankHolidays } from '../../src/nhs/bankHolidays.ts';
import type { Assessment } from '../../src/pathway/assessment.ts';
import type { PathwayRules } from '../../src/pathway/dueTimes.ts';
import { automaticLinkCountsFrom, type PathwayFacts } from '../../src/pathway/facts.ts';
import { linkId, type Link } from '../../src/pathway/link.ts';
import { keyOf } from '../../src/platform/history.ts';
import type { Referral } from '../../src/reading/referral.ts';

export const rules: PathwayRules = {
  dueWorkingDays: [2, 5, 10],
  graceWorkingHours: 2,
  undecidedWorkingDays: 2,
  calendar: englandBankHolidays(2026, 2028),
};

export function at(text: string): Date {
  return new Date(text);
}

export function aSlot(child: number, more: Partial<ChildSlot> = {}): ChildSlot {
  return { child, name: null, dob: null, edd: null, nhsNumber: null, sex: null, ...more };
}

/** A form-expected call for one infant, 10:00 to 10:45 on Monday 23 November 2026. */
export function aCall(more: Partial<DutyCall> = {}): DutyCall {
  const startedAt = more.startedAt ?? at('2026-11-23T10:00:00Z');
  const endedAt =
    more.endedAt === undefined ? new Date(startedAt.getTime() + 45 * 60_000) : more.endedAt;
  const outcome: CallOutcome = more.outcome ?? 'form-expected';
  return {
    callId: 'DC-1',
    code: 'K7M2Q',
    practitioner: 'Priya Nair',
    referrer: {
      name: 'Sam Okoro',
      role: 'midwife',
      organisation: 'Example Maternity Unit',
      email: 'sam.okoro@maternity.example',
      phone: '+441134960123',
    },
    subject: 'infant',
    children: [aSlot(1)],
    multipleBirth: 'not-asked',
    mother: { name: null, dob: null, nhsNumber: null },
    address: null,
    postcode: null,
    parentPhone: null,
    outcomes: [{ outcome, at: endedAt ?? startedAt }],
    formCompletedDuringCall: false,
    systmOneRecorded: false,
    systmOneRecord: null,
    sixPoints: {
      concerns: null,
      infantTelling: null,
      emotionalAvailability: null,
      context: null,
      otherServices: null,
      universalServices: null,
    },
    riskScreen: null,
    riskFound: null,
    adviceGiven: null,
    notes: null,
    recordedAt: endedAt ?? startedAt,
    closures: [],
    identityChangedAt: null,
    events: [],
    ...more,
    startedAt,
    endedAt,
    outcome,
  };
}

export function headers(more: Partial<MailHeaders> = {}): MailHeaders {
  return {
    messageId: '<one@maternity.example>',
    inReplyTo: null,
    references: [],
    subject: 'Referral',
    from: [{ address: 'sam.okoro@maternity.example', name: 'Sam Okoro' }],
    fromHeaders: 1,
    to: [],
    cc: [],
    returnPath: null,
    date: null,
    autoSubmitted: null,
    precedence: null,
    autoResponseSuppress: null,
    listHeaders: [],
    contentType: 'multipart/mixed',
    reportType: null,
    authenticationResults: [],
    automaticMarks: {},
    ...more,
  };
}

export function aMail(id: string, more: Partial<Mail> = {}): Mail {
  const to = more.headers?.from[0]?.address ?? 'sam.okoro@maternity.example';
  return {
    id,
    sha256: keyOf('bytes', id),
    bytes: 1000,
    headers: headers({ messageId: `<${id}@maternity.example>` }),
    receivedAt: at('2026-11-24T09:30:00Z'),
    state: 'read',
    class: 'referral',
    reason: 'A referral for one child.',
    answer: { allowed: true, reason: 'A person wrote it.', to, holdBecause: null },
    duplicateOf: null,
    version: null,
    attempts: 1,
    nextTryAt: null,
    events: [],
    ...more,
  };
}

export function aReferral(reference: string, more: Partial<Referral> = {}): Referral {
  const receivedAt = more.receivedAt ?? at('2026-11-24T09:30:00Z');
  const source = { part: 'form.pdf', page: 1 };
  return {
    reference,
    route: { kind: 'mail', mail: `mail-of-${reference}` },
    place: 1,
    readings: [
      {
        fields: {
          reason: { state: 'found', value: 'Worried.', raw: 'Worried.', source },
        },
        birthOrder: null,
        notUnderstood: [],
        doubts: [],
        readerVersion: '1',
        readAt: receivedAt,
        mail: `mail-of-${reference}`,
        sha256: keyOf('form', reference),
      },
    ],
    decisions: [],
    events: [],
    ...more,
    receivedAt,
  };
}

export function aLink(call: DutyCall, referral: Referral, more: Partial<Link> = {}): Link {
  const child = more.child ?? 1;
  const countsFrom = automaticLinkCountsFrom(call, referral);
  return {
    id: linkId(call.callId, child),
    callId: call.callId,
    referral: referral.reference,
    by: 'twostep',
    linkedAt: countsFrom,
    countsFrom,
    reasons: [],
    modelVersion: '1',
    ...more,
    child,
  };
}

export function aCandidate(
  callId: string,
  child = 1,
  score = 10,
): Assessment['candidates'][number] {
  return { callId, child, score, for: [], against: [], notKnown: [], vetoes: [] };
}

export function anAssessment(referral: string, more: Partial<Assessment> = {}): Assessment {
  return {
    referral,
    decision: 'no-prior-call',
    candidates: [],
    verdict: 'No call fits.',
    modelVersion: '1',
    assessedAt: at('2026-11-24T09:31:00Z'),
    beforeRejections: null,
    ...more,
  };
}

export function someFacts(more: Partial<PathwayFacts> = {}): PathwayFacts {
  return {
    calls: [],
    referrals: [],
    links: [],
    assessments: [],
    mails: [],
    uidsReceivedAt: [],
    goneBeforeWeLooked: 0,
    ...more,
  };
}
