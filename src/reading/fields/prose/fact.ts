import type { FieldKey } from '../../writtenReferral.ts';

/** One thing that a letter plainly states. */
export interface Fact {
  readonly key: FieldKey;
  readonly written: string;
  readonly sentence: string;
  readonly at: number;
  /** Which of several children it is told of, from 1. */
  readonly child?: number;
}

export type AddFact = (key: FieldKey, written: string, at: number, child?: number) => void;
