import type { PhrasingContent } from 'mdast';
import type { Claim, Line } from '../model/claim.js';
import type { Section } from '../model/outline.js';

/** A heading as a title: its links and pictures are not for a slide's title. */
export const titleOf = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return titleOf(node.children);
    return node.type === 'image' || node.type === 'html' ? [] : [node];
  });

/** What a slide is called. */
export interface Named {
  readonly title: readonly PhrasingContent[];
  readonly kicker?: readonly PhrasingContent[] | undefined;
  /** The author chose the title: nothing else takes its place, and the heading is the kicker. */
  readonly isFixed?: boolean;
  /** It repeats the title of the post: anything that says more may take its place. */
  readonly isRepeated?: boolean;
}

/** What the slides of a section are called: by the author's own title, its heading, or the section that it is a part of. */
export const nameOf = (
  section: Section,
  { untitled }: { readonly untitled: readonly PhrasingContent[] },
  parent?: Named,
): Named => {
  const topic = parent?.isFixed ? parent.kicker : parent?.title;
  const heading = section.heading ? titleOf(section.heading.children) : (topic ?? untitled);
  if (section.title) {
    return { title: [{ type: 'text', value: section.title }], kicker: heading, isFixed: true };
  }
  return section.heading ? { title: heading, kicker: topic } : (parent ?? { title: heading });
};

const trailingVerb =
  /(?:\s*\b(?:are|is|were|was|include|includes|as follows|(?:like )?(?:the )?following|like this|below|here))+\s*$/iu;
/** "… except for": what was cut off is needed. */
const openEnd = /\s(?:for|of|to|in|on|at|by|with|from|as|and|or|the|than|that)$/iu;
const minName = 8;
/** Longer words lead to a block and name nothing. */
const longestLead = 200;
const weakLead =
  /^(?:(?:an?|one|another) (?:\S+ )?example|will|would|can|could|should|must|may|might|is|are|was|were|has|have|had|does|do|running|output|example|consider|suppose|imagine|assume|given|the (?:above|below|previous|code|output|results?|commands?|snippet)|here|this|that|these|those|it|they|then|so|and|but|for example|e\.g|let|now|the following|below|next|also|i|we|you|to do (?:so|this|that))\b/iu;

/** A lead-in as a title: "The main benefits of becoming a partner are" is "The main benefits of …". */
export const leadTitle = (lead: Line | undefined): PhrasingContent[] | undefined => {
  const nodes = lead && plainNodes(lead.content);
  if (!lead || !nodes || lead.text.length > longestLead) return undefined;
  const cut = lead.text.replace(trailingVerb, '').trim();
  const text = openEnd.test(cut) ? lead.text : cut;
  const words = text.split(/\s+/u).length;
  const isBroken =
    /[,;]$|\b(?:emits?|leaks?|yields?|returns?|gives?|prints?|produces?|outputs?|shows?|enters?|executes?|creates?|defines?|generates?|calls?|looks?|works?|goes|reads?|contains?|seems?|appears?|looked|like|something|with|by|to|in|of|for)$/iu.test(
      text,
    );
  // "Requirements" names a list; "Run" names nothing.
  const isName = words >= 2 || text.length >= minName;
  if (weakLead.test(text) || !isName || words > 10 || isBroken) return undefined;
  return withoutEnd(nodes, lead.text.length - text.length);
};

/** Words and names of code; bold that a title has anyway is taken off. */
const plainNodes = (nodes: readonly PhrasingContent[]): PhrasingContent[] | undefined => {
  const plain = nodes.flatMap((node): (PhrasingContent | undefined)[] => {
    if (node.type === 'strong' || node.type === 'emphasis') return plainNodes(node.children) ?? [undefined];
    return [node.type === 'text' || node.type === 'inlineCode' ? node : undefined];
  });
  const known = plain.filter((node) => node !== undefined);
  return known.length === plain.length ? known : undefined;
};

/** Without so many characters at their end, which must be words. */
const withoutEnd = (nodes: readonly PhrasingContent[], characters: number): PhrasingContent[] | undefined => {
  if (characters === 0) return [...nodes];
  const last = nodes.at(-1);
  if (last?.type !== 'text' || last.value.length <= characters) return undefined;
  const value = last.value.slice(0, -characters).trimEnd();
  return [...nodes.slice(0, -1), { ...last, value }];
};

const thoughts = new Set<Line['rung']>(['definition', 'frame', 'contrast', 'sentence']);
const minAssertion = 4;
const maxAssertion = 10;
/** A title that is not much of the post's point says less than the heading. */
const minWeight = 0.5;

const isAssertion = ({ text, rung, weight = 0, children }: Line): boolean => {
  const words = text.split(/\s+/u).length;
  return (
    !children && thoughts.has(rung) && weight >= minWeight && words >= minAssertion && words <= maxAssertion
  );
};

/** Three thoughts or more, parted in the strongest, which is their title, and the others. */
export const assertionOf = (
  claims: readonly Claim[],
): { readonly title: readonly PhrasingContent[]; readonly claims: readonly Claim[] } | undefined => {
  const [claim, ...more] = claims;
  if (claim?.kind !== 'lines' || more.length > 0 || claim.ordered || claim.lines.length < 3) return undefined;
  if (!claim.lines.every(({ rung }) => thoughts.has(rung))) return undefined;
  const top = claim.lines
    .filter(isAssertion)
    .reduce<Line | undefined>(
      (best, line) => (best && (best.weight ?? 0) >= (line.weight ?? 0) ? best : line),
      undefined,
    );
  if (!top) return undefined;
  return { title: top.content, claims: [{ ...claim, lines: claim.lines.filter((line) => line !== top) }] };
};

/** A longer thought is the caption of what it leads to. */
const maxThought = 12;

/**
 * The thought that leads to what a slide shows, as its title. A list, and a block with words of its own, keep the
 * heading where it is not said already.
 */
export const thoughtTitle = (
  claims: readonly Claim[],
  isSaid: boolean,
): { readonly title: readonly PhrasingContent[]; readonly claims: readonly Claim[] } | undefined => {
  const [first, ...more] = claims;
  if (!first?.thought || first.thought.text.split(/\s+/u).length > maxThought) return undefined;
  const speaks = first.kind === 'lines' || first.lead !== undefined;
  if (speaks && !isSaid) return undefined;
  const { thought, ...rest } = first;
  return { title: thought.content, claims: [rest, ...more] };
};
