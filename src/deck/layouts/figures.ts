import type { Code, Image, Paragraph } from 'mdast';
import type { BlockClaim, Claim, Line } from '../../model/claim.js';
import { type CodeEmphasis, printCodeEmphasis, readCodeEmphasis } from '../../model/code-emphasis.js';
import type { Asset, Layout, SlideBlock } from '../../model/deck.js';
import { figureLabelOf, withoutFigureLabel } from '../../model/figure-labels.js';
import { lettersOf } from '../../model/letters-of.js';
import type { Figure } from '../../model/nodes.js';
import { plainText } from '../../model/plain-text.js';
import { caption, isPicture, listOf, picture } from '../blocks.js';
import { sharedCard } from '../missing-pictures.js';
import type { LayoutContext, LayoutRule, SlideBody } from './layout-rule.js';
import { readableLead } from './leads.js';
import { isAsideCaption, isMachineCaption } from './picture-captions.js';
import { shortCaption } from './short-captions.js';

type Whole = Claim & BlockClaim;

const captionOf = (claim: Whole): SlideBlock[] => {
  const lead = readableLead(claim);
  return lead ? [caption(lead.content)] : [];
};

/** The block of a slide that shows one block and nothing else. */
const soleBlock = (claims: readonly Claim[]): Whole | undefined => {
  const [claim] = claims;
  return claims.length === 1 && claim?.kind === 'block' ? claim : undefined;
};

const imageOf = (block: SlideBlock): Image | undefined => {
  const [child] = isPicture(block) ? (block as Paragraph).children : [];
  return child?.type === 'image' ? child : undefined;
};

interface ShownPicture {
  readonly asset: Asset;
  readonly alt: string;
  readonly caption: SlideBlock[];
}

const fromImage = (image: Image, claim: Whole, { assets }: LayoutContext): ShownPicture | undefined => {
  const asset = assets.images.get(image.url);
  if (!asset) return undefined;
  const title = image.title && !isMachineCaption(image.title) ? image.title : undefined;
  const own = title ? [caption([{ type: 'text', value: title }])] : captionOf(claim);
  return { asset, alt: image.alt ?? '', caption: own };
};

const fromFigure = (figure: Figure, claim: Whole, context: LayoutContext): ShownPicture | undefined => {
  const [image] = figure.children;
  const shown = image && fromImage(image, claim, context);
  if (!shown) return undefined;
  const own = shortCaption(withoutFigureLabel(figure.caption ?? []));
  const words = plainText(own);
  if (words.trim() === '' || isMachineCaption(words)) return shown;
  if (shown.caption.length > 0 && isAsideCaption(words)) return shown;
  return { ...shown, caption: [caption(own)] };
};

/** The picture that a claim shows, if it shows one. */
const pictureOf = (claim: Whole, context: LayoutContext): ShownPicture | undefined => {
  if (claim.block.type === 'figure') return fromFigure(claim.block, claim, context);
  const image = imageOf(claim.block);
  return image && fromImage(image, claim, context);
};

/** The lines and the picture of a slide that shows these two and nothing else. */
const textAndPicture = (claims: readonly Claim[], context: LayoutContext) => {
  const text = claims.find((claim) => claim.kind === 'lines');
  const whole = claims.find((claim) => claim.kind === 'block');
  const shown = claims.length === 2 && text && whole ? pictureOf(whole, context) : undefined;
  return { text, shown };
};

const thoughts = new Set<Claim['rung']>(['definition', 'frame', 'contrast', 'sentence']);

/** A picture alone fills the slide, but with a caption it leaves room for it; what stands for one is a card. */
const pictureSlide = (shown: ShownPicture, { slug }: LayoutContext): SlideBody => {
  const isCard = shown.asset.isPlaceholder === true;
  const layout: Layout = isCard || shown.caption.length > 0 ? 'image-caption' : 'image-full';
  const frame = layout === 'image-caption' ? frameOf(shown.asset) : groundFor(shown.asset);
  // A card has the alternative text on it.
  const isSaid =
    isCard && lettersOf(captionText(shown)) === lettersOf(shown.alt.slice(figureLabelOf(shown.alt)));
  return {
    layout,
    children: [picture(shown.asset, slug, shown.alt), ...(isSaid ? [] : shown.caption)],
    ...withVariants(isCard ? ['missing'] : frame),
  };
};

/** The words of a caption as it is shown. */
const captionText = ({ caption: [block] }: Pick<ShownPicture, 'caption'>): string =>
  block?.type === 'paragraph' ? plainText(block.children) : '';

const withVariants = (variants: readonly string[]): Pick<SlideBody, 'variants'> =>
  variants.length > 0 ? { variants: [...variants] } : {};

/** A drawing that was made for a light page has one behind it, in dark decks as well. */
const groundFor = ({ ground }: Asset): string[] => (ground === 'none' ? ['paper'] : []);

/** A picture with a ground of its own needs no frame, unless it is so tall or so flat that it would stand lost. */
const frameOf = (asset: Asset): string[] => {
  const ratio = asset.width / asset.height;
  return asset.ground === 'own' && ratio > 1.2 && ratio < 5 ? ['bare'] : groundFor(asset);
};

const widest = 1.5;

/** A thought from prose is the title of the picture that shows it; a wide picture needs the room below. */
export const imageWithThought: LayoutRule = {
  name: 'picture with its thought',
  build: (claims, context) => {
    const { text, shown } = textAndPicture(claims, context);
    const [first, second] = text && thoughts.has(text.rung) ? text.lines : [];
    if (!shown || !first || first.children || (second && shown.asset.width / shown.asset.height < widest))
      return undefined;
    return { title: first.content, ...pictureSlide(shown, context) };
  },
};

