/** Three groups: rules and faces need nothing; the server's words and the house as a whole share one PostgreSQL, started only when they run. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const named = (...folders: string[]): string[] => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** A minute and more, the longest first. They begin the work of their group, so that all workers end at the same time. */
const LONGEST = [
  'tests/crash.test.ts',
  'tests/browser/stung/screens.test.ts',
  'tests/simulation/simulation.test.ts',
  'tests/server/matrix/matrix.test.ts',
  'tests/server/fuzz/fuzz.test.ts',
  'tests/browser/store-faults.test.ts',
  'tests/server/strangers/strangers.test.ts',
  'tests/server/matrix/lists.test.ts',
  'tests/browser/sealed.test.ts',
  'tests/browser/foreign-origin.test.ts',
  'tests/browser/line-faults.test.ts',
  'tests/browser/a-day.test.ts',
  'server/intake/hostile-files.test.ts',
  'server/intake/undo.test.ts',
  'server/people/people.test.ts',
  'tools/seed/demo.test.ts',
];

/** One group after the other: a worker goes on with what it has read. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const groups = [...new Set(sorted.map(({ project }) => project.name))];
    const place = ({ moduleId, project }: TestSpecification): number => {
      const at = LONGEST.findIndex((path) => moduleId.endsWith(`/${path}`));
      return groups.indexOf(project.name) * 100 + (at === -1 ? LONGEST.length : at);
    };
    return sorted.sort((one, other) => place(one) - place(other));
  }
}

const WITH_POSTGRES = {
  globalSetup: ['tests/support/start.ts'],
  // What is waited for is waited for as long as a crowded machine needs.
  expect: { poll: { timeout: 30_000, interval: 200 } },
  pool: 'forks' as const,
  // A thousand modules of the server: read once for all files of a worker.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

/** Tests that need what a fresh machine does not have. */
const byCommand = (name: string) => ({
  test: {
    name,
    ...WITH_POSTGRES,
    include: named(`tests/${name}`),
    expect: { poll: { timeout: 60_000, interval: 200 } },
  },
});

export default defineConfig({
  test: {
    // Two cores: while one waits for a browser or a server that starts again, two others work.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'rules',
          include: named('domain', 'contract', 'web'),
          pool: 'threads',
          // They keep nothing outside of themselves: what they import is read once for all.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'server', ...WITH_POSTGRES, include: named('server', 'tools') } },
      {
        test: {
          name: 'house',
          ...WITH_POSTGRES,
          include: named('tests'),
          exclude: ['tests/journeys/**', 'tests/old-browsers/**', 'tests/sqlmap/**'],
        },
      },
      // Only with browsers of other years, which `npm run old-browsers` fetches.
      ...(process.env.OLD_BROWSERS === undefined ? [] : [byCommand('old-browsers')]),
      // Only with sqlmap, a Debian package: `npm run sqlmap`.
      ...(process.env.SQLMAP === undefined ? [] : [byCommand('sqlmap')]),
    ],
  },
});
