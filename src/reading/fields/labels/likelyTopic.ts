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
/** So near to right there is nothing to learn. */
const NEAR = 1e-3;
/** Consecutive wordings are of one topic, so each pass walks with a stride; a prime meets every one. */
const STRIDE = 7919;

/**
 * Learns what labels ask from the wordings of the dictionary: multinomial logistic regression over
 * their signs, by stochastic gradient descent with a rate of its own for each weight (AdaGrad: Duchi,
 * Hazan and Singer 2011). The order is fixed, so the same wordings always teach the same.
 */
export function learnTopics(lessons: readonly Lesson[]): (signs: readonly string[]) => Likeliest {
  const topics = [...new Set(lessons.map(({ topic }) => topic))];
  const places = new Map<string, number>();
  const rows = lessons.map(({ signs, topic }) => ({
    signs: signs.map((sign) => placeOf(sign, places)),
    topic: topics.indexOf(topic),
  }));
  const weights = new Weights(places.size, topics.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[(pass + step * STRIDE) % rows.length];
      if (row !== undefined) weights.learn(row.signs, row.topic);
    }
  }
  return (signs) => {
    const shares = weights.sharesOf(signs.flatMap((sign) => places.get(sign) ?? []));
    const best = shares.indexOf(Math.max(...shares));
    return { topic: topics[best] ?? 'none', share: shares[best] ?? 0 };
  };
}

function placeOf(sign: string, places: Map<string, number>): number {
  const known = places.get(sign);
  if (known !== undefined) return known;
  places.set(sign, places.size);
  return places.size - 1;
}

/** For each sign how much it speaks for each topic. */
class Weights {
  readonly #topics: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #shares: Float32Array;

  constructor(signs: number, topics: number) {
    this.#topics = topics;
    this.#weights = new Float32Array(signs * topics);
    this.#squares = new Float32Array(signs * topics).fill(0.01);
    this.#shares = new Float32Array(topics);
  }

  /** The topics' shares, summing to one; valid until the next call. */
  sharesOf(signs: readonly number[]): Float32Array {
    const shares = this.#shares.fill(0);
    for (const sign of signs) {
      const row = sign * this.#topics;
      for (let topic = 0; topic < this.#topics; topic += 1)
        shares[topic] = (shares[topic] ?? 0) + (this.#weights[row + topic] ?? 0);
    }
    const most = Math.max(...shares);
    let sum = 0;
    for (let topic = 0; topic < this.#topics; topic += 1) {
      shares[topic] = Math.exp((shares[topic] ?? 0) - most);
      sum += shares[topic] ?? 0;
    }
    for (let topic = 0; topic < this.#topics; topic += 1)
      shares[topic] = (shares[topic] ?? 0) / sum;
    return shares;
  }

  learn(signs: readonly number[], asked: number): void {
    const shares = this.sharesOf(signs);
    for (let topic = 0; topic < this.#topics; topic += 1) {
      const error = (shares[topic] ?? 0) - (topic === asked ? 1 : 0);
      if (Math.abs(error) < NEAR) continue;
      for (const sign of signs) this.#move(sign * this.#topics + topic, error);
    }
  }

  #move(place: number, error: number): void {
    const square = (this.#squares[place] ?? 0) + error * error;
    this.#squares[place] = square;
    this.#weights[place] = (this.#weights[place] ?? 0) - (RATE * error) / Math.sqrt(square);
  }
}
