// Bundles the package into dist: the command line, the library, and what the bootstrap needs, with their packages.
// A third of a cold start is the loading of some 400 small modules, and half of an installed package would be parts
// of its dependencies that never run. What only some decks need becomes a chunk, imported when a deck asks for it.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { foldCase } from './fold-case.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  // The bundler's table denies them to Node 20, which has them: it would write `new RegExp(…)` in place of each
  // literal, so a pattern in a loop would be compiled at every turn.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  ...common,
  entryPoints: {
    'bin/main': 'src/cli/bin.ts',
    index: 'src/index.ts',
    'remark-deck': 'src/library/remark-deck.ts',
    'bin/ensure-browser': 'src/browser/ensure-browser.ts',
    'bin/parse-child': 'src/library/parse-child.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  metafile: true,
  write: false,
  plugins: [
    { name: 'import-module', setup: keepImportModuleOutside },
    { name: 'subset-font', setup: keepSubsetterBeside },
    { name: 'fold-case', setup: foldOwnPatterns },
  ],
});
for (const { path, text } of outputFiles) write(path, await asCommonJs(relative(root, path), text));
for (const name of ['index', 'remark-deck']) write(join(root, 'dist', `${name}.js`), moduleOf(name));
await build({
  ...common,
  entryPoints: { 'bin/bin': 'src/launch/launch.ts', 'import-module': 'src/launch/import-module.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  define: { postdeckBuild: JSON.stringify(hashOf(outputFiles)) },
});
// Runs in a browser, for the diagrams that the light drawing lacks: 154 MB as a package, 3.6 MB as this file.
copyFileSync(join(root, 'node_modules/mermaid/dist/mermaid.min.js'), join(root, 'dist/mermaid.min.js'));
// The programs of the picture codecs, which their packages name by path.
mkdirSync(join(root, 'dist/codecs'));
for (const [, path] of readFileSync(join(root, 'src/io/picture-codecs.ts'), 'utf8').matchAll(
  /'(@\S+\.wasm)'/gu,
))
  copyFileSync(join(root, 'node_modules', path), join(root, 'dist/codecs', basename(path)));
copyFileSync(
  join(root, 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'),
  join(root, 'dist/harfbuzz-subset.wasm'),
);
writeFileSync(
  join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  notices([
    ...Object.keys(metafile.inputs),
    'node_modules/mermaid/dist/mermaid.min.js',
    'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
  ]),
);

/** What keeps the letters of a brand's font is a WebAssembly program, a file of its own beside the chunks. */
function keepSubsetterBeside({ onLoad }) {
  onLoad({ filter: /subset-font[\\/]index\.js$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    const found = "require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')";
    if (!source.includes(found)) throw new Error('subset-font loads its program in another way');
    return {
      contents: source.replace(found, "require('node:path').join(__dirname, '..', 'harfbuzz-subset.wasm')"),
      loader: 'js',
    };
  });
}

function foldOwnPatterns({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
    path.startsWith(join(root, 'src'))
      ? { contents: foldCase(readFileSync(path, 'utf8'), path), loader: 'ts' }
      : undefined,
  );
}

/** Chunks lie one folder deep, as the program does; what lies elsewhere must not ask for it. */
function keepImportModuleOutside({ onResolve }) {
  onResolve({ filter: /\/import-module\.js$/ }, () => ({ path: '../import-module.cjs', external: true }));
}

/**
 * Chunks are CommonJS, because Node can keep the machine code of a script, not of a module, and only the bundler's
 * modules can be split into chunks. Each is an ordinary file for `require`.
 */
async function asCommonJs(path, text) {
  const { imports } = metafile.outputs[path.split(sep).join('/')];
  const lazy = imports.filter(({ kind }) => kind === 'dynamic-import');
  const outside = lazy.filter(({ external }) => external);
  if (outside.length > 0) throw new Error(`${path} imports ${outside[0].path}: ask for it by importModule`);
  if (dirname(path) === 'dist' && text.includes('import-module.cjs'))
    throw new Error(`${path} cannot import`);
  const calls = new Set(lazy.map((each) => `import("${specifier(dirname(path), each.path)}")`));
  const required = [...calls].reduce((code, call) => replaceCall(code, call, path), text);
  const { code } = await transform(required, {
    format: 'cjs',
    platform: 'node',
    target: common.target,
    supported: common.supported,
    minify: true,
    ...(text.includes('import.meta.url') && {
      define: { 'import.meta.url': 'postdeckUrl' },
      banner: "const postdeckUrl=require('node:url').pathToFileURL(__filename).href;",
    }),
  });
  // Behind a backslash an escape would be two signs and a number.
  if (/\braw`[^`]*[^\0-\x7F]|(?<!\\)(?:\\\\)*\\[^\0-\x7F]/u.test(code))
    throw new Error(`${path} has a letter that no escape can stand for`);
  return code.replaceAll(/[^\0-\x7F]/gu, escapedLetter);
}

/** Programs are plain ASCII, which is read without decoding and held in half the memory. */
function escapedLetter(letter) {
  return [...Array(letter.length).keys()]
    .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}

function replaceCall(code, call, path) {
  if (!code.includes(call)) throw new Error(`${path} has no ${call}`);
  return code.replaceAll(call, call.replace(/^import\((.*)\)$/u, 'Promise.resolve().then(()=>require($1))'));
}

function specifier(folder, target) {
  const path = relative(folder, join(target)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The module that the package exports, of a CommonJS entry. */
function moduleOf(name) {
  const { exports } = metafile.outputs[`dist/${name}.cjs`];
  const named = exports.filter((each) => each !== 'default');
  const lines = [`import api from './${name}.cjs';`, `export const { ${named.join(', ')} } = api;`];
  return [...lines, ...(exports.includes('default') ? ['export default api.default;'] : []), ''].join('\n');
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const { path, hash: content } of files) hash.update(`${relative(root, path)} ${content}\n`);
  return hash.digest('hex').slice(0, 12);
}

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
