import { constants } from 'node:os';
import { removeUnfinished } from '../io/unfinished-files.js';
import { run } from './run.js';
import { systemTools } from './system-tools.js';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The browser dies with this process; files under way are temporary ones, and go now.
  process.once(signal, () => {
    removeUnfinished();
    process.exit(128 + constants.signals[signal]);
  });
}
// A reader such as `head` has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { stdin, stdout, stderr, env } = process;
// No `await` at the top: the bundle is CommonJS.
void run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }, systemTools).then(
  (code) => {
    process.exitCode = code;
  },
);
