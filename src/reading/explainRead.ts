import type { FileRead, PartRead, ReadingOutcome } from './fileRead.ts';
import type { Field, FieldKey, WrittenReferral } from './writtenReferral.ts';
import { fieldKeys } from './writtenReferral.ts';

/**
 * What was read of one file, for a person: from where, what no field took, what is doubtful. It
 * shows the referral itself, so it is for a screen and never for a log or a letter.
 */
export function explainRead(file: string, outcome: ReadingOutcome): string {
  if (outcome.kind === 'quarantine') {
    return `${file}\n  Not read, for a person to look at: ${outcome.reason}\n`;
  }
  const { read } = outcome;
  return [
    file,
    `  Class: ${read.class}. ${read.reason}`,
    ...senderLines(read),
    ...partLines(read.parts),
    ...read.referrals.flatMap((referral, place) =>
      referralLines(referral, place + 1, read.referrals.length),
    ),
    '',
  ].join('\n');
}

function senderLines({ headers, answer, originalSenders }: FileRead): string[] {
  if (headers === null) return [];
  const from = headers.from.map(({ address }) => address).join(', ');
  const held = answer.holdBecause === null ? '' : ` Held for a person: ${answer.holdBecause}`;
  return [
    `  Sent by: ${from === '' ? 'nobody that the mail names' : from} (what the mail says, not proved)`,
    ...originalSenders.map((sender) => `  Passed on from: ${oneLine(sender)} (by its own words)`),
    answer.to === null
      ? `  Not answered: ${answer.reason}${held}`
      : `  To be answered: ${answer.to}. ${answer.reason}${held}`,
  ];
}

function partLines(parts: readonly PartRead[]): string[] {
  return [
    '  What it holds:',
    ...parts.map(
      ({ name, format, bytes, verdict }) =>
        `    ${oneLine(name)} (${format}, ${sizeOf(bytes)}): ${verdict}`,
    ),
  ];
}

function sizeOf(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  return bytes < 10_000_000
    ? `${Math.round(bytes / 1_000)} kB`
    : `${Math.round(bytes / 1_000_000)} MB`;
}

function referralLines(referral: WrittenReferral, place: number, count: number): string[] {
  const order = referral.birthOrder === null ? '' : `, number ${referral.birthOrder} of a birth`;
  const title = count === 1 ? 'The referral' : `Referral ${place} of ${count}`;
  const known = fieldKeys.flatMap((key) => {
    const field = referral.fields[key];
    return field === undefined ? [] : [{ key, field }];
  });
  const blank = known.filter(({ field }) => field.state === 'blank').map(({ key }) => key);
  const notAsked = fieldKeys.filter((key) => referral.fields[key] === undefined);
  return [
    `  ${title}${order}:`,
    ...known
      .filter(({ field }) => field.state !== 'blank')
      .flatMap(({ key, field }) => fieldLines(key, field)),
    ...listLine('Left blank', blank),
    ...listLine('Not on the form', notAsked),
    ...doubtLines(referral),
    ...notUnderstoodLines(referral),
  ];
}

function fieldLines(key: FieldKey, field: Field): string[] {
  switch (field.state) {
    case 'found': {
      const [first = '', ...rest] = field.value.split('\n');
      const written = oneLine(field.raw) === oneLine(field.value) ? '' : writtenAs(field.raw);
      return [
        `    ${key}: ${first}${written} [${sourceOf(field)}]`,
        ...rest.map((line) => `      ${line}`),
      ];
    }
    case 'unreadable':
      return [`    ${key}: NOT READABLE${writtenAs(field.raw)} [${sourceOf(field)}]`];
    case 'conflicting':
      return [
        `    ${key}: TWO THINGS ARE SAID`,
        ...field.alternatives.map(
          (each) => `      ${oneLine(each.value)}${writtenAs(each.raw)} [${sourceOf(each)}]`,
        ),
      ];
    case 'blank':
      return [];
  }
}

function writtenAs(raw: string): string {
  return ` (written: ${oneLine(raw)})`;
}

function sourceOf({ source }: Pick<Field, 'source'>): string {
  return source.page === undefined ? source.part : `${source.part}, page ${source.page}`;
}

function listLine(title: string, keys: readonly FieldKey[]): string[] {
  return keys.length === 0 ? [] : [`    ${title}: ${keys.join(', ')}`];
}

function doubtLines({ doubts }: WrittenReferral): string[] {
  return doubts.length === 0 ? [] : ['    Doubtful:', ...doubts.map((doubt) => `      ${doubt}`)];
}

function notUnderstoodLines({ notUnderstood }: WrittenReferral): string[] {
  if (notUnderstood.length === 0) return ['    Text that no field took: none'];
  return [
    '    Text that no field took:',
    ...notUnderstood.map(({ text, source }) => `      ${oneLine(text)} [${sourceOf({ source })}]`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
