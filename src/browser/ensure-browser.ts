import { DeckError } from '../errors.js';
import { findBrowser } from './find-browser.js';
import { installEmbeddedChromium } from './install-chromium.js';
import { probeBrowser } from './probe-browser.js';
import { nodeSystem } from './system.js';

/**
 * Makes sure that there is a browser: where none is found, the embedded Chromium is downloaded.
 *
 * @throws {DeckError} when there is none and none can be installed here; its hint says what to do.
 */
export const ensureBrowser = async (report: (step: string) => void): Promise<void> => {
  const system = nodeSystem();
  const find = () => findBrowser({ system, probe: probeBrowser(system) });
  try {
    await find();
  } catch (error) {
    // A program that was named and does not work stays wrong with another one beside it.
    if (!(error instanceof DeckError) || error.code !== 'no-browser') throw error;
    report('no browser on this machine: installing Chromium, about 70 MB');
    await installEmbeddedChromium(system);
    await find();
  }
};
