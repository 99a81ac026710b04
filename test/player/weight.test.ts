import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { buildPost } from '../../src/pipeline/build.js';
import { playerScript } from '../../src/render/player-script.js';
import { launchHere } from '../browser/browsers-here.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';

/** A post of twenty slides in a Latin script with what talks have but pictures: lists, steps, a table, a listing. */
const post = `# A talk of twenty slides\n\n${Array.from({ length: 18 }, (_, index) =>
  [
    `## Part ${index + 1} of the café`,
    `Operators measured part ${index + 1} for a year, and they found that **${index + 20} percent** of the incidents began with a change.`,
    [
      '- Nodes report every second\n- Workloads name what they need',
      '1. Write it down\n2. Roll it out',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '```yaml\nkind: Cluster\n```',
    ][index % 4],
  ].join('\n\n'),
).join('\n\n')}\n`;

/** Milliseconds until the first slide is painted and keys are listened to, of each of so many openings. */
async function openings(path: string, times: number): Promise<readonly number[]> {
  const browser = await launchHere();
  try {
    const found: number[] = [];
    for (let time = 0; time < times; time++) {
      const page = await browser.newPage();
      // The second frame begins when the first one is on the screen.
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('DOMContentLoaded', () =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const isShown = document.querySelector('.playing .slide.current h1')?.checkVisibility();
              document.documentElement.dataset.painted = isShown ? String(performance.now()) : 'never';
            }),
          ),
        );
      });
      await page.goto(pathToFileURL(path).href);
      const painted = await page.waitForSelector('html[data-painted]');
      found.push(Number(await painted?.evaluate((root) => root.getAttribute('data-painted'))));
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => location.hash)).toBe('#2');
      await page.close();
    }
    return found.sort((one, other) => one - other);
  } finally {
    await browser.close();
  }
}

it('a deck of twenty slides is light, and there at once from the disk', async () => {
  const file = new VFile({ value: post, path: 'talk.md' });
  const { artifacts, slides } = await buildPost(file, settingsOf({ to: ['html'] }), testPorts);
  const html = artifacts.find(({ format }) => format === 'html')?.bytes ?? new Uint8Array();
  const folder = await mkdtemp(join(tmpdir(), 'postdeck-weight-'));
  const path = join(folder, 'talk.html');
  await writeFile(path, html);
  const times = await openings(path, 7);
  await rm(folder, { recursive: true });
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `${slides} slides: ${kilobytes(html.length)}, of it the player ${kilobytes(playerScript.length)}; usable from disk after ${times.map(Math.round).join(', ')} ms`,
  );
  expect(slides).toBeGreaterThanOrEqual(20);
  expect(html.length).toBeLessThan(350 * 1024);
  expect(playerScript.length).toBeLessThan(30 * 1024);
  // The best of some: a machine that does other things as well says little by the others.
  expect(times[0]).toBeLessThan(300);
});
