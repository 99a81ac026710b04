import type { PhrasingContent } from 'mdast';
import { type InlineText, leafText } from './inline-text.js';
import { rememberOf } from './remember.js';

type Range = readonly [start: number, end: number];

/** The ranges of links. */
const linksIn = rememberOf((nodes: readonly PhrasingContent[]): Range[] => {
  const links: Range[] = [];
  let at = 0;
  const walk = (children: readonly PhrasingContent[]): void => {
    for (const node of children) {
      const start = at;
      if ('children' in node) walk(node.children);
      else at += leafText(node).length;
      if (node.type === 'link') links.push([start, at]);
    }
  };
  walk(nodes);
  return links;
});

/** A quotation that is open: "Rye: 'Dark and sour", but not "bakers' rye" or "the '90s". */
const opened = /(?:^|[\s(:])['‘]\p{L}(?!.*['’](?:[\s.,;:)!?]|$))/u;

/** Whether a range ends inside the words of a link, behind a quotation mark that only they close: "called [Rye: 'Dark | - and light'](…)". */
export const partsLink = ({ nodes, text }: InlineText, [start, end]: Range): boolean =>
  linksIn(nodes).some(
    ([from, to]) =>
      from < end &&
      end < to &&
      opened.test(text.slice(Math.max(from, start), end)) &&
      !opened.test(text.slice(from, to)),
  );
