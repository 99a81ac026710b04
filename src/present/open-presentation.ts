import type { LiveDeck, LiveFault, LiveRole, RoomAddress, ServerMessage } from '../model/live.js';
import { codeOf } from './client-message.js';
import { type Door, type DoorPlan, openDoor, socketPath } from './door.js';
import type { KeptRoom, RoomStore } from './kept-room.js';
import { deckPage, remotePage } from './pages.js';
import { codeSeconds, createPairing } from './pairing.js';
import { createAddressLimiter } from './rate-limit.js';
import type { Page } from './response.js';
import { encoded, type Member, openRoom } from './room.js';
import { isSecret, newRun, newToken } from './secrets.js';
import { createSockets, type LiveSocket, type SocketHandler, type SocketKind } from './sockets.js';

/** What a presentation is opened with. */
export interface PresentationOptions {
  readonly deck: LiveDeck;
  /** The wanted port; `isFixed` when another one will not do. */
  readonly port: number;
  readonly isFixed: boolean;
  /** The address on the local network that listeners and phones come to; absent when nothing is shared. */
  readonly lan?: string;
  /** Keeps a shared room over a restart. */
  readonly store?: RoomStore;
  /** A QR code of an address, as a data URI. */
  readonly qr: (address: string) => string;
  /** Saves the times of a rehearsal, in seconds by slide, and returns the name of the file. */
  readonly saveTimes: (times: readonly (readonly [number, number])[], deck: LiveDeck) => Promise<string>;
}

/** A deck that is presented, until it is disposed of. */
export interface Presentation extends AsyncDisposable {
  readonly port: number;
  /** Where the stage is. */
  readonly stage: string;
  /** Where listeners come to, when the room is shared. */
  readonly audience?: string;
  /** Where a phone becomes a remote, when the room is shared. */
  readonly remote?: string;
  show(deck: LiveDeck): void;
  fail(fault: LiveFault): void;
  /** A code for one phone, and for how many seconds it is good. */
  pairingCode(): { readonly code: string; readonly seconds: number };
}

/** Ports that are tried after the wanted one. */
const otherPorts = 20;

/**
 * Serves a deck on this machine, and with `lan` to the room.
 *
 * @throws Node's error `EADDRINUSE` when no port is free.
 */
