import { wordsOf } from './phrases.ts';

/** One thing that speaks for a class, told by any of its phrases; it counts once a mail. */
export interface Sign {
  /** For a person, to stand in a list: "somebody is away". */
  readonly says: string;
  readonly weight: number;
  readonly words: RegExp;
}

/** One sentence of a mail. */
export interface Statement {
  /** As `wordsOf` gives them. */
  readonly words: string;
  readonly asks: boolean;
}

export interface Weighed {
  readonly weight: number;
  readonly signs: readonly Sign[];
  /** Sentences that carry a sign. */
  readonly covered: readonly Statement[];
  readonly uncovered: readonly Statement[];
}

/** What the signs say of the sentences together. */
export function weigh(signs: readonly Sign[], statements: readonly Statement[]): Weighed {
  const carries = ({ words }: Statement) => signs.some((sign) => sign.words.test(words));
  const found = signs.filter((sign) => statements.some(({ words }) => sign.words.test(words)));
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    signs: found,
    covered: statements.filter(carries),
    uncovered: statements.filter((each) => !carries(each)),
  };
}

/** The signs found, heaviest first, as a clause: "somebody is away and says when they are back". */
export function inWords(signs: readonly Sign[]): string {
  const said = [...signs].sort((a, b) => b.weight - a.weight).map(({ says }) => says);
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}

/** Sentences of lines; one never spans paragraphs. */
export function statementsOf(lines: readonly string[]): Statement[] {
  const paragraphs: string[] = [''];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push('');
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
  }
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])(?:\s+|$)/u))
    .map((sentence) => ({ words: wordsOf(sentence), asks: /\?\s*$/u.test(sentence) }))
    .filter(({ words }) => words !== '');
}
