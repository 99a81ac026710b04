import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictureReader } from '../../src/io/read-picture.js';
import { pictureFolder } from './fixtures.js';

// a site: the post is a page bundle, `static` belongs to the site, `secret.txt` lies outside of it
let site = '';
let post = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'postdeck-pictures-'));
  post = join(site, 'site/content/talk');
  await mkdir(join(post, 'images'), { recursive: true });
  await mkdir(join(site, 'site/static/img'), { recursive: true });
  await writeFile(join(site, 'secret.txt'), 'the secret');
  for (const path of [
    'images/a.png',
    'images/with space.png',
    'images/100%.png',
    'images/Große.png',
    'images/Case.PNG',
  ]) {
    await copyFile(`${pictureFolder}tiny.png`, join(post, path));
  }
  await copyFile(`${pictureFolder}wide.png`, join(site, 'site/static/img/wide.png'));
});

afterAll(() => rm(site, { recursive: true, force: true }));

describe('createPictureReader reads', () => {
  it.each([
    ['images/a.png', 'a.png'],
    ['./images/a.png', 'a.png'],
    ['images/../images/a.png', 'a.png'],
    ['images\\a.png', 'a.png'],
    ['  images/a.png ', 'a.png'],
    ['images/a.png?w=800#main', 'a.png'],
    ['images/with%20space.png', 'with space.png'],
    ['images/with space.png', 'with space.png'],
    ['images/100%.png', '100%.png'],
    ['images/Gro%C3%9Fe.png', 'Große.png'],
    ['/images/a.png', 'a.png'],
  ])('%s', async (url, name) => {
    const read = createPictureReader({ folder: post });
    expect(await read(url)).toMatchObject({ kind: 'file', name });
  });

  it('/img/wide.png in the folder that the site serves, and nothing beside it', async () => {
    const read = createPictureReader({ folder: post, staticFolder: join(site, 'site/static') });
    expect(await read('/img/wide.png')).toMatchObject({ kind: 'file', name: 'wide.png' });
    expect(await read('/../../secret.txt')).toMatchObject({ kind: 'fault', rule: 'image-refused' });
    expect(await read('/img/none.png')).toMatchObject({ kind: 'fault', rule: 'image-missing' });
  });

  it.each(['/img/wide.png', '../../static/img/wide.png', '{{ site.baseurl }}/img/wide.png'])(
    '%s under --root',
    async (url) => {
      const read = createPictureReader({ folder: post, root: join(site, 'site') });
      expect(await read(url)).toMatchObject({ kind: 'file', name: 'wide.png' });
    },
  );

  it('a link that stays inside, and a folder that is itself reached by a link', async () => {
    await symlink(join(post, 'images/a.png'), join(post, 'inside.png'));
    await symlink(post, join(site, 'linked'));
    expect(await createPictureReader({ folder: post })('inside.png')).toMatchObject({ kind: 'file' });
    expect(await createPictureReader({ folder: join(site, 'linked') })('images/a.png')).toMatchObject({
      kind: 'file',
    });
  });

  it('an inline picture', async () => {
    const read = createPictureReader({ folder: post });
    expect(await read('data:image/png;base64,iVBORw0KGgo=')).toMatchObject({ kind: 'file', name: '' });
  });
});

describe('createPictureReader explains', () => {
  it.each([
    ['images/none.png', 'image-missing', 'was not found'],
    ['images/case.png', 'image-missing', 'the file is called Case.PNG'],
    ['images/a.png/b.png', 'image-missing', 'was not found'],
    ['/img/wide.png', 'image-missing', 'pass --static'],
    ['', 'image-missing', 'has no address'],
    ['#part', 'image-missing', 'has no address'],
    ['images', 'image-refused', 'not a regular file'],
    ['~/assets/x.png', 'image-refused', 'relative to the post'],
    ['@/assets/x.png', 'image-refused', 'relative to the post'],
    ['@site/static/x.png', 'image-refused', 'relative to the post'],
    ['{% asset x.png %}', 'image-refused', 'relative to the post'],
    ['mailto:a@b.c', 'image-refused', 'no address of a picture'],
    ['blob:https://example.com/1', 'image-refused', 'no address of a picture'],
    [`${'a'.repeat(300)}.png`, 'image-refused', 'name is too long'],
  ])('%s', async (url, rule, reason) => {
    const read = createPictureReader({ folder: post });
    expect(await read(url)).toMatchObject({ kind: 'fault', rule, reason: expect.stringContaining(reason) });
  });
});

