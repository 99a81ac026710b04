import type { Definition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../report.js';
import { mapLists } from './lists.js';

/** Puts the addresses of reference links and images where they are used, and drops the definitions. */
export function resolveReferences(tree: Root, report: Report): Root {
  const definitions = new Map<string, Definition>();
  const notes = new Set<string>();
  const codeLabels: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') notes.add(node.identifier);
    if (node.type === 'linkReference' && node.children[0]?.type === 'inlineCode')
      codeLabels.push(node.identifier);
  });
  const linksCode = codeLabels.some((identifier) => definitions.has(identifier));
  return mapLists(tree, {
    phrasing: [
      (nodes) => nodes.flatMap((node) => resolve(node, definitions)),
      (nodes) => nodes.flatMap((node) => noteReferences(node, notes, report)),
      (nodes) => nodes.map((node) => withoutBrackets(node, report)),
      (nodes) => withoutCodeBrackets(nodes, { linksCode, report }),
    ],
    flow: [(nodes) => nodes.filter((node) => node.type !== 'definition')],
  });
}

function resolve(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent[] {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
  const definition = definitions.get(node.identifier);
  const place = node.position === undefined ? {} : { position: node.position };
  const title =
    definition?.title === undefined || definition.title === null ? {} : { title: definition.title };
  if (node.type === 'imageReference') {
    if (definition === undefined) return [{ type: 'text', value: node.alt ?? node.identifier, ...place }];
    return [{ type: 'image', url: definition.url, alt: node.alt ?? '', ...title, ...place }];
  }
  if (definition === undefined) return node.children;
  return [{ type: 'link', url: definition.url, children: node.children, ...title, ...place }];
}

/** `[^1]` that Markdown did not see (in HTML, or without a note) must not be shown as such. */
function noteReferences(
  node: PhrasingContent,
  notes: ReadonlySet<string>,
  report: Report,
): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('[^')) return [node];
  const place = node.position === undefined ? {} : { position: node.position };
  const parts = node.value.split(/\[\^([^\]\s[]+)\]/);
  return parts.flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part, ...place }];
    const identifier = part.toLowerCase();
    if (notes.has(identifier)) return [{ type: 'footnoteReference', identifier, label: part, ...place }];
    report('footnote-missing', `The footnote \`${part}\` has no text`, node.position?.start);
    return [];
  });
}

/** `[words][label]` without a definition; not `a[i][j]`. */
const lostLink = /(?<![\w)\]])\[(?=[^\]]*\p{L})([^[\]]{2,})\]\[[^[\]]*\]/gu;

/** A link whose address is nowhere in the post is read as its words. */
function withoutBrackets(node: PhrasingContent, report: Report): PhrasingContent {
  if (node.type !== 'text' || !node.value.includes('][')) return node;
  const value = node.value.replace(lostLink, (_, words: string) => {
    report('link-missing', `The link “${words}” has no address anywhere in the post`, node.position?.start);
    return words;
  });
  return value === node.value ? node : { ...node, value };
}

/**
 * "[`Oven`][door]" without a definition, and "[`Oven`]" where a post links other code so: in one that does not, it is a
 * list of one thing.
 */
function withoutCodeBrackets(
  nodes: PhrasingContent[],
  { linksCode, report }: { readonly linksCode: boolean; readonly report: Report },
): PhrasingContent[] {
  const read = [...nodes];
  for (const [index, node] of read.entries()) {
    const [before, after] = [read[index - 1], read[index + 1]];
    if (node.type !== 'inlineCode' || before?.type !== 'text' || after?.type !== 'text') continue;
    const rest = /^\](?:\[[^[\]\n]{0,80}\])?(?![[(:])/u.exec(after.value)?.[0];
    if (rest === undefined || (rest.length === 1 && !linksCode) || !/(?<![\w)\]!])\[$/u.test(before.value))
      continue;
    if (rest.length > 1)
      report(
        'link-missing',
        `The link “${node.value}” has no address anywhere in the post`,
        node.position?.start,
      );
    read[index - 1] = { ...before, value: before.value.slice(0, -1) };
    read[index + 1] = { ...after, value: after.value.slice(rest.length) };
  }
  return read;
}
