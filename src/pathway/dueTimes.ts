import type { Calendar } from '../nhs/bankHolidays.ts';
import { atLondon, londonDate } from '../nhs/londonTime.ts';
import { addWorkingDays, addWorkingHours, CLOSES_AT, isWorkingDay } from '../nhs/workingDays.ts';

/** The two-step rule's numbers: settings, with the calendar they are counted on. */
export interface PathwayRules {
  /** Working days after day 0 at which stages 1, 2 and 3 fall due. */
  readonly dueWorkingDays: readonly [number, number, number];
  /** How long a form may wait for its call to be typed up before it is flagged. */
  readonly graceWorkingHours: number;
  /** How long a call may stay undecided before it is listed. */
  readonly undecidedWorkingDays: number;
  readonly calendar: Calendar;
}

export const stages = [1, 2, 3] as const;
export type Stage = (typeof stages)[number];

/**
 * Day 0: the London date of the instant, or the next working day where the instant is at or after
 * 5pm or on no working day.
 */
export function dayZero(instant: Date, calendar: Calendar): string {
  const day = londonDate(instant);
  const afterHours = instant.getTime() >= atLondon(day, CLOSES_AT).getTime();
  if (afterHours && isWorkingDay(day, calendar)) return addWorkingDays(day, 1, calendar);
  return addWorkingDays(day, 0, calendar);
}

/** 5pm on the n-th working day after day 0. */
export function dueAfter(start: Date, workingDays: number, calendar: Calendar): Date {
  return atLondon(addWorkingDays(dayZero(start, calendar), workingDays, calendar), CLOSES_AT);
}

/** When a stage falls due for a form whose clock started at `start`. */
export function stageDueAt(start: Date, stage: Stage, rules: PathwayRules): Date {
  return dueAfter(start, rules.dueWorkingDays[stage - 1] ?? 0, rules.calendar);
}

/** The last stage whose due time has passed, or 0. At the due time itself a form is still in time. */
export function stageAt(start: Date, now: Date, rules: PathwayRules): 0 | Stage {
  let passed: 0 | Stage = 0;
  for (const stage of stages) if (now > stageDueAt(start, stage, rules)) passed = stage;
  return passed;
}

/** Until then a written form without a duty call waits for the call to be typed up. */
export function graceEndsAt(receivedAt: Date, rules: PathwayRules): Date {
  return addWorkingHours(receivedAt, rules.graceWorkingHours, rules.calendar);
}
