import type { Ledger, LedgerEntry } from '../check/ledger.js';
import { type Content, type Element, element } from './element.js';
import { type PiecePlace, pieceStates, placesOf, reasonOf, stateOf } from './piece-state.js';

/** The number by which the script and the slides know a piece. */
export type NumberOf = (entry: LedgerEntry) => number;

/** The post, sentence by sentence in the colour of its fate. */
export const postColumn = ({ sections }: Ledger, numberOf: NumberOf): Element[] =>
  sections
    .filter(({ entries }) => entries.length > 0)
    .map(({ entries, depth }) =>
      element(
        'section',
        {},
        blocksOf(entries).map((block) => blockElement(block, depth, numberOf)),
      ),
    );

const blocksOf = (entries: readonly LedgerEntry[]): LedgerEntry[][] => {
  const blocks: LedgerEntry[][] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    if (last?.[0]?.block === entry.block) last.push(entry);
    else blocks.push([entry]);
  }
  return blocks;
};

/** How a kind of unit is set; a kind without a row is a paragraph. */
const tags: Partial<Record<LedgerEntry['kind'], string>> = { code: 'pre', math: 'pre' };

const blockElement = (block: readonly LedgerEntry[], depth: number, numberOf: NumberOf): Element => {
  const [first] = block;
  const kind = first?.kind ?? 'paragraph';
  const name = kind === 'heading' ? `h${Math.min(6, Math.max(2, depth))}` : (tags[kind] ?? 'p');
  const states = new Set(block.map(stateOf));
  const [state] = states.size === 1 ? states : ['mixed'];
  return element('div', { class: `block ${kind}`, 'data-state': state }, lineNumber(first), [
    element(
      name,
      {},
      block.flatMap((entry): Content[] => [pieceElement(entry, numberOf), ' ']),
    ),
  ]);
};

const lineNumber = (entry: LedgerEntry | undefined): Content =>
  element('span', { class: 'line', title: 'line of the post' }, String(entry?.line ?? ''));

const pieceElement = (entry: LedgerEntry, numberOf: NumberOf): Element => {
  const state = stateOf(entry);
  const places = placesOf(entry);
  const reason = reasonOf(entry);
  const told = [...new Set(places.map(({ label }) => label)), ...(reason === undefined ? [] : [reason])].join(
    ' · ',
  );
  return element(
    'span',
    {
      class: 'piece',
      id: `piece-${numberOf(entry)}`,
      'data-state': state,
      'data-slides': [...new Set(places.map(({ slide }) => slide))].join(' '),
      title: told,
    },
    markLink(state, places),
    textOf(entry),
    isTold.has(state) ? fates(places, reason) : [],
  );
};

/** States whose places stand behind the text; what is only said has its place behind the mark, out of the reader's way. */
const isTold: ReadonlySet<string> = new Set(['slide', 'backup', 'resources', 'cut', 'lost']);

const markLink = (state: string, [place]: readonly PiecePlace[]): Element => {
  const mark = pieceStates.find(({ id }) => id === state)?.mark ?? '';
  if (place === undefined || isTold.has(state))
    return element('span', { class: 'mark', 'aria-hidden': 'true' }, mark);
  return element('a', { class: 'mark', href: `#slide-${place.slide}`, 'aria-label': place.label }, mark);
};

const fates = (places: readonly PiecePlace[], reason: string | undefined): Element =>
  element(
    'span',
    { class: 'fates' },
    shownFirst(places).map(({ slide, label }) => element('a', { href: `#slide-${slide}` }, label)),
    reason === undefined ? [] : element('em', {}, reason),
  );

/** What is seen somewhere need not say where it is said. */
const shownFirst = (places: readonly PiecePlace[]): readonly PiecePlace[] => {
  const seen = places.filter(({ isSaid }) => !isSaid);
  return seen.length > 0 ? seen : places;
};

/** Lines of a listing that are shown before the rest is folded away. */
const firstLines = 14;

const textOf = (entry: LedgerEntry): Content[] => {
  const { kind, text } = entry;
  if (kind === 'image') return [element('span', { class: 'picture' }, text || 'a picture')];
  if (kind === 'code' || kind === 'math') {
    const lines = text.split('\n');
    const rest = lines.length - firstLines;
    return rest > 2
      ? [`${lines.slice(0, firstLines).join('\n')}\n`, element('i', {}, `… ${rest} lines more`)]
      : [text];
  }
  return kind === 'heading' || kind === 'table' ? [text] : withShown(entry);
};

/** The text with the words that slides show set apart, those of one range once. */
const withShown = ({ text, shown = [] }: LedgerEntry): Content[] => {
  const content: Content[] = [];
  let at = 0;
  for (const { start, end } of [...shown].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [from, to] = [Math.max(at, start), Math.min(text.length, end)];
    if (to <= from) continue;
    content.push(text.slice(at, from), element('b', {}, text.slice(from, to)));
    at = to;
  }
  return [...content, text.slice(at)];
};
