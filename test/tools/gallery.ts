import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { contactSheet } from '../../src/render/contact-sheet.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: the contact sheets of decks, to be looked at.
//   npm run gallery -- [--posts folder] [--sample 40] [--only text] [--out folder] [--theme name] [--aspect 4:3] [--slides 1-12]
// Without --theme and --aspect every fourth deck is light and wide, dark and wide, light and narrow, dark and narrow.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: 'posts' },
    sample: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'gallery' },
    theme: { type: 'string' },
    aspect: { type: 'string' },
    columns: { type: 'string', default: '5' },
    width: { type: 'string', default: '400' },
    slides: { type: 'string', default: '1-400' },
  },
});

const looks = [
  ['cloud-native', '16:9'],
  ['cloud-native-dark', '16:9'],
  ['cloud-native', '4:3'],
  ['cloud-native-dark', '4:3'],
] as const;

const browser = createSystemBrowserProvider(nodeSystem());
const ports = toolPorts(browser);
try {
  await mkdir(values.out, { recursive: true });
  for (const [index, post] of (await choosePosts()).entries()) await drawSheet(post, index);
} finally {
  await browser[Symbol.asyncDispose]();
}

async function choosePosts(): Promise<string[]> {
  const entries = await readdir(values.posts, { recursive: true });
  const all = entries.filter((entry) => /\.mdx?$/.test(entry) && entry.includes(values.only)).sort();
  const step = Math.max(1, all.length / Number(values.sample));
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function drawSheet(post: string, index: number): Promise<void> {
  const look = looks[index % looks.length] ?? looks[0];
  const [theme, aspect] = [values.theme ?? look[0], values.aspect ?? look[1]];
  const settings = resolveSettings({ flags: { values: { theme, aspect }, base: process.cwd() } });
  const path = resolve(values.posts, post);
  const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
  const compiled = await compilePost(await readPost(source), settings, ports);
  const rendered = await renderWithAssets(compiled);
  const [first = 1, last = 400] = values.slides.split('-').map(Number);
  const only = [...rendered.slides.keys()].filter((slide) => slide + 1 >= first && slide + 1 <= last);
  const columns = Math.min(Number(values.columns), only.length);
  const { html, width, height } = contactSheet(rendered, {
    columns,
    slideWidth: Number(values.width),
    only,
  });
  await using page = await (await browser()).open(html, { width, height });
  const name = `${compiled.slug}.png`;
  await writeFile(join(values.out, name), await page.screenshot(0, 1));
  await writeFile(join(values.out, name.replace('.png', '.md')), compiled.markdown);
  console.log(`${name}  ${theme} ${aspect}  ${rendered.slides.length} slides`);
}
