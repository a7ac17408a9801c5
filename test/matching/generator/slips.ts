import type { Random } from './random.ts';

/**
 * How people and machines mistype: the start values of the evaluation protocol, whose 5-7 % a field are
 * halved for one name of two, so that in all about 12 % of given names differ between two documents,
 * as was found between two collections of the same UK families. Each side slips by itself.
 */
export interface SlipRates {
  readonly typo: number;
  readonly sound: number;
  readonly scannedShare: number;
  readonly scanSlip: number;
  readonly dayMonth: number;
  readonly yearOff: number;
  readonly monthOff: number;
  readonly daysOff: number;
  readonly numberSlip: number;
}

export const usualSlips: SlipRates = {
  typo: 0.03,
  sound: 0.015,
  scannedShare: 0.25,
  scanSlip: 0.025,
  dayMonth: 0.015,
  yearOff: 0.005,
  monthOff: 0.01,
  daysOff: 0.015,
  numberSlip: 0.018,
};

const neighbours: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};
const sounds: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ie', 'y'],
  ['y', 'ie'],
  ['ee', 'ea'],
  ['ei', 'ie'],
  ['ll', 'l'],
  ['l', 'll'],
  ['nn', 'n'],
  ['tt', 't'],
  ['c', 'k'],
  ['k', 'c'],
  ['s', 'z'],
  ['z', 's'],
  ['ou', 'u'],
  ['aa', 'a'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['th', 't'],
  ['e', 'a'],
  ['i', 'ee'],
  ['cz', 'ch'],
];
const looks: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['l', '1'],
  ['i', 'l'],
  ['s', '5'],
  ['b', '8'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['e', 'c'],
  ['u', 'v'],
];

export function typo(text: string, random: Random): string {
  if (text.length < 2) return text;
  const place = random.below(text.length - 1) + 1;
  const kind = random.next();
  const letter = text[place]!;
  if (kind < 0.3) return text.slice(0, place) + text.slice(place + 1);
  if (kind < 0.55)
    return text.slice(0, place) + random.pick('aeiounrstl'.split('')) + text.slice(place);
  if (kind < 0.8) {
    const near = neighbours[letter.toLowerCase()] ?? 'e';
    return text.slice(0, place) + random.pick(near.split('')) + text.slice(place + 1);
  }
  if (place === text.length - 1) return text;
  return text.slice(0, place) + text[place + 1]! + letter + text.slice(place + 2);
}

export function misheard(text: string, random: Random): string {
  const lower = text.toLowerCase();
  const fitting = sounds.filter(([from]) => lower.slice(1).includes(from));
  if (fitting.length === 0) return text;
  const [from, to] = random.pick(fitting);
  const place = lower.indexOf(from, 1);
  return text.slice(0, place) + to + text.slice(place + from.length);
}

function misread(text: string, random: Random, rate: number): string {
  let out = '';
  for (let place = 0; place < text.length; place += 1) {
    const rest = text.slice(place).toLowerCase();
    const look = looks.find(([from]) => rest.startsWith(from));
    if (look !== undefined && random.chance(rate)) {
      out += look[1];
      place += look[0].length - 1;
    } else out += text[place]!;
  }
  return out;
}

export interface Typist {
  words(text: string): string;
  date(date: string): string;
  number(digits: string): string;
}

/** One person at one keyboard (and perhaps one scanner): the slips of one document. */
export function makeTypist(random: Random, rates: SlipRates, factor = 1): Typist {
  const scanned = random.chance(rates.scannedShare);
  return {
    words(text) {
      let typed = text;
      if (random.chance(rates.typo * factor)) typed = typo(typed, random);
      if (random.chance(rates.sound * factor)) typed = misheard(typed, random);
      return scanned ? misread(typed, random, rates.scanSlip) : typed;
    },
    date(date) {
      const chance = random.next() / factor;
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      let line = rates.dayMonth;
      if (chance < line) return day <= 12 ? dateText(year, day, month) : date;
      if (chance < (line += rates.yearOff)) return dateText(year - 1, month, Math.min(day, 28));
      if (chance < (line += rates.monthOff)) {
        return dateText(year, month === 12 ? 11 : month + 1, Math.min(day, 28));
      }
      if (chance < line + rates.daysOff) return addDays(date, random.pick([-3, -2, -1, 1, 2, 3]));
      return date;
    },
    number(digits) {
      if (!random.chance(rates.numberSlip * factor)) return digits;
      const place = random.below(digits.length - 1);
      if (random.chance(0.3)) {
        return (
          digits.slice(0, place) + digits[place + 1]! + digits[place]! + digits.slice(place + 2)
        );
      }
      return digits.slice(0, place) + String(random.below(10)) + digits.slice(place + 1);
    },
  };
}

export function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
