import type { LiveRole } from '../model/live.js';
import { codeOf } from './client-message.js';
import type { DoorPlan } from './door.js';
import type { Pairing } from './pairing.js';
import { createAddressLimiter } from './rate-limit.js';
import type { Room } from './room.js';
import { encoded, type Member } from './room-people.js';
import type { LiveSocket, SocketHandler } from './sockets.js';

/** Who comes in, and what is done when a phone was paired. */
export interface AdmissionOptions {
  readonly room: Room;
  readonly pairing: Pairing;
  onPaired(): void;
}

/** Makes members of the windows that a token lets in, and gives a token to phones that know the code. */
export function createAdmission({ room, pairing, onPaired }: AdmissionOptions): DoorPlan['open'] {
  const mayPair = createAddressLimiter({ burst: 5, each: 1 / 30 }, () => performance.now());
  const justPaired = new Set<string>();
  let members = 0;
  const enter = (role: LiveRole, token: string, socket: LiveSocket): SocketHandler => {
    members += 1;
    const name = role === 'remote' ? `Phone ${pairing.tokens.indexOf(token) + 1}` : '';
    const isNew = justPaired.delete(token);
    const member: Member = { id: members, role, token, isNew, name, isDesk: false, send: socket.send };
    room.enter(member);
    return { onMessage: (text) => room.hear(member, text), onClose: () => room.leave(member) };
  };
  const pair = (address: string, socket: LiveSocket): SocketHandler => ({
    onMessage(text) {
      const code = codeOf(text);
      const token = code !== undefined && mayPair(address) ? pairing.redeem(code) : undefined;
      if (token === undefined) return false;
      justPaired.add(token);
      onPaired();
      socket.send(encoded({ kind: 'paired', token }));
      return true;
    },
    onClose() {},
  });
  return (kind, query, socket, address) =>
    kind === 'pairing' ? pair(address, socket) : enter(kind, query.get('token') ?? '', socket);
}
