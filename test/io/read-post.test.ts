import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/io/decode-text.js';
import { readPost } from '../../src/io/read-post.js';
import { temporaryFolder } from './temporary-folder.js';

const maxInput = 1024;

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function read(cwd: string, path: string) {
  return readPost({ path, cwd, stdin: chunks(), maxInput });
}

async function readBytes(bytes: Uint8Array | string) {
  return readPost({ path: '-', cwd: '/', stdin: chunks(bytes), maxInput });
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  const text = '# Grüße\r\n\r\n你好 👋 world\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', utf16be(text)],
  ])('%s is decoded, line endings as they are', async (_, bytes) => {
    const file = await readBytes(bytes);
    expect(String(file)).toBe(text);
    expect(file.messages).toEqual([]);
  });

  const cafe = (head: string) => Buffer.from(`${head}<p>caf\u00e9 \u00fcber</p>`, 'latin1');
  it.each([
    ['a page', cafe('<!doctype html><meta charset="ISO-8859-1">')],
    [
      'a page of the older kind',
      cafe('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
    ],
    ['a page that says nothing', cafe('<!DOCTYPE html>')],
    ['a feed', cafe('<?xml version="1.0" encoding="ISO-8859-1"?>')],
    [
      'a page that says what it is not',
      Buffer.from('<!doctype html><meta charset="latin1"><p>café über</p>'),
    ],
    ['a page that says nonsense', Buffer.from('<!doctype html><meta charset="x-none"><p>café über</p>')],
  ])('%s is decoded as it was written', async (_, bytes) => {
    expect(String(await readBytes(bytes))).toContain('<p>café über</p>');
  });

  it('believes a page in Japanese that is ASCII byte by byte', async () => {
    const bytes = Buffer.from(
      '<!doctype html><meta charset="iso-2022-jp"><p>\u001b$BF|K\\\u001b(B</p>',
      'latin1',
    );
    expect(String(await readBytes(bytes))).toContain('<p>日本</p>');
  });

  it('never changes what is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const plain = value.replace(/[\p{Cc}\u{FFFE}\u{FFFF}\u{FFFD}\u{FEFF}]/gu, '');
        expect(decodeText(Buffer.from(plain)).text).toBe(plain);
      }),
    );
  });

  it('replaces what is not text one for one, and says where', async () => {
    const file = await readBytes(
      `---\ntitle: a\u0000b\n---\n\nA long enough paragraph of real text.\r\n\nAnd \u001b[2J more.\n`,
    );
    expect(String(file)).toContain('title: a\u{FFFD}b');
    expect(
      file.messages.map(({ reason, line, column, ruleId }) => ({ reason, line, column, ruleId })),
    ).toEqual([
      {
        reason:
          '2 characters are not text and were replaced with \u{FFFD}: look at them, or save the file as UTF-8',
        line: 2,
        column: 9,
        ruleId: 'not-text',
      },
    ]);
  });
});

describe('what is not a post', () => {
  it('is named in one clear error each', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string) => join(folder.path, name);
    await mkdir(at('posts'));
    await writeFile(at('empty.md'), '');
    await writeFile(at('blank.md'), '\uFEFF \n\n\t\n');
    await writeFile(at('picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    await writeFile(at('noise.md'), Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0x80, 7]));
    await writeFile(at('large.md'), 'x'.repeat(maxInput + 1));
    await symlink('circle.md', at('circle.md'));
    execFileSync('mkfifo', [at('pipe.md')]);
    const cases = [
      ['missing.md', 'not-found', 'cannot read missing.md: there is no such file'],
      ['posts', 'not-a-post', 'posts is a folder'],
      ['empty.md/x.md', 'not-found', 'cannot read empty.md/x.md: a part of its path is not a folder'],
      ['circle.md', 'not-found', 'cannot read circle.md: its links go round in a circle'],
      ['empty.md', 'nothing-to-present', 'empty.md is empty'],
      ['blank.md', 'nothing-to-present', 'blank.md is empty'],
      ['picture.md', 'not-a-post', 'picture.md is a PNG picture, not a text'],
      ['noise.md', 'not-a-post', 'noise.md is a binary file, not a text'],
      ['large.md', 'too-large', 'large.md is larger than 1 KB'],
      ['pipe.md', 'not-a-post', 'pipe.md is not a regular file'],
    ] as const;
    for (const [path, code, message] of cases) {
      const error = await read(folder.path, path).catch((reason: unknown) => reason);
      expect(error, path).toMatchObject({ name: 'DeckError', code, message, place: { file: path } });
      expect(error).toHaveProperty('hint', expect.stringMatching(/\.$/));
    }
  });

  it('says of a document of an office how it becomes Markdown', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'talk.docx'), new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]));
    await expect(read(folder.path, 'talk.docx')).rejects.toMatchObject({
      code: 'not-a-post',
      hint: expect.stringContaining('pandoc -f docx'),
    });
  });

  it.skipIf(process.getuid?.() === 0)('includes what may not be read', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'secret.md'), '# A');
    await chmod(join(folder.path, 'secret.md'), 0);
    await expect(read(folder.path, 'secret.md')).rejects.toThrow('cannot read secret.md: permission denied');
  });
});

describe('standard input', () => {
  it('is read in pieces, characters cut through the middle included', async () => {
    const bytes = Buffer.from('# Grüße 👋\n');
    const stdin = chunks(...[...bytes].map((byte) => Buffer.from([byte])));
    const file = await readPost({ path: '-', cwd: '/', stdin, maxInput });
    expect(String(file)).toBe('# Grüße 👋\n');
    expect(file.path).toBe('<stdin>');
  });

  it('stops at the limit, without waiting for the end', async () => {
    async function* endless() {
      for (;;) yield 'x'.repeat(100);
    }
    await expect(readPost({ path: '-', cwd: '/', stdin: endless(), maxInput })).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
