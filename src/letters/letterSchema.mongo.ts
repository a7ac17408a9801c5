import { Schema } from 'mongoose';
import type { HistoryEvent } from '../platform/history.ts';
import type { Letter } from './letter.ts';

/** A letter as it is kept. */
export interface StoredLetter extends Omit<Letter, 'id' | 'events'> {
  readonly _id: string;
  /** Machine clock: when its last attempt began; kept after the attempt, for the caps. */
  readonly triedAt: Date | null;
  readonly events: HistoryEvent[];
  readonly unsealed: boolean;
}

export const letterSchema = new Schema<StoredLetter>(
  {
    _id: String,
    kind: String,
    about: String,
    to: String,
    subject: String,
    text: String,
    html: String,
    mail: String,
    inReplyTo: String,
    references: [String],
    autoSubmitted: String,
    messageId: String,
    state: String,
    heldBecause: String,
    released: Boolean,
    perhapsTwice: Boolean,
    bouncedBy: String,
    attempts: Number,
    since: Date,
    owedAt: Date,
    sendingSince: Date,
    triedAt: Date,
    nextTryAt: Date,
    sentAt: Date,
    outcome: String,
    events: [Schema.Types.Mixed],
    unsealed: Boolean,
  },
  { collection: 'letters', versionKey: false, minimize: false },
);
// As takeNext asks and sorts: without the id each letter of a backlog is sorted anew.
letterSchema.index({ state: 1, since: 1, owedAt: 1, _id: 1 });
letterSchema.index({ messageId: 1 });
letterSchema.index({ state: 1, triedAt: 1 });
letterSchema.index({ mail: 1 });
letterSchema.index({ unsealed: 1 });

export function asLetter({ _id, ...row }: StoredLetter): Letter {
  return {
    id: _id,
    kind: row.kind,
    about: row.about,
    to: row.to,
    subject: row.subject,
    text: row.text,
    html: row.html,
    mail: row.mail,
    inReplyTo: row.inReplyTo,
    references: row.references,
    autoSubmitted: row.autoSubmitted,
    messageId: row.messageId,
    state: row.state,
    heldBecause: row.heldBecause,
    released: row.released ?? false,
    perhapsTwice: row.perhapsTwice,
    bouncedBy: row.bouncedBy ?? null,
    attempts: row.attempts,
    since: row.since,
    owedAt: row.owedAt,
    sendingSince: row.sendingSince,
    nextTryAt: row.nextTryAt,
    sentAt: row.sentAt,
    outcome: row.outcome,
    events: row.events,
  };
}
