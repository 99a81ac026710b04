import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a browser would make of a document. */
export interface Findings {
  readonly tags: ReadonlySet<string>;
  /** Attributes and CSS that load or run something, but data and links that a person follows. */
  readonly suspects: readonly string[];
  readonly scripts: number;
}

const loading: readonly string[] = [
  'src',
  'srcSet',
  'poster',
  'data',
  'cite',
  'action',
  'background',
  'xLinkHref',
  'srcDoc',
];

/** Reads HTML as a browser does and tells what in it could load or run. */
export function inspect(html: string): Findings {
  const elements = elementsOf(fromHtml(html));
  const suspects = elements.flatMap((element) => [...suspectAttributes(element), ...suspectCss(element)]);
  return {
    tags: new Set(elements.map(({ tagName }) => tagName)),
    suspects,
    scripts: elements.filter(({ tagName }) => tagName === 'script').length,
  };
}

function elementsOf(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

function suspectAttributes({ tagName, properties }: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value);
    const link = name === 'href' && tagName === 'a' && /^(?:https?:\/\/|mailto:|#)/.test(text);
    const bad =
      /^on/i.test(name) ||
      (loading.includes(name) && !text.startsWith('data:image/')) ||
      (name === 'href' && !link);
    return bad || (name === 'style' && hasForeignUrl(text)) ? [`${tagName} ${name}=${text}`] : [];
  });
}

function suspectCss({ tagName, children }: Element): string[] {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return tagName === 'style' && (hasForeignUrl(text) || /@import/i.test(text))
    ? [`style ${text.slice(0, 80)}`]
    : [];
}

function hasForeignUrl(css: string): boolean {
  const values = css.replace(/--[\w-]+:[^;]*/g, '');
  return /url\(\s*(?!["']?(?:data:|#))|image-set|expression\(/i.test(values);
}
