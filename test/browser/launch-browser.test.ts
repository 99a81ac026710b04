import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserLostError } from '../../src/browser/browser-lost.js';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { launchFlags } from '../../src/browser/launch-flags.js';
import { nodeSystem } from '../../src/browser/system.js';
import { documentOf, policy } from '../export/sample-deck.js';
import { browsersHere } from './browsers-here.js';
import { hostileDocument, startCanary } from './canary.js';
import { fakeSystem } from './fake-system.js';
import { temporaryFolder } from './temporary-folder.js';
import { hasTool, output } from './tools.js';

const viewport = { width: 1280, height: 720 };
const paper = { ...viewport, timeout: 30_000 };
const slide = (color: string) =>
  `<svg data-marpit-svg viewBox="0 0 1280 720" style="display:block;width:1280px;height:720px"><rect width="1280" height="720" fill="${color}"/></svg>`;

describe.each(await browsersHere())('$name', (here) => {
  let browser: LaunchedBrowser;
  let temp: string;
  beforeAll(async () => {
    temp = await mkdtemp(join(tmpdir(), 'postdeck-test-'));
    browser = await launchBrowser(here, { ...nodeSystem(), temp });
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await rm(temp, { recursive: true, force: true });
  });

  test('says its version', () => {
    expect(browser.version).toMatch(/^(?:Headless)?\w+\/\d+\.\d+/);
  });

  test('measures and prints, while the page’s own script is off', async () => {
    const html = documentOf(
      ['<h1>Before</h1><script>document.body.textContent = "After"</script>'],
      '',
    ).replace(policy, '');
    await using page = await browser.open(html, viewport);
    expect(await page.evaluate((selector) => document.querySelector(selector)?.textContent, 'h1')).toBe(
      'Before',
    );
    expect(Buffer.from(await page.pdf(paper)).toString('latin1')).toMatch(/^%PDF-/);
  });

  test('is ready when fonts and images are', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await using page = await browser.open(
      documentOf([`<img src="${pixel}"><img src="data:image/png,broken">`], ''),
      viewport,
    );
    const images = await page.evaluate(
      () => [...document.images].map((image) => [image.complete, image.naturalWidth]),
      undefined,
    );
    expect(images).toEqual([
      [true, 1],
      [true, 0],
    ]);
    expect(await page.evaluate(() => document.fonts.status, undefined)).toBe('loaded');
  });

  test('draws the slide that was asked for, at its scale, whoever asks at the same time', async () => {
    await using page = await browser.open(
      documentOf(['red', 'lime', 'blue'].map(slide), 'html{scroll-behavior:smooth}'),
      viewport,
    );
    const drawn = await Promise.all([0, 1, 2, 0].map((index) => page.screenshot(index, index === 2 ? 2 : 1)));
    expect(drawn.map(sizeOfPng)).toEqual([
      [1280, 720],
      [1280, 720],
      [2560, 1440],
      [1280, 720],
    ]);
    const again = await page.screenshot(0, 1);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(drawn[0] ?? ''))).toBe(0);
    expect(new Set(drawn.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
    await expect(page.screenshot(3, 1)).rejects.toThrow(new RangeError('The document has no slide 4.'));
  });

  test('refuses a document without a policy', async () => {
    await expect(browser.open('<p>free</p>', viewport)).rejects.toThrow('no content security policy');
  });

  test('reaches nothing and nobody, whatever a document tries', async () => {
    await using canary = await startCanary();
    const secret = join(temp, 'secret.txt');
    await writeFile(secret, 'THE-SECRET');
    const html = hostileDocument(canary, pathToFileURL(secret).href, policy);
    await using page = await browser.open(html, viewport);
    await page.pdf(paper);
    await page.screenshot(0, 1);
    const text = await page.evaluate(() => [document.title, document.documentElement.outerHTML], undefined);
    // Requests may be late: a prefetch waits until the page is idle.
    await sleep(1000);
    expect(canary.heard).toEqual([]);
    await fetch(`${canary.http}/control`);
    expect(canary.heard).toEqual(['a connection', 'GET /control']);
    expect(text[0]).not.toBe('RAN');
    expect(text[1]).not.toContain('THE-SECRET');
  });

  test('reaches nobody even when the document’s policy allows everything', async () => {
    await using canary = await startCanary();
    const secret = join(temp, 'secret.txt');
    await writeFile(secret, 'THE-SECRET');
    await using page = await browser.open(hostileDocument(canary, pathToFileURL(secret).href, '*'), viewport);
    const pdf = join(temp, 'hostile.pdf');
    await writeFile(pdf, await page.pdf(paper));
    await sleep(1000);
    expect(canary.heard).toEqual([]);
    if (hasTool('pdftotext')) expect(await output('pdftotext', [pdf, '-'])).not.toContain('THE-SECRET');
  });

  test('fails, and does not hang, when it is killed', async () => {
    await using doomed = await launchBrowser(here, nodeSystem());
    const page = await doomed.open(documentOf(Array(300).fill(slide('red')), ''), viewport);
    const printing = page.pdf(paper);
    process.kill(doomed.pid ?? 0, 'SIGKILL');
    await expect(printing).rejects.toThrow(BrowserLostError);
    await expect(page.evaluate(() => 1, undefined)).rejects.toThrow(BrowserLostError);
    await expect(doomed.open(documentOf([], ''), viewport)).rejects.toThrow(BrowserLostError);
  });

  test.skipIf(process.platform !== 'linux')(
    'fails, and does not hang, when its renderer is killed',
    async () => {
      await using doomed = await launchBrowser(here, nodeSystem());
      const page = await doomed.open(documentOf([slide('red')], ''), viewport);
      const renderers = await renderersOf(doomed.pid ?? 0);
      expect(renderers).not.toEqual([]);
      const hanging = page.evaluate(() => new Promise(() => undefined), undefined);
      for (const pid of renderers) process.kill(pid, 'SIGKILL');
      await expect(hanging).rejects.toThrow(BrowserLostError);
    },
  );

  test('fails when the work takes longer than its time', async () => {
    await using slow = await launchBrowser(here, nodeSystem());
    const page = await slow.open(documentOf(Array(2000).fill(slide('red')), ''), viewport);
    await expect(page.pdf({ ...paper, timeout: 5 })).rejects.toThrow(BrowserLostError);
  });

  test('leaves nothing in the temp folder when it is closed', async () => {
    await using folder = await temporaryFolder();
    const closing = await launchBrowser(here, { ...nodeSystem(), temp: folder.path });
    await closing.open(documentOf(['x'], ''), viewport);
    expect(await readdir(folder.path)).toHaveLength(1);
    await closing[Symbol.asyncDispose]();
    expect(await readdir(folder.path)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'dies with Node, and leaves nothing, when Node is killed',
    async () => {
      await using folder = await temporaryFolder();
      const file = fileURLToPath(new URL('holding-child.ts', import.meta.url));
      const args = ['--import', 'tsx', file, JSON.stringify(here), documentOf(['x'], '')];
      const env = { ...process.env, TMPDIR: folder.path };
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      const [said] = await once(child.stdout, 'data');
      const pid = Number(String(said));
      expect(isAlive(pid)).toBe(true);
      expect(ours(await readdir(folder.path))).toHaveLength(1);
      child.kill('SIGKILL');
      await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
      await expect.poll(async () => ours(await readdir(folder.path)), { timeout: 10_000 }).toEqual([]);
    },
  );
});

describe('launchFlags', () => {
  test('give up the sandbox for root only', () => {
    expect(launchFlags(fakeSystem({ uid: 0 }))).toContain('--no-sandbox');
    expect(launchFlags(fakeSystem({ uid: 1000 }))).not.toContain('--no-sandbox');
    expect(launchFlags(fakeSystem({ platform: 'win32' }))).not.toContain('--no-sandbox');
  });
});

/** The processes below a browser that draw pages. */
async function renderersOf(browser: number): Promise<readonly number[]> {
  const lines = (await output('ps', ['-eo', 'pid=,ppid=,args='])).split('\n');
  const processes = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const below = new Set([browser]);
  // Parents have been started before their children, but ids may have wrapped around: twice is enough for a depth of two.
  for (const [, pid, parent] of [...processes, ...processes])
    if (below.has(Number(parent))) below.add(Number(pid));
  return processes
    .filter(([, pid, , args]) => below.has(Number(pid)) && args?.includes('--type=renderer'))
    .map(([, pid]) => Number(pid));
}

/** tsx keeps a folder of its own there. */
const ours = (names: readonly string[]) => names.filter((name) => name.startsWith('postdeck-'));

function sizeOfPng(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
