import type { Link, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Outline } from '../model/outline.js';
import { sectionsUnder } from '../model/sections.js';

/** Whom initials stand for in a post: "AM" for "Ada Moss". */
export type Speakers = Readonly<Record<string, string>>;

/** "AM:", "**AM**:", at the beginning of what somebody says. */
const initialsLabel = /^(\p{Lu}{2,4})\s?:/u;

/** The address of a person, not of a thing. */
const ofPerson =
  /^https?:\/\/(?:www\.)?(?:github\.com\/[\w-]+\/?$|(?:twitter|x)\.com\/\w+\/?$|linkedin\.com\/in\/|bsky\.app\/profile\/|[\w.-]+\/@\w+\/?$)/iu;

const name = String.raw`\p{Lu}[\p{L}'\u2019-]+(?:\s(?:(?:da|de|del|der|den|di|do|dos|la|le|van|von|bin|al|el)\s)*\p{Lu}[\p{L}'\u2019.-]+){1,3}`;
const wholeName = new RegExp(`^${name}$`, 'u');
const introduced = new RegExp(
  String.raw`\b(?:I['\u2019]m|I am|[Mm]y name is|[Mm]y name['\u2019]s)\s(${name})`,
  'gu',
);

const initialsOf = (whole: string): string => (whole.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

const linksIn = (nodes: readonly RootContent[]): Link[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ]);

/** The people whom a post names beside their address, or who name themselves. */
const peopleIn = (blocks: readonly RootContent[]): string[] => {
  const linked = linksIn(blocks)
    .filter(({ url }) => ofPerson.test(url))
    .map((link) => textOf(link).trim())
    .filter((text) => wholeName.test(text));
  const themselves = blocks.flatMap((block) =>
    [...textOf(block).matchAll(introduced)].map(([, found = '']) => found),
  );
  return [...new Set([...linked, ...themselves])];
};

/** "Ada Moss (AM)": who has which initials, as an interview says where it begins. */
const inBrackets = new RegExp(String.raw`(${name})\s\((\p{Lu}{2,4})\)`, 'gu');

const bracketedIn = (blocks: readonly RootContent[]): (readonly [initials: string, person: string])[] =>
  blocks.flatMap((block) =>
    [...textOf(block).matchAll(inBrackets)].map(
      ([, person = '', initials = '']) => [initials, person] as const,
    ),
  );

/** Whom the initials stand for by which an interview tells who speaks; initials of two people stand for none. */
export const speakersOf = ({ opening, sections }: Outline): Speakers => {
  const blocks = [opening, ...sections].flatMap(sectionsUnder).flatMap((section) => section.blocks);
  const labels = new Set(blocks.flatMap((block) => initialsLabel.exec(textOf(block).trim())?.[1] ?? []));
  if (labels.size === 0) return {};
  const people = peopleIn(blocks);
  const bracketed = bracketedIn(blocks);
  return Object.fromEntries(
    [...labels].flatMap((label) => {
      const told = bracketed.filter(([initials]) => initials === label).map(([, person]) => person);
      const found = told.length > 0 ? told : people.filter((person) => initialsOf(person) === label);
      const [only, ...more] = new Set(found);
      return only !== undefined && more.length === 0 ? [[label, only]] : [];
    }),
  );
};
