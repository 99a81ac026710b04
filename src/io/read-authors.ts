import { dirname, resolve } from 'node:path';
import { decodeText } from './decode-text.js';
import { readFirst } from './read-picture.js';

/** Where sites keep who writes for them: Docusaurus and MkDocs, Jekyll, Hugo. */
const files = [
  'authors.yml',
  'authors.yaml',
  '.authors.yml',
  '_data/authors.yml',
  '_data/authors.yaml',
  'data/authors.yml',
  'data/authors.yaml',
];

const mostBytes = 512 * 1024;
const mostFolders = 12;

/** The text of the authors' file nearest to a post, looked for from its folder up to the root and nowhere else. */
export async function readAuthorsFile(folder: string, root: string = folder): Promise<string | undefined> {
  const roots = new Set([resolve(root), resolve(folder)]);
  let at = resolve(folder);
  for (let depth = 0; depth < mostFolders; depth++) {
    for (const name of files) {
      const read = await readFirst([resolve(at, name)], roots);
      if (read.kind === 'file' && read.bytes.length <= mostBytes) return decodeText(read.bytes).text;
    }
    if (at === resolve(root) || at === dirname(at)) return undefined;
    at = dirname(at);
  }
  return undefined;
}
