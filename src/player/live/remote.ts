import type { LivePage, ServerMessage } from '../../model/live.js';
import { keepFitted } from '../keep-fitted.js';
import { readTalkData } from '../read-talk.js';
import { createTalk } from '../talk.js';
import { keepAwake } from '../wake-lock.js';
import { connect, readLivePage } from './connection.js';
import { followDeck } from './live-slides.js';
import { askForCode, codeOfAddress, forgetPhone, knownPhone, type Phone } from './pair-phone.js';
import { addRemotePage } from './remote-page.js';

/** A phone that turns the pages: first it is paired, then it is the remote. */
const page = readLivePage(document);
document.documentElement.classList.add('playing', 'remote');
const known = knownPhone();
if (known && codeOfAddress() === undefined) openRemote(known);
else askForCode(openRemote);

function openRemote(phone: Phone): void {
  history.replaceState(null, '', location.pathname);
  const talk = createTalk(document, readTalkData(document));
  keepFitted(talk);
  const slides = followDeck(talk, page);
  const withToken: LivePage = { ...page, token: phone.token };
  let you = 0;
  let wasOpen = false;
  let failures = 0;
  const view = addRemotePage(talk, {
    run: (command) => connection.send({ kind: 'run', command }),
    lead: () => connection.send({ kind: 'lead' }),
  });
  const handlers: {
    readonly [K in ServerMessage['kind']]?: (message: Extract<ServerMessage, { kind: K }>) => void;
  } = {
    welcome(message) {
      you = message.you;
      if (message.deck) slides.apply(message.deck, message.run);
    },
    deck: (change) => slides.apply(change),
    leader: ({ leader }) => view.showLeader(leader?.id === you ? 'you' : leader?.name),
    fault: ({ fault }) => view.showFault(fault),
  };
  const connection = connect({
    page: () => withToken,
    greeting: () => ({ kind: 'greeting', run: slides.run, version: slides.version, name: phone.name }),
    // The table is keyed by the message's own kind, so the row takes just this message.
    onServer: (message) =>
      (handlers[message.kind] as ((heard: ServerMessage) => void) | undefined)?.(message),
    onTalk(message) {
      if (message.kind === 'state') talk.follow(message.state);
      if (message.kind === 'skip') talk.skip(new Set(message.slides));
    },
    onLine(isOpen) {
      view.showLine(isOpen);
      failures = isOpen ? 0 : failures + 1;
      wasOpen ||= isOpen;
    },
    async beforeRetry() {
      // The server is there and does not take the token: this phone belongs to another room.
      if (wasOpen || failures < 2) return;
      const response = await fetch(location.pathname, { cache: 'no-store' });
      if (!response.ok) return;
      forgetPhone();
      location.reload();
    },
  });
  keepAwake();
}
