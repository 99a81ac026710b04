import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { altTells } from './alt-text.js';

/** A picture that cannot be shown, with the words that stand for it. */
export interface MissingPicture {
  readonly url: string;
  readonly alt: string;
}

/** More words than these would be too small to read. */
const mostOnCard = 4;

/**
 * Pictures that stand one after the other, with nothing between them, and cannot be shown: each run is one card, a long
 * one several. A picture that the post shows twice stands alone.
 */
export function missingRuns(
  tree: Root,
  {
    cards,
    absent,
  }: { readonly cards: Pick<ReadonlySet<string>, 'has'>; readonly absent: ReadonlySet<string> },
): readonly MissingPicture[][] {
  const counts = new Map<string, number>();
  visit(tree, 'image', ({ url }) => {
    counts.set(url, (counts.get(url) ?? 0) + 1);
  });
  const runs: MissingPicture[][] = [[]];
  for (const node of tree.children) {
    const picture = pictureOf(node);
    const isOne = picture && counts.get(picture.url) === 1 && cards.has(picture.url);
    // One that is not there, and for which no words stand, is on no slide.
    if (isOne && picture.alt === '' && absent.has(picture.url)) continue;
    if (isOne && picture.alt !== '') runs.at(-1)?.push(picture);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1).flatMap(evenCards);
}

/** A run as cards of about as many pictures. */
function evenCards(run: readonly MissingPicture[]): MissingPicture[][] {
  const size = Math.ceil(run.length / Math.ceil(run.length / mostOnCard));
  return Array.from({ length: Math.ceil(run.length / size) }, (_, index) =>
    run.slice(index * size, (index + 1) * size),
  ).filter((card) => card.length > 1);
}

function pictureOf(node: RootContent): MissingPicture | undefined {
  if (node.type !== 'figure' && node.type !== 'paragraph') return undefined;
  const [only, ...more]: readonly PhrasingContent[] = node.children;
  const image = only?.type === 'link' && only.children.length === 1 ? only.children[0] : only;
  if (image?.type !== 'image' || more.length > 0) return undefined;
  const { url } = image;
  const alt = image.alt ?? '';
  const caption = node.type === 'figure' ? textOf(node.caption ?? []) : '';
  return { url, alt: caption || (altTells(alt, url) ? alt : '') };
}
