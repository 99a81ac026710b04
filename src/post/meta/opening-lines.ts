import type { Heading, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isPictureBlock } from '../../model/picture-blocks.js';
import type { Author } from '../../model/post.js';
import { joinedLines, splitLines } from '../lower/split-lines.js';
import { readAuthorLine } from './authors.js';
import { readDate } from './dates.js';

/** What a post says of itself in lines above its text, and the tree without these lines. */
export interface OpeningLines {
  readonly tree: Root;
  readonly authors: readonly Author[];
  readonly date?: string;
}

/** `**Authors:** Ann (Acme), Ben`, in the languages that blogs of this kind are translated to. */
const authorLine =
  /^(?:authors?|(?:written|posted|words|contributed|authored|guest post) by|autore?s?|auteur\w*|autor(?:es|as|in|en)?|verfasser|author\(s\)|作者|著者|筆者|執筆者|撰文|저자|작성자|글쓴이|автор\w*|yazar\w*|penulis|tác giả)(?:\s*(?:&|and)\s*\w+)?\s*[::]\s*(\S.*)$/iu;
/** `By `, `Written by `: one name is enough; in other languages the word is a preposition, so a full name must follow. */
const byWord =
  /^(?:(?:written|posted|published|words|story|text|contributed|authored|guest post)\s+)?by\b:?\s+(?=[\p{Lu}@])/iu;
const otherByWord = /^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu}\S*\s+\p{Lu})/iu;
/** `Chris Metz and Tim Bannister`: names only, no sentence. */
const names =
  /^(?:\p{Lu}[\p{L}.'’-]*|@[\w-]+)(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|@[\w-]+|van|von|de|der|da|and|und|et|y|e|&)){0,13}$/u;
const beforeDay = /\s*(?:[|·•—–,]|\s[Oo]n\b|\s-\s|\sam\b|\sle\b|\sel\b)\s*/gu;
const dateLine =
  /^(?:date|published(?: on| at)?|posted(?: on)?|last updated|datum|fecha|data|日期|日付)\s*[::]\s*(.{4,40})$/iu;

/** How many blocks at the start may hold such lines. */
const reach = 4;

/** Reads the lines about authors and date at the start of a post, before its lines are joined. */
export function readOpeningLines(tree: Root): OpeningLines {
  const authors: Author[] = [];
  let date: string | undefined;
  let seen = 0;
  const children = tree.children.flatMap((node, index): RootContent[] => {
    if (seen >= reach || node.type !== 'paragraph') {
      const named = seen < reach && node.type === 'heading' ? readHeading(node, tree, index) : undefined;
      authors.push(...(named?.authors ?? []));
      date ??= named?.date;
      // An image or a heading above the text is still the start.
      if (node.type !== 'authorDirective')
        seen += node.type === 'heading' || node.type === 'figure' ? 1 : reach;
      return named === undefined ? [node] : [];
    }
    seen++;
    const lines = splitLines(node.children);
    const kept = lines.filter((line, place) => {
      const found = isWrapped(lines, place) ? undefined : readLine(line);
      if (found === undefined) return true;
      authors.push(...found.authors);
      date ??= found.date;
      return false;
    });
    return rejoin(node, kept);
  });
  return { tree: { ...tree, children }, authors, ...(date === undefined ? {} : { date }) };
}

/** Whether a sentence only wraps here: "is still considered healthy⏎by Kubernetes." is by nobody. */
function isWrapped(lines: readonly PhrasingContent[][], index: number): boolean {
  const [before = '', line = ''] = [index - 1, index].map((place) => plainText(lines[place] ?? []).trim());
  return /[\p{Ll},–—]$/u.test(before) && /^\p{Ll}.*(?:\.|\s(?:and|or|of|for|with))$/u.test(line);
}

/** `### Author: Ann Miller` is set large and heads nothing; "By Popular Demand" is a heading. */
function readHeading({ children }: Heading, tree: Root, index: number): FoundLine | undefined {
  const found = readLine(children);
  if (found === undefined || found.authors.length === 0) return undefined;
  const text = plainText(children).trim();
  if (authorLine.test(text)) return found;
  const people = found.authors.map(({ name }) => name);
  if (people.some((name) => hasCommonWord(name, tree))) return undefined;
  if (writtenBy.test(text)) return found;
  // "By" alone heads much: it has to stand where a byline does, and names have to look like some.
  const isNamed = children.some(({ type }) => type === 'link') || people.every((name) => fullName.test(name));
  return isNamed && isBelowTitle(tree, index) ? found : undefined;
}

const writtenBy = /^(?:written|posted|published|words|story|text|contributed|authored|guest post)\s+by\b/iu;
const fullName = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** Whether nothing but the title and pictures stand above; the title may also be in the front matter. */
function isBelowTitle({ children }: Root, index: number): boolean {
  const above = children
    .slice(0, index)
    .filter((node) => node.type !== 'authorDirective' && !isPictureBlock(node));
  return above.length === 0 || (above.length === 1 && above[0]?.type === 'heading' && above[0].depth === 1);
}

/** Words that headings go on with behind "By". */
const commonWords =
  /^(?:the|an?|all|our|your|my|its|this|that|every|each|any|popular|public|special|demand|request|design|default|definition|numbers?|hand|heart|accident|chance|choice|example|examples|night|day|days|week|month|year|date|comparison|contrast|way|means|law|nature|name|names|reason|itself|yourself|myself|using|doing|being|products?|regions?|country|language|languages|category|topic|type|size|role|team|teams|use|case|cases|industry|platform|version|order|proxy|invitation|appointment|construction|convention|analogy|association|far|now|then|land|sea|air|train|car|post|mail|phone|email|air|step|side|trial|error|fire|word|mouth|value|reference|popularity|age|level|status|priority|feature|features)$/iu;

/** Whether a word of a name is none of names: it is common, or the post itself writes it small. */
function hasCommonWord(name: string, tree: Root): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}\p{L}+$/u.test(word));
  if (words.some((word) => commonWords.test(word))) return true;
  const small = new Set(plainText(tree).match(/(?<![\p{L}\p{N}@/._-])\p{Ll}+(?![\p{L}\p{N}@/_-])/gu));
  return words.some((word) => small.has(word.toLowerCase()));
}

