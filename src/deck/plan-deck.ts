import type { PhrasingContent } from 'mdast';
import type { PostAssets } from '../model/assets.js';
import type { PlacedClaim } from '../model/claim.js';
import { isOnlyCourtesy } from '../model/courtesies.js';
import type { Asset, Deck, DeckMeta, Layout, Slide, SlideData } from '../model/deck.js';
import { labelsFor } from '../model/labels.js';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { sectionsUnder } from '../model/sections.js';
import type { DeckSettings } from '../model/settings.js';
import { defaultPace } from '../model/speaking-time.js';
import { agendaSlide, entriesOf, tellingEntries } from './agenda.js';
import { bareRuns } from './bare-runs.js';
import { withClock } from './clock.js';
import { callsReaders, closeSections, saysTopic } from './close-sections.js';
import { closingSlides } from './closing.js';
import { backupSlide, type FrameContext, partSlide, speakerSlides, titleSlide } from './frame.js';
import type { LayoutRule } from './layouts/layout-rule.js';
import { layoutRules } from './layouts/rules.js';
import { type FoundLink, findLinks, type LinkPlace } from './links.js';
import { nameOf } from './name-slide.js';
import { notesOfSection } from './notes.js';
import { openTalk } from './open-talk.js';
import { planOpening } from './plan-opening.js';
import { collapse, planBlocks, planSection, type SectionContext } from './plan-section.js';
import { breakRows } from './rhythm.js';
import { spareKickers } from './spare-kickers.js';
import { joinSpoken } from './spoken.js';
import { takeawaysSlides } from './takeaways.js';

/** Everything a deck is planned from. */
export interface PlanInput {
  readonly outline: Outline;
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  readonly assets: PostAssets;
  readonly settings: DeckSettings;
  /** The deck's name: its folder of pictures. */
  readonly slug: string;
  /** The post's path relative to the deck's file; absent for standard input. */
  readonly source?: string;
  readonly qrCode: (url: string) => Asset;
  readonly logo?: Asset;
  /** The picture of the speaker. */
  readonly portrait?: Asset;
  /** Layouts of the user, tried before ours. */
  readonly layouts?: readonly LayoutRule[];
}

const minAgenda = 5;
const maxAgenda = 12;
const minSlidesForAgenda = 8;
/** Minutes of a slot. */
const leastForAgenda = 10;

/** Plans the talk: the frame around it, and for each section the slides that its claims need. */
export const planDeck = (input: PlanInput): Deck => {
  const { outline, settings } = input;
  const drawn: Asset[] = [];
  const qrCode = (url: string): Asset => {
    const asset = input.qrCode(url);
    drawn.push(asset);
    return asset;
  };
  const context: SectionContext = {
    claims: input.claims,
    titles: settings.titles,
    rules: [...(input.layouts ?? []), ...layoutRules],
    untitled: [{ type: 'text', value: settings.title ?? outline.meta.title }],
    layout: { slug: input.slug, assets: input.assets, labels: labelsFor(outline.meta.language), qrCode },
  };
  const frame = frameOf(input, context);
  const opening = planOpening(outline, context);
  const planned = planBody(outline.sections, { context, slideLevel: outline.slideLevel });
  const body = { ...planned, slides: breakRows(planned.slides) };
  const talk = openTalk(
    joinSpoken([
      titleSlide(frame, opening.notes),
      ...speakerSlides(frame),
      ...opening.slides,
      ...body.slides,
    ]),
  );
  const start = talk.findIndex(({ data }) => data?.entry !== undefined);
  const closings = [
    ...(settings.takeaways ? takeawaysSlides(outline, body.told, context) : []),
    ...closingSlides(settings.resources ? linksOf(outline) : [], frame),
  ];
  const closed = closeSections(talk.slice(Math.max(0, start)), closings);
  const all = [
    ...talk.slice(0, Math.max(0, start)),
    ...agendaOf(closed, body, frame),
    ...closed,
    ...planBackup(outline.backup, context),
  ];
  const spared = spareKickers(all, plainText(context.untitled));
  const slides = settings.for === undefined ? spared : withClock(spared, settings.pace);
  const assets = [
    ...input.assets.images.values(),
    ...input.assets.diagrams.values(),
    ...drawn,
    ...(input.logo ? [input.logo] : []),
    ...(input.portrait ? [input.portrait] : []),
  ];
  return {
    type: 'deck',
    meta: metaOf(input),
    children: slides,
    assets: usedAssets(slides, assets),
  };
};

