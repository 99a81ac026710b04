import type { Box } from '../browser/browser.js';
import type { BlockKind, DrawnBox, DrawnFrame, DrawnText, TextRole } from './drawn-deck.js';

/**
 * Functions that run inside the page. They are sent as source text, so they use nothing from outside
 * and no named inner function (a bundler's `keepNames` would wrap it in a helper that the page lacks).
 */

/** What these functions use of the DOM; the project is compiled without its types. */
interface PageNode {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly nodeType: number;
}
interface PageElement extends PageNode {
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
interface PageStyle {
  readonly [property: string]: string;
}
declare class CSSStyleSheet {
  replaceSync(css: string): void;
}
declare const document: {
  adoptedStyleSheets: readonly CSSStyleSheet[];
  querySelectorAll(selector: string): Iterable<PageElement>;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> };
};
declare function getComputedStyle(element: PageElement, pseudo?: string): PageStyle;

/** The slides, with the padding of each and what its blocks are. */
export function drawnFrames(): DrawnFrame[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    if (!section) return [];
    const style = getComputedStyle(section);
    const blocks = [...section.children].map(
      (child): BlockKind =>
        child.matches('header, footer')
          ? 'frame'
          : child.matches('h1, h2, section > p:first-child:has(+ :is(h1, h2)), header + p:has(+ :is(h1, h2))')
            ? 'title'
            : 'body',
    );
    return [
      {
        slide,
        width: section.offsetWidth,
        height: section.clientHeight,
        classes: section.className.split(/\s+/).filter((name) => name !== ''),
        blocks,
        padding: {
          top: Number.parseFloat(style.paddingTop ?? ''),
          right: Number.parseFloat(style.paddingRight ?? ''),
          bottom: Number.parseFloat(style.paddingBottom ?? ''),
          left: Number.parseFloat(style.paddingLeft ?? ''),
        },
      },
    ];
  });
}

/** Every run of text of every slide. `roles` are selectors: the first that holds a run says what it is. */
export function drawnTexts(roles: readonly (readonly [TextRole, string])[]): DrawnText[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    if (!section) return [];
    const origin = section.getBoundingClientRect();
    const scale = origin.width / section.offsetWidth;
    const tops = [...section.children];
    const all = [...section.querySelectorAll('*')];
    const isLayered = section.matches('[data-marpit-advanced-background]');
    return all.flatMap((element, holderIndex) => {
      if (element.closest('svg') !== svg || element.matches('style, script')) return [];
      const top = tops.findIndex((block) => block === element || block.contains(element));
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || style.opacity === '0') return [];
      const flow = element.closest('li, p, h1, h2, h3, h4, h5, h6, td, th, pre, dt, dd, header, footer');
      const role = roles.find(([, selector]) => element.closest(selector))?.[0] ?? 'body';
      return [...element.childNodes].flatMap((node): DrawnText[] => {
        if (node.nodeType !== 3 || (node.textContent ?? '').trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        // Spaces at the end of a line that wraps hang out of it, unseen.
        const edge = style.whiteSpace === 'pre-wrap' && flow ? flow.getBoundingClientRect() : undefined;
        const lines = [...range.getClientRects()]
          .filter(({ width, height }) => width > 0.5 && height > 0.5)
          .map(({ x, y, width, height }) => ({
            x: (x - origin.x) / scale,
            y: (y - origin.y) / scale,
            width: Math.min(width, edge ? edge.right - x : width) / scale,
            height: height / scale,
          }))
          .filter(({ width }) => width > 0);
        if (lines.length === 0) return [];
        let ground: string | null | undefined;
        let opacity = 1;
        for (let at: PageElement | null = element; at; at = at === section ? null : at.parentElement) {
          const painted = getComputedStyle(at);
          opacity *= Number.parseFloat(painted.opacity ?? '1');
          if (ground !== undefined) continue;
          const image = painted.backgroundImage ?? 'none';
          const isThin =
            at === section &&
            painted.backgroundRepeat === 'no-repeat' &&
            /^\S+ [1-9]px$/.test(painted.backgroundSize ?? '');
          const color = painted.backgroundColor ?? '';
          if ((image !== 'none' && !isThin) || /^rgba\(.*, 0\.\d+\)$/.test(color)) ground = null;
          else if (!/^rgba\(.*, 0\)$|^transparent$/.test(color)) ground = color;
          if (at === section) {
            const before = getComputedStyle(section, '::before');
            const isBehind = before.position === 'absolute' && before.backgroundImage !== 'none';
            if (isLayered || isBehind || ground === undefined) ground = null;
          }
        }
        // What an inline box is scaled by comes with the block around it.
        const holder = flow && section.contains(flow) ? flow : element;
        const wide = holder.offsetWidth;
        const drawn = wide > 0 ? holder.getBoundingClientRect().width / wide / scale : 1;
        return [
          {
            slide,
            holder: flow ? all.indexOf(flow) : holderIndex,
            block: tops[top]?.matches('header, footer') ? -1 : top,
            role,
            text: (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
            size: Number.parseFloat(style.fontSize ?? '') * (wide > 0 ? drawn : 1),
            color: style.color ?? '',
            ground: ground ?? null,
            opacity,
            lines,
          },
        ];
      });
    });
  });
}

