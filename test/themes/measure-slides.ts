/** What a browser drew of one slide; lengths in px of the slide. */
export interface DrawnSlide {
  readonly id: string;
  readonly classes: string;
  readonly layout: string;
  /** Whether the slide has the usual size and is no part of a split background. */
  readonly isWhole: boolean;
  readonly overflow: readonly string[];
  readonly overFooter: readonly string[];
  readonly texts: readonly { readonly kind: string; readonly size: number; readonly text: string }[];
  readonly items?: { readonly count: number; readonly textWidth: number; readonly besideQr: boolean };
}

/** Runs in the page: uses nothing from outside. */
export function measureSlides(): readonly DrawnSlide[] {
  const kinds = ['header, footer', 'pre, code, kbd, sub, sup', 'table', 'li', 'p'];
  return [
    ...document.querySelectorAll<HTMLElement>(
      'section:not([data-marpit-advanced-background="background"], [data-marpit-advanced-background="pseudo"])',
    ),
  ].map((section) => {
    const frame = section.getBoundingClientRect();
    const scale = frame.width / section.offsetWidth;
    const blocks = [...section.children].filter((child) => !child.matches('header, footer'));
    const overflow = blocks.flatMap((child) => {
      const box = child.getBoundingClientRect();
      const out = [
        (frame.top - box.top) / scale,
        (frame.left - box.left) / scale,
        (box.right - frame.right) / scale,
        (box.bottom - frame.bottom) / scale,
        child.scrollWidth - child.clientWidth,
      ];
      return child.matches(':has(> svg), svg') || Math.max(...out) <= 1
        ? []
        : [`${child.tagName} ${out.map(Math.round)}`];
    });
    const footer = section.querySelector(':scope > footer');
    const footerBox = footer?.getBoundingClientRect();
    const overFooter =
      footer && footerBox && footerBox.height > 0
        ? blocks
            .filter((child) => getComputedStyle(child).position !== 'absolute')
            .filter((child) => child.getBoundingClientRect().bottom > footerBox.top + 1)
            .map((child) => child.tagName)
        : [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const texts: { kind: string; size: number; text: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.getClientRects().length === 0) continue;
      const kind = kinds.find((selector) => parent.closest(selector)) ?? '';
      texts.push({
        kind,
        size: Number.parseFloat(getComputedStyle(parent).fontSize),
        text: text.slice(0, 30),
      });
    }
    const classes = section.className;
    const list = section.querySelector<HTMLElement>(':scope > :is(ul, ol), :scope > blockquote > ul');
    const item = list?.querySelector<HTMLElement>(':scope > li');
    const style = item ? getComputedStyle(item) : undefined;
    const known = 'agenda bullets steps two-column comparison image-side takeaways resources callout'.split(
      ' ',
    );
    const named =
      classes.split(' ').find((name) => known.includes(name)) ?? (classes === '' ? 'bullets' : '');
    // The list's own padding lies outside of its items.
    const textWidth =
      item && style
        ? item.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
        : 0;
    return {
      id: section.id,
      classes,
      layout: item ? named : '',
      isWhole: !section.closest('[data-marpit-advanced-background]') && !section.matches('.sparse, .cards'),
      overflow,
      overFooter,
      texts,
      ...(list && item && named
        ? { items: { count: list.children.length, textWidth, besideQr: named === 'resources' } }
        : {}),
    };
  });
}