const frameOf = (
  { outline, settings, slug, logo, portrait }: PlanInput,
  { layout }: SectionContext,
): FrameContext => ({
  meta: outline.meta,
  settings,
  slug,
  labels: layout.labels,
  ...(logo ? { logo } : {}),
  ...(portrait ? { portrait } : {}),
  ...(outline.meta.canonicalUrl ? { qr: layout.qrCode(outline.meta.canonicalUrl) } : {}),
});

interface BodyEntry {
  readonly title: readonly PhrasingContent[];
  /** The agenda leaves it out. */
  readonly isCourtesy: boolean;
}

interface Body {
  readonly slides: readonly Slide[];
  /** How many they are without what only closes the post. */
  readonly length: number;
  /** The same where each title of a list of sections counts as a slide. */
  readonly told: number;
  /** The entries of the agenda, in order; the slide of each carries its index as `data.entry`. */
  readonly entries: readonly BodyEntry[];
}

interface BodyContext {
  readonly context: SectionContext;
  readonly slideLevel: number;
  /** The heading of the part that the sections stand in. */
  readonly part?: readonly PhrasingContent[];
}

const planBody = (sections: readonly Section[], { context, slideLevel, part }: BodyContext): Body => {
  const named = sections.filter(({ heading, isSpoken }) => heading && !isSpoken);
  const parts = sections.filter((section) => isPart(section, slideLevel));
  const slidesOf = (section: Section): Slide[] => {
    const own = isPart(section, slideLevel)
      ? planPart(section, parts.indexOf(section) + 1, { context, slideLevel })
      : planSection(section, context);
    const entry = named.indexOf(section);
    return entry < 0 ? own : asEntry(own, { entry, heading: nameOf(section, context).title });
  };
  const runs = bareRuns(sections, context.claims, part === undefined);
  const slides = runs.flatMap((run) => {
    if (run.length === 1) return run.flatMap(slidesOf);
    const list = collapse(run, { title: part ?? context.untitled }, context);
    const entry = named.findIndex((section) => run.includes(section));
    return asEntry([list], { entry, lastEntry: entry + run.length - 1 });
  });
  const closing = sections.filter(({ heading, isSpoken }) => !heading && isSpoken).length;
  const length = slides.length - closing;
  return {
    slides,
    length,
    told: length + sections.length - runs.length,
    entries: named.map((section) => entryOf(section, context)),
  };
};

const entryOf = (section: Section, context: SectionContext): BodyEntry => {
  const { title } = nameOf(section, context);
  return { title, isCourtesy: section.isCourtesy === true || isOnlyCourtesy(plainText(title), section) };
};

/** Marks the first slide of a section as the start of its entry. */
const asEntry = ([first, ...rest]: readonly Slide[], data: SlideData): Slide[] =>
  first ? [{ ...first, data: { ...first.data, ...data } }, ...rest] : [];

const isPart = (section: Section, slideLevel: number): boolean =>
  !section.isSpoken &&
  section.depth < slideLevel &&
  section.children.some(({ heading }) => heading !== undefined);

