import type { Ledger, LedgerEntry } from '../check/ledger.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { DeckMeta } from '../model/deck.js';
import { type Content, type Element, element, writeHtml } from './element.js';
import { explainCss } from './explain-css.js';
import { pageHash, pageScript } from './page-script.js';
import { pieceStates, seenStates, stateOf } from './piece-state.js';
import { postColumn } from './post-column.js';
import { type ExplainedSlide, slideColumn } from './slide-column.js';

/** What the page is made of. */
export interface Explained {
  readonly meta: Pick<DeckMeta, 'title' | 'language' | 'direction'>;
  readonly ledger: Ledger;
  readonly slides: readonly ExplainedSlide[];
  readonly rendered: Pick<RenderedDeck, 'css' | 'fontCss' | 'width' | 'height'>;
}

/**
 * One self-contained HTML page: the post, each sentence in the colour of its fate, beside the slides. It fetches
 * nothing, and without JavaScript it is a page to read, with its links and its filter.
 */
export const explainPage = ({ meta, ledger, slides, rendered }: Explained): string => {
  const entries = ledger.sections.flatMap((section) => section.entries);
  const numbers = new Map(entries.map((entry, index) => [entry, index + 1]));
  const numberOf = (entry: LedgerEntry): number => numbers.get(entry) ?? 0;
  const body = element(
    'body',
    {},
    header(meta.title, entries, slides),
    element(
      'main',
      {},
      element(
        'article',
        { class: 'post', lang: meta.language, dir: meta.direction, 'aria-label': 'The post' },
        postColumn(ledger, numberOf),
      ),
      element(
        'section',
        { class: 'deck', 'aria-label': 'The slides' },
        slideColumn(slides, ledger, numberOf),
      ),
    ),
    footer(),
    element('script', {}, { markup: pageScript }),
  );
  const page = element('html', { lang: 'en' }, head(meta.title, rendered), body);
  return `<!doctype html>\n${writeHtml(page)}\n`;
};

const policy = [
  "default-src 'none'",
  'img-src data:',
  'font-src data:',
  // Marp writes style attributes.
  "style-src 'unsafe-inline'",
  `script-src '${pageHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const head = (title: string, { css, fontCss, width, height }: Explained['rendered']): Element =>
  element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'postdeck' }),
    element('title', {}, `Explained: ${title}`),
    element('style', {}, { markup: `${fontCss}\n${css}\n${explainCss(width, height)}` }),
  );

const header = (
  title: string,
  entries: readonly LedgerEntry[],
  slides: readonly ExplainedSlide[],
): Element => {
  const minutes = slides.reduce((sum, slide) => sum + (slide.isBackup ? 0 : slide.minutes), 0);
  const facts = `${entries.length} sentences and blocks · ${slides.length} slides · ${Math.max(1, Math.round(minutes))} min`;
  return element(
    'header',
    {},
    element('div', { class: 'name' }, element('h1', {}, title), element('p', {}, facts)),
    legend(entries),
  );
};

/** What is pointed at, told by the script, and its keys. */
const footer = (): Element =>
  element(
    'footer',
    {},
    element('output', { 'aria-live': 'polite' }),
    element('span', { class: 'keys' }, keys),
  );

const keys: readonly Content[] = [
  element('kbd', {}, 'j'),
  ' ',
  element('kbd', {}, 'k'),
  ' next, previous · ',
  element('kbd', {}, 'n'),
  ' next that is not shown · ',
  element('kbd', {}, 'Enter'),
  ' to its slide',
];

/** Chooses what stands out; the style sheet does the rest, so that it works without a script. */
const legend = (entries: readonly LedgerEntry[]): Element => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(stateOf(entry), (counts.get(stateOf(entry)) ?? 0) + 1);
  const unseen = entries.filter((entry) => !seenStates.has(stateOf(entry))).length;
  return element(
    'fieldset',
    { class: 'legend' },
    element('legend', {}, 'Show'),
    choice({ id: 'all', name: 'everything', count: entries.length }, true),
    pieceStates
      .filter(({ id }) => counts.has(id))
      .map(({ id, name, mark }) => choice({ id, name, mark, count: counts.get(id) ?? 0 })),
    choice({ id: 'unseen', name: 'not shown', count: unseen }),
  );
};

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly mark?: string;
  readonly count: number;
}

const choice = ({ id, name, mark, count }: Choice, checked = false): Element =>
  element(
    'label',
    { 'data-state': id },
    element('input', { type: 'radio', name: 'show', id: `show-${id}`, value: id, checked }),
    ...(mark === undefined ? [] : [element('span', { class: 'mark', 'aria-hidden': 'true' }, mark)]),
    ` ${name} `,
    element('b', {}, String(count)),
  );
