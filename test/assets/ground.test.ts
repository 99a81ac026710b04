import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngGround } from '../../src/assets/formats/png-ground.js';
import { parseSvg } from '../../src/assets/svg/parse-svg.js';
import { svgGround } from '../../src/assets/svg/svg-ground.js';
import { picture } from './fixtures.js';

const chunk = (name: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};

/** A PNG of one row of red pixels with these opacities, packed with a filter. */
const row = (alphas: readonly number[], filter: 0 | 1 | 4 = 0): Uint8Array => {
  const header = Buffer.from([0, 0, 0, alphas.length, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  const pixels = alphas.flatMap((alpha, at) => {
    const left = filter === 0 || at === 0 ? [0, 0] : [200, alphas[at - 1] ?? 0];
    return [(200 - (left[0] ?? 0)) & 255, 0, 0, (alpha - (left[1] ?? 0)) & 255];
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([filter, ...pixels]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('the ground of a PNG', () => {
  it.each([0, 1, 4] as const)('is its own where its first row is opaque, filter %s', (filter) => {
    expect(pngGround(row([255, 255, 255, 251], filter))).toBe('own');
    expect(pngGround(row([255, 255, 0, 255], filter))).toBe('none');
  });

  it('is its own without opacity, and unknown in a damaged file', async () => {
    const { bytes } = await picture('wide.png');
    expect(pngGround(bytes)).toBe('own');
    const damaged = Uint8Array.from(row([255, 255]));
    damaged.fill(7, 41, 46);
    expect(pngGround(damaged)).toBeUndefined();
  });
});

describe('the ground of an SVG', () => {
  const ground = (inner: string, attributes = ''): string => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"${attributes}>${inner}</svg>`;
    const root = parseSvg(new TextEncoder().encode(text));
    if ('refused' in root) throw new Error(root.refused);
    return svgGround(root);
  };

  it.each([
    '<title>Plan</title><rect width="200" height="100" fill="#fff"/><text>A</text>',
    '<g><g><rect width="100%" height="100%" rx="8" fill="white"/></g></g>',
  ])('is its own where a box lies behind it: %s', (inner) => {
    expect(ground(inner)).toBe('own');
  });

  it('is its own where its root has a colour, not where it says that it has none', () => {
    expect(ground('<text>A</text>', ' style="background-color: #fff"')).toBe('own');
    expect(ground('<text>A</text>', ' style="background: none"')).toBe('none');
    expect(ground('<text>A</text>', ' style="background-color: transparent"')).toBe('none');
  });

  it.each([
    '<text>A</text>',
    '<rect width="90" height="40" fill="#fff"/>',
    '<rect width="200" height="100" fill="none" stroke="black"/>',
    '<rect width="200" height="100" style="fill-opacity:0"/>',
    '<circle r="9"/><rect width="200" height="100" fill="#fff"/>',
  ])('is none: %s', (inner) => {
    expect(ground(inner)).toBe('none');
  });
});
