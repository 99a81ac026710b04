import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package as npm packs it, in a folder that has nothing but what `package.json` declares.
const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const post = `---\ntitle: Packed\n---\n\nWe shipped it.\n\n## One\n\n- first thing\n- second thing\n\n\`\`\`go\nfunc main() {}\n\`\`\`\n\n\`\`\`mermaid\ngraph LR\n  A --> B\n\`\`\`\n\n## Two\n\n![A photo](photo.webp)\n`;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

let folder = '';
let installed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-packed-'));
  installed = join(folder, 'node_modules', 'postdeck');
  await mkdir(installed, { recursive: true });
  // Without its scripts: `npm test` has compiled the package, and other tests run from it now.
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['xzf', join(folder, filename), '-C', installed, '--strip-components', '1']);
  for (const name of Object.keys((await manifestOf(root)).dependencies ?? {})) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await writeFile(join(folder, 'post.md'), post);
  await copyFile(join(root, 'test/fixtures/assets/alpha.webp'), join(folder, 'photo.webp'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('builds a deck with its themes, fonts, colours of code and diagrams', async () => {
    const program = join(installed, 'dist', 'bin', 'bin.cjs');
    await run(process.execPath, [program, 'post.md', '--to', 'md,html'], { cwd: folder });
    const html = await readFile(join(folder, 'decks', 'post.html'), 'utf8');
    expect(html).toContain('data:font/woff2');
    expect(html).toContain('hljs-keyword');
    expect(await readdir(join(folder, 'decks', 'post'))).toEqual([
      expect.stringMatching(/^diagram.*\.svg$/u),
      expect.stringMatching(/^photo.*\.png$/u),
    ]);
  });

  it('serves every export, and its types are whole', async () => {
    const consumer = `
      import { type BuiltDeck, DeckError, parsePost, postToDeck, readDeck, renderMarpDeck } from 'postdeck';
      import remarkDeck, { remarkDeck as named } from 'postdeck/remark-deck';
      import { unified } from 'unified';
      const built: BuiltDeck = await postToDeck({ value: '# Hi\\n\\n## There\\n\\n- a\\n' }, { to: ['md', 'html'] });
      const [md, html] = built.artifacts;
      if (!md || !html) throw new DeckError('slides-differ', 'no artifacts', { hint: '' });
      const text = new TextDecoder().decode(md.bytes);
      await renderMarpDeck({ value: text }, { to: ['html'] });
      const file = await unified().use(remarkDeck).process('# Hi\\n\\n## There\\n\\n- a\\n');
      const same: boolean = remarkDeck === named && typeof parsePost === 'function';
      console.log(readDeck(text).children.length, built.slides, same, String(file).includes('## There'));
    `;
    await writeFile(join(folder, 'consumer.mts'), consumer);
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      skipLibCheck: false,
      types: [],
    };
    const lib = ['es2023', 'dom'];
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, lib }, files: ['consumer.mts'] }),
    );
    await run(process.execPath, [tsc], { cwd: folder }).catch(({ stdout }: { stdout: string }) =>
      expect.fail(stdout),
    );
    const { stdout } = await run(process.execPath, ['consumer.mjs'], { cwd: folder });
    const [slides, planned, ...rest] = stdout.trim().split(' ');
    expect(slides).toBe(planned);
    expect(rest).toEqual(['true', 'true']);
  });

  it('has every file that its manifest names', async () => {
    const { exports } = await manifestOf(installed);
    const paths = JSON.stringify(exports).match(/\.\/[^"*]+(?=")/gu) ?? [];
    const targets = paths.filter((path) => path.includes('dist/'));
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  it('says whose work is inside it', async () => {
    const notices = await readFile(join(installed, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['@marp-team/marp-core', '@cantoo/pdf-lib', 'highlight.js', 'elkjs']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
    }
  });

  it('takes less than 80 MB with all that it needs', async () => {
    const folders = new Set([...(await closureOf(root)), installed]);
    const sizes = await Promise.all([...folders].map(sizeOf));
    expect(folders.size).toBeGreaterThan(20);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toBeLessThan(80);
  });
});

/** The folders of the packages that a package needs, as Node finds them. */
async function closureOf(from: string, seen = new Set<string>()): Promise<Set<string>> {
  for (const name of Object.keys((await manifestOf(from)).dependencies ?? {})) {
    const found = nearest(from, name);
    if (seen.has(found)) continue;
    seen.add(found);
    await closureOf(found, seen);
  }
  return seen;
}

function nearest(from: string, name: string): string {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return nearest(dirname(from), name);
}

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const own = entries.filter(
    (entry) => entry.isFile() && !relativeTo(path, entry.parentPath).includes('node_modules'),
  );
  const sizes = await Promise.all(own.map((entry) => stat(join(entry.parentPath, entry.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

function relativeTo(base: string, path: string): string {
  return path.slice(base.length);
}
