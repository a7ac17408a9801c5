import type { Family } from '../people.ts';
import { sampleFamily } from './families.ts';

type Row = Readonly<Record<string, string>>;

/** A duty call of the samples: its family (0: nobody), when it ended, and what was said. */
interface SampleCall {
  readonly number: number;
  readonly family: number;
  /** London time: `2026-11-09T10:00`. */
  readonly started: string;
  readonly outcome: 'form-expected' | 'advice-only' | 'not-eligible' | 'undecided';
  readonly changes?: Row;
}

export const sampleCalls: readonly SampleCall[] = [
  { number: 2601, family: 1, started: '2026-11-09T10:00', outcome: 'form-expected' },
  { number: 2602, family: 2, started: '2026-11-10T09:30', outcome: 'form-expected' },
  { number: 2603, family: 3, started: '2026-11-11T11:00', outcome: 'form-expected' },
  { number: 2604, family: 4, started: '2026-11-12T09:15', outcome: 'form-expected' },
  { number: 2605, family: 5, started: '2026-11-12T14:00', outcome: 'form-expected' },
  { number: 2606, family: 6, started: '2026-11-13T10:30', outcome: 'form-expected' },
  // Ended after 5pm on a Friday: day 0 is the Monday.
  { number: 2607, family: 7, started: '2026-11-13T16:40', outcome: 'form-expected' },
  { number: 2608, family: 8, started: '2026-11-16T09:45', outcome: 'form-expected' },
  { number: 2609, family: 9, started: '2026-11-02T10:00', outcome: 'form-expected' },
  { number: 2610, family: 10, started: '2026-11-16T11:30', outcome: 'form-expected' },
  { number: 2611, family: 11, started: '2026-11-17T09:00', outcome: 'form-expected' },
  { number: 2612, family: 12, started: '2026-11-17T10:15', outcome: 'form-expected' },
  {
    number: 2613,
    family: 13,
    started: '2026-11-12T11:00',
    outcome: 'form-expected',
    changes: {
      infantName: 'Persis Mountgarret and Lysander Mountgarret',
      infantNhsNumber: '',
      multipleBirth: 'yes',
      infantSex: '',
    },
  },
  {
    number: 2614,
    family: 14,
    started: '2026-11-04T13:30',
    outcome: 'form-expected',
    changes: {
      subject: 'antenatal',
      infantName: '',
      infantDob: '',
      infantNhsNumber: '',
      infantSex: '',
      edd: '2027-01-21',
      systmOneRecord: 'mother',
    },
  },
  {
    number: 2615,
    family: 0,
    started: '2026-11-09T14:00',
    outcome: 'advice-only',
    changes: {
      subject: 'anonymous',
      referrerRole: 'Midwife',
      adviceGiven: 'Talked through early attachment observation; no family named.',
      systmOneRecord: 'none',
      systmOneRecorded: 'no',
    },
  },
  {
    number: 2616,
    family: 16,
    started: '2026-11-10T15:00',
    outcome: 'advice-only',
    changes: { adviceGiven: 'Continue listening visits; telephone again in four weeks.' },
  },
  { number: 2617, family: 17, started: '2026-11-11T13:00', outcome: 'undecided' },
  { number: 2618, family: 18, started: '2026-11-18T09:00', outcome: 'undecided' },
  { number: 2619, family: 19, started: '2026-11-05T09:30', outcome: 'not-eligible' },
  { number: 2620, family: 20, started: '2026-11-02T14:00', outcome: 'form-expected' },
  { number: 2621, family: 21, started: '2026-11-05T11:15', outcome: 'form-expected' },
  { number: 2622, family: 22, started: '2026-11-12T15:30', outcome: 'form-expected' },
  { number: 2623, family: 23, started: '2026-11-17T14:00', outcome: 'form-expected' },
  { number: 2624, family: 24, started: '2026-11-18T10:00', outcome: 'form-expected' },
  {
    number: 2625,
    family: 25,
    started: '2026-11-13T09:00',
    outcome: 'form-expected',
    changes: { referrerEmail: '' },
  },
  { number: 2626, family: 26, started: '2026-11-11T15:30', outcome: 'form-expected' },
  { number: 2627, family: 27, started: '2026-11-12T10:00', outcome: 'form-expected' },
  {
    number: 2628,
    family: 28,
    started: '2026-11-18T11:00',
    outcome: 'form-expected',
    changes: { formCompletedDuringCall: 'yes' },
  },
  {
    number: 2629,
    family: 29,
    started: '2026-11-17T15:30',
    outcome: 'form-expected',
    changes: {
      subject: 'antenatal',
      infantName: '',
      infantDob: '',
      infantNhsNumber: '',
      infantSex: '',
      edd: '2027-03-14',
      multipleBirth: 'yes',
      systmOneRecord: 'mother',
    },
  },
  { number: 2630, family: 30, started: '2026-11-16T14:30', outcome: 'form-expected' },
];

