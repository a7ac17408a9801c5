import { readFieldValue } from './answers/fieldValue.ts';
import { partsOfAnswer } from './answers/partsOfAnswer.ts';
import type { Claim } from './claim.ts';
import type { Answer } from './sheet.ts';

/** "Discussed with the duty practitioner? Yes" names nobody: it answers whether. */
export function whetherCalled(
  { meaning }: Answer,
  lines: readonly string[],
  reference: Date,
): readonly Pick<Claim, 'key' | 'topic' | 'reading'>[] | undefined {
  const [asked, ...more] = meaning?.asked ?? [];
  if (asked?.topic !== 'call-practitioner' || more.length > 0) return undefined;
  const text = lines.join(' ').trim();
  if (!YES_OR_NO.test(text)) return undefined;
  const reading = readFieldValue('dutyCall.tookPlace', lines, reference);
  return [{ key: 'dutyCall.tookPlace', topic: 'call-took-place', reading }];
}

const YES_OR_NO =
  /^[\s\u2610\u2612]*(?:yes|no|y|n)(?:[\s/,\u2610\u2612]*(?:yes|no|n\/a|not known))?[\s.\u2610\u2612]*$/iu;

/** "Duty call: 18/11/26 with Asha" answers neither yes nor no: it tells when, and with whom. */
export function toldOfTheCall(
  { meaning, written }: Answer,
  lines: readonly string[],
  reference: Date,
): readonly Pick<Claim, 'key' | 'topic' | 'reading'>[] | undefined {
  if (meaning?.asked.length !== 1 || meaning.asked[0]?.topic !== 'call-took-place')
    return undefined;
  if (readFieldValue('dutyCall.tookPlace', lines, reference).kind !== 'unreadable')
    return undefined;
  const [dates, names] = partsOfAnswer(['call-date', 'call-practitioner'], lines, reference);
  const date = readFieldValue('dutyCall.date', dates ?? [], reference);
  const name = readFieldValue('dutyCall.practitioner', names ?? [], reference);
  // "Discussed with duty worker (name)" answered with one and no date.
  if (date.kind !== 'found' && name.kind === 'found' && ASKS_NAME.test(written))
    return [{ key: 'dutyCall.practitioner', topic: 'call-practitioner', reading: name }];
  if (date.kind !== 'found') return undefined;
  const told = { key: 'dutyCall.date', topic: 'call-date', reading: date } as const;
  if (name.kind !== 'found') return [told];
  return [told, { key: 'dutyCall.practitioner', topic: 'call-practitioner', reading: name }];
}

const ASKS_NAME = /\(\s*(?:give |state |their |please give )?names?\b[^()]{0,20}\)/iu;
