import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAddressLimiter } from './rate-limit.js';
import { isOwnOrigin, judgeRequest } from './request-guard.js';
import { type Page, rawRefusal, refuse, sendPage } from './response.js';
import type { LiveSocket, SocketHandler, SocketKind, Sockets } from './sockets.js';

/** What may come through a door. */
export interface DoorPlan {
  /** The address to listen on. */
  readonly address: string;
  /** What `Host` may be, with the port. */
  hosts(port: number): readonly string[];
  /** The page of a path; there are no others. */
  page(path: string): Page | undefined;
  /** Who a token lets in. */
  kindOf(path: string, query: URLSearchParams): SocketKind | undefined;
  /** What is done with a socket. */
  open(kind: SocketKind, query: URLSearchParams, socket: LiveSocket, address: string): SocketHandler;
}

/** An address that is listened on. */
export interface Door extends AsyncDisposable {
  readonly port: number;
}

/** The path of every socket. */
export const socketPath = '/live';

/**
 * Listens on one address; what is no page of the plan is refused.
 *
 * @throws Node's error when the address or the port cannot be had.
 */
export async function openDoor(plan: DoorPlan, port: number, sockets: Sockets): Promise<Door> {
  const now = (): number => performance.now();
  const maySend = createAddressLimiter({ burst: 800, each: 200 }, now);
  const hosts = new Set<string>();
  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout: 5000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: 1000,
    // A request without `Host` is ours to refuse.
    requireHostHeader: false,
  });
  server.maxConnections = 1000;
  server.on('request', (request, response) => {
    if (!maySend(request.socket.remoteAddress ?? '')) return refuse(request, response, 429);
    const verdict = judgeRequest(factsOf(request), hosts);
    if ('refusal' in verdict) return refuse(request, response, verdict.refusal);
    const page = plan.page(verdict.path);
    if (page) sendPage(response, page, request.method);
    else refuse(request, response, 404);
  });
  server.on('upgrade', (request, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const answer = judgeUpgrade(request, { plan, hosts, sockets, maySend });
    if ('refusal' in answer) return hangUp(socket, answer.refusal);
    const { kind, query } = answer;
    sockets.accept(kind, { request, socket, head }, (opened) =>
      plan.open(kind, query, opened, request.socket.remoteAddress ?? ''),
    );
  });
  server.on('clientError', (_, socket) => {
    hangUp(socket, 400);
  });
  const opened = await listen(server, plan.address, port);
  for (const host of plan.hosts(opened)) hosts.add(host);
  return {
    port: opened,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Refuses, and waits for no answer: who goes on writing writes to nobody. */
function hangUp(socket: Duplex, status: Parameters<typeof rawRefusal>[0]): void {
  if (socket.writable) socket.end(rawRefusal(status), () => socket.destroy());
  else socket.destroy();
}

interface UpgradeTools {
  readonly plan: DoorPlan;
  readonly hosts: ReadonlySet<string>;
  readonly sockets: Sockets;
  maySend(address: string): boolean;
}

function judgeUpgrade(
  request: IncomingMessage,
  { plan, hosts, sockets, maySend }: UpgradeTools,
): { refusal: 400 | 403 | 404 | 405 | 429 } | { kind: SocketKind; query: URLSearchParams } {
  const address = request.socket.remoteAddress ?? '';
  const verdict = judgeRequest(factsOf(request), hosts);
  if ('refusal' in verdict) return verdict;
  if (!isOwnOrigin(request.rawHeaders, hosts)) return { refusal: 403 };
  const query = new URLSearchParams(verdict.query);
  const kind = plan.kindOf(verdict.path, query);
  if (kind === undefined) return { refusal: 403 };
  if (!maySend(address) || !sockets.hasRoom(kind, address)) return { refusal: 429 };
  return { kind, query };
}

function factsOf({ method = '', url = '', rawHeaders }: IncomingMessage) {
  return { method, target: url, rawHeaders };
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, ipv6Only: true }, () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}
