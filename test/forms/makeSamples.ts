/**
 * Makes the demo's samples again: `npx tsx test/forms/makeSamples.ts`. Needs LibreOffice Writer,
 * Chromium and poppler-utils; running the demo does not.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callsCsv } from './samples/calls.ts';
import { manifestOf } from './samples/manifest.ts';
import { otherMails, referralMails } from './samples/mails.ts';

const folder = join(import.meta.dirname, '../../src/local/samples');
const mails = [...(await referralMails()), ...(await otherMails())];
await mkdir(folder, { recursive: true });
for (const { file, bytes } of mails) await writeFile(join(folder, file), bytes);
await writeFile(join(folder, 'calls.csv'), callsCsv());
await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(mails), null, 2)}\n`);
console.log(`${mails.length} mails written to ${folder}`);
