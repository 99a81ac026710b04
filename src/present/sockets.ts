import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LiveRole, ServerMessage } from '../model/live.js';
import { createLimiter, type Rate } from './rate-limit.js';

/** Who may open a socket: a role of a talk, or a phone that has a code. */
export type SocketKind = LiveRole | 'pairing';

interface Limits {
  /** The largest message in bytes. */
  readonly payload: number;
  readonly rate: Rate;
  /** Sockets at a time. */
  readonly most: number;
}

/** A drawing is the largest that a stage sends, a name the largest of the others. */
const limits: Readonly<Record<SocketKind, Limits>> = {
  stage: { payload: 512 * 1024, rate: { burst: 600, each: 240 }, most: 24 },
  remote: { payload: 2 * 1024, rate: { burst: 150, each: 50 }, most: 24 },
  audience: { payload: 1024, rate: { burst: 10, each: 1 }, most: 600 },
  pairing: { payload: 512, rate: { burst: 3, each: 0.2 }, most: 12 },
};

/** Sockets of one address at a time: a whole room may be behind one. */
const mostOfAddress = 400;
/** Bytes that may wait for a slow client; beyond twice the largest message it had its time. */
const mostWaiting = 4 * 1024 * 1024;
const pingTime = 10_000;
/** What pages hear with each ping, which a browser answers without telling them. */
const beat = JSON.stringify({ kind: 'beat' } satisfies ServerMessage);

/** Codes that a socket is closed with. */
const closed = { misused: 1008, tooMuch: 1013 } as const;

/** What is done with an open socket. */
export interface SocketHandler {
  onMessage(text: string): boolean;
  onClose(): void;
}

/** An open socket. */
export interface LiveSocket {
  send(message: Uint8Array): void;
  close(): void;
}

/** All sockets of a server, within their limits. */
export interface Sockets {
  /** False when there are too many already. */
  hasRoom(kind: SocketKind, address: string): boolean;
  accept(
    kind: SocketKind,
    upgrade: { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer },
    open: (socket: LiveSocket) => SocketHandler,
  ): void;
  close(): void;
}

/** An open socket of a server, as the server knows it. */
interface OpenSocket {
  readonly kind: SocketKind;
  readonly address: string;
  isAlive: boolean;
}

/** Sockets over a clock in milliseconds. */
export function createSockets(now: () => number): Sockets {
  const servers = createServers();
  const open = new Map<WebSocket, OpenSocket>();
  const liveSocket = createSender();
  const timer = setInterval(() => endTheDead(open), pingTime);
  timer.unref();

  return {
    hasRoom(kind, address) {
      const all = [...open.values()];
      return (
        all.filter((each) => each.kind === kind).length < limits[kind].most &&
        all.filter((each) => each.address === address).length < mostOfAddress
      );
    },
    accept(kind, { request, socket: stream, head }, start) {
      servers[kind]?.handleUpgrade(request, stream, head, (socket) => {
        const facts = { kind, address: request.socket.remoteAddress ?? '', isAlive: true };
        open.set(socket, facts);
        socket.on('close', () => open.delete(socket));
        listen(socket, facts, {
          handler: start(liveSocket(socket)),
          mayTell: createLimiter(limits[kind].rate, now),
        });
      });
    },
    close() {
      clearInterval(timer);
      for (const socket of open.keys()) socket.close(1012);
    },
  };
}

/** A server for each kind, since each has its own largest message. */
function createServers(): Readonly<Record<string, WebSocketServer>> {
  return Object.fromEntries(
    Object.entries(limits).map(([kind, { payload }]) => [
      kind,
      new WebSocketServer({
        noServer: true,
        maxPayload: payload,
        perMessageDeflate: false,
        clientTracking: false,
      }),
    ]),
  );
}

/** Whoever said nothing since the last time is gone. */
function endTheDead(open: ReadonlyMap<WebSocket, OpenSocket>): void {
  for (const [socket, facts] of open) {
    if (!facts.isAlive) socket.terminate();
    facts.isAlive = false;
    socket.ping();
    if (facts.kind !== 'pairing' && socket.bufferedAmount === 0) socket.send(beat);
  }
}

/** Sends to sockets, as long as they read. */
function createSender(): (socket: WebSocket) => LiveSocket {
  let largest = 0;
  return (socket) => ({
    send(message) {
      if (socket.readyState !== socket.OPEN) return;
      largest = Math.max(largest, message.byteLength);
      // Who does not read gets no more: it comes back, and is given the newest deck alone.
      if (socket.bufferedAmount > Math.max(mostWaiting, 2 * largest)) socket.terminate();
      else socket.send(message, { binary: false });
    },
    close: () => socket.close(),
  });
}

/** Hands on what a socket says, within its rate; what it may not say closes it. */
function listen(
  socket: WebSocket,
  facts: OpenSocket,
  { handler, mayTell }: { readonly handler: SocketHandler; mayTell(): boolean },
): void {
  socket.on('pong', () => {
    facts.isAlive = true;
  });
  socket.on('message', (data, isBinary) => {
    facts.isAlive = true;
    if (!mayTell()) socket.close(closed.tooMuch);
    else if (isBinary || !handler.onMessage(String(data))) socket.close(closed.misused);
  });
  // What is too large, or no WebSocket at all, closes the socket by itself.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => handler.onClose());
}
