import type { FieldKey, Source } from '../writtenReferral.ts';
import type { ValueReading } from './answers/fieldValue.ts';
import type { Topic } from './dictionary/topics.ts';

/** What one label says of one field. */
export interface Claim {
  readonly key: FieldKey;
  readonly topic: Topic;
  readonly reading: ValueReading;
  readonly raw: string;
  readonly source: Source;
  /** 0: the label or its section says whose it is; higher: by where it stands. The lowest speaks. */
  readonly rank: number;
  readonly child: number | undefined;
  readonly instance: number;
  readonly label: string;
}

/** One child's claims; `order` is null for an only child. */
export interface ChildClaims {
  readonly order: number | null;
  readonly claims: readonly Claim[];
}
