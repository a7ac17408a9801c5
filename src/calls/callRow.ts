import { callColumns, type CallColumnName, type CallRow } from './callColumns.ts';
import type { CallRecorded } from './callStore.ts';
import { readCallDate, readCallTime } from './callTime.ts';
import { childrenNamedIn, numbersFor } from './childNames.ts';
import { callOutcomes, callSubjects, type ChildSlot } from './dutyCall.ts';

/** What a row says of the call itself, without the code, the children and the time of recording. */
export type CallHead = Omit<CallRecorded, 'code' | 'children' | 'recordedAt'>;

export type RowReading =
  | {
      readonly kind: 'row';
      readonly head: CallHead;
      /** One child, or several where the name cell names several; `child` counts from the row's childNo. */
      readonly children: readonly ChildSlot[];
    }
  | { readonly kind: 'fault'; readonly reasons: readonly string[] };

/**
 * Reads one row. Every fault of the row is named at once, with its cure. A reason quotes a cell only
 * where the column tells nothing about a person, since reasons are printed.
 */
export function readCallRow(row: CallRow, words: Words): RowReading {
  const reasons: string[] = [];
  const cells = cellReader(row, words, reasons);
  for (const column of callColumns) {
    if ('required' in column && row[column.name] === undefined) {
      reasons.push(`${column.name} is missing (${column.meaning})`);
    }
  }
  const startedAt = cells.time('startedAt');
  const endedAt = cells.time('endedAt');
  if (startedAt && endedAt && endedAt < startedAt) {
    reasons.push('endedAt is before startedAt; check the day and the hours of both');
  }
  const latestYear = (startedAt?.getUTCFullYear() ?? 2099) + 1;
  const outcome = cells.oneOf('outcome', callOutcomes);
  const children = childrenOf(cells, latestYear);
  const head = {
    ...plainCells(cells, latestYear),
    subject: cells.oneOf('subject', callSubjects) ?? subjectBy(row),
    startedAt: startedAt ?? new Date(0),
    endedAt: endedAt ?? null,
    outcome: outcome ?? 'undecided',
  };
  if (reasons.length > 0) return { kind: 'fault', reasons };
  return { kind: 'row', head, children };
}

/** An expected date without a child stands for a call about the unborn. */
function subjectBy(row: CallRow): 'infant' | 'antenatal' {
  const born = row.infantDob ?? row.infantNhsNumber;
  return row.edd !== undefined && born === undefined ? 'antenatal' : 'infant';
}

function plainCells(
  cells: CellReader,
  latestYear: number,
): Omit<CallHead, 'subject' | 'startedAt' | 'endedAt' | 'outcome'> {
  const { text, oneOf, yesNo } = cells;
  return {
    callId: text('callId') ?? '',
    practitioner: text('practitioner') ?? '',
    referrer: {
      name: text('referrerName'),
      role: text('referrerRole'),
      organisation: text('referrerOrganisation'),
      email: text('referrerEmail')?.toLowerCase() ?? null,
      phone: text('referrerPhone'),
    },
    multipleBirth: multipleBirthOf(cells),
    mother: {
      name: text('motherName'),
      dob: cells.date('motherDob', latestYear - 10),
      nhsNumber: text('motherNhsNumber'),
    },
    address: text('address'),
    postcode: text('postcode'),
    parentPhone: text('parentPhone'),
    formCompletedDuringCall: yesNo('formCompletedDuringCall') ?? false,
    systmOneRecorded: yesNo('systmOneRecorded') ?? false,
    systmOneRecord: oneOf('systmOneRecord', ['infant', 'mother', 'none'] as const) ?? null,
    sixPoints: {
      concerns: text('concerns'),
      infantTelling: text('infantTelling'),
      emotionalAvailability: text('emotionalAvailability'),
      context: text('context'),
      otherServices: text('otherServices'),
      universalServices: text('universalServices'),
    },
    riskScreen: oneOf('riskScreen', ['done', 'not-done'] as const) ?? null,
    riskFound: text('riskFound'),
    adviceGiven: text('adviceGiven'),
    notes: text('notes'),
  };
}

