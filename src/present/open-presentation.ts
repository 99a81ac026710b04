import type { LiveDeck, LiveFault, RoomAddress, ServerMessage } from '../model/live.js';
import { createAdmission } from './admission.js';
import type { Door } from './door.js';
import { type DoorTargets, roomDoor, stageDoor } from './door-plans.js';
import type { RoomStore } from './kept-room.js';
import { openDoors } from './open-doors.js';
import { codeSeconds, createPairing, type Pairing } from './pairing.js';
import { openRoom, type RehearsalTimes } from './room.js';
import { audienceAddress, remoteAddress } from './room-addresses.js';
import { createRoomPages } from './room-pages.js';
import { encoded, type Member } from './room-people.js';
import { createRoomSaver } from './room-saver.js';
import { newRun, newToken } from './secrets.js';
import { createSockets, type Sockets } from './sockets.js';

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
  readonly saveTimes: (times: RehearsalTimes, deck: LiveDeck) => Promise<string>;
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
  const saver = createRoomSaver(options.store);
  let port = wanted;

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
  const room = openRoom({
    run,
    ...(kept?.talk ? { kept: kept.talk } : {}),
    onChange: keep,
    onPair: (member) =>
      showCode(member, { pairing, address: remoteAddress(options.lan, port), qr: options.qr }),
    onTimes: (member, times) => saveTimes(member, { times, deck: room.shown?.deck, save: options.saveTimes }),
    later: (work) => void setTimeout(work, 200).unref(),
  });
  room.show(options.deck);

  const page = createRoomPages(room, { run, tokens, address: roomAddress });
  const open = createAdmission({ room, pairing, onPaired: keep });
  const doors = await openAll(options, wanted, { targets: { tokens, pairing, page, open }, sockets });
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

/** Opens the door of this machine at a port, at both of its addresses, and that of the room when it is shared. */
function openAll(
  { lan, isFixed }: PresentationOptions,
  port: number,
  { targets, sockets }: { readonly targets: DoorTargets; readonly sockets: Sockets },
): Promise<readonly Door[]> {
  const shared = lan === undefined ? [] : [roomDoor(lan, targets)];
  const tries = isFixed ? 1 : otherPorts;
  const plans = [stageDoor('127.0.0.1', targets), ...shared];
  return openDoors(plans, stageDoor('::1', targets), { port, tries, sockets });
}

/** What makes a code, and where phones type it. */
interface CodePlace extends Pick<PresentationOptions, 'qr'> {
  readonly pairing: Pairing;
  readonly address: string | undefined;
}

/** Shows a new code on the machine that asked for one, where phones can come to. */
function showCode(member: Member, { pairing, address, qr }: CodePlace): void {
  if (address === undefined) return;
  const code = pairing.showCode();
  answer(member, { kind: 'code', code, seconds: codeSeconds, address, qr: qr(`${address}#${code}`) });
}

/** Saves the times of a rehearsal, and tells who asked for it where they are, or why they are not. */
function saveTimes(
  member: Member,
  {
    times,
    deck,
    save,
  }: {
    readonly times: RehearsalTimes;
    readonly deck: LiveDeck | undefined;
    readonly save: PresentationOptions['saveTimes'];
  },
): void {
  if (!deck) return;
  save(times, deck)
    .then((file) => answer(member, { kind: 'saved', file }))
    .catch((error: unknown) =>
      answer(member, { kind: 'saved', problem: error instanceof Error ? error.message : String(error) }),
    );
}

function answer(member: Member, message: ServerMessage): void {
  member.send(encoded(message));
}
