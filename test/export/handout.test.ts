import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, annotationsOf } from '../../src/export/pdf/describe-links.js';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import { structureElements } from '../../src/export/pdf/structure-tree.js';
import { postToDeck } from '../../src/library/post-to-deck.js';
import { type HandoutKind, handoutKinds } from '../../src/model/handout.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool, output } from '../browser/tools.js';
import { openDeckMaker } from './deck-maker.js';

const hasPoppler = hasTool('pdftotext');

/** Prose that fills more than a page, every word of it another. */
const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
const post = `---
title: Paper keeps "words" & <signs>
author: Ada Lovelace
date: 2024-02-29
canonical: https://example.com/paper
---

Opening prose with [a link](https://example.com/one) that says why this is kept.

## A list that is shown

- **Order**: the first point of [the second link](https://example.com/two)
- **Tags**: the second point
- **Links**: the third point

![A dot](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg== "A dot, far away")

> [!TIP]
> Take it with you.

## A listing and a table

\`\`\`js
const kept = words.filter((word) => word !== '');
\`\`\`

| Name | Size |
|---|---|
| Cellone | 1 |
| Celltwo | 2 |

A formula $e = mc^2$ in a sentence of prose.

## A long section

${long}

> Quoted words are set apart.
`;

async function textOf(bytes: Uint8Array, ...args: readonly string[]): Promise<string> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'handout.pdf');
  await writeFile(path, bytes);
  return await output('pdftotext', [...args, path, '-']);
}

const maker = openDeckMaker();
afterAll(() => maker[Symbol.asyncDispose]());

const handoutsOf = async (
  value: string,
  options: Readonly<Record<string, unknown>> = {},
  make: typeof postToDeck = maker.postToDeck,
) => {
  const { artifacts } = await make(
    { value, path: 'paper.md' },
    { to: ['handout'], handout: handoutKinds, ...options },
  );
  return new Map(
    artifacts.map(({ fileName, bytes }) => [/handout-(\w+)\.pdf$/.exec(fileName)?.[1] as HandoutKind, bytes]),
  );
};

