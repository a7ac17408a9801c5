import { foldWords } from './fold.ts';
import { labelMeaning, type Meaning } from './meaning.ts';

/** Words that change nothing of what is asked. */
const HEDGES =
  /\b(?:currently|already|usually|normally|presently|also|known|at (?:present|the moment|moment|this time)|so far as known|if (?:any|so|known|applicable|relevant|antenatal|premature)|(?:as|where) (?:known|applicable))\b/gu;
/** What a question begins with before it says what it asks. */
const FRAMES =
  /^(?:list|describe|outline|state|provide|give|explain|record|enter|note|tell us(?: about)?|(?:list |give |provide |brief |full |further |any |some )?(?:details|detail|description|information|info|particulars) (?:of|on|about|regarding|for)|(?:is|are) there(?: any)?|who (?:else )?is in|what (?:is|are)|say (?:if|whether|how|who|what|which)|tell us (?:if|whether|how|who|what|which)|(?:we|i) would like(?: to know)?(?: (?:if|whether|who|what|which|that|in what|how))?|please)\s/u;
const MOST_WORDS = 12;

/**
 * What a label asks whose words differ from a wording of the dictionary by a hedge ("currently"), by
 * what it begins with ("Details of …") or by one plural. Only for words that stand as a label does.
 */
export function nearMeaning(written: string): Meaning | undefined {
  if (labelMeaning(written) !== undefined) return undefined;
  const text = foldWords(written.replace(/\([^()]*\)/gu, ' '));
  if (text.split(' ').length > MOST_WORDS || /\.\s*$|\d{2}/u.test(written)) return undefined;
  const plain = tidy(text.replace(HEDGES, ' '));
  const bare = tidy(plain.replace(FRAMES, ''));
  for (const words of new Set([plain, bare])) {
    const near = [words === text ? undefined : words, ...withOtherPlurals(words)]
      .filter((each) => each !== undefined && each !== '')
      .map((each) => labelMeaning(each ?? ''))
      .find((meaning) => meaning !== undefined && asksOneThing(meaning));
    if (near !== undefined) return { ...near, strength: 'cue' };
  }
  return undefined;
}

/** Two people or two things in other words than ours are too much to guess. */
function asksOneThing({ asked }: Meaning): boolean {
  return asked.length === 1 && asked.every(({ topic }) => topic !== 'none' && topic !== 'person');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[,/: ]+|[,/: ]+$/gu, '')
    .trim();
}

/** The same words with one of them in the other number. */
function withOtherPlurals(text: string): readonly string[] {
  const words = text.split(' ');
  return words.flatMap((word, place) => {
    if (word.length < 4 || word.endsWith('ss')) return [];
    const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
    return [words.with(place, other).join(' ')];
  });
}
