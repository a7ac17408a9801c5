import type { FieldKey } from '../../writtenReferral.ts';

/** One thing that a letter plainly states. */
export interface Fact {
  readonly key: FieldKey;
  readonly written: string;
  readonly sentence: string;
  readonly at: number;
}

export type AddFact = (key: FieldKey, written: string, at: number) => void;
