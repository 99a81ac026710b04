/** What a page says of itself, as JSON: every element and text of every slide, flat and in order. */
export interface PageSnapshot {
  readonly slides: readonly (readonly NodeSnapshot[])[];
  /** Computed styles, each once: values in the order of the properties that were asked for. */
  readonly styles: readonly (readonly string[])[];
  /** Addresses of pictures, each once. */
  readonly sources: readonly string[];
  readonly fonts: readonly FontSnapshot[];
}

/** Left, top, width and height in px of the slide. */
export type BoxSnapshot = readonly [number, number, number, number];

/** First character and the one behind the last; left, width, and the middle of its height in px of the slide. */
export type LineSnapshot = readonly [start: number, end: number, left: number, width: number, middle: number];

export interface NodeSnapshot {
  /** Index of the parent among the nodes of the slide; -1 for none. */
  readonly parent: number;
  /** Absent for text. */
  readonly tag?: string;
  readonly text?: string;
  /** Of a text: where each of its lines begins and ends, and where it is drawn, as far as they can be told. */
  readonly lines?: readonly LineSnapshot[];
  readonly box: BoxSnapshot;
  /** Indexes among the styles; `before` and `after` are absent where nothing is drawn. */
  readonly style?: number;
  readonly before?: number;
  readonly after?: number;
  /** The colour of a list item's mark. */
  readonly marker?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Index among the sources, and the size of the picture itself. */
  readonly source?: number;
  readonly natural?: readonly [number, number];
  /** A drawing inside the text, as a document of its own. */
  readonly markup?: string;
}

/** A font as the page draws it. */
export interface FontSnapshot {
  /** Style, weight and families as computed, parted by `|`. */
  readonly key: string;
  /** Width of the sample, and how far the font reaches above and below the line of writing, in em. */
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** What is asked of a page. */
export interface SnapshotRequest {
  readonly properties: readonly string[];
  readonly attributes: readonly string[];
  /** A line in which fonts are measured. */
  readonly sample: string;
}

/** What `takeSnapshot` uses of the DOM; the project is compiled without its types. */
interface PageRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PageStyle {
  getPropertyValue(name: string): string;
}

interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly src?: string;
  readonly naturalWidth?: number;
  readonly naturalHeight?: number;
  readonly viewBox?: { readonly baseVal: { readonly width: number } };
  getAttribute(name: string): string | null;
  getBoundingClientRect(): PageRect;
}

interface PageContext {
  font: string;
  measureText(text: string): {
    readonly width: number;
    readonly fontBoundingBoxAscent: number;
    readonly fontBoundingBoxDescent: number;
  };
}

declare const document: {
  querySelectorAll(selector: string): Iterable<PageElement>;
  createRange(): {
    selectNodeContents(node: PageNode): void;
    setStart(node: PageNode, offset: number): void;
    setEnd(node: PageNode, offset: number): void;
    getBoundingClientRect(): PageRect;
    getClientRects(): ArrayLike<PageRect>;
  };
  createElement(name: 'canvas'): { getContext(kind: '2d'): PageContext | null };
};
declare function getComputedStyle(element: PageElement, pseudo?: string): PageStyle;
declare class XMLSerializer {
  serializeToString(node: PageNode): string;
}

/**
 * Everything that is drawn on all slides. Runs inside the page: it uses nothing from outside and no named inner
 * function, so it is one loop over a stack, and long.
 */
