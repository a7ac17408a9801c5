import type { Mail } from '../intake/mail.ts';
import type { MailStore } from '../intake/mailStore.ts';
import type { RawMailStore } from '../intake/rawMailStore.ts';
import type { Clock } from '../platform/clock.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Log } from '../platform/log.ts';
import { letterNamedBy } from './bouncedLetters.ts';
import type { Letter } from './letter.ts';
import type { LetterStore } from './letterStore.ts';

export interface TieBouncesDeps {
  readonly mails: MailStore;
  readonly rawMails: RawMailStore;
  readonly letters: LetterStore;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Ties each bounce to the letter of ours that came back, in that letter's history. The letter stays
 * `sent`: whether to telephone instead is for a person. Running again changes nothing.
 */
export function makeTieBounces(deps: TieBouncesDeps): () => Promise<{ readonly tied: number }> {
  const { mails, letters, clock, log } = deps;
  return async function tieBounces() {
    let tied = 0;
    for (const mail of await mails.all({ state: 'read' })) {
      if (mail.class !== 'bounce') continue;
      const letter = await letterOf(deps, mail);
      if (letter === undefined || letter.bouncedBy === mail.id) continue;
      if (!(await letters.noteBounced(letter.id, mail.id, bounced(letter, mail, clock()))))
        continue;
      tied += 1;
      log.warn('A letter came back', { letter: letter.id, mail: mail.id, kind: letter.kind });
    }
    return { tied };
  };
}

async function letterOf(
  { letters, rawMails }: TieBouncesDeps,
  mail: Mail,
): Promise<Letter | undefined> {
  if (mail.headers === null) return undefined;
  const raw = (await rawMails.get(mail.sha256)) ?? new Uint8Array();
  const named = letterNamedBy(mail.headers, raw);
  for (const id of named.ids) {
    const letter = await letters.find(id);
    if (letter !== undefined) return letter;
  }
  for (const messageId of named.messageIds) {
    const letter = await letters.findByMessageId(messageId);
    if (letter !== undefined) return letter;
  }
  return undefined;
}

function bounced(letter: Letter, mail: Mail, at: Date): HistoryEvent {
  return {
    cause: `letter-bounced:${letter.id}:${mail.id}`,
    at,
    kind: 'letter-bounced',
    by: 'twostep',
    detail: { mail: mail.id },
  };
}
