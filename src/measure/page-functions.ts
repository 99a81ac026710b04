import type { BlockKind, DrawnBox, DrawnFrame } from './drawn-deck.js';
import type { PageElement, PageStyle } from './page-dom.js';

/**
 * Functions that run inside the page. They are sent as source text, so they use nothing from outside
 * and no named inner function (a bundler's `keepNames` would wrap it in a helper that the page lacks).
 */

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };
declare function getComputedStyle(element: PageElement, pseudo?: string): PageStyle;

/** The slides, with the padding of each and what its blocks are. */
export function drawnFrames(): DrawnFrame[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    // Beside a picture at its side, the blocks of a slide have a part of it.
    const whole = svg.querySelector('section');
    if (!section || !whole) return [];
    const frame = whole.getBoundingClientRect();
    const origin = section.getBoundingClientRect();
    const scale = frame.width / whole.offsetWidth;
    const style = getComputedStyle(section);
    const before = getComputedStyle(section, '::before');
    // Panels behind a grid of blocks; other pictures before a slide are ornaments.
    const isPanel =
      before.content !== 'none' && before.position === 'absolute' && before.gridRowStart !== 'auto';
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
        width: whole.offsetWidth,
        height: whole.clientHeight,
        room: {
          x: (origin.x - frame.x) / scale,
          y: (origin.y - frame.y) / scale,
          width: section.offsetWidth,
          height: section.clientHeight,
        },
        classes: section.className.split(/\s+/).filter((name) => name !== ''),
        blocks,
        panel: isPanel ? Number.parseFloat(before.width ?? '') * Number.parseFloat(before.height ?? '') : 0,
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

/** Pictures, painted boxes, and boxes that hide a part of what is in them. */
export function drawnBoxes(): DrawnBox[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, slide) => {
    const section = svg.querySelector('section:not([data-marpit-advanced-background="background"])');
    const whole = svg.querySelector('section');
    if (!section || !whole) return [];
    const origin = whole.getBoundingClientRect();
    const scale = origin.width / whole.offsetWidth;
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
