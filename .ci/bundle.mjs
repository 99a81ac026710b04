// Bundles the command line into dist/bin: a third of a cold start is the loading of some 400 small modules.
// What is heavy and only sometimes needed stays outside, and is imported when a deck asks for it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  entryPoints: ['src/cli/bin.ts'],
  outdir: 'dist/bin',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['puppeteer-core', 'puppeteer', 'chokidar', 'beautiful-mermaid', '@cantoo/pdf-lib'],
  // Packages of the older kind ask for Node's modules with `require`.
  banner: {
    js: "import { createRequire as postdeckRequire } from 'node:module'; const require = postdeckRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
