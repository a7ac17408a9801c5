import { readCallDate, readCallTime } from '../calls/callTime.ts';
import { decodeText, readCsv, type CsvFault } from '../calls/csvText.ts';
import { readEmail } from '../nhs/emailAddress.ts';
import { readNhsNumber } from '../nhs/nhsNumber.ts';
import { readPostcode } from '../nhs/postcode.ts';
import { readTelephones } from '../nhs/telephone.ts';
import { readUkDate, type DateOf } from '../nhs/ukDate.ts';
import { fieldKeys, type Field, type FieldKey } from '../reading/writtenReferral.ts';
import type { ReferralToMatch } from './factsOfReferral.ts';

export interface ReferralFile {
  readonly referrals: ReferralToMatch[];
  readonly faults: CsvFault[];
}

/**
 * Referrals of a backlog: NDJSON of `{ referralId, receivedAt, fields }` where a field is a FIELD
 * object or a plain value, or CSV with `referralId`, `receivedAt` and field keys as its header.
 * A plain value is read as a form's would be. A line that cannot be read costs no other line.
 */
export function readReferralRows(bytes: Uint8Array): ReferralFile {
  const text = decodeText(bytes).replace(/^\uFEFF/u, '');
  return /^\s*[{[]/u.test(text) ? readLines(text) : readTable(text);
}

function readLines(text: string): ReferralFile {
  const file: ReferralFile = { referrals: [], faults: [] };
  const taken = new Set<string>();
  const whole = /^\s*\[/u.test(text) ? parsed(text) : undefined;
  const rows: [number, unknown][] = Array.isArray(whole)
    ? whole.map((row: unknown, place) => [place + 1, row])
    : text
        .split('\n')
        .flatMap((line, place): [number, unknown][] =>
          line.trim() === '' ? [] : [[place + 1, parsed(line)]],
        );
  for (const [line, row] of rows) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      file.faults.push({ line, reason: 'this is not a JSON object; one object a line' });
      continue;
    }
    const { referralId, receivedAt, fields, ...rest } = row as Record<string, unknown>;
    const values = typeof fields === 'object' && fields !== null ? fields : rest;
    takeRow(
      file,
      taken,
      line,
      textOf(referralId),
      textOf(receivedAt),
      values as Record<string, unknown>,
      rest,
    );
  }
  return file;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readTable(text: string): ReferralFile {
  const names = new Map<string, string>(
    ['referralId', 'receivedAt', 'subject', ...fieldKeys].map((key) => [key.toLowerCase(), key]),
  );
  const { rows, faults } = readCsv(text, (cell) => names.has(cell.trim().toLowerCase()));
  const file: ReferralFile = { referrals: [], faults };
  const taken = new Set<string>();
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map((cell) => names.get(cell.toLowerCase()));
  const lacking = ['referralId', 'receivedAt'].filter((name) => !columns.includes(name));
  if (lacking.length > 0) {
    const reason = `the header row lacks ${lacking.join(' and ')}; its first row must name the columns`;
    return { referrals: [], faults: [{ line: header?.line ?? 1, reason }] };
  }
  for (const { cells, line } of body) {
    const row: Record<string, string> = {};
    for (const [place, name] of columns.entries()) {
      const cell = cells[place];
      if (name !== undefined && cell !== undefined && cell !== '') row[name] = cell;
    }
    takeRow(file, taken, line, row['referralId'] ?? '', row['receivedAt'] ?? '', row, row);
  }
  return file;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function takeRow(
  { referrals, faults }: ReferralFile,
  taken: Set<string>,
  line: number,
  referralId: string,
  receivedAt: string,
  values: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>>,
): void {
  const fault = (reason: string): void => void faults.push({ line, reason });
  if (referralId === '') return fault('referralId is missing; each referral needs its own');
  if (taken.has(referralId))
    return fault('this referralId stood on an earlier line; each needs its own');
  const at = momentOf(receivedAt);
  if (at === undefined)
    return fault('receivedAt is missing or not a time; write it like 2026-03-28T14:05:00Z');
  taken.add(referralId);
  const fields: { [Key in FieldKey]?: Field } = {};
  for (const key of fieldKeys) {
    const field = fieldOf(key, values[key], at);
    if (field !== undefined) fields[key] = field;
  }
  const subject = textOf(rest['subject']);
  referrals.push({
    reference: referralId,
    receivedAt: at,
    fields,
    ...(subject === '' ? {} : { subject }),
  });
}

function momentOf(written: string): Date | undefined {
  const time = readCallTime(written);
  if (time.kind === 'instant') return time.at;
  const day = readCallDate(written, 2099);
  return day.kind === 'date' ? new Date(`${day.date}T12:00:00Z`) : undefined;
}

const source = { part: 'row' };

function fieldOf(key: FieldKey, value: unknown, reference: Date): Field | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return givenField(key, value, reference);
  const raw = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  if (raw === '') return { state: 'blank', value: null, raw: null, source };
  const normalised = normalise(key, raw, reference);
  return normalised === undefined
    ? { state: 'unreadable', value: null, raw, source }
    : { state: 'found', value: normalised, raw, source };
}

/** A FIELD object is taken at its word where it is found; the other states carry no value. */
function givenField(key: FieldKey, field: Partial<Field>, reference: Date): Field | undefined {
  const place = field.source ?? source;
  const raw = typeof field.raw === 'string' ? field.raw : '';
  if (field.state === 'found' && typeof field.value === 'string' && field.value !== '') {
    return {
      state: 'found',
      value: field.value,
      raw: raw === '' ? field.value : raw,
      source: place,
    };
  }
  if (field.state === 'unreadable') return { state: 'unreadable', value: null, raw, source: place };
  if (field.state === 'conflicting') {
    const alternatives = Array.isArray(field.alternatives) ? field.alternatives : [];
    return { state: 'conflicting', value: null, raw: null, source: place, alternatives };
  }
  if (field.state === 'blank') return { state: 'blank', value: null, raw: null, source: place };
  return typeof field.value === 'string' ? fieldOf(key, field.value, reference) : undefined;
}

const dates: { readonly [Key in FieldKey]?: DateOf } = {
  'infant.dob': 'child-birth',
  'infant.edd': 'due-date',
  'mother.dob': 'parent-birth',
  'referral.date': 'recent',
  'dutyCall.date': 'recent',
};

/** Undefined: written, but not to be read as this kind of value. */
function normalise(key: FieldKey, raw: string, reference: Date): string | undefined {
  const of = dates[key];
  if (of !== undefined) {
    const reading = readUkDate(raw, of, reference);
    return reading.kind === 'date' ? reading.date : undefined;
  }
  if (key.endsWith('.nhsNumber')) {
    const reading = readNhsNumber(raw);
    return reading.kind === 'valid' ? reading.digits : undefined;
  }
  if (key === 'infant.postcode') {
    const reading = readPostcode(raw);
    return reading.kind === 'valid' ? reading.postcode : undefined;
  }
  if (key.endsWith('.phone')) return readTelephones(raw).join(' / ') || undefined;
  if (key.endsWith('.email')) return readEmail(raw);
  if (key === 'infant.sex') return sexOf(raw);
  return raw;
}

function sexOf(raw: string): string {
  if (/^(?:f|female|girl)$/iu.test(raw)) return 'female';
  if (/^(?:m|male|boy)$/iu.test(raw)) return 'male';
  return /^i(?:ndeterminate)?$/iu.test(raw) ? 'indeterminate' : 'unknown';
}
