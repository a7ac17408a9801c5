import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { localSettings } from '../../src/local/localSettings.ts';
import { freshDatabase, freshMailbox, freshSink } from '../support/servers.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

test('`twostep start` looks into the mailbox at once and ends cleanly within 10 s of SIGTERM', async () => {
  const mailbox = freshMailbox();
  const sink = await freshSink();
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'start', '--no-web'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      ...localSettings({ database: freshDatabase(), mailbox, sink }),
      LETTERS_FROM: 'imh@leeds.example',
      DIGEST_TO: 'duty@leeds.example',
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let log = '';
  await new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('"job":"letters"')) resolve();
    });
    void ended.then(() => resolve());
  });
  expect(log).toMatch(/"job":"collect"[^\n]*"msg":"A job is done"/);
  const asked = Date.now();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  await sink.stop();
});
