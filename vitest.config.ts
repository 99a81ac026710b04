import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/fixtures/**'],
    // A browser that starts for the first time unpacks itself.
    testTimeout: 60_000,
    // What a page does takes its time on a busy machine.
    expect: { poll: { timeout: 5_000 } },
    hookTimeout: 120_000,
    // Messages and colours must not depend on who runs the tests.
    env: { NO_COLOR: '1', TZ: 'UTC', LANG: 'en_US.UTF-8' },
  },
});