/** Pictures, painted boxes, and boxes that hide a part of what is in them. */
export function drawnBoxes(): DrawnBox[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    if (!section) return [];
    const origin = section.getBoundingClientRect();
    const scale = origin.width / section.offsetWidth;
    const tops = [...section.children];
    return [...section.querySelectorAll('*')].flatMap((element): DrawnBox[] => {
      const isPicture = element.matches('img, video, svg, canvas');
      const inSvg = element.parentElement?.closest('svg') !== svg;
      if (inSvg || element.matches('style, script, code, mark, kbd, span, a, strong, em, header')) return [];
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      if (rect.width < 1 || rect.height < 1) return [];
      const hides = /hidden|clip|auto|scroll/;
      const cut = isPicture
        ? 0
        : Math.max(
            hides.test(style.overflowX ?? '') ? element.scrollWidth - element.clientWidth : 0,
            hides.test(style.overflowY ?? '') ? element.scrollHeight - element.clientHeight : 0,
          );
      const isPainted =
        (style.backgroundImage ?? 'none') !== 'none' ||
        !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor ?? '') ||
        Number.parseFloat(style.borderTopWidth ?? '') + Number.parseFloat(style.borderBottomWidth ?? '') > 0;
      if (!isPicture && !isPainted && cut <= 1) return [];
      // A picture that is contained leaves a part of its box empty, unless it has a ground; one that covers fills it.
      const padX = Number.parseFloat(style.paddingLeft ?? '') + Number.parseFloat(style.paddingRight ?? '');
      const padY = Number.parseFloat(style.paddingTop ?? '') + Number.parseFloat(style.paddingBottom ?? '');
      const isBare = /^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor ?? '');
      const contained = isPicture && isBare && element.naturalWidth > 0 && style.objectFit === 'contain';
      const share = contained
        ? Math.min(
            (rect.width / scale - padX) / element.naturalWidth,
            (rect.height / scale - padY) / element.naturalHeight,
          )
        : 0;
      const width = contained ? element.naturalWidth * share : rect.width / scale;
      const height = contained ? element.naturalHeight * share : rect.height / scale;
      const top = tops.findIndex((block) => block === element || block.contains(element));
      return [
        {
          slide,
          block: tops[top]?.matches('header, footer') ? -1 : top,
          tag: element.tagName.toLowerCase(),
          isPicture,
          isPainted: isPainted && !isPicture,
          cut,
          text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60),
          box: {
            x: (rect.x - origin.x) / scale + (rect.width / scale - width) / 2,
            y: (rect.y - origin.y) / scale + (rect.height / scale - height) / 2,
            width,
            height,
          },
        },
      ];
    });
  });
}

/** The page numbers, which no element holds: they are drawn behind the last block of a slide, in a layer above a background. */
export function drawnNumbers(): DrawnText[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide): DrawnText[] => {
    const above = svg.querySelector('section[data-marpit-advanced-background="pseudo"]');
    const section = above ?? svg.querySelector('section');
    if (!section) return [];
    const style = getComputedStyle(section, '::after');
    const text = /^"(.+)"$/.exec(style.content ?? '')?.[1];
    if (!text || style.display === 'none' || style.position !== 'absolute') return [];
    const width = Number.parseFloat(style.width ?? '');
    const height = Number.parseFloat(style.height ?? '');
    const x = section.offsetWidth - Number.parseFloat(style.right ?? '') - width;
    const y = section.clientHeight - Number.parseFloat(style.bottom ?? '') - height;
    if (!Number.isFinite(x + y + width + height)) return [];
    const painted = getComputedStyle(section);
    const before = getComputedStyle(section, '::before');
    const isThin =
      painted.backgroundRepeat === 'no-repeat' && /^\S+ [1-9]px$/.test(painted.backgroundSize ?? '');
    const isPlain =
      !above &&
      (painted.backgroundImage === 'none' || isThin) &&
      (before.position !== 'absolute' || before.backgroundImage === 'none') &&
      !/^rgba\(|^transparent$/.test(painted.backgroundColor ?? '');
    return [
      {
        slide,
        holder: -1,
        block: -1,
        role: 'footer',
        text,
        size: Number.parseFloat(style.fontSize ?? ''),
        color: style.color ?? '',
        ground: isPlain ? (painted.backgroundColor ?? '') : null,
        opacity: Number.parseFloat(style.opacity ?? '1'),
        lines: [{ x, y, width, height }],
      },
    ];
  });
}

/** Makes all text of the slides invisible, so that a picture shows what lies behind it. */
export function hideText(): void {
  for (const element of document.querySelectorAll('svg[data-marpit-svg] section *')) {
    element.style.setProperty('color', 'transparent', 'important');
    element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    element.style.setProperty('text-decoration-color', 'transparent', 'important');
  }
  // Page numbers take their colour from no element. A sheet made here is no style of the document, which its CSP forbids.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'svg[data-marpit-svg] section:is(section, #of#more#weight)::after { color: transparent !important }',
  );
  document.adoptedStyleSheets = [sheet];
}
