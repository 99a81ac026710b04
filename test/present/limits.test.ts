import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkClientMessage } from '../../src/present/client-message.js';
import { openRoomStore } from '../../src/present/kept-room.js';
import { lanAddress } from '../../src/present/lan-address.js';
import { codeSeconds, createPairing } from '../../src/present/pairing.js';
import { createAddressLimiter, createLimiter } from '../../src/present/rate-limit.js';
import { newCode, newToken } from '../../src/present/secrets.js';
import { join as joinTalk, livePageOf, serve } from './served.js';

describe('a limit', () => {
  it('lets a burst through, then so many a second', () => {
    let time = 0;
    const may = createLimiter({ burst: 3, each: 2 }, () => time);
    expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
    time = 500;
    expect([may(), may()]).toEqual([true, false]);
    time = 60_000;
    expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
  });

  it('is of one address, and remembers no more addresses than it should', () => {
    const may = createAddressLimiter({ burst: 1, each: 0 }, () => 0);
    expect([may('a'), may('a'), may('b')]).toEqual([true, false, true]);
    for (let each = 0; each < 2100; each++) may(`other ${each}`);
    expect(may('a')).toBe(true);
  });
});

describe('a line', () => {
  it('says every ten seconds that it is there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await using talk = await serve('# One\n');
      const client = await joinTalk(talk.stage, await livePageOf(talk.stage));
      const beats = (): number => client.messages.filter(({ kind }) => kind === 'beat').length;
      vi.advanceTimersByTime(9900);
      expect(beats()).toBe(0);
      vi.advanceTimersByTime(200);
      vi.useRealTimers();
      await expect.poll(beats).toBe(1);
      client.socket.close();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('pairing', () => {
  it('takes a code once, in time, and the newest only', () => {
    let time = 0;
    const pairing = createPairing(() => time);
    const first = pairing.showCode();
    const second = pairing.showCode();
    if (first !== second) expect(pairing.redeem(first)).toBeUndefined();
    const token = pairing.redeem(second);
    expect(token).toMatch(/^[a-z2-9]{24}$/);
    expect(pairing.redeem(second)).toBeUndefined();
    expect([pairing.isPaired(token ?? ''), pairing.isPaired('guess'), pairing.isPaired('')]).toEqual([
      true,
      false,
      false,
    ]);
    const late = pairing.showCode();
    time += codeSeconds * 1000 + 1;
    expect(pairing.redeem(late)).toBeUndefined();
  });

  it('gives a code up after five wrong ones', () => {
    const pairing = createPairing(() => 0);
    const code = pairing.showCode();
    const wrong = code === '123456' ? '123457' : '123456';
    for (let tries = 0; tries < 5; tries++) expect(pairing.redeem(wrong)).toBeUndefined();
    expect(pairing.redeem(code)).toBeUndefined();
  });

  it('makes secrets that are not alike', () => {
    expect(new Set(Array.from({ length: 500 }, () => newToken())).size).toBe(500);
    expect(newToken(12)).toMatch(/^[a-z2-9]{12}$/);
    expect(newCode()).toMatch(/^\d{6}$/);
  });
});

describe('messages of clients', () => {
  it.each([
    ['stage', { kind: 'times', times: [[0, 1.5]] }],
    ['stage', { kind: 'state', revision: 1, state: { slide: 0, step: 0, screen: 'slides' } }],
    ['remote', { kind: 'run', command: 'next' }],
    ['remote', { kind: 'greeting', run: 'r', version: 1, name: 'Anna' }],
    ['audience', { kind: 'greeting', run: 'r', version: 1 }],
  ] as const)('%s may say %j', (role, message) => {
    expect(checkClientMessage(JSON.stringify({ ...message, extra: 1 }), role)).toEqual(message);
  });

  it.each([
    ['stage', { kind: 'times', times: [[0, -1]] }],
    ['stage', { kind: 'times', times: [[0.5, 1]] }],
    ['stage', { kind: 'times', times: 'all' }],
    ['remote', { kind: 'run', command: 'presenter' }],
    ['remote', { kind: 'run', command: 'constructor' }],
    ['remote', { kind: 'state', revision: 1, state: { slide: 0, step: 0, screen: 'slides' } }],
    ['audience', { kind: 'hello' }],
    ['audience', { kind: 'toString' }],
  ] as const)('%s may not say %j', (role, message) => {
    expect(checkClientMessage(JSON.stringify(message), role)).toBeUndefined();
  });

  it('make one short line of a name', () => {
    const name = `A\u202En\n\u0000na${'x'.repeat(90)}`;
    const message = checkClientMessage(
      JSON.stringify({ kind: 'greeting', run: '', version: 0, name }),
      'remote',
    );
    expect(message).toMatchObject({ name: `A n na${'x'.repeat(34)}` });
  });
});

describe('a kept room', () => {
  const room = { time: 1000, port: 4848, audience: 'abcdefghjkmn', remotes: ['t'] };

  it('comes back whole, for a while, readable by its user alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdeck-rooms-'));
    let time = 1000;
    const store = openRoomStore(join(folder, 'rooms'), '/a/talk.md', () => time);
    expect(await store.read()).toBeUndefined();
    await store.write(room);
    expect(await store.read()).toEqual(room);
    const [name = ''] = await readdir(join(folder, 'rooms'));
    const path = join(folder, 'rooms', name);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await openRoomStore(join(folder, 'rooms'), '/a/other.md', () => time).read()).toBeUndefined();
    time += 13 * 60 * 60 * 1000;
    expect(await store.read()).toBeUndefined();
    time = 1000;
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 20));
    expect(await store.read()).toBeUndefined();
    await rm(folder, { recursive: true });
  });
});

describe('the address on the local network', () => {
  const address = (name: string, internal = false) => [
    { address: name, family: 'IPv4' as const, internal, netmask: '', mac: '', cidr: null },
  ];
  it('is that of the room, not of a container, a tunnel or this machine alone', () => {
    const found = {
      lo: address('127.0.0.1', true),
      docker0: address('172.17.0.1'),
      wlan0: address('192.168.1.7'),
      tun0: address('10.8.0.2'),
    };
    expect(lanAddress(found)).toBe('192.168.1.7');
    expect(lanAddress({ lo: address('127.0.0.1', true) })).toBeUndefined();
    expect(lanAddress({ eth0: address('169.254.3.4') })).toBeUndefined();
    expect(lanAddress({ docker0: address('172.17.0.1') })).toBe('172.17.0.1');
  });
});
