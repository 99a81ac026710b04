import type { DeckChange, LivePage } from '../../model/live.js';
import { element } from '../element.js';
import type { Talk } from '../talk.js';
import { placesOf } from '../talk-state.js';
import { morph } from './morph.js';

/** The deck of a page that a server follows. */
export interface LiveSlides {
  /** Which deck the page has: of which run of the server, and which of its versions. */
  readonly run: string;
  readonly version: number;
  /** Takes a change of the deck; what is the same stays as it is on the screen. */
  apply(change: DeckChange, run?: string): void;
}

/** Keeps the slides of a page as the server says that they are. */
export function followDeck(talk: Talk, page: LivePage): LiveSlides {
  let { run, version } = page;
  let ids = page.ids;
  return {
    get run() {
      return run;
    },
    get version() {
      return version;
    },
    apply(change, from = run) {
      const before = ids;
      run = from;
      version = change.version;
      ids = change.ids;
      setStyles(change.styles ?? {});
      if (change.title !== undefined) document.title = change.title;
      arrange(before, change);
      talk.reload(change.talk ?? talk.data, placesOf(before, ids));
    },
  };
}

/** The document's own styles are its first three: fonts, page, theme. */
function setStyles({ fonts, page, theme }: NonNullable<DeckChange['styles']>): void {
  const elements = document.head.querySelectorAll('style');
  for (const [index, css] of [fonts, page, theme].entries()) {
    const style = elements[index];
    if (style && css !== undefined && style.textContent !== css) style.textContent = css;
  }
}

/** Brings the slides into their order; those that stay in place are not touched, so that nothing flashes. */
function arrange(before: readonly string[], { ids, slides }: DeckChange): void {
  const main = document.querySelector('.slides');
  if (!main) return;
  const present = [...main.querySelectorAll<HTMLElement>(':scope > .slide')];
  const known = new Map(before.map((id, index) => [id, present[index]]));
  const wanted = ids.map((id) => {
    const slide = known.get(id) ?? newSlide();
    known.delete(id);
    const html = Object.hasOwn(slides, id) ? slides[id] : undefined;
    if (html !== undefined) fill(slide, html);
    return slide;
  });
  for (const slide of known.values()) slide?.remove();
  for (const [index, slide] of wanted.entries()) {
    const at = main.querySelectorAll(':scope > .slide')[index];
    if (at !== slide) main.insertBefore(slide, at ?? null);
    label(slide, index, ids.length);
  }
}

function newSlide(): HTMLElement {
  const slide = element('div', { class: 'slide', role: 'group' });
  slide.setAttribute('aria-roledescription', 'slide');
  return slide;
}

/** The server's slides hold no script, and the page's policy lets none run. */
function fill(slide: HTMLElement, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  // New pictures are drawn together with the rest, not a moment later.
  for (const picture of template.content.querySelectorAll('img')) picture.decoding = 'sync';
  const next = template.content.firstElementChild;
  const old = slide.querySelector(':scope > svg:not(.player-ink)');
  if (!next) return;
  if (old) morph(old, next);
  else slide.prepend(next);
}

/** What `htmlDocument` writes on a slide. */
function label(slide: HTMLElement, index: number, total: number): void {
  const title = slide.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  slide.ariaLabel = [`${index + 1} / ${total}`, ...(title ? [title] : [])].join(': ');
  slide.dataset.title = title;
}