const columns = [
  ...['callId', 'childNo', 'startedAt', 'endedAt', 'practitioner', 'referrerName', 'referrerRole'],
  ...[
    'referrerOrganisation',
    'referrerEmail',
    'referrerPhone',
    'subject',
    'infantName',
    'infantDob',
  ],
  ...['infantNhsNumber', 'infantSex', 'multipleBirth', 'edd', 'motherName', 'motherDob'],
  ...[
    'motherNhsNumber',
    'address',
    'postcode',
    'parentPhone',
    'outcome',
    'formCompletedDuringCall',
  ],
  ...['systmOneRecorded', 'systmOneRecord', 'concerns', 'infantTelling', 'emotionalAvailability'],
  ...['context', 'otherServices', 'universalServices', 'riskScreen', 'riskFound', 'adviceGiven'],
  'notes',
];

export function callOfFamily(number: number): SampleCall | undefined {
  return sampleCalls.find((call) => call.family === number);
}

/** The family with the dates of its own call, and of a form written `days` later. */
export function familyOf(number: number, written: string): Family {
  return sampleFamily(number, callOfFamily(number)?.started.slice(0, 10) ?? '2026-11-16', written);
}

export function callsCsv(): string {
  const rows = sampleCalls.map((call) => columns.map((name) => cell(rowOf(call)[name] ?? '')));
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function rowOf({ number, family, started, outcome, changes = {} }: SampleCall): Row {
  const [date = '', time = ''] = started.split('T');
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 45;
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const common: Row = {
    callId: `D-${number}`,
    childNo: '1',
    startedAt: started,
    endedAt: `${date}T${clock}`,
    practitioner: 'Tom Whitby',
    subject: 'infant',
    multipleBirth: 'no',
    outcome,
    formCompletedDuringCall: 'no',
    systmOneRecorded: 'yes',
    riskScreen: 'done',
    riskFound: '',
  };
  return {
    ...common,
    ...(family === 0 ? {} : familyColumns(sampleFamily(family, date, date))),
    ...changes,
  };
}

function familyColumns(family: Family): Row {
  return {
    practitioner: family['dutyCall.practitioner'],
    referrerName: family['referrer.name'],
    referrerRole: family['referrer.role'],
    referrerOrganisation: family['referrer.organisation'],
    referrerEmail: family['referrer.email'],
    referrerPhone: family['referrer.phone'],
    infantName: family['infant.fullName'],
    infantDob: family['infant.dob'],
    infantNhsNumber: family['infant.nhsNumber'],
    infantSex: family['infant.sex'],
    motherName: family['mother.name'],
    motherDob: family['mother.dob'],
    motherNhsNumber: family['mother.nhsNumber'],
    address: family['infant.address'],
    postcode: family['infant.postcode'],
    parentPhone: family['parent.phone'],
    systmOneRecord: 'infant',
    concerns: 'Distance and anxiety described in daily care.',
    infantTelling: 'Looks away, settles with others.',
    emotionalAvailability: 'Low mood; willing to meet.',
    context: 'First months at home.',
    otherServices: 'GP aware.',
    universalServices: 'Enhanced health visiting.',
  };
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
