import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openPresentation, type Presentation } from '../../src/present/open-presentation.js';
import { refusalBody } from '../../src/present/response.js';
import { type Client, deckOf, join, lan, livePageOf, optionsOf, raw, serve } from './served.js';

const secret = 'CANARY-OF-THE-SPEAKER';
const markdown = deckOf(['One', 'Two']).replace(
  'Prose of One.\n-->',
  `Prose of One.\n-->\n\n<!-- note: ${secret} -->`,
);

describe('a server under attack', () => {
  let talk: Presentation;
  let port: number;
  beforeAll(async () => {
    talk = await serve(markdown);
    port = talk.port;
  });
  afterAll(() => talk[Symbol.asyncDispose]());

  const request = (target: string, headers = `Host: localhost:${port}`, method = 'GET'): Promise<string> =>
    raw(`${method} ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`, port);
  const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
  const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);

  // Hostile input 62 of the design.
  it.each([
    ['/../../etc/passwd'],
    ['/..%2f..%2f'],
    ['/%2e%2e/'],
    ['/%c0%ae%c0%ae/'],
    ['//etc/passwd'],
    ['/..\\..\\'],
    ['/x%00.html'],
    ['http://evil/'],
    ['http://localhost/'],
    ['/#x'],
    ['/.env'],
    ['/.git/config'],
    ['/node_modules/..'],
    ['/index.html'],
    ['/talk.md'],
    ['/remote'],
    ['/live'],
    ['/favicon.ico'],
    ['/__proto__'],
    ['/constructor'],
    [`/${'x'.repeat(2000)}`],
    ['*'],
  ])('finds nothing at %s', async (target) => {
    const answer = await request(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(bodyOf(answer)).toBe(refusalBody);
  });

  // 63.
  it.each([
    ['Host: evil.example'],
    ['Host: localhost.evil.example'],
    ['Host: 127.0.0.1.nip.io'],
    ['Host: 127.0.0.1'],
    ['Host: localhost'],
    ['Host: localhost:1'],
    ['X-No-Host: 1'],
    ['Host:'],
    ['Host: user@localhost:PORT'],
    ['Host: [::ffff:127.0.0.1]:PORT'],
    ['Host: 0.0.0.0:PORT'],
    ['Host: 2130706433:PORT'],
    ['Host: localhost:PORT\r\nHost: evil.example'],
    ['Host: evil.example\r\nHost: localhost:PORT'],
  ])('knows no %s', async (headers) => {
    const answer = await request('/', headers.replaceAll('PORT', String(port)));
    expect([statusOf(answer), bodyOf(answer)]).toEqual([403, refusalBody]);
  });

  it.each([['localhost'], ['127.0.0.1'], ['[::1]'], ['LocalHost']])('knows itself as %s', async (host) => {
    const answer = await request('/', `Host: ${host}:${port}`);
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('<!doctype html>');
  });

  it('gives a page rebound by DNS nothing: the browser still sends the name of the foreign site', async () => {
    for (const headers of [
      `Host: rebound.example:${port}`,
      `Host: rebound.example:${port}\r\nOrigin: http://rebound.example:${port}`,
    ]) {
      expect(statusOf(await request('/', headers))).toBe(403);
      const upgrade = `${headers}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==`;
      expect(statusOf(await raw(`GET /live HTTP/1.1\r\n${upgrade}\r\n\r\n`, port))).toBe(403);
    }
  });

  // 65.
  it.each([['POST'], ['OPTIONS'], ['TRACE'], ['PUT'], ['DELETE'], ['PATCH']])('has no %s', async (method) => {
    const answer = await request('/', `Host: localhost:${port}\r\nOrigin: http://evil.example`, method);
    expect([statusOf(answer), bodyOf(answer)]).toEqual([405, refusalBody]);
    expect(answer).toContain('Allow: GET, HEAD');
    expect(answer).not.toMatch(/access-control/i);
  });

  it('says on every answer that it is for nobody else', async () => {
    for (const answer of [
      await request('/', `Host: localhost:${port}\r\nOrigin: http://evil.example`),
      await request('/', `Host: localhost:${port}`, 'HEAD'),
      await request('/nothing'),
      await request('/', 'Host: evil.example'),
    ]) {
      expect(answer).toContain('X-Content-Type-Options: nosniff');
      expect(answer).toContain('Cross-Origin-Resource-Policy: same-origin');
      expect(answer).toContain('Referrer-Policy: no-referrer');
      expect(answer).toContain('X-Frame-Options: DENY');
      expect(answer).toContain("default-src 'none'");
      expect(answer).not.toMatch(/access-control/i);
    }
    const page = await request('/');
    expect(page).toMatch(/Content-Security-Policy: [^\r]*script-src 'sha256-[^']+'; connect-src 'self';/);
    expect(bodyOf(await request('/', `Host: localhost:${port}`, 'HEAD'))).toBe('');
  });

  it('is not on the network, but for the room; and the room has neither the stage nor the notes', async () => {
    const shared = await (await fetch(talk.audience ?? '')).text();
    expect(shared).toContain('Prose of One.');
    expect(shared).not.toContain(secret);
    expect(await (await fetch(talk.remote ?? '')).text()).not.toMatch(/Prose of One|CANARY/);
    const root = await fetch(`http://${lan}:${port}/`);
    expect([root.status, await root.text()]).toEqual([404, refusalBody]);
    const { lan: _, ...unshared } = await optionsOf(markdown);
    const alone = await openPresentation(unshared);
    await expect(fetch(`http://${lan}:${alone.port}/`)).rejects.toThrow();
    expect(alone.audience).toBeUndefined();
    await alone[Symbol.asyncDispose]();
  });

  describe('over WebSocket', () => {
    const refusedWith = (address: string, headers: Readonly<Record<string, string>>): Promise<number> =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(address, { headers });
        socket.on('unexpected-response', (_, response) => {
          resolve(response.statusCode ?? 0);
          response.destroy();
        });
        socket.on('open', () => reject(new Error('it was let in')));
        socket.on('error', () => undefined);
      });
    const stage = async () => ({ address: talk.stage, page: await livePageOf(talk.stage) });

    // 64.
    it.each([
      [{}],
      [{ Origin: 'null' }],
      [{ Origin: 'http://evil.example' }],
      [{ Origin: 'https://localhost:PORT' }],
      [{ Origin: 'http://localhost:1' }],
      [{ Origin: 'http://127.0.0.1:PORT' }],
      [{ Origin: 'http://localhost:PORT.evil.example' }],
    ])('lets in no page of %j', async (headers: Readonly<Record<string, string>>) => {
      const { page } = await stage();
      const filled = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(port))]),
      );
      const address = `ws://localhost:${port}/live?role=stage&token=${page.token}`;
      expect(await refusedWith(address, filled)).toBe(403);
    });

    it.each([[''], ['token='], ['token=guess'], ['role=stage&token=TOKENx'], ['role=stage&token=tokeN']])(
      'lets in nobody with the token %j',
      async (query) => {
        const { page } = await stage();
        const address = `ws://localhost:${port}/live?${query.replace('TOKEN', page.token ?? '')}`;
        expect(await refusedWith(address, { Origin: `http://localhost:${port}` })).toBe(403);
      },
    );

    it('knows a token at its own door only, and at its own path', async () => {
      const { page } = await stage();
      const room = await livePageOf(talk.audience ?? '');
      const foreign = { Origin: `http://${lan}:${port}` };
      expect(await refusedWith(`ws://${lan}:${port}/live?token=${page.token}`, foreign)).toBe(403);
      const own = { Origin: `http://localhost:${port}` };
      expect(await refusedWith(`ws://localhost:${port}/live?token=${room.token}`, own)).toBe(403);
      expect(await refusedWith(`ws://localhost:${port}/other?token=${page.token}`, own)).toBe(403);
    });

    const listener = async (): Promise<Client> => {
      const page = await livePageOf(talk.audience ?? '');
      const client = await join(talk.audience ?? '', page);
      client.send({ kind: 'greeting', run: page.run, version: page.version });
      await expect.poll(() => client.messages.length).toBeGreaterThan(1);
      return client;
    };

    it.each([
      [{ kind: 'state', revision: 99, state: { slide: 1, step: 0, screen: 'black' } }],
      [{ kind: 'run', command: 'next' }],
      [{ kind: 'skip', slides: [1] }],
      [
        {
          kind: 'drawing',
          slide: 0,
          lines: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      ],
      [{ kind: 'laser', at: [0, 0] }],
      [{ kind: 'lead' }],
      [{ kind: 'pair' }],
      [{ kind: 'times', times: [[0, 1]] }],
      [{ kind: 'deck', version: 9, ids: [], slides: {} }],
      [{ kind: '__proto__' }],
      [{ kind: 'constructor' }],
      ['no message'],
      [null],
    ])('takes no %j from a listener, and closes', async (forged) => {
      const { page } = await stage();
      const speaker = await join(talk.stage, page);
      const client = await listener();
      client.send(forged);
      expect(await client.closed).toBe(1008);
      const heard = speaker.messages.filter(({ kind }) => kind !== 'people' && kind !== 'leader');
      expect(heard).toEqual([]);
      speaker.socket.close();
    });

    it('tells a listener nothing that is the speaker’s', async () => {
      const page = await livePageOf(talk.audience ?? '');
      const client = await join(talk.audience ?? '', page);
      client.send({ kind: 'greeting', run: 'another', version: 0 });
      await expect.poll(() => client.messages.some(({ kind }) => kind === 'welcome')).toBe(true);
      const text = JSON.stringify(client.messages);
      expect(text).toContain('Prose of One.');
      expect(text).not.toContain(secret);
      client.socket.close();
    });

    it('closes on what is too large, binary, or too much', async () => {
      const large = await listener();
      large.socket.send('x'.repeat(10 * 1024 * 1024));
      expect(await large.closed).toBe(1009);
      const binary = await listener();
      binary.socket.send(Buffer.from('{"kind":"greeting","run":"","version":0}'));
      expect(await binary.closed).toBe(1008);
      const loud = await listener();
      for (let times = 0; times < 40; times++) loud.send({ kind: 'greeting', run: '', version: 1 });
      expect(await loud.closed).toBe(1013);
      expect(statusOf(await request('/'))).toBe(200);
    });

    it('lets a phone guess a code a few times only', async () => {
      const { code } = talk.pairingCode();
      const wrong = code === '000000' ? '000001' : '000000';
      for (let tries = 0; tries < 5; tries++) {
        const phone = await join(talk.remote ?? '', { role: 'remote' });
        phone.send({ kind: 'code', code: wrong });
        expect(await phone.closed).toBe(1008);
      }
      // Now the right one is worth nothing, and this address has asked too often anyway.
      const late = await join(talk.remote ?? '', { role: 'remote' });
      late.send({ kind: 'code', code });
      expect(await late.closed).toBe(1008);
    });
  });

  it('lives through a thousand sockets, and lets in no more than it can bear', async () => {
    const own = await serve(markdown);
    const page = await livePageOf(own.audience ?? '');
    const tries = await Promise.allSettled(
      Array.from({ length: 1000 }, () => join(own.audience ?? '', page)),
    );
    const opened = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(opened.length).toBeGreaterThan(200);
    expect(opened.length).toBeLessThanOrEqual(400);
    for (const { socket } of opened) socket.terminate();
    await expect.poll(async () => (await fetch(own.stage)).status).toBe(200);
    await own[Symbol.asyncDispose]();
  });

  it('waits for nobody who sends a head letter by letter', async () => {
    const began = Date.now();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\n`);
    const drip = setInterval(() => socket.writable && socket.write('X-A: b\r\n'), 300);
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(drip);
    expect(Date.now() - began).toBeLessThan(12_000);
    expect(statusOf(await request('/'))).toBe(200);
  });

  it('drops a client that does not read, and keeps no more for it than a few decks', async () => {
    const own = await serve(markdown);
    const page = await livePageOf(own.stage);
    const slow = await join(own.stage, page);
    const loud = await join(own.stage, page);
    slow.socket.pause();
    const line = Array.from({ length: 2000 }, (_, index) => [index / 2000, 0.123456789]);
    const drawing = { kind: 'drawing', slide: 0, lines: [line, line, line, line] };
    for (let times = 0; times < 220; times++) loud.send(drawing);
    // The answer comes when all of it has been heard.
    loud.send({ kind: 'hello' });
    await expect
      .poll(() => loud.messages.some(({ kind }) => kind === 'state'), { timeout: 20_000 })
      .toBe(true);
    slow.socket.resume();
    expect(await slow.closed).toBe(1006);
    expect((await fetch(own.stage)).status).toBe(200);
    loud.socket.close();
    await own[Symbol.asyncDispose]();
  });
});
