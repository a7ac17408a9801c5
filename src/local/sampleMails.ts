import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivery } from './fillMailbox.ts';
import { projectFolder } from './projectFiles.ts';

interface Manifest {
  /** The moment at which the samples are looked at. */
  readonly asOf: string;
  readonly deliveries: readonly { readonly file: string; readonly receivedAt: string }[];
}

/** The sample mails and duty calls of the demo and of the journeys: invented people, real files. */
export interface Samples {
  readonly asOf: Date;
  readonly deliveries: readonly Delivery[];
  readonly callsCsv: Uint8Array;
}

export async function readSamples(): Promise<Samples> {
  const folder = join(projectFolder(), 'src', 'local', 'samples');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const deliveries: Delivery[] = [];
  for (const { file, receivedAt } of manifest.deliveries) {
    deliveries.push({
      bytes: await readFile(join(folder, file)),
      receivedAt: new Date(receivedAt),
    });
  }
  return {
    asOf: new Date(manifest.asOf),
    deliveries,
    callsCsv: await readFile(join(folder, 'calls.csv')),
  };
}
