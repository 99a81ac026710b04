/** A note on a slide. */
export interface SpokenNote {
  readonly text: string;
  /** Whether the author wrote it for the talk; the others are the post's prose. */
  readonly own?: boolean;
}

/** A part of the talk, and the slide that it begins with. */
export interface TalkSection {
  readonly title: string;
  readonly slide: number;
}

/** What the document carries beside its slides, as the JSON of its element `#talk`. */
export interface TalkData {
  /** A name of the deck's content. */
  readonly deck: string;
  readonly notes: readonly (readonly SpokenNote[])[];
  /** Planned seconds of each slide. */
  readonly seconds: readonly number[];
  readonly sections: readonly TalkSection[];
  /** How much each slide carries of the talk, 0 to 1: what is left out first when time runs short. */
  readonly weights: readonly number[];
}
