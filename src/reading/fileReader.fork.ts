import type { MailOpener } from '../intake/mailOpener.ts';
import type { Clock } from '../platform/clock.ts';
import { beyond } from './ceilings.ts';
import type { ChildAnswer, ChildTask } from './childWork.ts';
import type { Ceilings } from './document.ts';
import type { FileReader, ReadingSettings } from './fileRead.ts';
import { readingChild } from './readingChild.fork.ts';
import type { ChildEnd, ChildLimits, ReadingChild } from './readingChild.fork.ts';

export interface ForkedReaderOptions extends ChildLimits {
  readonly ceilings: Ceilings;
  readonly settings: ReadingSettings;
  /** The business clock. */
  readonly clock: Clock;
  /** How many files are read side by side; each child is a process. */
  readonly atOnce?: number;
}

type Answered =
  | { readonly kind: 'answered'; readonly answer: ChildAnswer }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Reads files in child processes that are kept warm and killed by the clock or for their memory.
 * Never throws for bad input; what a file did to its child is the reason of its quarantine.
 */
export function forkedFileReader(options: ForkedReaderOptions): FileReader & MailOpener {
  const { settings, ceilings, clock } = options;
  const children = childrenAtOnce(options, options.atOnce ?? 1);
  let tasks = 0;
  const work = async (kind: ChildTask['work'], name: string, bytes: Uint8Array) => {
    tasks += 1;
    const length = bytes.byteLength;
    const task = { id: tasks, work: kind, name, length, ceilings, settings, now: clock() };
    if (length > ceilings.bytes) {
      return failed(`${beyond('bytes', ceilings, 'The file')}.`);
    }
    return asAnswered(await children.run(task, bytes), options);
  };
  return {
    async read({ name, bytes }) {
      const result = await work('read', name, bytes);
      if (result.kind === 'failed') return { kind: 'quarantine', reason: result.reason };
      if (result.answer.work === 'read') return result.answer.outcome;
      return { kind: 'quarantine', reason: CRASHED };
    },
    async open(bytes) {
      const result = await work('open', 'mail.eml', bytes);
      if (result.kind === 'failed') return { kind: 'unreadable', reason: result.reason };
      if (result.answer.work !== 'open') return { kind: 'unreadable', reason: CRASHED };
      const { headers, partHashes, reason } = result.answer;
      return headers === null
        ? { kind: 'unreadable', reason: reason ?? CRASHED }
        : { kind: 'opened', headers, partHashes };
    },
    close() {
      children.close();
      return Promise.resolve();
    },
  };
}

const CRASHED = 'The program that reads files crashed on this one.';

function asAnswered(ended: ChildEnd, { seconds, megabytes }: ChildLimits): Answered {
  switch (ended.kind) {
    case 'answered':
      return ended;
    case 'out-of-time':
      return failed(`Reading it took longer than ${seconds} seconds (ceiling READ_SECONDS).`);
    case 'out-of-memory':
      return failed(
        `Reading it took more than ${megabytes} MB of memory (ceiling READ_MEGABYTES).`,
      );
    case 'crashed':
      return failed(CRASHED);
  }
}

function failed(reason: string): Answered {
  return { kind: 'failed', reason };
}

/** A queue before a few children: whoever is free takes the next task. */
function childrenAtOnce(limits: ChildLimits, count: number): ReadingChild {
  const all = Array.from({ length: Math.max(1, count) }, () => readingChild(limits));
  const free = [...all];
  const waiting: ((child: ReadingChild) => void)[] = [];
  const give = (child: ReadingChild) => {
    const next = waiting.shift();
    if (next === undefined) free.push(child);
    else next(child);
  };
  return {
    async run(task, bytes) {
      const child =
        free.pop() ?? (await new Promise<ReadingChild>((resolve) => waiting.push(resolve)));
      try {
        return await child.run(task, bytes);
      } finally {
        give(child);
      }
    },
    close() {
      for (const child of all) child.close();
    },
  };
}