type FoundLine = Pick<OpeningLines, 'authors' | 'date'>;

/** Where somebody is found: "By Ann Miller [GitHub](…)". */
const site =
  /^[([]?(?:git(?:hub|lab)|codeberg|twitter|x|mastodon|bluesky|linkedin|website|home ?page|blog|profile|web)[)\]]?$/iu;

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';
const isSite = (node: PhrasingContent): node is Link =>
  node.type === 'link' && site.test(plainText(node).trim());

/** A line about one person without the links behind the name, and where the first of them leads. */
function profileBehind(
  line: readonly PhrasingContent[],
): { readonly before: readonly PhrasingContent[]; readonly url: string | undefined } | undefined {
  const last = line.findLastIndex((node) => !isBlank(node) && !isSite(node));
  const urls = line.slice(last + 1).flatMap((node) => (isSite(node) ? node.url : []));
  return last >= 0 && urls.length > 0
    ? { before: line.slice(0, last + 1), url: urls.find((url) => /^https?:/u.test(url)) }
    : undefined;
}

const longestLine = 1_500;

/** What a line says of the post; `undefined` for a line of its text. */
function readLine(line: readonly PhrasingContent[]): FoundLine | undefined {
  if (plainText(line).length > longestLine) return undefined;
  const profile = profileBehind(line);
  const found = profile && readNames(profile.before);
  const [person, ...others] = found?.authors ?? [];
  if (profile && person && others.length === 0)
    return { ...found, authors: [profile.url === undefined ? person : { url: profile.url, ...person }] };
  return readNames(line);
}

function readNames(line: readonly PhrasingContent[]): FoundLine | undefined {
  const text = oneLine(plainText(line));
  const source = oneLine(line.map(sourceOf).join(''));
  const said = authorLine.exec(source)?.[1];
  if (said !== undefined) return withNames(readAuthorLine(said));
  const day = dateLine.exec(text)?.[1];
  const date = day === undefined ? undefined : readDate(day);
  return date === undefined ? byLine(text, source) : { authors: [], date };
}

/** What is set in bold may go on over the end of a line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function withNames(authors: readonly Author[], date?: string): FoundLine | undefined {
  return authors.length === 0 ? undefined : { authors, ...(date === undefined ? {} : { date }) };
}

function byLine(text: string, source: string): FoundLine | undefined {
  const word = (byWord.exec(text) ?? otherByWord.exec(text))?.[0];
  if (word === undefined || text.length > 160) return undefined;
  const rest = text.slice(word.length);
  const end = [...rest.matchAll(beforeDay)].find((cut) => readDate(rest.slice(cut.index + cut[0].length)));
  const people = rest.slice(0, end?.index).trim();
  if (!names.test(people)) return undefined;
  const date = end && readDate(rest.slice(end.index + end[0].length));
  // Without a day behind them the names may be links: these are read with their addresses.
  return withNames(readAuthorLine(date === undefined ? source.slice(word.length) : people), date);
}

/** The line as text in which links keep their address. */
function sourceOf(node: PhrasingContent): string {
  if (node.type === 'link') return node.url.startsWith('mailto:') ? '' : `[${plainText(node)}](${node.url})`;
  return 'children' in node ? node.children.map(sourceOf).join('') : plainText(node);
}

function rejoin(node: Paragraph, lines: readonly PhrasingContent[][]): Paragraph[] {
  if (lines.length === splitLines(node.children).length) return [node];
  const children = joinedLines(lines);
  return children.length === 0 ? [] : [{ ...node, children }];
}

/** Names of the front matter, with what the body adds: full names instead of handles, people left out. */
export function mergeAuthors(declared: readonly Author[], found: readonly Author[]): readonly Author[] {
  if (declared.length === 0) return found;
  if (found.length === 0) return declared;
  const isHandle = ({ name }: Author): boolean => /^[a-z0-9_.-]+$/.test(name);
  if (declared.every(isHandle)) return found;
  const names = new Set(declared.map(({ name }) => name.toLowerCase()));
  return [...declared, ...found.filter(({ name }) => !names.has(name.toLowerCase()))];
}
