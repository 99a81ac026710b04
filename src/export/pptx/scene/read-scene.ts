import type { Box } from '../../../browser/browser.js';
import type { DrawnElement, DrawnFonts, DrawnNode } from '../drawn/drawn-tree.js';
import { backgroundLayers, type PictureSizes } from './background-layers.js';
import { joinPieces } from './join-pieces.js';
import { pictureShapes } from './picture-shape.js';
import type { Piece, PieceReader } from './pieces.js';
import { readElement } from './read-pieces.js';
import type { Fill, SlideScene } from './scene.js';

/** What slides are read with. */
export interface SceneContext {
  readonly fonts: DrawnFonts;
  readonly sizes: PictureSizes;
  readonly size: { readonly width: number; readonly height: number };
}

/** A slide as the browser drew it, as shapes. */
export function readScene(nodes: readonly DrawnNode[], context: SceneContext): SlideScene {
  const sections = nodes.flatMap(sectionsIn);
  const content = sections.find((section) => layerOf(section) === 'content') ?? sections[0];
  const pieces: Piece[] = [];
  let cards = 0;
  const reader: PieceReader = {
    fonts: context.fonts,
    sizes: context.sizes,
    pieces,
    title: content === undefined ? undefined : titleIn(content),
    nextCard: () => {
      cards += 1;
      return cards;
    },
  };
  const whole: Box = { x: 0, y: 0, ...context.size };
  let background: Fill | undefined;
  for (const section of sections) {
    background = readGround(section, whole, reader) ?? background;
    readElement(withoutGround(section), { role: 'body', depth: 0, containing: whole, quoted: false }, reader);
  }
  const transition = content?.attributes['data-transition'];
  return {
    ...(background === undefined ? {} : { background }),
    ...(transition === undefined ? {} : { transition }),
    shapes: joinPieces(pieces),
  };
}

function sectionsIn(node: DrawnNode): readonly DrawnElement[] {
  if (node.kind === 'text') return [];
  return node.tag === 'section' ? [node] : node.children.flatMap(sectionsIn);
}

/** Marpit draws a slide with pictures behind it in three layers. */
function layerOf(section: DrawnElement): string | undefined {
  return section.attributes['data-marpit-advanced-background'];
}

/** The first heading of the highest two levels. */
function titleIn(element: DrawnElement): DrawnElement | undefined {
  for (const child of element.children) {
    if (child.kind === 'text') continue;
    const found = /^h[12]$/.test(child.tag) ? child : titleIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ground of a whole slide is its background; what else is painted there are shapes. */
function readGround(section: DrawnElement, whole: Box, reader: PieceReader): Fill | undefined {
  let background: Fill | undefined;
  for (const layer of backgroundLayers(section.style, section.box, reader.sizes)) {
    const isWhole = layer.box.width >= whole.width - 1 && layer.box.height >= whole.height - 1;
    if (layer.kind === 'fill' && isWhole) background = layer.fill;
    else if (layer.kind === 'fill')
      reader.pieces.push({
        kind: 'shape',
        shape: { kind: 'paint', box: layer.box, fill: layer.fill, geometry: { kind: 'rectangle' } },
      });
    else
      for (const shape of pictureShapes(section, layer, reader.sizes))
        reader.pieces.push({ kind: 'shape', shape });
  }
  return background;
}

function withoutGround(section: DrawnElement): DrawnElement {
  return { ...section, style: { ...section.style, 'background-color': '', 'background-image': 'none' } };
}
