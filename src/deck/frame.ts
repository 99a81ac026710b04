import type { PhrasingContent } from 'mdast';
import type { Asset, Note, Slide, SlideBlock } from '../model/deck.js';
import type { Labels } from '../model/labels.js';
import type { PostMeta } from '../model/post.js';
import type { DeckSettings } from '../model/settings.js';
import { backupVariant } from '../model/talk.js';
import { caption, listOf, ownLine, paragraph, picture, textParagraph } from './blocks.js';
import {
  lateRank,
  lowestRank,
  passingRank,
  rankLinks,
  subjectRank,
  unnamedRank,
  withoutCrowd,
} from './link-worth.js';
import type { FoundLink } from './links.js';

/** What the slides around the talk are made from. */
export interface FrameContext {
  readonly meta: PostMeta;
  readonly settings: DeckSettings;
  readonly slug: string;
  readonly labels: Labels;
  /** The QR code of the post's public address, when it has one. */
  readonly qr?: Asset;
  /** The picture of the speaker or the event. */
  readonly logo?: Asset;
  readonly portrait?: Asset;
}

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }];

/** A slide of the frame, without a kicker. */
export const frameSlide = (
  layout: Slide['layout'],
  title: readonly PhrasingContent[],
  rest: {
    readonly children: readonly SlideBlock[];
    readonly depth?: 1 | 2;
    readonly notes?: readonly Note[];
  },
): Slide => ({
  type: 'slide',
  layout,
  density: 'normal',
  variants: [],
  title,
  titleDepth: rest.depth ?? 2,
  children: rest.children,
  notes: rest.notes ?? [],
});

const qrPicture = ({ qr, meta, slug }: FrameContext): SlideBlock[] =>
  qr && meta.canonicalUrl ? [picture(qr, slug, `QR code: ${meta.canonicalUrl}`)] : [];

const logoPicture = ({ logo, slug }: FrameContext): SlideBlock[] =>
  logo ? [picture(logo, slug, 'Logo')] : [];

const maxAuthors = 3;

/** Many authors are named by the first of them. */
const authorsOf = ({ authors }: PostMeta): string => {
  const names = authors.map(({ name }) => name);
  return names.length <= maxAuthors
    ? names.join(', ')
    : `${names.slice(0, maxAuthors).join(', ')} +${names.length - maxAuthors}`;
};

/** Who speaks, where and when. */
const bylineOf = ({ meta, settings }: FrameContext): string =>
  [settings.author ?? authorsOf(meta), settings.event, settings.date ?? meta.date]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');

const maxSubtitle = 180;

const subtitleOf = ({ meta, settings }: FrameContext): string | undefined => {
  const subtitle = settings.subtitle ?? meta.subtitle ?? meta.description;
  if (!subtitle || subtitle.replace(/\.$/u, '') === meta.title || subtitle.length > maxSubtitle)
    return undefined;
  return subtitle.replace(/\s+/gu, ' ').trim();
};

/** The first slide, with the opening prose as its notes. */
export const titleSlide = (context: FrameContext, notes: readonly Note[]): Slide => {
  const subtitle = subtitleOf(context);
  const byline = bylineOf(context);
  return frameSlide('title', text(context.settings.title ?? context.meta.title), {
    depth: 1,
    notes,
    children: [
      ...(subtitle ? [textParagraph(subtitle)] : []),
      ...(byline ? [caption(text(byline))] : []),
      ...logoPicture(context),
      ...qrPicture(context),
    ],
  });
};

/** A role or a company is for the byline; so many words are a sentence about somebody. */
const leastBio = 5;
/** Minutes of a slot in which nobody introduces themselves. */
const mostWithoutBio = 8;

