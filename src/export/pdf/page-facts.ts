/** What a printed document says of itself. */
export interface PageFacts {
  /** The words of its headings. */
  readonly headings: readonly string[];
  /** Its links, by their resolved addresses or `#` and the name of a place. */
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What `pageFacts` uses of the DOM; the project is compiled without its types. */
interface PageElement {
  readonly textContent: string | null;
  readonly href?: string;
}

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };

/** The headings and links of a document. Runs inside the page: it uses nothing from outside. */
export function pageFacts(): PageFacts {
  return {
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
    links: [...document.querySelectorAll('a[href]')].map((link) => ({
      url: (link.href ?? '').replace(/^about:blank(?=#)/, ''),
      text: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  };
}
