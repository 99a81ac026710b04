import type { VFile } from 'vfile';
import { fileOfBytes, readPost, stdinName, stdinPath } from '../io/read-post.js';
import type { Origin } from '../post/import/import-posts.js';
import type { CommandContext } from './command.js';
import { withSuggestion } from './find-posts.js';

/** The most bytes of a source: an export of WordPress holds ten years of posts. */
const mostInput = 64 * 1024 * 1024;

/** A source, read. */
export interface ReadSource {
  readonly file: VFile;
  readonly origin: Origin;
}

/** The name that a source goes by in reports. */
export function shownSource(source: string): string {
  return source === stdinPath ? stdinName : source;
}

/** Reads a file, standard input, or what is at an address. */
export async function readSource(source: string, { terminal, tools }: CommandContext): Promise<ReadSource> {
  const { cwd, stdin } = terminal;
  if (/^https?:/i.test(source)) {
    const { bytes, address, mediaType, charset } = await tools.fetchAddress(source);
    const name = { name: address, cwd, ...(charset === undefined ? {} : { charset }) };
    return { file: fileOfBytes(bytes, name), origin: { address, mediaType, maxInput: mostInput } };
  }
  try {
    return {
      file: await readPost({ path: source, cwd, stdin, maxInput: mostInput }),
      origin: { maxInput: mostInput },
    };
  } catch (error) {
    throw await withSuggestion(error, source, cwd);
  }
}
