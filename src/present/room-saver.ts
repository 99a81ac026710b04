import type { KeptRoom, RoomStore } from './kept-room.js';

/** Keeps a room as it changes. */
export interface RoomSaver {
  /** Has the room written soon, as it is then. */
  save(room: () => KeptRoom): void;
  /** Waits for the write that is under way. */
  done(): Promise<void>;
}

/** Writes the newest room, one write at a time and not at every turn of a page; without a store nothing is kept. */
export function createRoomSaver(store: RoomStore | undefined): RoomSaver {
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
