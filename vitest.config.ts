import { defineConfig } from 'vitest/config';

/**
 * Folders whose modules keep nothing but what they know of their arguments: their tests share a process, so that the
 * modules are loaded once. All others have a process for each file.
 */
const shared = [
  'assets',
  'brand',
  'build',
  'check',
  'condense',
  'config',
  'deck',
  'explain',
  'export',
  'fit',
  'marp',
  'math',
  'measure',
  'model',
  'post',
  'render',
  'themes',
  'writer',
].map((folder) => `test/${folder}/**/*.test.ts`);

/** What is timed by itself: a process that holds the modules of many files is slower. */
const timed = ['test/condense/speed.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: shared, exclude: timed, isolate: false } },
      { extends: true, test: { name: 'timed', include: timed } },
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: ['test/fixtures/**', ...shared] },
      },
    ],
    // A browser that starts for the first time unpacks itself, and a machine may be busy.
    testTimeout: 120_000,
    // What a page does takes its time on a busy machine.
    expect: { poll: { timeout: 5_000 } },
    hookTimeout: 120_000,
    setupFiles: ['test/fixed-seed.ts'],
    // Messages and colours must not depend on who runs the tests.
    env: { NO_COLOR: '1', TZ: 'UTC', LANG: 'en_US.UTF-8' },
  },
});
