import type { Root } from 'mdast';

/** How text runs: left to right or right to left. */
export type Direction = 'ltr' | 'rtl';

export interface Author {
  readonly name: string;
  readonly url?: string;
  /** Role, company or biography in a line. */
  readonly about?: string;
}

/** What is known of a post beside its text; every field is clean text, never a path to load. */
export interface PostMeta {
  readonly title: string;
  /** Where `title` came from; a `#` that repeats it has been dropped from the tree. */
  readonly titleSource: 'front-matter' | 'heading' | 'file-name';
  readonly subtitle?: string;
  readonly description?: string;
  readonly authors: readonly Author[];
  /** ISO date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly tags: readonly string[];
  readonly canonicalUrl?: string;
  /** BCP 47, declared or detected, e.g. `en`, `zh-Hans`. */
  readonly language: string;
  readonly direction: Direction;
  readonly draft: boolean;
}

/** A parsed post: blog dialects and HTML are already lowered to mdast and the nodes of `nodes.ts`. */
export interface Post {
  readonly meta: PostMeta;
  /** The author's own settings for the deck: the raw `deck:` block of the front matter, unchecked. */
  readonly deck: Readonly<Record<string, unknown>>;
  /** Positions point into the post's file, lines 1-based, front matter included. */
  readonly tree: Root;
  /** The post's path as given, or `<stdin>`. */
  readonly path: string;
}
