import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlaceholder } from '../../src/assets/draw-placeholder.js';
import { qrCode } from '../../src/assets/qr-code.js';
import { cleanSvg } from '../../src/assets/svg/clean-svg.js';
import { wrapText } from '../../src/assets/wrap-text.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('qrCode', () => {
  it('is dark on white with a quiet zone of four modules', () => {
    const { name, bytes, width, height, mediaType } = qrCode('https://example.com/talk');
    expect(name).toMatch(/^qr-[0-9a-f]{8}\.svg$/);
    expect({ width, height, mediaType }).toEqual({ width: 240, height: 240, mediaType: 'image/svg+xml' });
    const svg = text(bytes);
    // version 2 has 25 modules, and 4 of white on each side
    expect(svg).toContain('viewBox="0 0 33 33"');
    expect(svg).toContain('<rect width="33" height="33" fill="#FFFFFF"/>');
    // the finder pattern of the first row: seven dark modules
    expect(svg).toMatch(/ d="M4 4h7v1h-7z/);
  });

  it('leaves the query of an endless address away, and is made for any', () => {
    const page = qrCode('https://example.com/talk').bytes;
    expect(qrCode(`https://example.com/talk?utm=${'x'.repeat(9000)}`).bytes).toEqual(page);
    expect(qrCode(`https://example.com/${'x'.repeat(9000)}`).width).toBe(240);
    expect(qrCode('é'.repeat(9000)).width).toBe(240);
  });

  it('draws exactly the dark modules', async () => {
    const { encode } = await import('uqr');
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const { data } = encode(url, { ecc: 'M', border: 4 });
        const drawn = data.map((row) => row.map(() => false));
        for (const [, x, y, run] of text(qrCode(url).bytes).matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
          drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
        }
        expect(drawn).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });
});

describe('drawPlaceholder', () => {
  it('shows the words in both schemes, large, on a ground of its own', () => {
    const words = { alt: 'Traffic between cloud and edge', note: 'edge.png · not found' };
    const light = text(drawPlaceholder(words, 'light').bytes);
    expect(light).toContain('font-size="32" fill="#14172B">Traffic between cloud and edge</text>');
    expect(light).toContain('font-size="22" fill="#5A6178">edge.png · not found</text>');
    expect(light).toContain('stroke-dasharray');
    expect(text(drawPlaceholder(words, 'dark').bytes)).toContain('fill="#161C33"');
  });

  it('is a clean SVG, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (alt, note) => {
        const { bytes } = drawPlaceholder({ alt, note }, 'light');
        expect(cleanSvg(bytes)).toMatchObject({ svg: text(bytes), width: 1136, height: 260, dropped: [] });
      }),
    );
  });
});

describe('wrapText', () => {
  const room = { width: 800, fontSize: 32, lines: 4 };

  it.each([
    ['', []],
    ['One line', ['One line']],
    [
      'The cloud, the gateway and the devices, with the traffic between them',
      ['The cloud, the gateway and the devices, with', 'the traffic between them'],
    ],
    [
      '云、网关和设备，以及它们之间的双向流量示意图，包含全部组件',
      ['云、网关和设备，以及它们之间的双向流量示意图，包含', '全部组件'],
    ],
  ])('%s', (words, lines) => {
    expect(wrapText(words, room)).toEqual(lines);
  });

  it('cuts an endless word and ends with …', () => {
    const lines = wrapText('x'.repeat(900), room);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/x…$/);
  });

  it('never has more lines than there is room for, and loses no word before the …', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), (words) => {
        const lines = wrapText(words, room);
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(words.replace(/\s+/g, '')).toContain(lines.join('').replace(/[\s…]+/g, ''));
      }),
    );
  });
});
