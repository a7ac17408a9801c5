import { defaultCeilings } from '../../../src/reading/document.ts';
import type { ReadingOutcome } from '../../../src/reading/fileRead.ts';
import { openers } from '../../../src/reading/openers.fork.ts';
import { readFile } from '../../../src/reading/readFile.ts';

const settings = {
  ownAddresses: ['imh.referrals@service.example'],
  authservId: null,
  ackDomains: ['community.example'],
};

/** With the openers of the child process, but in this one: a bench counts, it is not attacked. */
export function readAsTheServiceDoes(
  file: { readonly name: string; readonly bytes: Uint8Array },
  now: Date,
): Promise<ReadingOutcome> {
  return readFile(file, { openers, ceilings: defaultCeilings, settings }, now);
}
