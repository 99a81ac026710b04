import type { Line, TalkMessage } from '../player/talk-message.js';
import type { KnownSlide } from './slide-ids.js';

/** What a speaker did to slides: some are left out, on some there is a drawing. */
export interface SlideMarks {
  /** The places of the slides that are left out. */
  skipped(): readonly number[];
  /** Leaves slides out, by their places. */
  skip(slides: readonly number[]): void;
  /** Keeps what is drawn on a slide; false when there is no such slide. */
  draw(slide: number, lines: readonly Line[]): boolean;
  skipMessage(): TalkMessage;
  drawingMessages(): readonly TalkMessage[];
}

/** Marks on the slides that are shown, kept by their ids: an edit of the deck moves them along. */
export function createSlideMarks(shown: () => readonly KnownSlide[]): SlideMarks {
  let left: readonly string[] = [];
  const drawings = new Map<string, readonly Line[]>();
  const placeOf = (id: string): number => shown().findIndex((slide) => slide.id === id);
  const idAt = (place: number): string | undefined => shown()[place]?.id;
  const skipped = (): readonly number[] => left.map(placeOf).filter((place) => place >= 0);
  return {
    skipped,
    skip(slides) {
      left = slides.flatMap((place) => idAt(place) ?? []);
    },
    draw(slide, lines) {
      const id = idAt(slide);
      if (id !== undefined) drawings.set(id, lines);
      return id !== undefined;
    },
    skipMessage: () => ({ kind: 'skip', slides: skipped() }),
    drawingMessages: () =>
      [...drawings].flatMap(([id, lines]) => {
        const slide = placeOf(id);
        return slide < 0 ? [] : [{ kind: 'drawing', slide, lines } as const];
      }),
  };
}