describe('handouts', () => {
  let made = new Map<HandoutKind, Uint8Array>();
  const bytesOf = (kind: HandoutKind): Uint8Array => made.get(kind) ?? new Uint8Array();
  beforeAll(async () => {
    made = await handoutsOf(post);
  }, 60_000);

  test('are a file for each kind, and the linter finds nothing in any', async () => {
    expect([...made.keys()]).toEqual([...handoutKinds]);
    for (const kind of handoutKinds) expect([kind, await lintPdf(bytesOf(kind))]).toEqual([kind, []]);
  });

  test.skipIf(!hasPoppler).each(['article', 'notes'] as const)(
    '%s has every word, also of what is longer than a page (skipped without Poppler)',
    async (kind) => {
      const text = await textOf(bytesOf(kind));
      const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
      expect(long.split(' ').filter((word) => !words.has(word))).toEqual([]);
      for (const word of ['Opening', 'Order', 'Tags', 'Quoted', 'Lovelace']) expect(text).toContain(word);
    },
  );

  test.skipIf(!hasPoppler)(
    'the article has the listing, the table, the box and the numbered links',
    async () => {
      const text = (await textOf(bytesOf('article'), '-layout')).replace(/\s+/g, ' ');
      for (const words of [
        'Paper keeps "words" & <signs>',
        'const kept = words.filter((word) => word !==',
        'Cellone 1',
        'Take it with you.',
        'A dot, far away',
        '1. a link example.com/one',
        '2. the second link example.com/two',
      ])
        expect(text).toContain(words);
    },
  );

  test('are sound from right to left, too', async () => {
    const arabic = await handoutsOf(
      '---\ntitle: عنوان الحديث\nlang: ar\nauthor: ليلى\n---\n\nجملة أولى تفتح النص.\n\n## قسم\n\n- نقطة أولى\n- نقطة ثانية\n',
      { lang: 'ar' },
    );
    for (const [kind, bytes] of arabic) expect([kind, await lintPdf(bytes)]).toEqual([kind, []]);
  }, 60_000);

  test('the article is structured as the post is; slides are pictures with words', async () => {
    const pdf = await PDFDocument.load(bytesOf('article'), { updateMetadata: false });
    const elements = structureElements(pdf);
    const count = (type: string) => elements.filter((element) => element.type === type).length;
    // The title, three headings and the links: no heading comes from a slide.
    expect([count('H1'), count('H2'), count('H3')]).toEqual([1, 4, 0]);
    expect(count('Figure')).toBeGreaterThan(4);
    const addresses = pdf.getPages().flatMap(({ node }) => annotationsOf(node).map(addressOf));
    expect(new Set(addresses)).toEqual(
      new Set(['https://example.com/paper', 'https://example.com/one', 'https://example.com/two']),
    );
  });

  test('a slide that shows a heading and nothing else is not beside that heading', async () => {
    const bare = `---\ntitle: Bare\n---\n\nAn opening.\n\n## Availability ⚠️\n\nAs it was said, it goes on from here, as all of it does.\n\n## Points\n\n- One point\n- Two points\n`;
    const made = await handoutsOf(bare, { handout: ['article'] });
    const pdf = await PDFDocument.load(made.get('article') ?? new Uint8Array(), { updateMetadata: false });
    const figures = structureElements(pdf).filter(({ type }) => type === 'Figure');
    expect(figures).toHaveLength(1);
  }, 60_000);

  test.skipIf(!hasPoppler)(
    'a listing of a few lines is on one page of the article (skipped without Poppler)',
    async () => {
      const listing = (at: number) =>
        `\n\n\`\`\`js\nbegin${at};\n${'step();\n'.repeat(9)}end${at};\n\`\`\`\n\nAnd so on${'.'.repeat(at)}`;
      const value = `---\ntitle: Code\n---\n\nAn opening.${Array.from({ length: 14 }, (_, at) => listing(at)).join('')}\n`;
      const made = await handoutsOf(value, { handout: ['article'] });
      const pages = (await textOf(made.get('article') ?? new Uint8Array())).split('\f');
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) {
        const ends = (name: string) => [...page.matchAll(new RegExp(`\\b${name}\\d+;`, 'g'))].length;
        expect(ends('begin')).toBe(ends('end'));
      }
    },
    60_000,
  );

  test('so many slides a page are on so many pages', async () => {
    const slides = (await maker.postToDeck({ value: post, path: 'paper.md' }, { to: ['md'] })).slides;
    for (const kind of ['2', '3', '4', '6', '9'] as const) {
      const pages = (await PDFDocument.load(bytesOf(kind), { updateMetadata: false })).getPages();
      // One more for the links.
      expect(pages).toHaveLength(Math.ceil(slides / Number(kind)) + 1);
      const { width, height } = pages[0]?.getSize() ?? { width: 0, height: 0 };
      expect(width > height).toBe(kind === '4' || kind === '9');
    }
  });

  test('the same bytes come out in another run and another time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      const again = await handoutsOf(post, { handout: ['article', 'notes', '3'] }, postToDeck);
      for (const [kind, bytes] of again) expect(Buffer.compare(bytes, bytesOf(kind))).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  }, 60_000);

  test('a deck without its post is set from its notes, and that is said', async () => {
    const deck =
      '---\nmarp: true\ntitle: By hand\n---\n\n# By hand\n\n---\n\n## One thing\n\n- shown\n\n<!--\nSpoken words of the first slide.\n-->\n';
    const { artifacts, messages } = await maker.renderMarpDeck(
      { value: deck, path: 'deck.md' },
      { to: ['handout'] },
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['handout-without-post']);
    expect(await lintPdf(artifacts[0]?.bytes ?? new Uint8Array())).toEqual([]);
    if (hasPoppler)
      expect(await textOf(artifacts[0]?.bytes ?? new Uint8Array())).toContain('Spoken words of the');
  });

  test.skipIf(!hasPoppler)('no Japanese title is broken inside a word', async () => {
    const value =
      '---\ntitle: HTTPセマンティック規約の安定版宣言\nlang: ja\n---\n\n散文です。\n\n## 見出し\n\n本文です。\n';
    const { artifacts } = await maker.postToDeck({ value, path: 'post.md' }, { formats: ['handout'] });
    const text = await textOf(artifacts[0]?.bytes ?? new Uint8Array(), '-l', '1', '-layout');
    expect(text).toContain('セマンティック');
  });

  test('paper is A4 or Letter', async () => {
    const letter = await handoutsOf(post, { handout: ['article'], paper: 'letter' });
    const sizeOf = async (bytes: Uint8Array) =>
      (await PDFDocument.load(bytes, { updateMetadata: false })).getPage(0).getSize();
    expect(await sizeOf(letter.get('article') ?? new Uint8Array())).toEqual({ width: 612, height: 792 });
    const a4 = await sizeOf(bytesOf('article'));
    expect([Math.round(a4.width), Math.round(a4.height)]).toEqual([595, 842]);
  });
});
