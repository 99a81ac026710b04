import type { Element, ElementContent } from 'hast';
import type { AlignType, ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { taskSigns } from '../task-signs.js';
import { type FlowContent, isPhrasing, toFlow, toPhrasing } from './content.js';
import { attribute, type ElementRow, findAll, type Lowering, placed } from './lowering.js';

const mostColumns = 60;

/** `<ul>` and `<ol>`; what stands between the items joins the one above. */
export const list: ElementRow = (element, lowering) => {
  const items: ListItem[] = [];
  for (const child of element.children) {
    const isItem = child.type === 'element' && child.tagName === 'li';
    const content = isItem ? lowering.content(child) : lowering.nodes([child]);
    const children = toFlow(content.flatMap((node) => (node.type === 'listItem' ? node.children : [node])));
    const last = items.at(-1);
    if (children.length === 0) continue;
    if (isItem || last === undefined)
      items.push({ type: 'listItem', spread: false, ...asTask(child, children), ...placed(child, lowering) });
    else last.children.push(...children);
  }
  if (items.length === 0) return [];
  const ordered = element.tagName === 'ol';
  const start = Number(attribute(element, 'start') ?? 1);
  return [
    {
      type: 'list',
      ordered,
      ...(ordered && Number.isInteger(start) ? { start } : {}),
      spread: false,
      children: items,
      ...placed(element, lowering),
    },
  ];
};

/** An item that begins with a box is a task, as one of Markdown is: what its list shows of it is decided there. */
function asTask(
  item: ElementContent,
  children: FlowContent[],
): Pick<ListItem, 'children'> & Partial<Pick<ListItem, 'checked'>> {
  const [first, ...others] = children;
  const hasBox = item.type === 'element' && findAll(item, ['input']).length > 0;
  if (!hasBox || first?.type !== 'paragraph') return { children };
  const [sign, ...words] = first.children;
  const state = Object.entries(taskSigns).find(
    ([, text]) => sign?.type === 'text' && sign.value.startsWith(text),
  );
  if (state === undefined || sign?.type !== 'text') return { children };
  const rest = { ...sign, value: sign.value.slice(state[1].length) };
  const paragraph = { ...first, children: rest.value === '' ? words : [rest, ...words] };
  return { children: [paragraph, ...others], checked: state[0] === 'done' };
}

/** `<dl>`: a list of `**Term**: meaning`. */
export const definitionList: ElementRow = (element, lowering) => {
  const items: ListItem[] = [];
  let terms: PhrasingContent[] = [];
  for (const child of findAll(element, ['dt', 'dd'])) {
    if (child.tagName === 'dt') {
      if (terms.length > 0) terms.push({ type: 'text', value: ', ' });
      terms.push(...toPhrasing(lowering.content(child)));
      continue;
    }
    const meaning = toFlow(lowering.content(child));
    const last = items.at(-1);
    if (terms.length > 0) items.push({ ...definitionItem(terms, meaning), ...placed(child, lowering) });
    else if (last !== undefined) last.children.push(...meaning);
    else items.push({ type: 'listItem', spread: false, children: meaning });
    terms = [];
  }
  if (terms.length > 0) items.push(definitionItem(terms, []));
  return items.length === 0
    ? toFlow(lowering.content(element))
    : [{ type: 'list', ordered: false, spread: false, children: items, ...placed(element, lowering) }];
};

/** A term with its meaning as a list item: `**Term**: meaning`. */
export function definitionItem(term: readonly PhrasingContent[], meaning: readonly FlowContent[]): ListItem {
  const bold: PhrasingContent[] =
    term.length === 1 && term[0]?.type === 'strong' ? [...term] : [{ type: 'strong', children: [...term] }];
  const [first, ...rest] = meaning;
  if (first?.type !== 'paragraph')
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: bold }, ...meaning] };
  const children: PhrasingContent[] = [...bold, { type: 'text', value: ': ' }, ...first.children];
  return { type: 'listItem', spread: false, children: [{ ...first, children }, ...rest] };
}

/** `<figcaption>` outside a figure: words in italics, as they stand below a picture. */
export const strayCaption: ElementRow = (element, lowering) => {
  const children = toPhrasing(lowering.content(element));
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'emphasis', children }] }];
};

