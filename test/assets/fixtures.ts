import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPictureCodecs } from '../../src/io/picture-codecs.js';
import type { OpenCodecs, PictureFile, Pixels } from '../../src/model/assets.js';

/** The folder of the pictures that these tests read. */
export const pictureFolder = fileURLToPath(new URL('../fixtures/assets/', import.meta.url));

/** A fixture as the port would hand it over. */
export async function picture(name: string): Promise<PictureFile> {
  return { kind: 'file', name, bytes: await readFile(`${pictureFolder}${name}`) };
}

/** A file made in a test. */
export function made(name: string, content: Uint8Array | string): PictureFile {
  return {
    kind: 'file',
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  };
}

/** A JPEG with an EXIF segment that says how the camera was held. */
export function turned(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [...new TextEncoder().encode('Exif\0\0'), ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2, ...body, ...jpeg.subarray(2)]);
}

/** A PNG whose header claims another size. */
export function claiming(png: Uint8Array, width: number, height: number): Uint8Array {
  const copy = Uint8Array.from(png);
  const view = new DataView(copy.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return copy;
}

/** The codecs of the packages that the tests run beside. */
export const openCodecs: OpenCodecs = async () =>
  openPictureCodecs((path) => readFile(new URL(`../../node_modules/${path}`, import.meta.url)));

/** Pixels by a rule of their place: `[red, green, blue, opacity]`. */
export function painted(
  width: number,
  height: number,
  paint: (x: number, y: number) => readonly [number, number, number, number],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(paint(x, y), (y * width + x) * 4);
  return { width, height, data };
}
