import type { RenderedDeck } from './artifact.js';
import type { DeckMeta } from './deck.js';
import type { TalkData } from './presenter.js';

/** Who a window of a talk belongs to: the machine on stage, a speaker's phone, or a listener. */
export const liveRoles = ['stage', 'remote', 'audience'] as const;
export type LiveRole = (typeof liveRoles)[number];

/** Why the deck on the stage is not the newest one. */
export interface LiveFault {
  readonly text: string;
  readonly hint: string;
  /** `file:line:column`, as far as it is known. */
  readonly place: string;
}

/** What of a deck is new; slides keep their id through edits, and through slides that come and go before them. */
export interface DeckChange {
  /** Counts the decks of a run. */
  readonly version: number;
  /** The ids of all slides, in order. */
  readonly ids: readonly string[];
  /** The HTML of slides that are new or changed, by id. */
  readonly slides: Readonly<Record<string, string>>;
  /** Styles that changed. */
  readonly styles?: { readonly fonts?: string; readonly page?: string; readonly theme?: string };
  readonly title?: string;
  readonly talk?: TalkData;
}

/** Where the room can be found. */
export interface RoomAddress {
  readonly address: string;
  /** A QR code of it, as a data URI. */
  readonly qr: string;
}

/** Who turns the pages. */
export interface Leader {
  readonly id: number;
  readonly name: string;
}

/** What a page that is served live knows, as the JSON of its element `#live`. */
export interface LivePage {
  readonly role: LiveRole;
  /** Absent on a phone that is not yet paired. */
  readonly token?: string;
  /** The run of the server that wrote the page. */
  readonly run: string;
  readonly version: number;
  readonly ids: readonly string[];
  readonly room?: RoomAddress;
}

/** What the server tells, beside the messages between windows. */
export type ServerMessage =
  /** The answer to a greeting; `deck` is absent where the page has it already. */
  | {
      readonly kind: 'welcome';
      readonly run: string;
      readonly you: number;
      readonly name: string;
      readonly deck?: DeckChange;
    }
  | ({ readonly kind: 'deck' } & DeckChange)
  | { readonly kind: 'fault'; readonly fault?: LiveFault }
  | { readonly kind: 'leader'; readonly leader?: Leader }
  /** Whether the speaker has a window that the room does not see. */
  | { readonly kind: 'desk'; readonly isOpen: boolean }
  /** How many listeners there are, and the names of the phones that are paired. */
  | { readonly kind: 'people'; readonly audience: number; readonly remotes: readonly string[] }
  | ({ readonly kind: 'code'; readonly code: string; readonly seconds: number } & RoomAddress)
  /** Nothing new: the line is still there. */
  | { readonly kind: 'beat' }
  | { readonly kind: 'paired'; readonly token: string }
  | { readonly kind: 'saved'; readonly file?: string; readonly problem?: string };

/** What a window asks of the server, beside the messages between windows. */
export type ClientMessage =
  /** The first message of each connection: what the window shows. */
  | {
      readonly kind: 'greeting';
      readonly run: string;
      readonly version: number;
      readonly name?: string;
      /** Only the speaker sees the window: it is a presenter view. */
      readonly desk?: boolean;
    }
  | { readonly kind: 'run'; readonly command: 'next' | 'previous' | 'black' | 'first' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'pair' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'times'; readonly times: readonly (readonly [slide: number, seconds: number])[] };

/** A deck that is shown live, drawn anew at every save. */
export interface LiveDeck {
  /** Name of the deck's files without ending. */
  readonly slug: string;
  readonly rendered: Omit<RenderedDeck, 'html'>;
  readonly meta: Pick<DeckMeta, 'title' | 'language' | 'direction' | 'description' | 'authors'>;
  /** All that the speaker may see; listeners get the post's prose of it. */
  readonly talk: TalkData;
  /** Whether listeners may read the prose of the post behind each slide. */
  readonly prose: boolean;
}
