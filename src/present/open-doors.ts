import { type Door, type DoorPlan, openDoor } from './door.js';
import type { Sockets } from './sockets.js';

/** The first port that is tried, how many are, and what connections are counted in. */
export interface DoorTries {
  readonly port: number;
  readonly tries: number;
  readonly sockets: Sockets;
}

/**
 * Opens all doors on one port, or on the next that is free; IPv6 is left out where the machine has none.
 *
 * @throws Node's error `EADDRINUSE` when none of the ports that are tried is free.
 */
export async function openDoors(
  plans: readonly DoorPlan[],
  ipv6: DoorPlan,
  { port, tries, sockets }: DoorTries,
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
