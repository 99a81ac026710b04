import { button, element, hiddenTitle } from '../element.js';
import type { Talk } from '../talk.js';
import type { TalkState } from '../talk-state.js';
import { copyText } from './copy-text.js';
import { partsOf } from './slide-parts.js';

export interface AudienceOptions {
  readonly talk: Talk;
  back(): void;
  forward(): void;
  backToLive(): void;
}

/** Where a listener is, against the room. */
export interface AudienceState {
  readonly isFollowing: boolean;
  /** Slides behind the room; below 0 is ahead of it. */
  readonly behind: number;
  readonly screen: TalkState['screen'];
}

/** What a listener's page shows around the slide. */
export interface AudiencePage {
  update(state: AudienceState): void;
  showLine(isOpen: boolean): void;
  backToLive(): void;
}

/** Sizes of the text beside a slide, in px; the large ones are for captions. */
const textSizes = [16, 18, 21, 25, 30, 36, 44] as const;
const firstSize = 1;
const captionsSize = 4;
/** How long a line may be lost before it is said, in ms. */
const patience = 2000;

/** Adds the bar, the buttons, the text of the slide, what the article says, and what can be copied. */
export function addAudiencePage(options: AudienceOptions): AudiencePage {
  const { talk } = options;
  const text = createSlideText(talk);
  const controls = createControls(options);
  const live = element('p', { class: 'audience-live', role: 'status' });
  const bar = element('header', { class: 'audience-bar' }, hiddenTitle(), live, createTools(text.section));
  document.body.prepend(bar);
  document.body.append(controls.nav, text.section);

  let last: AudienceState = { isFollowing: true, behind: 0, screen: 'slides' };
  const draw = (isLost: boolean): void => {
    const { isFollowing } = last;
    live.textContent = isLost ? 'Connection lost. It comes back by itself.' : liveText(last);
    live.dataset.live = isLost ? 'lost' : isFollowing ? 'live' : 'free';
    controls.draw(isFollowing);
    text.draw();
  };
  const line = createLine(draw);
  return {
    backToLive: options.backToLive,
    update(state) {
      last = state;
      draw(line.isLost);
    },
    showLine: line.show,
  };
}

/** Knows when the line to the server is lost for so long that it must be said. */
function createLine(draw: (isLost: boolean) => void) {
  let isLost = false;
  let timer: number | undefined;
  const set = (next: boolean): void => {
    isLost = next;
    draw(isLost);
  };
  return {
    get isLost() {
      return isLost;
    },
    show(isOpen: boolean): void {
      if (isOpen) {
        clearTimeout(timer);
        timer = undefined;
        set(false);
      } else {
        // Every try that fails comes by here: the time runs from the first one.
        timer ??= window.setTimeout(() => set(true), patience);
      }
    },
  };
}

/** The buttons that turn pages, and the way back to the room. */
function createControls({ talk, back, forward, backToLive }: AudienceOptions) {
  const place = element('span', { class: 'audience-place' });
  const toLive = button('Back to live', 'To the slide that is shown in the room', backToLive);
  toLive.className = 'audience-back';
  const previous = button('◀', 'Previous slide', back);
  const next = button('▶', 'Next slide', forward);
  const parts = [previous, place, next, toLive];
  return {
    nav: element('nav', { class: 'audience-controls', ariaLabel: 'Slides' }, ...parts),
    draw(isFollowing: boolean): void {
      toLive.hidden = isFollowing;
      place.textContent = `${talk.state.slide + 1} / ${talk.slides.length}`;
      previous.disabled = talk.state.slide === 0;
      next.disabled = talk.state.slide === talk.slides.length - 1;
    },
  };
}

