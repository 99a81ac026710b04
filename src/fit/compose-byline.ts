import type { Emphasis, PhrasingContent } from 'mdast';
import type { Slide, SlideBlock } from '../model/deck.js';
import { isPicture, slack } from './frame.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { widthOf } from './wrap-text.js';

/** Stands between who speaks, where and when. */
const separator = ' · ';

/** A byline that is wider than its line is broken between its parts, never inside a date. Other slides stay as they are. */
export const composeByline = (slide: Slide, ruler: Ruler): Slide =>
  slide.layout === 'title'
    ? { ...slide, children: slide.children.map((block) => broken(block, roomOf(slide, ruler), ruler)) }
    : slide;

/** The width of the byline in em: it keeps clear of a QR code. */
const roomOf = ({ layout, children }: Slide, { geometry }: Ruler): number => {
  const besideCode = geometry.slideWidth - 2 * geometry.size('padInline') - geometry.size('qr', 208) - 40;
  const width = children.some(isPicture)
    ? Math.min(besideCode, geometry.bodyWidth(layout))
    : geometry.bodyWidth(layout);
  return width / (geometry.size('byline', 22) * slack);
};

const broken = (block: SlideBlock, room: number, ruler: Ruler): SlideBlock => {
  const [emphasis, ...more] = block.type === 'paragraph' ? block.children : [];
  const [text, ...others] = emphasis?.type === 'emphasis' ? emphasis.children : [];
  if (block.type !== 'paragraph' || more.length > 0 || text?.type !== 'text' || others.length > 0)
    return block;
  const lines = linesOf(text.value.split(separator), room, ruler);
  if (lines.length < 2) return block;
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value },
  ]);
  const set: Emphasis = { type: 'emphasis', children };
  return { ...block, children: [set] };
};

/** Each line holds as many parts as it has room for; a part that has none for itself goes on after a comma, behind a whole name. */
const linesOf = (parts: readonly string[], room: number, ruler: Ruler): string[] => {
  const holds = holdsIn(room, ruler);
  return filled(parts, separator, holds).flatMap((line) =>
    holds(line) ? [line] : filled(line.split(/(?<=,) /u), ' ', holds),
  );
};

type Holds = (text: string) => boolean;

const holdsIn =
  (room: number, { metrics }: Ruler): Holds =>
  (text) =>
    widthOf(runsOf([{ type: 'text', value: text }], 'regular'), metrics) <= room;

const filled = (parts: readonly string[], between: string, holds: Holds): string[] => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${between}${part}`;
    if (last === undefined || holds(joined)) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines;
};
