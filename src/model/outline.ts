import type { Heading, RootContent } from 'mdast';
import type { PostMeta } from './post.js';

/** A heading, the blocks directly under it, and its sub-sections; a tree that keeps the post's order. */
export interface Section {
  /** Absent for the prose before the first heading, and for a part of a section that the author split off. */
  readonly heading?: Heading;
  /** 0 for the opening; else the heading's depth, for a part that was split off that of its section. */
  readonly depth: number;
  /** The author's own title for its slides (`slide: title: …`); the heading is their kicker. */
  readonly title?: string;
  /** All of it is spoken and nothing of it shown: its author wants so (`slide: skip`), or it is what every page of a blog has. */
  readonly isSpoken?: true;
  /** It only thanks: its heading is shown with the thanks, and nothing of it. */
  readonly isCourtesy?: true;
  /** About a minute of a post without headings, or of a long stretch of prose: nobody asked for a slide here. */
  readonly isGroup?: true;
  /** It stands below a heading over plans: what it tells is not so yet. */
  readonly isPlanned?: true;
  /** The heading above a stretch of prose that a group is a part of. */
  readonly under?: Heading;
  readonly blocks: readonly RootContent[];
  readonly children: readonly Section[];
}

export interface Outline {
  readonly meta: PostMeta;
  /** The heading depth that starts a slide; headings above it divide the talk into parts. */
  readonly slideLevel: number;
  /** The prose before the first heading. */
  readonly opening: Section;
  readonly sections: readonly Section[];
  /** What a short slot has no time for: shown after the thanks, for questions. */
  readonly backup: readonly Section[];
}
