import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Slide } from '../../model/deck.js';
import { decodedAddress } from '../../model/decoded-address.js';
import { linkTarget } from '../link-target.js';

/** A link to the web or to a mailbox. */
export interface PrintedLink {
  readonly text: string;
  /** Its address, encoded. */
  readonly url: string;
}

/** The links of a slide to addresses, in order, each address once. */
export function slideLinks({ title, kicker, children }: Slide): readonly PrintedLink[] {
  const found = new Map<string, PrintedLink>();
  for (const node of [...(kicker ?? []), ...(title ?? []), ...children].flatMap(linksIn)) {
    if (!found.has(node.url)) found.set(node.url, node);
  }
  return [...found.values()];
}

function linksIn(node: Nodes): readonly PrintedLink[] {
  if (node.type === 'link') {
    const target = linkTarget(node.url, 0);
    return target?.kind === 'address' ? [{ text: plainText(node.children).trim(), url: target.url }] : [];
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** An address as people read it: no scheme, no slash at the end, no codes where letters will do. */
export function readableUrl(url: string): string {
  return decodedAddress(
    url
      .replace(/^(?:https?:\/\/|mailto:)/, '')
      .replace(/^www\./, '')
      .replace(/\/$/, ''),
  );
}
