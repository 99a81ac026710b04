import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openCodeCache } from './code-cache.js';
import { engineFlags } from './engine-flags.js';
import { createChunkLoader } from './load-chunks.js';

// The `postdeck` program: it loads the bundle with the machine code that an earlier run of the same command left
// behind. Compiling is a third of a cold start, and Node 20 has no compile cache of its own.

/** Set by the bundler: a hash of every chunk. */
declare const postdeckBuild: string;

const { argv, env, platform } = process;
// V8 reads them at each compilation, so they may be set here; before the cache is opened, because V8's tag of kept code
// covers its flags.
for (const flag of engineFlags(process.versions.node, argv.slice(2))) setFlagsFromString(flag);
const uid = process.getuid?.();
const main = join(__dirname, 'main.cjs');
const cache = openCodeCache({
  env,
  platform,
  build: postdeckBuild,
  command: argv[2],
  ...(env.HOME ? { home: env.HOME } : {}),
  ...(uid === undefined ? {} : { uid }),
});
if (cache === undefined) {
  require(main);
} else {
  const loader = createChunkLoader(cache);
  loader.load(main);
  process.once('exit', (code) => {
    // A run that failed has not run the code that counts.
    if (code === 0) loader.keep();
  });
}
