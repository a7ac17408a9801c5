import { dayInWords } from '../nhs/londonTime.ts';
import { isHeldByTheHour } from './caps.ts';
import type { Letter, LetterKind } from './letter.ts';
import type { DigestSection } from './digestSection.ts';

/** There is nothing left to do about a letter that is out, once it was seen for a week. */
const OUT_SHOWN_MILLISECONDS = 7 * 86_400_000;

/** Letters that went wrong, came back or wait for a person's release. */
export function lettersForAPerson(letters: readonly Letter[], now: Date): DigestSection {
  return {
    heading: 'Letters held, failed, come back or perhaps sent twice',
    todo: 'Look at each (twostep letters show ID), then release or cancel it, or telephone instead.',
    columns: ['Letter', 'What it says', 'Owed on', 'State', 'Why'],
    rows: [
      ...backlog(letters.filter(isHeldByTheHour)),
      ...letters.flatMap((letter) => {
        const why = isHeldByTheHour(letter) ? undefined : whyForAPerson(letter, now);
        if (why === undefined) return [];
        return [
          [letter.id, kindInWords[letter.kind], dayInWords(letter.owedAt), letter.state, why],
        ];
      }),
    ],
  };
}

/** After an outage thousands may wait: a line for each would bury the others. */
function backlog(held: readonly Letter[]): string[][] {
  const [oldest] = held;
  if (oldest === undefined) return [];
  const count = held.length === 1 ? '1 letter' : `${String(held.length)} letters`;
  const cure = '`twostep letters release --backlog` sends the oldest; repeat it each hour';
  const why = `${oldest.heldBecause ?? ''} ${cure}`;
  return [[count, 'answers of a busy hour', `from ${dayInWords(oldest.owedAt)}`, 'held', why]];
}

/** What a mail server answered is not told: it can quote the mail. */
function whyForAPerson(letter: Letter, now: Date): string | undefined {
  if (letter.state === 'held') return letter.heldBecause ?? 'held for a person';
  if (letter.state === 'failed') return 'the mail server refused it';
  const recent = now.getTime() - letter.owedAt.getTime() < OUT_SHOWN_MILLISECONDS;
  if (!recent) return undefined;
  if ((letter.bouncedBy ?? null) !== null) return 'it came back: their server did not deliver it';
  if (letter.perhapsTwice && letter.state !== 'cancelled') {
    return 'the connection broke while it was sent';
  }
  return undefined;
}

const kindInWords: { readonly [Kind in LetterKind]: string } = {
  received: 'referral received',
  'please-telephone': 'please telephone us',
  'call-found': 'duty call found',
  'form-due': 'please send the form',
  'form-due-again': 'second request for the form',
  escalation: 'form still missing, to our lead',
  'cannot-open': 'could not be opened',
  'nothing-attached': 'nothing attached',
  'blank-form': 'empty form',
  'already-received': 'already received',
  'self-referral': 'how families get help',
  digest: 'daily digest',
};
