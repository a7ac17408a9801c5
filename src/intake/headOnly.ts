import { notAllowed } from './answering.ts';
import type { Mail } from './mail.ts';
import type { FetchedAgain } from './mailStore.ts';

/** Over the ceiling when it came: read as a mail it would be one with nothing attached. */
export function isHeadOnly({ bytes, bytesKept }: Pick<Mail, 'bytes' | 'bytesKept'>): boolean {
  return (bytesKept ?? bytes) < bytes;
}

/** The whole is kept under its own content, so that however it comes it is one mail; the head counts no more. */
export function afterFetch(outcome: FetchedAgain): Partial<Mail> {
  const { kind, reason } = outcome;
  if (kind === 'still-head') return { askAgain: false, reason };
  return { askAgain: false, state: 'ignored', reason, answer: notAllowed(reason) };
}