/** `<table>`; one that only arranges other things is opened up. */
export const table: ElementRow = (element, lowering) => {
  const rows = rowsOf(element);
  const cells = rows.map((row) => cellsOf(row).map((cell) => ({ cell, content: lowering.content(cell) })));
  const isLayout =
    attribute(element, 'role') === 'presentation' ||
    Math.max(0, ...cells.map((row) => row.length)) < 2 ||
    (cells.flat().every(({ cell }) => cell.tagName !== 'th') &&
      cells.flat().some(({ content }) => content.some(isHeavy)));
  const caption = findAll(element, ['caption']).flatMap((child) => toPhrasing(lowering.content(child)));
  const below: RootContent[] =
    caption.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'emphasis', children: caption }] }];
  if (isLayout) return [...cells.flat().flatMap(({ content }) => toFlow(content)), ...below];
  // How many rows each column is still taken by a cell from above.
  const taken: number[] = [];
  const children = cells.map((row, index): TableRow => {
    const origin = rows[index];
    const made = rowNodes(row, taken, lowering);
    return { type: 'tableRow', children: made, ...(origin === undefined ? {} : placed(origin, lowering)) };
  });
  if (cells.some((row) => row.length > mostColumns))
    lowering.report('table-too-wide', `A table is cut to ${mostColumns} columns`, element);
  const align = cells[0]?.map(({ cell }) => alignOf(cell)) ?? [];
  return [{ type: 'table', align, children, ...placed(element, lowering) }, ...below];
};

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
  );
}

function isHeavy(node: RootContent): boolean {
  return (
    node.type === 'image' ||
    (!isPhrasing(node) && node.type !== 'paragraph' && node.type !== 'authorDirective')
  );
}

function cellNodes(cell: Element, content: readonly RootContent[], lowering: Lowering): TableCell[] {
  const children = toPhrasing(content, () => ({ type: 'break' }));
  const span = Math.min(mostColumns, Math.max(1, Number(attribute(cell, 'colSpan') ?? 1) || 1));
  const empty = Array.from({ length: span - 1 }, (): TableCell => ({ type: 'tableCell', children: [] }));
  return [{ type: 'tableCell', children, ...placed(cell, lowering) }, ...empty];
}

/** The cells of a row, each in its column: one that reaches down from above leaves its place empty. */
function rowNodes(
  row: readonly { readonly cell: Element; readonly content: readonly RootContent[] }[],
  taken: number[],
  lowering: Lowering,
): TableCell[] {
  const made: TableCell[] = [];
  const skipTaken = (): void => {
    while (made.length < mostColumns && (taken[made.length] ?? 0) > 0) {
      taken[made.length] = (taken[made.length] ?? 0) - 1;
      made.push({ type: 'tableCell', children: [] });
    }
  };
  for (const { cell, content } of row) {
    skipTaken();
    const nodes = cellNodes(cell, content, lowering).slice(0, mostColumns - made.length);
    const rows = Math.min(1000, Math.max(1, Number(attribute(cell, 'rowSpan') ?? 1) || 1));
    nodes.forEach((_, index) => {
      taken[made.length + index] = rows - 1;
    });
    made.push(...nodes);
  }
  skipTaken();
  return made;
}

function alignOf(cell: Element): AlignType {
  const value =
    attribute(cell, 'align') ?? /text-align:\s*(left|right|center)/.exec(attribute(cell, 'style') ?? '')?.[1];
  return value === 'left' || value === 'right' || value === 'center' ? value : null;
}

/** `<details>`: its summary as a bold lead and what it discloses. */
export const details: ElementRow = (element, lowering) => {
  const isSummary = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'summary';
  const summary = element.children.filter(isSummary).flatMap((child) => toPhrasing(lowering.content(child)));
  const rest = element.children.filter((child) => !isSummary(child));
  return [...titleParagraph(summary, element, lowering), ...toFlow(lowering.nodes(rest))];
};

/** A bold paragraph over something; none when there is no title. */
export function titleParagraph(
  title: readonly PhrasingContent[],
  element: Element,
  lowering: Lowering,
): RootContent[] {
  if (title.length === 0) return [];
  const plain = title.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: plain }], ...placed(element, lowering) },
  ];
}