/** A heading above the slide level: a divider, what stands directly below it, and its sections. */
const planPart = (
  section: Section,
  part: number,
  { context, slideLevel }: { readonly context: SectionContext; readonly slideLevel: number },
): Slide[] => {
  const name = nameOf(section, context);
  const shows = (context.claims.get(section) ?? []).some(({ claim }) => claim.rung !== 'title');
  const intro = shows ? planBlocks(section, name, context) : [];
  const divider = partSlide(name.title, part, shows ? [] : notesOfSection(section));
  const split = section.children.filter(({ heading }) => !heading);
  const { slides } = planBody(
    section.children.filter(({ heading }) => heading),
    { context, slideLevel, part: name.title },
  );
  return [
    divider,
    ...intro,
    ...split.flatMap((child) => planSection(child, context, name)),
    ...slides.map(withoutEntry),
  ];
};

const withoutEntry = (slide: Slide): Slide => {
  if (slide.data?.entry === undefined) return slide;
  const { data: _, ...rest } = slide;
  return rest;
};

/** What a short slot has no time for, after the thanks: for questions, and so that nothing is lost. */
const planBackup = (sections: readonly Section[], context: SectionContext): Slide[] => {
  if (sections.length === 0) return [];
  const divider = backupSlide(context.layout.labels.backup);
  return joinSpoken([divider, ...sections.flatMap((section) => planSection(section, context))]);
};

const closing: ReadonlySet<Layout | undefined> = new Set<Layout>(['resources', 'thanks']);

/** An agenda helps in a talk that is long enough to get lost in. */
const agendaOf = (talk: readonly Slide[], { entries, length }: Body, frame: FrameContext): Slide[] => {
  const { agenda, for: slot = leastForAgenda } = frame.settings;
  const isLong = slot >= leastForAgenda && length >= minSlidesForAgenda;
  const begun = new Map(talk.flatMap((slide) => entriesOf(slide).map((entry) => [entry, slide])));
  const parts = entries.flatMap(({ title, isCourtesy }, entry) =>
    begun.has(entry) && !isCourtesy ? [{ title, entry }] : [],
  );
  // What is said with the links or the thanks is nothing that anybody waits for.
  const listed = parts.filter(({ entry }) => !closing.has(begun.get(entry)?.layout));
  // Of titles that one slide lists an agenda is no help.
  const stops = new Set(parts.map(({ entry }) => begun.get(entry))).size;
  const hasList = stops >= minAgenda && parts.length <= maxAgenda;
  return agenda && isLong && hasList ? [agendaSlide(tellingEntries(listed), frame)] : [];
};

const linksOf = ({ opening, sections, backup }: Outline): FoundLink[] =>
  findLinks([opening, ...sections, ...backup].flatMap(sectionsUnder).map(linkPlaceOf));

const linkPlaceOf = ({ heading, blocks }: Section): LinkPlace => {
  const words = heading ? plainText(heading.children).trim() : '';
  const calls = callsReaders(words);
  return { blocks, ...(calls ? { calls } : saysTopic(words) ? { heading: words } : {}) };
};

/** Only what a slide shows goes beside the deck. */
const usedAssets = (slides: readonly Slide[], assets: readonly Asset[]): Asset[] => {
  const shown = JSON.stringify(slides.map(({ children }) => children));
  const used = assets.filter((asset) => shown.includes(asset.name));
  return [...new Map(used.map((asset) => [asset.name, asset])).values()];
};

const metaOf = ({ outline: { meta }, settings, source }: PlanInput): DeckMeta => {
  const footer = [settings.event, settings.handle]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  const date = settings.date ?? meta.date;
  return {
    title: settings.title ?? meta.title,
    theme: settings.theme,
    aspect: settings.aspect,
    language: settings.language ?? meta.language,
    direction: meta.direction,
    authors: settings.author ? [settings.author] : meta.authors.map((author) => author.name),
    ...(date ? { date } : {}),
    ...(meta.description ? { description: meta.description } : {}),
    keywords: meta.tags,
    ...(footer ? { footer } : {}),
    paginate: true,
    ...(settings.pace === defaultPace ? {} : { pace: settings.pace }),
    ...(source ? { source } : {}),
    ...(meta.canonicalUrl ? { url: meta.canonicalUrl } : {}),
  };
};
