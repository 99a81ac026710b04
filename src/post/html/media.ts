import type { Element } from 'hast';
import type { Image, RootContent } from 'mdast';
import type { Embed, Figure } from '../../model/nodes.js';
import { embedTarget, readableAddress } from '../embeds/providers.js';
import { isPhrasing, toFlow, toPhrasing } from './content.js';
import { fallback } from './fallback.js';
import { attribute, type ElementRow, findAll, type Lowering, placed, textOf } from './lowering.js';

/** `<img>`; lazy loaders keep the address in `data-src`, and a picture of one pixel counts readers. */
export const image: ElementRow = (element, lowering) => {
  const node = imageOf(element, lowering);
  return node === undefined ? [] : [node];
};

/** `<picture>`: its `<img>`, or the first of its sources. */
export const picture: ElementRow = (element, lowering) => {
  const [img] = findAll(element, ['img']);
  const [source] = findAll(element, ['source']);
  const node = img === undefined ? undefined : imageOf(img, lowering);
  const address =
    source === undefined
      ? undefined
      : firstCandidate(attribute(source, 'srcSet') ?? attribute(source, 'src'));
  if (node !== undefined) return [node];
  if (address === undefined) return lowering.content(element);
  return [
    {
      type: 'image',
      url: address,
      alt: img === undefined ? '' : (attribute(img, 'alt') ?? ''),
      ...placed(element, lowering),
    },
  ];
};

/** `<figure>`: its images with their caption, or whatever else it holds with the caption below it. */
export const figure: ElementRow = (element, lowering) => {
  const card = bookmark(element, lowering);
  if (card !== undefined) return card;
  const [address] = /^https?:\/\/\S+$/.exec(textOf(element).trim()) ?? [];
  // WordPress writes the address of a video, and puts the player there when it shows the post.
  if (address !== undefined && /embed/.test(attribute(element, 'className') ?? '')) {
    lowering.dropSlots(element);
    return embedOf(address, undefined, element, lowering);
  }
  const captions = element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  );
  const rest = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'figcaption');
  const caption = captions.flatMap((child) => toPhrasing(lowering.content(child)));
  const content = lowering.nodes(rest);
  const images = content.flatMap(imagesIn);
  if (images.length === 0 || !content.every(isImageOnly)) {
    const below: RootContent[] =
      caption.length === 0
        ? []
        : [{ type: 'paragraph', children: [{ type: 'emphasis', children: caption }] }];
    return [...toFlow(content), ...below];
  }
  return [figureOf(images, caption.length === 0 ? undefined : caption, element, lowering)];
};

/** The card that Ghost makes of a link: its title, without the pictures of the site that it leads to. */
function bookmark(element: Element, lowering: Lowering): RootContent[] | undefined {
  const link = findAll(element, ['a']).find((part) =>
    /kg-bookmark-container/.test(attribute(part, 'className') ?? ''),
  );
  if (link === undefined) return undefined;
  const part = (name: string): string =>
    findAll(link, ['div', 'span'])
      .filter((child) => (attribute(child, 'className') ?? '').split(' ').includes(name))
      .map((child) => textOf(child).trim())
      .join(' ');
  const cards = embedOf(attribute(link, 'href'), part('kg-bookmark-title'), element, lowering);
  if (cards.length === 0) return undefined;
  const about = part('kg-bookmark-description');
  const below: RootContent[] =
    about === ''
      ? []
      : [
          {
            type: 'paragraph',
            children: [{ type: 'text', value: about, ...placed(element, lowering) }],
            ...placed(element, lowering),
          },
        ];
  return [...cards, ...below];
}

/** The card that Medium makes of a link: its title, and what the other site says of itself. */
export const linkCard: ElementRow = (element, lowering) => {
  const [link] = findAll(element, ['a']);
  const part = (name: string): string =>
    findAll(element, [name])
      .map((child) => textOf(child).trim())
      .join(' ');
  const cards = embedOf(link && attribute(link, 'href'), part('strong'), element, lowering);
  if (cards.length === 0) return toFlow(lowering.content(element));
  const about = part('em');
  const place = placed(element, lowering);
  const below: RootContent[] =
    about === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'text', value: about, ...place }], ...place }];
  return [...cards, ...below];
};

function figureOf(images: Image[], caption: Figure['caption'], element: Element, lowering: Lowering): Figure {
  return {
    type: 'figure',
    children: images,
    ...(caption === undefined ? {} : { caption }),
    ...placed(element, lowering),
  };
}

