import { readFileSync } from 'node:fs';
import type { MailClass } from '../../../src/intake/mail.ts';
import { rawMail } from '../../support/rawMails.ts';
import type { ClassedMail } from './mailsOfEveryClass.ts';

/**
 * Mails told by nothing but their words: no header says what they are. One mail is a line
 * `== class | subject | sender` and the text under it.
 */
export function mailsByWords(): ClassedMail[] {
  const written = readFileSync(new URL('mailsByWords.txt', import.meta.url), 'utf8');
  return written
    .split(/^== /mu)
    .slice(1)
    .map((mail) => {
      const [head = '', ...lines] = mail.split('\n');
      const [mailClass = '', subject = '', from = ''] = head.split(' | ');
      const text = lines.join('\n').trim();
      return {
        shows: `${subject}: ${text.slice(0, 60)}`,
        class: mailClass as MailClass,
        bytes: rawMail({ from, subject, text }),
      };
    });
}
