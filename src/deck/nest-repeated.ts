import type { Heading, RootContent } from 'mdast';
import { lettersOf } from '../model/letters-of.js';
import { plainText } from '../model/plain-text.js';
import { areOnlyLinks } from '../model/signposts.js';

const nameOf = ({ children, data }: Heading): string => lettersOf(data?.whole ?? plainText(children));

const isHeading = (node: RootContent | undefined, depth?: number): node is Heading =>
  node?.type === 'heading' && (depth === undefined || node.depth === depth);

/** The names that several headings of a depth have, each by itself. */
const repeatedAt = (headings: readonly Heading[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const key = `${heading.depth} ${nameOf(heading)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
};

const deeper = (heading: Heading): Heading => {
  const depth = Math.min(6, heading.depth + 1) as Heading['depth'];
  return { ...heading, depth };
};

/**
 * Release notes that have "Oven", "Changes", "Fixes", "Mill", "Changes", "Fixes" all at one depth: what repeats below a
 * heading that has nothing of its own is a part of that, and so is what stands among such parts.
 */
export const nestRepeated = (nodes: readonly RootContent[]): RootContent[] => {
  const places = nodes.flatMap((node, index) => (isHeading(node) ? [{ heading: node, index }] : []));
  const repeated = repeatedAt(places.map(({ heading }) => heading));
  if (repeated.size === 0) return [...nodes];
  const isRepeated = (heading: Heading): boolean => repeated.has(`${heading.depth} ${nameOf(heading)}`);
  const owns = (heading: Heading, index: number): boolean => {
    const own = nodes[index + 1];
    // A link to the notes of a release is nothing of its own.
    const next = own && areOnlyLinks([own]) ? nodes[index + 2] : own;
    return !isRepeated(heading) && isHeading(next, heading.depth) && isRepeated(next);
  };
  /** Whether parts or their owners follow at its depth. */
  const isAmong = (at: number, { depth }: Heading): boolean => {
    let further = at + 1;
    while ((places[further]?.heading.depth ?? 0) > depth) further += 1;
    const next = places[further];
    return next?.heading.depth === depth && (isRepeated(next.heading) || owns(next.heading, next.index));
  };
  const owners = places
    .filter(({ heading, index }) => owns(heading, index))
    .map(({ heading }) => heading.depth);
  const moved = new Map<RootContent, Heading>();
  let owner: number | undefined;
  places.forEach(({ heading, index }, at) => {
    const { depth } = heading;
    // One alone may be followed by what is no part of it.
    const isOwner = owns(heading, index) && owners.indexOf(depth) !== owners.lastIndexOf(depth);
    if (owner !== undefined && (depth < owner || (depth === owner && isOwner))) owner = undefined;
    if (owner !== undefined && depth === owner && !isRepeated(heading) && !isAmong(at, heading))
      owner = undefined;
    if (owner !== undefined) moved.set(heading, deeper(heading));
    else if (isOwner) owner = depth;
  });
  return nodes.map((node) => moved.get(node) ?? node);
};
