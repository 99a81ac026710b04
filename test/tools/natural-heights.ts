/**
 * The height of title and blocks of every slide when nothing shares the free space out. Runs in the page: it uses nothing
 * from outside. None for slides whose blocks do not flow one below the other.
 */
export function naturalHeights(): (number | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('svg[data-marpit-svg] section')].map((section) => {
    if (section.matches('.embed, .image-full, .diagram, .image-caption')) return undefined;
    const blocks = [...section.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement &&
        !child.matches('header, footer') &&
        getComputedStyle(child).position !== 'absolute',
    );
    const last = blocks.at(-1);
    if (!last || last.querySelector(':scope > img:only-child')) return undefined;
    section.style.setProperty('justify-content', 'flex-start', 'important');
    if (section.matches('.comparison')) section.style.setProperty('align-items', 'start', 'important');
    for (const block of blocks) {
      block.style.setProperty('flex', '0 0 auto', 'important');
      // Only the free space lies in these margins.
      if (block.matches('h1, h2') || block === last)
        block.style.setProperty('margin-bottom', '0', 'important');
      if (block.matches('.agenda > ol')) block.style.setProperty('margin-block', '0', 'important');
    }
    const frame = section.getBoundingClientRect();
    const scale = frame.width / section.offsetWidth;
    const top = frame.top / scale + Number.parseFloat(getComputedStyle(section).paddingTop);
    // The sides of a comparison end at heights of their own.
    const ends = section.matches('.comparison') ? blocks : [last];
    return Math.max(...ends.map((block) => block.getBoundingClientRect().bottom)) / scale - top;
  });
}
