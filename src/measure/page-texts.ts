import type { Box } from '../browser/browser.js';
import type { DrawnText, TextRole } from './drawn-deck.js';
import type { PageElement, PageNode, PageStyle } from './page-dom.js';

// What `page-functions.ts` says of functions that run inside the page holds here too.

declare class CSSStyleSheet {
  replaceSync(css: string): void;
}
declare const document: {
  adoptedStyleSheets: readonly CSSStyleSheet[];
  querySelectorAll(selector: string): Iterable<PageElement>;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> };
};
declare function getComputedStyle(element: PageElement, pseudo?: string): PageStyle;

/** Every run of text of every slide. `roles` are selectors: the first that holds a run says what it is. */
export function drawnTexts(roles: readonly (readonly [TextRole, string])[]): DrawnText[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    const whole = svg.querySelector('section');
    if (!section || !whole) return [];
    const origin = whole.getBoundingClientRect();
    const scale = origin.width / whole.offsetWidth;
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
