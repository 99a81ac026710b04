import type { Line } from '../../model/claim.js';
import { makeLine } from '../line.js';
import type { ReadItem } from './even-lines.js';
import { nameOfItem } from './item-names.js';
import { glossOfItem, type ItemReading } from './item-parts.js';
import { textOfItem } from './item-text.js';
import { most } from './most.js';

/** "Rye.md", ".gitignore", "lib/rye": the name of a file or a folder, with or without what is said of it. */
const file =
  /^(?:[\w-]*\/)*(?:\.?[\w-]+(?:\.[\w-]+)+|\.[\w-]{2,}|[\w-]+\/[\w./-]*|\p{Lu}\p{Ll}+file)(?=$|\s*[:：—–(]|\s-\s)/u;
const glossed = /[:：—–]\s\S|\s-\s\S/u;

/** Fewer may be of anything. */
const least = 3;

/** The most words of a name and its gloss. */
const longest = 24;

/**
 * The lines of a list of files of which some show what is said of them and others their names alone: with what is said of
 * all, or of none. Undefined for any other list.
 */
export const evenFiles = (read: readonly ReadItem[], reading: ItemReading): Line[] | undefined => {
  const shown = read.filter(({ line }) => line !== undefined);
  const lines = shown.flatMap(({ line }) => line ?? []);
  const told = lines.filter(({ text }) => glossed.test(text)).length;
  const isMixed = told > 0 && told < lines.length && !lines.some(({ children }) => children);
  if (!isMixed || lines.length < least || !most(lines, ({ text }) => file.test(text))) return undefined;
  const withGloss = shown.flatMap(({ item, line }) => {
    const inline = textOfItem(item);
    return line && glossed.test(line.text) ? line : ((inline && glossOfItem(inline, reading, longest)) ?? []);
  });
  return withGloss.length === lines.length ? withGloss : shown.flatMap(nameOf);
};

const nameOf = ({ item, line }: ReadItem): Line | readonly Line[] => {
  const inline = textOfItem(item);
  const name = inline && nameOfItem(inline);
  if (!line || !inline || name === undefined || !glossed.test(line.text)) return line ?? [];
  return makeLine(inline, [0, name.length], 'list') ?? line;
};
