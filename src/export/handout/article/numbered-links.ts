import { linkTarget } from '../../link-target.js';
import type { PrintedLink } from '../slide-links.js';

/** The links of an article: each address has one number. */
export interface NumberedLinks {
  /** The number and the encoded address of a link; nothing for one that leads nowhere. */
  add(url: string, text: string): { readonly number: number; readonly url: string } | undefined;
  readonly all: readonly PrintedLink[];
}

/** Numbers links in the order in which they are met. */
export function numberedLinks(): NumberedLinks {
  const links = new Map<string, PrintedLink>();
  return {
    add(href, text) {
      const target = linkTarget(href, 0);
      if (target?.kind !== 'address') return undefined;
      const { url } = target;
      if (!links.has(url)) links.set(url, { text, url });
      return { number: [...links.keys()].indexOf(url) + 1, url };
    },
    get all() {
      return [...links.values()];
    },
  };
}
