import type { PhrasingContent } from 'mdast';
import type { Line, PlacedClaim } from '../model/claim.js';
import type { Note, Slide } from '../model/deck.js';
import type { Section } from '../model/outline.js';
import { paragraph } from './blocks.js';
import { type ClaimGroup, groupClaims } from './group-claims.js';
import type { LayoutContext, LayoutRule, SlideBody } from './layouts/layout-rule.js';
import { layOut } from './layouts/rules.js';
import { notesOf, spokenText } from './notes.js';
import { runsOf } from './runs.js';
import { spokenSlide } from './spoken.js';
import { isSummary } from './summaries.js';

/** What planning a section needs beside the section. */
export interface SectionContext {
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  readonly layout: LayoutContext;
  readonly rules: readonly LayoutRule[];
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

/** A heading as a title: its links and pictures are not for a slide's title. */
export const titleOf = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return titleOf(node.children);
    return node.type === 'image' || node.type === 'html' ? [] : [node];
  });

const trailingVerb =
  /\s*\b(?:are|is|were|was|include|includes|as follows|(?:like )?(?:the )?following|like this|below|here)\s*$/iu;
const weakLead =
  /^(?:here|this|that|these|those|it|they|then|so|and|but|for example|e\.g|let|now|the following|below|next|also|i|we|you|to do (?:so|this|that))\b/iu;

/** A lead-in as a title: "The main benefits of becoming a partner are" is "The main benefits of …". */
const leadTitle = (lead: Line | undefined): PhrasingContent[] | undefined => {
  const [node] = lead?.content ?? [];
  if (lead?.content.length !== 1 || node?.type !== 'text') return undefined;
  const text = lead.text.replace(trailingVerb, '').trim();
  const words = text.split(/\s+/u).length;
  if (weakLead.test(text) || words < 2 || words > 10 || /[,;]$/u.test(text)) return undefined;
  return [{ type: 'text', value: text }];
};

const withoutLead = (group: ClaimGroup): ClaimGroup => ({
  ...group,
  claims: group.claims.map(({ lead: _, ...claim }) => claim),
});

/** What a slide is called. */
export interface Named {
  readonly title: readonly PhrasingContent[];
  readonly kicker?: readonly PhrasingContent[] | undefined;
  /** The author chose the title: nothing else takes its place, and the heading is the kicker. */
  readonly isFixed?: boolean;
}

/** What the slides of a section are called: by the author's own title, its heading, or the section that it is a part of. */
export const nameOf = (section: Section, context: SectionContext, parent?: Named): Named => {
  const topic = parent?.isFixed ? parent.kicker : parent?.title;
  const heading = section.heading ? titleOf(section.heading.children) : (topic ?? context.untitled);
  if (section.title) {
    return { title: [{ type: 'text', value: section.title }], kicker: heading, isFixed: true };
  }
  return section.heading ? { title: heading, kicker: topic } : (parent ?? { title: heading });
};

/** The slides of a section's own blocks; the notes are dealt out so that none is lost and order is kept. */
export const planBlocks = (section: Section, name: Named, context: SectionContext): Slide[] => {
  const groups = groupClaims(context.claims.get(section) ?? []);
  if (groups.length === 0) {
    const body = layOut([], context.layout, context.rules);
    return [makeSlide(body, name.title, { kicker: name.kicker, notes: notesOf(section.blocks) })];
  }
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const from = index === 0 ? 0 : (groups[index - 1]?.last ?? 0) + 1;
    const to = next ? group.last + 1 : section.blocks.length;
    const notes = notesOf(section.blocks.slice(from, Math.max(from, to)));
    return slideOf(group, index, { name, notes, context });
  });
};

const slideOf = (
  group: ClaimGroup,
  index: number,
  { name, notes, context }: { name: Named; notes: readonly Note[]; context: SectionContext },
): Slide => {
  const title =
    !name.isFixed && index > 0 && group.claims.length === 1 ? leadTitle(group.claims[0]?.lead) : undefined;
  const body = layOut((title ? withoutLead(group) : group).claims, context.layout, context.rules);
  if (name.isFixed) return makeSlide(withThought(body), name.title, { kicker: name.kicker, notes });
  const own = body.title ? titleOf(body.title) : title;
  const named = own ? { title: own, kicker: name.title } : name;
  const layout = isSummary(spokenText(name.title)) && body.layout === 'bullets' ? 'takeaways' : body.layout;
  return makeSlide({ ...body, layout }, named.title, { kicker: named.kicker, notes });
};

