import type { PhrasingContent } from 'mdast';
import type { Claim, PlacedClaim } from '../model/claim.js';
import { countWords } from '../model/count-words.js';
import type { Note, Slide } from '../model/deck.js';
import { lettersOf } from '../model/letters-of.js';
import { inlineOf } from '../model/list-items.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';
import type { DeckSettings } from '../model/settings.js';
import { areOnlyLinks } from '../model/signposts.js';
import { paragraph } from './blocks.js';
import { type ClaimGroup, groupClaims } from './group-claims.js';
import type { LayoutContext, LayoutRule, SlideBody } from './layouts/layout-rule.js';
import { layOut } from './layouts/rules.js';
import { assertionOf, leadTitle, type Named, nameOf, thoughtTitle, titleOf } from './name-slide.js';
import { notesOf, notesOfSection } from './notes.js';
import { comparisonOf } from './parallel-sections.js';
import { spokenSlide } from './spoken.js';
import { isClosing, isSummary, minClosing } from './summaries.js';
import {
  areKindsOnly,
  headingOf,
  isBare,
  isFaint,
  overviewOf,
  tellsLittle,
  titlesAsPoints,
} from './title-lists.js';

/** What planning a section needs beside the section. */
export interface SectionContext {
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  readonly layout: LayoutContext;
  readonly rules: readonly LayoutRule[];
  /** Whether the strongest line of a slide may be its title, the heading its kicker. */
  readonly titles: DeckSettings['titles'];
  /** The title of slides whose section has no heading. */
  readonly untitled: readonly PhrasingContent[];
}

/** A slide of the body of a talk. */
export const makeSlide = (
  body: SlideBody,
  title: readonly PhrasingContent[] | undefined,
  rest: { readonly kicker?: readonly PhrasingContent[] | undefined; readonly notes?: readonly Note[] } = {},
): Slide => ({
  type: 'slide',
  layout: body.layout,
  density: body.density ?? 'normal',
  variants: body.variants ?? [],
  ...(rest.kicker && rest.kicker.length > 0 ? { kicker: rest.kicker } : {}),
  ...(title && title.length > 0 ? { title } : {}),
  titleDepth: 2,
  children: body.children,
  notes: rest.notes ?? [],
});

/** The slides of a section's own blocks; the notes are dealt out so that none is lost and order is kept. */
export const planBlocks = (section: Section, name: Named, context: SectionContext): Slide[] => {
  const groups = groupClaims(context.claims.get(section) ?? [], context.layout.assets, section.blocks);
  if (groups.length === 0) {
    // A title that stands above already, and nothing below it: what is said belongs to the slide before.
    if (section.isGroup && !section.title) return [spokenSlide(notesOfSection(section))];
    const body = layOut([], context.layout, context.rules);
    return [makeSlide(body, name.title, { kicker: name.kicker, notes: notesOfSection(section) })];
  }
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const from = index === 0 ? 0 : (groups[index - 1]?.last ?? 0) + 1;
    const to = next ? group.last + 1 : section.blocks.length;
    const blocks = section.blocks.slice(from, Math.max(from, to));
    const notes = index === 0 ? notesOfSection({ ...section, blocks }) : notesOf(blocks);
    return slideOf(group, index, { name, notes, context });
  });
};

const slideOf = (
  group: ClaimGroup,
  index: number,
  { name, notes, context }: { name: Named; notes: readonly Note[]; context: SectionContext },
): Slide => {
  const isTopic = name.isFixed === true || context.titles === 'topic';
  const mayLead = index > 0 || name.isRepeated === true;
  const own = name.isFixed ? undefined : ownTitle(group, { mayLead, isTopic });
  const body = byHeading(layOut(own?.claims ?? group.claims, context.layout, context.rules), name);
  if (isTopic)
    return makeSlide(withThought(body), own?.title ?? name.title, {
      kicker: own ? name.title : name.kicker,
      notes,
    });
  const alone = own || name.kicker ? undefined : onlyLine(body);
  if (alone) return makeSlide({ ...body, children: [] }, alone, { kicker: name.title, notes });
  const title = body.title ? titleOf(body.title) : own && titleOf(own.title);
  return makeSlide(withoutEcho(body, title ?? name.title), title ?? name.title, {
    kicker: title ? name.title : name.kicker,
    notes,
  });
};

/** Fewer words are a name that its heading tells of; more are read more easily below it. */
const [leastAlone, mostAlone] = [4, 16];

/** What its author marked within a sentence is no title. */
const inMidSentence = /^\p{Ll}/u;

