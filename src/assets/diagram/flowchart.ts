import { type Canonical, diagramLimits, notDrawn, unknownLine } from './canonical.js';
import { type Chain, type Link, type NamedNode, readChain } from './flowchart-statement.js';
import { protectLabel } from './label-text.js';
import { readStyle } from './safe-style.js';
import { wrapLabel } from './wrap-label.js';

interface Group {
  readonly id: string;
  readonly title: string;
  direction?: string;
  readonly nodes: string[];
  readonly groups: Group[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly link: Link;
}

interface Chart {
  readonly direction: string;
  readonly nodes: Map<string, NamedNode>;
  readonly root: Group;
  readonly edges: Edge[];
  readonly styles: string[];
  /** Nodes that a group owns already: the first to name a node keeps it. */
  readonly owned: Set<string>;
}

const header = /^(?:graph|flowchart(?:-elk)?)\s*(TD|TB|LR|BT|RL|>|<|v|\^)?\s*;?\s*(.*)$/;
const arrows: Readonly<Record<string, string>> = { '>': 'LR', '<': 'RL', v: 'TD', '^': 'BT' };
const turnedDirection: Readonly<Record<string, string>> = {
  TD: 'LR',
  TB: 'LR',
  BT: 'RL',
  LR: 'TD',
  RL: 'BT',
};
/** Statements without a picture: addresses and scripts of a click, colours of links. */
const silent = /^(?:click|linkStyle|href)\s/;

/** Flowcharts: read whole, then printed with nodes, groups and links apart, under ids of our own. */
export function flowchart(lines: readonly string[]): Canonical {
  const match = header.exec(lines[0] ?? '');
  if (match === null) return unknownLine(lines[0] ?? '');
  const chart: Chart = {
    direction: arrows[match[1] ?? ''] ?? match[1] ?? 'TD',
    nodes: new Map(),
    root: { id: '', title: '', nodes: [], groups: [] },
    edges: [],
    styles: [],
    owned: new Set(),
  };
  const path = [chart.root];
  for (const statement of [match[2] ?? '', ...lines.slice(1)].flatMap(splitStatements)) {
    if (!readStatement(statement, chart, path)) return unknownLine(statement);
  }
  if (path.length !== 1) return notDrawn('a subgraph has no “end”');
  const { direction } = chart;
  return (
    withinLimits(chart) ?? {
      kind: 'canonical',
      text: printChart(chart, direction),
      turned: printChart(chart, turnedDirection[direction] ?? 'LR'),
      narrow: [direction, turnedDirection[direction] ?? 'LR'].map((way) => printChart(narrowed(chart), way)),
      folded: foldedRows(narrowed(chart)),
    }
  );
}

/** A chain of fewer nodes is readable in one row. */
const leastFolded = 6;

/** A chain of nodes without groups or styles, in two to four rows; where it is cut, its links are plain arrows. */
function foldedRows(chart: Chart): string[][] {
  const chain = chart.root.groups.length === 0 && chart.styles.length === 0 ? chainOf(chart) : [];
  if (chain.length < leastFolded) return [];
  return [2, 3, 4].flatMap((count) => {
    const size = Math.ceil(chain.length / count);
    const rows = Array.from({ length: Math.ceil(chain.length / size) }, (_, row) =>
      chain.slice(row * size, (row + 1) * size),
    );
    const printed = rows.map((ids) => printChart(partOf(chart, ids), 'LR'));
    return rows.slice(1).every(([first]) => first !== undefined && isPlain(chart, first)) ? [printed] : [];
  });
}

/** The nodes of a chart in order, when each leads to the next and to no other. */
function chainOf({ nodes, edges }: Chart): string[] {
  const next = new Map(edges.map(({ from, to }) => [from, to]));
  const led = new Set(next.values());
  const isSingle = edges.length === nodes.size - 1 && next.size === edges.length && led.size === edges.length;
  const [start, ...more] = [...nodes.keys()].filter((id) => !led.has(id));
  if (!isSingle || start === undefined || more.length > 0) return [];
  const chain = [start];
  for (let id = next.get(start); id !== undefined; id = next.get(id)) chain.push(id);
  return chain.length === nodes.size ? chain : [];
}

function isPlain({ edges }: Chart, to: string): boolean {
  const link = edges.find((edge) => edge.to === to)?.link;
  return link?.operator === '-->' && link.label === undefined;
}

function partOf(chart: Chart, ids: readonly string[]): Chart {
  const own = new Set(ids);
  return {
    ...chart,
    nodes: new Map([...chart.nodes].filter(([id]) => own.has(id))),
    edges: chart.edges.filter(({ from, to }) => own.has(from) && own.has(to)),
  };
}

function withinLimits({ nodes, edges }: Chart): Canonical | undefined {
  if (nodes.size === 0) return notDrawn('it is empty');
  if (nodes.size > diagramLimits.nodes) return notDrawn(`${nodes.size} nodes are too many for a slide`);
  return edges.length > diagramLimits.edges
    ? notDrawn(`${edges.length} links are too many for a slide`)
    : undefined;
}

/** At `;`, but not within quotes or brackets of a label. */
function splitStatements(line: string): string[] {
  return (line.match(/(?:"[^"]*"|\|[^|]*\||[^;])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readStatement(statement: string, chart: Chart, path: Group[]): boolean {
  const group = path.at(-1) ?? chart.root;
  if (silent.test(statement)) return true;
  if (/^(?:classDef|class|style)\s/.test(statement)) return readStyle(statement, chart.styles);
  const direction = /^direction\s+(TD|TB|LR|BT|RL)$/.exec(statement)?.[1];
  if (direction !== undefined) {
    group.direction = direction;
    return true;
  }
  if (/^subgraph\b/.test(statement)) return openGroup(statement, group, path);
  if (statement === 'end') return path.length > 1 && path.pop() !== undefined;
  const chain = readChain(statement);
  if (chain === undefined) return false;
  addChain(chain, chart, group);
  return chart.edges.length <= 10 * diagramLimits.edges;
}

function openGroup(statement: string, parent: Group, path: Group[]): boolean {
  const match = /^subgraph\s+(?:([^\s["]+)\s*\[\s*"?(.+?)"?\s*\]|"([^"]+)"|(.+))$/.exec(statement);
  const title = match?.[2] ?? match?.[3] ?? match?.[4] ?? ' ';
  const group: Group = { id: match?.[1] ?? title, title, nodes: [], groups: [] };
  parent.groups.push(group);
  path.push(group);
  return path.length <= 8;
}

function addChain({ groups, links }: Chain, chart: Chart, group: Group): void {
  for (const node of groups.flat()) {
    const known = chart.nodes.get(node.id);
    chart.nodes.set(node.id, { ...known, ...node });
    if (!chart.owned.has(node.id) && group !== chart.root) {
      chart.owned.add(node.id);
      group.nodes.push(node.id);
    }
  }
  links.forEach((link, index) => {
    for (const from of groups[index] ?? [])
      for (const to of groups[index + 1] ?? []) chart.edges.push({ from: from.id, to: to.id, link });
  });
}

/** The same chart with its labels broken over lines. */
function narrowed(chart: Chart): Chart {
  const nodes = [...chart.nodes].map(([id, node]): [string, NamedNode] => [
    id,
    { ...node, label: wrapLabel(node.label ?? node.id) },
  ]);
  const edges = chart.edges.map((edge) => ({
    ...edge,
    link: edge.link.label === undefined ? edge.link : { ...edge.link, label: wrapLabel(edge.link.label) },
  }));
  return { ...chart, nodes: new Map(nodes), edges };
}

function printChart(chart: Chart, direction: string): string {
  const groups = allGroups(chart.root);
  const names = new Map<string, string>();
  for (const id of chart.nodes.keys()) names.set(id, `n${names.size}`);
  // a link may lead to a group: then the group's id is the name, and no node of that name is drawn
  for (const [index, group] of groups.entries()) names.set(group.id, `g${index}`);
  const nameOf = (id: string): string => names.get(id) ?? 'n';
  const groupIds = new Set(groups.map(({ id }) => id));
  const nodes = [...chart.nodes.values()].filter(({ id }) => !groupIds.has(id));
  const print = (node: NamedNode): string => printNode(node, nameOf(node.id));
  return [
    `flowchart ${direction}`,
    ...nodes.map(print),
    ...chart.root.groups.flatMap((group) =>
      printGroup(group, nameOf, (id) => nodes.filter((node) => node.id === id).map(print)),
    ),
    ...chart.edges.map(({ from, to, link }) => `${nameOf(from)} ${printLink(link)} ${nameOf(to)}`),
    ...nodes.flatMap(({ id, className }) => (className ? [`class ${nameOf(id)} ${className}`] : [])),
    ...chart.styles.map((style) => renameStyled(style, nameOf)),
  ].join('\n');
}

function allGroups(group: Group): Group[] {
  return group.groups.flatMap((child) => [child, ...allGroups(child)]);
}

function printNode(node: NamedNode, name: string): string {
  const [open, close] = node.shape ?? ['[', ']'];
  return `${name}${open}${protectLabel(node.label ?? node.id)}${close}`;
}

/** A node is declared again in its group: the library takes no bare name that it knows into a group. */
function printGroup(
  group: Group,
  nameOf: (id: string) => string,
  declare: (id: string) => readonly string[],
): string[] {
  return [
    `subgraph ${nameOf(group.id)} [${protectLabel(group.title)}]`,
    ...(group.direction === undefined ? [] : [`direction ${group.direction}`]),
    ...group.nodes.flatMap(declare),
    ...group.groups.flatMap((child) => printGroup(child, nameOf, declare)),
    'end',
  ];
}

function printLink({ operator, label }: Link): string {
  return label === undefined ? operator : `${operator}|${protectLabel(label)}|`;
}

function renameStyled(style: string, nameOf: (id: string) => string): string {
  return style.replace(
    /^(class|style) ([^ ]+) /,
    (_, word, ids: string) => `${word} ${ids.split(',').map(nameOf).join(',')} `,
  );
}
