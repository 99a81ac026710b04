import type { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import { sourceOf } from '../post/dialects/source.js';
import { guardSize } from '../post/front-matter/guard-data.js';
import { splitFrontMatter } from '../post/front-matter/split-front-matter.js';
import { guardNesting } from '../post/markdown/guard-nesting.js';

/**
 * Stops a deck that the Markdown parsers, ours and Marp's, would choke on: a deck may come from anybody, as a post may.
 *
 * @throws DeckError `too-deep` or `bad-front-matter`.
 */
export const guardDeck = (file: VFile): void => {
  const text = String(file.value).replace(/\r\n?/gu, '\n');
  try {
    const { block, line, body } = splitFrontMatter(text, () => undefined);
    guardSize(block, line);
    guardNesting(sourceOf(body, false));
  } catch (error) {
    if (!(error instanceof DeckError) || !file.path) throw error;
    const place = { ...error.place, file: file.path };
    throw new DeckError(error.code, error.message, { hint: error.hint, place, cause: error.cause });
  }
};