export async function openPresentation(options: PresentationOptions): Promise<Presentation> {
  const kept = await options.store?.read();
  const wanted = options.isFixed ? options.port : (kept?.port ?? options.port);
  const tokens = { stage: newToken(), audience: kept?.audience ?? newToken(12) };
  const pairing = createPairing(() => performance.now(), kept?.remotes);
  const run = newRun();
  const sockets = createSockets(() => performance.now());
  const mayPair = createAddressLimiter({ burst: 5, each: 1 / 30 }, () => performance.now());
  const saver = createSaver(options.store);
  const justPaired = new Set<string>();
  let port = wanted;
  let members = 0;

  const keep = (): void =>
    saver.save(() => ({
      time: Date.now(),
      port,
      audience: tokens.audience,
      remotes: pairing.tokens,
      talk: room.kept,
    }));
  const roomAddress = (): RoomAddress | undefined => {
    const address = audienceAddress(options.lan, port, tokens.audience);
    return address === undefined ? undefined : { address, qr: options.qr(address) };
  };
  const answer = (member: Member, message: ServerMessage): void => member.send(encoded(message));
  const room = openRoom({
    run,
    ...(kept?.talk ? { kept: kept.talk } : {}),
    onChange: keep,
    onPair(member) {
      const address = remoteAddress(options.lan, port);
      if (address === undefined) return;
      const code = pairing.showCode();
      answer(member, {
        kind: 'code',
        code,
        seconds: codeSeconds,
        address,
        qr: options.qr(`${address}#${code}`),
      });
    },
    onTimes(member, times) {
      const { shown } = room;
      if (!shown) return;
      options
        .saveTimes(times, shown.deck)
        .then((file) => answer(member, { kind: 'saved', file }))
        .catch((error: unknown) =>
          answer(member, { kind: 'saved', problem: error instanceof Error ? error.message : String(error) }),
        );
    },
    later: (work) => void setTimeout(work, 200).unref(),
  });
  room.show(options.deck);

  const enter = (role: LiveRole, token: string, socket: LiveSocket): SocketHandler => {
    members += 1;
    const name = role === 'remote' ? `Phone ${pairing.tokens.indexOf(token) + 1}` : '';
    const isNew = justPaired.delete(token);
    const member: Member = { id: members, role, token, isNew, name, send: socket.send };
    room.enter(member);
    return { onMessage: (text) => room.hear(member, text), onClose: () => room.leave(member) };
  };
  const pair = (address: string, socket: LiveSocket): SocketHandler => ({
    onMessage(text) {
      const code = codeOf(text);
      const token = code !== undefined && mayPair(address) ? pairing.redeem(code) : undefined;
      if (token === undefined) return false;
      justPaired.add(token);
      keep();
      socket.send(encoded({ kind: 'paired', token }));
      return true;
    },
    onClose() {},
  });
  const open = (
    kind: SocketKind,
    query: URLSearchParams,
    socket: LiveSocket,
    address: string,
  ): SocketHandler =>
    kind === 'pairing' ? pair(address, socket) : enter(kind, query.get('token') ?? '', socket);

  /** The page of the newest deck, made once for each. */
  const pages = new Map<LiveRole, { readonly version: number; readonly page: Page }>();
  const page = (role: LiveRole): Page | undefined => {
    const { shown } = room;
    if (!shown) return undefined;
    const made = pages.get(role);
    if (made?.version === shown.version) return made.page;
    const shared = roomAddress();
    const facts = {
      run,
      ...(role === 'remote' ? {} : { token: tokens[role] }),
      ...(shared ? { room: shared } : {}),
    };
    const next = role === 'remote' ? remotePage(shown, facts) : deckPage(role, shown, facts);
    pages.set(role, { version: shown.version, page: next });
    return next;
  };
  const isOneOf = (path: string, names: readonly string[]): boolean => names.includes(path);
  const local = (address: string, hosts: readonly string[]): DoorPlan => ({
    address,
    hosts: (opened) => hosts.map((host) => `${host}:${opened}`),
    page: (path) => (isOneOf(path, ['/']) ? page('stage') : undefined),
    kindOf: (path, query) =>
      path === socketPath && isSecret(query.get('token') ?? '', tokens.stage) ? 'stage' : undefined,
    open,
  });
  const lan = (address: string): DoorPlan => ({
    address,
    hosts: (opened) => [`${address}:${opened}`],
    page: (path) => {
      if (isOneOf(path, ['/remote'])) return page('remote');
      return isOneOf(path, [`/${tokens.audience}`]) ? page('audience') : undefined;
    },
    kindOf(path, query) {
      const token = query.get('token');
      if (path !== socketPath) return undefined;
      if (token === null) return 'pairing';
      if (isSecret(token, tokens.audience)) return 'audience';
      return pairing.isPaired(token) ? 'remote' : undefined;
    },
    open,
  });
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  const plans = [local('127.0.0.1', loopback), ...(options.lan === undefined ? [] : [lan(options.lan)])];
  const doors = await openDoors(plans, local('::1', loopback), {
    port: wanted,
    tries: options.isFixed ? 1 : otherPorts,
    sockets,
  });
  port = doors[0]?.port ?? wanted;
  if (options.store) keep();
  const shared = roomAddress();
  const remote = remoteAddress(options.lan, port);
  return {
    port,
    stage: `http://localhost:${port}/`,
    ...(shared ? { audience: shared.address } : {}),
    ...(remote ? { remote } : {}),
    show: (deck) => room.show(deck),
    fail: (fault) => room.fail(fault),
    pairingCode: () => ({ code: pairing.showCode(), seconds: codeSeconds }),
    async [Symbol.asyncDispose]() {
      sockets.close();
      await Promise.all(doors.map((door) => door[Symbol.asyncDispose]()));
      await saver.done();
    },
  };
}

function audienceAddress(lan: string | undefined, port: number, token: string): string | undefined {
  return lan === undefined ? undefined : `http://${lan}:${port}/${token}`;
}

function remoteAddress(lan: string | undefined, port: number): string | undefined {
  return lan === undefined ? undefined : `http://${lan}:${port}/remote`;
}

/** Opens all doors on one port; IPv6 is left out where the machine has none. */
async function openDoors(
  plans: readonly DoorPlan[],
  ipv6: DoorPlan,
  {
    port,
    tries,
    sockets,
  }: { readonly port: number; readonly tries: number; readonly sockets: ReturnType<typeof createSockets> },
): Promise<readonly Door[]> {
  const opened: Door[] = [];
  let at = port;
  try {
    for (const plan of plans) {
      const door = await openDoor(plan, at, sockets);
      opened.push(door);
      at = door.port;
    }
    const sixth = await openDoor(ipv6, at, sockets).catch((error: unknown) => {
      if (isTaken(error)) throw error;
      return undefined;
    });
    return sixth ? [...opened, sixth] : opened;
  } catch (error) {
    await Promise.all(opened.map((door) => door[Symbol.asyncDispose]()));
    if (!isTaken(error) || tries <= 1) throw error;
    return openDoors(plans, ipv6, { port: port + 1, tries: tries - 1, sockets });
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Writes the newest room, one write at a time and not at every turn of a page. */
function createSaver(store: RoomStore | undefined) {
  let waiting: (() => KeptRoom) | undefined;
  let writing: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    while (waiting && store) {
      const room = waiting();
      waiting = undefined;
      // A cache that cannot be written is no reason to stop a talk.
      await store.write(room).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    writing = undefined;
  };
  return {
    save(room: () => KeptRoom): void {
      if (!store) return;
      waiting = room;
      writing ??= work();
    },
    done: async (): Promise<void> => writing,
  };
}
