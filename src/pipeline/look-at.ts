import type { VFile } from 'vfile';
import type { BrowserPage } from '../browser/browser.js';
import { findLosses } from '../measure/measure-deck.js';
import type { Finding } from '../model/finding.js';
import { tellFinding } from './tell-finding.js';

/**
 * Tells what the audience of a deck would not see, each thing at its line: where a browser is open anyway, finding it
 * costs next to nothing. Nobody asked for it: where it fails, the file says so, and the export goes on.
 */
export const lookAt =
  (file: VFile, lineOf: (finding: Finding) => number | undefined) =>
  async (page: BrowserPage): Promise<void> => {
    for (const finding of await lossesOn(page, file)) {
      const line = lineOf(finding);
      tellFinding(file, line === undefined ? finding : { ...finding, line });
    }
  };

const lossesOn = async (page: BrowserPage, file: VFile): Promise<readonly Finding[]> => {
  try {
    return await findLosses(page);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    file.info(`whether anything runs off the slides was not measured: ${why}`, {
      source: 'postdeck',
      ruleId: 'not-measured',
      ...(cause instanceof Error ? { cause } : {}),
    });
    return [];
  }
};