/** The one line of a slide, where it says more than the heading that would stand above it in larger letters: "Misc". */
const onlyLine = ({ layout, title, children }: SlideBody): readonly PhrasingContent[] | undefined => {
  const [only, ...more] = children;
  if (layout !== 'statement' || title || only?.type !== 'paragraph' || more.length > 0) return undefined;
  const text = plainText(only.children);
  const words = countWords(text);
  const isTitle = words >= leastAlone && words <= mostAlone && !inMidSentence.test(text);
  return isTitle && !only.children.some(({ type }) => type === 'link') ? only.children : undefined;
};

interface OwnTitle {
  readonly title: readonly PhrasingContent[];
  /** What the slide shows below it. */
  readonly claims: readonly Claim[];
}

/** What may be the title of a slide instead of the heading: the sentence before its block, its strongest line, or the thought that leads to it. */
const ownTitle = (
  { claims }: ClaimGroup,
  { mayLead, isTopic }: { readonly mayLead: boolean; readonly isTopic: boolean },
): OwnTitle | undefined => {
  const [first, ...more] = claims;
  const lead = (mayLead || isListing(first)) && more.length === 0 ? leadTitle(first?.lead) : undefined;
  if (lead) return { title: lead, claims: claims.map(({ lead: _, ...claim }) => claim) };
  if (isTopic) return undefined;
  return assertionOf(claims) ?? thoughtTitle(claims, mayLead);
};

/** A listing says nothing to an audience that is not told what it shows. */
const isListing = (claim: Claim | undefined): boolean =>
  claim?.kind === 'block' && claim.block.type === 'code';

/** What the heading tells of a list: a summary is takeaways, and so are several things that a post ends on. */
const byHeading = (body: SlideBody, { title, kicker }: Named): SlideBody => {
  const [block, ...more] = body.children;
  if (block?.type !== 'list' || more.length > 0) return body;
  const headings = [title, kicker ?? []].map(plainText);
  const isEnd = block.children.length >= minClosing && isClosing(plainText(title));
  return body.layout === 'bullets' && (isEnd || headings.some(isSummary))
    ? { ...body, layout: 'takeaways' }
    : body;
};

/** A caption that only says the title again goes. */
const withoutEcho = (body: SlideBody, title: readonly PhrasingContent[]): SlideBody => {
  const last = body.children.at(-1);
  if (last?.type !== 'paragraph' || body.children.length < 2) return body;
  const [only, ...more] = last.children;
  const isEcho =
    only?.type === 'emphasis' &&
    more.length === 0 &&
    lettersOf(plainText(only.children)) === lettersOf(plainText(title));
  return isEcho ? { ...body, children: body.children.slice(0, -1) } : body;
};

/** A thought that is not the title stands below it. */
const withThought = ({ title, ...body }: SlideBody): SlideBody =>
  title ? { ...body, children: [paragraph(title), ...body.children] } : body;

const titleList = (sections: readonly Section[], context: SectionContext): SlideBody =>
  layOut([titlesAsPoints(sections)], context.layout, context.rules);

/** Sections with nothing to show become one list of their titles. */
export const collapse = (
  sections: readonly Section[],
  name: Pick<Named, 'title'>,
  context: SectionContext,
): Slide => makeSlide(titleList(sections, context), name.title, { notes: sections.flatMap(everyNote) });

const planChildren = (parent: Section, name: Named, context: SectionContext): Slide[] => {
  const areParallel = (a: Section, b: Section): boolean =>
    comparisonOf(a, b, context.claims) !== undefined && name.title.length > 0;
  const runs = runsOf(parent.children, (run, child) => {
    const [first, ...more] = run;
    if (first && more.length === 0 && areParallel(first, child)) return true;
    // A third one only joined two that are bare.
    return (
      isFaint(child, context.claims) && run.slice(0, 2).every((section) => isFaint(section, context.claims))
    );
  });
  return runs.flatMap((run) => {
    const [only, second] = run;
    if (run.length === 1 && only) return planSection(only, context, name);
    const pair = comparisonOf(only, second, context.claims);
    if (pair) return [makeSlide(pair.body, name.title, { kicker: name.kicker, notes: pair.notes })];
    return titled(run, name, context);
  });
};

/**
 * Sub-headings with nothing or little to show: one list of their titles, unless most of them have a line; those between
 * them that have none are lists still.
 */
const titled = (run: readonly Section[], name: Named, context: SectionContext): Slide[] => {
  const bare = run.filter((section) => isBare(section, context.claims));
  if (bare.length * 2 >= run.length) return [collapse(run, name, context)];
  const parts = runsOf(run, ([first], next) =>
    [first, next].every((each) => each && isBare(each, context.claims)),
  );
  return parts.flatMap((part) =>
    part.length > 1
      ? [collapse(part, name, context)]
      : part.flatMap((only) => planSection(only, context, name)),
  );
};

