import { slugOfText } from '../io/output-name.js';
import type { PostMeta } from '../model/post.js';

/** What the name of a post's file is made of. */
export interface NamedPost {
  readonly meta: Pick<PostMeta, 'title' | 'date'>;
  /** The name that the source has for it: a slug, or an address that ends in one. */
  readonly name?: string;
}

/** The file name of an imported post: `2024-05-17-hello.md`, or as the other posts of its folder are called. */
export function postFileName({ meta, name }: NamedPost, present: readonly string[]): string {
  const slug = ownSlug(name) ?? slugOfText(meta.title, 'post');
  return meta.date !== undefined && namesHaveDates(present) ? `${meta.date}-${slug}.md` : `${slug}.md`;
}

/** A name that no post of this run has: the second one gets a number. */
export function freeName(fileName: string, taken: ReadonlySet<string>): string {
  if (!taken.has(fileName)) return fileName;
  const stem = fileName.replace(/\.md$/, '');
  for (let number = 2; ; number++) {
    const next = `${stem}-${number}.md`;
    if (!taken.has(next)) return next;
  }
}

const dated = /^\d{4}-\d\d-\d\d-/;

function namesHaveDates(present: readonly string[]): boolean {
  const posts = present.filter((name) => /\.mdx?$/i.test(name) && !/^(?:_|readme\.)/i.test(name));
  return posts.length === 0 || posts.filter((name) => dated.test(name)).length * 2 >= posts.length;
}

/** The last part of an address that says something: not `index.html`, not a number. */
function ownSlug(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const path = URL.canParse(name) ? new URL(name).pathname : name;
  const parts = path.split('/').map((part) => decoded(part).replace(/\.(?:html?|php|aspx?|mdx?)$/i, ''));
  const last = parts.findLast(
    (part) => part !== '' && !/^(?:index|\d+|feed|posts?|blog|news|articles?|archives?|p|\.+)$/i.test(part),
  );
  const slug = last === undefined ? '' : slugOfText(last, 'post').replace(dated, '');
  // An address without a letter of ours says less than the title, of which at least a hash is left.
  return last === undefined || !/[a-z]{2}/i.test(last) || slug.startsWith('post-') ? undefined : slug;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray `%`: the part as it stands is still a name.
    return part;
  }
}
