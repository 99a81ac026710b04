import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { AssetRule } from '../model/assets.js';
import { tellingWords } from './alt-text.js';

/** A picture that cannot be shown, with the words that stand for it. */
export interface MissingPicture {
  readonly url: string;
  readonly alt: string;
}

/** The pictures of a post that cannot be shown. */
export interface MissingPictures {
  /** Why a card stands for a picture, by its address. */
  readonly cards: ReadonlyMap<string, AssetRule>;
  /** Addresses of pictures that are not there, or not fetched. */
  readonly absent: ReadonlySet<string>;
}

/** Pictures that share a card, and why none of them can be shown. */
export interface MissingRun {
  readonly rule: AssetRule;
  readonly pictures: readonly MissingPicture[];
}

/** More words than these would be too small to read. */
const mostOnCard = 4;

/**
 * Pictures that stand one after the other, with nothing between them, and cannot be shown for the same reason: each run is
 * one card, a long one several. A picture that the post shows twice stands alone.
 */
export function missingRuns(tree: Root, { cards, absent }: MissingPictures): readonly MissingRun[] {
  const counts = new Map<string, number>();
  visit(tree, 'image', ({ url }) => {
    counts.set(url, (counts.get(url) ?? 0) + 1);
  });
  const runs: { rule: AssetRule; pictures: MissingPicture[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const node of tree.children) {
    const picture = pictureOf(node);
    const rule = picture && counts.get(picture.url) === 1 ? cards.get(picture.url) : undefined;
    // One that is not there, and for which no words stand, is on no slide.
    if (picture && rule && picture.alt === '' && absent.has(picture.url)) continue;
    if (!picture || !rule || picture.alt === '') {
      open = undefined;
      continue;
    }
    if (open?.rule === rule) open.pictures.push(picture);
    else {
      open = { rule, pictures: [picture] };
      runs.push(open);
    }
  }
  return runs.flatMap(({ rule, pictures }) => evenCards(pictures).map((card) => ({ rule, pictures: card })));
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
  const caption = node.type === 'figure' ? textOf(node.caption ?? []) : '';
  return { url: image.url, alt: caption || tellingWords(image) };
}
