import { describe, expect, it } from 'vitest';
import { showPicture } from '../../src/assets/show-picture.js';
import type { PictureFile, Pixels } from '../../src/model/assets.js';
import { made, openCodecs, painted, picture, turned } from './fixtures.js';

const codecs = await openCodecs();

/** A number from 0 to 255 that no pattern foretells. */
const grain = (x: number, y: number): number => {
  const mixed = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263);
  const twice = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return (twice ^ (twice >>> 16)) & 255;
};

/** What hills and skies are to a codec: no two neighbours alike, and no edge. */
const photo = (width: number, height: number): Pixels =>
  painted(width, height, (x, y) => [
    128 + 90 * Math.sin(x / 41) * Math.cos(y / 29) + (grain(x, y) % 9),
    128 + 90 * Math.cos(x / 53 + y / 37) + (grain(y, x) % 7),
    (x + y) % 256,
    255,
  ]);
/** Boxes on a ground that shades off: clean edges, and no grain. */
const screenshot = (width: number, height: number): Pixels =>
  painted(width, height, (x, y) =>
    (x >> 7) % 2 === (y >> 6) % 2
      ? [30, 29, 64, 255]
      : [(x * 200) / width, (y * 255) / height, 255 - (x * y * 9) / (width * height), 255],
  );

/** A file as a camera or a screen makes it: not packed as well as it could be. */
const fileOf = async (name: string, pixels: Pixels): Promise<PictureFile> => {
  const bytes = await codecs.encode(name.endsWith('.png') ? 'image/png' : 'image/jpeg', pixels);
  return made(name, name.startsWith('screen') ? Buffer.concat([bytes, Buffer.alloc(500_000)]) : bytes);
};

const shown = async (file: PictureFile) => {
  const result = await showPicture(file, { openCodecs });
  if (result.kind === 'fault') throw new Error(result.reason);
  return result.asset;
};

describe('lightenPicture', () => {
  it.each([
    ['photo.jpg', photo(3000, 400), { mediaType: 'image/jpeg', width: 2560, height: 341 }],
    ['tall.jpg', photo(300, 5120), { mediaType: 'image/jpeg', width: 150, height: 2560 }],
    ['screen.png', screenshot(5120, 400), { mediaType: 'image/png', width: 2560, height: 200 }],
    ['photo.png', photo(3000, 400), { mediaType: 'image/jpeg', width: 2560, height: 341 }],
  ])('scales %s to 2560 px, a photo as JPEG and a screenshot as PNG', async (name, pixels, expected) => {
    const file = await fileOf(name, pixels);
    const asset = await shown(file);
    expect(asset).toMatchObject(expected);
    expect(asset.bytes.length).toBeLessThan(file.bytes.length);
    // what its bytes say, not only what we say of them
    const again = await showPicture({ ...file, bytes: asset.bytes });
    expect(again).toMatchObject({ asset: expected });
  });

  it.each([
    ['lossy.webp', 'image/jpeg'],
    ['lossless.webp', 'image/png'],
    ['alpha.webp', 'image/png'],
    ['photo.avif', 'image/png'],
  ])('unpacks %s, which neither PPTX nor PDF holds packed', async (name, mediaType) => {
    const file = await picture(name);
    const asset = await shown(file);
    expect(asset).toMatchObject({ mediaType, width: 64, height: 48 });
    expect(asset.name).toMatch(/^(?:lossy|lossless|alpha|photo)-[0-9a-f]{8}\.(?:png|jpg)$/u);
    expect(await shown(file)).toEqual(asset);
  });

  it('keeps what is half seen through', async () => {
    const { data } = await codecs.decode('image/png', (await shown(await picture('alpha.webp'))).bytes);
    expect(data[3]).toBeGreaterThan(120);
    expect(data[3]).toBeLessThan(136);
  });

  it('turns a photo as its camera was held', async () => {
    const { bytes } = await fileOf('photo.jpg', photo(5120, 600));
    const asset = await shown(made('photo.jpg', turned(bytes, 6)));
    expect(asset).toMatchObject({ width: 300, height: 2560 });
    // turned once: the copy says nothing of a turn
    expect(await showPicture(made('photo.jpg', asset.bytes))).toMatchObject({
      asset: { width: 300 },
    });
  });

  it('keeps the colour profile of a photo', async () => {
    const { bytes } = await fileOf('photo.jpg', photo(5120, 300));
    const profile = new TextEncoder().encode(`ICC_PROFILE\0\u0001\u0001${'p'.repeat(40)}`);
    const segment = [0xff, 0xe2, 0, profile.length + 2, ...profile];
    const asset = await shown(
      made('photo.jpg', Uint8Array.from([0xff, 0xd8, ...segment, ...bytes.slice(2)])),
    );
    expect(Buffer.from(asset.bytes).includes(Buffer.from(profile))).toBe(true);
    expect(await codecs.decode('image/jpeg', asset.bytes)).toMatchObject({ width: 2560 });
  });

  it('makes a heavy picture lighter, and leaves one alone that gains nothing', async () => {
    const heavy = await fileOf('heavy.png', photo(2200, 1500));
    expect(heavy.bytes.length).toBeGreaterThan(1_500_000);
    expect(await shown(heavy)).toMatchObject({ mediaType: 'image/jpeg', width: 2200, height: 1500 });
    const noise = painted(1000, 900, (x, y) => [grain(x, y), grain(y, x), grain(x + 7, y), 200]);
    const incompressible = await fileOf('noise.png', noise);
    expect(incompressible.bytes.length).toBeGreaterThan(1_500_000);
    expect((await shown(incompressible)).bytes).toBe(incompressible.bytes);
  });

  it.each(['photo.jpg', 'progressive.jpg', 'portrait.png', 'tiny.png', 'still.gif', 'animated.gif'])(
    'passes %s byte for byte, without the codecs',
    async (name) => {
      const file = await picture(name);
      const result = await showPicture(file, {
        openCodecs: () => {
          throw new Error('the codecs were asked for');
        },
      });
      expect(result).toMatchObject({ asset: { bytes: file.bytes } });
    },
  );

  it('shows as it is what no codec unpacks', async () => {
    const file = await picture('lossy.webp');
    const broken = async () => ({ ...codecs, decode: () => Promise.reject(new Error('CMYK')) });
    expect(await showPicture(file, { openCodecs: broken })).toMatchObject({
      asset: { bytes: file.bytes },
      unpackable: 'CMYK',
    });
    const thrown = async () => ({
      ...codecs,
      decode: () => Promise.reject('RuntimeError: unreachable.\n at x'),
    });
    expect(await showPicture(file, { openCodecs: thrown })).toMatchObject({
      unpackable: 'RuntimeError: unreachable',
    });
  });

  it('refuses a JPEG of more scans than a reader should go over', async () => {
    const { bytes } = await fileOf('scans.jpg', photo(3000, 2000));
    const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];
    const scans = Array.from({ length: 300 }, () => scan).flat();
    const bomb = Uint8Array.from([...bytes.slice(0, -2), ...scans, 0xff, 0xd9]);
    expect(await showPicture(made('scans.jpg', bomb), { openCodecs })).toMatchObject({
      kind: 'fault',
      rule: 'image-too-large',
    });
  });
});
