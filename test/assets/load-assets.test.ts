import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/assets/load-assets.js';
import { loadDeckPictures } from '../../src/assets/load-deck-pictures.js';
import { createPictureReader } from '../../src/io/read-picture.js';
import type { ReadPicture } from '../../src/model/assets.js';
import type { Post } from '../../src/model/post.js';
import { claiming, made, openCodecs, picture, pictureFolder } from './fixtures.js';

const parser = unified().use(remarkParse);
const folder: ReadPicture = createPictureReader({ folder: pictureFolder });

function post(source: string | Root): Post {
  const meta = {
    title: 'T',
    titleSource: 'heading',
    authors: [],
    tags: [],
    language: 'en',
    direction: 'ltr',
    draft: false,
  } as const;
  return {
    meta,
    deck: {},
    tree: typeof source === 'string' ? parser.parse(source) : source,
    path: 'post.md',
  };
}

const load = (source: string | Root, readPicture: ReadPicture = folder) =>
  loadAssets(post(source), { readPicture }, { scheme: 'light' });
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('loadAssets', () => {
  it('gives every image of the post an asset, under the address as written', async () => {
    const { assets, messages } = await load(
      '![A](portrait.png) and ![b][ref]\n\n> - ![C](photo.jpg?raw)\n\n[ref]: plain.svg',
    );
    expect([...assets.images].map(([url, { width, height }]) => [url, width, height])).toEqual([
      ['portrait.png', 60, 90],
      ['plain.svg', 400, 200],
      ['photo.jpg?raw', 80, 60],
    ]);
    expect(messages).toEqual([]);
  });

  it('gives a drawing the fonts of its text', async () => {
    const asked: string[] = [];
    const rule = '@font-face{font-family:"X";src:url(data:font/woff2;base64,AAAA)}';
    const fontsFor = async (svg: string) => {
      asked.push(svg);
      return rule;
    };
    const { assets } = await loadAssets(
      post('```mermaid\ngraph LR\n集群 --> Pod\n```'),
      { readPicture: folder, fontsFor },
      { scheme: 'light' },
    );
    expect(asked.join()).toContain('集群');
    expect([...assets.diagrams.values()].map(({ bytes }) => text(bytes).includes('@font-face'))).toEqual([
      true,
    ]);
  });

  it('finds the images of figures', async () => {
    const image = { type: 'image', url: 'wide.png', alt: '' } as const;
    const { assets } = await load({ type: 'root', children: [{ type: 'figure', children: [image] }] });
    expect(assets.images.get('wide.png')?.width).toBe(320);
  });

  it('makes one file of the same picture under two names', async () => {
    const { bytes } = await picture('tiny.png');
    const { assets } = await load('![](one.png) ![](two.png)', async (url) => made(url, bytes));
    expect(assets.images.get('two.png')).toBe(assets.images.get('one.png'));
    expect(assets.images.get('one.png')?.name).toMatch(/^one-/);
  });

  it('says what was taken out of an SVG', async () => {
    const { assets, messages } = await load('![](hostile.svg)');
    expect(text(assets.images.get('hostile.svg')?.bytes)).not.toContain('script');
    expect(messages).toMatchObject([{ rule: 'image-cleaned', reason: expect.stringContaining('scripts') }]);
  });

  it('says which picture stays as heavy as it is, and why', async () => {
    const source = post('A photo:\n\n![](lossy.webp)');
    const broken = async () => ({ ...(await openCodecs()), decode: () => Promise.reject(new Error('CMYK')) });
    const ports = { readPicture: folder, openCodecs: broken };
    const { assets, messages } = await loadAssets(source, ports, { scheme: 'light' });
    expect(assets.images.get('lossy.webp')?.mediaType).toBe('image/webp');
    expect(messages).toMatchObject([
      {
        rule: 'image-not-lightened',
        reason: expect.stringMatching(/^lossy\.webp is shown as heavy as it is.*\(CMYK\)/u),
        position: { start: { line: 3 } },
      },
    ]);
    expect(await loadDeckPictures(['lossy.webp'], ports)).toMatchObject({
      messages: [{ rule: 'image-not-lightened' }],
    });
  });

  it('draws a placeholder for what is missing, and says where it stands', async () => {
    const { assets, messages } = await load(
      '# T\n\n![The three layers](images/none.png)\n\n![The same](images/none.png)',
    );
    const svg = text(assets.images.get('images/none.png')?.bytes);
    expect(svg).toContain('>The three layers</text>');
    expect(svg).toContain('>none.png · not found</text>');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      rule: 'image-missing',
      reason: 'images/none.png was not found',
      position: { start: { line: 3 } },
    });
  });

  it('draws one card for missing pictures that follow one another, and says where each stands', async () => {
    const { assets, messages } = await load(
      '![Rye in the oven](a.png)\n\n![](b.png)\n\n![Oats on the shelf](c.png)\n\n![](../../secret.txt)\n\n![A crust](d.png)\n\nWords.\n\n![A mill](e.png)\n\n![A cup](tiny.png)',
    );
    const nameOf = (url: string) => assets.images.get(url)?.name;
    const svg = text(assets.images.get('a.png')?.bytes);
    expect(svg).toContain('>Rye in the oven</text>');
    expect(svg).toContain('>Oats on the shelf</text>');
    expect(svg).toContain('>a.png, c.png · not found</text>');
    expect(nameOf('c.png')).toBe(nameOf('a.png'));
    expect(new Set(['a.png', 'b.png', 'd.png', 'e.png', 'tiny.png'].map(nameOf)).size).toBe(5);
    expect(messages.filter(({ rule }) => rule === 'image-missing')).toHaveLength(5);
  });

  it('says on a card only what is so of all its pictures', async () => {
    const { assets } = await load(
      '![Rye](a.png)\n\n![Oats](b.png)\n\n![Spelt](https://mill.example/c.png)\n\n![Wheat](https://mill.example/d.png)\n\n![Crust](e.png)',
    );
    const notes = [...assets.images.values()].map(({ bytes }) => />([^<]* · [^<]*)</u.exec(text(bytes))?.[1]);
    expect(notes).toEqual([
      'a.png, b.png · not found',
      'a.png, b.png · not found',
      'mill.example · not fetched',
      'mill.example · not fetched',
      'e.png · not found',
    ]);
  });

  it('deals many out to cards of about as many, and leaves one that comes twice alone', async () => {
    const nine = Array.from({ length: 9 }, (_, index) => `![Loaf ${index}](${index}.png)`);
    const { assets } = await load(nine.join('\n\n'));
    const names = [...assets.images.values()].map(({ name }) => name);
    expect(names.map((name) => names.indexOf(name))).toEqual([0, 0, 0, 3, 3, 3, 6, 6, 6]);
    const twice = await load('![Rye](a.png)\n\n![Oats](b.png)\n\nWords.\n\n![Rye](a.png)');
    expect(text(twice.assets.images.get('b.png')?.bytes)).not.toContain('Rye');
  });

  it('brings the fonts of a placeholder: a picture in a page finds none of the page', async () => {
    const fontsFor = async (svg: string) => (svg.includes('>Три слоя<') ? '@font-face{font-family:"X"}' : '');
    const { assets } = await loadAssets(
      post('![Три слоя](none.png)'),
      { readPicture: folder, fontsFor },
      { scheme: 'light' },
    );
    expect(text(assets.images.get('none.png')?.bytes)).toContain('@font-face');
  });

  it('says that no slide shows a missing picture only where nothing stands for it', async () => {
    const untold = (await load('![](none.png)')).messages.map(({ reason }) => reason);
    expect(untold).toEqual([expect.stringMatching(/no slide shows it$/)]);
    const tree = parser.parse('');
    const image = { type: 'image', url: 'none.png', alt: '' } as const;
    tree.children.push({ type: 'figure', children: [image], caption: [{ type: 'text', value: 'Layers' }] });
    for (const told of [tree, '![](none.png)\n\n![The three layers](none.png)'])
      expect((await load(told)).messages[0]?.reason).not.toContain('no slide shows it');
  });

  it('names the host of a remote picture and fetches nothing', async () => {
    const { assets, messages } = await load('![The mark](https://cdn.example.com/a/logo.png?x=1)');
    expect(text(assets.images.get('https://cdn.example.com/a/logo.png?x=1')?.bytes)).toContain(
      '>cdn.example.com · not fetched</text>',
    );
    expect(messages[0]?.reason).toBe(
      'https://cdn.example.com/a/logo.png?x=1 is on another site and not fetched: save it beside the post, or pass --fetch-images',
    );
  });

  it('draws mermaid fences and keeps the source of what it cannot draw', async () => {
    const { assets, messages } = await load(
      '```mermaid\ngraph LR\nA-->B\n```\n\n```mermaid\npie\n```\n\n```js\ngraph LR\n```',
    );
    expect([...assets.diagrams.keys()]).toEqual(['graph LR\nA-->B']);
    expect(messages).toMatchObject([{ rule: 'diagram-not-drawn', position: { start: { line: 6 } } }]);
  });

  it('gives the same bytes twice and leaves the post as it was', async () => {
    const source = post('![](plain.svg) ![x](none.png)\n\n```mermaid\ngraph LR\nA-->B\n```');
    const before = structuredClone(source);
    const once = await loadAssets(source, { readPicture: folder }, { scheme: 'dark' });
    expect(await loadAssets(source, { readPicture: folder }, { scheme: 'dark' })).toEqual(once);
    expect(source).toEqual(before);
  });
});

