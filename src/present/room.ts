import type { DeckChange, LiveDeck, LiveFault, LiveRole, ServerMessage } from '../model/live.js';
import type { Line, TalkMessage } from '../player/talk-message.js';
import { afterCommand, type TalkShape, type TalkState, withinShape } from '../player/talk-state.js';
import { checkClientMessage } from './client-message.js';
import { changeOf, type ShownDeck, showNext, wholeDeck } from './shown-deck.js';
import { placeAfter } from './slide-ids.js';

/** A window that takes part. */
export interface Member {
  readonly id: number;
  readonly role: LiveRole;
  /** Tells phones apart, also when they come back. */
  readonly token: string;
  /** Whether the phone has just been paired. */
  readonly isNew: boolean;
  name: string;
  /** Sends a message, encoded once for all who get it. */
  send(message: Uint8Array): void;
}

/** What of a talk outlives the server. */
export interface KeptTalk {
  readonly slideId?: string;
  readonly state: TalkState;
  readonly revision: number;
  /** The token of the phone that leads. */
  readonly leader?: string;
}

/** Seconds that a rehearsal took, by slide. */
export type RehearsalTimes = readonly (readonly [number, number])[];

/** What a room asks of its surroundings. */
export interface RoomOptions {
  /** Names this run of the server. */
  readonly run: string;
  readonly kept?: KeptTalk;
  /** Called after every change of what is shown. */
  onChange(talk: KeptTalk): void;
  /** Shows a new code for a phone. */
  onPair(member: Member): void;
  /** Saves the times of a rehearsal. */
  onTimes(member: Member, times: RehearsalTimes): void;
  /** Calls back soon: people come and go in crowds. */
  later(work: () => void): void;
}

/** Everybody who looks at a talk, and what they see. */
export interface Room {
  readonly shown: ShownDeck | undefined;
  readonly fault: LiveFault | undefined;
  readonly kept: KeptTalk;
  count(role: LiveRole): number;
  enter(member: Member): void;
  leave(member: Member): void;
  /** Understands what a member said; false when it may not say that. */
  hear(member: Member, text: string): boolean;
  /** Shows a deck; whoever looks at a slide goes on looking at it. */
  show(deck: LiveDeck): void;
  /** Says why the newest deck is not shown. */
  fail(fault: LiveFault): void;
}

const speakers: readonly LiveRole[] = ['stage', 'remote'];
const everybody: readonly LiveRole[] = ['stage', 'remote', 'audience'];

