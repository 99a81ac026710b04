import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Layout, Slide } from '../model/deck.js';
import { type Frame, frameOf, slack } from './frame.js';
import { canBeCards } from './measure-cards.js';
import { isWhole } from './measure-comparison.js';
import { measureSlide } from './measure-slide.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { widthOf, wrapRows } from './wrap-text.js';

/** Slides whose little text is not left in a corner: how each is set instead. First that applies wins. */
export const composeSparse = (slide: Slide, ruler: Ruler): Slide | undefined => {
  // Only a theme that says how cards lie has more than the plain layouts.
  if (ruler.geometry.size('cards.columns2') === 0) return undefined;
  if (slide.layout === 'table') return asLargeTable(slide, ruler);
  if (slide.layout === 'comparison') return asLargeComparison(slide, ruler);
  const list = listOf(slide);
  if (!list) return undefined;
  if (list.children.length > 1 || !lists.has(slide.layout)) return asCards(slide, ruler);
  return (
    asStatement(slide, list, ruler) ??
    withLead(slide, list, ruler) ??
    asChip(slide, list, ruler) ??
    asCards(slide, ruler)
  );
};

/** Two columns of a line or two are cards. */
const fromColumns = (slide: Slide, ruler: Ruler): Slide | undefined => {
  const { room, need } = measureSlide(slide, 'normal', ruler);
  return need < lowColumns * room ? toCards({ ...slide, layout: 'bullets' }, ruler) : undefined;
};

/** A table of a row or two has large cells. */
const asLargeTable = (slide: Slide, ruler: Ruler): Slide | undefined => {
  if (ruler.geometry.size('tableLarge') === 0) return undefined;
  const { room, need } = measureSlide(slide, 'sparse', ruler);
  const large: Slide = { ...slide, density: 'sparse', variants: [...slide.variants, 'large'] };
  return need < lowShare * room && fits(large, ruler) ? large : undefined;
};

/** The sides of a comparison are as high as the slide: a few words in them are set larger. */
const asLargeComparison = (slide: Slide, ruler: Ruler): Slide | undefined =>
  [['large'], []]
    .map((more): Slide => ({ ...slide, density: 'sparse', variants: [...slide.variants, ...more] }))
    .find((large) => isWhole(large, ruler) && fits(large, ruler));

/** Two columns are rarely filled to their sides. */
const lowColumns = 0.5;

/** What is lower than this share of the room, though as wide, is set another way. */
const lowShare = 0.45;

/** A point that is alone and has points of its own is their lead. */
const withLead = (slide: Slide, list: List, ruler: Ruler): Slide | undefined => {
  const [lead, nested, ...more] = list.children[0]?.children ?? [];
  if (slide.children.length > 1 || lead?.type !== 'paragraph' || nested?.type !== 'list' || more.length > 0)
    return undefined;
  const led: Slide = { ...slide, layout: 'bullets', density: 'sparse', children: [lead, nested] };
  return asCards(led, ruler) ?? (nested.children.length <= mostPoints && fits(led, ruler) ? led : undefined);
};

/** More points than these are no list that an audience takes in. */
const mostPoints = 6;

/** A list of a few short items as cards, where it would look lost. */
export const asCards = (slide: Slide, ruler: Ruler): Slide | undefined => {
  const list = listOf(slide);
  if (list && slide.layout === 'two-column') return fromColumns(slide, ruler);
  return list && lists.has(slide.layout) && looksEmpty(slide, list, ruler)
    ? toCards(slide, ruler)
    : undefined;
};

/** A list as cards, the largest that fit. */
export const toCards = (slide: Slide, ruler: Ruler): Slide | undefined =>
  [['cards', 'large'], ['cards'], ['cards', 'rows'], ['cards', 'low']]
    .map((more): Slide => ({ ...slide, density: 'normal', variants: [...slide.variants, ...more] }))
    .find((cards) => canBeCards(cards, ruler) && fits(cards, ruler));

/** Layouts of one list, after a lead or not. */
const lists: ReadonlySet<Layout> = new Set(['bullets', 'steps', 'chips']);

const listOf = ({ children }: Slide): List | undefined => {
  const all = children.filter((block) => block.type === 'list');
  return all.length === 1 ? all[0] : undefined;
};

