import type { Nodes, PhrasingContent } from 'mdast';
import type { Run, RunStyle } from '../scene/scene.js';

/** A run that is all as its placeholder says. */
export const plainStyle: RunStyle = {
  italic: false,
  strike: false,
  underline: false,
  capitals: false,
  font: 'body',
  spacing: 0,
  noProof: false,
};

const highlight = { rgb: 'FFE9A8', alpha: 1 } as const;

/** What a mark of a line changes; all else is as the placeholder says. */
function marksOf(node: PhrasingContent): Partial<RunStyle> {
  switch (node.type) {
    case 'strong':
      return { bold: true };
    case 'emphasis':
      return { italic: true };
    case 'delete':
      return { strike: true };
    case 'link':
      return { href: node.url };
    case 'marked':
      if (node.tag === 'sub') return { baseline: 'sub' };
      if (node.tag === 'sup') return { baseline: 'super' };
      return node.tag === 'kbd' ? { font: 'code', noProof: true } : { highlight };
    default:
      return {};
  }
}

/** The runs of a line of Markdown, with the marks that it has and no other. */
export function plainRuns(nodes: readonly PhrasingContent[], style: RunStyle = plainStyle): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'break') return [{ kind: 'break', style }];
    if (node.type === 'image') return [];
    if (node.type === 'inlineCode') return textRun(node.value, { ...style, font: 'code', noProof: true });
    const inner: RunStyle = { ...style, ...marksOf(node) };
    if ('children' in node) return plainRuns(node.children, inner);
    return 'value' in node && node.type !== 'html' ? textRun(node.value, inner) : [];
  });
}

function textRun(text: string, style: RunStyle): readonly Run[] {
  return text === '' ? [] : [{ kind: 'text', text: text.replace(/\s+/g, ' '), style }];
}

/** Lines of code, each as runs. */
export function codeLines(value: string): readonly (readonly Run[])[] {
  const style: RunStyle = { ...plainStyle, font: 'code', noProof: true };
  return value.split('\n').map((line) => (line === '' ? [] : [{ kind: 'text', text: line, style } as const]));
}

/** The pictures below a node, in order. */
export function imagesIn(node: Nodes): readonly { readonly alt: string }[] {
  if (node.type === 'image') return [{ alt: node.alt ?? '' }];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}
