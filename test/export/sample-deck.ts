import { Marp } from '@marp-team/marp-core';
import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ExportInput } from '../../src/model/artifact.js';
import type { Deck, DeckMeta, Layout, Note, Slide, SlideBlock } from '../../src/model/deck.js';

/** A slide of a test: its Markdown, and what else a slide has. */
export interface SampleSlide {
  readonly markdown: string;
  readonly layout?: Layout;
  readonly notes?: readonly Note[];
}

export const sampleMeta: DeckMeta = {
  title: 'Größe & <Maß>',
  theme: 'default',
  aspect: '16:9',
  language: 'en',
  direction: 'ltr',
  authors: ['Ada Lovelace', 'Žofie Нова'],
  date: '2024-02-29',
  description: 'What “this” is about',
  keywords: ['edge', 'k8s & more'],
  paginate: true,
  url: 'https://example.com/post',
};

/** Slides with titles, lists, tables, code, links to the web and to slides, and notes. */
export const sampleSlides: readonly SampleSlide[] = [
  {
    layout: 'title',
    markdown: '# Größe & <Maß>\n\nA subtitle',
    notes: [{ kind: 'author', text: 'Breathe.' }],
  },
  {
    markdown:
      '## Links\n\n- To [the web](https://example.com/a?b=c&d=e)\n- To [slide four](#4)\n- To [nowhere](javascript:alert)\n- Plain **strong** and *em* text',
    notes: [
      { kind: 'post', text: 'First paragraph of the notes, with “quotes” & <angles>.' },
      { kind: 'post', text: 'Second paragraph.' },
    ],
  },
  { markdown: '## A table\n\n| Name | Size |\n|---|---|\n| _x000D_ | 5 |\n| b & c | 7 |' },
  {
    markdown: '## Code\n\n```js\nconst a = 1 < 2;\nrun(a);\n```',
    notes: [{ kind: 'post', text: 'const a\nrun(a)' }],
  },
  { markdown: 'No title here, only words.' },
];

/** What exporters are given, drawn by marp-core as it comes. */
export function sampleInput(
  slides: readonly SampleSlide[] = sampleSlides,
  meta: DeckMeta = sampleMeta,
): ExportInput {
  const markdown = slides.map((slide) => slide.markdown).join('\n\n---\n\n');
  const marp = new Marp({ script: false, html: false, slug: false });
  const { html, css } = marp.render(markdown, { htmlAsArray: true });
  const deck: Deck = { type: 'deck', meta, children: slides.map(slideOf), assets: [] };
  const rendered = { slides: html, css, fontCss: '', width: 1280, height: 720, notes: [] };
  return { deck, markdown, slug: 'sample', rendered: { ...rendered, html: documentOf(html, css, meta) } };
}

/** `n` slides of ordinary text. */
export function manySlides(n: number): readonly SampleSlide[] {
  const text = 'Words that stand on a slide as they do in a talk. '.repeat(4);
  return Array.from({ length: n }, (_, index) => ({
    markdown: `## Slide ${index + 1}\n\n- ${text}\n- [A link](https://example.com/${index})`,
    notes: [{ kind: 'post', text: `${text} ${index}` }],
  }));
}

export function documentOf(slides: readonly string[], css: string, meta: DeckMeta = sampleMeta): string {
  return `<!DOCTYPE html><html lang="${meta.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>A title of the document</title><style>${css}</style>
<style>@page{size:1280px 720px;margin:0}html,body{margin:0}</style></head><body><div class="marpit">${slides.join('')}</div></body></html>`;
}

export const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

function slideOf({ markdown, layout = 'content', notes = [] }: SampleSlide): Slide {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const heading = children.find((node) => node.type === 'heading');
  // Markdown of a test has blocks only.
  const blocks = children.filter((node) => node !== heading) as SlideBlock[];
  const title: { title?: readonly PhrasingContent[] } =
    heading === undefined ? {} : { title: heading.children };
  // The layouts differ in nothing but their name.
  return {
    type: 'slide',
    layout,
    density: 'normal',
    variants: [],
    titleDepth: 2,
    ...title,
    children: blocks,
    notes,
  } as Slide;
}
