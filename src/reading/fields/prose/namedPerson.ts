import type { FieldKey } from '../../writtenReferral.ts';

/** A name as it stands in a letter. */
export interface Found {
  readonly name: string;
  readonly at: number;
}

/** One of the people of a letter, and which. */
export interface NamedPerson extends Found {
  readonly key: FieldKey;
}
