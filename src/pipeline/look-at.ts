import type { VFile } from 'vfile';
import type { BrowserPage } from '../browser/browser.js';
import { findLosses } from '../measure/measure-deck.js';
import type { Finding } from '../model/finding.js';
import { tellFinding } from './tell-finding.js';

/**
 * Tells what the audience of a deck would not see, each thing at its line: where a browser is open anyway, finding it
 * costs next to nothing.
 */
export const lookAt =
  (file: VFile, lineOf: (finding: Finding) => number | undefined) =>
  async (page: BrowserPage): Promise<void> => {
    for (const finding of await findLosses(page)) {
      const line = lineOf(finding);
      tellFinding(file, line === undefined ? finding : { ...finding, line });
    }
  };
