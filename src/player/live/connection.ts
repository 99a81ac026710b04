import type { ClientMessage, LivePage, ServerMessage } from '../../model/live.js';
import { checkMessage, type PlacedMessage, type TalkMessage } from '../talk-message.js';

/** A line to the server that comes back by itself. */
export interface Connection {
  send(message: ClientMessage | PlacedMessage): void;
}

/** What a page does with its line. */
export interface ConnectionHandler {
  /** The page as the server wrote it; asked for at every try. */
  page(): LivePage;
  /** What the page says first: what it has already. */
  greeting(): Extract<ClientMessage, { kind: 'greeting' }>;
  onServer(message: ServerMessage): void;
  onTalk(message: TalkMessage): void;
  /** The line is there, or it is lost. */
  onLine(isOpen: boolean): void;
  /** Before each try after the first; what it throws is a try that failed. */
  beforeRetry?(): Promise<void>;
}

/** Pauses between tries, in ms; the last one is repeated. A room must not come back all at once. */
const pauses = [150, 300, 600, 1200, 2500] as const;

/** The server says something every ten seconds: a line that is silent for longer, in ms, is dead, though nobody says so. */
const longestSilence = 25_000;
/** A page that is looked at again, after a phone slept or lost its network, waits for less. */
const silenceOfSleep = 11_000;

/** Opens a line to the server that the page came from, and keeps it open. */
export function connect(handler: ConnectionHandler): Connection {
  let line: WebSocket | undefined;
  let timer: number | undefined;
  let tries = 0;
  let heard = 0;
  const open = (): void => {
    const opened = openSocket(handler.page());
    line = opened;
    heard = Date.now();
    opened.addEventListener('open', () => {
      tries = 0;
      opened.send(JSON.stringify(handler.greeting()));
      handler.onLine(true);
    });
    opened.addEventListener('message', ({ data }) => {
      heard = Date.now();
      if (line === opened) hear(String(data), handler);
    });
    opened.addEventListener('close', () => line === opened && lose());
  };
  const lose = (): void => {
    const lost = line;
    line = undefined;
    lost?.close();
    handler.onLine(false);
    const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 0;
    tries++;
    timer = window.setTimeout(retry, pause * (0.75 + Math.random() / 2));
  };
  const retry = async (): Promise<void> => {
    timer = undefined;
    // The server may not be there yet: then the socket fails as well, and is tried again.
    await handler.beforeRetry?.().catch(() => undefined);
    open();
  };
  const look = (patience: number): void => {
    if (line && Date.now() - heard > patience) lose();
  };
  const wake = (): void => {
    if (document.visibilityState !== 'visible') return;
    look(silenceOfSleep);
    if (timer === undefined) return;
    clearTimeout(timer);
    void retry();
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  setInterval(look, 5000, longestSilence);
  open();
  return {
    send(message) {
      if (line?.readyState === WebSocket.OPEN) line.send(JSON.stringify(message));
    },
  };
}

function openSocket({ token, role }: LivePage): WebSocket {
  const query = new URLSearchParams(token === undefined ? { role } : { role, token });
  return new WebSocket(`ws://${location.host}/live?${query}`);
}

const talkKinds = new Set(['hello', 'state', 'skip', 'laser', 'drawing']);

function hear(text: string, handler: ConnectionHandler): void {
  // Our own server wrote it; what windows tell each other is checked once more.
  const message = JSON.parse(text) as ServerMessage | TalkMessage;
  if (talkKinds.has(message.kind)) {
    const checked = checkMessage(message);
    if (checked) handler.onTalk(checked);
  } else handler.onServer(message as ServerMessage);
}

/** What the server wrote into a page. */
export function readLivePage(document: Document): LivePage {
  return JSON.parse(document.getElementById('live')?.textContent ?? '') as LivePage;
}

/** The page as the server would write it now: after a restart it has a new token. */
export async function fetchLivePage(): Promise<LivePage> {
  const response = await fetch(location.pathname, { cache: 'no-store' });
  return readLivePage(new DOMParser().parseFromString(await response.text(), 'text/html'));
}
