import type { DeckChange, LiveDeck, LiveRole } from '../model/live.js';
import { liveRoles } from '../model/live.js';
import type { PlacedMessage, TalkMessage } from '../player/talk-message.js';
import { movedState, placesOf, type TalkShape, type TalkState, withinShape } from '../player/talk-state.js';
import { createDeckHistory } from './deck-history.js';
import { changeOf, type ShownDeck, showNext } from './shown-deck.js';
import { createSlideMarks, type SlideMarks } from './slide-marks.js';

/** What of a talk is kept beside its deck. */
export interface TalkPlace {
  readonly slideId?: string;
  readonly state: TalkState;
  readonly revision: number;
}

/** What is shown in a room: the deck, where it is, and what a speaker did to its slides. */
export interface RoomTalk {
  readonly shown: ShownDeck | undefined;
  readonly state: TalkState;
  /** Counts the turns of pages. A save is none: whoever turns a page before hearing of it turns it all the same. */
  readonly revision: number;
  readonly shape: TalkShape;
  readonly place: TalkPlace;
  readonly marks: SlideMarks;
  stateMessage(): TalkMessage;
  /** A message with the places of the deck that is shown; nothing when its slide is gone. */
  moved<M extends PlacedMessage>(message: M): M | undefined;
  /** Turns to a state, cut to what the deck has. */
  turn(next: TalkState, revision: number): void;
  /** Puts a deck in the place of the one that is shown, and returns what that changes for whom; nothing for nobody. */
  replace(deck: LiveDeck): ReadonlyMap<LiveRole, DeckChange> | undefined;
}

/** Begins a talk, where it was when it was kept. */
export function createRoomTalk(kept: TalkPlace | undefined): RoomTalk {
  let shown: ShownDeck | undefined;
  let state: TalkState = kept?.state ?? { slide: 0, step: 0, screen: 'slides' };
  let revision = kept?.revision ?? 0;
  const history = createDeckHistory();
  const marks = createSlideMarks(() => shown?.slides ?? []);
  const shape = (): TalkShape => ({ steps: shown?.steps ?? [0], skipped: new Set(marks.skipped()) });
  const put = (next: ShownDeck, stateThere: TalkState): void => {
    shown = next;
    state = withinShape(stateThere, shape());
    history.add(next.version, idsOf(next));
  };
  return {
    get shown() {
      return shown;
    },
    get state() {
      return state;
    },
    get revision() {
      return revision;
    },
    get shape() {
      return shape();
    },
    get place() {
      return placeOn(shown, state, revision);
    },
    marks,
    stateMessage: () => ({ kind: 'state', revision, state }),
    moved: history.moved,
    turn(next, to) {
      state = withinShape(next, shape());
      revision = to;
    },
    replace(deck) {
      const now = showNext(deck, shown);
      const changes = shown && changesOf(shown, now);
      if (shown === undefined) put(now, firstState(now, state, kept?.slideId));
      else if (changes) put(now, movedState(state, placesOf(idsOf(shown), idsOf(now))));
      return changes;
    },
  };
}

function placeOn(shown: ShownDeck | undefined, state: TalkState, revision: number): TalkPlace {
  const slideId = shown?.slides[state.slide]?.id;
  return { state, revision, ...(slideId ? { slideId } : {}) };
}

/** The state that was kept, on the slide that it was kept for. */
function firstState({ slides }: ShownDeck, state: TalkState, slideId: string | undefined): TalkState {
  const slide = slides.findIndex(({ id }) => id === slideId);
  return slide < 0 ? state : { ...state, slide };
}

function idsOf({ slides }: ShownDeck): readonly string[] {
  return slides.map(({ id }) => id);
}

/** What each role has to be told; nothing when nobody sees a difference. */
function changesOf(before: ShownDeck, now: ShownDeck): ReadonlyMap<LiveRole, DeckChange> | undefined {
  const changes = liveRoles.map((role) => [role, changeOf(before, now, role)] as const);
  if (changes.every(([, change]) => change === undefined)) return undefined;
  return new Map(changes.map(([role, change]) => [role, change ?? emptyChange(now)]));
}

/** For those to whom nothing changed but the number of the deck. */
function emptyChange(now: ShownDeck): DeckChange {
  return { version: now.version, ids: idsOf(now), slides: {} };
}
