import type { Code } from 'mdast';
import type { FlowContent } from '../html/content.js';

/** Languages whose consoles print an object that is called by its name. */
const consoles = /^\{?r(?![\w+#-])/iu;

/** "bread_rolls": a line that only calls an object by its name. */
const name = /^[A-Za-z.][\w.]*$/u;

/** "# A tibble: 3,694 x 6", "## [1] 42": how many columns a table that is printed has; what is counted is a table of one. */
const found = /^(?:#[#>]\s)?(?:# A (?:\p{L}+ )?tibble: [\d,]+ [x×] (?<columns>\d+)|\s*\[1\])/u;

/** A small table is what was found out. */
const mostColumns = 4;

const linesOf = ({ value }: Code): string[] => value.split('\n').filter((line) => line.trim() !== '');

/** Whether a listing ends on the name of an object. */
const callsObject = (node: FlowContent | undefined): boolean =>
  node?.type === 'code' && consoles.test(node.lang ?? '') && name.test(linesOf(node).at(-1) ?? '');

/** Whether what is printed says what was found out, and not only how an object looks. */
function isFinding(node: Code): boolean {
  const told = found.exec(linesOf(node)[0] ?? '');
  return told !== null && Number(told.groups?.columns ?? 1) <= mostColumns;
}

/**
 * What a console printed of an object that the listing above calls by its name, known as such: that listing is the
 * point, and no slide shows the print.
 */
export function markPrints(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node, index) =>
    node.type === 'code' && !node.lang && callsObject(nodes[index - 1]) && !isFinding(node)
      ? { ...node, data: { ...node.data, isPrinted: true } }
      : node,
  );
}