describe('hostile pictures (safety.md 46–48)', () => {
  const tiny = picture('tiny.png');

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['entities.svg', async () => (await picture('entities.svg')).bytes, 'image-refused'],
    ['bomb.png', async () => claiming((await tiny).bytes, 60_000, 60_000), 'image-too-large'],
    [
      'zeros.png',
      async () => Buffer.concat([(await tiny).bytes, Buffer.alloc(50_000_000)]),
      'image-too-large',
    ],
    ['cut.jpg', async () => (await picture('photo.jpg')).bytes.subarray(0, 300), 'image-broken'],
    ['page.jpg', () => Buffer.from('<html><body>Not found</body></html>'), 'image-broken'],
    ['loop.icns', () => Buffer.from('icns\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1'), 'image-broken'],
    ['loop.heic', () => Buffer.from('\0\0\0\0ftypheic\0\0\0\0', 'latin1'), 'image-broken'],
    [
      'loop.avif',
      () => Buffer.from('\0\0\0\x0cftypavif\0\0\0\x01meta\0\0\0\0\0\0\0\0', 'latin1'),
      'image-broken',
    ],
    ['long.gif', async () => manyFrames((await picture('still.gif')).bytes, 5000), 'image-too-large'],
  ])('%s becomes a placeholder with its words', async (name, bytes, rule) => {
    const content = await bytes();
    const { assets, messages } = await load(`![What it shows](${name})`, async () => made(name, content));
    expect(messages).toMatchObject([{ rule }]);
    expect(text(assets.images.get(name)?.bytes)).toContain('>What it shows</text>');
  });

  it('a GIF that is called .png is shown under its true name', async () => {
    const { bytes } = await picture('still.gif');
    const { assets, messages } = await load('![](a.png)', async (url) => made(url, bytes));
    expect(assets.images.get('a.png')?.name).toMatch(/^a-[0-9a-f]{8}\.gif$/);
    expect(messages).toEqual([]);
  });

  it('500 pictures of 10 MB stop the run', async () => {
    const { bytes } = await tiny;
    const source = Array.from({ length: 500 }, (_, index) => `![](${index}.png)`).join('\n\n');
    let reads = 0;
    const read: ReadPicture = async (url) => {
      reads += 1;
      const padded = Buffer.concat([bytes, Buffer.alloc(10_000_000)]);
      padded.writeUInt32BE(reads, bytes.length);
      return made(url, padded);
    };
    await expect(load(source, read)).rejects.toMatchObject({ code: 'too-large', place: { line: 39 } });
    expect(reads).toBe(20);
  });
});

/** A still GIF with its one frame repeated. */
function manyFrames(gif: Uint8Array, count: number): Uint8Array {
  const header = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  const frame = gif.subarray(header, gif.length - 1);
  return Buffer.concat([
    gif.subarray(0, header),
    ...Array.from({ length: count }, () => frame),
    Buffer.from(';'),
  ]);
}
