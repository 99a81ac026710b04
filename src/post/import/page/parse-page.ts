import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { DeckError } from '../../../errors.js';
import { Lines } from '../../lines.js';

const mostDepth = 400;

/** Elements that close themselves or may be left open by right. */
const loose =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rb|rt|rp|html|head|body|path|use|circle|rect|line|polygon|polyline|g)$/;

/**
 * Parses a page as a browser would.
 *
 * @throws DeckError `too-deep` for what would take a parser minutes.
 */
export function parsePage(html: string): Root {
  guardDepth(html);
  return fromHtml(html, { fragment: false });
}

function guardDepth(html: string): void {
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    if (loose.test(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth <= mostDepth) continue;
    const place = new Lines(html).placeOf(index);
    throw new DeckError('too-deep', `Its HTML is nested more than ${mostDepth} elements deep`, {
      hint: 'This is no page that a person wrote; import the post from its feed, or as text.',
      place,
    });
  }
}