const withNotes = (slide: Slide, notes: readonly Note[]): Slide => ({
  ...slide,
  notes: [...notes, ...slide.notes],
});

/** What is said of a section and its sub-sections, in the post's order. */
export const everyNote = (section: Section): Note[] => [
  ...(section.heading
    ? [{ kind: 'post', text: section.heading.data?.whole ?? plainText(headingOf(section)) } as const]
    : []),
  ...notesOf(section.blocks),
  ...section.children.flatMap(everyNote),
];

/** The slides of a section and its sub-sections, in the post's order. */
export const planSection = (section: Section, context: SectionContext, parent?: Named): Slide[] => {
  const name = nameOf(section, context, parent);
  if (section.isSpoken) return [spokenSlide(everyNote(section))];
  const { groups, others } = groupsOf(section);
  const further = groups.flatMap((group) => planSection(group, context, name));
  const children = [...further, ...planChildren(others, name, context)];
  const [first] = children;
  const showsNothing = (context.claims.get(section) ?? []).every(({ claim }) => claim.rung === 'title');
  // A section that only leads into its sub-sections shows their titles.
  const overview = (context.claims.get(section) ?? []).every(tellsLittle) ? overviewOf(section) : undefined;
  const isPart = (slide: Slide): boolean => overview !== undefined && isPartOf(slide, overview, name);
  // A heading whose list of sub-headings follows needs no bare slide of its own.
  if (showsNothing && first && plainText(first.title ?? []) === plainText(name.title) && !isPart(first)) {
    const kicker = name.kicker ?? first.kicker;
    return [
      withNotes({ ...first, ...(kicker ? { kicker } : {}) }, notesOfSection(section)),
      ...children.slice(1),
    ];
  }
  const told = showsNothing ? toldFurther(notesOfSection(section), further, name) : undefined;
  if (told) return [...told, ...children.slice(further.length)];
  // A child that is titled by its thought has its own heading as kicker: then the parent still needs a slide.
  const saysNothing = section.blocks.length === 0 || areOnlyLinks(section.blocks);
  const isNamed = showsNothing && saysNothing && first !== undefined && isUnder(first, name);
  if (overview && !(isNamed && (overview.length === 2 || areKindsOnly(overview))))
    return [
      makeSlide(titleList(overview, context), name.title, {
        kicker: name.kicker,
        notes: notesOfSection(section),
      }),
      // What the overview has just named needs no list of its own.
      ...children.map((slide) => (isPart(slide) ? spokenSlide(slide.notes) : slide)),
    ];
  if (isNamed) return [withNotes(first, notesOfSection(section)), ...children.slice(1)];
  return [...planBlocks(section, name, context), ...children];
};

/** The parts over which the prose of a section goes on, and the section with its other children. */
const groupsOf = (section: Section): { readonly groups: readonly Section[]; readonly others: Section } => {
  const { children } = section;
  const count = children.findIndex(({ isGroup }) => !isGroup);
  const end = count < 0 ? children.length : count;
  return { groups: children.slice(0, end), others: { ...section, children: children.slice(end) } };
};

/** What the first words of a long stretch of prose do not show, a later part of it may: they are said over its slide. */
const toldFurther = (notes: readonly Note[], further: readonly Slide[], name: Named): Slide[] | undefined => {
  const at = further.findIndex(({ data }) => !data?.isSpoken);
  const shown = further[at];
  if (!shown || !(isUnder(shown, name) || plainText(shown.title ?? []) === plainText(name.title)))
    return undefined;
  const spoken = further.slice(0, at).flatMap((slide) => slide.notes);
  return [withNotes(shown, [...notes, ...spoken]), ...further.slice(at + 1)];
};

/** Whether a slide lists some of the titles of an overview, and not all of them. */
const isPartOf = ({ title = [], children }: Slide, overview: readonly Section[], name: Named): boolean => {
  const [list, ...more] = children;
  if (list?.type !== 'list' || more.length > 0 || plainText(title) !== plainText(name.title)) return false;
  const titles = new Set(overview.map((section) => plainText(headingOf(section))));
  return (
    list.children.length < titles.size && list.children.every((item) => titles.has(plainText(inlineOf(item))))
  );
};

/** Whether a title stands above that of a slide. */
const isUnder = ({ kicker }: Slide, { title }: Named): boolean =>
  kicker !== undefined && plainText(kicker) === plainText(title);
