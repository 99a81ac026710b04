import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import type { PostMeta } from '../../src/model/post.js';
import { parsePost } from '../../src/post/parse-post.js';
import { readingOf } from './check-front-matter.js';

// A dev tool: the heads of posts beside the title and the authors that we read in them, for a person to compare.
//   npx tsx test/tools/read-heads.ts --posts folder [--count 60] [--keep 1-26,28-60]
// --keep adds those that the person found right, by their numbers, to the hashes in front-matter-read.json.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    count: { type: 'string', default: '60' },
    keep: { type: 'string' },
  },
});
const table = new URL('./front-matter-read.json', import.meta.url);
const kept: Record<string, string> = JSON.parse(await readFile(table, 'utf8'));
const isKept = ranges(values.keep ?? '');

for (const [index, name] of (await postsAtDistances()).entries()) {
  const path = resolve(values.posts, name);
  const text = await readFile(path, 'utf8');
  const { meta } = parsePost(new VFile({ path, value: text }));
  printHead(index + 1, name, { meta, text });
  if (isKept(index + 1)) kept[name] = readingOf(meta);
}
const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
if (values.keep) await writeFile(table, `${JSON.stringify(sorted, null, 2)}\n`);

async function postsAtDistances(): Promise<readonly string[]> {
  const entries = await readdir(values.posts, { recursive: true });
  const all = entries.filter((entry) => /\.mdx?$/.test(entry)).sort();
  const count = Math.min(all.length, Number(values.count));
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '');
}

function printHead(
  number: number,
  name: string,
  { meta, text }: { readonly meta: PostMeta; readonly text: string },
): void {
  const lines = text
    .slice(0, 2500)
    .split('\n')
    .filter((line) => line.trim() !== '');
  console.log(`${number}. ${join(values.posts, name)}`);
  console.log(`   title:   ${meta.title}`);
  console.log(`   authors: ${meta.authors.map((author) => author.name).join(' | ')}`);
  for (const line of lines.slice(0, 16)) console.log(`      ${line.slice(0, 130)}`);
}

/** Whether a number is in `1-26,28`. */
function ranges(text: string): (number: number) => boolean {
  const all = text.split(',').map((part) => part.split('-').map(Number));
  return (number) => all.some(([from = 0, to = from]) => number >= from && number <= to);
}
