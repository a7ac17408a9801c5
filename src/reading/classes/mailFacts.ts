import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { Gathered } from '../carriers/gathered.ts';
import { statementsOf } from './signs.ts';
import type { Statement } from './signs.ts';

/** What the classes are told by. Words are lower case with single spaces; headers null: a bare document. */
export interface MailFacts {
  readonly headers: MailHeaders | null;
  readonly subject: string;
  /** The senders' addresses, and their names as written. */
  readonly senders: readonly string[];
  /** Declared types of the reports that the mail holds. */
  readonly reports: readonly string[];
  /** What the sender wrote, without quotes and forwarded mail. */
  readonly own: string;
  /** The own words sentence by sentence; a sentence never spans paragraphs. */
  readonly sentences: readonly string[];
  /** The same sentences, as the signs of a class are looked for in them. */
  readonly statements: readonly Statement[];
  /** Of own and forwarded words together. */
  readonly allStatements: readonly Statement[];
  /** Own and forwarded words together. */
  readonly all: string;
  readonly links: readonly string[];
  /** Files attached on purpose. */
  readonly attached: number;
}

/** What one class says of a mail: a plain sentence, or that it does not apply. */
export type Judgement = string | undefined;

/** Enough to tell what a mail is; a longer one is told by its beginning. */
const LONGEST = 20_000;

export function factsOf({
  headers,
  ownWords,
  forwardedWords,
  links,
  attached,
  reports,
}: Gathered): MailFacts {
  return {
    headers,
    subject: plain(headers?.subject ?? ''),
    senders: headers?.from.flatMap(({ address, name }) => [address, name.toLowerCase()]) ?? [],
    reports,
    own: plain(ownWords.join(' ')),
    sentences: sentencesOf(ownWords),
    statements: statementsOf(shortened(ownWords)),
    allStatements: statementsOf(shortened([...ownWords, '', ...forwardedWords])),
    all: plain([...ownWords, ...forwardedWords].join(' ')),
    links: links.map((link) => link.toLowerCase()),
    attached,
  };
}

function shortened(lines: readonly string[]): string[] {
  let left = LONGEST;
  return lines.flatMap((line) => {
    const kept = line.slice(0, Math.max(left, 0));
    left -= kept.length + 1;
    return left < 0 && kept === '' ? [] : [kept];
  });
}

function sentencesOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [''];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push('');
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
  }
  return paragraphs
    .flatMap((paragraph) => plain(paragraph).split(/[.!?](?: |$)/u))
    .filter((sentence) => sentence !== '');
}

function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
