import type { RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { isTrail, isWeb, pageOf, readable, releaseAt, withEnd } from './link-addresses.js';
import {
  isCall,
  isKind,
  isLanguage,
  isMaterial,
  isStamp,
  nameAfter,
  nameBefore,
  nameBelow,
  names,
} from './link-names.js';
import { linksOfBlocks, type PlacedLink } from './place-links.js';

/** A link of the post that the audience may want. */
export interface FoundLink {
  readonly url: string;
  readonly text: string;
  /** The post calls it so; else its address stands for a name, behind the heading above it. */
  readonly isNamed: boolean;
  /** A change, a ticket or a person of a code host: what a post was made of, and seldom what an audience looks up. */
  readonly isTrail: boolean;
  /** It stands where the post calls its readers to do or to read something. */
  readonly isCalled?: boolean;
  /** Wherever it stands, it only names somebody in passing. */
  readonly isMention?: boolean;
}

/** Some blocks of a post, and what is known of all links in them. */
export interface LinkPlace {
  readonly blocks: readonly RootContent[];
  /** The heading above them, where it says what they are about. */
  readonly heading?: string;
  /** The post calls its readers to do or to read something there. */
  readonly calls?: boolean;
}

type Placed = PlacedLink & Omit<LinkPlace, 'blocks'>;

/** Every web address that the post links to, once, in order. */
export const findLinks = (places: readonly LinkPlace[]): FoundLink[] => {
  const links = toldApart(collectLinks(places).filter(isTelling), readable);
  // Addresses that are read alike as well differ in their last words.
  return toldApart(links, withEnd);
};

/** "Bread Management(BM": a bracket that closes behind the link. */
const withoutOpened = (text: string): string => {
  const at = text.lastIndexOf('(');
  return at > 0 && !text.includes(')', at) ? text.slice(0, at).trimEnd() : text;
};

/** "t.co/lHBVS": an address that stands for another says nothing without a name. */
const isTelling = ({ url, text, isNamed }: FoundLink): boolean => !shortened.test(isNamed ? text : url);
const shortened = /^(?:https?:\/\/)?(?:t\.co|pic\.twitter\.com)\//iu;

/** Links of which none of one name leads elsewhere: those that would are called anew. */
const toldApart = (links: readonly FoundLink[], rename: (url: string) => string): FoundLink[] => {
  const addresses = new Map<string, Set<string>>();
  for (const { text, url } of links) addresses.set(text, (addresses.get(text) ?? new Set()).add(url));
  // Two links of one name are told apart by their addresses.
  const isShared = ({ text }: FoundLink): boolean => (addresses.get(text)?.size ?? 0) > 1;
  return links.map((link) => (isShared(link) ? { ...link, text: rename(link.url), isNamed: false } : link));
};

const collectLinks = (places: readonly LinkPlace[]): FoundLink[] => {
  const placed = places.flatMap(({ blocks, ...place }) =>
    linksOfBlocks(blocks).map((link): Placed => ({ ...link, ...place })),
  );
  const pages = new Map<string, Placed[]>();
  for (const one of placed.filter(({ link }) => isWeb(link.url))) {
    const page = pageOf(one.link.url);
    const others = pages.get(page);
    if (others) others.push(one);
    else pages.set(page, [one]);
  }
  return [...pages.values()].map(linkOf).filter((link) => link.isNamed || !isOfNetwork(link.url));
};

/** Messages and tags of a network, and its short addresses: where no words call them, they say nothing. */
const isOfNetwork = (url: string): boolean =>
  /^https?:\/\/(?:(?:t\.co|pic\.twitter\.com)\/|(?:(?:www|mobile)\.)?(?:twitter|x)\.com\/(?:hashtag\/|\w+\/status\/))/iu.test(
    url,
  );

/** One page, called by the first of its links that has a name. */
const linkOf = (placed: readonly Placed[]): FoundLink => {
  const found = placed.map(named);
  const [first] = found;
  const names = found.filter(({ isNamed }) => isNamed);
  // What the post calls a release says more than its tag.
  const best = names.find(({ text, url }) => text !== releaseAt(url)) ?? names[0] ?? first;
  if (!best || !first) throw new RangeError('a page without a link to it');
  return {
    ...best,
    url: first.url,
    // What was told of before is called where it is told of again.
    ...(placed.some(
      ({ calls, isOffered, isAlone }) => calls || isOffered || (isAlone === true && isCall(best.text)),
    )
      ? { isCalled: true }
      : {}),
    ...(placed.every(({ isMention }) => isMention) ? { isMention: true } : {}),
  };
};

/** "Rosa's": of what its sentence goes on to name. */
const possessive = /(?<=^[\p{L}\p{N}.-]{3,30})['’]s$/u;

const named = ({
  link,
  before = '',
  after = '',
  word,
  rest = '',
  heading,
  subject,
  isAlone,
}: Placed): FoundLink => {
  const { url } = link;
  const said = `${plainText(link.children)}${rest}`
    .replace(/(?:[,;:]+["”’']*|\s*(?:>>|[»›→➜]))\s*$/u, '')
    .replace(possessive, '');
  // `“Rye for all,”`: the closing mark went with its comma.
  const own = withoutOpened(said.replace(/^["“]([^"“”]*)$/u, '$1'));
  const around = isKind(own) || isMaterial(own) ? nameBefore(before) : undefined;
  const text = word ?? around ?? (isStamp(own) ? nameAfter(after) : undefined) ?? own;
  const isTranslation = isLanguage(text);
  const above = (isMaterial(own) ? subject : undefined) ?? heading;
  const isOfAbove = isMaterial(text) && above !== undefined;
  const isName = !isTranslation && !isOfAbove && (names(text, url) || (isAlone === true && isCall(own)));
  const release = isName || isTranslation ? undefined : releaseAt(url);
  const below = isName || isTranslation || above === undefined ? undefined : nameBelow(above, own, url);
  return {
    url,
    text: isName ? text : (release ?? below ?? readable(url)),
    isNamed: isName || release !== undefined || (below !== undefined && isMaterial(own)),
    isTrail: isTranslation || isTrail(url),
  };
};
