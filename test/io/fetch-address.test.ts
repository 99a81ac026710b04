import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fetchAddress } from '../../src/io/fetch-address.js';
import { type FetchSystem, getFrom } from '../../src/io/fetch-system.js';
import { isPublicAddress } from '../../src/io/public-address.js';

const limits = { bytes: 100_000, milliseconds: 1_000, redirects: 3 };
const publicAddress = '93.184.216.34';

interface Site extends AsyncDisposable {
  readonly system: FetchSystem;
  /** Hosts that were looked up, and the requests that reached the server. */
  readonly lookups: string[];
  readonly requests: string[];
}

/** A server on this machine that is, to a fetch, the public address of every host but those named. */
async function openSite(
  answer: RequestListener,
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const lookups: string[] = [];
  return {
    lookups,
    requests,
    system: {
      async lookUp(host) {
        lookups.push(host);
        return hosts[host] ?? [publicAddress];
      },
      get: (url, _, signal) => getFrom(url, { host: '127.0.0.1', port }, signal),
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As `openSite`, with a certificate for `blog.example` that only those who are handed it trust. */
async function openSecureSite(answer: RequestListener, isTrusted: boolean) {
  const [key, cert] = await Promise.all(
    ['key.pem', 'certificate.pem'].map((name) =>
      readFile(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8'),
    ),
  );
  const names: unknown[] = [];
  const server = createSecureServer({ key, cert }, (request, response) => {
    // What the client named when it asked for a certificate.
    names.push(Reflect.get(request.socket, 'servername'));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const system: FetchSystem = {
    lookUp: async () => [publicAddress],
    get: (url, _, signal) =>
      getFrom(url, { host: '127.0.0.1', port, ...(isTrusted && cert ? { ca: cert } : {}) }, signal),
  };
  return {
    names,
    system,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const html: RequestListener = (_, response) =>
  response.setHeader('content-type', 'text/html; charset="iso-8859-1"').end('<p>caf\u00e9</p>');

describe('fetchAddress', () => {
  it('fetches a page, and says what it is and where it was', async () => {
    await using site = await openSite(html);
    const file = await fetchAddress('http://blog.example/a?b=1#c', site.system, limits);
    expect(file).toMatchObject({
      address: 'http://blog.example/a?b=1#c',
      mediaType: 'text/html',
      charset: 'iso-8859-1',
    });
    expect(Buffer.from(file.bytes).toString('utf8')).toContain('<p>');
    expect(site.requests).toEqual(['blog.example/a?b=1']);
  });

  it('follows redirects, and looks each of them up', async () => {
    await using site = await openSite((request, response) =>
      request.url === '/new'
        ? html(request, response)
        : response.writeHead(301, { location: '//other.example/new' }).end(),
    );
    const file = await fetchAddress('http://blog.example/old', site.system, limits);
    expect(file.address).toBe('http://other.example/new');
    expect(site.lookups).toEqual(['blog.example', 'other.example']);
  });

  it.each<[string, string]>([
    ['http://127.0.0.1/', 'this machine'],
    ['http://[::1]/', 'this machine'],
    ['http://[::ffff:127.0.0.1]/', 'this machine'],
    ['http://0x7f.1/', 'this machine'],
    ['http://2130706433/', 'this machine'],
    ['http://169.254.169.254/latest/meta-data', 'private network'],
    ['http://10.1.2.3/', 'private network'],
    ['http://inside.example/', 'private network'],
    ['http://half.example/', 'private network'],
    ['http://nowhere.example/', 'its host is not known'],
    ['file:///etc/passwd', 'only http and https'],
    ['ftp://blog.example/', 'only http and https'],
    ['http://me:secret@blog.example/', 'name and password'],
    ['http://', 'it is no address'],
  ])('%s is refused, and nothing is sent', async (address, reason) => {
    await using site = await openSite(html, {
      '127.0.0.1': ['127.0.0.1'],
      '::1': ['::1'],
      '::ffff:7f00:1': ['::ffff:7f00:1'],
      '169.254.169.254': ['169.254.169.254'],
      '10.1.2.3': ['10.1.2.3'],
      'inside.example': ['192.168.1.1'],
      'half.example': [publicAddress, 'fd00::1'],
      'nowhere.example': [],
    });
    const fetched = fetchAddress(address, site.system, limits);
    await expect(fetched).rejects.toMatchObject({
      code: 'not-fetched',
      message: expect.stringContaining(reason),
    });
    expect(site.requests).toEqual([]);
  });

  it.each([
    ['a private network', 'http://inside.example/'],
    ['this machine', 'http://127.0.0.1:8080/'],
    ['a file', 'file:///etc/passwd'],
  ])('a redirect to %s is refused', async (_, location) => {
    await using site = await openSite((__, response) => response.writeHead(302, { location }).end(), {
      'inside.example': ['10.0.0.1'],
      '127.0.0.1': ['127.0.0.1'],
    });
    await expect(fetchAddress('http://blog.example/', site.system, limits)).rejects.toMatchObject({
      code: 'not-fetched',
    });
    expect(site.requests).toEqual(['blog.example/']);
  });

  it('asks once where a host is: a second answer could be another', async () => {
    const answers = [[publicAddress], ['127.0.0.1']];
    await using site = await openSite(html);
    const system: FetchSystem = { ...site.system, lookUp: async () => answers.shift() ?? [] };
    await fetchAddress('http://rebind.example/', system, limits);
    expect(answers).toEqual([['127.0.0.1']]);
  });

  it.each<[string, RequestListener, string]>([
    [
      'redirects for ever',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      'more than 3 times',
    ],
    ['is not there', (_, response) => response.writeHead(404).end(), 'the server answers 404'],
    ['never answers', () => {}, 'no answer within 1 s'],
    [
      'never ends',
      (_, response) => response.setHeader('content-type', 'text/html').write('<p>'),
      'no answer within 1 s',
    ],
    [
      'is a picture',
      (_, response) => response.setHeader('content-type', 'image/png').end('x'),
      'it is image/png',
    ],
    ['breaks off', (request) => request.socket.destroy(), 'the connection was broken off'],
  ])('a page that %s is refused', async (_, answer, reason) => {
    await using site = await openSite(answer);
    await expect(fetchAddress('http://blog.example/', site.system, limits)).rejects.toMatchObject({
      code: 'not-fetched',
      message: expect.stringContaining(reason),
    });
  });

  it('fetches over https: the certificate is checked against the name, not the machine', async () => {
    await using site = await openSecureSite(html, true);
    const file = await fetchAddress('https://blog.example/a', site.system, limits);
    expect(file).toMatchObject({ address: 'https://blog.example/a', mediaType: 'text/html' });
    expect(site.names).toEqual(['blog.example']);
    await expect(fetchAddress('https://other.example/a', site.system, limits)).rejects.toMatchObject({
      code: 'not-fetched',
      message: expect.stringMatching(/other\.example/u),
    });
    expect(site.names).toHaveLength(1);
  });

  it('refuses a certificate that nobody vouches for, and a way from https down to http', async () => {
    await using stranger = await openSecureSite(html, false);
    await expect(fetchAddress('https://blog.example/', stranger.system, limits)).rejects.toMatchObject({
      code: 'not-fetched',
    });
    expect(stranger.names).toEqual([]);
    await using down = await openSecureSite(
      (_, response) => response.writeHead(302, { location: 'http://blog.example/' }).end(),
      true,
    );
    await expect(fetchAddress('https://blog.example/', down.system, limits)).rejects.toMatchObject({
      message: expect.stringContaining('redirects from https to http'),
    });
  });

  it('stops reading a page that is too large', async () => {
    await using site = await openSite((_, response) =>
      response.setHeader('content-type', 'text/html').end('x'.repeat(200_000)),
    );
    await expect(fetchAddress('http://blog.example/', site.system, limits)).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('isPublicAddress', () => {
  it.each([
    '0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.1.1 172.16.0.1 172.31.255.255 192.0.2.1',
    '192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 192.0.0.1',
    ':: ::1 ::ffff:8.8.8.8 ::ffff:10.0.0.1 64:ff9b::7f00:1 fc00::1 fd12::1 fe80::1 ff02::1 2001:db8::1 2001::1',
    '2002:7f00:1:: 100::1 localhost 1.2.3 x',
  ])('%s are none', (addresses) => {
    expect(addresses.split(' ').filter(isPublicAddress)).toEqual([]);
  });

  it('knows those that are', () => {
    const known = ['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '2a00:1450:4001::1'];
    expect(known.filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});