/** `<video>` and `<audio>`: a card when they play from the web, else their still picture. */
export const player: ElementRow = (element, lowering) => {
  const sources = [element, ...findAll(element, ['source'])].map((part) => attribute(part, 'src'));
  const title = attribute(element, 'title') ?? attribute(element, 'ariaLabel');
  const embed = sources.flatMap((source) => embedOf(source, title, element, lowering))[0];
  if (embed !== undefined) return dropContent(embed, element, lowering);
  const poster = attribute(element, 'poster');
  const alt = title ?? '';
  const what = element.tagName === 'audio' ? 'An audio' : 'A video';
  lowering.report('media-dropped', `${what} that plays from a file cannot be shown`, element);
  if (poster !== undefined)
    return dropContent({ type: 'image', url: poster, alt, ...placed(element, lowering) }, element, lowering);
  return fallback(element, lowering);
};

/** `<iframe>`, `<object>`, `<embed>`: a card, or nothing when the address is none of the web. */
export const frame: ElementRow = (element, lowering) => {
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? attribute(element, 'dataSrc');
  const embed = embedOf(address, attribute(element, 'title'), element, lowering)[0];
  if (embed !== undefined) return dropContent(embed, element, lowering);
  lowering.report('html-dropped', `\`<${element.tagName}>\` is dropped`, element);
  return element.tagName === 'object'
    ? fallback(element, lowering)
    : dropContent(undefined, element, lowering);
};

/** Scripts that put a thing of another site in their place: what they load, or what their data name, is its address. */
const loaders: readonly {
  readonly pattern: RegExp;
  readonly url: (element: Element, match: RegExpExecArray) => string;
}[] = [
  {
    pattern: /^(?:https?:)?\/\/gist\.github\.com\/([\w-]+\/[0-9a-f]+)\.js/i,
    url: (_, [, gist]) => `https://gist.github.com/${gist}`,
  },
  {
    pattern: /^(?:https?:)?\/\/asciinema\.org\/a\/(\w+)\.js/i,
    url: (_, [, cast]) => `https://asciinema.org/a/${cast}`,
  },
  {
    pattern: /^(?:https?:)?\/\/speakerdeck\.com\/assets\/embed\.js/i,
    url: (element) =>
      `https://speakerdeck.com/player/${encodeURIComponent(attribute(element, 'dataId') ?? '')}`,
  },
];

/** The card of what a script would load: a gist, a terminal session, slides. */
export function loadedCard(element: Element, lowering: Lowering): RootContent[] | undefined {
  const address = attribute(element, 'src') ?? '';
  for (const { pattern, url } of loaders) {
    const match = pattern.exec(address);
    if (match === null) continue;
    const cards = embedOf(url(element, match), undefined, element, lowering);
    lowering.dropSlots(element);
    return cards;
  }
  return undefined;
}

function dropContent(node: RootContent | undefined, element: Element, lowering: Lowering): RootContent[] {
  lowering.dropSlots(element);
  return node === undefined ? [] : [node];
}

/** `YouTube video player` and `vimeo-player` are what the site writes, and no titles. */
const ofPlayer =
  /^(?:\w+[\s-])?(?:video[\s-])?player$|^embedded |^(?:youtube|vimeo)(?:[\s-](?:video|embed))?$|^iframe$/i;

function embedOf(
  address: string | undefined,
  title: string | undefined,
  element: Element,
  lowering: Lowering,
): Embed[] {
  const target = address === undefined ? undefined : embedTarget(address);
  if (target === undefined) return [];
  const named = title !== undefined && title.trim() !== '' && !ofPlayer.test(title.trim());
  const value = named ? title.replace(/\s+/g, ' ').trim() : readableAddress(target.url);
  return [{ type: 'embed', provider: target.provider, url: target.url, value, ...placed(element, lowering) }];
}

function imageOf(element: Element, lowering: Lowering): Image | undefined {
  const names = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'];
  const sources = names.flatMap((name) => attribute(element, name)?.trim() || []);
  const address =
    sources.find((source) => !source.startsWith('data:')) ??
    firstCandidate(attribute(element, 'srcSet')) ??
    sources[0];
  const isPixel = attribute(element, 'width') === '1' || attribute(element, 'height') === '1';
  if (address === undefined || isPixel) return undefined;
  const title = attribute(element, 'title');
  return {
    type: 'image',
    url: address,
    alt: attribute(element, 'alt') ?? '',
    ...(title === undefined || title === '' ? {} : { title }),
    ...placed(element, lowering),
  };
}

function firstCandidate(srcset: string | undefined): string | undefined {
  return srcset?.trim().split(/,?\s+/)[0] || undefined;
}

function imagesIn(node: RootContent): Image[] {
  if (node.type === 'image') return [node];
  if (node.type === 'figure') return node.children;
  return 'children' in node ? node.children.flatMap((child) => imagesIn(child)) : [];
}

/** Whether nothing but images (perhaps linked) and blanks is in a node. */
function isImageOnly(node: RootContent): boolean {
  if (node.type === 'image' || node.type === 'break') return true;
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'paragraph' || node.type === 'link') return node.children.every(isImageOnly);
  return !isPhrasing(node) && node.type === 'figure' && node.caption === undefined;
}
