import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { elementsNamed, type ReadElement, readXml } from '../../src/export/pptx/read-xml.js';
import type { DrawnWords } from '../../src/model/artifact.js';
import { openDeckMaker } from './deck-maker.js';

const fixture = fileURLToPath(new URL('../fixtures/pptx/by-hand.md', import.meta.url));

const maker = openDeckMaker();
afterAll(() => maker[Symbol.asyncDispose]());

describe('a deck written by hand for Marp', () => {
  let bytes: Uint8Array;
  let drawn: DrawnWords | undefined;
  let slides: ReadonlyMap<string, ReadElement>;
  beforeAll(async () => {
    const value = await readFile(fixture, 'utf8');
    const { artifacts } = await maker.renderMarpDeck({ value, path: fixture }, { formats: ['pptx'] });
    bytes = artifacts[0]?.bytes ?? new Uint8Array();
    drawn = artifacts[0]?.drawn;
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
    const read = parts.map(([, content]) => readXml(strFromU8(content)));
    slides = new Map(read.map((slide) => [titleOf(slide), slide]));
  }, 60_000);

  const slide = (title: string): ReadElement => {
    const found = slides.get(title);
    if (found === undefined) throw new Error(`${title}: ${[...slides.keys()]}`);
    return found;
  };
  const values = (title: string, element: string, attribute: string) =>
    elementsNamed(slide(title), element).map(({ attributes }) => attributes.get(attribute));

  test('satisfies the linter', () => {
    expect(lintPptx(bytes)).toEqual([]);
    expect(slides.size).toBe(25);
  });

  test('has the pictures of its backgrounds where the browser put them', () => {
    const boxes = (title: string) =>
      elementsNamed(slide(title), 'p:pic').map((picture) => {
        const [offset] = elementsNamed(picture, 'a:off');
        const extent = elementsNamed(picture, 'a:ext').find(({ attributes }) => attributes.has('cx'));
        return [offset?.attributes.get('x'), offset?.attributes.get('y'), extent?.attributes.get('cx')].map(
          (value) => Math.round(Number(value) / 9525),
        );
      });
    expect(boxes('A picture behind')).toEqual([[0, 0, 1280]]);
    expect(boxes('A picture on the right')).toEqual([[768, 0, 512]]);
    expect(boxes('A picture on the left')).toEqual([[0, 0, 640]]);
    expect(boxes('Two pictures behind')).toEqual([
      [0, 0, 640],
      [640, 0, 640],
    ]);
    expect(boxes('Three, one above the other')).toEqual([
      [640, 0, 640],
      [640, 240, 640],
      [640, 480, 640],
    ]);
  });

  test('draws filters into pictures, and says opacity and shadows in words of PowerPoint', () => {
    expect(values('Blurred and faint', 'a:alphaModFix', 'amt')).toEqual(['30000']);
    expect(values('Filters in the text', 'a:outerShdw', 'dir')).toEqual(['5400000']);
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('media/'));
    // The photo once as it is, and once for each way in which it is changed.
    expect(media.filter(([name]) => name.endsWith('.jpeg'))).toHaveLength(4);
    // Blur needs no fine pixels, and photos stay photos.
    expect(bytes.length).toBeLessThan(2_000_000);
  });

  test('sets a heading that fills the width as large as it is drawn, as a title of words', () => {
    const sizes = (title: string) =>
      elementsNamed(slide(title), 'p:sp')
        .filter((shape) => elementsNamed(shape, 'p:ph')[0]?.attributes.get('type') === 'title')
        .flatMap((shape) =>
          elementsNamed(shape, 'a:rPr').map(({ attributes }) => Number(attributes.get('sz'))),
        );
    const [plain = 0] = sizes('A picture behind');
    const [fitted = 0] = sizes('A heading that fills the width');
    expect(fitted).toBeGreaterThan(1.4 * plain);
    expect(fitted).toBeLessThan(3 * plain);
  });

  test('colours code by the tokens of a theme of Marp', () => {
    const colors = new Set(values('Code', 'a:srgbClr', 'val'));
    expect(colors.has('CF222E')).toBe(true);
    expect(colors.has('6639BA')).toBe(true);
  });

  test('counts its slides as Marp does', () => {
    const presentation = readXml(strFromU8(unzipSync(bytes)['ppt/presentation.xml'] ?? new Uint8Array()));
    expect(presentation.attributes.get('firstSlideNum')).toBe('0');
    const numbers = elementsNamed(slide('Code'), 'a:fld').flatMap((field) =>
      elementsNamed(field, 'a:t').map(({ text }) => text),
    );
    expect(numbers).toEqual(['20']);
  });

  test('keeps its numbers as words where no program would count so', async () => {
    const value =
      '---\nmarp: true\npaginate: true\n---\n\n# One\n\n---\n\n<!-- _paginate: hold -->\n\n# Two\n\n---\n\n# Three\n';
    const { artifacts } = await maker.renderMarpDeck({ value, path: fixture }, { formats: ['pptx'] });
    const third = unzipSync(artifacts[0]?.bytes ?? new Uint8Array())['ppt/slides/slide3.xml'];
    const root = readXml(strFromU8(third ?? new Uint8Array()));
    expect(elementsNamed(root, 'a:fld')).toEqual([]);
    expect(elementsNamed(root, 'a:t').map(({ text }) => text)).toContain('2');
  });

  test('comes in as Marp says', () => {
    const transitionsOf = (title: string) =>
      elementsNamed(slide(title), 'p:transition').flatMap(({ children }) =>
        children.map(({ name, attributes }) => [name, attributes.get('dir')]),
      );
    expect(transitionsOf('Code')).toEqual([['p:fade', undefined]]);
    expect(transitionsOf('Turned')).toEqual([['p:cover', 'l']]);
  });

  test('counts what nobody can edit', () => {
    expect(drawn).toEqual({ formulas: 2, diagrams: 0 });
  });

  test('knows emoji by their names', () => {
    expect(elementsNamed(slide('Emoji and marks'), 'a:t').some(({ text }) => text.includes('😄'))).toBe(true);
  });
});

function titleOf(slide: ReadElement): string {
  const title = elementsNamed(slide, 'p:sp').find((shape) =>
    /^(?:title|ctrTitle)$/.test(elementsNamed(shape, 'p:ph')[0]?.attributes.get('type') ?? ''),
  );
  return title === undefined
    ? ''
    : elementsNamed(title, 'a:t')
        .map(({ text }) => text)
        .join('');
}
