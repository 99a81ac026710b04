import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A copy of a tree whose links and pictures are whole addresses: a page that was fetched has no folder beside it. */
export function resolveAddresses(tree: Root, base: string): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = resolved(node.url, base);
  });
  return copy;
}

function resolved(url: string, base: string): string {
  // A link to a place on the page itself is one to a heading of the post.
  return url.startsWith('#') || !URL.canParse(url, base) ? url : new URL(url, base).href;
}
