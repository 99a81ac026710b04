import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/post/dialects/dialects.js';
import { parsePost } from '../../src/post/parse-post.js';
import { compactTree } from './compact-tree.js';

const folder = new URL('../fixtures/post/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** What `parsePost` makes of a fixture: what it knows of the post, its tree, and what it tells the author. */
function describePost(name: string): string {
  const file = readdirSync(new URL(`${name}/`, folder)).find((entry) => /\.mdx?$/.test(entry)) ?? '';
  const post = new VFile({ path: file, value: readFileSync(new URL(`${name}/${file}`, folder)) });
  const { meta, deck, tree } = parsePost(post);
  const known = Object.entries({ ...meta, ...(Object.keys(deck).length === 0 ? {} : { deck }) });
  const told = post.messages.map(
    (message) => `${message.line ?? '-'}:${message.column ?? '-'} ${message.ruleId} ${message.reason}`,
  );
  return [
    ...known.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '',
    compactTree(tree),
    ...told.map((text) => `! ${text}`),
    '',
  ].join('\n');
}

describe('parsePost on the fixtures', () => {
  it.each(names)('%s', async (name) => {
    await expect(describePost(name)).toMatchFileSnapshot(new URL(`${name}/expected.txt`, folder).pathname);
  });

  it('every row of the dialect table has a fixture of its name', () => {
    expect(dialects.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
});
