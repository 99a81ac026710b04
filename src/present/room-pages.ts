import type { LiveRole, RoomAddress } from '../model/live.js';
import { deckPage, remotePage } from './pages.js';
import type { Page } from './response.js';
import type { Room } from './room.js';

/** The secrets in the addresses of stage and audience. */
export interface RoomTokens {
  readonly stage: string;
  readonly audience: string;
}

/** What the pages of a room say of it. */
export interface RoomFacts {
  readonly run: string;
  readonly tokens: RoomTokens;
  /** Where listeners come to, once it is known. */
  address(): RoomAddress | undefined;
}

/** The page of a role with the newest deck, made once for each deck; none before there is a deck. */
export function createRoomPages(
  room: Room,
  { run, tokens, address }: RoomFacts,
): (role: LiveRole) => Page | undefined {
  const pages = new Map<LiveRole, { readonly version: number; readonly page: Page }>();
  return (role) => {
    const { shown } = room;
    if (!shown) return undefined;
    const made = pages.get(role);
    if (made?.version === shown.version) return made.page;
    const shared = address();
    const facts = {
      run,
      ...(role === 'remote' ? {} : { token: tokens[role] }),
      ...(shared ? { room: shared } : {}),
    };
    const page = role === 'remote' ? remotePage(shown, facts) : deckPage(role, shown, facts);
    pages.set(role, { version: shown.version, page });
    return page;
  };
}
