import type { Element, Root } from 'hast';
import { attribute } from '../../html/lowering.js';
import { findByReadability } from './readability.js';
import { elementsIn, namesOf, outermost, wordsOf } from './walk.js';

/** The names that blog engines and themes give to the text of a post, surest first. */
const bodyNames: readonly RegExp[] = [
  /^(?:entry-content|e-content|post-content|post-body|post-text|post__content|article-content|article-body|article__body|articlebody|blog-content|blog-post-content|blogpost-body|gh-content|post-full-content|single-content|available-content|crayons-article__main|article_body|post_content|post-entry|blog-post-body|storycontent|entry-body|entry__content|wp-block-post-content)$/,
  /^(?:markdown-body|theme-doc-markdown|md-content__inner|td-content|prose|znc|markdown|rich-text|richtext|page-content|content-body|post|content)$/,
];

/** The element that holds the text of the one post of a page; the page itself when nothing tells it apart. */
export async function findMain(page: Root): Promise<Element | Root> {
  const known = findKnown(page);
  if (known !== undefined) return known;
  const found = await findByReadability(page);
  return found ?? biggest(outermost(page, isMainElement)) ?? body(page) ?? page;
}

/** The text of a post by the names of its element; told by the names alone, so also inside a list of posts. */
export function findKnown(scope: Element | Root): Element | undefined {
  const marked = biggest(
    outermost(scope, ({ properties }) => /articleBody/i.test(String(properties.itemProp ?? ''))),
  );
  if (marked !== undefined && isLong(marked, scope)) return marked;
  for (const names of bodyNames) {
    const found = outermost(
      scope,
      (element) => isBox(element) && namesOf(element).some((name) => names.test(name)),
    );
    const largest = biggest(found);
    if (largest !== undefined && isLong(largest, scope)) return largest;
  }
  return undefined;
}

function isBox(element: Element): boolean {
  return /^(?:div|section|article|main)$/.test(element.tagName);
}

/** A teaser beside the post may have the same name as the post: it is not most of the page. */
function isLong(element: Element, scope: Element | Root): boolean {
  return wordsOf(element).length * 3 >= wordsOf(scope).length;
}

function isMainElement(element: Element): boolean {
  return element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'role') === 'main';
}

function biggest(elements: readonly Element[]): Element | undefined {
  const sizes = elements.map((element) => ({ element, size: wordsOf(element).length }));
  return sizes.sort((a, b) => b.size - a.size)[0]?.element;
}

function body(page: Root): Element | undefined {
  for (const element of elementsIn(page)) if (element.tagName === 'body') return element;
  return undefined;
}
