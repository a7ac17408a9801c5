import { keyOf } from '../platform/history.ts';
import type { LetterKind } from './letter.ts';

/** The letter's key, `kind:subject:stage:recipient`, short enough to type at a command line. */
export function letterId(
  kind: LetterKind,
  about: string,
  stage: number,
  to: string | null,
): string {
  return keyOf(kind, about, String(stage), to?.toLowerCase() ?? '').slice(0, 20);
}

/** Fixed for all attempts; `from` is LETTERS_FROM, whose domain it carries. */
export function letterMessageId(id: string, from: string): string {
  const domain = /@([a-z0-9.-]+)/iu.exec(from)?.[1]?.toLowerCase() ?? 'twostep.invalid';
  return `<${id}.letter@${domain}>`;
}
