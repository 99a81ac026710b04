import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { imagines, shownQuotations } from '../model/quotations.js';
import { isAppeal, isSignpost } from '../model/signposts.js';
import { askedFor } from './asked-for.js';
import { claimsOfBlock } from './claims-of-block.js';
import { condenseProse } from './condense-prose.js';
import { type CondensedStretch, condenseStretch } from './condense-stretch.js';
import { condenseFaintly } from './faint.js';
import { isHousekeeping, isInvitation } from './heading-kinds.js';
import { headingOf } from './heading-of.js';
import { isEnglish, type ProseContext } from './judge-prose.js';
import { authorNumberIn } from './ladder/author-number.js';
import { bringSomething, holdsChanges } from './ladder/changes.js';
import { withLabelLists } from './ladder/label-paragraphs.js';
import { labelRunIn } from './ladder/label-runs.js';
import { isAgenda, isCalls, isLoneLink, isOfSigners, isThanks, isTorn } from './ladder/list-kinds.js';
import { namesSections, outlinesPost } from './ladder/outline-lists.js';
import { attributionOf, sayerAbove, shortenRemark } from './ladder/quotations.js';
import { seenBehind } from './ladder/told-behind.js';
import { touchingLeadOf } from './ladder/touching-leads.js';
import { isSame } from './ladder/under-heading.js';
import { fewWhole, wholeQuotation } from './ladder/whole-quotations.js';
import { condensePatiently, lastResorts } from './last-resorts.js';
import { obey, wantsNumber } from './obey.js';
import { placeOf, sentenceAbove, wordsAbove } from './place-of.js';
import { isAside, marksOf, type SetApart } from './sayings.js';
import { leadLeans } from './tongues/judge-statement.js';
import { listInTongue } from './tongues/list-in-tongue.js';
import { isSponsored } from './tongues/sponsored.js';
import { tongueOf } from './tongues/tongue.js';
import { leadIsEmpty, touchingInTongue } from './tongues/touching-in-tongue.js';
import { namesNext, withLead } from './with-lead.js';
import { withTold } from './with-told.js';

/** What a section's own blocks may show, in the post's order, each with the rule that found it. */
export const condenseSection = (whole: Section, context: ProseContext): PlacedClaim[] => {
  if (whole.isCourtesy) return [];
  const section = { ...whole, blocks: withLabelLists(obey(whole.blocks), headingOf(whole), context) };
  if (isSponsored(section.blocks, context.language) || isAppeal(headingOf(section)))
    return blockClaims(section).filter(({ claim }) => claim.kind === 'block');
  const blocks = blockClaims(section)
    .map((placed) => withoutLeaningLead(placed, section, context.language))
    .map((placed) => withoutTitleLead(placed, section))
    .flatMap((placed) => listInTongue(placed, section, context.language) ?? []);
  const [only] = blocks;
  if (only && (blocks.length > 1 || !isPicture(only.claim)))
    return besidePictures(
      section,
      saidOnce(withTold(section, withProse(section, blocks, context), context)),
      context,
    );
  const prose = condenseProse(section, context, { taken: [], isBeside: false, isTight: only !== undefined });
  if (only && prose.length === 0)
    return besidePictures(section, named([only], pictureNameOf(section, only, context)), context);
  const shown = [...blocks, ...prose].sort((a, b) => a.block - b.block);
  if (shown.length > 0) return shown;
  const asked = askedFor(section.blocks);
  return asked.length > 0 ? asked : lastResorts(section, context);
};

/** What a section shows whose prose has no line beside its pictures, however its steps name these: what a patient reader finds in it. */
const besidePictures = (
  section: Section,
  shown: readonly PlacedClaim[],
  context: ProseContext,
): PlacedClaim[] => {
  const isNamed = ({ claim, block }: PlacedClaim): boolean =>
    claim.thought !== undefined || (claim.lead !== undefined && section.blocks[block - 1]?.type !== 'list');
  if (!shown.every((placed) => leavesRoom(placed.claim) && !isNamed(placed))) return [...shown];
  const patient = condensePatiently(section, context, { isTight: true });
  const beside = patient.length > 0 ? patient : condenseFaintly(section, context);
  return [...shown, ...beside].sort((a, b) => a.block - b.block);
};

/** What the sentence right above the only block of a section says of it, where nothing else is shown. */
const pictureNameOf = (
  { blocks }: Section,
  { claim, block }: PlacedClaim,
  { language }: ProseContext,
): Line | undefined =>
  claim.kind === 'block' && !claim.lead && isEnglish(language)
    ? (touchingLeadOf(blocks[block - 1], claim.block) ?? seenBehind(blocks[block + 1], claim.block))
    : undefined;

