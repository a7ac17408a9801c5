import { addressIn, addressesIn, attribution, blockHeader, marker } from './mailWords.ts';

/** A line of a body and how deep it is quoted: the count of `>` or of cite blocks around it. */
export interface BodyLine {
  readonly text: string;
  readonly depth: number;
}

/** How a section announces itself. */
export type SectionStart = 'own' | 'forward-marker' | 'header-block' | 'quote';

/** A run of lines of a body written by one sender: `lines[from]` up to, not with, `lines[to]`. */
export interface Section {
  readonly start: SectionStart;
  readonly from: number;
  readonly to: number;
  /** Quoting depth of its first line of content. */
  readonly depth: number;
  /** Quoting depth of the words that announce it; its own where nothing does. */
  readonly headingDepth: number;
  /** Who wrote it, by the words above it: an address, else undefined. A claim. */
  readonly sender: string | undefined;
  /** The sender as written, for a person. */
  readonly senderWritten: string | undefined;
  readonly recipients: readonly string[];
  readonly subject: string | undefined;
}

interface Start {
  readonly at: number;
  readonly contentAt: number;
  readonly section: Omit<Section, 'from' | 'to' | 'depth' | 'headingDepth'>;
}

/**
 * Parts a body where another mail begins inside it: after "Forwarded message", at a block of
 * `From: Sent: To: Subject:` lines, after "… wrote:", and where quoting deepens. The first section
 * is always what the sender of the mail wrote.
 */
export function sectionsOf(lines: readonly BodyLine[]): Section[] {
  const starts: Start[] = [
    {
      at: 0,
      contentAt: 0,
      section: {
        start: 'own',
        sender: undefined,
        senderWritten: undefined,
        recipients: [],
        subject: undefined,
      },
    },
  ];
  let depth = lines[0]?.depth ?? 0;
  let at = 0;
  while (at < lines.length) {
    const start = startAt(lines, at, depth) ?? resumedAt(lines, at, depth, starts);
    if (start === undefined) {
      at += 1;
    } else {
      starts.push(start);
      depth = lines[start.contentAt]?.depth ?? depth;
      at = Math.max(start.contentAt, at + 1);
    }
  }
  return starts.map((start, place) => ({
    ...start.section,
    from: start.contentAt,
    to: starts[place + 1]?.at ?? lines.length,
    depth: lines[start.contentAt]?.depth ?? 0,
    headingDepth: lines[start.at]?.depth ?? 0,
  }));
}

function startAt(lines: readonly BodyLine[], at: number, depth: number): Start | undefined {
  const line = lines[at];
  if (line === undefined || line.text.trim() === '') return undefined;
  const marked = marker(line.text);
  const block = headerBlock(lines, marked === undefined ? at : nextFilled(lines, at + 1));
  if (marked !== undefined) {
    const from = block?.section ?? EMPTY;
    const start = marked === 'forwarded' ? 'forward-marker' : 'header-block';
    return { at, contentAt: block?.contentAt ?? at + 1, section: { ...from, start } };
  }
  if (block !== undefined) return { at, ...block };
  const wrote = attribution(lines.slice(at, at + 4).map((each) => each.text));
  if (wrote > 0) return quoteAfter(lines, at, wrote);
  return line.depth > depth ? { at, contentAt: at, section: EMPTY } : undefined;
}

/** Where quoting falls back, whoever was quoting writes on: answers between or under quoted lines. */
function resumedAt(
  lines: readonly BodyLine[],
  at: number,
  depth: number,
  starts: readonly Start[],
): Start | undefined {
  const line = lines[at];
  if (line === undefined || line.text.trim() === '' || line.depth >= depth) return undefined;
  const outer = starts.findLast((start) => (lines[start.contentAt]?.depth ?? 0) <= line.depth);
  return { at, contentAt: at, section: outer?.section ?? EMPTY };
}

const EMPTY: Start['section'] = {
  start: 'quote',
  sender: undefined,
  senderWritten: undefined,
  recipients: [],
  subject: undefined,
};

function quoteAfter(lines: readonly BodyLine[], at: number, count: number): Start {
  const words = lines
    .slice(at, at + count)
    .map((line) => line.text.trim())
    .join(' ');
  return {
    at,
    contentAt: nextFilled(lines, at + count),
    section: { ...EMPTY, sender: addressIn(words), senderWritten: words },
  };
}

/** Farther apart than this, lines are no header block; long To and Cc lists wrap onto more lines. */
const WRAPPED_LINES = 12;
const BLANKS_BETWEEN = 2;

/** At least From, a date and a To or Subject, in a run of header lines; wraps and blanks allowed. */
function headerBlock(
  lines: readonly BodyLine[],
  at: number,
): { contentAt: number; section: Start['section'] } | undefined {
  if (blockHeader(lines[at]?.text ?? '') === undefined) return undefined;
  const { values, contentAt } = headerRun(lines, at);
  if (!isComplete(values)) return undefined;
  const from = values.get('from') ?? '';
  return {
    contentAt,
    section: {
      start: 'header-block',
      sender: addressIn(from),
      senderWritten: from,
      recipients: addressesIn(`${values.get('to') ?? ''} ${values.get('cc') ?? ''}`),
      subject: values.get('subject'),
    },
  };
}

function headerRun(
  lines: readonly BodyLine[],
  at: number,
): { values: ReadonlyMap<string, string>; contentAt: number } {
  const values = new Map<string, string>();
  let last = '';
  let wrapped = 0;
  let blanks = 0;
  let contentAt = at;
  for (let here = at; here < lines.length; here += 1) {
    const text = lines[here]?.text ?? '';
    const found = blockHeader(text);
    if (found !== undefined && (found.header === 'other' || !values.has(found.header))) {
      values.set(found.header, found.value);
      last = found.header;
      blanks = 0;
      contentAt = here + 1;
    } else if (text.trim() === '') {
      blanks += 1;
      if (blanks > BLANKS_BETWEEN || isComplete(values)) break;
    } else {
      wrapped += 1;
      const value = values.get(last) ?? '';
      if (blanks > 0 || wrapped > WRAPPED_LINES || !continues(last, value, text)) break;
      values.set(last, `${value} ${text.trim()}`);
      contentAt = here + 1;
    }
  }
  return { values, contentAt };
}

/** Only values that mail programs do wrap: an empty one (the value on the next line) or a long list. */
function continues(header: string, value: string, text: string): boolean {
  if (value === '') return text.length < 300;
  if (header === 'to' || header === 'cc')
    return /[,;<]\s*$/u.test(value) || /^\s*[<;,]/u.test(text) || /^[^:]{0,200}@/u.test(text);
  if (header === 'from') return /^\s*[<[(]/u.test(text);
  return header === 'subject' && value.length > 60 && text.length < 80 && /^[ \t]/u.test(text);
}

function isComplete(values: ReadonlyMap<string, string>): boolean {
  return values.has('from') && values.has('sent') && (values.has('to') || values.has('subject'));
}

function nextFilled(lines: readonly BodyLine[], at: number): number {
  let here = at;
  while (here < lines.length && lines[here]?.text.trim() === '') here += 1;
  return here;
}