describe('hostile addresses (safety.md 43–45, 49)', () => {
  const outside = 'outside the post';
  it.each([
    ['../../../../../../etc/passwd', 'image-refused', outside],
    ['../../../secret.txt', 'image-refused', outside],
    ['..%2f..%2f..%2fsecret.txt', 'image-refused', outside],
    ['images/..%5c..%5c..%5c..%5csecret.txt', 'image-refused', outside],
    ['/../../../secret.txt', 'image-refused', outside],
    ['/etc/passwd', 'image-missing', 'a path of the site'],
    ['file:///etc/passwd', 'image-refused', 'on one computer'],
    ['FILE:/etc/passwd', 'image-refused', 'on one computer'],
    ['C:\\Windows\\win.ini', 'image-refused', 'on one computer'],
    ['c%3A/Windows/win.ini', 'image-refused', 'on one computer'],
    ['\\\\server\\share\\a.png', 'image-refused', 'network path'],
    ['%5c%5cserver%5cshare', 'image-refused', 'network path'],
    ['/\\server/share', 'image-refused', 'network path'],
    ['images/a.png%00.svg', 'image-refused', 'control characters'],
    ['http://169.254.169.254/latest', 'image-remote', 'not fetched'],
    ['http://[::ffff:127.0.0.1]/', 'image-remote', 'not fetched'],
    ['HTTP://0x7f.1/', 'image-remote', 'not fetched'],
    ['//localtest.me/a.png', 'image-remote', 'not fetched'],
    ['data:image/svg+xml;base64,PHN2Zy8+', 'image-refused', 'inline picture'],
    ['data:text/html,<script>', 'image-refused', 'inline picture'],
    ['data:image/png,raw', 'image-refused', 'inline picture'],
    [`data:image/png;base64,${'A'.repeat(40_000_000)}`, 'image-too-large', '20 MB'],
  ])('%.60s', async (url, rule, reason) => {
    const read = createPictureReader({ folder: post });
    expect(await read(url)).toMatchObject({ kind: 'fault', rule, reason: expect.stringContaining(reason) });
  });

  it('links that lead outside', async () => {
    await symlink(join(site, 'secret.txt'), join(post, 'link.png'));
    await symlink(site, join(post, 'folder'));
    await symlink('loop.png', join(post, 'loop.png'));
    const read = createPictureReader({ folder: post });
    expect(await read('link.png')).toMatchObject({ reason: expect.stringContaining(outside) });
    expect(await read('folder/secret.txt')).toMatchObject({ reason: expect.stringContaining(outside) });
    expect(await read('folder/SECRET.TXT')).toEqual({
      kind: 'fault',
      rule: 'image-missing',
      reason: 'was not found',
    });
    expect(await read('loop.png')).toMatchObject({ rule: 'image-refused' });
  });

  it.skipIf(process.platform === 'win32')(
    'pipes, sockets, devices and files of the system, without a hang',
    async () => {
      const makePipe = 'mkfifo';
      execFileSync(makePipe, [join(post, 'pipe.png')]);
      const server = createServer().listen(join(post, 'socket.png'));
      await symlink('/dev/zero', join(post, 'zero.png'));
      await symlink('/proc/self/environ', join(post, 'environ.png'));
      const read = createPictureReader({ folder: post });
      expect(await read('pipe.png')).toMatchObject({ reason: 'is not a regular file' });
      expect(await read('socket.png')).toMatchObject({ reason: 'is not a regular file' });
      expect(await read('zero.png')).toMatchObject({ reason: expect.stringContaining(outside) });
      expect(await read('environ.png')).toMatchObject({ reason: expect.stringContaining(outside) });
      expect(await createPictureReader({ folder: '/dev' })('zero')).toMatchObject({
        reason: 'is not a regular file',
      });
      server.close();
    },
  );

  it('a file of 50 MB', async () => {
    await writeFile(join(post, 'large.png'), '');
    await truncate(join(post, 'large.png'), 50_000_000);
    expect(await createPictureReader({ folder: post })('large.png')).toMatchObject({
      rule: 'image-too-large',
    });
  });

  it('no address whatever gives the secret or an exception', async () => {
    const read = createPictureReader({ folder: await realpath(post) });
    const part = fc.constantFrom(
      '..',
      '/',
      '\\',
      '%2f',
      '%5c',
      '%2e%2e',
      '.',
      'secret.txt',
      'images',
      'a.png',
      'folder',
      '~',
      'file:',
      '%',
      '\0',
      '//',
      'C:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 9 }), async (parts) => {
        const result = await read(parts.join(''));
        if (result.kind === 'file') expect(Buffer.from(result.bytes).toString()).not.toContain('secret');
      }),
      { numRuns: 400 },
    );
  });
});
