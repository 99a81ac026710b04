import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCss } from '../../src/assets/svg/clean-css.js';
import { type CleanSvg, cleanSvg } from '../../src/assets/svg/clean-svg.js';
import { picture } from './fixtures.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const inSvg = (inner: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

function cleaned(source: string | Uint8Array): CleanSvg {
  const result = cleanSvg(typeof source === 'string' ? encode(source) : source);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function refusal(source: string): string {
  const result = cleanSvg(encode(source));
  return 'refused' in result ? result.refused : 'accepted';
}

describe('cleanSvg keeps a drawing', () => {
  it('without editor data, as plain SVG', async () => {
    const { svg, width, height, dropped } = cleaned((await picture('plain.svg')).bytes);
    expect({ width, height, dropped }).toEqual({ width: 400, height: 200, dropped: [] });
    expect(svg).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">
        
        
        <defs>
          <linearGradient id="base"><stop offset="0" stop-color="#0086FF"/><stop offset="1" stop-color="#1E1D40"/></linearGradient>
          <linearGradient id="sky" href="#base" gradientTransform="rotate(90)"/>
          <style> .title { font: 600 24px sans-serif; fill: #FFFFFF } .line &gt; path { marker-end: url(#tip) } </style>
          <marker id="tip" markerWidth="6" markerHeight="6" refX="5" refY="3" orient="auto"><path d="M0 0 6 3 0 6z"/></marker>
        </defs>
        <rect width="400" height="200" fill="url(#sky)"/>
        <g><text x="20" y="40" class="title">Layers &amp; nodes &lt;1&gt;</text></g>
        <g class="line"><path d="M20 100H380" stroke="#FFFFFF"/></g>
      </svg>
      "
    `);
  });

  it('with the words of HTML labels, as Mermaid exports them', async () => {
    const { svg, dropped } = cleaned((await picture('mermaid-export.svg')).bytes);
    expect(svg).toContain('>Control plane</tspan>');
    expect(svg).toContain('>of the cluster</tspan>');
    expect(svg).toContain('#m .node rect{fill:#ECECFF;stroke:#9370DB;}');
    expect(svg).not.toMatch(/https:|foreignObject/);
    expect(dropped).toEqual(['the styles of embedded HTML', 'web fonts and outside styles']);
  });

  it('with the fallback of a switch once, as draw.io exports it', async () => {
    const { svg, dropped } = cleaned((await picture('switch-export.svg')).bytes);
    expect(svg.match(/Ingress/g)).toHaveLength(1);
    expect(svg).not.toContain('mxfile');
    expect(dropped).toEqual([]);
  });

  it('with the text that a drawing brings beside embedded HTML, as Mermaid draws journeys', () => {
    const html = '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Wake</div></foreignObject>';
    const { svg, dropped } = cleaned(inSvg(`<switch>${html}<text font-size="19">Wake</text></switch>`));
    expect(svg).toContain('<switch><text font-size="19">Wake</text></switch>');
    expect(dropped).toEqual([]);
    expect(cleaned(inSvg(`<switch>${html}</switch>`)).svg).toContain('Wake');
  });

  it('with fonts and raster pictures that it carries itself', async () => {
    const base64 = Buffer.from((await picture('tiny.png')).bytes).toString('base64');
    const font = '@font-face{font-family:F;src:url("data:font/woff2;base64,AAAA") format("woff2")}';
    const { svg, dropped } = cleaned(
      inSvg(`<style>${font}</style><image href="data:image/png;base64,${base64}"/>`),
    );
    expect(svg).toContain('data:font/woff2;base64,AAAA');
    expect(svg).toContain(base64);
    expect(dropped).toEqual([]);
  });

  it('when it is prefixed, UTF-16 or has blank before its declaration', () => {
    const prefixed =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><s:path d="M0 0"/></s:svg>';
    expect(cleaned(prefixed).svg).toContain('<path d="M0 0"/>');
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(inSvg('<title>é</title>'), 'utf16le'),
    ]);
    expect(cleaned(wide).svg).toContain('<title>é</title>');
    expect(cleaned(`\n \ufeff<?xml version="1.0"?>${inSvg('')}`).width).toBe(10);
  });
});

describe('cleanSvg sizes a drawing', () => {
  it.each([
    ['width="300" height="200"', 300, 200, '0 0 300 200'],
    ['width="10cm" height="5cm"', 377.95, 188.98, undefined],
    ['width="100%" viewBox="0 0 40 20"', 40, 20, '0 0 40 20'],
    ['width="80" viewBox="0 0 40 20"', 80, 40, '0 0 40 20'],
    ['height="80" viewBox="-5 -5 40 20"', 160, 80, '-5 -5 40 20'],
    ['viewBox="0 0 20000 10000"', 8192, 4096, '0 0 20000 10000'],
    ['viewBox="0 0 0 0"', 300, 150, '0 0 300 150'],
    ['viewBox="a b c d" width="-4"', 300, 150, '0 0 300 150'],
    ['', 300, 150, '0 0 300 150'],
  ])('%s → %d × %d', (attributes, width, height, viewBox) => {
    const result = cleaned(inSvg('', attributes));
    expect([result.width, result.height]).toEqual([width, height]);
    if (viewBox !== undefined) expect(result.svg).toContain(`viewBox="${viewBox}"`);
  });
});

describe('cleanSvg takes out', () => {
  it('all that runs or loads', async () => {
    const { svg, dropped } = cleaned((await picture('hostile.svg')).bytes);
    expect(svg).not.toMatch(
      /evil|script|passwd|javascript|alert|iframe|foreignObject|animate|onclick|onload|image\/svg/,
    );
    expect(svg).toContain('.kept { fill: #0086FF }');
    expect(svg).toContain('opacity: 0.5');
    expect(dropped).toEqual([
      'animations',
      'outside addresses',
      'outside pictures',
      'scripts',
      'web fonts and outside styles',
    ]);
  });

  it('a filter that takes a browser seconds', async () => {
    const { svg, dropped } = cleaned((await picture('blur.svg')).bytes);
    expect(svg).not.toContain('feGaussianBlur');
    expect(dropped).toEqual(['a heavy filter']);
    expect(cleaned(inSvg('<filter id="f"><feGaussianBlur stdDeviation="4 2"/></filter>')).dropped).toEqual(
      [],
    );
  });

  it('embedded pictures that claim more pixels than a post may show', () => {
    const bomb = Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${'\0\0\xea\x60'.repeat(2)}`, 'latin1').toString(
      'base64',
    );
    expect(cleaned(inSvg(`<image href="data:image/png;base64,${bomb}"/>`)).svg).not.toContain('<image');
  });
});

describe('cleanSvg refuses', () => {
  it.each([
    [
      'a DTD with entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
      'entities',
    ],
    ['an entity that nobody declared', inSvg('<text>&nbsp;</text>'), 'not well-formed'],
    ['what is not well-formed', inSvg('<g>'), 'not well-formed'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>', 'root is not an <svg>'],
    ['no namespace', '<svg/>', 'root is not an <svg>'],
    ['101 levels', inSvg('<g>'.repeat(101) + '</g>'.repeat(101)), 'deeper than 100'],
    ['60,001 elements', inSvg('<g/>'.repeat(60_001)), 'more than 60000'],
  ])('%s', (_, source, reason) => {
    expect(refusal(source)).toContain(reason);
  });

  it('a drawing that multiplies itself', () => {
    const level = (index: number): string =>
      `<g id="l${index}">${`<use href="#l${index - 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    expect(refusal(inSvg(`<rect id="l0"/>${levels}`))).toContain('repeats itself');
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `<g id="c${index}"><use href="#c${index + 1}"/></g>`,
    );
    expect(refusal(inSvg(chain.join('')))).toContain('repeats itself');
    expect(refusal(inSvg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))).toBe('accepted');
  });
});