function multipleBirthOf(cells: CellReader): 'yes' | 'no' | 'not-asked' {
  const asked = cells.oneOf('multipleBirth', [
    'yes',
    'no',
    'not-asked',
    'y',
    'n',
    'true',
    'false',
    'unknown',
    'not-known',
  ] as const);
  if (asked === 'yes' || asked === 'y' || asked === 'true') return 'yes';
  return asked === 'no' || asked === 'n' || asked === 'false' ? 'no' : 'not-asked';
}

function childrenOf(cells: CellReader, latestYear: number): ChildSlot[] {
  const first = cells.childNo();
  const names = childrenNamedIn(cells.text('infantName') ?? '');
  const children = Math.max(1, names.length);
  const dob = cells.date('infantDob', latestYear);
  const edd = cells.date('edd', latestYear);
  const numbers = numbersFor(cells.text('infantNhsNumber'), children);
  const sex = sexOf(cells.text('infantSex'));
  return Array.from({ length: children }, (_, place) => ({
    child: first + place,
    name: names[place] ?? null,
    dob,
    edd,
    nhsNumber: numbers[place] ?? null,
    sex: children > 1 ? null : sex,
  }));
}

function sexOf(written: string | null): string | null {
  const word = written?.toLowerCase() ?? '';
  if (/^(?:f|female|girl)$/u.test(word)) return 'female';
  if (/^(?:m|male|boy)$/u.test(word)) return 'male';
  if (/^(?:i|indeterminate)$/u.test(word)) return 'indeterminate';
  return written === null ? null : 'unknown';
}

/** For one of our words, what a profile's source writes instead. */
export type Words = { readonly [Name in CallColumnName]?: Readonly<Record<string, string>> };

interface CellReader {
  readonly text: (name: CallColumnName) => string | null;
  readonly oneOf: <Word extends string>(
    name: CallColumnName,
    allowed: readonly Word[],
  ) => Word | undefined;
  readonly yesNo: (name: CallColumnName) => boolean | undefined;
  readonly date: (name: CallColumnName, latestYear: number) => string | null;
  readonly time: (name: CallColumnName) => Date | undefined;
  readonly childNo: () => number;
}

function cellReader(row: CallRow, words: Words, reasons: string[]): CellReader {
  const oneOf = <Word extends string>(
    name: CallColumnName,
    allowed: readonly Word[],
  ): Word | undefined => {
    const written = row[name];
    if (written === undefined) return undefined;
    const word = written.toLowerCase();
    const folded = (words[name]?.[word] ?? word).replace(/[\s_-]+/gu, '-');
    const known = allowed.find((candidate) => candidate === folded);
    if (known === undefined) {
      const sample = allowed.slice(0, 4).join(', ');
      reasons.push(`${name} is "${shortened(written)}"; it takes ${sample}`);
    }
    return known;
  };
  return {
    text: (name) => row[name] ?? null,
    oneOf,
    yesNo(name) {
      const word = oneOf(name, ['yes', 'no', 'y', 'n', 'true', 'false', '1', '0'] as const);
      return word === undefined ? undefined : ['yes', 'y', 'true', '1'].includes(word);
    },
    date(name, latestYear) {
      const written = row[name];
      if (written === undefined) return null;
      const reading = readCallDate(written, latestYear);
      if (reading.kind === 'date') return reading.date;
      reasons.push(`${name} cannot be read: ${reading.why}`);
      return null;
    },
    time(name) {
      const written = row[name];
      if (written === undefined) return undefined;
      const reading = readCallTime(written);
      if (reading.kind === 'instant') return reading.at;
      reasons.push(`${name} is "${shortened(written)}": ${reading.why}`);
      return undefined;
    },
    childNo() {
      const written = row.childNo;
      if (written === undefined) return 1;
      if (/^[1-9]$/u.test(written)) return Number(written);
      reasons.push(`childNo is "${shortened(written)}"; it takes 1 to 9`);
      return 1;
    },
  };
}

function shortened(written: string): string {
  const line = written.replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
