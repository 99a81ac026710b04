import type { VFile } from 'vfile';
import type { PostMeta } from '../../model/post.js';
import { completePost } from '../complete-post.js';
import { readMeta } from '../meta/read-meta.js';
import { parseError } from '../parse-error.js';
import { parsePost } from '../parse-post.js';
import { type Report, reportTo } from '../report.js';
import { cleanSource } from '../source-text.js';
import type { Draft } from './draft.js';
import { movePictures, picturesBeside } from './move-pictures.js';
import { printPost } from './print-post.js';
import { readDrafts } from './read-drafts.js';
import { resolveAddresses } from './resolve-addresses.js';
import { kindOfSource } from './source-kind.js';

/** A post that was found in a source, as a file to write. */
export interface ImportedPost {
  readonly meta: PostMeta;
  readonly markdown: string;
  /** The name that its source has for it, perhaps a whole address. */
  readonly name?: string;
  /** Pictures that lie beside its source: their addresses, and its Markdown when they have others. */
  readonly pictures?: {
    readonly addresses: readonly string[];
    readonly movedTo: (places: ReadonlyMap<string, string>) => string;
  };
}

/** Where a source came from. */
export interface Origin {
  /** The address that it was fetched from: what its own addresses are relative to. */
  readonly address?: string;
  /** What the server said that it is, e.g. `text/html`. */
  readonly mediaType?: string;
  /** The most characters that it may have. */
  readonly maxInput: number;
}

/**
 * The posts of a page, a feed, an export or a text, one at a time, so that no more than one of a large export is held as
 * a tree. A post that cannot be read is an error in its place, and the others still come. Messages go on the file.
 *
 * @throws DeckError when the source as a whole cannot be read.
 */
export async function* importPosts(file: VFile, origin: Origin): AsyncGenerator<ImportedPost | Error> {
  const path = file.path ?? '<stdin>';
  const kind = kindOfSource(path, String(file.value), origin.mediaType);
  const report = reportOf(file, kind === 'page' || kind === 'markdown');
  try {
    const text = cleanSource(String(file.value), origin.maxInput, report);
    if (kind === 'markdown') yield markdownPost(file, text);
    else
      for (const draft of await readDrafts({ kind, text }, report))
        yield importDraft(draft, { file, origin, report });
  } catch (error) {
    throw parseError(error, path);
  }
}

/** Places in the items of a feed say nothing of the file. */
function reportOf(file: VFile, hasPlaces: boolean): Report {
  const report = reportTo(file);
  return hasPlaces ? report : (ruleId, reason) => report(ruleId, reason);
}

interface Context {
  readonly file: VFile;
  readonly origin: Origin;
  readonly report: Report;
}

function importDraft(draft: Draft | Error, { file, origin, report }: Context): ImportedPost | Error {
  if (draft instanceof Error) return named(draft, file.path);
  const { record, body, name } = draft;
  try {
    if (body.kind === 'markdown') return markdownPost(file, body.text);
    const declared = readMeta({ record, deck: {}, lines: {} }, '', report);
    const post = completePost(
      { declared, deck: {}, body: body.tree, path: file.path, literal: true },
      report,
    );
    const tree = origin.address === undefined ? post.tree : resolveAddresses(post.tree, origin.address);
    const known = name ?? post.meta.canonicalUrl;
    const addresses = origin.address === undefined ? picturesBeside(tree) : [];
    const movedTo = (places: ReadonlyMap<string, string>): string =>
      printPost(post.meta, movePictures(tree, places));
    return {
      meta: post.meta,
      markdown: printPost(post.meta, tree),
      ...(known === undefined ? {} : { name: known }),
      ...(addresses.length === 0 ? {} : { pictures: { addresses, movedTo } }),
    };
  } catch (error) {
    return named(error, `${file.path}${record.title === undefined ? '' : ` (${String(record.title)})`}`);
  }
}

function named(error: unknown, path: string): Error {
  const told = parseError(error, path);
  return told instanceof Error ? told : new Error(String(told));
}

/** What is Markdown already stays as its author wrote it. */
function markdownPost(file: VFile, markdown: string): ImportedPost {
  return {
    meta: parsePost(file, { maxInput: markdown.length }).meta,
    markdown: markdown.endsWith('\n') ? markdown : `${markdown}\n`,
  };
}
