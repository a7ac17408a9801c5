import { momentInWords } from '../nhs/londonTime.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Assessment } from './assessment.ts';

/** One thing shown: for a program, and for a person. It holds identity: for a screen, never a letter. */
export interface Shown {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: string;
}

/** As much of a letter as is shown beside what it is about. */
export interface LetterShown {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly mail: string | null;
  readonly to: string | null;
  readonly state: string;
  readonly owedAt: Date;
  readonly sentAt: Date | null;
  readonly heldBecause: string | null;
}

/** A heading with its lines, or nothing where there are none. */
export function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** Every event in its order: when, what, who, and what a reader of the history needs. */
export function historyInWords(events: readonly HistoryEvent[]): string[] {
  return events.map(({ at, kind, by, detail }) => {
    const details = Object.entries(detail)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `${name}: ${String(value)}`);
    const more = details.length === 0 ? '' : ` (${details.join('; ')})`;
    return `${at.toISOString()}  ${kind.replaceAll('-', ' ')}, by ${by}${more}`;
  });
}

/** What matching said, candidate by candidate, with its reasons for and against. */
export function assessmentInWords(assessment: Assessment | undefined): string[] {
  if (assessment === undefined) return ['Not compared with the duty calls yet.'];
  const { decision, verdict, candidates, modelVersion, assessedAt } = assessment;
  return [
    `${decision}: ${verdict}`,
    ...candidates.flatMap((candidate) => [
      `${candidate.callId}#${candidate.child}, score ${candidate.score.toFixed(1)}`,
      ...reasons('for', candidate.for),
      ...reasons('against', candidate.against),
      ...reasons('not known', candidate.notKnown),
      ...reasons('why not by itself', candidate.vetoes),
    ]),
    `Decided by rules ${modelVersion}, ${momentInWords(assessedAt)}.`,
  ];
}

export function lettersInWords(letters: readonly LetterShown[]): string[] {
  return letters.map(({ id, kind, to, state, owedAt, sentAt, heldBecause }) => {
    const when =
      sentAt === null ? `owed ${momentInWords(owedAt)}` : `sent ${momentInWords(sentAt)}`;
    return `${id}  ${kind} to ${to ?? 'no address'}: ${state}, ${when}${heldBecause === null ? '' : `; ${heldBecause}`}`;
  });
}

export function letterFacts(letters: readonly LetterShown[]): Record<string, unknown>[] {
  return letters.map(({ id, kind, to, state, owedAt, sentAt, heldBecause }) => ({
    id,
    kind,
    to,
    state,
    owedAt,
    sentAt,
    heldBecause,
  }));
}

function reasons(heading: string, lines: readonly string[]): string[] {
  return lines.map((line) => `    ${heading}: ${line}`);
}
