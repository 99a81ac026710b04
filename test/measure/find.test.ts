import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, parseColor } from '../../src/measure/contrast.js';
import { decodePng } from '../../src/measure/decode-png.js';
import type { DrawnSlide, DrawnText } from '../../src/measure/drawn-deck.js';
import { findOverlap } from '../../src/measure/find-overlap.js';
import { filledShare, findEmpty, findOverflow } from '../../src/measure/find-space.js';
import { findFaint } from '../../src/measure/find-text.js';

const run = (text: string, holder: number, y: number, rest: Partial<DrawnText> = {}): DrawnText => ({
  slide: 0,
  holder,
  block: 1,
  role: 'body',
  text,
  size: 28,
  color: 'rgb(0, 0, 0)',
  ground: 'rgb(255, 255, 255)',
  opacity: 1,
  lines: [{ x: 72, y, width: 600, height: 39 }],
  ...rest,
});

const slideOf = (...texts: DrawnText[]): DrawnSlide => ({
  slide: 0,
  width: 1280,
  height: 720,
  room: { x: 0, y: 0, width: 1280, height: 720 },
  classes: [],
  blocks: ['title', 'body'],
  panel: 0,
  padding: { top: 76, right: 72, bottom: 76, left: 72 },
  texts,
  boxes: [],
});

describe('overlap', () => {
  it('is none between the runs of one paragraph, nor between lines that only touch', () => {
    expect(findOverlap(slideOf(run('a', 1, 200), run('b', 1, 200)))).toEqual([]);
    expect(findOverlap(slideOf(run('a', 1, 200), run('b', 2, 239)))).toEqual([]);
  });

  it('is found between two paragraphs, whichever comes first', () => {
    fc.assert(
      fc.property(fc.integer({ min: -18, max: 18 }), (shift) => {
        expect(findOverlap(slideOf(run('a', 1, 200), run('b', 2, 200 + shift)))).toHaveLength(1);
      }),
    );
  });

  it('counts text that reaches below the top of the footer, even beside it', () => {
    const footer = run('3', -1, 670, {
      block: -1,
      role: 'footer',
      size: 16,
      lines: [{ x: 1180, y: 670, width: 20, height: 22 }],
    });
    expect(findOverlap(slideOf(run('a', 1, 650), footer))).toHaveLength(1);
    expect(findOverlap(slideOf(run('a', 1, 630), footer))).toEqual([]);
  });
});

describe('a list that is too long', () => {
  const items = [500, 600, 700, 800].map((y, index) => run(`item ${index}`, index + 1, y));
  const footer = run('3', -1, 660, { block: -1, role: 'footer', size: 16 });

  it('is one finding, and neither its way over the footer nor the room beside it is another', () => {
    const slide = slideOf(...items, footer);
    expect(findOverflow(slide)).toEqual(['“item 2” and 1 more run off the slide, by 119 px at most']);
    expect(findOverlap(slide)).toEqual([]);
    expect(findEmpty(slide)).toEqual([]);
  });

  it('is told as it is where one item hangs out', () => {
    expect(findOverflow(slideOf(...items.slice(0, 3)))).toEqual(['“item 2” runs off the slide by 19 px']);
  });
});

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrastOf([0, 0, 0, 1], [255, 255, 255, 1])).toBe(21);
    expect(contrastOf([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2);
    expect(contrastOf([0, 0, 0, 0.5], [255, 255, 255, 1])).toBeCloseTo(
      contrastOf([127.5, 127.5, 127.5, 1], [255, 255, 255, 1]),
    );
  });

  it('reads the colours that browsers compute', () => {
    expect(parseColor('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
    expect(parseColor('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(parseColor('color(srgb 1 0 0.5 / 0.5)')).toEqual([255, 0, 127.5, 0.5]);
    expect(parseColor('lab(50 20 20)')).toBeUndefined();
  });

  it('is measured on the pixels where the ground is no colour', () => {
    const faint = slideOf(run('a', 1, 0, { ground: null, lines: [{ x: 0, y: 0, width: 4, height: 4 }] }));
    const pixels = (grey: number) => ({ width: 4, height: 4, at: () => [grey, grey, grey, 1] as const });
    expect(findFaint(faint, pixels(255))).toEqual([]);
    expect(findFaint(faint, pixels(60))).toHaveLength(1);
  });
});

describe('empty area', () => {
  it('is the share of the room below the title that the boxes around blocks leave', () => {
    const title = run('T', 1, 76, { block: 0, lines: [{ x: 72, y: 76, width: 300, height: 48 }] });
    const body = run('a', 2, 130, { lines: [{ x: 72, y: 130, width: 1136, height: 260 }] });
    expect(filledShare(slideOf(title, body))).toBeCloseTo(0.5);
    expect(filledShare({ ...slideOf(title, body), panel: 1136 * 390 })).toBeCloseTo(0.75);
    expect(filledShare({ ...slideOf(title, body), classes: ['statement'] })).toBeUndefined();
    expect(filledShare({ ...slideOf(title), blocks: ['title'] })).toBeUndefined();
  });
});

describe('a picture of the browser', () => {
  it('is decoded whatever filter its rows have', () => {
    const pixel = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    const rows = fc.array(fc.tuple(fc.nat(4), fc.array(pixel, { minLength: 3, maxLength: 3 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (picture) => {
        const { at, width, height } = decodePng(encode(picture));
        expect([width, height]).toEqual([3, picture.length]);
        picture.forEach(([, row], y) => {
          row.forEach((color, x) => {
            expect(at(x, y)).toEqual([...color, 1]);
          });
        });
      }),
    );
  });
});

/** A picture whose rows are filtered as told: written from the definition of the filters. */
function encode(
  rows: readonly (readonly [number, readonly (readonly [number, number, number])[]])[],
): Uint8Array {
  const plain = rows.map(([, row]) => row.flat());
  const raw = rows.flatMap(([filter], y) => {
    const here = plain[y] ?? [];
    const above = plain[y - 1] ?? here.map(() => 0);
    const filtered = here.map((byte, x) => {
      const [a, b, c] = [here[x - 3] ?? 0, above[x] ?? 0, above[x - 3] ?? 0];
      const nearest = [a, b, c].toSorted((m, n) => Math.abs(a + b - c - m) - Math.abs(a + b - c - n))[0] ?? 0;
      return (byte - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0)) & 255;
    });
    return [filter, ...filtered];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(3, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(raw))),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
