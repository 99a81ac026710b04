import type { LiveRole } from '../model/live.js';
import { type DoorPlan, socketPath } from './door.js';
import type { Pairing } from './pairing.js';
import type { Page } from './response.js';
import type { RoomTokens } from './room-pages.js';
import { isSecret } from './secrets.js';

/** What is behind the doors. */
export interface DoorTargets {
  readonly tokens: RoomTokens;
  readonly pairing: Pairing;
  page(role: LiveRole): Page | undefined;
  readonly open: DoorPlan['open'];
}

/** What this machine is called when it calls itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The door for this machine alone: the stage. */
export function stageDoor(address: string, { tokens, page, open }: DoorTargets): DoorPlan {
  return {
    address,
    hosts: (port) => loopback.map((host) => `${host}:${port}`),
    page: (path) => (path === '/' ? page('stage') : undefined),
    kindOf: (path, query) =>
      path === socketPath && isSecret(query.get('token') ?? '', tokens.stage) ? 'stage' : undefined,
    open,
  };
}

/** The door for the network: listeners, and phones that become remotes. */
export function roomDoor(address: string, { tokens, pairing, page, open }: DoorTargets): DoorPlan {
  return {
    address,
    hosts: (port) => [`${address}:${port}`],
    page(path) {
      if (path === '/remote') return page('remote');
      return path === `/${tokens.audience}` ? page('audience') : undefined;
    },
    kindOf(path, query) {
      const token = query.get('token');
      if (path !== socketPath) return undefined;
      if (token === null) return 'pairing';
      if (isSecret(token, tokens.audience)) return 'audience';
      return pairing.isPaired(token) ? 'remote' : undefined;
    },
    open,
  };
}
