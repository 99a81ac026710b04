import type { FlowContent } from '../html/content.js';
import type { Report } from '../report.js';
import { readMarkedCode } from './code-lines.js';

/** A chunk of R Markdown or Quarto that its author keeps off the page: `{r, include=FALSE}`, `#| echo: false`. */
const hidden =
  /^\{[A-Za-z]\w*\b[^}\n]*\b(?:include|echo)\s*=\s*(?:F|FALSE|false)\b|^\{[A-Za-z]\w*\b[^\n]*\n(?:#\|.*\n)*?#\|\s*(?:include|echo):\s*false\b/;

/** Leaves out the listings that no reader of the post sees; what they draw is not known here. */
export function dropHiddenChunks(nodes: FlowContent[], report: Report): FlowContent[] {
  return nodes.filter((node) => {
    if (node.type !== 'code') return true;
    const info = [node.lang, node.meta].filter(Boolean).join(' ');
    if (!hidden.test(`${info}\n${node.value}`)) return true;
    report('hidden-code', 'A listing that the post keeps off its page is left out', node.position?.start);
    return false;
  });
}

/** Code without blank lines at its ends, with the bare name of its language (`js{1,3}`, `js:a.js`, `{.python}`) and what is said of its lines. */
export function cleanCode(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => {
    if (node.type !== 'code') return node;
    const { lang, meta, ...rest } = node;
    const isDirective = /^\{(?:code(?:-block|-cell)?|sourcecode)\}$/.test(lang ?? '');
    const name = /^\{?\.?([A-Za-z][\w+#-]*)/.exec((isDirective ? meta : lang) ?? '')?.[1];
    const info = [lang, meta].filter(Boolean).join(' ');
    const marked = readMarkedCode(withoutEmptyEnds(node.value), info, name ?? '');
    const language = name ?? (marked.meta === undefined ? undefined : 'text');
    const { value, meta: said } = marked;
    return {
      ...rest,
      value: withoutEmptyEnds(value),
      ...(language === undefined ? {} : { lang: language }),
      ...(said === undefined ? {} : { meta: said }),
    };
  });
}

function withoutEmptyEnds(value: string): string {
  return value.replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, '');
}
