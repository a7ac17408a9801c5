import type { Topic } from '../dictionary/topics.ts';

/** One wording of the dictionary by the words, and pairs of words, that it is told by. */
export interface Lesson {
  readonly signs: readonly string[];
  readonly topic: Topic;
}

export interface Likeliest {
  readonly topic: Topic;
  /** 0 to 1: how likely it is, where one of the topics of the dictionary is asked for. */
  readonly share: number;
}

/** Passes over the wordings: later ones change little (chosen on wordings kept apart). */
const PASSES = 4;
const RATE = 0.7;
/** The first steps are small, so that a word seen once says little (chosen as the passes were). */
const FIRST = 1;
/** So near to right there is nothing to learn. */
const NEAR = 1e-3;
/** From this pass on the weights are averaged: what the last few wordings taught says less. */
const SETTLED = 2;

/**
 * Learns what labels ask from the wordings of the dictionary: multinomial logistic regression over
 * their signs, by stochastic gradient descent with a rate of its own for each weight (AdaGrad: Duchi,
 * Hazan and Singer 2011), and the weights of its later passes averaged (Polyak and Juditsky 1992). Each wording
 * has a place of its own in the order, whatever others there are: one more changes little.
 */
export function learnTopics(lessons: readonly Lesson[]): (signs: readonly string[]) => Likeliest {
  const topics = [...new Set(lessons.map(({ topic }) => topic))];
  const places = new Map<string, number>();
  const rows = lessons
    .map(({ signs, topic }) => ({
      order: orderOf(`${topic} ${signs.join(' ')}`),
      signs: signs.map((sign) => placeOf(sign, places)),
      topic: topics.indexOf(topic),
    }))
    .sort((one, other) => one.order - other.order);
  const weights = new Float32Array(places.size * topics.length);
  const squares = new Float32Array(weights.length).fill(FIRST);
  const settled = new Float32Array(weights.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const row of rows) learn(row.signs, row.topic, topics.length, { weights, squares });
    if (pass >= SETTLED)
      weights.forEach((weight, at) => {
        settled[at] = (settled[at] ?? 0) + weight / (PASSES - SETTLED);
      });
  }
  return (signs) => {
    const known = signs.flatMap((sign) => places.get(sign) ?? []);
    const shares = sharesOf(known, topics.length, settled);
    const best = shares.indexOf(Math.max(...shares));
    return { topic: topics[best] ?? 'none', share: shares[best] ?? 0 };
  };
}

/** FNV-1a (Fowler, Noll and Vo): consecutive wordings of the dictionary are of one topic, and no order may be. */
function orderOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function placeOf(sign: string, places: Map<string, number>): number {
  const known = places.get(sign);
  if (known !== undefined) return known;
  places.set(sign, places.size);
  return places.size - 1;
}

interface Learning {
  /** For each sign how much it speaks for each topic. */
  readonly weights: Float32Array;
  /** What each weight has been moved by so far, squared and summed. */
  readonly squares: Float32Array;
}

/** Moves the weights of these signs towards the topic that they ask for. */
function learn(
  signs: readonly number[],
  asked: number,
  topics: number,
  { weights, squares }: Learning,
): void {
  const shares = sharesOf(signs, topics, weights);
  for (let topic = 0; topic < topics; topic += 1) {
    const error = (shares[topic] ?? 0) - (topic === asked ? 1 : 0);
    if (Math.abs(error) < NEAR) continue;
    for (const sign of signs) {
      const place = sign * topics + topic;
      const square = (squares[place] ?? 0) + error * error;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (RATE * error) / Math.sqrt(square);
    }
  }
}

/** How likely each topic is; they sum to one. */
function sharesOf(signs: readonly number[], topics: number, weights: Float32Array): Float64Array {
  const shares = new Float64Array(topics);
  for (const sign of signs) {
    const row = sign * topics;
    for (let topic = 0; topic < topics; topic += 1)
      shares[topic] = (shares[topic] ?? 0) + (weights[row + topic] ?? 0);
  }
  let most = -Infinity;
  for (const share of shares) most = Math.max(most, share);
  let sum = 0;
  for (let topic = 0; topic < topics; topic += 1) {
    shares[topic] = Math.exp((shares[topic] ?? 0) - most);
    sum += shares[topic] ?? 0;
  }
  return shares.map((share) => share / sum);
}
