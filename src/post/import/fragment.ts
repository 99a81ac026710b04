import type { Root } from 'mdast';
import type { Report } from '../report.js';
import { parsePage } from './page/parse-page.js';
import { lowerPart } from './page/read-page.js';
import { withoutResidue } from './page/residue.js';
import { wordsOf } from './page/walk.js';

/** The HTML of a feed's item as Markdown nodes. Its places are those in the item: they say nothing of the file. */
export function readFragment(html: string, report: Report): Root {
  return lowerPart(withoutResidue(parsePage(html)), report);
}

/** The words of a piece of HTML on one line. */
export function plainHtml(html: string): string {
  return /[<&]/.test(html) ? wordsOf(parsePage(html)) : html.replace(/\s+/g, ' ').trim();
}
