import type { Paragraph, RootContent } from 'mdast';
import type { PlacedClaim } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { attributionOf, shorten } from '../ladder/quotations.js';
import { countWords } from '../words.js';

/** How many paragraphs above a signature are words of whoever signs. */
const reach = 3;
const [least, most] = [5, 40];
/** As many quotations as stand for a section of them. */
const maxShown = 2;

const isParagraph = (node: RootContent | undefined): node is Paragraph => node?.type === 'paragraph';

const isSignature = (node: RootContent | undefined): node is Paragraph =>
  isParagraph(node) && attributionOf(node) !== undefined;

const isSaid = (node: RootContent | undefined): node is Paragraph =>
  isParagraph(node) && /[.。！!？?।۔…]["”»』」)）]*\s*$/u.test(flattenInline(node.children).text);

/** The blocks above a signature that whoever signs has said. */
const saidAbove = (blocks: readonly RootContent[], signature: number): number[] => {
  const said: number[] = [];
  for (let block = signature - 1; block >= 0 && said.length < reach; block -= 1) {
    if (!isSaid(blocks[block]) || isSignature(blocks[block])) break;
    said.unshift(block);
  }
  return said;
};

const signaturesIn = (blocks: readonly RootContent[]): number[] =>
  blocks.flatMap((node, block) => (isSignature(node) ? [block] : []));

/** The blocks of a section that somebody else has said, and their signatures: "-- Ada Moss" in a paragraph of its own. */
export const saidBlocks = (blocks: readonly RootContent[]): ReadonlySet<number> =>
  new Set(signaturesIn(blocks).flatMap((block) => [...saidAbove(blocks, block), block]));

/** The first quotations of a section that are signed below, of one paragraph each. */
export const signedSayings = (blocks: readonly RootContent[]): PlacedClaim[] =>
  signaturesIn(blocks)
    .flatMap((signature): PlacedClaim[] => {
      const [block, ...more] = saidAbove(blocks, signature);
      const [said, by] = [blocks[block ?? -1], blocks[signature]];
      if (block === undefined || more.length > 0 || !isParagraph(said) || !isParagraph(by)) return [];
      const words = countWords(flattenInline(said.children).text);
      const attribution = attributionOf(by);
      if (!attribution || words < least || words > most) return [];
      return [{ claim: { kind: 'quote', rung: 'quotation', quote: shorten([said]), attribution }, block }];
    })
    .slice(0, maxShown);
