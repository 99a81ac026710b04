import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readPost } from '../../src/io/read-post.js';
import { importPosts } from '../../src/post/import/import-posts.js';

const maxInput = 64 * 1024 * 1024;

/** The posts of every page, feed and text in a folder, imported; none when there is no such folder. */
export async function seedPosts(folder: string): Promise<VFile[]> {
  try {
    await access(folder);
  } catch {
    // The seed is beside the corpus where there is a corpus, and nowhere else.
    return [];
  }
  const posts: VFile[] = [];
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|html?|xml|json)$/.test(name));
  for (const name of names.sort()) {
    const file = await readPost({ path: join(folder, name), cwd: folder, stdin: process.stdin, maxInput });
    for await (const post of importPosts(file, { maxInput })) {
      if (post instanceof Error) throw post;
      posts.push(new VFile({ path: `seed/${post.meta.title}.md`, value: post.markdown }));
    }
  }
  return posts;
}
