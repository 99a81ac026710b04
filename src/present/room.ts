import type { LiveDeck, LiveFault, LiveRole } from '../model/live.js';
import { afterCommand } from '../player/talk-state.js';
import { checkClientMessage } from './client-message.js';
import { createRoomPeople, everybody, type Member, type RoomPeople, speakers } from './room-people.js';
import { createRoomTalk, type RoomTalk, type TalkPlace } from './room-talk.js';
import { type ShownDeck, wholeDeck } from './shown-deck.js';

/** What of a talk outlives the server. */
export interface KeptTalk extends TalkPlace {
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

type Heard = NonNullable<ReturnType<typeof checkClientMessage>>;

/** What is done about each message; those that are not here change nothing. */
type Handlers = {
  readonly [K in Heard['kind']]?: (message: Extract<Heard, { kind: K }>, member: Member) => void;
};

/** What the messages of a room are answered from. */
interface Inside {
  readonly options: RoomOptions;
  readonly talk: RoomTalk;
  readonly people: RoomPeople;
  fault(): LiveFault | undefined;
  changed(): void;
}

/** Opens an empty room; all that is known of a talk is in here, and changes one message after the other. */
export function openRoom(options: RoomOptions): Room {
  const talk = createRoomTalk(options.kept);
  const people = createRoomPeople(options.kept?.leader, options.later);
  let fault: LiveFault | undefined;
  const kept = (): KeptTalk => ({ ...talk.place, ...(people.leader ? { leader: people.leader } : {}) });
  const changed = (): void => options.onChange(kept());
  const handlers = createHandlers({ options, talk, people, fault: () => fault, changed });

  return {
    get shown() {
      return talk.shown;
    },
    get fault() {
      return fault;
    },
    get kept() {
      return kept();
    },
    count: people.count,
    enter: people.enter,
    leave: people.leave,
    hear(member, text) {
      const message = checkClientMessage(text, member.role);
      if (!message) return false;
      // The table is keyed by the message's own kind, so the row takes just this message.
      const handle = handlers[message.kind] as ((heard: typeof message, from: Member) => void) | undefined;
      handle?.(message, member);
      return true;
    },
    show(deck) {
      showDeck(deck, { talk, people, changed });
      if (fault) people.tell(speakers, { kind: 'fault' });
      fault = undefined;
    },
    fail(next) {
      fault = next;
      people.tell(speakers, { kind: 'fault', fault });
    },
  };
}

/** Puts the new deck in the place of the old one and tells everybody what that changes. */
function showDeck(
  deck: LiveDeck,
  { talk, people, changed }: Pick<Inside, 'talk' | 'people' | 'changed'>,
): void {
  const changes = talk.replace(deck);
  if (!changes) return;
  for (const [role, change] of changes) people.tell([role], { kind: 'deck', ...change });
  people.tell(everybody, talk.stateMessage());
  changed();
  if (talk.shape.skipped.size > 0) people.tell(speakers, talk.marks.skipMessage());
}

function createHandlers(inside: Inside): Handlers {
  const { options, talk, people, changed } = inside;
  return {
    greeting: (message, member) => greet(member, message, inside),
    hello(_, member) {
      const { skipMessage, drawingMessages } = talk.marks;
      for (const message of [talk.stateMessage(), skipMessage(), ...drawingMessages()])
        people.answer(member, message);
    },
    state(message, member) {
      const { revision } = message;
      if (revision <= talk.revision) return people.answer(member, talk.stateMessage());
      talk.turn((talk.moved(message) ?? message).state, revision);
      people.tell(everybody, talk.stateMessage(), member);
      changed();
    },
    skip(message, member) {
      talk.marks.skip((talk.moved(message) ?? message).slides);
      people.tell(speakers, talk.marks.skipMessage(), member);
    },
    laser: (message, member) => people.tell(['stage'], message, member),
    drawing(message, member) {
      const moved = talk.moved(message);
      if (!moved) return;
      const { slide, lines } = moved;
      if (talk.marks.draw(slide, lines)) people.tell(['stage'], { kind: 'drawing', slide, lines }, member);
    },
    run({ command }, member) {
      if (member.token !== people.leader) return people.answer(member, people.leaderMessage());
      const next = afterCommand(talk.state, command, talk.shape);
      if (next === talk.state) return people.answer(member, talk.stateMessage());
      talk.turn(next, talk.revision + 1);
      people.tell(everybody, talk.stateMessage());
      changed();
    },
    lead(_, member) {
      people.lead(member);
      changed();
    },
    pair: (_, member) => options.onPair(member),
    times: ({ times }, member) => options.onTimes(member, times),
  };
}

/** Brings a window that has come in, or come back, to where the talk is. */
function greet(
  member: Member,
  message: Extract<Heard, { kind: 'greeting' }>,
  { options: { run }, talk, people, fault, changed }: Inside,
): void {
  if (message.name) member.name = message.name;
  const { shown } = talk;
  const isOld = shown && (message.run !== run || message.version !== shown.version);
  const deck = isOld ? { deck: wholeDeck(shown, member.role) } : {};
  people.answer(member, { kind: 'welcome', run, you: member.id, name: member.name, ...deck });
  people.answer(member, talk.stateMessage());
  if (member.role === 'audience') return;
  member.isDesk = member.role === 'remote' || message.desk === true;
  people.tell(['stage'], people.deskMessage());
  if (people.isNextLeader(member)) {
    people.lead(member);
    changed();
  } else people.tell(speakers, people.leaderMessage());
  people.answer(member, talk.marks.skipMessage());
  const reason = fault();
  if (reason) people.answer(member, { kind: 'fault', fault: reason });
  people.tellCount();
}
