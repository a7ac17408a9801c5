/** Run on its own by a test: keeps a reading child busy until somebody kills this process. */
import { defaultCeilings } from '../../src/reading/document.ts';
import { forkedFileReader } from '../../src/reading/fileReader.fork.ts';

const reader = forkedFileReader({
  ceilings: { ...defaultCeilings, characters: Number.MAX_SAFE_INTEGER },
  settings: { ownAddresses: [], authservId: null, ackDomains: [] },
  seconds: 600,
  megabytes: 4_000,
  clock: () => new Date(0),
});
const form = { name: 'form.txt', bytes: Buffer.from('Name: Zoe') };
await reader.read(form);
const busy = Buffer.from(`<table>${'<tr><td>Name</td><td>x</td></tr>'.repeat(300_000)}</table>`);
void reader.read({ name: 'big.html', bytes: busy });
console.log('reading');
