import type { FieldKey, Source } from '../writtenReferral.ts';
import { rawText, verbatim, writtenLines } from './answers/answerText.ts';
import { narrativeTopics, toldTopics, type Topic } from './dictionary/topics.ts';
import { consentedThings } from './answers/consentedThings.ts';
import { isBesideConsent } from './answers/consentAsked.ts';
import { withDetails } from './answers/detailsOfYes.ts';
import { readFieldValue, type ValueReading } from './answers/fieldValue.ts';
import type { Asked } from './labels/meaning.ts';
import { namesWithMore } from './answers/namesWithMore.ts';
import { partsOfAnswer } from './answers/partsOfAnswer.ts';
import { withoutPrompt } from './answers/promptOfLabel.ts';
import { placeOf, type Placed } from './labels/placeOf.ts';
import { toldOfTheCall, whetherCalled } from './callTold.ts';
import { selfAnswering } from './answers/selfAnswering.ts';
import { isTickList, isUnticked, withoutTickList } from './answers/tickList.ts';
import type { Answer } from './sheet.ts';
import type { Claim } from './claim.ts';
import { whoseAnswers } from './whose/whoseAnswers.ts';

export interface Unclaimed {
  readonly text: string;
  readonly source: Source;
}

/** Every claim of every answer, and what no field took. */
export function claimsOf(
  answers: readonly Answer[],
  reference: Date,
): { readonly claims: readonly Claim[]; readonly unclaimed: readonly Unclaimed[] } {
  const claims: Claim[] = [];
  const unclaimed: Unclaimed[] = [];
  const asked = new Set<FieldKey>();
  for (const given of whoseAnswers(withDetails(consentedThings(answers)), reference)) {
    const { answer, listed } = narrativeAlone(withoutPrompt(selfAnswering(given)));
    if (listed !== '') unclaimed.push({ text: listed, source: answer.source });
    const placed = placesOf(answer, asked);
    for (const place of placed) if (place !== undefined) asked.add(place.key);
    const raw = rawText(answer);
    if (placed.every((place) => place === undefined) || isToldOfPerson(answer, raw)) {
      if (raw !== '')
        unclaimed.push({
          text: `${answer.written.replace(/[\s:]+$/u, '')}: ${raw}`,
          source: answer.source,
        });
      continue;
    }
    claims.push(...claimsOfAnswer(answer, placed, raw, reference));
  }
  const beside = claims.filter(
    (claim) =>
      isListBesideWords(claim, claims) ||
      isWordBesideWords(claim, claims) ||
      isBesideConsent(claim, claims),
  );
  for (const { key, label, raw, source } of beside)
    unclaimed.push({
      text: isBareWord(raw) || key === 'consent' ? `${label.replace(/[\s:]+$/u, '')}: ${raw}` : raw,
      source,
    });
  return { claims: claims.filter((claim) => !beside.includes(claim)), unclaimed };
}

/** "Low in mood since the birth." beside or below "Mum" says how she is, and not who. */
function isToldOfPerson({ meaning }: Answer, text: string): boolean {
  const asksWho = meaning?.asked.every(({ topic }) => topic === 'person') === true;
  return asksWho && /^\p{Lu}\S*(?:\s\p{Ll}\S*){3}.*[.!]$/su.test(text.trim());
}

/** A narrative without the printed boxes above or below it, and these. */
function narrativeAlone(answer: Answer): { readonly answer: Answer; readonly listed: string } {
  const [asked, ...more] = askedOf(answer);
  if (asked === undefined || more.length > 0 || !narrativeTopics.has(asked.topic))
    return { answer, listed: '' };
  const { told, listed } = withoutTickList(answer.lines);
  return {
    answer: { ...answer, lines: [...told] },
    listed: listed.map(({ text }) => text.trim()).join('\n'),
  };
}

/** "Which of these apply?" and its boxes, where the same is told in words below. */
function isListBesideWords(claim: Claim, claims: readonly Claim[]): boolean {
  const isList = ({ raw }: Claim) =>
    isTickList(raw.split('\n').map((text) => ({ text, kept: text })));
  if (!narrativeTopics.has(claim.topic) || claim.reading.kind !== 'found' || !isList(claim))
    return false;
  return claims.some(
    (other) =>
      other.key === claim.key &&
      other.child === claim.child &&
      other.reading.kind === 'found' &&
      !isList(other),
  );
}

/** "Previous referral to this service: No" tells nothing of what is told under the question for it. */
function isWordBesideWords(claim: Claim, claims: readonly Claim[]): boolean {
  if (!narrativeTopics.has(claim.topic) || claim.reading.kind !== 'found') return false;
  if (!isBareWord(claim.raw)) return false;
  return claims.some(
    (other) =>
      other.key === claim.key &&
      other.child === claim.child &&
      other.reading.kind === 'found' &&
      !isBareWord(other.raw),
  );
}

/** With or without the line that it was written on. */
const isBareWord = (words: string): boolean =>
  /^(?:yes|no|none|nil|n\s?\/?\s?a|not applicable|(?:none|not|nil|unknown) ?(?:known|reported|identified)?)[\s.]*$/iu.test(
    words.replace(/[_.\u2026]{2,}/gu, ' ').trim(),
  );

