import type { RenderedDeck } from '../model/artifact.js';
import type { DeckMeta } from '../model/deck.js';
import type { LivePage } from '../model/live.js';
import type { TalkData } from '../model/presenter.js';
import { documentCss } from './document-css.js';
import { playerHash, playerScript } from './player-script.js';

/** What the document says and does beside the slides. */
export interface DocumentOptions {
  readonly meta: Pick<DeckMeta, 'title' | 'language' | 'direction' | 'description' | 'authors'>;
  /** The script that presents the document; without, it is a page to scroll. */
  readonly script?: PageScript;
  /** What a presenter view needs beside the slides: notes, times, sections. */
  readonly talk: TalkData;
  /** What a page needs that is served live. */
  readonly live?: LiveParts;
}

/** A script, and the hash that a content policy names it by. */
export interface PageScript {
  readonly source: string;
  readonly hash: string;
}

/** What a page has beyond the slides when a server follows it. */
export interface LiveParts {
  readonly page: LivePage;
  readonly css: string;
}

/** The script of a deck that is a file. */
export const filePlayer: PageScript = { source: playerScript, hash: playerHash };

/**
 * One self-contained HTML document: it fetches nothing, works without JavaScript as a page to scroll, prints one slide a
 * page, and holds the notes as data, unseen.
 */
export function htmlDocument(
  deck: Omit<RenderedDeck, 'html'>,
  { meta, script, talk, live }: DocumentOptions,
): string {
  const slides = deck.slides.map((svg, index) => slideHtml(svg, index, deck.slides.length));
  return `<!doctype html>
<html lang="${escapeHtml(meta.language)}" dir="${meta.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ ...(script ? { script } : {}), live: live !== undefined })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="postdeck">
<title>${escapeHtml(meta.title)}</title>
${metaTag('description', meta.description)}${metaTag('author', meta.authors.join(', '))}<style>
${deck.fontCss}
</style>
<style>
${documentCss(deck.width, deck.height)}
</style>
<style>
${deck.css}
</style>
${live ? `<style>\n${live.css}\n</style>\n` : ''}</head>
<body>
<main class="slides">
${slides.join('\n')}
</main>
<script type="application/json" id="talk">${scriptData(talk)}</script>
${live ? `<script type="application/json" id="live">${scriptData(live.page)}</script>\n` : ''}${script ? `<script>${script.source}</script>\n` : ''}</body>
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

/** What a document may load and run: nothing but itself; a page that is served live may talk to its server. */
export function contentPolicy({
  script,
  live,
}: {
  readonly script?: PageScript;
  readonly live: boolean;
}): string {
  return [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    // Marp writes style attributes.
    "style-src 'unsafe-inline'",
    ...(script ? [`script-src '${script.hash}'`] : []),
    ...(live ? ["connect-src 'self'"] : []),
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
