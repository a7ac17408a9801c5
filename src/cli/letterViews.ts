import type { Letter } from '../letters/letter.ts';

/** `letters --json`: one row a letter (contracts.md section 2). */
export function letterRow(letter: Letter): Record<string, unknown> {
  return {
    id: letter.id,
    kind: letter.kind,
    to: letter.to,
    subject: letter.subject,
    mail: letter.mail,
    state: letter.state,
    messageId: letter.messageId,
    perhapsTwice: letter.perhapsTwice,
    heldBecause: letter.heldBecause,
    bouncedBy: letter.bouncedBy ?? null,
    owedAt: letter.owedAt.toISOString(),
    sentAt: letter.sentAt?.toISOString() ?? null,
  };
}
