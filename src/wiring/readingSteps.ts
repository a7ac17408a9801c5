import type { Clock } from '../platform/clock.ts';
import { sectionOf, type Config } from '../platform/config.ts';
import { explainRead } from '../reading/explainRead.ts';
import type { ReadingOutcome } from '../reading/fileRead.ts';
import { forkedFileReader } from '../reading/fileReader.fork.ts';
import type { Ground } from './ground.ts';

/** Which version of the reading code this is: raised with every change of what is read. */
export const readerVersion = '16';

/** The one child process in which hostile input is opened; it starts at its first file. */
export function readerOf(config: Config, clock: Clock) {
  const { seconds, megabytes, ceilings, ...settings } = sectionOf(config, 'reading');
  return forkedFileReader({
    ceilings,
    seconds,
    megabytes,
    settings,
    clock,
  });
}

/** What `read` does: without any server or database. */
export function readingSteps({ reader }: Ground) {
  return {
    readFile: (file: {
      readonly name: string;
      readonly bytes: Uint8Array;
    }): Promise<ReadingOutcome> => reader.read(file),
    explain: (file: string, outcome: ReadingOutcome): string => explainRead(file, outcome),
  };
}
