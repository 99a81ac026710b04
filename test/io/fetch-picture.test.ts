import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPictureFetcher } from '../../src/io/fetch-picture.js';
import { type FetchSystem, getFrom, systemNetwork } from '../../src/io/fetch-system.js';
import { createPictureReader } from '../../src/io/read-picture.js';

const png = await readFile(fileURLToPath(new URL('../fixtures/assets/tiny.png', import.meta.url)));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-fetch-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Site extends AsyncDisposable {
  readonly system: FetchSystem;
  readonly requests: string[];
}

/** A server on this machine that stands, for a fetch, at a public address; `hosts` are known otherwise. */
const openSite = async (
  answer: RequestListener,
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<Site> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    system: {
      lookUp: async (host) => hosts[host] ?? ['93.184.216.34'],
      get: (url, _, signal) => getFrom(url, { host: '127.0.0.1', port }, signal),
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const picture: RequestListener = (_, response) => response.setHeader('content-type', 'image/png').end(png);

describe('--fetch-images', () => {
  it('fetches a picture once, keeps it, and needs no network the next time', async () => {
    await using site = await openSite(picture);
    const first = createPictureFetcher({ folder, system: site.system });
    const read = await first('https://pier.example/img/low%20tide.png?x=1'.replace('https', 'http'));
    expect(read).toEqual({ kind: 'file', name: 'low tide.png', bytes: png });
    const offline: FetchSystem = { ...site.system, lookUp: () => Promise.reject(new Error('no network')) };
    const again = createPictureFetcher({ folder, system: offline });
    expect(await again('http://pier.example/img/low%20tide.png?x=1')).toEqual(read);
    expect(site.requests).toHaveLength(1);
    expect((await readdir(folder)).map((name) => name.length)).toEqual([64]);
    expect(await again('http://pier.example/other.png')).toMatchObject({
      kind: 'fault',
      rule: 'image-remote',
      reason: expect.stringContaining('no network'),
    });
  });

  it.each([
    'http://127.0.0.1/x.png',
    'http://[::1]/x.png',
    'http://[::ffff:127.0.0.1]/x.png',
    'http://0x7f.1/x.png',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.7/x.png',
    'http://100.64.0.1/x.png',
    'http://localhost/x.png',
    'ftp://pier.example/x.png',
    'file:///etc/passwd',
  ])('refuses %s on the real network', async (address) => {
    const fetch = createPictureFetcher({ folder, system: systemNetwork, milliseconds: 2_000 });
    expect(await fetch(address)).toMatchObject({ kind: 'fault', rule: 'image-remote' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a name of a private machine, and one that has a private address among others', async () => {
    await using site = await openSite(picture, {
      'inside.example': ['10.0.0.7'],
      'rebinding.example': ['93.184.216.34', '127.0.0.1'],
    });
    const fetch = createPictureFetcher({ folder, system: site.system });
    for (const host of ['inside.example', 'rebinding.example']) {
      expect(await fetch(`http://${host}/x.png`)).toMatchObject({
        reason: expect.stringContaining('private network'),
      });
    }
    expect(site.requests).toEqual([]);
  });

  it.each([
    ['to a private machine', 'http://inside.example/x.png', 'private network'],
    ['to a file', 'file:///etc/passwd', 'only http and https'],
    ['without end', '/again', 'redirects more than'],
  ])('refuses a redirect %s', async (_, location, reason) => {
    await using site = await openSite((_request, response) => response.writeHead(302, { location }).end(), {
      'inside.example': ['192.168.1.1'],
    });
    const fetch = createPictureFetcher({ folder, system: site.system });
    expect(await fetch('http://pier.example/x.png')).toMatchObject({
      reason: expect.stringContaining(reason),
    });
  });

  it.each<[string, RequestListener, object]>([
    [
      'a page',
      (_, response) => response.setHeader('content-type', 'text/html').end('<p>'),
      { reason: expect.stringContaining('no picture') },
    ],
    [
      'nothing there',
      (_, response) => response.writeHead(404).end(),
      { reason: expect.stringContaining('404') },
    ],
    [
      'too much',
      (_, response) => response.setHeader('content-type', 'image/png').end(Buffer.alloc(2_000)),
      { rule: 'image-too-large' },
    ],
    ['no answer', () => undefined, { reason: expect.stringContaining('no answer within 0.3 s') }],
  ])('says why it shows a placeholder: %s', async (_, answer, expected) => {
    await using site = await openSite(answer);
    const most = { pictures: 9, bytes: 1_000 };
    const fetch = createPictureFetcher({ folder, system: site.system, most, milliseconds: 300 });
    expect(await fetch('http://pier.example/x.png')).toMatchObject({ kind: 'fault', ...expected });
  });

  it('stops after so many pictures', async () => {
    await using site = await openSite(picture);
    const fetch = createPictureFetcher({ system: site.system, most: { pictures: 2, bytes: 10_000 } });
    const kinds = [];
    for (const name of ['a', 'b', 'c']) kinds.push((await fetch(`http://pier.example/${name}.png`)).kind);
    expect(kinds).toEqual(['file', 'file', 'fault']);
  });

  it('is off unless it is asked for', async () => {
    const without = createPictureReader({ folder });
    expect(await without('https://pier.example/x.png')).toMatchObject({ rule: 'image-remote' });
    const asked: string[] = [];
    const fetchPicture = async (url: string) => {
      asked.push(url);
      return { kind: 'file' as const, name: 'x.png', bytes: png };
    };
    const withIt = createPictureReader({ folder, fetchPicture });
    for (const url of [
      'https://pier.example/x.png',
      '//pier.example/y.png',
      'x.png',
      'file:///etc/passwd',
      '\\\\server\\x',
    ])
      await withIt(url);
    expect(asked).toEqual(['https://pier.example/x.png', '//pier.example/y.png']);
  });
});
