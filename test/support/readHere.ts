import { defaultCeilings } from '../../src/reading/document.ts';
import type { Ceilings } from '../../src/reading/document.ts';
import type { FileRead, FileReader, ReadingOutcome } from '../../src/reading/fileRead.ts';
import { openers } from '../../src/reading/openers.fork.ts';
import { readFile } from '../../src/reading/readFile.ts';

export const ourAddress = 'imh.referrals@leeds.example';

const now = new Date('2026-03-02T12:00:00Z');

/** Reads in this process, as the child would. */
export function readHere(
  bytes: Uint8Array | string,
  options: { readonly name?: string; readonly ceilings?: Partial<Ceilings> } = {},
): Promise<ReadingOutcome> {
  return readFile(
    { name: options.name ?? 'mail.eml', bytes: Buffer.from(bytes) },
    {
      openers,
      ceilings: { ...defaultCeilings, ...options.ceilings },
      settings: { ownAddresses: [ourAddress], authservId: null, ackDomains: [] },
    },
    now,
  );
}

/** As `readHere`, for what is meant to be read to its end. */
export async function readToTheEnd(
  bytes: Uint8Array | string,
  options: { readonly name?: string; readonly ceilings?: Partial<Ceilings> } = {},
): Promise<FileRead> {
  const outcome = await readHere(bytes, options);
  if (outcome.kind === 'quarantine') throw new Error(`quarantined: ${outcome.reason}`);
  return outcome.read;
}

export const readerHere: FileReader = {
  read: ({ name, bytes }) => readHere(bytes, { name }),
  close: () => Promise.resolve(),
};
