import type { LivePage, ServerMessage } from '../../model/live.js';
import { button, element } from '../element.js';
import { keepFitted } from '../keep-fitted.js';
import type { Mirror } from '../mirror.js';
import { isPresenterWindow } from '../partner.js';
import { openPresenterView } from '../presenter-view.js';
import { readTalkData } from '../read-talk.js';
import { openStage } from '../stage.js';
import { createTalk } from '../talk.js';
import { connect, fetchLivePage, readLivePage } from './connection.js';
import { followDeck } from './live-slides.js';
import { addNotices } from './notices.js';
import { addPairDialog, addRoomCard, addRoomDialog } from './room-dialogs.js';

/** The windows of the stage's machine, joined by the server. */
let page: LivePage = readLivePage(document);
const talk = createTalk(document, readTalkData(document));
keepFitted(talk);
const slides = followDeck(talk, page);
const notices = addNotices();
const pairing = addPairDialog();
let onPeople = (_people: Extract<ServerMessage, { kind: 'people' }>): void => {};
let onWelcome = (): void => {};
/** Whether the server has said which deck it shows. */
let isWelcome = false;

const handlers: {
  readonly [K in ServerMessage['kind']]?: (message: Extract<ServerMessage, { kind: K }>) => void;
} = {
  welcome({ deck, run }) {
    if (deck) slides.apply(deck, run);
    onWelcome();
  },
  deck: (change) => slides.apply(change),
  fault: ({ fault }) => notices.showFault(fault),
  // What went wrong is for the speaker: the room sees it only where there is no other window to say it in.
  desk: ({ isOpen }) => notices.hush(isOpen && !isPresenterWindow()),
  code: pairing.show,
  people(people) {
    onPeople(people);
  },
  saved: ({ file, problem }) => notices.say(file ? `Saved as ${file}` : `Not saved: ${problem}`),
};

/** Asks the server for something; before the line is there, nobody hears it. */
let ask: ReturnType<typeof connect>['send'] = () => {};

function join(mirror: Mirror): void {
  const connection = connect({
    page: () => page,
    greeting: () => ({
      kind: 'greeting',
      run: slides.run,
      version: slides.version,
      ...(isPresenterWindow() ? { desk: true } : {}),
    }),
    // The table is keyed by the message's own kind, so the row takes just this message.
    onServer: (message) =>
      (handlers[message.kind] as ((heard: ServerMessage) => void) | undefined)?.(message),
    onTalk: mirror.hear,
    onLine(isOpen) {
      notices.showLine(isOpen);
      if (!isOpen) isWelcome = false;
    },
    async beforeRetry() {
      page = { ...(await fetchLivePage()), run: slides.run, version: slides.version };
    },
  });
  // A page may be turned while a save is on its way: the server is told which deck the place is of.
  mirror.join({
    send(message) {
      if (isWelcome) connection.send({ ...message, version: slides.version });
    },
  });
  ask = connection.send;
  onWelcome = () => {
    isWelcome = true;
    mirror.greet();
    // A server that was started again learns from here where the talk was, in the deck that both have now.
    mirror.repeat();
  };
}

function openPresenter(): boolean {
  const address = new URL(location.href);
  address.searchParams.set('presenter', '');
  return window.open(address, 'postdeck presenter', 'popup,width=1280,height=800') !== null;
}

/** The stage: the audience's address is shown on the first slide, and large on `q`. */
function openLiveStage(): void {
  const { room } = page;
  const dialog = room && addRoomDialog(room);
  openStage(talk, {
    leads: false,
    join,
    openPresenter,
    ...(dialog ? { moreHelp: [['q', 'QR code for the audience']] as const } : {}),
  });
  if (!room || !dialog) return;
  const card = addRoomCard(room, dialog.toggle);
  const update = (): void => {
    card.hidden = talk.state.slide !== 0 || talk.state.screen !== 'slides';
  };
  talk.onChange(update);
  update();
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyped = target instanceof Element && target.closest('input, dialog') !== null;
    if (key === 'q' && !isTyped && !ctrlKey && !metaKey && !altKey) dialog.toggle();
  });
}

/** The presenter view: it pairs phones, and the server keeps the times. */
function openLivePresenter(): void {
  const people = element('span', { class: 'live-people' }, '0 listeners');
  const pair = button('Pair a phone', 'Shows a code that makes a phone the remote', () =>
    ask({ kind: 'pair' }),
  );
  onPeople = ({ audience, remotes }) => {
    people.textContent = `${audience} ${audience === 1 ? 'listener' : 'listeners'}`;
    people.title = remotes.length === 0 ? 'No phone is paired' : `Paired: ${remotes.join(', ')}`;
  };
  openPresenterView(talk, {
    // The server joins them: that no stage is open on this machine says nothing of others.
    isAlone: () => false,
    join,
    save: (times) => ask({ kind: 'times', times: [...times] }),
    ...(page.room ? { more: [pair, people] } : {}),
  });
}

if (isPresenterWindow()) openLivePresenter();
else openLiveStage();