/** What is to be read beside the slide: its words, the article, links and code. */
function createSlideText(talk: Talk) {
  const words = element('div', { class: 'audience-words' });
  const article = element('div', { class: 'audience-article' });
  const take = element('div', { class: 'audience-take' });
  const facts = { class: 'audience-text', ariaLabel: 'About this slide' };
  let shown: HTMLElement | undefined;
  let shownText = '';
  return {
    section: element('section', facts, words, article, take),
    draw(): void {
      const slide = talk.slides[talk.state.slide];
      const all = `${slide?.textContent}${JSON.stringify(talk.data.notes[talk.state.slide])}`;
      // A step more on the same slide must not take away what somebody has just selected.
      if (slide === shown && all === shownText) return;
      shown = slide;
      shownText = all;
      drawWords(words, slide);
      drawArticle(article, talk);
      drawTake(take, slide);
    },
  };
}

/** What makes the text large, or all that there is. */
function createTools(section: HTMLElement): HTMLElement {
  const sizes = addSizes(section);
  const text = button('Text', 'Show the slide as large text', () => {
    const isOn = document.documentElement.classList.toggle('as-text');
    text.ariaPressed = String(isOn);
    sizes.set(isOn ? captionsSize : firstSize);
  });
  text.ariaPressed = 'false';
  const tools = element('div', { class: 'audience-tools', role: 'toolbar', ariaLabel: 'Reading' });
  tools.append(text, sizes.smaller, sizes.larger);
  return tools;
}

function liveText({ isFollowing, behind, screen }: AudienceState): string {
  if (isFollowing) return screen === 'slides' ? 'Live' : 'Live: the screen is dark';
  if (behind === 0) return 'Here is the room';
  return behind > 0 ? `${behind} behind` : `${-behind} ahead`;
}

function addSizes(text: HTMLElement) {
  let size: number = firstSize;
  const set = (next: number): void => {
    size = Math.max(0, Math.min(textSizes.length - 1, next));
    text.style.fontSize = `${textSizes[size]}px`;
  };
  set(firstSize);
  return {
    set,
    smaller: button('A−', 'Smaller text', () => set(size - 1)),
    larger: button('A+', 'Larger text', () => set(size + 1)),
  };
}

function drawWords(words: HTMLElement, slide: HTMLElement | undefined): void {
  const { blocks } = partsOf(slide);
  words.replaceChildren(...blocks.map(({ isHeading, text }) => element(isHeading ? 'h2' : 'p', {}, text)));
}

function drawArticle(article: HTMLElement, { data, state }: Talk): void {
  const notes = data.notes[state.slide] ?? [];
  article.hidden = notes.length === 0;
  article.replaceChildren(
    element('h2', {}, 'What the article says'),
    ...notes.map(({ text }) => element('p', {}, text)),
  );
}

function drawTake(take: HTMLElement, slide: HTMLElement | undefined): void {
  const { links, code } = partsOf(slide);
  take.hidden = links.length + code.length === 0;
  take.replaceChildren(
    element('h2', {}, 'To take along'),
    ...links.map(({ text, url }) => linkRow(text, url)),
    ...code.map(codeRow),
  );
}

function linkRow(text: string, url: string): HTMLElement {
  const address = element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
  const shown = element('span', { class: 'audience-url' }, url);
  const row = element(
    'div',
    { class: 'audience-row' },
    element('p', {}, address, ...(text === url ? [] : [shown])),
  );
  row.append(copyButton(text === url ? address : shown, url, `Copy the link ${text}`));
  return row;
}

function codeRow(text: string): HTMLElement {
  const shown = element('pre', { tabIndex: 0 }, text);
  return element('div', { class: 'audience-row' }, shown, copyButton(shown, text, 'Copy the code'));
}

const labels = { copied: 'Copied', selected: 'Selected' } as const;

function copyButton(shown: HTMLElement, text: string, title: string): HTMLButtonElement {
  const made = button('Copy', title, async () => {
    made.textContent = labels[await copyText(shown, text)];
    setTimeout(() => {
      made.textContent = 'Copy';
    }, 2500);
  });
  return made;
}
