import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { type FlowContent, trimmed } from '../html/content.js';
import { joinedLines, splitLines } from './split-lines.js';

/** A sign that is typed where Markdown has `-`: a dot, or a picture such as a tick; or a letter where it has a number. */
const sign =
  /^\s*(?:(?<dot>[•‣▪▫◦●○■□⁃∙])(?![•‣▪▫◦●○■□⁃∙])\s*|(?<picture>(?![\d©®™])\p{Extended_Pictographic}\uFE0F?)\s+|(?<letter>\(?[a-z][.)]|\(?[A-Z]\))\s+)(?=\S|$)/u;

/** Signs that turn down what stands behind them, or warn of it: they are no mere bullets. */
const telling = /^(?:❌|❎|✖|✗|✘|🚫|⛔|🛑|👎|⚠)/u;

const fewest = 2;
/** Two letters may be two cases within a sentence. */
const fewestLetters = 3;

type Kind = 'dot' | 'picture' | 'letter';

/** A line that begins with such a sign, and those that go on from it. */
interface Typed {
  readonly kind: Kind;
  readonly sign: string;
  readonly lines: readonly PhrasingContent[][];
}

/** One that lines may still go on from. */
interface Begun extends Typed {
  readonly lines: PhrasingContent[][];
}

/** A paragraph in lines: what stands before the first sign, and what the signs begin. */
interface Lines {
  readonly paragraph: Paragraph;
  readonly before: readonly PhrasingContent[][];
  readonly items: readonly Typed[];
}

/** Lines, or paragraphs, that follow one another and begin with a typed bullet, or with one letter after the other, are a list: "• Rye", "✅ Rye", "a. Rye". */
export function raiseTypedLists(nodes: FlowContent[]): FlowContent[] {
  const result: FlowContent[] = [];
  let open: Lines[] = [];
  const close = (): void => {
    result.push(...blocksOf(open));
    open = [];
  };
  for (const node of nodes) {
    const lines = node.type === 'paragraph' ? linesOf(node) : undefined;
    const last = open.at(-1);
    const goesOn = lines?.before.length === 0 && last?.items[0]?.kind === lines.items[0]?.kind;
    if (!goesOn) close();
    if (lines) open.push(lines);
    else result.push(node);
  }
  close();
  return result;
}

/** The lines of a paragraph, where a sign begins one of them. */
function linesOf(paragraph: Paragraph): Lines | undefined {
  const before: PhrasingContent[][] = [];
  const items: Begun[] = [];
  for (const line of splitLines(paragraph.children).filter((nodes) => nodes.length > 0)) {
    const typed = typedIn(line);
    const last = items.at(-1);
    if (typed) items.push(typed);
    else if (last) last.lines.push(line);
    else before.push(line);
  }
  return items.length > 0 ? { paragraph, before, items } : undefined;
}

/** The item that a line begins, where it begins with a sign and something stands behind that. */
function typedIn([first, ...rest]: readonly PhrasingContent[]): Begun | undefined {
  const found = first?.type === 'text' ? sign.exec(first.value) : null;
  if (first?.type !== 'text' || !found) return undefined;
  const value = first.value.slice(found[0].length);
  const words = value === '' ? rest : [{ ...first, value }, ...rest];
  const { dot, letter } = found.groups ?? {};
  const kind: Kind = letter !== undefined ? 'letter' : dot !== undefined ? 'dot' : 'picture';
  return words.length > 0 ? { kind, sign: found[0].trim(), lines: [words] } : undefined;
}

function blocksOf(open: readonly Lines[]): FlowContent[] {
  const items = open.flatMap((lines) => lines.items);
  const [first] = open;
  const isCounted = items[0]?.kind === 'letter';
  const isList = isCounted
    ? areInOrder(items)
    : items.length >= fewest && (first?.before.length === 0 || (first?.items.length ?? 0) >= fewest);
  if (!first || !isList) return open.map(({ paragraph }) => paragraph);
  const signs = new Set(items.map((item) => item.sign));
  const [only = ''] = signs;
  // What differs from item to item is said by it.
  const isBullet = isCounted || items[0]?.kind === 'dot' || (signs.size === 1 && !telling.test(only));
  const list: List = {
    type: 'list',
    ordered: isCounted,
    spread: false,
    children: open.flatMap(({ paragraph, items: own }) =>
      own.map((item) => itemOf(item, { paragraph, isBullet })),
    ),
    ...placeOf(first.paragraph),
  };
  const lead = first.before.length > 0 ? [{ ...first.paragraph, children: joinedLines(first.before) }] : [];
  return [...lead, list];
}

/** "a.", "b.", "c.": letters that count from the first; "a." and "c." do not. */
const areInOrder = (items: readonly Typed[]): boolean =>
  items.length >= fewestLetters &&
  items.every(
    ({ sign: own }, index) => own.replace(/\W/gu, '').toLowerCase() === String.fromCharCode(97 + index),
  );

function itemOf(
  { sign: own, lines }: Typed,
  { paragraph, isBullet }: { readonly paragraph: Paragraph; readonly isBullet: boolean },
): ListItem {
  const children = trimmed(joinedLines(lines));
  const marked: PhrasingContent[] = isBullet ? children : [{ type: 'text', value: `${own} ` }, ...children];
  const place = placeOf(paragraph);
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: marked, ...place }],
    ...place,
  };
}

const placeOf = ({ position }: Paragraph): Pick<Paragraph, 'position'> => (position ? { position } : {});
