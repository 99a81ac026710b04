import type { Box } from '../../../browser/browser.js';
import { contentBox, type DrawnElement, type DrawnNode, px, wordsOf } from '../drawn/drawn-tree.js';
import { backgroundLayers } from './background-layers.js';
import { borderBars, geometryOf, outline } from './borders.js';
import { codeShape } from './code-shape.js';
import { pictureShapes } from './picture-shape.js';
import type { ListItem, PieceReader, Place } from './pieces.js';
import { readPseudo } from './read-pseudo.js';
import { readText } from './read-text.js';
import { isInline, isSeen } from './runs.js';
import type { Fill, TextRole } from './scene.js';
import { tableShape } from './table-shape.js';

/** Reads an element and all below it into pieces. */
export function readElement(element: DrawnElement, place: Place, reader: PieceReader): void {
  if (element.style.visibility === 'hidden' || element.style.opacity === '0') return;
  const special = specialShapes(element, place, reader);
  if (special) return;
  const card = readPaint(element, place, reader);
  const inner = innerPlace(element, { ...place, ...(card === undefined ? {} : { card }) }, reader);
  readPseudo(element, 'before', inner, reader);
  for (const group of groups(element.children)) {
    if (group.inline) readText(group.nodes, element, inner, reader);
    else for (const node of group.nodes) if (node.kind === 'element') readChild(node, element, inner, reader);
  }
  readPseudo(element, 'after', inner, reader);
}

/** Elements that are one shape, whatever is in them. Tells whether this is one. */
function specialShapes(element: DrawnElement, place: Place, reader: PieceReader): boolean {
  if (element.tag === 'pre') {
    reader.pieces.push({ kind: 'shape', shape: codeShape(element, reader) });
    return true;
  }
  if (element.tag === 'table') {
    reader.pieces.push({ kind: 'shape', shape: tableShape(element, place, reader) });
    return true;
  }
  if (element.picture === undefined) return false;
  for (const shape of pictureShapes(element, undefined, reader.sizes))
    reader.pieces.push({ kind: 'shape', shape });
  return true;
}

/** Paints backgrounds and borders; gives back the number of the card when words stand on them. */
function readPaint(element: DrawnElement, place: Place, reader: PieceReader): number | undefined {
  const { style, box } = element;
  const layers = backgroundLayers(style, box, reader.sizes);
  const stroke = outline(style);
  const geometry = geometryOf(style, box);
  const ground = layers.find((layer) => layer.kind === 'fill' && isWhole(layer.box, box));
  const fill: Fill | undefined = ground?.kind === 'fill' ? ground.fill : undefined;
  const paint = {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    geometry,
  };
  let card: number | undefined;
  if (fill !== undefined || stroke !== undefined) {
    if (wordsOf(element).trim() !== '') {
      card = reader.nextCard();
      reader.pieces.push({ kind: 'card', id: card, box, ...paint });
    } else reader.pieces.push({ kind: 'shape', shape: { kind: 'paint', box, ...paint } });
  }
  for (const layer of layers) {
    if (layer === ground) continue;
    if (layer.kind === 'fill')
      reader.pieces.push({
        kind: 'shape',
        shape: { kind: 'paint', box: layer.box, fill: layer.fill, geometry: { kind: 'rectangle' } },
      });
    else
      for (const shape of pictureShapes(element, layer, reader.sizes))
        reader.pieces.push({ kind: 'shape', shape });
  }
  for (const shape of borderBars(style, box)) reader.pieces.push({ kind: 'shape', shape });
  return card ?? place.card;
}

function isWhole(one: Box, other: Box): boolean {
  return Math.abs(one.width - other.width) < 1 && Math.abs(one.height - other.height) < 1;
}

const rolesOfTags: Readonly<Record<string, TextRole>> = { footer: 'footer', header: 'plain' };

function innerPlace(element: DrawnElement, place: Place, reader: PieceReader): Place {
  const isList = element.tag === 'ul' || element.tag === 'ol';
  const isPositioned = element.style.position !== 'static' && element.style.position !== '';
  const role = element === reader.title ? 'title' : (rolesOfTags[element.tag] ?? place.role);
  return {
    ...place,
    role,
    depth: isList ? place.depth + 1 : place.depth,
    ...(isList && place.list === undefined ? { list: element } : {}),
    quoted: place.quoted || element.tag === 'blockquote',
    containing: isPositioned ? paddingBox(element) : place.containing,
  };
}

function paddingBox({ box, style }: DrawnElement): Box {
  const line = (side: 'top' | 'right' | 'bottom' | 'left') => px(style, `border-${side}-width`);
  return {
    x: box.x + line('left'),
    y: box.y + line('top'),
    width: box.width - line('left') - line('right'),
    height: box.height - line('top') - line('bottom'),
  };
}

/** A child that is a block; an item of a list is told its number. */
function readChild(child: DrawnElement, parent: DrawnElement, place: Place, reader: PieceReader): void {
  const item = child.tag === 'li' ? listItem(child, parent) : place.item;
  const role = roleOfChild(child, parent, place, reader);
  readElement(child, { ...place, role, ...(item === undefined ? {} : { item }) }, reader);
}

function listItem(element: DrawnElement, list: DrawnElement): ListItem {
  const items = list.children.filter((node) => node.kind === 'element' && node.tag === 'li');
  const start = Number(list.attributes.start ?? 1);
  const content = contentBox(list);
  const side = list.style.direction === 'rtl' ? 'padding-right' : 'padding-left';
  const hang = px(list.style, side) || Math.max(0, content.x - list.box.x);
  return { element, ordinal: start + items.indexOf(element), hang, taken: false };
}

/** A small line before the title is the kicker; a last line that is one emphasis is a caption. */
function roleOfChild(child: DrawnElement, parent: DrawnElement, place: Place, reader: PieceReader): TextRole {
  if (place.role !== 'body' || child.tag !== 'p') return place.role;
  const siblings = parent.children.filter((node) => node.kind === 'element' && node.tag !== 'footer');
  const next = siblings[siblings.indexOf(child) + 1];
  if (next !== undefined && next === reader.title) return 'kicker';
  const words = child.children.filter((node) => node.kind === 'element' || node.text.trim() !== '');
  const [only] = words;
  const isEmphasis = words.length === 1 && only?.kind === 'element' && only.tag === 'em';
  return isEmphasis && parent.tag === 'section' ? 'caption' : place.role;
}

interface Group {
  readonly inline: boolean;
  readonly nodes: DrawnNode[];
}

/** Children as runs of inline nodes and of blocks; blanks between blocks are nothing. */
function groups(nodes: readonly DrawnNode[]): readonly Group[] {
  const found: Group[] = [];
  for (const node of nodes) {
    const inline = isInline(node) && !isLonePicture(node, nodes);
    const last = found.at(-1);
    if (last?.inline === inline) last.nodes.push(node);
    else found.push({ inline, nodes: [node] });
  }
  return found.filter((group) => !group.inline || isSeen(group.nodes));
}

/** A picture without words beside it is a block, whatever its style says. */
function isLonePicture(node: DrawnNode, siblings: readonly DrawnNode[]): boolean {
  const holdsPicture =
    node.kind === 'element' &&
    (node.picture !== undefined ||
      (wordsOf(node).trim() === '' &&
        node.children.some((child) => child.kind === 'element' && child.picture !== undefined)));
  return holdsPicture && siblings.every((sibling) => wordsOf(sibling).trim() === '');
}
