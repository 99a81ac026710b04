import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SlideBlock } from '../../src/model/deck.js';
import { partsOfNote } from '../../src/model/struck.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';
import { elements } from '../../src/post/html/elements.js';

/** What is left of a dialect, a template language or HTML in text that an audience reads or hears. */
const residue: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['shortcode', /\{\{|\}\}/u],
  ['Liquid', /\{%|%\}/u],
  ['directive', /(?:^|\s):::/u],
  ['MDX import', /^\s*(?:import\s.+\sfrom\s+['"]|export\s+(?:const|default|function)\b)/u],
  ['MDX expression', /\{\/\*|\*\/\}|\{['"`]|\$\{|\{[a-z]\w*(?:\.\w+)+\}/u],
  ['kramdown', /\{:|\{#[\w-]+\}|\{\.[\w-]+\}/u],
  ['tag', /<\/?[a-z][a-z0-9-]*(?:\s[^>]*)?\/?>/iu],
  ['comment', /<!--|-->/u],
  // `[@name[bot]]` is how GitHub names its programs.
  ['wiki link', /\[\[|(?<!\[\w{1,20})\]\]/u],
  ['admonition', /^(?:!!!|\?\?\?)\+?\s/u],
  ['footnote', /\[\^[^\]]+\]/u],
  ['callout', /\[!\w+\]/u],
  ['task', /^\[[ x]\]\s/iu],
  ['link', /\]\(|\]\[/u],
  ['emoji', /(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])/u],
  ['entity', /&(?:[a-z]{2,8}|#\d+|#x[0-9a-f]+);/iu],
  ['emphasis', /\*\*\S|\S\*\*|~~/u],
  ['fence', /^(?:```|~~~|---|\+\+\+)/u],
  ['MDC', /(?:^|\s)::(?=\s|$)|^::[a-z]/u],
  [
    'role',
    /\{(?:ref|doc|numref|eq|term|cite(?::\w+)?|math|kbd|abbr|code|download|func|class|meth|mod|py:\w+)\}/u,
  ],
  ['directive option', /^(?:\([\w-]+\)=|:[a-z-]+:\s)/u],
  ['Velog', /(?:^|\s)![a-z]+\[/u],
  ['WordPress', /\[\/?(?:caption|embed|gallery|vc_\w+|et_pb_\w+|contact-form(?:-7)?)\b[^\]]*\]/u],
  ['TeX', /\\(?:begin|end)\{|\\(?:newpage|pagebreak|clearpage)\b/u],
  ['Pandoc', /\]\{\s*[.#]|\s\{-\}$/u],
  ['column mark', /<--->/u],
];

/** A finding of residue on a slide or in its notes. */
export interface Residue {
  readonly slide: number;
  readonly kind: string;
  readonly text: string;
}

/** The names of links are told without the backticks of their code. */
const withoutCode = (nodes: readonly PhrasingContent[], codes: readonly string[]): string =>
  nodes
    .map((node) => {
      // A sign of its own: a commit in brackets must not look like a task.
      if (node.type === 'inlineCode' || node.type === 'inlineMath') return '¤';
      if (node.type === 'text') return node.value;
      if (node.type === 'image') return ` ${node.alt ?? ''} `;
      const text = 'children' in node ? withoutCode(node.children as PhrasingContent[], codes) : '';
      return node.type === 'link' ? withoutCodes(text, codes) : text;
    })
    .join('');

const textsOf = (node: SlideBlock | RootContent, codes: readonly string[]): string[] => {
  if (node.type === 'code' || node.type === 'math') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [withoutCode(node.children as PhrasingContent[], codes)];
  }
  return 'children' in node ? node.children.flatMap((child) => textsOf(child as RootContent, codes)) : [];
};

const firstOf = (text: string): readonly [kind: string, found: string] | undefined => {
  for (const [kind, pattern] of residue) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return undefined;
};

/** The inline code of a post that looks like residue, longest first: notes speak it without its backticks. */
const codesOf = ({ post }: CompiledPost): string[] => {
  const codes = new Set<string>();
  visit(post.tree, (node) => {
    if (node.type === 'inlineCode' || node.type === 'inlineMath') {
      const value = node.value.replace(/\s+/gu, ' ').trim();
      if (/[{}<>:[\]!&$*~-]/u.test(value)) codes.add(value);
    }
  });
  return [...codes].sort((a, b) => b.length - a.length);
};

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** Whether a note is the rest of a listing that a slide begins: code, whatever it looks like. */
const listingTest = ({ post }: CompiledPost): ((note: string) => boolean) => {
  const listings: string[] = [];
  visit(post.tree, (node) => {
    if (node.type === 'code' || node.type === 'math') listings.push(squeezed(node.value));
  });
  return (note) => note.includes('\n') && listings.some((listing) => listing.includes(squeezed(note)));
};

const withoutCodes = (text: string, codes: readonly string[]): string =>
  codes.reduce((rest, code) => rest.replaceAll(code, ' '), text);

const decoded: readonly (readonly [RegExp, string])[] = [
  [/&lt;/gu, '<'],
  [/&gt;/gu, '>'],
  [/&#123;|&lcub;/gu, '{'],
  [/&#125;|&rcub;/gu, '}'],
  [/&lbrack;/gu, '['],
  [/&rbrack;/gu, ']'],
  [/&amp;/gu, '&'],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
];

const fence = /^[ \t>]*(```+|~~~+)[^\n]*\n[\s\S]*?^[ \t>]*\1[`~]*[ \t]*$/gmu;
const codeSpan = /(?<!`)(`{1,3})(?!`)(?:(?!\n\s*\n)[\s\S])+?(?<!`)\1(?!`)/gu;

/** `-T <file>`: the word of a manual, which no element is called and which is never closed. */
const placeholder = /^<([a-z][a-z0-9-]*)>$/u;

/** Signs that are the author's text where they stand in prose outside of tags and comments: `a --> b`, `${oven.name}`. */
const plainSigns = new Set(['-->', '${']);
const tagOrComment = /<!--[\s\S]*?-->|<\/?[a-z][^>]*>/giu;

/**
 * Tells what reads like residue and is the author's text: it is escaped wherever it is prose, a sign of plain text, a
 * title, which no statement of MDX can be, or a placeholder.
 */
const meaningTest = (source: string, title: string): ((found: string) => boolean) => {
  const prose = source.replace(fence, ' ').replace(codeSpan, ' ');
  const written = decoded.reduce((text, [pattern, by]) => text.replace(pattern, by), prose);
  const plain = prose.replace(tagOrComment, ' ');
  return (found) => {
    if (plainSigns.has(found) && plain.includes(found)) return true;
    if (/^(?:import|export)\s/u.test(found) && title.startsWith(found)) return true;
    const name = placeholder.exec(found)?.[1];
    if (name !== undefined && !elements.has(name) && !source.includes(`</${name}`)) return true;
    return !prose.includes(found) && written.includes(found);
  };
};

/** What is struck out stands between signs in the notes, which are plain text. */
const withoutSigns = (note: string): string =>
  partsOfNote(note)
    .map(({ text }) => text)
    .join('');

/** Finds residue outside code. What the author escaped is text, and stays one. */
export const findResidue = (compiled: CompiledPost, source: string): Residue[] => {
  const codes = codesOf(compiled);
  const isListing = listingTest(compiled);
  const isMeant = meaningTest(source, compiled.post.meta.title);
  return compiled.deck.children.flatMap((slide, index) => {
    const titles = [slide.title ?? [], slide.kicker ?? []].map((nodes) => withoutCode([...nodes], codes));
    const shown = [...titles, ...slide.children.flatMap((block) => textsOf(block, codes))];
    const said = slide.notes
      .filter(({ text }) => !isListing(text))
      .map(({ text }) => withoutCodes(withoutSigns(text), codes).replace(/https?:\/\/\S+/gu, ' '));
    return [...shown, ...said].flatMap((text): Residue[] => {
      const first = firstOf(text.trim());
      if (first === undefined || isMeant(first[1])) return [];
      const at = Math.max(0, text.indexOf(first[1]) - 40);
      return [{ slide: index + 1, kind: first[0], text: text.slice(at, at + 110) }];
    });
  });
};
