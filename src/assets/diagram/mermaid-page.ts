/**
 * Runs inside the page beside Mermaid. It is sent as source text, so it uses nothing from outside and no named inner
 * function (a bundler's `keepNames` would wrap it in a helper that the page lacks).
 */

/** What is sent into the page. */
export interface MermaidTask {
  readonly source: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Properties that are written into each element: readers without style sheets draw it the same. */
  readonly properties: readonly string[];
}

/** What this function uses of the page; the project is compiled without its types. */
interface PageElement {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  innerHTML: string;
  remove(): void;
  append(child: PageElement): void;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getBoundingClientRect(): { left: number; right: number };
  getBBox(): { x: number; y: number; width: number; height: number };
}

declare const document: {
  readonly body: PageElement;
  readonly fonts: Iterable<{ load(): Promise<unknown> }>;
};
declare const mermaid: {
  parse(source: string): Promise<unknown>;
  initialize(settings: Readonly<Record<string, unknown>>): void;
  render(id: string, source: string): Promise<{ svg: string }>;
};
declare const getComputedStyle: (element: PageElement) => { getPropertyValue(name: string): string };
declare const XMLSerializer: new () => { serializeToString(element: PageElement): string };

/** Draws a diagram and gives it back as an SVG without style sheets, the same each time. */
export async function drawInPage({ source, settings, properties }: MermaidTask): Promise<string> {
  // Text is measured in the font that it will be shown in.
  await Promise.all([...document.fonts].map((face) => face.load()));
  mermaid.initialize(settings);
  const { svg } = await mermaid
    .parse(source)
    .then(() => mermaid.render('diagram', source))
    .catch((error: unknown) => {
      // Its own errors hold whole grammars, which do not leave the page.
      throw new Error(error instanceof Error ? error.message : String(error));
    });
  document.body.innerHTML = svg;
  const root = document.body.querySelector('svg');
  for (const line of root.querySelectorAll('.today')) line.remove();
  // Where the days of an axis have no room side by side, some are left out.
  for (const axis of root.querySelectorAll('.grid')) {
    let end = Number.NEGATIVE_INFINITY;
    for (const label of axis.querySelectorAll('.tick text')) {
      const { left, right } = label.getBoundingClientRect();
      if (left < end) label.remove();
      else end = right + 12;
    }
  }
  // C4 begins what is said of an arrow in its middle, on its line, and writes it into the next box: it stands around the middle, above the line.
  let said = 0;
  for (const label of root.querySelectorAll(':scope > g:not([class]):has(> line, > path) > text')) {
    const { width } = label.getBBox();
    said =
      getComputedStyle(label).getPropertyValue('font-style') === 'italic' ? Math.max(said, width) : width;
    label.setAttribute('transform', `translate(${-said / 2} -14)`);
  }
  // Streams would lie over their own names.
  for (const names of root.querySelectorAll('.node-labels')) names.parentElement?.append(names);
  const drawn = [root, ...root.querySelectorAll('*')].filter(
    (element) =>
      element.closest('foreignObject, clipPath, filter, linearGradient, radialGradient, style') === null &&
      !/^(?:title|desc|defs)$/.test(element.tagName),
  );
  const values = new Map(
    drawn.map((element) => {
      const style = getComputedStyle(element);
      return [element, properties.map((name) => style.getPropertyValue(name))];
    }),
  );
  for (const [element, own] of values) {
    const above = element.parentElement === null ? undefined : values.get(element.parentElement);
    properties.forEach((name, at) => {
      const value = own[at] ?? '';
      // What is inherited need not be said again, and what a sheet overruled must not.
      if (above?.[at] === value && name !== 'opacity') element.removeAttribute(name);
      else element.setAttribute(name, value);
    });
    element.removeAttribute('style');
    element.removeAttribute('class');
  }
  const { x, y, width, height } = root.getBBox();
  for (const sheet of root.querySelectorAll('style')) sheet.remove();
  root.setAttribute(
    'viewBox',
    `${Math.floor(x) - 8} ${Math.floor(y) - 8} ${Math.ceil(width) + 17} ${Math.ceil(height) + 17}`,
  );
  root.setAttribute('width', `${Math.ceil(width) + 17}`);
  root.setAttribute('height', `${Math.ceil(height) + 17}`);
  return new XMLSerializer().serializeToString(root);
}
