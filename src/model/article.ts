import type { PostAssets } from './assets.js';
import type { Post } from './post.js';

/** A slide and the piece of the post that it begins with. */
export interface SlidePlace {
  /** Index of the slide, from 0. */
  readonly slide: number;
  /** 1-based line of the post at which the block stands that it shows or says first. */
  readonly line: number;
}

/** The post that a deck was made from, for those who set it beside the slides. */
export interface Article {
  readonly post: Post;
  readonly assets: PostAssets;
  /** By line, each slide once; slides of the frame (title, agenda …) and those that come from no line are left out. */
  readonly places: readonly SlidePlace[];
}
