import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Author } from '../../model/post.js';
import { splitLines } from '../lower/split-lines.js';
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
  /^(?:authors?|written by|posted by|words by|autore?s?|auteur\w*|autor(?:es|as|in|en)?|verfasser|author\(s\)|作者|著者|筆者|執筆者|撰文|저자|작성자|글쓴이|автор\w*|yazar\w*|penulis|tác giả)(?:\s*(?:&|and)\s*\w+)?\s*[::]\s*(\S.*)$/iu;
/** `By Chris Metz and Tim Bannister`: names only, no sentence. */
const byLine =
  /^[Bb]y:?\s+((?:\p{Lu}[\p{L}.'’-]*|@[\w-]+)(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|@[\w-]+|van|von|de|der|da|and|&)){0,13})\s*$/u;
const dateLine =
  /^(?:date|published(?: on| at)?|posted(?: on)?|last updated|datum|fecha|data|日期|日付)\s*[::]\s*(.{4,40})$/iu;

/** How many blocks at the start may hold such lines. */
const reach = 4;

/** Reads the lines about authors and date at the start of a post, before its lines are joined. */
export function readOpeningLines(tree: Root): OpeningLines {
  const authors: Author[] = [];
  let date: string | undefined;
  let seen = 0;
  const children = tree.children.flatMap((node): RootContent[] => {
    if (seen >= reach || node.type !== 'paragraph') {
      // An image or a heading above the text is still the start.
      if (node.type !== 'authorDirective')
        seen += node.type === 'heading' || node.type === 'figure' ? 1 : reach;
      return [node];
    }
    seen++;
    const kept = splitLines(node.children).filter((line) => {
      const text = plainText(line).trim();
      const names = namesIn(line, text);
      const day = dateLine.exec(text)?.[1];
      if (names.length === 0 && day === undefined) return true;
      authors.push(...names);
      date ??= day === undefined ? undefined : readDate(day);
      return names.length === 0 && date === undefined;
    });
    return rejoin(node, kept);
  });
  return { tree: { ...tree, children }, authors, ...(date === undefined ? {} : { date }) };
}

function namesIn(line: readonly PhrasingContent[], text: string): readonly Author[] {
  if (text.length > 1_500) return [];
  const source = line.map(sourceOf).join('').trim();
  const said =
    authorLine.exec(source)?.[1] ??
    (text.length <= 160 && byLine.test(text) ? byLine.exec(source)?.[1] : undefined);
  return said === undefined ? [] : readAuthorLine(said);
}

/** The line as text in which links keep their address. */
function sourceOf(node: PhrasingContent): string {
  if (node.type === 'link') return node.url.startsWith('mailto:') ? '' : `[${plainText(node)}](${node.url})`;
  return 'children' in node ? node.children.map(sourceOf).join('') : plainText(node);
}

function rejoin(node: Paragraph, lines: readonly PhrasingContent[][]): Paragraph[] {
  if (lines.length === splitLines(node.children).length) return [node];
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
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
