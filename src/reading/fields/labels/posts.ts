import { postWords } from '../dictionary/words.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Meaning } from './wordLists.ts';

/**
 * "Consultant Paediatrician", "Team Manager", "Named Midwife for Safeguarding": the name of a post
 * names who holds it, and answers what somebody's role is. Its words alone would ask for a team, a
 * telephone or a plan.
 */
export function asPost(written: string, meaning: Meaning | undefined): Meaning | undefined {
  if (meaning === undefined || !POST.test(written.trim())) return meaning;
  const topics = meaning.asked.map(({ topic }) => topic);
  if (topics.every((topic) => mistaken.has(topic))) return post;
  const isHeldBySome = topics.every((topic) => held.has(topic)) && !ASKS_WHO.test(written.trim());
  return isHeldBySome ? { ...meaning, strength: 'weak' } : meaning;
}

/** "Safeguarding Midwife" may be a role as "Midwife" may; "Named midwife" asks for one. */
const held: ReadonlySet<Topic> = new Set(['midwife', 'health-visitor', 'social-worker']);
const ASKS_WHO =
  /^(?:names?|named|allocated|current|your|their|the|baby|infant|child|who|which|is)\b/iu;

const post: Meaning = { asked: [{ topic: 'person', subject: 'other' }], strength: 'weak' };

const mistaken: ReadonlySet<Topic> = new Set([
  ...(['none', 'organisation', 'phone', 'address', 'safeguarding', 'email'] as const),
]);

/** What the post is for may stand behind it: "for Safeguarding", ", Child Protection". */
const POST = new RegExp(
  String.raw`^(?!.*\b(?:to|of|by|with|from|a|the)\b)(?:[\p{L}&'\u2019\-]+[ /]){0,5}(?:${postWords.split(' ').join('|')})(?:(?: for|,| -| in) (?:[\p{L}&'\u2019\-]+ ?){1,4})?:?$`,
  'iu',
);
