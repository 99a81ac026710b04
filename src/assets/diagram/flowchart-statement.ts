import { withoutMarkdown } from './label-text.js';

/** A node as one statement names it. */
export interface NamedNode {
  readonly id: string;
  /** The library's brackets around its label. */
  readonly shape?: Shape;
  readonly label?: string;
  readonly className?: string;
}

export interface Link {
  readonly operator: string;
  readonly label?: string;
}

/** `a & b --> c` is three nodes in two groups and one link. */
export interface Chain {
  readonly groups: readonly (readonly NamedNode[])[];
  readonly links: readonly Link[];
}

type Shape = readonly [open: string, close: string];

/** Mermaid's brackets and those that the library draws; longer ones first. A parallelogram becomes a box. */
const shapes: readonly (readonly [open: string, close: string, drawn: Shape])[] = [
  ['(((', ')))', ['(((', ')))']],
  ['([', '])', ['([', '])']],
  ['((', '))', ['((', '))']],
  ['[[', ']]', ['[[', ']]']],
  ['[(', ')]', ['[(', ')]']],
  ['{{', '}}', ['{{', '}}']],
  ['[/', '\\]', ['[/', '\\]']],
  ['[/', '/]', ['[', ']']],
  ['[\\', '/]', ['[\\', '/]']],
  ['[\\', '\\]', ['[', ']']],
  ['[', ']', ['[', ']']],
  ['(', ')', ['(', ')']],
  ['{', '}', ['{', '}']],
  ['>', ']', ['>', ']']],
];

const identifier = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>=]))*/u;
const plainLink = /^(<)?(?:-{2,}[->]|={2,}[=>]|-\.+->?)(?:\s*\|([^|]*)\|)?/;
const textLink = /^(<)?(--|==|-\.)(?![xo]\s)\s*("[^"]*"|[^"\s].*?)\s*(-{2,}[->]|={2,}[=>]|\.+->?)/;

/** Reads one statement of nodes and links; undefined for any other syntax. */
export function readChain(statement: string): Chain | undefined {
  const groups: NamedNode[][] = [];
  const links: Link[] = [];
  let rest = statement.trim();
  for (;;) {
    const group = readGroup(rest);
    if (group === undefined) return undefined;
    groups.push(group.nodes);
    rest = group.rest.trimStart();
    if (rest === '') return { groups, links };
    const link = readLink(rest);
    if (link === undefined) return undefined;
    links.push(link.link);
    rest = link.rest.trimStart();
  }
}

function readGroup(text: string): { nodes: NamedNode[]; rest: string } | undefined {
  const nodes: NamedNode[] = [];
  let rest = text;
  for (;;) {
    const read = readNode(rest);
    if (read === undefined) return undefined;
    nodes.push(read.node);
    rest = read.rest.trimStart();
    if (!rest.startsWith('&')) return { nodes, rest };
    rest = rest.slice(1).trimStart();
  }
}

function readNode(text: string): { node: NamedNode; rest: string } | undefined {
  const id = identifier.exec(text)?.[0];
  if (id === undefined) return undefined;
  const after = text.slice(id.length);
  const body = readShape(after.startsWith('@') ? '' : after.trimStart());
  const rest = body?.rest ?? after;
  const className = /^:::([\w-]+)/.exec(rest)?.[1];
  const node = { id, ...(body && { shape: body.shape, label: body.label }), ...(className && { className }) };
  return { node, rest: className === undefined ? rest : rest.slice(className.length + 3) };
}

function readShape(text: string): { shape: Shape; label: string; rest: string } | undefined {
  for (const [open, close, shape] of shapes) {
    if (!text.startsWith(open)) continue;
    const quoted = /^\s*"([^"]*)"\s*/.exec(text.slice(open.length));
    const from = open.length + (quoted?.[0].length ?? 0);
    const end = text.indexOf(close, from);
    if (end < 0 || (quoted !== null && end !== from)) continue;
    const label = quoted?.[1] ?? text.slice(open.length, end);
    return { shape, label: withoutMarkdown(label), rest: text.slice(end + close.length) };
  }
  return undefined;
}

function readLink(text: string): { link: Link; rest: string } | undefined {
  const plain = plainLink.exec(text);
  if (plain !== null) {
    const operator = operatorOf(plain[0], plain[1] !== undefined);
    return { link: linkOf(operator, plain[2]), rest: text.slice(plain[0].length) };
  }
  const labelled = textLink.exec(text);
  if (labelled === null) return undefined;
  const operator = operatorOf(`${labelled[2]}${labelled[4]}`, labelled[1] !== undefined);
  return { link: linkOf(operator, labelled[3]), rest: text.slice(labelled[0].length) };
}

function linkOf(operator: string, label: string | undefined): Link {
  const words = withoutMarkdown((label ?? '').trim().replace(/^"([^"]*)"$/, '$1'));
  return words.trim() === '' ? { operator } : { operator, label: words };
}

/** Any length of a link as the one that the library knows. */
function operatorOf(link: string, arrowAtStart: boolean): string {
  const head = link.replace(/\|.*/s, '').trim().endsWith('>');
  const line = link.includes('=') ? ['===', '==>'] : link.includes('.') ? ['-.-', '-.->'] : ['---', '-->'];
  return `${arrowAtStart ? '<' : ''}${line[head ? 1 : 0]}`;
}