function claimsOfAnswer(
  answer: Answer,
  placed: readonly (Placed | undefined)[],
  raw: string,
  reference: Date,
): readonly Claim[] {
  const lines = writtenLines(answer);
  const told = whetherCalled(answer, lines, reference) ?? toldOfTheCall(answer, lines, reference);
  if (told !== undefined) {
    const claim = { source: answer.source, rank: 0, child: undefined, label: answer.written };
    return told.map((one) => ({ ...claim, ...one, raw, instance: answer.scope.instance }));
  }
  const asked = askedOf(answer);
  const parts =
    asked.length > 1
      ? partsOfAnswer(
          asked.map(({ topic }) => topic),
          lines,
          reference,
        )
      : [lines];
  return asked.flatMap(({ topic }, place) => {
    const where = placed[place];
    if (where === undefined) return [];
    const own = parts[place] ?? [];
    const narrative = narrativeTopics.has(topic) && asked.length === 1;
    const words = narrative ? verbatim(answer) : '';
    const reading = narrative
      ? words === '' || isUnticked(answer.lines)
        ? { kind: 'blank' as const }
        : { kind: 'found' as const, value: words }
      : inItsLines(readTopic(topic, where.key, own, reference), topic, answer);
    return namesWithMore(
      {
        key: where.key,
        topic,
        reading,
        raw: narrative ? words : asked.length > 1 ? own.join('\n') : raw,
        source: answer.source,
        rank: where.rank + (answer.meaning?.strength === 'cue' ? 1 : 0),
        child: answer.scope.child,
        instance: answer.scope.instance,
        label: answer.written,
      },
      reference,
    );
  });
}

/** Plans and risks told on several lines stand so; lines that a page was drawn with are nobody's. */
function inItsLines(reading: ValueReading, topic: Topic, answer: Answer): ValueReading {
  const isDrawn = answer.source.page !== undefined;
  if (reading.kind !== 'found' || isDrawn || !toldTopics.has(topic)) return reading;
  const value = verbatim(answer);
  return onOneLine(value) === onOneLine(reading.value) ? { ...reading, value } : reading;
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Each thing once; what is told at length belongs wholly to the first such thing. */
function askedOf({ meaning, scope }: Answer): readonly Asked[] {
  const isGps = (scope.section ?? scope.carried) === 'gp';
  const asked = (meaning?.asked ?? []).map((one) =>
    isGps && one.subject === undefined && atPractice.has(one.topic)
      ? { ...one, subject: 'gp' as const }
      : one,
  );
  const narrative =
    asked.find(({ topic }) => narrativeTopics.has(topic)) ??
    asked.find(({ topic }) => toldTopics.has(topic));
  if (narrative !== undefined) return [narrative];
  // "GP name and practice" in one box: both are kept in the one field, as they stand.
  const ofGp = asked.filter(({ subject }) => subject === 'gp').map(({ topic }) => topic);
  if (ofGp.includes('name') && ofGp.includes('address'))
    return [{ topic: 'practice', subject: 'gp' }];
  const name = asOneName(asked);
  if (name !== undefined) return [name];
  const isPractice = asked.some(({ topic }) => topic === 'practice');
  return asked.filter(({ topic, subject }, place) => {
    if (isPractice && subject === 'gp' && topic !== 'practice' && topic !== 'phone') return false;
    return asked.findIndex((one) => one.topic === topic) === place;
  });
}

/** "Name and surgery" below "Details of GP" asks of one and the same. */
const atPractice: ReadonlySet<Topic> = new Set(['name', 'practice', 'address']);

/** "Title, forename, surname" is one box for the whole name. */
function asOneName(asked: readonly Asked[]): Asked | undefined {
  const isOfName = asked.every(({ topic }) => partsOfName.has(topic) || topic === 'none');
  const [first, ...more] = asked.filter(({ topic }) => partsOfName.has(topic));
  if (!isOfName || first === undefined || more.length !== 1) return undefined;
  return more[0]?.topic === first.topic ? undefined : { ...first, topic: 'name' };
}

const partsOfName: ReadonlySet<Topic> = new Set(['family-name', 'given-name']);

function readTopic(
  topic: Topic,
  key: FieldKey,
  lines: readonly string[],
  reference: Date,
): ValueReading {
  const reading = readFieldValue(key, lines, reference);
  if (topic === 'born' && reading.kind === 'found') {
    const opposite = reading.value === 'yes' ? 'no' : reading.value === 'no' ? 'yes' : 'unknown';
    return { kind: 'found', value: opposite };
  }
  if (topic === 'main-carer' && reading.kind === 'found') {
    return /^y(?:es)?\b/iu.test(reading.value)
      ? { kind: 'found', value: 'Mother' }
      : { kind: 'blank' };
  }
  return reading;
}

function placesOf(answer: Answer, asked: ReadonlySet<FieldKey>): readonly (Placed | undefined)[] {
  if (answer.scope.section === 'office') return [];
  return askedOf(answer).map((one) => placeOf(one, answer, asked));
}
