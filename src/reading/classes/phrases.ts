/**
 * Phrases as data, one a line, in a small language: words parted by spaces; `a|b` either; `a_b` two
 * words as one alternative; `word*` any ending; a `?` behind a word: it may be missing; `..` up to
 * four words of any kind; `@day` and the like from the table below. They are matched against
 * `wordsOf` a text, so they are written in lower case without apostrophes, hyphens and commas.
 */
export function phrases(lines: string): RegExp {
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new RegExp(`(?<= )(?:${written.map(pattern).join('|')})(?= )`, 'u');
}

const KINDS: Readonly<Record<string, string>> = {
  '@day':
    '(?:on )?(?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|\\d{1,2}(?:st|nd|rd|th)?(?:[./]\\d{1,2}){0,1}(?:[./]\\d{2,4})?|tomorrow|today|tonight|this evening|next (?:week|month|year)|further notice|christmas|easter|new year|half term|summer)',
  '@number':
    '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|few|several|couple)',
  '@code': '[a-z]{0,6}\\d{3,14}',
  '@status': '[45]\\.\\d{1,3}\\.\\d{1,3}',
  '@smtp': '[45]\\d\\d',
  '@time': '\\d{1,2}[.\\d]{0,6}(?:am|pm)?',
};

function pattern(line: string): string {
  let isFirst = true;
  return line
    .split(/\s+/u)
    .map((token) => {
      if (token === '..') return '(?: \\S{1,40}){0,4}?';
      const optional = token.endsWith('?');
      const words = (optional ? token.slice(0, -1) : token).split('|').map(alternative).join('|');
      const either = `(?:${words})`;
      if (isFirst && optional) return `(?:${either} )?`;
      const here = isFirst ? either : `(?: ${either})${optional ? '?' : ''}`;
      isFirst = false;
      return here;
    })
    .join('');
}

function alternative(word: string): string {
  const kind = KINDS[word];
  if (kind !== undefined) return kind;
  return word
    .replace(/[.+$^()[\]{}\\]/gu, '\\$&')
    .replace(/_/gu, ' ')
    .replace(/\*/gu, '\\S{0,40}');
}

/** The words of a text for `phrases`: lower case, single spaces, one at either end. */
export function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['\u2018\u2019`\u00b4]/gu, '')
    .replace(/\be[- ]mail/gu, 'email')
    .replace(/[^\p{L}\p{M}\p{N}@%£$€./:_]+/gu, ' ')
    .replace(/[./:_]+(?= |$)|(?<= |^)[./:_]+/gu, ' ')
    .replace(/:/gu, ' ')
    .replace(/%/gu, ' % ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}
