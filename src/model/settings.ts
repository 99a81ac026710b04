import type { Format, PptxKind } from './artifact.js';
import type { Brand } from './brand.js';
import type { Aspect } from './deck.js';
import type { HandoutKind, Paper } from './handout.js';

/** What a slide is called: its strongest line, with the heading as kicker, or always the heading. */
export const titleKinds = ['assert', 'topic'] as const;

/** Settings that shape a deck: complete, checked and read-only. `config/` makes them from `Options`. */
export interface DeckSettings {
  readonly theme: string;
  readonly aspect: Aspect;
  /** Heading depth that starts a slide; 0 lets the post decide. */
  readonly slideLevel: number;
  readonly language?: string;
  readonly event?: string;
  readonly handle?: string;
  /** Colours instead of the theme's own. */
  readonly brand?: Brand;
  /** Absolute path of a picture. */
  readonly logo?: string;
  /** A line about the speaker. */
  readonly bio?: string;
  /** Absolute path of a picture of the speaker. */
  readonly portrait?: string;
  /** Overrides of the post's own words. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly date?: string;
  readonly titles: (typeof titleKinds)[number];
  /** Minutes of the slot; absent for a talk as long as the post. */
  readonly for?: number;
  /** Words a minute. */
  readonly pace: number;
  readonly agenda: boolean;
  readonly takeaways: boolean;
  readonly resources: boolean;
  readonly thanks: boolean;
}

/** Settings of a run. */
export interface Settings extends DeckSettings {
  readonly formats: readonly Format[];
  /** Output folder, absolute. */
  readonly out: string;
  /** Name of the deck's files, without ending, as `slugOf` makes it; absent for that of the post's file. */
  readonly deckName?: string;
  /** Folder that images may be read from, absolute; default the post's folder. */
  readonly root?: string;
  /** Which notes leave the speaker's machine: the post's prose, also those that the author wrote for the talk, or none. */
  readonly notes: 'all' | 'post' | 'none';
  /** Folder that the site serves at `/`, absolute; images with an address such as `/img/x.png` are read from it. */
  readonly staticFolder?: string;
  /** Whether images on other sites are fetched. */
  readonly fetchImages: boolean;
  /** A module (absolute) or a command of the user's own that proposes lines; a post can never name one. */
  readonly writer?: string;
  readonly strict: boolean;
  readonly force: boolean;
  readonly jobs: number;
  readonly browserPath?: string;
  readonly pptx: PptxKind;
  /** A file for each kind. */
  readonly handout: readonly HandoutKind[];
  readonly paper: Paper;
  /** Device pixels of a PNG or JPEG for each px of a slide. */
  readonly scale: number;
  /** Whether a PDF has a page for every build step of a slide. */
  readonly steps: boolean;
  /** Whether a PDF carries the notes, as annotations. */
  readonly pdfNotes: boolean;
  /** A PowerPoint file whose masters and layouts the PPTX has, absolute. */
  readonly referenceDoc?: string;
  /** The most bytes that a post may have. */
  readonly maxInput: number;
  /** What the command line says of the deck: a post's own `deck:` block does not change it. */
  readonly pinned: readonly (keyof DeckSettings)[];
}
