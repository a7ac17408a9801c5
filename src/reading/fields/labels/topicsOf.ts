import type { Topic } from '../dictionary/topics.ts';
import type { Meaning } from './meaning.ts';

/** What a cell, an answer or whatever else has a meaning asks; nothing where no dictionary knows it. */
export function topicsOf({ meaning }: { readonly meaning: Meaning | undefined }): readonly Topic[] {
  return meaning?.asked.map(({ topic }) => topic) ?? [];
}
