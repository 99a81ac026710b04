import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArtifact } from '../io/write-artifact.js';
import type { KeptTalk } from './room.js';

/** What lets a shared room go on after the server was started again: the same addresses, the same slide. */
export interface KeptRoom {
  /** When it was kept, in ms since 1970. */
  readonly time: number;
  readonly port: number;
  /** The read-only token of the audience's address. */
  readonly audience: string;
  /** Tokens of the phones that are paired. */
  readonly remotes: readonly string[];
  readonly talk?: KeptTalk;
}

/** A room that nobody came back to for so long is over, in ms. */
const longest = 12 * 60 * 60 * 1000;

/** Where rooms are kept, each by the file that it shows. */
export interface RoomStore {
  read(): Promise<KeptRoom | undefined>;
  write(room: KeptRoom): Promise<void>;
}

/** Keeps the room of a file in a folder that the user alone may read. */
export function openRoomStore(folder: string, source: string, now: () => number): RoomStore {
  const name = createHash('sha256').update(source, 'utf8').digest('hex').slice(0, 24);
  const fileName = `${name}.json`;
  return {
    async read() {
      const kept = await readRoom(join(folder, fileName));
      return kept && now() - kept.time < longest ? kept : undefined;
    },
    async write(room) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const bytes = Buffer.from(JSON.stringify(room));
      await writeArtifact({ folder, fileName, bytes, inputs: [], mode: 0o600 });
    },
  };
}

async function readRoom(path: string): Promise<KeptRoom | undefined> {
  try {
    const room: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isRoom(room) ? room : undefined;
  } catch {
    // None was kept, or it was not written whole: then the room is a new one.
    return undefined;
  }
}

function isRoom(value: unknown): value is KeptRoom {
  if (typeof value !== 'object' || value === null) return false;
  const { time, port, audience, remotes } = value as Record<string, unknown>;
  return (
    typeof time === 'number' &&
    typeof port === 'number' &&
    typeof audience === 'string' &&
    /^[a-z2-9]{10,}$/.test(audience) &&
    Array.isArray(remotes) &&
    remotes.every((each) => typeof each === 'string')
  );
}