/** What is seen in a block that nothing before it names. */
const seenOf = (
  { blocks }: Section,
  [first]: readonly PlacedClaim[],
  { language }: ProseContext,
): Line | undefined =>
  first?.claim.kind === 'block' && !first.claim.lead && isEnglish(language)
    ? seenBehind(blocks[first.block + 1], first.claim.block)
    : undefined;

/** "To do that, run" names no listing; a list says less without what leads to it. */
const withoutLeaningLead = (placed: PlacedClaim, { blocks }: Section, language: string): PlacedClaim => {
  const { claim } = placed;
  if (claim.kind !== 'block' || !claim.lead) return placed;
  const tongue = tongueOf(language);
  if (!tongue) return leadLeans(claim.lead.text, language) ? withoutLead(placed, claim) : placed;
  const { before } = placeOf(blocks, placed.block);
  const own =
    blocks[placed.block] === claim.block ? touchingInTongue(before, claim.block, tongue) : undefined;
  if (own) return { ...placed, claim: { ...claim, lead: own } };
  return leadIsEmpty(claim.lead.text, tongue) ? withoutLead(placed, claim) : placed;
};

/** A plain line that stands for a heading is the title of its slide, and no lead below it. */
const withoutTitleLead = (placed: PlacedClaim, { title }: Section): PlacedClaim =>
  title !== undefined && placed.claim.lead && isSame(placed.claim.lead.text, title)
    ? withoutLead(placed, placed.claim)
    : placed;

const withoutLead = (placed: PlacedClaim, { lead: _, ...claim }: Claim): PlacedClaim => ({
  ...placed,
  claim,
});

/**
 * The blocks of a section with what the prose before each says of it, and with what the prose shows of its own. The
 * last block may be named by the prose after it, which is said while it is shown.
 */
const withProse = (
  section: Section,
  blocks: readonly PlacedClaim[],
  context: ProseContext,
): PlacedClaim[] => {
  const condense = condenserOf(section, context);
  let after = -1;
  const placed = byBlock(blocks).flatMap(([block, here]): PlacedClaim[] => {
    const { thought, claims } = condense({ after, before: block }, maxNameOf(here), blockOf(here));
    after = block;
    return [...claims, ...named(here, thought ?? seenOf(section, here, context))];
  });
  const last = placed.at(-1);
  if (!last) return placed;
  const isNameless = last.claim.kind === 'block' && !last.claim.lead && !last.claim.thought;
  const rest = { after: last.block, before: section.blocks.length };
  const { thought, claims } = condense(rest, isNameless ? maxNameOf([last]) : 0, blockOf([last]));
  return [...placed.slice(0, -1), ...named([last], thought), ...claims];
};

/** What leads to a list is no point beside it, and no thought above it. */
const saidOnce = (placed: readonly PlacedClaim[]): PlacedClaim[] => {
  const leads = new Set(placed.flatMap(({ claim }) => claim.lead?.text ?? []));
  return placed.flatMap((point): PlacedClaim[] => {
    const { thought, ...alone } = point.claim;
    const claim = thought && thought.text === alone.lead?.text ? alone : point.claim;
    if (claim.kind !== 'lines' || claim.rung === 'list') return [{ ...point, claim }];
    const lines = claim.lines.filter(({ text }) => !leads.has(text));
    return lines.length > 0 ? [{ ...point, claim: { ...claim, lines } }] : [];
  });
};

/** Claims by their block, in their order. */
const byBlock = (claims: readonly PlacedClaim[]): readonly (readonly [number, readonly PlacedClaim[]])[] => {
  const groups = new Map<number, PlacedClaim[]>();
  for (const claim of claims) {
    const known = groups.get(claim.block);
    if (known) known.push(claim);
    else groups.set(claim.block, [claim]);
  }
  return [...groups];
};

const named = ([first, ...more]: readonly PlacedClaim[], thought: Line | undefined): PlacedClaim[] =>
  first ? [thought ? { ...first, claim: { ...first.claim, thought } } : first, ...more] : [];

/** Condenses what stands between two blocks of a section, alone: of thousands of blocks none looks at all the others. */
const condenserOf =
  (section: Section, context: ProseContext) =>
  (
    { after, before }: { readonly after: number; readonly before: number },
    maxName: number,
    block: RootContent | undefined,
  ): CondensedStretch => {
    const first = after + 1;
    const stretch = { ...section, blocks: section.blocks.slice(first, before) };
    const { claims, ...found } = condenseStretch(stretch, context, {
      maxName,
      former: section.blocks[after],
      block,
      isAfter: before === section.blocks.length,
    });
    return { ...found, claims: claims.map(({ claim, block }) => ({ claim, block: block + first })) };
  };

/** What is shown whole needs a word on what it shows; a quotation speaks for itself. */
const takesThought = ({ claim }: PlacedClaim): boolean => claim.kind === 'block' || claim.kind === 'lines';

/** What names of some claims would be of. */
const blockOf = (blocks: readonly PlacedClaim[]): RootContent | undefined => {
  const claim = blocks.find(takesThought)?.claim;
  return claim?.kind === 'block' ? claim.block : undefined;
};

