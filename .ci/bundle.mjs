// Bundles the package into dist: the command line, the library, and what the bootstrap needs, with their packages.
// A third of a cold start is the loading of some 400 small modules, and half of an installed package would be parts
// of its dependencies that never run. What only some decks need becomes a chunk, imported when a deck asks for it.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    'bin/bin': 'src/cli/bin.ts',
    index: 'src/index.ts',
    'remark-deck': 'src/remark-deck.ts',
    'bin/ensure-browser': 'src/browser/ensure-browser.ts',
    'bin/parse-child': 'src/parse-child.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  legalComments: 'none',
  external: ['puppeteer-core', 'puppeteer'],
  // Packages of the older kind ask for Node's modules with `require`.
  banner: {
    js: "import { createRequire as postdeckRequire } from 'node:module'; const require = postdeckRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
// Runs in a browser, for the diagrams that the light drawing lacks: 154 MB as a package, 3.6 MB as this file.
copyFileSync(join(root, 'node_modules/mermaid/dist/mermaid.min.js'), join(root, 'dist/mermaid.min.js'));
writeFileSync(
  join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  notices([...Object.keys(metafile.inputs), 'node_modules/mermaid/dist/mermaid.min.js']),
);

/** The licences of the packages inside the bundle, as they ask for. */
function notices(inputs) {
  const folders = new Set(inputs.filter((path) => path.includes('node_modules/')).map(packageOf));
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageOf(path) {
  const [, owner, name] = /.*node_modules\/(?:(@[^/]+)\/)?([^/]+)/u.exec(path.split(sep).join('/'));
  let folder = dirname(join(root, path));
  const wanted = join('node_modules', owner ?? '', name);
  while (!folder.endsWith(wanted)) folder = dirname(folder);
  return folder;
}

function notice(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const home = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  const body = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return `${name} ${version} (${license})\n${home}\n\n${body}\n`;
}
