import type { Code, Image, Link, Paragraph, PhrasingContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { mathDisplay, mathFence } from '../dialects/math.js';
import { knownEmbed, readableAddress } from '../embeds/providers.js';
import { type FlowContent, isPhrasing, trimmed } from '../html/content.js';
import { definitionItem } from '../html/structure.js';
import type { Report } from '../report.js';
import { taskSigns } from '../task-signs.js';
import { softBreak, splitLines } from './split-lines.js';
import { withoutColon } from './without-colon.js';

/** `Term` and, on the next line, `: its meaning`. */
export function raiseDefinitionLists(nodes: FlowContent[]): FlowContent[] {
  const result: FlowContent[] = [];
  for (const node of nodes) {
    const list = node.type === 'paragraph' ? definitionList(node, result) : undefined;
    const last = result.at(-1);
    if (list === undefined) result.push(node);
    // Terms that follow one another are one list.
    else if (last?.type === 'list' && last.data === definitionData) last.children.push(...list.children);
    else result.push(list);
  }
  return result;
}

const definitionData = {};

function definitionList(
  paragraph: Paragraph,
  before: FlowContent[],
): Extract<FlowContent, { type: 'list' }> | undefined {
  const lines = splitLines(paragraph.children);
  const isMeaning = (line: PhrasingContent[] | undefined): boolean =>
    line?.[0]?.type === 'text' && /^:[ \t]+\S?/.test(line[0].value);
  const from = lines.findIndex(isMeaning);
  if (from === -1) return undefined;
  const above = from === 0 ? before.at(-1) : undefined;
  if (from === 0 && (above?.type !== 'paragraph' || plainText(above).length > 80)) return undefined;
  // A term is a line of its own, not the end of a long paragraph.
  if (from > 2) return undefined;
  if (above?.type === 'paragraph') before.pop();
  const term = from === 0 && above?.type === 'paragraph' ? above.children : joinTerms(lines.slice(0, from));
  const meanings: PhrasingContent[][] = [];
  for (const line of lines.slice(from)) {
    if (isMeaning(line)) meanings.push(withoutColon(line));
    else meanings.at(-1)?.push(softBreak(), ...line);
  }
  const item = definitionItem(
    term,
    meanings.map((children): FlowContent => ({ type: 'paragraph', children, ...placeOf(children) })),
  );
  const place = paragraph.position === undefined ? {} : { position: paragraph.position };
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: definitionData,
    children: [{ ...item, ...place }],
    ...place,
  };
}

function placeOf(nodes: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const start = nodes.find(({ position }) => position !== undefined)?.position?.start;
  const end = nodes.findLast(({ position }) => position !== undefined)?.position?.end;
  return start !== undefined && end !== undefined ? { position: { start, end } } : {};
}

function joinTerms(lines: PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: ', ' }, ...line],
  );
}

/** Fences of formulas, and paragraphs that are nothing but one formula. */
export function raiseMath(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node): FlowContent => {
    const place = node.position === undefined ? {} : { position: node.position };
    if (node.type === 'code' && isFormula(node)) return { type: 'math', value: node.value, ...place };
    if (node.type !== 'paragraph' || node.children.length !== 1) return node;
    const [only] = node.children;
    const isDisplay = only?.type === 'inlineCode' && only.value.startsWith(mathDisplay);
    return isDisplay ? { type: 'math', value: only.value.slice(mathDisplay.length).trim(), ...place } : node;
  });
}

function isFormula(node: Code): boolean {
  return node.lang === mathFence || node.lang === 'math' || node.lang === 'katex';
}

/** A paragraph that is nothing but the address of a video, a tweet or slides. */
export function raiseEmbeds(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node): FlowContent => {
    if (node.type !== 'paragraph' || node.children.length !== 1) return node;
    const [only] = node.children;
    const still = only?.type === 'link' ? stillOf(only) : undefined;
    const bare =
      only?.type === 'link' &&
      (still !== undefined ||
        plainText(only).replace(/^https?:\/\//, '') === only.url.replace(/^https?:\/\//, ''));
    const target = bare ? knownEmbed(only.url) : undefined;
    if (target === undefined) return node;
    const place = node.position === undefined ? {} : { position: node.position };
    const title = still?.alt?.trim();
    return {
      type: 'embed',
      provider: target.provider,
      url: target.url,
      value: title || readableAddress(target.url),
      ...place,
    };
  });
}

/** Where sites keep the still pictures of their videos. */
const stills = /^https?:\/\/(?:img\.youtube\.com|i\d?\.ytimg\.com|i\.vimeocdn\.com|vumbnail\.com)\//i;

/** `[![Watch](https://img.youtube.com/…)](https://youtube.com/…)`: the still that a link to a video is put around. */
function stillOf({ children }: Link): Image | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'image' && stills.test(only.url) ? only : undefined;
}

/** The state of a task is a tick in its text; beside done ones, an open one has an empty box. Where all are open the boxes say nothing. */
export function lowerTasks(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => {
    if (node.type !== 'list' || !node.children.some((item) => typeof item.checked === 'boolean')) return node;
    const isBegun = node.children.some(({ checked }) => checked === true);
    const children = node.children.map((item) => {
      const { checked, ...rest } = item;
      const [first, ...others] = rest.children;
      if (typeof checked !== 'boolean' || !isBegun || first?.type !== 'paragraph') return rest;
      const sign = { type: 'text' as const, value: checked ? taskSigns.done : taskSigns.open };
      return { ...rest, children: [{ ...first, children: [sign, ...first.children] }, ...others] };
    });
    return { ...node, children };
  });
}

const mostColumns = 60;
const mostRows = 1_000;

/** Tables of a size that no slide and no reader could take. */
export function boundTables(nodes: FlowContent[], report: Report): FlowContent[] {
  return nodes.map((node) => (node.type === 'table' ? boundTable(node, report) : node));
}

function boundTable(table: Table, report: Report): Table {
  const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (columns <= mostColumns && table.children.length <= mostRows) return table;
  const [size, most] = columns > mostColumns ? ['wide', mostColumns] : ['long', mostRows];
  report(
    `table-too-${size}`,
    `A table is too ${size}; it is cut to ${most} ${size === 'wide' ? 'columns' : 'rows'}`,
    table.position?.start,
  );
  const children = table.children
    .slice(0, mostRows)
    .map((row) => ({ ...row, children: row.children.slice(0, mostColumns) }));
  return { ...table, align: table.align?.slice(0, mostColumns) ?? null, children };
}

/** Drops blocks that hold nothing any more; an image that stands in a link of its own stays. */
export function dropEmpty(nodes: FlowContent[]): FlowContent[] {
  return nodes.flatMap((node): FlowContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const children = trimmed(node.children.filter(isPhrasing));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    if (node.type === 'list') {
      const { data, ...list } = node;
      const children = list.children.filter((item) => item.children.length > 0);
      return children.length === 0
        ? []
        : [{ ...list, ...(data === definitionData ? {} : data === undefined ? {} : { data }), children }];
    }
    const isHollow = node.type === 'blockquote' || (node.type === 'callout' && node.title === undefined);
    return isHollow && 'children' in node && node.children.length === 0 ? [] : [node];
  });
}
