import type { Link, Paragraph, RootContent } from 'mdast';
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
const inBrackets = new RegExp(String.raw`(?<![\p{L}'\u2019-])(${name})\s\((\p{Lu}{2,4})\)`, 'gu');
const article = /(?<!\p{L})(?:the|an?|our|your|their|its|this|each|every)\s$/iu;

/** The person at the end of words with a capital whom the initials fit: "Ada Moss" of "Meet Ada Moss"; "the Annual Meeting" is a thing. */
const personOf = (before: string, words: string, initials: string): string | undefined => {
  const starts = [...words.matchAll(/(?<=^|\s)\p{Lu}/gu)].map(({ index }) => index).slice(0, -1);
  const start = starts.find((at) => initialsOf(words.slice(at)) === initials);
  if (start === undefined || article.test(before + words.slice(0, start))) return undefined;
  return words.slice(start);
};

/** What is said in a paragraph; code names nobody. */
const spokenIn = ({ children }: Pick<Paragraph, 'children'>): string =>
  children
    .map((node) => {
      if (node.type === 'inlineCode') return '`';
      return 'children' in node ? spokenIn(node) : textOf(node);
    })
    .join('');

type Naming = readonly [initials: string, person: string];

/** The most signs of an article, and the space behind it. */
const beforeName = 8;

const bracketedIn = (blocks: readonly RootContent[]): Naming[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const text = spokenIn(block);
    return [...text.matchAll(inBrackets)].flatMap(({ index, 1: words = '', 2: initials = '' }): Naming[] => {
      const before = text.slice(Math.max(0, index - beforeName), index);
      const person = personOf(before, words, initials);
      return person === undefined ? [] : [[initials, person]];
    });
  });

const personsBy = (namings: readonly Naming[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [initials, person] of namings)
    found.set(initials, (found.get(initials) ?? new Set()).add(person));
  return found;
};

/** Whom the initials stand for by which an interview tells who speaks; initials of two people stand for none. */
export const speakersOf = ({ opening, sections }: Pick<Outline, 'opening' | 'sections'>): Speakers => {
  const blocks = [opening, ...sections].flatMap(sectionsUnder).flatMap((section) => section.blocks);
  const labels = new Set(blocks.flatMap((block) => initialsLabel.exec(textOf(block).trim())?.[1] ?? []));
  if (labels.size === 0) return {};
  const people = personsBy(peopleIn(blocks).map((person) => [initialsOf(person), person]));
  const bracketed = personsBy(bracketedIn(blocks));
  return Object.fromEntries(
    [...labels].flatMap((label) => {
      const [only, ...more] = bracketed.get(label) ?? people.get(label) ?? [];
      return only !== undefined && more.length === 0 ? [[label, only]] : [];
    }),
  );
};