/** Opens an empty room; all that is known of a talk is in here, and changes one message after the other. */
export function openRoom(options: RoomOptions): Room {
  const members = new Set<Member>();
  const { run } = options;
  let shown: ShownDeck | undefined;
  let fault: LiveFault | undefined;
  let state: TalkState = options.kept?.state ?? { slide: 0, step: 0, screen: 'slides' };
  let revision = options.kept?.revision ?? 0;
  let leader = options.kept?.leader;
  let skipped: readonly string[] = [];
  const drawings = new Map<string, readonly Line[]>();

  const shape = (): TalkShape => ({
    steps: shown?.steps ?? [0],
    skipped: new Set(placesOf(skipped)),
  });
  const placesOf = (ids: readonly string[]): number[] =>
    ids.map((id) => shown?.slides.findIndex((slide) => slide.id === id) ?? -1).filter((place) => place >= 0);
  const idAt = (place: number): string | undefined => shown?.slides[place]?.id;
  const kept = (): KeptTalk => {
    const slideId = idAt(state.slide);
    return { state, revision, ...(slideId ? { slideId } : {}), ...(leader ? { leader } : {}) };
  };

  const tell = (roles: readonly LiveRole[], message: ServerMessage | TalkMessage, except?: Member): void => {
    const bytes = encoded(message);
    for (const member of members) if (member !== except && roles.includes(member.role)) member.send(bytes);
  };
  const answer = (member: Member, message: ServerMessage | TalkMessage): void =>
    member.send(encoded(message));
  const stateMessage = (): TalkMessage => ({ kind: 'state', revision, state });
  const turn = (next: TalkState, to: number, except?: Member): void => {
    state = next;
    revision = to;
    tell(everybody, stateMessage(), except);
    options.onChange(kept());
  };

  const leaderMessage = (): ServerMessage => {
    const found = [...members].find(({ role, token }) => role === 'remote' && token === leader);
    return { kind: 'leader', ...(found ? { leader: { id: found.id, name: found.name } } : {}) };
  };
  // Who has just paired a phone wants to use it, unless somebody is at it already.
  const isLeaderHere = (): boolean => [...members].some(({ token }) => token === leader);
  const lead = (member: Member): void => {
    leader = member.token;
    tell(speakers, leaderMessage());
    options.onChange(kept());
  };
  let isCounting = false;
  const countPeople = (): void => {
    if (isCounting) return;
    isCounting = true;
    options.later(() => {
      isCounting = false;
      const remotes = [...members].filter(({ role }) => role === 'remote').map(({ name }) => name);
      tell(speakers, { kind: 'people', audience: count('audience'), remotes });
    });
  };
  const count = (role: LiveRole): number => [...members].filter((member) => member.role === role).length;

  const greet = (member: Member, message: { run: string; version: number; name?: string }): void => {
    if (message.name) member.name = message.name;
    const isNew = shown && (message.run !== run || message.version !== shown.version);
    const deck = shown && isNew ? { deck: wholeDeck(shown, member.role) } : {};
    answer(member, { kind: 'welcome', run, you: member.id, name: member.name, ...deck });
    answer(member, stateMessage());
    if (member.role === 'audience') return;
    if (member.role === 'remote' && (leader === undefined || (member.isNew && !isLeaderHere()))) lead(member);
    else tell(speakers, leaderMessage());
    answer(member, { kind: 'skip', slides: placesOf(skipped) });
    if (fault) answer(member, { kind: 'fault', fault });
    countPeople();
  };

  const handlers: {
    readonly [K in NonNullable<ReturnType<typeof checkClientMessage>>['kind']]?: (
      message: Extract<ReturnType<typeof checkClientMessage>, { kind: K }>,
      member: Member,
    ) => void;
  } = {
    greeting: (message, member) => greet(member, message),
    hello(_, member) {
      answer(member, stateMessage());
      answer(member, { kind: 'skip', slides: placesOf(skipped) });
      for (const [id, lines] of drawings) {
        const slide = shown?.slides.findIndex((each) => each.id === id) ?? -1;
        if (slide >= 0) answer(member, { kind: 'drawing', slide, lines });
      }
    },
    state(message, member) {
      if (message.revision <= revision) return answer(member, stateMessage());
      turn(withinShape(message.state, shape()), message.revision, member);
    },
    skip({ slides }, member) {
      skipped = slides.flatMap((place) => idAt(place) ?? []);
      tell(speakers, { kind: 'skip', slides }, member);
    },
    laser: (message, member) => tell(['stage'], message, member),
    drawing(message, member) {
      const id = idAt(message.slide);
      if (id === undefined) return;
      drawings.set(id, message.lines);
      tell(['stage'], message, member);
    },
    run({ command }, member) {
      if (member.token !== leader) return answer(member, leaderMessage());
      const next = afterCommand(state, command, shape());
      if (next === state) return answer(member, stateMessage());
      turn(next, revision + 1);
    },
    lead: (_, member) => lead(member),
    pair: (_, member) => options.onPair(member),
    times: ({ times }, member) => options.onTimes(member, times),
  };

  /** Puts the new deck in the place of the old one and says who has to be told what. */
  const replace = (deck: LiveDeck): void => {
    const before = shown;
    const now = showNext(deck, before);
    if (before === undefined) {
      shown = now;
      const at = now.slides.findIndex(({ id }) => id === options.kept?.slideId);
      state = withinShape(at >= 0 ? { ...state, slide: at } : state, shape());
      return;
    }
    const changes = new Map<LiveRole, DeckChange>();
    for (const role of everybody) {
      const change = changeOf(before, now, role);
      if (change) changes.set(role, change);
    }
    if (changes.size === 0) return;
    shown = now;
    for (const role of everybody) {
      const change = changes.get(role) ?? emptyChange(now);
      tell([role], { kind: 'deck', ...change });
    }
    const { slide, isSame } = placeAfter(state.slide, before.slides, now.slides);
    turn(withinShape({ ...state, slide, step: isSame ? state.step : 0 }, shape()), revision + 1);
    if (skipped.length > 0) tell(speakers, { kind: 'skip', slides: placesOf(skipped) });
  };

  return {
    get shown() {
      return shown;
    },
    get fault() {
      return fault;
    },
    get kept() {
      return kept();
    },
    count,
    enter(member) {
      members.add(member);
      countPeople();
    },
    leave(member) {
      members.delete(member);
      countPeople();
      if (member.token === leader) tell(speakers, leaderMessage());
    },
    hear(member, text) {
      const message = checkClientMessage(text, member.role);
      if (!message) return false;
      // The table is keyed by the message's own kind, so the row takes just this message.
      const handle = handlers[message.kind] as ((heard: typeof message, from: Member) => void) | undefined;
      handle?.(message, member);
      return true;
    },
    show(deck) {
      replace(deck);
      if (fault) tell(speakers, { kind: 'fault' });
      fault = undefined;
    },
    fail(next) {
      fault = next;
      tell(speakers, { kind: 'fault', fault });
    },
  };
}

/** For those to whom nothing changed but the number of the deck. */
function emptyChange({ version, slides }: ShownDeck): DeckChange {
  return { version, ids: slides.map(({ id }) => id), slides: {} };
}

/** A message as it travels. */
export function encoded(message: ServerMessage | TalkMessage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(message));
}
