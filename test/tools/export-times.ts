import { VFile } from 'vfile';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import { ordinaryDeck } from './hundred-slides.js';
import { toolPorts } from './tool-ports.js';

/** How long an export took in a browser that was open, in ms; the first of a deck loads its page too. */
export interface ExportTime {
  readonly what: string;
  readonly time: number;
}

const cases = [
  { slides: 100, formats: 'pdf,pptx' },
  { slides: 50, formats: 'handout' },
] as const;

/** The exports of ordinary decks, each in the same warm browser: the median of so many runs. */
export async function exportTimes(runs: number): Promise<readonly ExportTime[]> {
  const browser = createSystemBrowserProvider(nodeSystem());
  const ports = toolPorts(browser);
  const times = new Map<string, number[]>();
  try {
    for (let run = 0; run <= runs; run += 1) {
      for (const { slides, formats } of cases) {
        const settings = resolveSettings({ flags: { values: { to: formats }, base: process.cwd() } });
        const marks: [string, number][] = [];
        const file = new VFile({ path: 'bench.md', value: ordinaryDeck(slides) });
        await buildDeckFile(file, settings, ports, (step) => marks.push([step, performance.now()]));
        marks.push(['end', performance.now()]);
        // The first run warms the browser and this process.
        if (run === 0) continue;
        for (const [index, [step, from]] of marks.slice(0, -1).entries()) {
          const what = `${step} of ${slides} slides`;
          times.set(what, [...(times.get(what) ?? []), (marks[index + 1]?.[1] ?? from) - from]);
        }
      }
    }
  } finally {
    await browser[Symbol.asyncDispose]();
  }
  return [...times].map(([what, each]) => ({
    what,
    time: each.sort((a, b) => a - b)[each.length >> 1] ?? 0,
  }));
}
