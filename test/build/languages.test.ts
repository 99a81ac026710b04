import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPost } from '../../src/io/read-post.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { settingsOf, testPorts } from './build-fixture.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-languages-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A post from its bytes to its deck and document. */
const build = async (name: string, bytes: Uint8Array | string) => {
  await writeFile(join(folder, name), bytes);
  const stdin = Readable.from([]);
  const file = await readPost({ path: name, cwd: folder, stdin, maxInput: 100_000 });
  const compiled = await compilePost(file, settingsOf(), testPorts);
  const { html } = await renderWithAssets(compiled);
  const notes = compiled.deck.children.flatMap((slide) => slide.notes.map(({ text }) => text)).join('\n');
  return { ...compiled, file, html, notes };
};

const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('the language of a post', () => {
  it.each<[string, string, string, 'ltr' | 'rtl', string]>([
    [
      'Arabic',
      '# المد والجزر\n\n## الميناء\n\nيرتفع الماء مرتين في اليوم، ويكتب مدير الميناء ساعة كل مد.',
      'ar',
      'rtl',
      'مرتين في اليوم',
    ],
    [
      'Hebrew, declared',
      '---\ntitle: גאות ושפל\nlang: he\n---\n\n## הנמל\n\nהמים עולים פעמיים ביום, ומנהל הנמל רושם כל גאות.',
      'he',
      'rtl',
      'פעמיים ביום',
    ],
    [
      'Persian',
      '# جزر و مد\n\n## بندر\n\nآب روزی دو بار بالا می‌آید و پایین می‌رود و این را همه می‌دانند که چه گونه است.',
      'fa',
      'rtl',
      'می‌آید',
    ],
    [
      'Japanese',
      '# 潮の満ち引き\n\n## 港\n\n潮は一日に二度、満ちて引きます。港長はその時刻を\n書き留めます。',
      'ja',
      'ltr',
      'その時刻を書き留めます',
    ],
    [
      'Chinese',
      '# 潮汐\n\n## 港口\n\n潮水每天涨落两次。港长把每次涨潮的时间写下来。',
      'zh-Hans',
      'ltr',
      '每天涨落两次',
    ],
    [
      'Korean',
      '# 밀물과 썰물\n\n## 항구\n\n물은 하루에 두 번 오르내립니다. 항만장은 그 시각을 적습니다.',
      'ko',
      'ltr',
      '하루에 두 번',
    ],
    [
      'German',
      '# Ebbe und Flut\n\n## Der Hafen\n\nDas Wasser steigt zweimal am Tag, und der Hafenmeister schreibt es auf, weil es für die Schiffe wichtig ist.',
      'de',
      'ltr',
      'zweimal am Tag',
    ],
    [
      'Russian',
      '# Прилив\n\n## Гавань\n\nВода поднимается два раза в день, и начальник порта это записывает.',
      'ru',
      'ltr',
      'два раза в день',
    ],
  ])('%s, right through to slides and notes', async (name, post, language, direction, said) => {
    const { deck, html, markdown, notes } = await build(
      `${name.toLowerCase().replace(/\W+/gu, '-')}.md`,
      post,
    );
    expect([deck.meta.language, deck.meta.direction]).toEqual([language, direction]);
    expect(markdown).toMatch(new RegExp(`^lang: ${language}$`, 'mu'));
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(notes).toContain(said);
  });

  it('keeps English runs in a right-to-left post, and its code left to right', async () => {
    const { deck, notes } = await build(
      'mixed.md',
      '# المد والجزر\n\n## الميناء\n\nنستخدم Kubernetes v1.28 في الميناء كل يوم، وهذا يكفي للسفن.\n\n```js\nlet tide = 1\n```\n',
    );
    expect(deck.meta.direction).toBe('rtl');
    expect(notes).toContain('Kubernetes v1.28');
    expect(JSON.stringify(deck.children)).toContain('let tide = 1');
  });
});

describe('the characters of a post', () => {
  const post = '---\ntitle: Größe\n---\n\n## Übung\n\nDas Wasser steigt zweimal am Tag: „Ebbe“ und „Flut“.\n';

  it.each<[string, Uint8Array | string]>([
    ['a byte order mark', `\uFEFF${post}`],
    ['Windows line ends', post.replaceAll('\n', '\r\n')],
    ['old Mac line ends', post.replaceAll('\n', '\r')],
    ['UTF-16, little end first', utf16(post, false, true)],
    ['UTF-16, big end first', utf16(post, true, true)],
    ['UTF-16 without a mark', utf16(post, false, false)],
    ['letters and accents apart', post.normalize('NFD')],
    ['zero-width characters', post.replaceAll('Wasser', 'Was\u200Bser\u2060')],
  ])('%s change nothing', async (_, bytes) => {
    const clean = await build('clean.md', post);
    const read = await build('clean.md', bytes);
    expect(read.markdown).toBe(clean.markdown);
    expect(read.file.messages.map(String)).toEqual([]);
  });

  it('are kept as they are: quotes, dashes, joiners, emoji of several parts', async () => {
    const said = 'She said “tide” — it’s 3 × 5 … 👩‍🚀 🇩🇪 👍🏽 ❤️ می‌آید 1️⃣ is kept.';
    const { notes, html } = await build('kept.md', `## Kept\n\n${said}\n`);
    expect(notes).toContain(said);
    const data = /<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '';
    expect(data).toContain('“tide” — it’s 3 × 5 … 👩‍🚀');
  });
});