/** What has a caption of its own has room for a thought only as its title. */
const maxTitle = 12;

/** The most words of a line that names blocks; 0 where none does. */
const maxNameOf = (blocks: readonly PlacedClaim[]): number => {
  const first = blocks.find(takesThought);
  if (!first) return 0;
  return first.claim.lead ? maxTitle : Number.POSITIVE_INFINITY;
};

/** A picture leaves room for a few words beside it. */
const isPicture = ({ kind, ...claim }: Claim): boolean =>
  kind === 'block' && 'block' in claim && (claim.block.type === 'figure' || claim.block.type === 'paragraph');

/** Beside a remark and a picture a sentence may stand. */
const leavesRoom = (claim: Claim): boolean =>
  isPicture(claim) || (claim.kind === 'block' && claim.block.type === 'callout');

const blockClaims = (section: Section): PlacedClaim[] => {
  const heading = headingOf(section);
  const run = labelRunIn(section.blocks);
  const claims = section.blocks.flatMap((own, block): PlacedClaim[] => {
    const node = run?.places[0] === block ? run.list : own;
    const place = placeOf(section.blocks, block);
    const number = wantsNumber(section.blocks, block) ? numberOf(node) : undefined;
    const whole = number ?? (node.type === 'paragraph' ? wholeQuotation(node, place) : undefined);
    const claims = whole
      ? [whole]
      : withLead(node, claimsOfBlock(node, wordsAbove({ ...place, heading })), {
          ...place,
          heading,
        });
    const isSaid =
      node.type === 'list' &&
      (run?.places.slice(1).includes(block) ||
        isThanks(node, heading) ||
        isOfSigners(node, place.before) ||
        isCalls(node, heading) ||
        isInvitation(heading) ||
        (isHousekeeping(heading) && holdsChanges(node) && !bringSomething(node)) ||
        isAgenda(node, heading) ||
        namesSections(node, section.children) ||
        outlinesPost(node, sentenceAbove(place), section.children) ||
        isTorn(node, place) ||
        isLoneLink(node) ||
        namesNext(node, place.after) ||
        isSignpost(node, { heading, before: place.before }));
    return claims
      .filter(({ kind }) => !(isSaid && kind === 'lines'))
      .map((claim) => signed(claim, place))
      .map((claim) => ({ claim, block }));
  });
  const said = fewWhole(claims, section.blocks).filter(
    ({ claim, block }) => !isImagined(claim, placeOf(section.blocks, block)),
  );
  return withoutTranscript(said).map((placed) => asideNoted(placed, section.blocks, heading));
};

/** What the reader may think is nobody's word. */
const isImagined = (claim: Claim, place: ReturnType<typeof placeOf>): boolean =>
  claim.kind === 'quote' && !claim.attribution && imagines(sentenceAbove(place) ?? '');

/** Of a conversation that is quoted line by line only what says something, from its beginning. */
const withoutTranscript = (claims: readonly PlacedClaim[]): PlacedClaim[] => {
  const unsigned = claims.flatMap(({ claim }) =>
    claim.kind === 'quote' && !claim.attribution ? [claim] : [],
  );
  const shown = shownQuotations(unsigned.map(({ quote }) => textOf(quote)));
  const kept = new Set<Claim>(unsigned.filter((_, index) => shown.has(index)));
  return claims.filter(({ claim }) => claim.kind !== 'quote' || claim.attribution || kept.has(claim));
};

/** What the author remarks in `>` is a note, and no quotation. */
const asideNoted = (placed: PlacedClaim, blocks: Section['blocks'], heading: string): PlacedClaim => {
  const { claim, block } = placed;
  const node = blocks[block];
  if (claim.kind !== 'quote' || claim.attribution || node?.type !== 'blockquote') return placed;
  const lead = sentenceAbove(placeOf(blocks, block)) ?? '';
  const apart: SetApart = { text: textOf(node), marks: marksOf(node), heading, lead };
  if (!isAside(apart)) return placed;
  const { quote, kind: _, ...named } = claim;
  const note = { type: 'callout', kind: 'note', children: shortenRemark(quote) } as const;
  return { ...placed, claim: { ...named, kind: 'block', block: note } };
};

const numberOf = (node: RootContent): Claim | undefined =>
  node.type === 'paragraph' ? authorNumberIn(node) : undefined;

/** A quotation with who is named below it, or in the words that lead to it. */
const signed = (claim: Claim, { before, after }: ReturnType<typeof placeOf>): Claim => {
  if (claim.kind !== 'quote' || claim.attribution) return claim;
  const attribution =
    (after?.type === 'paragraph' && attributionOf(after)) || sayerAbove(before, textOf(claim.quote));
  return attribution ? { ...claim, attribution } : claim;
};
