import { narrativeTopics } from '../dictionary/topics.ts';
import { postWords } from '../dictionary/words.ts';
import type { Subject } from '../dictionary/subjects.ts';
import { attributeWords, personWords, phraseWords, type Asked } from './wordLists.ts';

/** What the words of a label ask together, or each part of it that stands between strokes, commas and "and". */
export function combined(given: string): readonly Asked[] | undefined {
  const text = given.replace(WHO_REFERS, 'person');
  const whole = single(text.replace(/ ,/gu, '')) ?? ofPersonNamed(text);
  if (whole !== undefined) return whole;
  const parts = text
    .split(/ \/ | , (?:and )?| and | or | \+ | plus | inc | incl | including | with /u)
    .map((part) => part.trim());
  if (parts.length < 2 || parts.length > 5) return undefined;
  const asked: Asked[] = [];
  let subject: Subject | undefined;
  for (const part of parts) {
    const found = single(part);
    if (found === undefined) return undefined;
    subject ??= found.find((one) => one.subject !== undefined)?.subject;
    asked.push(...found);
  }
  // "Patient/parent consents to referral" asks no name of the patient.
  const consents = asked.some(({ topic }) => topic === 'consent');
  // "Concerns about the infant and the relationship" asks who nobody is.
  const tells = asked.some(({ topic }) => narrativeTopics.has(topic));
  const things = asked.filter(
    ({ topic }) =>
      topic !== 'person' && !(consents && topic === 'name') && !(tells && topic === 'relationship'),
  );
  if (things.length === 0) return undefined;
  // "Date of discussion with parents": no call of ours.
  if (things.length < asked.length && things.some(({ topic }) => topic === 'call-date'))
    return undefined;
  return things.map((one) =>
    one.subject === undefined && subject !== undefined ? { ...one, subject } : one,
  );
}

/** "Family nurse completing", "specialist midwife making": whatever post refers, and nobody of the family. */
const WHO_REFERS = new RegExp(
  String.raw`(?<=^|\bof |\bby )(?:(?!of )\w+ ){0,3}?(?:${postWords.split(' ').join('|')})(?= (?:completing|making|submitting|sending|filling)\b)`,
  'u',
);

/** "Adult 1: name" asks what "Adult 1 name" does; "Job title: health visitor" has its answer. */
function ofPersonNamed(text: string): readonly Asked[] | undefined {
  const [who = '', what, ...more] = text.split(' : ');
  const subject = personWords.get(who);
  if (subject === undefined || what === undefined || more.length > 0) return undefined;
  return thingAsked(what)?.map((topic) => ({ topic, subject }));
}

function single(text: string): readonly Asked[] | undefined {
  const phrase = phraseWords.get(text.replace(' :', ''));
  if (phrase !== undefined) return phrase;
  const attribute = attributeWords.get(text);
  if (attribute !== undefined) return [{ topic: attribute }];
  const person = personWords.get(text);
  if (person !== undefined) return [{ topic: 'person', subject: person }];
  return personAndThing(text);
}

/** "mother full name", "name of the baby", "dob mother", "details of mother name". */
function personAndThing(text: string): readonly Asked[] | undefined {
  if (text.startsWith('number of ')) return undefined;
  const words = text.split(' ');
  for (let cut = words.length - 1; cut >= 1; cut -= 1) {
    const left = words.slice(0, cut).join(' ');
    const right = words.slice(cut).join(' ');
    const before = personWords.get(left.replace(/^(?:details of|of) /u, ''));
    const thing = thingAsked(right.replace(/^(?:of|for|to|\/) /u, ''));
    if (before !== undefined && thing !== undefined)
      return thing.map((topic) => ({ topic, subject: before }));
    const behind = personWords.get(right.replace(/^(?:of|for|by|from|\/) /u, ''));
    const asked = thingAsked(left.replace(/ (?:of|for|\/)$/u, ''));
    if (behind !== undefined && asked !== undefined)
      return asked.map((topic) => ({ topic, subject: behind }));
  }
  return undefined;
}

function thingAsked(text: string): readonly Asked['topic'][] | undefined {
  const attribute = attributeWords.get(text);
  if (attribute !== undefined) return [attribute];
  const phrase = phraseWords.get(text);
  if (phrase?.length === 2) return phrase.map(({ topic }) => topic);
  const parts = text.split(/ \/ | and | or /u);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const topics = parts.map((part) => attributeWords.get(part));
  return topics.every((topic) => topic !== undefined) ? topics : undefined;
}
