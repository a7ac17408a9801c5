import { attributes } from '../dictionary/labels.ts';
import { phrases } from '../dictionary/phrases.ts';
import { headingFrames, sectionHeadings } from '../dictionary/sections.ts';
import { people, type Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { wordings as wholeLabels } from '../dictionary/wordings/allWordings.ts';
import { wordingLines } from '../dictionary/wordings/wordings.ts';
import { foldWords, wordings } from './fold.ts';

/** One thing a label asks, and about whom where the label says so. */
export interface Asked {
  readonly topic: Topic;
  readonly subject?: Subject;
  /** "Her date of birth": whoever the label before it named. */
  readonly ofPersonBefore?: boolean;
}

/** What a label asks. `weak` words are also ordinary words of a narrative or a value ("Mother"). */
export interface Meaning {
  readonly asked: readonly Asked[];
  readonly strength: 'strong' | 'weak' | 'cue';
  /** Which of several children the label is about, from 1. */
  readonly child?: number;
  /** 0 to 1: how likely it is, where nothing but likeness to wordings that we know says so. */
  readonly share?: number;
}

function ofPeople(): ReadonlyMap<string, Subject> {
  const map = new Map<string, Subject>();
  for (const [subject, patterns] of Object.entries(people) as [Subject, readonly string[]][]) {
    for (const words of patterns.flatMap(wordings)) if (!map.has(words)) map.set(words, subject);
  }
  return map;
}

function ofAttributes(): ReadonlyMap<string, Topic> {
  const map = new Map<string, Topic>();
  for (const [topic, patterns] of Object.entries(attributes) as [Topic, readonly string[]][]) {
    for (const words of patterns.flatMap(wordings)) if (!map.has(words)) map.set(words, topic);
  }
  return map;
}

function ofPhrases(): ReadonlyMap<string, readonly Asked[]> {
  const map = new Map<string, readonly Asked[]>();
  for (const { topics, subject, words } of phrases) {
    const asked = topics.map((topic) => (subject === undefined ? { topic } : { topic, subject }));
    for (const wording of words.flatMap(wordings)) {
      if (wording !== '' && !map.has(wording)) map.set(wording, asked);
    }
  }
  return map;
}

function ofWholeLabels(): ReadonlyMap<string, readonly Asked[]> {
  const map = new Map<string, readonly Asked[]>();
  for (const { words, topic, subject } of wholeLabels) {
    const asked = [subject === undefined ? { topic } : { topic, subject }];
    for (const line of wordingLines(words).filter((each) => isSureAlone(each, topic))) {
      const folded = foldWords(line);
      if (!map.has(folded)) map.set(folded, asked);
    }
  }
  return map;
}

/** Several words that no bracket explains; a word alone, or a person, is also an answer. */
function isSureAlone(line: string, topic: Topic): boolean {
  if (!foldWords(line).includes(' ') || /[([]/u.test(line)) return false;
  if (topic === 'reason') return ASKS_WHY.test(line) || line.split(' ').length > 5;
  return !peopleTopics.has(topic) || ASKS.test(line);
}

const peopleTopics: ReadonlySet<Topic> = new Set([
  ...(['name', 'health-visitor', 'midwife', 'social-worker', 'relationship', 'agencies'] as const),
  ...(['role', 'organisation', 'practice'] as const),
]);
/** "Concerns about bonding" is also what somebody answers. */
const ASKS_WHY =
  /\?|\breasons?\b|^(?:what|why|how|who|when|where|which|is|are|has|have|do|does|did|please|describe|tell|give|list|outline|state|explain|any|details|summary|brief|relevant|current|previous|past|other)\b/iu;
const ASKS = /\b(?:name|who|whom|called|details?|contact|known|relationship|role|title)\b|[?:]/iu;

function ofSections(): ReadonlyMap<string, Subject> {
  const map = new Map<string, Subject>();
  for (const { subject, words } of sectionHeadings) {
    for (const wording of words.flatMap(wordings)) if (!map.has(wording)) map.set(wording, subject);
  }
  for (const [person, subject] of personWords) {
    for (const frame of headingFrames) {
      const wording = frame.replace('%', person);
      if (!map.has(wording)) map.set(wording, subject);
    }
  }
  return map;
}

/** All keys are folded. */
export const personWords = ofPeople();
export const attributeWords = ofAttributes();
export const phraseWords = ofPhrases();
/** Whole labels, for what no other wording understands. */
export const wholeLabelWords = ofWholeLabels();
export const sectionWords = ofSections();
/** No wording of a label is longer, in words. */
export const longestLabel = 14;
/** Single words that are labels wherever they stand; others are also words of a narrative. */
export const sureAlone: ReadonlySet<string> = new Set(
  'dob edd edc nhs postcode surname forename ethnicity gender religion email gestation telephone interpreter siblings aka address mobile designation'.split(
    ' ',
  ),
);
