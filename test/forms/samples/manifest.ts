import { sampleCalls } from './calls.ts';
import { sampleFamily } from './families.ts';
import { expectedFields, type SampleMail } from './mails.ts';

/** Wednesday afternoon, a working day in London. */
export const asOf = '2026-11-18T14:00:00.000Z';

/** The same file is delivered once more at another UID, as Exchange does when Outlook touches it. */
const seenAgain = { file: '02-pdf-form-boxes.eml', receivedAt: '2026-11-11T08:41:50Z' };

interface Slot {
  readonly callId: string;
  readonly child: number;
}
interface Expecting extends Slot {
  readonly dueAt: string;
  /** The last stage passed at `asOf`; 0: still waiting. */
  readonly stage: 0 | 1 | 2 | 3;
}

/** Worked out by hand on the calendar of November 2026, not by the program that is to be tested. */
const expecting: readonly Expecting[] = [
  slot(2601, '2026-11-11', 2),
  slot(2602, '2026-11-12', 2),
  slot(2603, '2026-11-13', 1),
  slot(2604, '2026-11-16', 1),
  slot(2605, '2026-11-16', 1),
  slot(2606, '2026-11-17', 1),
  slot(2607, '2026-11-18', 0),
  slot(2608, '2026-11-18', 0),
  slot(2609, '2026-11-04', 3),
  slot(2610, '2026-11-18', 0),
  slot(2611, '2026-11-19', 0),
  slot(2612, '2026-11-19', 0),
  slot(2613, '2026-11-16', 1),
  slot(2613, '2026-11-16', 1, 2),
  slot(2614, '2026-11-06', 2),
  slot(2620, '2026-11-04', 3),
  slot(2621, '2026-11-09', 2),
  slot(2622, '2026-11-16', 1),
  slot(2623, '2026-11-19', 0),
  slot(2624, '2026-11-20', 0),
  slot(2625, '2026-11-17', 1),
  slot(2626, '2026-11-13', 1),
  slot(2627, '2026-11-16', 1),
  slot(2628, '2026-11-20', 0),
  slot(2629, '2026-11-19', 0),
  slot(2629, '2026-11-19', 0, 2),
  slot(2630, '2026-11-18', 0),
];

/** Mails of the call's own referrer that came after the call and gave no form. */
const unreadable: Readonly<Record<string, readonly string[]>> = {
  'D-2622': ['23-blank-form.eml'],
  'D-2626': ['22-promised-attachment.eml'],
  'D-2627': ['25-password-pdf.eml'],
};

function slot(number: number, due: string, stage: Expecting['stage'], child = 1): Expecting {
  return { callId: `D-${number}`, child, dueAt: `${due}T17:00:00.000Z`, stage };
}

/** The truth about the samples: what the program must say of them at `asOf`. */
export function manifestOf(mails: readonly SampleMail[]): object {
  const deliveries = [...mails.map(({ file, receivedAt }) => ({ file, receivedAt })), seenAgain];
  return {
    asOf,
    about: 'All people are invented. Times are UTC; London is on UTC in November.',
    deliveries: deliveries.sort((one, other) => compared(one.receivedAt, other.receivedAt)),
    mails: mails.map((mail) => ({
      file: mail.file,
      receivedAt: mail.receivedAt,
      shows: mail.shows,
      class: mail.class,
      version: mail.version ?? null,
      children: expectedFields(mail).map((fields, child) => ({
        followsCall: mail.follows[child] ?? null,
        fields,
      })),
    })),
    calls: sampleCalls.map(({ number, outcome }) => ({ callId: `D-${number}`, outcome })),
    suggest: expectedLists(mails, 'suggest'),
    automatic: expectedLists(mails, 'automatic'),
    private: identities(mails),
  };
}

function expectedLists(mails: readonly SampleMail[], mode: 'suggest' | 'automatic'): object {
  const referrals = mails
    .filter((mail) => mail.class === 'referral' && mail.version === undefined)
    .flatMap((mail) => mail.follows.map((callId, place) => ({ mail, callId, place: place + 1 })));
  const linked = mode === 'automatic' ? referrals.filter(({ mail }) => mail.certain === true) : [];
  const complete = new Set(linked.map(({ callId, place }) => `${callId ?? ''}#${place}`));
  const open = expecting.filter(({ callId, child }) => !complete.has(`${callId}#${child}`));
  const toConfirm = referrals.filter((one) => one.callId !== null && !linked.includes(one));
  const uncalled = referrals.filter(({ callId }) => callId === null);
  const held = uncalled.filter(({ mail }) => mail.file.startsWith('21-'));
  return {
    linked: linked.map(({ mail, callId, place }) => ({ file: mail.file, place, callId })),
    overdue: open
      .filter(({ stage }) => stage > 0)
      .map((child) => ({
        ...child,
        address: child.callId !== 'D-2625',
        unreadableFromReferrer: unreadable[child.callId] ?? [],
      })),
    waiting: open
      .filter(({ stage }) => stage === 0)
      .map(({ callId, child, dueAt }) => ({ callId, child, dueAt })),
    undecided: [{ callId: 'D-2617' }],
    noPrecedingCall: uncalled
      .filter((one) => !held.includes(one))
      .map(({ mail, place }) => ({ file: mail.file, place })),
    held: held.map(({ mail, place }) => ({
      file: mail.file,
      place,
      flagAt: '2026-11-18T15:20:00.000Z',
    })),
    toConfirm: toConfirm.map(({ mail, callId, place }) => ({
      file: mail.file,
      place,
      callId,
      suggested: mail.certain === true,
    })),
    concernsMissing: linked
      .filter(({ mail }) => mail.file.startsWith('18-'))
      .map(({ mail, callId }) => ({ file: mail.file, callId })),
    quarantined: [],
  };
}

/** What no letter and no log line may ever show. */
function identities(mails: readonly SampleMail[]): object {
  const names = new Set<string>();
  const dates = new Set<string>();
  const numbers = new Set<string>();
  const places = new Set<string>();
  const truths = mails.flatMap(({ children }) => children);
  const families = sampleCalls
    .filter(({ family }) => family > 0)
    .map(({ family }) => sampleFamily(family, '2026-11-16', '2026-11-16'));
  for (const truth of [...truths, ...families]) {
    const people = [
      truth['infant.fullName'],
      truth['mother.name'],
      truth['father.name'],
      truth.siblings,
    ];
    for (const person of people) {
      for (const word of (person ?? '').split(/[^\p{L}'-]+/u)) {
        if (word.length > 3 && word !== 'None') names.add(word);
      }
    }
    for (const key of ['infant.dob', 'infant.edd', 'mother.dob'] as const) add(dates, truth[key]);
    for (const key of ['infant.nhsNumber', 'mother.nhsNumber'] as const) add(numbers, truth[key]);
    for (const key of ['infant.address', 'infant.postcode'] as const) add(places, truth[key]);
  }
  return {
    names: [...names].sort(),
    dates: [...dates].sort(),
    nhsNumbers: [...numbers].sort(),
    places: [...places].sort(),
  };
}

function add(set: Set<string>, value: string | undefined): void {
  if (value !== undefined) set.add(value);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
