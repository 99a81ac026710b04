import { createRequire } from 'node:module';
import type { Nodes } from 'mdast';
import type { Slide } from '../../src/model/deck.js';
import { mathRules } from '../../src/render/math-rules.js';

/** The part of Marp that the tests use, of either version. */
interface StockMarp {
  lastComments?: string[][];
  renderMarkdown(markdown: string, env: { htmlAsArray: true }): string[];
  use(plugin: unknown, options: unknown): StockMarp;
}
type MarpClass = new (options?: { script?: boolean }) => StockMarp;

const require = createRequire(import.meta.url);
const cliRequire = createRequire(require.resolve('@marp-team/marp-cli/package.json'));
const version = (from: NodeJS.Require): string =>
  (from('@marp-team/marp-core/package.json') as { version: string }).version;
const create = (from: NodeJS.Require): StockMarp =>
  new (from('@marp-team/marp-core') as { Marp: MarpClass }).Marp();

/**
 * The marp-core of this project, and the one that marp-cli brings along, both as they come; but that version 5 knows
 * formulas by a plugin only, and its own need packages that few have: ours stands for them.
 */
export const cores: readonly { readonly version: string; readonly marp: StockMarp }[] = [
  require,
  cliRequire,
].map((from) => {
  const marp = create(from);
  const isBare = Number.parseInt(version(from), 10) >= 5;
  return { version: version(from), marp: isBare ? marp.use(mathRules, { drawer: () => undefined }) : marp };
});

/** What Marp must have found nowhere: fragments, backgrounds, filters, sizes, emoji of a CDN, a deck's own styles. */
export const accidents =
  / data-marpit-(?:fragment|advanced-background)|<[^>]+ style="[^"]*(?:filter|background-image):|<img[^>]* style=|class="katex|data-marp-twemoji|<style/;

/** A slide as stock Marp draws it. */
export interface DrawnSlide {
  readonly html: string;
  readonly text: string;
  readonly classes: string;
  readonly links: readonly string[];
  readonly alts: readonly string[];
  readonly comments: readonly string[];
  /** How many formulas it found. */
  readonly formulas: number;
}

/** The slides of Markdown as a stock Marp draws them. */
export function draw(marp: StockMarp, markdown: string): DrawnSlide[] {
  const slides = marp.renderMarkdown(markdown, { htmlAsArray: true });
  return slides.map((html, index) => dissect(html, marp.lastComments?.[index] ?? []));
}

/** What is found in the HTML of a slide. */
export function dissect(html: string, comments: readonly string[]): DrawnSlide {
  const section = /<section\b([^>]*)>([\s\S]*)<\/section>/.exec(html);
  const whole = (section?.[2] ?? '').replace(/<footer>[\s\S]*?<\/footer>/, '');
  // Letters of a formula are paths.
  const body = whole.replace(/<mjx-container[\s\S]*?<\/mjx-container>/g, '');
  return {
    html: html.replace(/<script>[\s\S]*<\/script>/, ''),
    text: textOf(body),
    classes: decode(/ class="([^"]*)"/.exec(section?.[1] ?? '')?.[1] ?? ''),
    links: [...body.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => decode(href)),
    alts: [...body.matchAll(/<img\b[^>]* alt="([^"]*)"/g)].map(([, alt = '']) => decode(alt)),
    comments,
    formulas: whole.match(/<mjx-container\b/g)?.length ?? 0,
  };
}

/** The words that a slide should show. */
export function wordsOf(slide: Slide): string {
  return collapsed(
    [slide.kicker ?? [], slide.title ?? [], slide.children]
      .map((nodes) => nodes.map(words).join(''))
      .join(' '),
  );
}

/** The classes that a slide should have; one that its shape tells needs none. */
export function classesOf({ layout, density, variants }: Slide): string {
  return [layout, ...(density === 'normal' ? [] : [density]), ...variants].join(' ');
}

/** Text without the invisible guards, which stock Marp shows. */
export function withoutGuards(text: string): string {
  return collapsed(text.replaceAll('\u2060', '').replaceAll('\uFE0E', ''));
}

/** All nodes of a type in a slide, in the order of the page. */
export function nodesOf<T extends Nodes['type']>(slide: Slide, type: T): Extract<Nodes, { type: T }>[] {
  const find = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(find) : [])];
  const all = [...(slide.kicker ?? []), ...(slide.title ?? []), ...slide.children].flatMap(find);
  return all.filter((node): node is Extract<Nodes, { type: T }> => node.type === type);
}

const inlineTypes: readonly string[] = [
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'marked',
  'link',
  'image',
];

function words(node: Nodes): string {
  if (node.type === 'inlineMath') return '';
  if (node.type === 'math') return ' ';
  const inner = 'children' in node ? node.children.map(words).join('') : 'value' in node ? node.value : '';
  return inlineTypes.includes(node.type) ? inner : ` ${inner} `;
}

function textOf(html: string): string {
  const spaced = html.replace(
    /<\/?(?:p|h\d|li|ul|ol|blockquote|pre|table|thead|tbody|tr|t[hd]|br)\b[^>]*>/g,
    ' ',
  );
  return collapsed(decode(spaced.replace(/<[^>]*>/g, '')));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function decode(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
