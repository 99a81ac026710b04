import type { Box } from '../browser/browser.js';

/** What functions that run inside the page use of the DOM; the project is compiled without its types. */
export interface PageNode {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly nodeType: number;
}
/** An element of the page. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  readonly childNodes: Iterable<PageNode>;
  readonly offsetWidth: number;
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  readonly style: { setProperty(name: string, value: string, priority: string): void };
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  contains(node: PageNode): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getBoundingClientRect(): Box & { readonly right: number; readonly bottom: number };
}
/** Computed style, by property. */
export interface PageStyle {
  readonly [property: string]: string;
}
