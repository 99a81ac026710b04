import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptPicture } from '../../src/assets/accept-picture.js';
import { pictureFormats } from '../../src/assets/formats/formats.js';
import { claiming, made, picture, turned } from './fixtures.js';

describe('acceptPicture', () => {
  it.each([
    ['portrait.png', 'image/png', 60, 90],
    ['wide.png', 'image/png', 320, 40],
    ['tiny.png', 'image/png', 1, 1],
    ['photo.jpg', 'image/jpeg', 80, 60],
    ['progressive.jpg', 'image/jpeg', 80, 60],
    ['lossy.webp', 'image/webp', 64, 48],
    ['lossless.webp', 'image/webp', 64, 48],
    ['alpha.webp', 'image/webp', 64, 48],
    ['still.gif', 'image/gif', 48, 32],
    ['animated.gif', 'image/gif', 48, 32],
    ['photo.avif', 'image/avif', 64, 48],
  ])('%s is %s of %i × %i px and passes byte for byte', async (name, mediaType, width, height) => {
    const file = await picture(name);
    expect(acceptPicture(file)).toMatchObject({
      kind: 'accepted',
      asset: { mediaType, width, height, bytes: file.bytes },
      dropped: [],
    });
  });

  it.each([
    [1, 80, 60],
    [3, 80, 60],
    [6, 60, 80],
    [8, 60, 80],
    [9, 80, 60],
  ])('a JPEG with EXIF orientation %i is shown %i × %i', async (orientation, width, height) => {
    const { bytes } = await picture('photo.jpg');
    expect(acceptPicture(made('photo.jpg', turned(bytes, orientation)))).toMatchObject({
      asset: { width, height },
    });
  });

  it('names the file by a readable stem and its content', async () => {
    const { bytes } = await picture('photo.jpg');
    const nameOf = (name: string): string => {
      const result = acceptPicture(made(name, bytes));
      return result.kind === 'accepted' ? result.asset.name : result.reason;
    };
    expect(nameOf('Größe & Form (2).PNG')).toMatch(/^gro-e-form-2-[0-9a-f]{8}\.jpg$/);
    expect(nameOf('图.png')).toMatch(/^picture-[0-9a-f]{8}\.jpg$/);
    expect(nameOf('..')).toMatch(/^picture-[0-9a-f]{8}\.jpg$/);
    expect(nameOf(`${'a'.repeat(300)}.png`)).toMatch(/^a{40}-[0-9a-f]{8}\.jpg$/);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['page.jpg', '<!DOCTYPE html><html><body><svg></svg></body></html>', 'is a web page'],
    ['empty.png', '', 'is empty'],
    ['paper.pdf', '%PDF-1.7', 'is a PDF'],
    ['pointer.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:0', 'git lfs pull'],
    ['text.png', 'hello', 'is no PNG'],
    ['photo.heic', Uint8Array.from([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')]), 'HEIC'],
    ['packed.svgz', Uint8Array.from([0x1f, 0x8b, 8, 0]), '.svgz'],
  ])('%s is refused with what it is', (name, content, reason) => {
    expect(acceptPicture(made(name, content))).toMatchObject({
      kind: 'fault',
      rule: 'image-broken',
      reason: expect.stringContaining(reason),
    });
  });

  it('refuses a picture above 50 megapixels by its header', async () => {
    const { bytes } = await picture('tiny.png');
    expect(acceptPicture(made('bomb.png', claiming(bytes, 60_000, 60_000)))).toMatchObject({
      rule: 'image-too-large',
    });
    expect(acceptPicture(made('wide.png', claiming(bytes, 10_000, 5000)))).toMatchObject({
      kind: 'accepted',
    });
    expect(acceptPicture(made('none.png', claiming(bytes, 0, 10)))).toMatchObject({ rule: 'image-broken' });
  });

  it.each(['portrait.png', 'photo.jpg', 'lossy.webp', 'lossless.webp', 'still.gif', 'photo.avif'])(
    'refuses %s when it is cut short',
    async (name) => {
      const { bytes } = await picture(name);
      const half = made(name, bytes.subarray(0, Math.floor(bytes.length / 2)));
      expect(acceptPicture(half)).toMatchObject({ kind: 'fault', rule: 'image-broken' });
    },
  );
});

describe('header parsers', () => {
  const names = [
    'portrait.png',
    'photo.jpg',
    'lossy.webp',
    'alpha.webp',
    'animated.gif',
    'photo.avif',
    'plain.svg',
  ];

  it('give a whole size or none for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const { readHeader } of pictureFormats) {
          const header = readHeader(bytes);
          if (header === undefined) continue;
          expect(Number.isSafeInteger(header.width) && header.width >= 0).toBe(true);
          expect(Number.isSafeInteger(header.height) && header.height >= 0).toBe(true);
        }
      }),
    );
  });

  it('never throw on a damaged file, and what they accept is within the limits', async () => {
    const files = await Promise.all(names.map(picture));
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...files), damage, fc.nat(), ({ name, bytes }, edits, cut) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of edits) copy[at % copy.length] = value;
        const result = acceptPicture(
          made(name, copy.subarray(0, copy.length - (cut % 3 === 0 ? cut % copy.length : 0))),
        );
        if (result.kind === 'fault') return;
        expect(result.asset.width * result.asset.height).toBeGreaterThan(0);
        expect(result.asset.width * result.asset.height).toBeLessThanOrEqual(8192 * 8192);
      }),
      { numRuns: 2000 },
    );
  });
});
