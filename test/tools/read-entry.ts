import type { VFile } from 'vfile';
import { readPost } from '../../src/io/read-post.js';
import type { Settings } from '../../src/model/settings.js';

/** Reads a post for a dev tool, as the command line would from this folder. */
export const readEntry = (path: string, { maxInput }: Pick<Settings, 'maxInput'>): Promise<VFile> =>
  readPost({ path, cwd: process.cwd(), stdin: process.stdin, maxInput });
