import type { FieldKey } from '../../src/reading/writtenReferral.ts';
import type { Truth } from './form.ts';
import type { Random } from './random.ts';

/** How one person writes dates, numbers and answers: chosen once a document. */
export interface Handwriting {
  readonly date: 'slashes' | 'dots' | 'words' | 'ordinal' | 'short' | 'two-digit';
  readonly nhsNumber: 'spaced' | 'bare' | 'dashed';
  readonly phone: 'spaced' | 'bare' | 'international';
  readonly answers: 'words' | 'letters';
}

export function someHandwriting(random: Random): Handwriting {
  return {
    date: random.pick(['slashes', 'dots', 'words', 'ordinal', 'short', 'two-digit']),
    nhsNumber: random.pick(['spaced', 'spaced', 'bare', 'dashed']),
    phone: random.pick(['spaced', 'bare', 'international']),
    answers: random.pick(['words', 'words', 'letters']),
  };
}

const dates: readonly FieldKey[] = [
  ...(['infant.dob', 'infant.edd', 'mother.dob', 'referral.date', 'dutyCall.date'] as const),
];
const numbers: readonly FieldKey[] = ['infant.nhsNumber', 'mother.nhsNumber'];
const phones: readonly FieldKey[] = ['parent.phone', 'referrer.phone'];
const answers: readonly FieldKey[] = [
  ...(['infant.unborn', 'parent.hasPR', 'interpreter', 'consent', 'dutyCall.tookPlace'] as const),
];

/** A fact as this person writes it; '' where the truth leaves it blank. */
export function written(key: FieldKey, truth: Truth, hand: Handwriting): string {
  const value = truth[key];
  if (value === undefined) return '';
  if (dates.includes(key)) return writtenDate(value, hand.date);
  if (numbers.includes(key)) return grouped(value, hand.nhsNumber);
  if (phones.includes(key)) return writtenPhone(value, hand.phone);
  if (answers.includes(key)) return answer(value, hand.answers);
  if (key === 'infant.sex') {
    return hand.answers === 'letters' ? value.slice(0, 1).toUpperCase() : capital(value);
  }
  return value;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

export function writtenDate(date: string, manner: Handwriting['date']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1] ?? '';
  const plain = Number(day);
  switch (manner) {
    case 'slashes':
      return `${day}/${month}/${year}`;
    case 'two-digit':
      return `${plain}/${Number(month)}/${year.slice(2)}`;
    case 'dots':
      return `${day}.${month}.${year}`;
    case 'words':
      return `${plain} ${name} ${year}`;
    case 'short':
      return `${day}-${name.slice(0, 3)}-${year}`;
    case 'ordinal':
      return `${plain}${ordinal(plain)} ${name} ${year}`;
  }
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function grouped(number: string, manner: Handwriting['nhsNumber']): string {
  const between = manner === 'spaced' ? ' ' : manner === 'dashed' ? '-' : '';
  return [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(between);
}

function writtenPhone(number: string, manner: Handwriting['phone']): string {
  const national = `0${number.slice(3)}`;
  if (manner === 'bare') return national;
  const area = national.startsWith('0113') ? 4 : 5;
  const rest = national.slice(area);
  const tail = area === 4 ? `${rest.slice(0, 3)} ${rest.slice(3)}` : rest;
  const head = national.slice(0, area);
  return manner === 'international' ? `+44 ${head.slice(1)} ${tail}` : `${head} ${tail}`;
}

function answer(value: string, manner: Handwriting['answers']): string {
  return manner === 'letters' && value !== 'unknown'
    ? value.slice(0, 1).toUpperCase()
    : capital(value);
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
