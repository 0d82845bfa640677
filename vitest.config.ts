/** Two groups: rules and faces need nothing; the server's tests share one PostgreSQL, started only when they run. */
import { defineConfig } from 'vitest/config';

const named = (...folders: string[]): string[] => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'rules',
          include: named('domain', 'contract', 'web'),
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: named('server', 'tools', 'tests'),
          exclude: ['tests/journeys/**'],
          globalSetup: ['tests/support/start.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
