import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../report.js';

const opening = /^(`{3,}|~{3,})/;
/** Languages whose listings may show Markdown, which has fences and headings of its own. */
const mayHoldMarkdown =
  /^\{?\.?(?:md|mdx|markdown|rmd|qmd|mdc|text|txt|plain\w*|none|diff|html|vue|svelte|astro)\b/i;

/**
 * Tells the author of a fence that was not closed: behind it stand a heading and, further down, a fence that opens
 * another listing, which code in any other language holds none of.
 */
export function warnOfOpenFences(tree: Root, text: string, report: Report): void {
  visit(tree, 'code', (node) => {
    const at = node.position?.start.offset;
    const fence = at === undefined ? undefined : opening.exec(text.slice(at, at + 80))?.[1];
    if (fence === undefined || mayHoldMarkdown.test(node.lang ?? '')) return;
    const line = innerFence(node, fence);
    if (line === undefined || node.position === undefined) return;
    report(
      'fence-unclosed',
      `The code fence is not closed before line ${node.position.start.line + 1 + line}, where another one opens: what stands between is read as code. Close it by a line of ${fence}`,
      node.position.start,
    );
  });
}

/** The line of a listing, 0-based, at which a fence of the same kind opens behind a blank line. */
function innerFence({ value, lang }: Code, fence: string): number | undefined {
  if (!value.includes(fence)) return undefined;
  const lines = value.split('\n');
  const blank = lines.findIndex((line) => line.trim() === '');
  const isHeaded = lines.some((line, index) => index > blank && /^ {0,3}#{2,6} \S/.test(line));
  const found = lines.findIndex((line, index) => index > blank && opensFence(line, fence));
  // Without a language nobody knows what a listing shows, but for a heading in it.
  return blank === -1 || found === -1 || (!lang && !isHeaded) ? undefined : found;
}

const opensFence = (line: string, fence: string): boolean => {
  const start = line.trimStart();
  return (
    line.length - start.length <= 8 &&
    start.startsWith(fence) &&
    /^[`~]+ ?[a-z][\w+#-]*$/i.test(start.trimEnd())
  );
};