const fits = (slide: Slide, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(slide, slide.density, ruler);
  return need <= room;
};

/** A list whose box covers less of the room than this is set another way. */
const leastShare = 0.5;

const looksEmpty = (slide: Slide, list: List, ruler: Ruler): boolean => {
  if (slide.layout === 'chips') return true;
  const frame = frameOf(slide, 'sparse', ruler);
  const { room, need } = measureSlide(slide, 'sparse', ruler);
  const alone = measureSlide({ ...slide, children: [list] }, 'sparse', ruler).need;
  const lead = Math.max(0, need - alone - ruler.geometry.size('blockGap', 20));
  // The items of a sparse list share the free space with the room above and below them.
  const free = Math.max(0, room - need) / (list.children.length + 3.5);
  const height = Math.min(room, alone + (list.children.length - 1) * free);
  const filled = widthOfList(list, frame) * height + widthOfLead(slide, frame) * lead;
  return filled / (frame.width * room) < leastShare;
};

const widthOfLead = ({ children }: Slide, frame: Frame): number =>
  Math.max(
    0,
    ...children.map((block) => (block.type === 'paragraph' ? widestRow(block.children, frame) : 0)),
  );

/** How wide the text of a list is drawn; blocks that are no text are as wide as they may be. */
const widthOfList = (list: List, frame: Frame): number => {
  const { geometry, layout } = frame;
  const indent = geometry.size(`${layout}.indent`, geometry.size('listIndent'));
  const inner: Frame = { ...frame, width: frame.width - indent };
  const nested: Frame = { ...inner, fontSize: geometry.size('nestedSparse', 24), layout: 'bullets' };
  const widthOf = (child: ListItem['children'][number]): number => {
    if (child.type === 'paragraph') return widestRow(child.children, inner);
    // What stands in a nested list is set in.
    return child.type === 'list' ? geometry.size('listIndent') + widthOfList(child, nested) : inner.width;
  };
  return Math.max(...list.children.flatMap(({ children }) => children.map(widthOf)));
};

/** The width of the widest row of a text, in px. */
const widestRow = (nodes: readonly PhrasingContent[], { fontSize, width, metrics }: Frame): number =>
  wrapRows(runsOf(nodes, 'regular'), { size: fontSize * slack, width }, metrics).widest * fontSize;

const soleText = (list: List): PhrasingContent[] | undefined => {
  const [item] = list.children;
  const [first, ...more] = item?.children ?? [];
  return first?.type === 'paragraph' && more.length === 0 ? first.children : undefined;
};

/** A statement is read at a glance: more lines than these are a point of a list. */
const statementLines = 3;

/** One point alone is no list: it is said large, under the heading that it belongs to. */
const asStatement = (slide: Slide, list: List, ruler: Ruler): Slide | undefined => {
  const text = soleText(list);
  if (!text || slide.children.length > 1 || slide.titleDepth === 1) return undefined;
  const paragraph = { type: 'paragraph', children: text } as const;
  const said: Slide =
    slide.kicker || !slide.title
      ? { ...slide, layout: 'statement', children: [paragraph] }
      : { ...slide, layout: 'statement', kicker: slide.title, title: text, children: [] };
  const size = ruler.geometry.size('statement', 60);
  const lines = widthOf(runsOf(said.title ?? text, 'heading'), ruler.metrics) * size;
  return lines <= statementLines * ruler.geometry.bodyWidth('statement') && fits(said, ruler)
    ? said
    : undefined;
};

/** One short point below its lead: a statement of the heading with both under it, for a slide of three words is empty. */
const asChip = (slide: Slide, list: List, ruler: Ruler): Slide | undefined => {
  const text = soleText(list);
  const [lead, last, ...more] = slide.children;
  if (!text || !slide.title || slide.titleDepth === 1 || list.ordered) return undefined;
  if (lead?.type !== 'paragraph' || last !== list || more.length > 0) return undefined;
  const said: Slide = { ...slide, layout: 'statement', density: 'normal' };
  const { width, fontSize } = frameOf(said, 'normal', ruler);
  const chip = (widthOf(runsOf(text, 'bold'), ruler.metrics) * slack + chipEnds) * fontSize;
  return chip <= width && fits(said, ruler) ? said : undefined;
};

/** What a chip takes beside its text, in em. */
const chipEnds = 2;
