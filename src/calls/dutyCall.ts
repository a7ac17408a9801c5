import type { HistoryEvent } from '../platform/history.ts';

/** What the practitioner said at the end of the call. Only `form-expected` starts the clock. */
export const callOutcomes = ['advice-only', 'form-expected', 'not-eligible', 'undecided'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Who the call was about. An anonymous call is never matched and never flagged. */
export const callSubjects = ['infant', 'antenatal', 'anonymous'] as const;
export type CallSubject = (typeof callSubjects)[number];

/** A date without a time: `YYYY-MM-DD`, London. */
export type DateText = string;

/** One child a call was about. Twins are two slots, unnamed if need be. */
export interface ChildSlot {
  /** 1, 2 …: with the call's reference it is the key of a link. */
  readonly child: number;
  readonly name: string | null;
  readonly dob: DateText | null;
  readonly edd: DateText | null;
  /** As typed; a failed check digit is kept and never scored as an NHS number. */
  readonly nhsNumber: string | null;
  readonly sex: string | null;
}

/** A 45-minute duty call, as a practitioner recorded it. Empty boxes are null, never ''. */
export interface DutyCall {
  /** Its reference; an imported one is kept as it came. */
  readonly callId: string;
  /** The short code ending in a check letter that the practitioner gives to the referrer. */
  readonly code: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly practitioner: string;
  readonly referrer: {
    readonly name: string | null;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly subject: CallSubject;
  readonly children: readonly ChildSlot[];
  readonly multipleBirth: 'yes' | 'no' | 'not-asked';
  readonly mother: {
    readonly name: string | null;
    readonly dob: DateText | null;
    readonly nhsNumber: string | null;
  };
  readonly address: string | null;
  readonly postcode: string | null;
  readonly parentPhone: string | null;
  readonly outcome: CallOutcome;
  /** Every outcome this call has had, oldest first; the first holds from the call's end. */
  readonly outcomes: readonly { readonly outcome: CallOutcome; readonly at: Date }[];
  readonly formCompletedDuringCall: boolean;
  readonly systmOneRecorded: boolean;
  readonly systmOneRecord: 'infant' | 'mother' | 'none' | null;
  readonly sixPoints: {
    readonly concerns: string | null;
    readonly infantTelling: string | null;
    readonly emotionalAvailability: string | null;
    readonly context: string | null;
    readonly otherServices: string | null;
    readonly universalServices: string | null;
  };
  readonly riskScreen: 'done' | 'not-done' | null;
  readonly riskFound: string | null;
  readonly adviceGiven: string | null;
  readonly notes: string | null;
  /** When it was first typed up or imported: the business clock. */
  readonly recordedAt: Date;
  /** Children a person closed by hand, with the reason. */
  readonly closures: readonly {
    readonly child: number;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  }[];
  /** Set where a re-import changed the identity of a linked call: a person must look. */
  readonly identityChangedAt: Date | null;
  readonly events: readonly HistoryEvent[];
}

/** The end of the call, which is day 0 of the clock; its start where no end was recorded. */
export function endOfCall(call: Pick<DutyCall, 'startedAt' | 'endedAt'>): Date {
  return call.endedAt ?? call.startedAt;
}

/** The outcome as it stood at `asOf`. */
export function outcomeAt(call: Pick<DutyCall, 'outcomes' | 'outcome'>, asOf: Date): CallOutcome {
  const [first, ...later] = call.outcomes;
  let outcome = first?.outcome ?? call.outcome;
  for (const change of later) if (change.at <= asOf) outcome = change.outcome;
  return outcome;
}
