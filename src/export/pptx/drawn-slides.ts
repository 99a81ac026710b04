import type { BrowserPage } from '../../browser/browser.js';
import type { ExportInput } from '../../model/artifact.js';
import { drawPictures, type PictureRequest } from './drawn/draw-pictures.js';
import { type DrawnDeck, type DrawnNode, snapshotRequest } from './drawn/drawn-tree.js';
import { readSnapshot } from './drawn/read-snapshot.js';
import { takeSnapshot } from './drawn/take-snapshot.js';
import { mediumOf } from './media.js';
import { type FindPicture, nativeSlides, type PlacedPicture } from './native-slides.js';
import { backgroundSources, type PictureSizes } from './scene/background-layers.js';
import { readScene } from './scene/read-scene.js';
import type { PictureShape, SlideScene } from './scene/scene.js';
import type { SlideWriter } from './write-pptx.js';

/** Device pixels a px of pictures that must be drawn as bitmaps, and the most that one has at a side. */
const bitmapScale = 2;
const longestSide = 2_560;

/** Native slides, each where and as the browser drew it. */
export async function drawnSlides({ deck, rendered }: ExportInput, page: BrowserPage): Promise<SlideWriter> {
  const drawn = readSnapshot(await page.evaluate(takeSnapshot, snapshotRequest));
  const sizes = await measurePictures(drawn, page);
  const { width, height } = rendered;
  const context = { fonts: drawn.fonts, sizes, size: { width, height } };
  const scenes = drawn.slides.map((nodes) => readScene(nodes, context));
  return nativeSlides(scenes, deck, { findPicture: await drawBitmaps(scenes, page) });
}

/** The sizes of pictures in backgrounds; those of images are in the snapshot. */
async function measurePictures(drawn: DrawnDeck, page: BrowserPage): Promise<PictureSizes> {
  const sources = [...new Set(drawn.slides.flat().flatMap(backgroundsIn))];
  if (sources.length === 0) return new Map();
  const answers = await page.evaluate(
    drawPictures,
    sources.map((source) => ({ source, width: 0, height: 0, filter: '', type: 'image/png' as const })),
  );
  return new Map(sources.map((source, index) => [source, answers[index] ?? { width: 0, height: 0 }]));
}

function backgroundsIn(node: DrawnNode): readonly string[] {
  if (node.kind === 'text') return [];
  const styles = [node.style, node.before, node.after];
  return [
    ...styles.flatMap((style) => (style === undefined ? [] : backgroundSources(style))),
    ...node.children.flatMap(backgroundsIn),
  ];
}

/** Draws what PowerPoint cannot show: drawings get a bitmap beside them, other formats are replaced by one. */
export async function drawBitmaps(scenes: readonly SlideScene[], page: BrowserPage): Promise<FindPicture> {
  const requests = new Map<string, PictureRequest>();
  for (const shape of scenes.flatMap(({ shapes }) => shapes)) {
    if (shape.kind !== 'picture' || isReady(shape)) continue;
    const request = requestOf(shape);
    requests.set(keyOf(request), request);
  }
  const answers = requests.size === 0 ? [] : await page.evaluate(drawPictures, [...requests.values()]);
  const bitmaps = new Map([...requests.keys()].map((key, index) => [key, answers[index]?.bitmap ?? '']));
  const found = new Map<string, PlacedPicture | undefined>();
  return (shape) => {
    const key = isReady(shape) ? shape.source : keyOf(requestOf(shape));
    if (!found.has(key)) found.set(key, placedPicture(shape, bitmaps.get(key)));
    return found.get(key);
  };
}

/** Whether a picture goes into the file as it is. */
function isReady({ source, filter }: PictureShape): boolean {
  const medium = mediumOf(source);
  return filter === undefined && medium !== undefined && medium.extension !== 'svg';
}

/** The size in which a shape is seen; of one that is cut, the size of the whole picture. */
function requestOf({ source, box, crop, filter = '' }: PictureShape): PictureRequest {
  const width = box.width / (1 - (crop?.left ?? 0) - (crop?.right ?? 0));
  const height = box.height / (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0));
  // What is blurred has nothing finer to show.
  const finest = filter.includes('blur') ? 1 : bitmapScale;
  const scale = Math.min(finest, longestSide / Math.max(width, height, 1));
  return {
    source,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    filter: filter.replace(/([\d.]+)px/g, (_, length) => `${Number(length) * scale}px`),
    // A photo stays one, unless its edges fade.
    type: mediumOf(source)?.extension === 'jpeg' && !filter.includes('blur') ? 'image/jpeg' : 'image/png',
  };
}

function keyOf({ source, width, height, filter }: PictureRequest): string {
  return `${width}x${height} ${filter} ${source}`;
}

function placedPicture(
  { source, filter }: PictureShape,
  drawn: string | undefined,
): PlacedPicture | undefined {
  const own = filter === undefined ? mediumOf(source) : undefined;
  if (own !== undefined && own.extension !== 'svg') return { bitmap: own };
  const bitmap = drawn === undefined ? undefined : mediumOf(drawn);
  if (bitmap === undefined) return undefined;
  return { bitmap, ...(own === undefined ? {} : { drawing: own }) };
}
