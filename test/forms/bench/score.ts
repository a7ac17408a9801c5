import type { ReadingOutcome } from '../../../src/reading/fileRead.ts';
import type { FieldKey, Fields } from '../../../src/reading/writtenReferral.ts';
import type { Expected, ExpectedFields, Truth } from '../form.ts';
import { editDistance } from './editDistance.ts';

/** What came of reading one document whose truth is known. */
export interface Score {
  fields: number;
  exact: number;
  narratives: number;
  verbatim: number;
  /** Of each narrative the share of its letters that must be changed to make it right, summed. */
  narrativeDistance: number;
  /** Values that stand as found and are not what was written; narratives only where none was. */
  wrong: number;
  /** Filled forms that were taken for blank. */
  calledBlank: number;
  /** Values where the form has a blank label, or found under a key the form does not have. */
  invented: number;
  unasked: number;
  expectedReferrals: number;
  lostReferrals: number;
  extraReferrals: number;
  readonly faults: string[];
}

export function emptyScore(): Score {
  return {
    fields: 0,
    exact: 0,
    narratives: 0,
    verbatim: 0,
    narrativeDistance: 0,
    wrong: 0,
    calledBlank: 0,
    invented: 0,
    unasked: 0,
    expectedReferrals: 0,
    lostReferrals: 0,
    extraReferrals: 0,
    faults: [],
  };
}

export function addScore(total: Score, one: Score): void {
  for (const key of Object.keys(total) as (keyof Score)[]) {
    if (key === 'faults') total.faults.push(...one.faults);
    else total[key] += one[key];
  }
}

const narratives: readonly FieldKey[] = ['reason', 'background'];

/** `drawnLines`: line breaks are those drawn (a flat PDF), so white space is not held against it. */
export function scoreOf(
  name: string,
  expected: readonly ExpectedFields[],
  outcome: ReadingOutcome,
  drawnLines: boolean,
  mayFind: Truth = {},
): Score {
  const score = emptyScore();
  score.expectedReferrals = expected.length;
  const read = outcome.kind === 'read' ? outcome.read : undefined;
  scoreClass(score, name, outcome);
  const left = (read?.referrals ?? []).map(({ fields }) => fields);
  for (const child of expected) {
    const best = takeBest(child, left, drawnLines);
    if (best === undefined) score.lostReferrals += 1;
    for (const [key, wanted] of child) {
      scoreField(score, name, key, wanted, best ?? {}, drawnLines);
    }
    countUnasked(score, name, child, best ?? {}, mayFind);
  }
  score.extraReferrals = left.length;
  if (left.length > 0) score.faults.push(`${name}: ${left.length} referrals too many`);
  return score;
}

function scoreClass(score: Score, name: string, outcome: ReadingOutcome): void {
  const said = outcome.kind === 'read' ? outcome.read : { class: 'quarantine', ...outcome };
  if (said.class === 'blank-form') score.calledBlank += 1;
  if (said.class === 'referral') return;
  score.faults.push(`${name}: not read as a referral but as ${said.class}: ${said.reason}`);
}

function countUnasked(
  score: Score,
  name: string,
  child: ExpectedFields,
  fields: Fields,
  mayFind: Truth,
): void {
  for (const [key, field] of Object.entries(fields)) {
    if (field.state !== 'found' || child.has(key as FieldKey)) continue;
    if (mayFind[key as FieldKey] === field.value) continue;
    score.unasked += 1;
    score.faults.push(`${name}: ${key} found though not on the form: ${quoted(field.value)}`);
  }
}

function takeBest(child: ExpectedFields, left: Fields[], drawnLines: boolean): Fields | undefined {
  let best = -1;
  let most = -1;
  left.forEach((fields, place) => {
    const right = [...child].filter(([key, wanted]) => isExact(key, wanted, fields, drawnLines));
    if (right.length > most) {
      most = right.length;
      best = place;
    }
  });
  return best === -1 ? undefined : left.splice(best, 1)[0];
}

function scoreField(
  score: Score,
  name: string,
  key: FieldKey,
  wanted: Expected,
  fields: Fields,
  drawnLines: boolean,
): void {
  const exact = isExact(key, wanted, fields, drawnLines);
  score.fields += 1;
  if (exact) score.exact += 1;
  const field = fields[key];
  if (wanted.state === 'found' && narratives.includes(key)) {
    score.narratives += 1;
    if (exact) score.verbatim += 1;
    score.narrativeDistance += exact ? 0 : distanceTo(wanted.value, field);
  }
  if (wanted.state === 'blank' && field?.state === 'found') score.invented += 1;
  if (exact) return;
  const isNarrative = wanted.state === 'found' && narratives.includes(key);
  if (field?.state === 'found' && !isNarrative) score.wrong += 1;
  const got =
    field === undefined ? 'nothing' : `${field.state} ${quoted(field.value ?? field.raw)}`;
  score.faults.push(`${name}: ${key} wanted ${wanted.state} ${quoted(wanted.value)}, got ${got}`);
}

function isExact(key: FieldKey, wanted: Expected, fields: Fields, drawnLines: boolean): boolean {
  const field = fields[key];
  if (wanted.state === 'blank') return field === undefined || field.state === 'blank';
  if (field === undefined || field.state !== wanted.state) return false;
  if (wanted.value === null || field.value === null) return wanted.value === field.value;
  if (!narratives.includes(key)) return field.value === wanted.value;
  const [one, other] = [tidy(field.value), tidy(wanted.value)];
  // A line drawn to its end at a hyphen of its own: "Mon-" over "Fri".
  return drawnLines ? collapse(one.replace(/-\n/g, '-')) === collapse(other) : one === other;
}

/** As a share of what was written, at most 1. */
function distanceTo(wanted: string | null, field: Fields[FieldKey]): number {
  const truth = collapse(wanted ?? '');
  const read = field?.state === 'found' ? collapse(field.value) : '';
  return Math.min(1, editDistance(read, truth) / Math.max(1, truth.length));
}

/** Line ends as `\n`, trailing white space of lines dropped: contracts.md section 1. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function quoted(value: string | null): string {
  return value === null ? '' : JSON.stringify(value);
}
