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

/** Opens a line to the server that the page came from, and keeps it open. */
export function connect(handler: ConnectionHandler): Connection {
  let socket: WebSocket | undefined;
  let tries = 0;
  const open = (): void => {
    const { token, role } = handler.page();
    const query = new URLSearchParams(token === undefined ? { role } : { role, token });
    const opened = new WebSocket(`ws://${location.host}/live?${query}`);
    socket = opened;
    opened.addEventListener('open', () => {
      tries = 0;
      opened.send(JSON.stringify(handler.greeting()));
      handler.onLine(true);
    });
    opened.addEventListener('message', ({ data }) => hear(String(data), handler));
    opened.addEventListener('close', () => {
      handler.onLine(false);
      const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 0;
      tries++;
      setTimeout(retry, pause * (0.75 + Math.random() / 2));
    });
  };
  const retry = async (): Promise<void> => {
    // The server may not be there yet: then the socket fails as well, and is tried again.
    await handler.beforeRetry?.().catch(() => undefined);
    open();
  };
  open();
  return {
    send(message) {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
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
