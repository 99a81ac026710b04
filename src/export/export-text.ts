import { strToU8 } from 'fflate';
import type { Exporter } from './exporters.js';
import { sealHtml } from './seal/html-seal.js';

/** The Markdown of the deck as it is; the pictures that it shows are written beside it by the caller. */
export const exportMarkdown: Exporter = async ({ markdown, slug }) => [
  { format: 'md', fileName: `${slug}.md`, bytes: strToU8(markdown) },
];

/** The self-contained HTML document, sealed. */
export const exportHtml: Exporter = async ({ rendered, slug }) => [
  { format: 'html', fileName: `${slug}.html`, bytes: strToU8(sealHtml(rendered.html)) },
];
