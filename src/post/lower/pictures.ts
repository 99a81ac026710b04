import type { Heading, Image, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Figure } from '../../model/nodes.js';
import { type FlowContent, trimmed } from '../html/content.js';
import type { Report } from '../report.js';
import { mergeTexts } from './inline.js';

const badge =
  /^https?:\/\/(?:[\w-]+\.)?(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io|coveralls\.io|badges\.gitter\.im|api\.netlify\.com\/api\/v1\/badges)\/|\bbadge\.svg(?:[?#]|$)|\/workflows\/[^?#]*\.svg(?:[?#]|$)/i;

/** A badge is a word that a service has drawn: beside other words it is that word, alone or as a link it goes. */
export function lowerBadges(
  nodes: PhrasingContent[],
  parent: RootContent,
  report: Report,
): PhrasingContent[] {
  if (!nodes.some(isBadge)) return nodes;
  const isRow = parent.type === 'paragraph' || parent.type === 'link';
  const goes = isRow && nodes.every((node) => isBadge(node) || plainText(node).trim() === '');
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!isBadge(node)) return goes ? [] : [node];
    const text = node.alt?.trim() ?? '';
    const fate = goes || text === '' ? 'is left out' : 'is shown as its words';
    report('badge', `The badge “${text || node.url}” ${fate}`, node.position?.start);
    return goes || text === '' ? [] : [{ type: 'text', value: text, ...placeOf(node) }];
  });
}

function isBadge(node: PhrasingContent): node is Image {
  return node.type === 'image' && badge.test(node.url);
}

/**
 * Gives every picture a place of its own where a slide could not show it: those of headings and tables come below
 * them, those of a figure one by one, the caption with the last.
 */
export function placePictures(nodes: FlowContent[]): FlowContent[] {
  return nodes.flatMap((node): FlowContent[] => {
    switch (node.type) {
      case 'heading':
        return belowHeading(node);
      case 'table':
        return belowTable(node);
      case 'figure':
        return oneByOne(node);
      default:
        return [node];
    }
  });
}

function belowHeading(heading: Heading): FlowContent[] {
  const images = imagesIn(heading.children);
  if (images.length === 0) return [heading];
  const words = trimmed(withoutImages(heading.children));
  // A logo as a title is read by what it says.
  const children = words.length > 0 ? words : images.flatMap(described);
  return [{ ...heading, children: mergeTexts(children) }, ...images.map(alone)];
}

function belowTable(table: Table): FlowContent[] {
  const images = imagesIn(table.children);
  if (images.length === 0) return [table];
  const pictures = images
    .filter(({ url }, index) => images.findIndex((other) => other.url === url) === index)
    .map(alone);
  // A grid of pictures, laid out as a table, has no words of its own.
  if (plainText(table, { includeImageAlt: false }).trim() === '') return pictures;
  const figures = captioned(table);
  if (figures) return figures;
  const children = table.children.map((row) => ({ ...row, children: row.children.map(cellInWords) }));
  return [{ ...table, children }, ...pictures];
}

/** Longer words below a picture are prose. */
const longestCaption = 280;

/** A table of a row of pictures and a row of what they show, above them or below: each picture with its caption. */
function captioned({ children: rows }: Table): Figure[] | undefined {
  const [first, second, ...more] = rows;
  if (!first || !second || more.length > 0 || first.children.length !== second.children.length)
    return undefined;
  const [shown, said] = first.children.every(isOnlyPicture) ? [first, second] : [second, first];
  if (!shown.children.every(isOnlyPicture) || !said.children.every(isCaption)) return undefined;
  return shown.children.flatMap((cell, column): Figure[] => {
    const [image] = imagesIn(cell.children);
    if (!image) return [];
    return [
      { type: 'figure', children: [image], caption: captionOf(said.children[column]), ...placeOf(image) },
    ];
  });
}

function isOnlyPicture({ children }: TableCell): boolean {
  return imagesIn(children).length === 1 && trimmed(withoutImages(children)).length === 0;
}

function isCaption(cell: TableCell): boolean {
  const text = plainText(cell).trim();
  return text !== '' && text.length <= longestCaption && imagesIn(cell.children).length === 0;
}

/** The words of a cell; what is in italics as a caption is, is one without them. */
function captionOf(cell: TableCell | undefined): PhrasingContent[] {
  const [only, ...more] = trimmed(cell?.children ?? []);
  return only?.type === 'emphasis' && more.length === 0 ? only.children : trimmed(cell?.children ?? []);
}

/** A cell that was only a picture names it. */
function cellInWords(cell: TableCell): TableCell {
  const images = imagesIn(cell.children);
  if (images.length === 0) return cell;
  const words = trimmed(withoutImages(cell.children));
  return { ...cell, children: mergeTexts(words.length > 0 ? words : images.flatMap(described)) };
}

function oneByOne(figure: Figure): FlowContent[] {
  if (figure.children.length < 2) return [figure];
  const { caption, ...bare } = figure;
  return figure.children.map((image, index) => ({
    ...bare,
    children: [image],
    ...(caption !== undefined && index === figure.children.length - 1 ? { caption } : {}),
  }));
}

function imagesIn(nodes: readonly object[]): Image[] {
  return nodes.flatMap((node): Image[] => {
    if (isImage(node)) return [node];
    return 'children' in node && Array.isArray(node.children) ? imagesIn(node.children) : [];
  });
}

function isImage(node: object): node is Image {
  return 'type' in node && node.type === 'image';
}

/** Inline nodes without their pictures, and without the links that held nothing else. */
function withoutImages(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return [];
    if (!('children' in node) || imagesIn(node.children).length === 0) return [node];
    const children = withoutImages(node.children);
    // What held inline nodes holds inline nodes.
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
  });
}

function described(image: Image): PhrasingContent[] {
  return image.alt ? [{ type: 'text', value: image.alt, ...placeOf(image) }] : [];
}

function alone(image: Image): Paragraph {
  return { type: 'paragraph', children: [image], ...placeOf(image) };
}

function placeOf({ position }: Image): Pick<Paragraph, 'position'> {
  return position === undefined ? {} : { position };
}