describe('cleanCss', () => {
  it.each([
    ['fill: url(#a)', 'fill: url(#a)'],
    ["fill: url( '#a' ); stroke: red", "fill: url( '#a' ); stroke: red"],
    ['fill: url(a.svg#b); stroke: red', 'fill: none; stroke: red'],
    ['fill: u/**/rl(a)', 'fill: none'],
    ['background: \\75rl(a)', ''],
    ['@import url(https://example.com/a;b.css) screen; rect { fill: red }', ' rect { fill: red }'],
    ['@namespace svg url(http://www.w3.org/2000/svg); svg|rect { fill: red }', ' svg|rect { fill: red }'],
    ['@import "a.css', ''],
    ['a{fill:url(data:text/html;base64,AAAA)}', 'a{fill:none}'],
    ['a{src: local(x), src("a.woff2")} b{fill:red}', 'a{} b{fill:red}'],
  ])('%s → %s', (css, expected) => {
    expect(cleanCss(css).css).toBe(expected);
  });

  it.each(['@import url(', '@font-face{', 'url(data:font/a;base64,', '/*', 'url( ', '@import "'])(
    'reads a sheet of nothing but “%s” in a moment',
    (piece) => {
      const sheet = piece.repeat(Math.floor(500_000 / piece.length));
      const start = process.cpuUsage();
      cleanCss(sheet);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
    },
  );
});

describe('a clean SVG', () => {
  const reachesOut =
    /<(?:script|foreignObject|iframe|set|animate|a)\b|\son\w+=|(?:href|src)="(?!#|data:image\/(?:png|jpeg|gif|webp);)|(?:="[^"<>]*|<style>[^<]*)url\((?!["']?#|["']?data:)/i;

  it('is clean: to clean it again changes nothing, whatever was damaged', async () => {
    const names = ['plain.svg', 'mermaid-export.svg', 'hostile.svg', 'switch-export.svg'];
    const sources = await Promise.all(
      names.map(async (name) => Buffer.from((await picture(name)).bytes).toString()),
    );
    const splice = fc.tuple(
      fc.nat(),
      fc.nat({ max: 12 }),
      fc.constantFrom('', 'url(', 'x', '&lt;', '"', '<g>', ']]>', '\\'),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(splice, { maxLength: 2 }), (source, splices) => {
        const damaged = splices.reduce((text, [at, length, insert]) => {
          const start = at % text.length;
          return text.slice(0, start) + insert + text.slice(start + length);
        }, source);
        const once = cleanSvg(encode(damaged));
        if ('refused' in once) return;
        accepted += 1;
        // what became words of a text may say anything
        const markup = once.svg.match(/<style>[^<]*|<[^>]*>/g)?.join('\n');
        expect(markup).not.toMatch(reachesOut);
        const { root: _, ...facts } = once;
        expect(cleaned(once.svg)).toMatchObject({ ...facts, dropped: [] });
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});