/** Text with one picture: side by side. */
export const imageSide: LayoutRule = {
  name: 'image beside text',
  build: (claims, context) => {
    const { text, shown } = textAndPicture(claims, context);
    if (!shown || !text) return undefined;
    return {
      layout: 'image-side',
      ...withVariants(groundFor(shown.asset)),
      children: [
        picture(shown.asset, context.slug, shown.alt),
        ...(text.lead ? [leadParagraph(text.lead)] : []),
        listOf(text.lines, { ordered: text.ordered, start: text.start }),
        ...shown.caption,
      ],
    };
  },
};

/** A photograph may lose its edges to fill the slide; a drawing may not. */
const coverOf = ({ asset }: ShownPicture): string[] => {
  const ratio = asset.width / asset.height;
  return asset.mediaType === 'image/jpeg' && ratio > 1.25 && ratio < 2.4 ? ['cover'] : [];
};

/** Pictures one after the other that cannot be shown: the card that stands for all of them. */
const joinedCard = (claims: readonly Claim[], context: LayoutContext): SlideBody | undefined => {
  const asset = sharedCard(claims, context.assets);
  if (!asset) return undefined;
  const shown = claims.flatMap((claim) => (claim.kind === 'block' ? (pictureOf(claim, context) ?? []) : []));
  const alt = shown.map((one) => captionText(one) || one.alt).join('; ');
  return pictureSlide({ asset, alt, caption: [] }, context);
};

/** A picture alone. */
export const image: LayoutRule = {
  name: 'image',
  build: (claims, context) => {
    const joined = joinedCard(claims, context);
    if (joined) return joined;
    const claim = soleBlock(claims);
    const shown = claim && pictureOf(claim, context);
    if (!shown) return undefined;
    const body = pictureSlide(shown, context);
    const cover = body.layout === 'image-full' ? coverOf(shown) : [];
    return { ...body, ...withVariants([...(body.variants ?? []), ...cover]) };
  },
};

/** A diagram that could be drawn is a picture; its source stays in the post. */
export const diagram: LayoutRule = {
  name: 'diagram',
  build: (claims, context) => {
    const claim = soleBlock(claims);
    if (claim?.block.type !== 'code' || claim.block.lang !== 'mermaid') return undefined;
    const asset = context.assets.diagrams.get(claim.block.value);
    if (!asset) return undefined;
    const alt = claim.lead?.text ?? 'Diagram';
    return { layout: 'diagram', children: [picture(asset, context.slug, alt), ...captionOf(claim)] };
  },
};

const emphasisOf = ({ meta, value }: Code): CodeEmphasis | undefined =>
  meta ? readCodeEmphasis(meta, value.split('\n').length) : undefined;

/** The listing as a deck has it: its file is its caption. */
const sourceOf = (code: Code): Code => {
  const { type, lang, value } = code;
  const { title: _, ...emphasis } = emphasisOf(code) ?? { steps: [], added: [], removed: [] };
  return { type, lang: lang ?? null, meta: printCodeEmphasis(emphasis) || null, value };
};

/** The name of its file stands below a listing; else what leads to it. */
const codeCaption = (claim: Whole): SlideBlock[] => {
  const title = emphasisOf(claim.block as Code)?.title;
  return title === undefined ? captionOf(claim) : [caption([{ type: 'inlineCode', value: title }])];
};

/** One listing, or several short ones that belong together. */
export const code: LayoutRule = {
  name: 'code',
  build: (claims) => {
    const listings = claims.filter(
      (claim) => claim.kind === 'block' && claim.block.type === 'code',
    ) as Whole[];
    if (listings.length === 0 || listings.length !== claims.length) return undefined;
    const children = belowLeads(listings, ({ block }) => sourceOf(block as Code));
    const [first] = listings;
    return {
      layout: 'code',
      children: [...children, ...(listings.length === 1 && first ? codeCaption(first) : [])],
    };
  },
};

/** Several blocks, each below what leads to it; one alone has that as its caption or title. */
const belowLeads = (claims: readonly Whole[], blockOf: (claim: Whole) => SlideBlock): SlideBlock[] =>
  claims.flatMap((claim) => {
    const lead = claims.length > 1 ? readableLead(claim) : undefined;
    return [...(lead ? [leadParagraph(lead)] : []), blockOf(claim)];
  });

const leadParagraph = (lead: Line): SlideBlock => ({ type: 'paragraph', children: [...lead.content] });

/** One formula, or a few that follow from each other. */
export const math: LayoutRule = {
  name: 'math',
  build: (claims) => {
    const formulas = claims.flatMap((claim): Whole[] =>
      claim.kind === 'block' && claim.block.type === 'math' ? [claim] : [],
    );
    const [first, ...more] = formulas;
    if (!first || formulas.length !== claims.length) return undefined;
    const children = belowLeads(formulas, ({ block }) => block);
    return {
      layout: 'content',
      variants: ['formula'],
      children: [...children, ...(more.length === 0 ? captionOf(first) : [])],
    };
  },
};

/** A table. */
export const table: LayoutRule = {
  name: 'table',
  build: (claims): SlideBody | undefined => {
    const claim = soleBlock(claims);
    if (claim?.block.type !== 'table') return undefined;
    return { layout: 'table', children: [claim.block, ...captionOf(claim)] };
  },
};
