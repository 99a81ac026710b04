import type { Ledger } from '../library/operations.js';
import { oneLine } from './report.js';
import type { Palette } from './terminal.js';

type Entry = Ledger['sections'][number]['entries'][number];
type Fate = Entry['fates'][number];

/** How a ledger is set. */
export interface LedgerStyle {
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
}

const names = {
  slide: 'slide',
  takeaways: 'takeaways',
  backup: 'backup',
  note: 'note',
  'backup-note': 'backup note',
  resources: 'resources',
} as const;

const fateText = (fate: Fate): string => {
  if (fate.kind === 'cut') return `cut: ${fate.reason}`;
  return fate.kind === 'lost' ? 'lost' : `${names[fate.kind]} ${fate.slide}`;
};

const seen = new Set<Fate['kind']>(['slide', 'takeaways', 'backup']);

/** What an author asks first: is it seen, only said, left out, or lost? */
const stateOf = ({ fates }: Entry): 'shown' | 'spoken' | 'cut' | 'lost' => {
  if (fates.some(({ kind }) => seen.has(kind))) return 'shown';
  if (fates.some(({ kind }) => kind === 'lost')) return 'lost';
  return fates.some(({ kind }) => kind === 'cut') ? 'cut' : 'spoken';
};

const colors = { shown: 'green', spoken: 'dim', cut: 'yellow', lost: 'red' } as const;
const marks = { shown: '●', spoken: '○', cut: '◐', lost: '✗' } as const;

const fateWidth = 26;
const leastText = 24;

const clipped = (text: string, width: number): string => {
  const line = oneLine(text.replace(/\s+/gu, ' '));
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
};

const entryLine = (entry: Entry, { palette, width }: LedgerStyle): string => {
  const state = stateOf(entry);
  const fates = entry.fates.map(fateText).join(', ');
  const line = String(entry.line ?? '').padStart(5);
  const what = entry.text === '' ? `(${entry.kind})` : entry.text;
  const room = Math.max(leastText, width - 5 - 4 - Math.max(fateWidth, fates.length) - 3);
  return `${palette.dim(line)}  ${palette[colors[state]](`${marks[state]} ${fates.padEnd(fateWidth)}`)}  ${clipped(what, room)}`;
};

/** A ledger as an author reads it: by section, a line for each sentence, where it went before what it says. */
export const ledgerText = (ledger: Ledger, style: LedgerStyle): string => {
  const { palette } = style;
  const sections = ledger.sections
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, depth, entries }) =>
      [
        palette.bold(
          title === '' ? 'Opening' : `${'#'.repeat(Math.max(1, depth))} ${clipped(title, style.width - 8)}`,
        ),
        ...entries.map((entry) => entryLine(entry, style)),
      ].join('\n'),
    );
  return `${sections.join('\n\n')}\n\n${totals(ledger, palette)}\n`;
};

const totals = ({ sections }: Ledger, palette: Palette): string => {
  const states = sections.flatMap(({ entries }) => entries.map(stateOf));
  const count = (state: keyof typeof marks): string =>
    palette[colors[state]](`${marks[state]} ${states.filter((one) => one === state).length} ${state}`);
  return `${states.length} sentences and blocks: ${(['shown', 'spoken', 'cut', 'lost'] as const).map(count).join('  ')}`;
};
