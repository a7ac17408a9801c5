import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../src/reading/document.ts';
import { forkedFileReader } from '../../src/reading/fileReader.fork.ts';
import { bombs, mutatedFiles } from '../support/hostileFiles.ts';
import type { HostileFile } from '../support/hostileFiles.ts';

/**
 * `HOSTILE=280 npx vitest … test/reading/hostile` throws that many damaged files at the production
 * ceilings; by default fewer, and a bomb is given less time. `SEED` makes other files, and `FOLDER`
 * damages the files of any folder, such as the public samples of other parsers.
 */
const many = Number(process.env['HOSTILE'] ?? 0);
const count = many === 0 ? 40 : many;
const seconds = many === 0 ? 5 : 20;
const megabytes = 512;

describe('hostile files', () => {
  it('each end in one state in their time and memory, and the service goes on', async () => {
    const mutants = await mutatedFiles(
      Number(process.env['SEED'] ?? 20_260_302),
      count,
      process.env['FOLDER'],
    );
    const account = await readAll([...bombs(), ...mutants]);

    console.log(account.words);
    expect(account.states).toBe(account.files);
    // Above the file's own clock stands what a fresh child needs to start, on a busy machine.
    expect(account.slowest).toBeLessThan((seconds + 30) * 1_000);
    expect(account.crashed).toEqual([]);
  }, 900_000);
});

async function readAll(files: readonly HostileFile[]) {
  const reader = forkedFileReader({
    ceilings: defaultCeilings,
    settings: { ownAddresses: [], authservId: null, ackDomains: [] },
    seconds,
    megabytes,
    clock: () => new Date('2026-03-02T12:00:00Z'),
    atOnce: 1,
  });
  const stall = watchStalls();
  let slowest = 0;
  let slowestName = '';
  const tally = new Map<string, number>();
  const crashed: string[] = [];
  const stopped: string[] = [];
  for (const { name, bytes } of files) {
    const begun = performance.now();
    const outcome = await reader.read({ name, bytes });
    const took = performance.now() - begun;
    if (took > slowest) [slowest, slowestName] = [took, name];
    const state = outcome.kind === 'read' ? outcome.read.class : 'quarantined';
    tally.set(state, (tally.get(state) ?? 0) + 1);
    if (outcome.kind === 'quarantine') {
      stopped.push(`${name}: ${outcome.reason}`);
      if (outcome.reason.includes('crashed')) crashed.push(name);
    }
  }
  await reader.close();
  const states = Array.from(tally.values()).reduce((sum, count) => sum + count, 0);
  const counts = Array.from(tally, ([state, count]) => `${state} ${count}`).join(', ');
  return {
    files: files.length,
    states,
    slowest,
    crashed,
    words: [
      `${files.length} hostile files: ${counts}`,
      `slowest ${Math.round(slowest)} ms (${slowestName}); longest stall of this process ${Math.round(stall.end())} ms`,
      ...stopped,
    ].join('\n'),
  };
}

function watchStalls(): { end(): number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return {
    end() {
      clearInterval(timer);
      return longest;
    },
  };
}
