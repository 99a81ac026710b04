import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type ImportedPost, importPosts } from '../../src/post/import/import-posts.js';
import { parsePost } from '../../src/post/parse-post.js';
import { parseSource } from '../../src/post/parse-source.js';

const folder = new URL('../fixtures/import/', import.meta.url);
const names = readdirSync(folder);
const maxInput = 64 * 1024 * 1024;

function sourceOf(name: string): VFile {
  const file = readdirSync(new URL(`${name}/`, folder)).find((entry) => entry.startsWith('source.')) ?? '';
  return new VFile({ path: file, value: readFileSync(new URL(`${name}/${file}`, folder)) });
}

async function importAll(file: VFile, address?: string): Promise<ImportedPost[]> {
  const posts: ImportedPost[] = [];
  for await (const post of importPosts(file, { maxInput, ...(address === undefined ? {} : { address }) })) {
    if (post instanceof Error) throw post;
    posts.push(post);
  }
  return posts;
}

/** All that a tree says, whatever its nodes: words, addresses and code. */
function saidIn(tree: Root): string[] {
  const said: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'figure') said.push(...node.children.map(({ url }) => url));
    if ('value' in node) said.push(node.value);
    if ('alt' in node) said.push(String(node.alt));
    if ('url' in node) said.push(node.url);
  });
  return said
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

describe('sources of posts', () => {
  it('a second subtitle of a page is a part of its text', async () => {
    const words = 'Rye is baked slowly in a cold oven, and it keeps for many days. '.repeat(12);
    const html = `<html><head><title>Rye</title><meta property="og:type" content="article"></head><body><article><h1>Rye</h1><p class="post-subtitle">Why it keeps</p><p>${words}</p><p class="post-subtitle">What the miller adds</p><p>${words}</p></article></body></html>`;
    const [post] = await importAll(new VFile({ path: 'page.html', value: html }));
    expect(post?.meta.subtitle).toBe('Why it keeps');
    expect(post?.markdown).toContain('What the miller adds');
  });

  it.each(names)('%s', async (name) => {
    const file = sourceOf(name);
    const posts = await importAll(file);
    const told = file.messages.map(({ ruleId, line, reason }) => `! ${line ?? '-'} ${ruleId} ${reason}`);
    const text = posts.map((post) => `====== ${post.name ?? '-'}\n${post.markdown}`);
    await expect([...text, ...told, ''].join('\n')).toMatchFileSnapshot(
      new URL(`${name}/expected.txt`, folder).pathname,
    );
  });

  it.each(names)('%s: what is written reads again as what was found', async (name) => {
    for (const { markdown, meta } of await importAll(sourceOf(name))) {
      const file = new VFile({ path: 'post.md', value: markdown });
      const { meta: again } = parsePost(file);
      const { titleSource, ...found } = meta;
      expect(again).toMatchObject(found);
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([]);
      expect(titleSource).not.toBe('file-name');
    }
  });

  it.each(['page-unknown', 'page-wordpress', 'page-docusaurus', 'text-one'])(
    '%s is the same post when it is built at once',
    async (name) => {
      const [imported] = await importAll(sourceOf(name));
      const built = await parseSource(sourceOf(name));
      const again = parsePost(new VFile({ path: 'post.md', value: imported?.markdown ?? '' }));
      expect(saidIn(again.tree)).toEqual(saidIn(built.tree));
      expect(again.meta).toEqual(built.meta);
      const lines = String(sourceOf(name)).split('\n').length;
      const places = built.tree.children.flatMap(({ position }) => position?.start.line ?? []);
      expect(places.length).toBe(built.tree.children.length);
      expect(Math.max(...places)).toBeLessThanOrEqual(lines);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it('says of a source of several posts how to take it apart', async () => {
    await expect(parseSource(sourceOf('text-listing'))).rejects.toMatchObject({
      code: 'several-posts',
      hint: 'Take them apart first: postdeck import source.txt',
    });
  });

  it('makes the addresses of a page that was fetched whole', async () => {
    const [post] = await importAll(sourceOf('page-unknown'), 'https://kettle.example/queues-are-promises/');
    expect(post?.markdown).toContain('![A queue of cups](https://kettle.example/img/queue.png)');
    expect(post?.markdown).toContain('[that](https://kettle.example/about)');
  });
});
