import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.env['TZ'] = 'Europe/London';

const servers = ['test/support/startServers.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'rules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.int.test.ts', 'test/**/*.journey.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'adapters',
          include: ['test/**/*.int.test.ts'],
          globalSetup: servers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          include: ['test/**/*.journey.test.ts'],
          globalSetup: servers,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
