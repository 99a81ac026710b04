import type { LiveRole, ServerMessage } from '../model/live.js';
import type { TalkMessage } from '../player/talk-message.js';

/** A window that takes part. */
export interface Member {
  readonly id: number;
  readonly role: LiveRole;
  /** Tells phones apart, also when they come back. */
  readonly token: string;
  /** Whether the phone has just been paired. */
  readonly isNew: boolean;
  name: string;
  /** Whether it is a window that only the speaker sees. */
  isDesk: boolean;
  /** Sends a message, encoded once for all who get it. */
  send(message: Uint8Array): void;
}

export const speakers: readonly LiveRole[] = ['stage', 'remote'];
export const everybody: readonly LiveRole[] = ['stage', 'remote', 'audience'];

/** Everybody in a room, and who of them turns the pages. */
export interface RoomPeople {
  /** The token of the phone that leads. */
  readonly leader: string | undefined;
  count(role: LiveRole): number;
  enter(member: Member): void;
  leave(member: Member): void;
  tell(roles: readonly LiveRole[], message: ServerMessage | TalkMessage, except?: Member): void;
  answer(member: Member, message: ServerMessage | TalkMessage): void;
  /** Gives a phone the lead. */
  lead(member: Member): void;
  /** Whether a phone that has come in is to lead: who has just paired one wants to use it, unless somebody is at it. */
  isNextLeader(member: Member): boolean;
  leaderMessage(): ServerMessage;
  deskMessage(): ServerMessage;
  /** Tells the speakers soon how many there are. */
  tellCount(): void;
}

/** Lets people in; `later` calls back soon: they come and go in crowds. */
export function createRoomPeople(first: string | undefined, later: (work: () => void) => void): RoomPeople {
  const members = new Set<Member>();
  let leader = first;
  let isCounting = false;

  const ofRole = (role: LiveRole): Member[] => [...members].filter((member) => member.role === role);
  const answer: RoomPeople['answer'] = (member, message) => member.send(encoded(message));
  const tell: RoomPeople['tell'] = (roles, message, except) => {
    const bytes = encoded(message);
    for (const member of members) if (member !== except && roles.includes(member.role)) member.send(bytes);
  };
  const leaderMessage = (): ServerMessage => {
    const found = ofRole('remote').find(({ token }) => token === leader);
    return { kind: 'leader', ...(found ? { leader: { id: found.id, name: found.name } } : {}) };
  };
  const deskMessage = (): ServerMessage => ({
    kind: 'desk',
    isOpen: [...members].some(({ isDesk }) => isDesk),
  });
  const tellCount = (): void => {
    if (isCounting) return;
    isCounting = true;
    later(() => {
      isCounting = false;
      const remotes = ofRole('remote').map(({ name }) => name);
      tell(speakers, { kind: 'people', audience: ofRole('audience').length, remotes });
    });
  };

  return {
    get leader() {
      return leader;
    },
    count: (role) => ofRole(role).length,
    enter(member) {
      members.add(member);
      tellCount();
    },
    leave(member) {
      members.delete(member);
      tellCount();
      if (member.token === leader) tell(speakers, leaderMessage());
      if (member.isDesk) tell(['stage'], deskMessage());
    },
    tell,
    answer,
    lead(member) {
      leader = member.token;
      tell(speakers, leaderMessage());
    },
    isNextLeader({ role, isNew }) {
      const isLeaderHere = [...members].some(({ token }) => token === leader);
      return role === 'remote' && (leader === undefined || (isNew && !isLeaderHere));
    },
    leaderMessage,
    deskMessage,
    tellCount,
  };
}

/** A message as it travels. */
export function encoded(message: ServerMessage | TalkMessage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(message));
}
