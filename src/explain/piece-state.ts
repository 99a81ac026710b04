import type { Fate } from '../check/fates.js';
import type { LedgerEntry } from '../check/ledger.js';

/** What became of a sentence, as an author asks: the first row that applies. */
export interface PieceState {
  readonly id: string;
  /** As the legend names it. */
  readonly name: string;
  /** A mark beside the colour: colour alone tells nothing to many. */
  readonly mark: string;
  readonly isOf: (entry: LedgerEntry) => boolean;
}

const has =
  (...kinds: readonly Fate['kind'][]) =>
  ({ fates }: LedgerEntry): boolean =>
    fates.some(({ kind }) => kinds.includes(kind));

/** The states of pieces, in the order of the legend. */
export const pieceStates: readonly PieceState[] = [
  { id: 'slide', name: 'on a slide', mark: '●', isOf: has('slide', 'takeaways') },
  { id: 'backup', name: 'on a backup slide', mark: '◍', isOf: has('backup') },
  { id: 'resources', name: 'among the resources', mark: '↗', isOf: has('resources') },
  { id: 'lost', name: 'lost', mark: '✗', isOf: has('lost') },
  { id: 'cut', name: 'cut', mark: '◐', isOf: has('cut') },
  { id: 'notes', name: 'said, in the notes', mark: '○', isOf: () => true },
];

/** States whose pieces an audience sees. */
export const seenStates: ReadonlySet<string> = new Set(['slide', 'backup']);

/** The state of a piece. */
export const stateOf = (entry: LedgerEntry): string =>
  pieceStates.find(({ isOf }) => isOf(entry))?.id ?? 'notes';

/** A place of a deck that a piece went to. */
export interface PiecePlace {
  /** 1-based. */
  readonly slide: number;
  /** `3`, `takeaways 12`, `notes 3`. */
  readonly label: string;
  /** It is said there, not seen. */
  readonly isSaid: boolean;
}

const names: Readonly<Record<string, string>> = {
  slide: '',
  takeaways: 'takeaways ',
  backup: 'backup ',
  resources: 'resources ',
  note: 'notes ',
  'backup-note': 'backup notes ',
};

/** Where a piece went, slides before notes. */
export const placesOf = ({ fates }: LedgerEntry): PiecePlace[] =>
  fates
    .flatMap((fate) => ('slide' in fate ? [fate] : []))
    .sort((a, b) => Number(isNote(a)) - Number(isNote(b)))
    .map((fate) => ({
      slide: fate.slide,
      label: `${names[fate.kind] ?? ''}${fate.slide}`,
      isSaid: isNote(fate),
    }));

const isNote = ({ kind }: Fate): boolean => kind === 'note' || kind === 'backup-note';

/** Why a piece is not shown, when that is known. */
export const reasonOf = ({ fates, why }: LedgerEntry): string | undefined =>
  fates.flatMap((fate) => (fate.kind === 'cut' ? [fate.reason] : []))[0] ?? why;
