import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lightenPicture } from '../../src/assets/lighten-picture.js';
import { openKeptPictures } from '../../src/io/kept-pictures.js';
import type { OpenCodecs } from '../../src/model/assets.js';
import { openCodecs, picture } from '../assets/fixtures.js';
import { temporaryFolder } from '../browser/temporary-folder.js';

const source = (byte: number) => ({ mediaType: 'image/webp', bytes: Uint8Array.of(byte, 1, 2) });
const packed = (byte: number) => ({
  mediaType: 'image/jpeg',
  width: 4,
  height: 3,
  bytes: Uint8Array.from({ length: 100 }, () => byte),
});

describe('kept pictures', () => {
  it('gives back what was kept of the same file in an earlier run', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'light');
    await openKeptPictures(async () => path).keep(source(1), packed(7));
    await openKeptPictures(async () => path).keep(source(2), 'as it is');
    const later = openKeptPictures(async () => path);
    expect(await later.read(source(1))).toEqual(packed(7));
    expect(await later.read(source(2))).toBe('as it is');
    expect(await later.read(source(3))).toBeUndefined();
    expect(await later.read({ ...source(1), mediaType: 'image/avif' })).toBeUndefined();
  });

  it('takes nothing that a disk or a person has changed', async () => {
    await using folder = await temporaryFolder();
    const kept = openKeptPictures(async () => folder.path);
    await kept.keep(source(1), packed(7));
    const [name = ''] = await readdir(folder.path);
    const content = await readFile(join(folder.path, name));
    for (const changed of [content.subarray(0, -1), Buffer.from('{}\n'), Buffer.from('no head')]) {
      await writeFile(join(folder.path, name), changed);
      expect(await kept.read(source(1))).toBeUndefined();
    }
  });

  it('is bounded: what was not asked for the longest goes first', async () => {
    await using folder = await temporaryFolder();
    const kept = openKeptPictures(async () => folder.path, 800);
    for (const byte of [1, 2]) await kept.keep(source(byte), packed(byte));
    for (const name of await readdir(folder.path)) {
      await utimes(join(folder.path, name), new Date('2020-01-01'), new Date('2020-01-01'));
    }
    await kept.read(source(1));
    for (const byte of [3, 4]) await kept.keep(source(byte), packed(byte));
    const found = await Promise.all([1, 2, 3, 4].map((byte) => kept.read(source(byte))));
    expect(found.map((one) => one !== undefined)).toEqual([true, false, true, true]);
  });

  it('is no reason to fail where there is no folder, or none that can be written', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'file'), '');
    for (const place of [undefined, join(folder.path, 'file')]) {
      const kept = openKeptPictures(async () => place);
      await kept.keep(source(1), packed(1));
      expect(await kept.read(source(1))).toBeUndefined();
    }
  });

  it('spares the codecs their work the second time, with the same bytes', async () => {
    await using folder = await temporaryFolder();
    const { name, bytes } = await picture('lossy.webp');
    const asset = { name: `${name}-00000000.webp`, mediaType: 'image/webp', bytes, width: 64, height: 48 };
    let decoded = 0;
    const open: OpenCodecs = async () => {
      const codecs = await openCodecs();
      return {
        ...codecs,
        kept: openKeptPictures(async () => folder.path),
        decode: (...parameters) => {
          decoded += 1;
          return codecs.decode(...parameters);
        },
      };
    };
    const first = await lightenPicture(asset, open);
    expect(first.asset.mediaType).toMatch(/jpeg|png/);
    expect(await lightenPicture(asset, open)).toEqual(first);
    expect(decoded).toBe(1);
  });
});
