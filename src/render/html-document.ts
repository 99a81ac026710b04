import type { RenderedDeck } from '../model/artifact.js';
import type { DeckMeta } from '../model/deck.js';
import type { TalkData } from '../model/presenter.js';
import { documentCss } from './document-css.js';
import { playerHash, playerScript } from './player-script.js';

/** What the document says and does beside the slides. */
export interface DocumentOptions {
  readonly meta: Pick<DeckMeta, 'title' | 'language' | 'direction' | 'description' | 'authors'>;
  readonly player: boolean;
  /** What a presenter view needs beside the slides: notes, times, sections. */
  readonly talk: TalkData;
}

/**
 * One self-contained HTML document: it fetches nothing, works without JavaScript as a page to scroll, prints one slide a
 * page, and holds the notes as data, unseen.
 */
export function htmlDocument(
  deck: Omit<RenderedDeck, 'html'>,
  { meta, player, talk }: DocumentOptions,
): string {
  const slides = deck.slides.map((svg, index) => slideHtml(svg, index, deck.slides.length));
  return `<!doctype html>
<html lang="${escapeHtml(meta.language)}" dir="${meta.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(player)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="postdeck">
<title>${escapeHtml(meta.title)}</title>
${metaTag('description', meta.description)}${metaTag('author', meta.authors.join(', '))}<style>
${deck.fontCss}
${documentCss(deck.width, deck.height)}
${deck.css}
</style>
</head>
<body>
<main class="slides">
${slides.join('\n')}
</main>
<script type="application/json" id="talk">${scriptData(talk)}</script>
${player ? `<script>${playerScript}</script>\n` : ''}</body>
</html>
`;
}

/** A reader hears the number and the heading of a slide. */
function slideHtml(svg: string, index: number, total: number): string {
  const heading = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/
    .exec(svg)?.[2]
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const label = [`${index + 1} / ${total}`, ...(heading ? [heading] : [])].join(': ');
  // The heading comes from HTML: its text is escaped already.
  const attribute = (text: string): string => text.replaceAll('"', '&quot;');
  return `<div class="slide" role="group" aria-roledescription="slide" aria-label="${attribute(label)}" data-title="${attribute(heading ?? '')}">${svg}</div>`;
}

function contentPolicy(player: boolean): string {
  return [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    // Marp writes style attributes.
    "style-src 'unsafe-inline'",
    ...(player ? [`script-src '${playerHash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function metaTag(name: string, content: string | undefined): string {
  return content ? `<meta name="${name}" content="${escapeHtml(content)}">\n` : '';
}

/** JSON that cannot end its element. */
function scriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
