import { callCodeOf } from './callCode.ts';
import { callColumns, type CallColumnName, type CallRow } from './callColumns.ts';
import { callProfiles, type CallProfile } from './callProfiles.ts';
import { readCallRow, type CallHead } from './callRow.ts';
import type { CallRecorded } from './callStore.ts';
import { decodeText, readCsv, type CsvFault, type CsvRow } from './csvText.ts';
import type { ChildSlot } from './dutyCall.ts';

export interface CallFile {
  /** In the order of the file; rows with the same callId are one call. */
  readonly calls: CallRecorded[];
  /** Lines count from 1 with the header; each with its reason and its cure. */
  readonly faults: CsvFault[];
}

/**
 * Reads a file of duty calls (contracts.md section 3). A row that cannot be read is a fault and costs
 * no other row. Cells are text and stay text: what looks like a formula is never worked out.
 */
export function readCallCsv(
  bytes: Uint8Array,
  recordedAt: Date,
  profileName = 'twostep',
): CallFile {
  const profile = callProfiles[profileName];
  if (profile === undefined) {
    const known = Object.keys(callProfiles).join(', ');
    return {
      calls: [],
      faults: [{ line: 1, reason: `there is no profile "${profileName}"; there are: ${known}` }],
    };
  }
  const names = headerNames(profile);
  const { rows, faults } = readCsv(decodeText(bytes), (cell) => names.has(folded(cell)));
  const [header, ...body] = rows;
  if (header === undefined) {
    return {
      calls: [],
      faults: [{ line: 1, reason: 'the file is empty; its first row names the columns' }],
    };
  }
  const columns = header.cells.map((cell) => names.get(folded(cell)));
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    const reason = `the header row lacks ${missing.join(', ')}; its first row must name the columns`;
    return { calls: [], faults: [{ line: header.line, reason }] };
  }
  const gathered: Gathered = new Map();
  for (const row of body) {
    const reasons = takeRow(row, columns, profile, gathered);
    if (reasons.length > 0) faults.push({ line: row.line, reason: reasons.join('; ') });
  }
  return {
    calls: [...gathered.values()].map((call) => finished(call, recordedAt)),
    faults: faults.sort((one, other) => one.line - other.line),
  };
}

/** One call by hand (`calls add`): the same columns and the same rules as a row of the file. */
export function readOneCall(row: CallRow, recordedAt: Date): CallFile {
  const filled = Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      cell.trim() === '' ? [] : [[name, cell.trim()]],
    ),
  ) as CallRow;
  const gathered: Gathered = new Map();
  const reading = readCallRow(filled, {});
  const reasons = reading.kind === 'fault' ? reading.reasons : gather(gathered, reading, 1);
  if (reasons.length > 0) return { calls: [], faults: [{ line: 1, reason: reasons.join('; ') }] };
  return { calls: [...gathered.values()].map((call) => finished(call, recordedAt)), faults: [] };
}

interface GatheredCall {
  head: CallHead;
  readonly line: number;
  readonly children: Map<number, ChildSlot>;
}
type Gathered = Map<string, GatheredCall>;

function folded(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function headerNames(profile: CallProfile): Map<string, CallColumnName> {
  const names = new Map<string, CallColumnName>();
  for (const { name } of callColumns) names.set(folded(name), name);
  for (const { name } of callColumns) {
    for (const header of profile.headers[name] ?? []) {
      if (!names.has(folded(header))) names.set(folded(header), name);
    }
  }
  return names;
}

function missingColumns(columns: readonly (CallColumnName | undefined)[]): CallColumnName[] {
  return callColumns
    .filter((column) => 'required' in column && !columns.includes(column.name))
    .map(({ name }) => name);
}

function takeRow(
  row: CsvRow,
  columns: readonly (CallColumnName | undefined)[],
  profile: CallProfile,
  gathered: Gathered,
): readonly string[] {
  if (row.cells.slice(columns.length).some((cell) => cell !== '')) {
    return [
      `the row has ${row.cells.length} cells and the header ${columns.length}; put cells that hold the delimiter in quotation marks`,
    ];
  }
  const cells: { [Name in CallColumnName]?: string } = {};
  for (const [place, name] of columns.entries()) {
    const cell = row.cells[place];
    if (name !== undefined && cell !== undefined && cell !== '') cells[name] ??= cell;
  }
  const reading = readCallRow(cells, profile.words);
  return reading.kind === 'fault' ? reading.reasons : gather(gathered, reading, row.line);
}

/** Adds a row to its call. The same child again replaces it; another child must be of the same call. */
function gather(
  gathered: Gathered,
  { head, children }: { readonly head: CallHead; readonly children: readonly ChildSlot[] },
  line: number,
): readonly string[] {
  const earlier = gathered.get(head.callId);
  if (earlier === undefined) {
    const slots = new Map(children.map((slot) => [slot.child, slot]));
    gathered.set(head.callId, { head, line, children: slots });
    return [];
  }
  const again = children.every(({ child }) => earlier.children.has(child));
  if (!again) {
    const differing = contradictions(earlier.head, head);
    if (differing.length > 0) {
      return [
        `another child of the call of line ${earlier.line}, but ${differing.join(' and ')} differ; give each call its own callId, or the same values`,
      ];
    }
  }
  earlier.head = again ? head : filledFrom(earlier.head, head);
  for (const slot of children) earlier.children.set(slot.child, slot);
  return [];
}

function contradictions(one: CallHead, other: CallHead): string[] {
  return [
    ...(one.startedAt.getTime() === other.startedAt.getTime() ? [] : ['startedAt']),
    ...(one.outcome === other.outcome ? [] : ['outcome']),
    ...(one.subject === other.subject ? [] : ['subject']),
  ];
}

/** What the first row of a call left empty, the row of its next child may say. */
function filledFrom(first: CallHead, next: CallHead): CallHead {
  const fill = <T extends object>(own: T, others: T): T =>
    Object.fromEntries(
      Object.entries(own).map(([key, value]: [string, unknown]) => [
        key,
        value ?? others[key as keyof T],
      ]),
    ) as T;
  return {
    ...fill(first, next),
    referrer: fill(first.referrer, next.referrer),
    mother: fill(first.mother, next.mother),
    sixPoints: fill(first.sixPoints, next.sixPoints),
    multipleBirth: first.multipleBirth === 'not-asked' ? next.multipleBirth : first.multipleBirth,
    formCompletedDuringCall: first.formCompletedDuringCall || next.formCompletedDuringCall,
    systmOneRecorded: first.systmOneRecorded || next.systmOneRecorded,
  };
}

/** A multiple birth is at least two children, unnamed if need be. */
function finished({ head, children }: GatheredCall, recordedAt: Date): CallRecorded {
  const slots = [...children.values()].sort((one, other) => one.child - other.child);
  const [first] = slots;
  if (head.multipleBirth === 'yes' && slots.length === 1 && first !== undefined) {
    const child = first.child === 1 ? 2 : 1;
    slots.push({ ...first, child, name: null, nhsNumber: null, sex: null });
    slots.sort((one, other) => one.child - other.child);
  }
  return { ...head, code: callCodeOf(head.callId), children: slots, recordedAt };
}