/** A thought that is not the title stands below it. */
const withThought = ({ title, ...body }: SlideBody): SlideBody =>
  title ? { ...body, children: [paragraph(title), ...body.children] } : body;

/** Whether a section has nothing to show beside its title and its key terms. */
const isBare = (section: Section, { claims }: SectionContext): boolean =>
  section.heading !== undefined &&
  !section.title &&
  !section.isSpoken &&
  section.children.length === 0 &&
  (claims.get(section) ?? []).every(({ claim }) => claim.rung === 'title');

const headingOf = (section: Section): PhrasingContent[] => titleOf(section.heading?.children ?? []);

const lineOfHeading = (section: Section): Line => ({
  content: headingOf(section),
  text: spokenText(headingOf(section)),
  rung: 'title',
  ...(section.heading?.position ? { source: section.heading.position } : {}),
});

const notesWithHeading = (section: Section): Note[] => [
  { kind: 'post', text: spokenText(headingOf(section)) },
  ...notesOf(section.blocks),
];

/** Sub-headings with nothing to show become one list of their titles. */
const collapse = (sections: readonly Section[], name: Named, context: SectionContext): Slide => {
  const lines = sections.map(lineOfHeading);
  const claim = { kind: 'lines', rung: 'title', lines, ordered: false } as const;
  return makeSlide(layOut([claim], context.layout, context.rules), name.title, {
    kicker: name.kicker,
    notes: sections.flatMap(notesWithHeading),
  });
};

const planChildren = (parent: Section, name: Named, context: SectionContext): Slide[] => {
  const runs = runsOf(
    parent.children,
    (run, child) => isBare(child, context) && run.every((section) => isBare(section, context)),
  );
  return runs.flatMap((run) => {
    const [only] = run;
    if (run.length === 1 && only) return planSection(only, context, name);
    return [collapse(run, { title: name.title }, context)];
  });
};

const withNotes = (slide: Slide, notes: readonly Note[]): Slide => ({
  ...slide,
  notes: [...notes, ...slide.notes],
});

/** What is said of a section and its sub-sections, in the post's order. */
const everyNote = (section: Section): Note[] => [
  ...(section.heading ? [{ kind: 'post', text: spokenText(headingOf(section)) } as const] : []),
  ...notesOf(section.blocks),
  ...section.children.flatMap(everyNote),
];

/** The slides of a section and its sub-sections, in the post's order. */
export const planSection = (section: Section, context: SectionContext, parent?: Named): Slide[] => {
  const name = nameOf(section, context, parent);
  if (section.isSpoken) return [spokenSlide(everyNote(section))];
  const children = planChildren(section, name, context);
  const [first] = children;
  const showsNothing = (context.claims.get(section) ?? []).every(({ claim }) => claim.rung === 'title');
  // A heading whose list of sub-headings follows needs no bare slide of its own.
  if (showsNothing && first && spokenText(first.title ?? []) === spokenText(name.title)) {
    const kicker = name.kicker ?? first.kicker;
    return [
      withNotes({ ...first, ...(kicker ? { kicker } : {}) }, notesOf(section.blocks)),
      ...children.slice(1),
    ];
  }
  const named = section.children.filter(({ heading, isSpoken }) => heading && !isSpoken);
  if (showsNothing && named.length >= 3) return [overview(section, named, { name, context }), ...children];
  if (showsNothing && section.blocks.length === 0 && first?.kicker) return children;
  return [...planBlocks(section, name, context), ...children];
};

/** A section that only leads into its sub-sections shows their titles. */
const overview = (
  section: Section,
  named: readonly Section[],
  { name, context }: { readonly name: Named; readonly context: SectionContext },
): Slide => {
  const lines = named.map(lineOfHeading);
  const claim = { kind: 'lines', rung: 'title', lines, ordered: false } as const;
  return makeSlide(layOut([claim], context.layout, context.rules), name.title, {
    kicker: name.kicker,
    notes: notesOf(section.blocks),
  });
};
