import type { Element, Root } from 'hast';
import { attribute } from '../../html/lowering.js';
import { without } from './walk.js';

/** The part of a document that Readability works on, as its own small parser makes it. */
interface ReaderNode {
  readonly children: readonly ReaderNode[];
  appendChild(child: ReaderNode): void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | undefined;
}

interface ReaderDocument extends ReaderNode {
  createElement(name: string): ReaderNode;
  createTextNode(text: string): ReaderNode;
  readonly body: ReaderNode;
}

const mark = 'data-postdeck';
/** What Readability looks at beside the names of elements. */
const telling = ['id', 'className', 'itemProp', 'role', 'href', 'src', 'alt', 'rel'] as const;

/**
 * The article of a page by Mozilla's Readability, the library of Firefox's reader view. It is asked which elements are
 * the article and not for its text, because it throws away what it takes for decoration: the content stays ours.
 */
export async function findByReadability(page: Root): Promise<Element | Root | undefined> {
  // Both packages are of the older kind: what they give is their default, in Node as in a bundle.
  const [{ default: library }, { default: JSDOMParser }] = await Promise.all([
    import('@mozilla/readability'),
    import('@mozilla/readability/JSDOMParser.js'),
  ]);
  const elements: Element[] = [];
  // What the parser returns has these members: see `ReaderDocument`.
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>') as ReaderDocument;
  copy(page, document.body, document, elements);
  const reader = new library.Readability<ReaderNode>(
    // Readability runs on its own parser's documents; its types only speak of the browser's.
    document as unknown as ConstructorParameters<typeof library.Readability>[0],
    { disableJSONLD: true, keepClasses: true, serializer: (node) => node as unknown as ReaderNode },
  );
  const content = reader.parse()?.content;
  return content ? commonParent(page, marksOf(content), elements) : undefined;
}

function copy(from: Element | Root, to: ReaderNode, document: ReaderDocument, elements: Element[]): void {
  for (const child of from.children) {
    if (child.type === 'text') to.appendChild(document.createTextNode(child.value));
    if (child.type !== 'element') continue;
    // A document has one body and no second head.
    const isOuter = /^(?:html|head|body)$/.test(child.tagName);
    const target = isOuter ? to : document.createElement(child.tagName);
    if (!isOuter) {
      for (const name of telling) {
        const value = attribute(child, name);
        if (value !== undefined)
          target.setAttribute(name === 'className' ? 'class' : name.toLowerCase(), value);
      }
      target.setAttribute(mark, String(elements.push(child) - 1));
      to.appendChild(target);
    }
    if (child.tagName !== 'head') copy(child, target, document, elements);
  }
}

function marksOf(node: ReaderNode): number[] {
  const own = node.getAttribute(mark);
  return [...(own === undefined ? [] : [Number(own)]), ...node.children.flatMap(marksOf)];
}

/** The smallest element around all that Readability kept, without those of its parts in which nothing was kept. */
function commonParent(
  page: Root,
  marks: readonly number[],
  elements: readonly Element[],
): Element | Root | undefined {
  const kept = new Set(marks.flatMap((index) => elements[index] ?? []));
  if (kept.size === 0) return undefined;
  let scope: Element | Root = page;
  for (;;) {
    if (scope.type === 'element' && kept.has(scope)) return scope;
    const parts: readonly Element[] = elementChildren(scope).filter((child) => holds(child, kept));
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) scope = only;
    else
      return without(
        scope,
        (element) => elementChildren(scope).includes(element) && !parts.includes(element),
      );
  }
}

function elementChildren(node: Element | Root): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

function holds(element: Element, kept: ReadonlySet<Element>): boolean {
  return kept.has(element) || elementChildren(element).some((child) => holds(child, kept));
}
