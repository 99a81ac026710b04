import type { DeckChange, LiveDeck, LiveRole } from '../model/live.js';
import { liveRoles } from '../model/live.js';
import type { Line, TalkMessage } from '../player/talk-message.js';
import { type TalkShape, type TalkState, withinShape } from '../player/talk-state.js';
import { changeOf, type ShownDeck, showNext } from './shown-deck.js';
import { placeAfter } from './slide-ids.js';

/** What of a talk is kept beside its deck. */
export interface TalkPlace {
  readonly slideId?: string;
  readonly state: TalkState;
  readonly revision: number;
}

/** What is shown in a room: the deck, where it is, what is left out and what was drawn on it. */
export interface RoomTalk {
  readonly shown: ShownDeck | undefined;
  readonly state: TalkState;
  readonly revision: number;
  readonly shape: TalkShape;
  readonly place: TalkPlace;
  stateMessage(): TalkMessage;
  skipMessage(): TalkMessage;
  drawingMessages(): readonly TalkMessage[];
  /** Turns to a state, cut to what the deck has. */
  turn(next: TalkState, revision: number): void;
  /** Leaves slides out, by their places. */
  skip(slides: readonly number[]): void;
  /** Keeps what is drawn on a slide; false when there is no such slide. */
  draw(slide: number, lines: readonly Line[]): boolean;
  /** Puts a deck in the place of the one that is shown, and returns what that changes for whom; nothing for nobody. */
  replace(deck: LiveDeck): ReadonlyMap<LiveRole, DeckChange> | undefined;
}

/** Begins a talk, where it was when it was kept. */
export function createRoomTalk(kept: TalkPlace | undefined): RoomTalk {
  let shown: ShownDeck | undefined;
  let state: TalkState = kept?.state ?? { slide: 0, step: 0, screen: 'slides' };
  let revision = kept?.revision ?? 0;
  // By the ids of slides, so that an edit of the deck moves them along.
  let skipped: readonly string[] = [];
  const drawings = new Map<string, readonly Line[]>();

  const placeOf = (id: string): number => shown?.slides.findIndex((slide) => slide.id === id) ?? -1;
  const idAt = (place: number): string | undefined => shown?.slides[place]?.id;
  const skippedPlaces = (): number[] => skipped.map(placeOf).filter((place) => place >= 0);
  const shape = (): TalkShape => ({ steps: shown?.steps ?? [0], skipped: new Set(skippedPlaces()) });
  const turn = (next: TalkState, to: number): void => {
    state = withinShape(next, shape());
    revision = to;
  };
  const begin = (first: ShownDeck): void => {
    shown = first;
    const at = placeOf(kept?.slideId ?? '');
    turn(at >= 0 ? { ...state, slide: at } : state, revision);
  };
  const goOn = (before: ShownDeck, now: ShownDeck): void => {
    shown = now;
    const { slide, isSame } = placeAfter(state.slide, before.slides, now.slides);
    turn({ ...state, slide, step: isSame ? state.step : 0 }, revision + 1);
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
      const slideId = idAt(state.slide);
      return { state, revision, ...(slideId ? { slideId } : {}) };
    },
    stateMessage: () => ({ kind: 'state', revision, state }),
    skipMessage: () => ({ kind: 'skip', slides: skippedPlaces() }),
    drawingMessages: () =>
      [...drawings].flatMap(([id, lines]) => {
        const slide = placeOf(id);
        return slide < 0 ? [] : [{ kind: 'drawing', slide, lines } as const];
      }),
    turn,
    skip(slides) {
      skipped = slides.flatMap((place) => idAt(place) ?? []);
    },
    draw(slide, lines) {
      const id = idAt(slide);
      if (id !== undefined) drawings.set(id, lines);
      return id !== undefined;
    },
    replace(deck) {
      const before = shown;
      const now = showNext(deck, before);
      if (before === undefined) {
        begin(now);
        return undefined;
      }
      const changes = changesOf(before, now);
      if (changes) goOn(before, now);
      return changes;
    },
  };
}

/** What each role has to be told; nothing when nobody sees a difference. */
function changesOf(before: ShownDeck, now: ShownDeck): ReadonlyMap<LiveRole, DeckChange> | undefined {
  const changes = liveRoles.map((role) => [role, changeOf(before, now, role)] as const);
  if (changes.every(([, change]) => change === undefined)) return undefined;
  return new Map(changes.map(([role, change]) => [role, change ?? emptyChange(now)]));
}

/** For those to whom nothing changed but the number of the deck. */
function emptyChange({ version, slides }: ShownDeck): DeckChange {
  return { version, ids: slides.map(({ id }) => id), slides: {} };
}