export function takeSnapshot({ properties, attributes, sample }: SnapshotRequest): PageSnapshot {
  const styles = new Map<string, number>();
  const sources = new Map<string, number>();
  const fonts = new Map<string, Omit<FontSnapshot, 'key'>>();
  const slides: NodeSnapshot[][] = [];
  const range = document.createRange();
  const canvas = document.createElement('canvas').getContext('2d');
  for (const slide of document.querySelectorAll('svg[data-marpit-svg]')) {
    const origin = slide.getBoundingClientRect();
    const scale = (slide.viewBox?.baseVal.width || origin.width) / origin.width;
    const nodes: NodeSnapshot[] = [];
    const stack = [...slide.childNodes].reverse().map((node) => ({ node, parent: -1 }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { node, parent } = next;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (text === '') continue;
        range.selectNodeContents(node);
        const { x, y, width, height } = range.getBoundingClientRect();
        const box = [(x - origin.x) * scale, (y - origin.y) * scale, width * scale, height * scale] as const;
        // The words of each line: a word that begins lower than the line does begins the next one. Browsers break
        // behind a hyphen, too.
        const lines: [number, number, number, number, number][] = [];
        const several = range.getClientRects().length > 1;
        const words = [...text.matchAll(several ? /\S+?-+(?=\p{L})|\S+/gu : /\S(?:.*\S)?/gs)];
        for (const word of width > 0 && words.length < 2_000 ? words : []) {
          const end = word.index + word[0].length;
          range.setStart(node, word.index);
          range.setEnd(node, end);
          // A word that is broken is in no line.
          if (several && range.getClientRects().length > 1) {
            lines.length = 0;
            break;
          }
          const place = range.getBoundingClientRect();
          const left = (place.x - origin.x) * scale;
          const right = left + place.width * scale;
          const middle = (place.y + place.height / 2 - origin.y) * scale;
          const last = lines.at(-1);
          if (last !== undefined && middle - last[4] < (place.height * scale) / 2) {
            const start = Math.min(last[2], left);
            last[3] = Math.max(last[2] + last[3], right) - start;
            last[2] = start;
            last[1] = end;
          } else lines.push([word.index, end, left, right - left, middle]);
        }
        nodes.push({ parent, text, box, ...(lines.length > 0 ? { lines } : {}) });
        continue;
      }
      if (node.nodeType !== 1) continue;
      // Node type 1 is an element.
      const element = node as PageElement;
      const computed = getComputedStyle(element);
      if (computed.getPropertyValue('display') === 'none') continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [(x - origin.x) * scale, (y - origin.y) * scale, width * scale, height * scale] as const;
      const tag = element.localName;
      const isDrawing = tag === 'svg';
      const found: Record<string, string> = {};
      for (const name of attributes) {
        const value = element.getAttribute(name);
        if (value !== null) found[name] = value;
      }
      const indexes: (number | undefined)[] = [];
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = pseudo === undefined ? computed : getComputedStyle(element, pseudo);
        const content = style.getPropertyValue('content');
        if (pseudo !== undefined && (content === 'none' || content === 'normal' || content === '')) {
          indexes.push(undefined);
          continue;
        }
        const key = properties.map((property) => style.getPropertyValue(property)).join('\u0001');
        const index = styles.get(key) ?? styles.size;
        styles.set(key, index);
        indexes.push(index);
        const font = ['font-style', 'font-weight', 'font-family'].map((name) => style.getPropertyValue(name));
        const fontKey = font.join('|');
        if (canvas !== null && !fonts.has(fontKey)) {
          canvas.font = `${font[0]} ${font[1]} 100px ${font[2]}`;
          const measured = canvas.measureText(sample);
          fonts.set(fontKey, {
            width: measured.width / 100,
            ascent: measured.fontBoundingBoxAscent / 100,
            descent: measured.fontBoundingBoxDescent / 100,
          });
        }
      }
      const source = tag === 'img' ? (element.src ?? '') : undefined;
      if (source !== undefined && !sources.has(source)) sources.set(source, sources.size);
      const [style, before, after] = indexes;
      nodes.push({
        parent,
        tag,
        box,
        attributes: found,
        ...(style === undefined ? {} : { style }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(tag === 'li' ? { marker: getComputedStyle(element, '::marker').getPropertyValue('color') } : {}),
        ...(source === undefined ? {} : { source: sources.get(source) ?? 0 }),
        ...(source === undefined
          ? {}
          : { natural: [element.naturalWidth ?? 0, element.naturalHeight ?? 0] as const }),
        ...(isDrawing ? { markup: new XMLSerializer().serializeToString(element) } : {}),
      });
      if (isDrawing) continue;
      const own = nodes.length - 1;
      for (const child of [...element.childNodes].reverse()) stack.push({ node: child, parent: own });
    }
    slides.push(nodes);
  }
  return {
    slides,
    styles: [...styles.keys()].map((key) => key.split('\u0001')),
    sources: [...sources.keys()],
    fonts: [...fonts].map(([key, font]) => ({ key, ...font })),
  };
}
