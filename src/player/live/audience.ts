import type { ServerMessage } from '../../model/live.js';
import type { Command } from '../commands.js';
import { addHelp } from '../dialogs.js';
import { element } from '../element.js';
import { type InputTarget, listenToKeys, listenToTouch } from '../input.js';
import { keepFitted } from '../keep-fitted.js';
import { readTalkData } from '../read-talk.js';
import { createTalk } from '../talk.js';
import { afterCommand, type TalkState } from '../talk-state.js';
import { addAudiencePage } from './audience-page.js';
import { connect, readLivePage } from './connection.js';
import { followDeck } from './live-slides.js';

/** The page of a listener: follows the talk, and looks around without anybody's noticing. */
const page = readLivePage(document);
const talk = createTalk(document, readTalkData(document));
keepFitted(talk);
const slides = followDeck(talk, page);
const status = element('div', { class: 'player-status', role: 'status' });
let live: TalkState = talk.state;
let isFollowing = true;

const help = addHelp(
  [['Enter', 'Back to live']],
  [
    ['→ Space Page Down', 'Next slide'],
    ['← Page Up', 'Previous slide'],
    ['Home, End', 'First slide, last slide'],
  ],
);
const view = addAudiencePage({
  talk,
  back: () => look(-1),
  forward: () => look(1),
  backToLive() {
    isFollowing = true;
    talk.follow(live);
    update();
  },
});
const moves: Partial<Record<Command, () => void>> = {
  next: () => look(1),
  nextSlide: () => look(1),
  previous: () => look(-1),
  previousSlide: () => look(-1),
  first: () => lookAt(0),
  last: () => lookAt(talk.slides.length - 1),
  choose: view.backToLive,
  help: help.toggle,
};

function look(by: number): void {
  const skippedBy = afterCommand(talk.state, by > 0 ? 'nextSlide' : 'previousSlide', talk.shape).slide;
  lookAt(skippedBy);
}

/** Whoever comes to the slide that is shown in the room is live again. */
function lookAt(slide: number): void {
  isFollowing = slide === live.slide;
  // A slide that one looks at alone is whole.
  talk.follow(isFollowing ? live : { slide, step: talk.shape.steps[slide] ?? 0, screen: 'slides' });
  update();
}

function update(): void {
  view.update({ isFollowing, behind: live.slide - talk.state.slide, screen: live.screen });
  const label = talk.slides[talk.state.slide]?.ariaLabel ?? '';
  if (status.textContent !== label) status.textContent = label;
}

const handlers: {
  readonly [K in ServerMessage['kind']]?: (message: Extract<ServerMessage, { kind: K }>) => void;
} = {
  welcome({ deck, run }) {
    if (deck) slides.apply(deck, run);
  },
  deck: (change) => slides.apply(change),
};

document.body.append(status);
document.documentElement.classList.add('playing', 'audience');
talk.onChange(update);
update();
const target: InputTarget = {
  rtl: document.documentElement.dir === 'rtl',
  run: (command: Command) => moves[command]?.(),
  isBusy: () => help.isOpen,
};
listenToKeys(target);
const main = document.querySelector<HTMLElement>('.slides');
if (main) listenToTouch(target, main);
connect({
  page: () => page,
  greeting: () => ({ kind: 'greeting', run: slides.run, version: slides.version }),
  // The table is keyed by the message's own kind, so the row takes just this message.
  onServer: (message) => (handlers[message.kind] as ((heard: ServerMessage) => void) | undefined)?.(message),
  onTalk(message) {
    if (message.kind !== 'state') return;
    live = message.state;
    if (isFollowing) talk.follow(live);
    update();
  },
  onLine: view.showLine,
});
