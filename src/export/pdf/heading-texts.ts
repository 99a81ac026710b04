/** What `headingTexts` uses of the DOM; the project is compiled without its types. */
declare const document: {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
};

/** The words of all headings. Runs inside the page: it uses nothing from outside. */
export function headingTexts(): readonly string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
