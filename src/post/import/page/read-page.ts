import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toFlow } from '../../html/content.js';
import { lowerPageHtml } from '../../html/lower-hast.js';
import type { Report } from '../../report.js';
import type { Draft } from '../draft.js';
import { wordpressHtml } from '../feed/wordpress-html.js';
import { linkAddresses } from '../link-addresses.js';
import { findMain } from './find-main.js';
import { raiseFootnotes } from './footnotes.js';
import { findEntries, readEntry } from './listing.js';
import { isSubtitle, pageRecord } from './page-record.js';
import { parsePage } from './parse-page.js';
import { withoutResidue } from './residue.js';
import { without, wordsOf } from './walk.js';

/**
 * The posts of a page: the one that it is about, or each of those that a blog's front page or a list by tag shows.
 *
 * @throws DeckError `too-deep`.
 */
export async function readPage(html: string, report: Report): Promise<readonly Draft[]> {
  // What WordPress keeps of a post, copied from its editor, is no page yet: it holds shortcodes.
  const isDraft = /<!--\s*wp:[a-z]/.test(html) && !/<html\b/i.test(html);
  const page = parsePage(isDraft ? wordpressHtml(html) : html);
  const record = pageRecord(page);
  const isTold = (element: Element): boolean => isSubtitle(element) && wordsOf(element) === record.subtitle;
  const clean = without(withoutResidue(page), isTold);
  const entries = findEntries(page, clean);
  if (entries.length > 0)
    return entries.map((entry) => readEntry(entry, record, (part) => lowerPart(part, report)));
  return [{ record, body: { kind: 'tree', tree: lowerPart(await findMain(clean), report) } }];
}

/** A part of a page as Markdown nodes. */
export function lowerPart(part: Element | HastRoot, report: Report): Root {
  return linkAddresses({ type: 'root', children: toFlow(lowerPageHtml(raiseFootnotes(part), report)) });
}
