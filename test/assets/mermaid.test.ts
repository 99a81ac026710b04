import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawWithMermaid } from '../../src/assets/diagram/draw-with-mermaid.js';
import type { Scheme } from '../../src/assets/palette.js';
import { cleanSvg } from '../../src/assets/svg/clean-svg.js';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { DeckError } from '../../src/errors.js';
import { runMermaidIn } from '../../src/pipeline/run-mermaid.js';
import { browsersHere } from '../browser/browsers-here.js';
import { smallestText } from './smallest-text.js';

const folder = new URL('../fixtures/mermaid/', import.meta.url);
const kinds = readdirSync(folder).map((name) => name.replace('.mmd', ''));
const sourceOf = (kind: string) => readFileSync(new URL(`${kind}.mmd`, folder), 'utf8');
const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const mermaid = async () => readFileSync(script, 'utf8');

const [here] = await browsersHere();

describe.runIf(here)('Mermaid in a browser', () => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    if (here) browser = await launchBrowser(here, nodeSystem());
  });
  afterAll(() => browser[Symbol.asyncDispose]());

  const draw = (source: string, scheme: Scheme = 'light') => {
    const run = runMermaidIn({ browser: async () => browser, mermaid }, async () => '');
    return drawWithMermaid(source, { scheme, run, fontsFor: async () => '' });
  };
  const known = new Map<string, ReturnType<typeof draw>>();
  /** Draws what was not drawn before: several tests look at one drawing. */
  const drawOnce = (source: string, scheme: Scheme = 'light') => {
    const key = `${scheme} ${source}`;
    const drawing = known.get(key) ?? draw(source, scheme);
    known.set(key, drawing);
    return drawing;
  };
  const svgOf = async (source: string, scheme: Scheme = 'light', drawn = drawOnce): Promise<string> => {
    const drawing = await drawn(source, scheme);
    return drawing.kind === 'drawn'
      ? new TextDecoder().decode(drawing.asset.bytes)
      : `not drawn: ${drawing.reason}`;
  };

  /** Words that a reader of each drawing must find. */
  const words: Readonly<Record<string, readonly string[]>> = {
    architecture: ['API', 'Database', 'Backup'],
    block: ['Frontend', 'calls', 'Database'],
    c4: ['Customer', 'Internet banking', 'SMTP'],
    'flow-odd': ['Store', 'Report', 'Decide'],
    gantt: ['Migration plan', 'Databases', 'Cut-over'],
    gitgraph: ['init', 'feature', 'v1.0'],
    journey: ['A morning on call', 'Pager rings'],
    kanban: ['Todo', 'Make slides'],
    mindmap: ['Platform', 'GitOps', 'Paved road'],
    packet: ['Source port', 'Data'],
    pie: ['Review', '31', '18%'],
    quadrant: ['We should expand', 'Campaign A', 'High Reach'],
    radar: ['Skills', 'Geography', 'Bob'],
    requirement: ['test_req', 'satisfies'],
    sankey: ['Solar', 'Industry'],
    timeline: ['1979', 'chroot', 'CoreOS'],
    treemap: ['Compute', '60', 'Edge'],
    xychart: ['Requests per second', 'jan', '110'],
  };

  test('has a fixture for each of its kinds', () => {
    expect(Object.keys(words).sort()).toEqual(kinds);
  });

  test.each(kinds)('draws %s whole, and as an SVG that only draws', async (kind) => {
    const drawing = await drawOnce(sourceOf(kind));
    if (drawing.kind !== 'drawn') throw new Error(drawing.reason);
    expect(smallestText(drawing.asset), 'the smallest text on a slide').toBeGreaterThanOrEqual(16);
    const svg = new TextDecoder().decode(drawing.asset.bytes);
    const text = svg
      .replace(/<\/(?:tspan|text)>\s*/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    for (const word of words[kind] ?? []) expect(text).toContain(word);
    expect(svg, 'a font that a machine may lack').not.toMatch(
      /<(?:text|tspan)[^>]* font-family="sans-serif"/,
    );
    expect(svg).not.toMatch(/<(?:style|script|foreignObject|image)\b|\sclass=|href="(?!#)|var\(--/);
    const again = cleanSvg(new TextEncoder().encode(svg));
    expect('svg' in again ? again.dropped : again).toEqual([]);
  });

  test.each(['architecture', 'gantt', 'gitgraph', 'mindmap'])('draws %s the same each time', async (kind) => {
    expect(await svgOf(sourceOf(kind), 'light', draw)).toBe(await svgOf(sourceOf(kind)));
  });

  test('draws in the colours of the theme', async () => {
    expect(await svgOf(sourceOf('pie'), 'dark')).toContain('rgb(238, 242, 251)');
    expect(await svgOf(sourceOf('pie'))).toContain('rgb(20, 23, 43)');
  });

  test.each(['light', 'dark'] as const)('writes the sections of a journey in ink, %s', async (scheme) => {
    const svg = await svgOf(sourceOf('journey'), scheme);
    expect(svg.match(/Wake/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<text[^>]*fill="rgb\((?:191, 223, 255|11, 75, 143)\)/);
    // Its own green and lime.
    expect(svg).not.toMatch(/rgb\((?:143, 188, 143|124, 252, 0)\)/);
  });

  test.each(['light', 'dark'] as const)(
    'writes no word of C4 dark on dark or light on light, %s',
    async (scheme) => {
      const svg = await svgOf(sourceOf('c4'), scheme);
      expect(svg).not.toMatch(/rgb\(68, 68, 68\)|rgb\(0, 0, 0\)|="(?:#444444|black|#000000)"/);
      expect(svg).toContain(scheme === 'dark' ? 'rgb(238, 242, 251)' : 'rgb(20, 23, 43)');
      // white on the grey of Mermaid's own external systems would be 2.8:1
      expect(svg).toContain('rgb(58, 69, 104)');
      expect(svg).not.toContain('rgb(153, 153, 153)');
    },
  );

  test.each([
    ['pie\n"a" : nope', 'Mermaid says: Parsing failed'],
    ['nonsense', 'Mermaid says: No diagram type detected'],
  ])('says why it does not draw %j', async (source, reason) => {
    expect(await svgOf(source)).toContain(`not drawn: ${reason}`);
  });

  test.each([
    ['a script address', 'flowchart LR\na[A]-->b[B]\nclick a "javascript:alert(1)"'],
    ['HTML in a label', 'flowchart LR\na["<img src=x onerror=alert(1)> x"]-->b'],
    [
      'an end of the style sheet',
      'flowchart LR\na-->b\nclassDef x fill:red</style><script>alert(1)</script>\nclass a x',
    ],
    [
      'a wish for less safety',
      '%%{init: {"securityLevel":"loose","themeCSS":"@import url(//e/x)"}}%%\nflowchart LR\na["<a href=\'javascript:a\'>x</a>"]-->b',
    ],
    [
      'a name of the prototype',
      'architecture-beta\n group __proto__(cloud)[A]\n service a(server)[B] in __proto__',
    ],
    ['addresses in an icon', 'flowchart LR\na@{ img: "https://e/x.png", label: "x" } --> b'],
  ])('makes %s harmless', async (_, source) => {
    expect(await svgOf(source)).not.toMatch(/<script|javascript:|onerror|<img|<image|@import|https?:\/\/e\//);
  });

  test('is stopped when it does not end', async () => {
    const never = { html: '', library: '', argument: 0, viewport: { width: 9, height: 9 } };
    const html = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
    const run = (fn: (n: number) => Promise<string>) => browser.run({ ...never, html, fn, timeout: 1500 });
    await expect(
      run(async () => {
        while (Date.now() > 0);
        return '';
      }),
    ).rejects.toMatchObject({ name: 'BrowserLostError' });
    expect(await run(async () => 'alive')).toBe('alive');
  });

  test('reaches no network, whatever its page asks for', async () => {
    const html = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
    const fetched = await browser.run({
      html,
      library: '',
      fn: (url: string) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      argument: 'http://127.0.0.1:9/',
      viewport: { width: 9, height: 9 },
      timeout: 5000,
    });
    expect(fetched).toBe('refused');
  });
});

test('without a browser a diagram says so', async () => {
  const missing = new DeckError('no-browser', 'there is none', { hint: 'Install one.' });
  const run = runMermaidIn({ browser: () => Promise.reject(missing), mermaid }, async () => '');
  const drawing = await drawWithMermaid('pie\n"a" : 1', { scheme: 'light', run, fontsFor: async () => '' });
  expect(drawing).toEqual({ kind: 'not-drawn', reason: 'a browser draws its kind, and there is none' });
});