/** Who speaks: when the speaker has a portrait or a line of biography, and the slot has time for it. */
export const speakerSlides = (context: FrameContext): Slide[] => {
  const { meta, settings, portrait, slug } = context;
  const [author, ...others] = meta.authors;
  const name = settings.author ?? (others.length === 0 ? author?.name : undefined);
  const told = settings.author === undefined && (author?.about ?? '').split(/\s+/u).length >= leastBio;
  const bio = settings.bio ?? (told ? author?.about : undefined);
  if (!name || !(bio || portrait) || (settings.for ?? Number.POSITIVE_INFINITY) <= mostWithoutBio) return [];
  const children = [
    ...(portrait ? [picture(portrait, slug, name)] : []),
    ...[bio, settings.handle].filter((line) => line !== undefined).map(textParagraph),
  ];
  return [frameSlide('speaker', text(name), { children })];
};

/** A divider between the parts of a talk, numbered. */
export const partSlide = (
  title: readonly PhrasingContent[],
  part: number,
  notes: readonly Note[],
): Slide => ({
  ...frameSlide('section', title, { depth: 1, notes, children: [] }),
  kicker: text(String(part)),
});

/** The divider before the slides that are kept for questions. */
export const backupSlide = (title: string): Slide => ({
  ...frameSlide('section', text(title), { depth: 1, children: [] }),
  variants: [backupVariant],
});

/** Where the links of the post lead, and the post itself. */
export const resourcesSlides = (links: readonly FoundLink[], context: FrameContext): Slide[] => {
  const shown = worthiest(links, context.meta.title);
  if (shown.length === 0) return [];
  const lines = shown.map((link) => ({
    ...ownLine(link.text),
    content: [
      { type: 'link' as const, url: link.url, children: [{ type: 'text' as const, value: link.text }] },
    ],
  }));
  const notes: Note[] = links.map((link, index) => ({
    kind: 'post',
    text: `${index + 1}. ${link.text}: ${link.url}`,
  }));
  const children = [listOf(lines, { ordered: true }), ...qrPicture(context)];
  return [frameSlide('resources', text(context.labels.resources), { children, notes })];
};

/** One slide of links is looked at; the notes hold all of them. */
const maxResources = 7;

/** The links that are shown, in the order of the post: only its subject goes before, and what made it and what everybody knows behind. */
const worthiest = (links: readonly FoundLink[], title: string): FoundLink[] => {
  const found = withoutCrowd(links);
  const ranks = rankLinks(found, title);
  const rankOf = (link: FoundLink): number => ranks.get(link) ?? lowestRank;
  const sorted = [...found].sort((a, b) => rankOf(a) - rankOf(b));
  const few = sorted.filter((link) => rankOf(link) < passingRank).length < enoughBesides;
  const ranked = few ? sorted : sorted.filter((link) => rankOf(link) !== passingRank);
  const named = ranked.filter((link) => rankOf(link) < lowestRank);
  const shown = new Set((named.length >= enoughResources ? named : ranked).slice(0, maxResources));
  return found.filter((link) => shown.has(link)).sort((a, b) => bandOf(rankOf(a)) - bandOf(rankOf(b)));
};

const bandOf = (rank: number): number => {
  if (rank <= subjectRank) return 0;
  return rank === lateRank || rank > unnamedRank ? 2 : 1;
};

/** So many links need nobody beside them who is named in passing. */
const enoughBesides = 2;

/** So many links need no unnamed changes and tickets beside them. */
const enoughResources = 3;

/** The last slide: thanks, where to find the speaker and the post, and the links when there are few. */
export const thanksSlide = (context: FrameContext, links: readonly FoundLink[] = []): Slide => {
  const { meta, settings, labels } = context;
  const url = meta.canonicalUrl;
  const lines = [
    settings.handle,
    settings.author ?? meta.authors.map((author) => author.name).join(', '),
  ].filter((line) => line !== undefined && line !== '');
  return frameSlide('thanks', text(labels.thanks), {
    depth: 1,
    children: [
      ...lines.map((line) => textParagraph(line ?? '')),
      ...links.map((link) => paragraph([{ type: 'link', url: link.url, children: text(link.text) }])),
      ...(url ? [paragraph([{ type: 'link', url, children: text(shortUrl(url)) }])] : []),
      ...logoPicture(context),
      ...qrPicture(context),
    ],
  });
};

/** An address as it is read out: without its scheme and without a slash at its end. */
export const shortUrl = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
