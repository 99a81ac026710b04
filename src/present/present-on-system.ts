import { join } from 'node:path';
import { qrCode } from '../assets/qr-code.js';
import { cacheFolder } from '../browser/cache-folder.js';
import { nodeSystem } from '../browser/system.js';
import { DeckError } from '../errors.js';
import { writeArtifact } from '../io/write-artifact.js';
import { dataUri } from '../model/data-uri.js';
import type { LiveDeck } from '../model/live.js';
import { rehearsalCsv, rehearsalRows } from '../player/rehearsal.js';
import { openRoomStore } from './kept-room.js';
import { lanAddress } from './lan-address.js';
import { openPresentation, type Presentation } from './open-presentation.js';

/** What is presented on this machine. */
export interface SystemRequest {
  readonly deck: LiveDeck;
  readonly source: string;
  readonly out: string;
  readonly port?: number;
  readonly share: boolean;
}

const usualPort = 4848;

/**
 * Presents on the real machine: its network, its cache, its clock.
 *
 * @throws DeckError `port-taken` or `no-network`.
 */
export async function presentOnSystem(request: SystemRequest): Promise<Presentation> {
  const { deck, source, out, port, share } = request;
  const lan = share ? lanAddress() : undefined;
  if (share && lan === undefined) throw noNetwork();
  const cache = share ? await cacheFolder(nodeSystem()) : undefined;
  const store = cache === undefined ? undefined : openRoomStore(join(cache, 'rooms'), source, Date.now);
  try {
    return await openPresentation({
      deck,
      port: port ?? usualPort,
      isFixed: port !== undefined,
      ...(lan === undefined ? {} : { lan }),
      ...(store ? { store } : {}),
      qr: (address) => dataUri(qrCode(address)),
      saveTimes: (times, shown) => saveTimes(times, shown, { out, source }),
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') throw portTaken(port ?? usualPort, error);
    throw error;
  }
}

/** Each rehearsal has a file of its own, named by the moment that it was saved. */
async function saveTimes(
  times: readonly (readonly [number, number])[],
  { slug, talk, rendered }: LiveDeck,
  { out, source }: { readonly out: string; readonly source: string },
): Promise<string> {
  const moment = new Date().toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  const titles = rendered.slides.map(headingText);
  const csv = rehearsalCsv(rehearsalRows(new Map(times), talk.seconds, titles));
  const fileName = `${slug}.rehearsal-${moment}.csv`;
  await writeArtifact({ folder: out, fileName, bytes: Buffer.from(csv, 'utf8'), inputs: [source] });
  return fileName;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function headingText(html: string): string {
  const heading = /<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/.exec(html)?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .trim();
}

function portTaken(port: number, cause: Error): DeckError {
  return new DeckError('port-taken', `nothing can be served on port ${port}: it is taken, or not allowed`, {
    hint: 'Choose another one with --port, or leave the option out.',
    cause,
  });
}

function noNetwork(): DeckError {
  return new DeckError('no-network', 'this machine is on no network that a room could be shared on', {
    hint: 'Join the network of the room, or present without --share.',
  });
}
