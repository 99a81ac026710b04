import type { RenderedDeck } from '../../model/artifact.js';

/** The pages of a deck that builds up step by step. */
export interface StepPages {
  /** The document, with a slide for every step. */
  readonly html: string;
  /** For each page its slide, by index. */
  readonly slides: readonly number[];
}

const fragment = /data-marpit-fragment="(\d+)"/g;

/** The deck with each slide once for every step in which it builds up; nothing when no slide has steps. */
export function stepPages({ html, slides }: RenderedDeck): StepPages | undefined {
  const steps = slides.map((svg) =>
    Math.max(0, ...[...svg.matchAll(fragment)].map(([, step]) => Number(step))),
  );
  if (steps.every((count) => count === 0)) return undefined;
  let out = html;
  const pages: number[] = [];
  for (const [index, svg] of slides.entries()) {
    const count = steps[index] ?? 0;
    for (let step = 0; step <= count; step += 1) pages.push(index);
    if (count === 0) continue;
    const wrapper = wrapperOf(html, svg);
    const drawn = Array.from({ length: count + 1 }, (_, step) =>
      wrapper.replace(svg, () => atStep(svg, step)),
    );
    out = out.replace(wrapper, () => drawn.join('\n'));
  }
  return { html: out.replace('</head>', () => `${laterCss}</head>`), slides: pages };
}

/** The element of the document that is a page of its own: the slide with what is around it. */
function wrapperOf(html: string, svg: string): string {
  const start = html.lastIndexOf('<div class="slide"', html.indexOf(svg));
  const end = html.indexOf('</div>', html.indexOf(svg) + svg.length) + '</div>'.length;
  return html.slice(start, end);
}

/** What comes later keeps its room and is not seen; only the first page of a slide has its ids, for links to lead to. */
function atStep(svg: string, step: number): string {
  const hidden = svg.replace(fragment, (attribute, number: string) =>
    Number(number) > step ? `${attribute} data-later=""` : attribute,
  );
  // Code is lit as its step has it.
  const marked = hidden.replace('<svg', `<svg data-step="${step}"`);
  return step === 0 ? marked : marked.replace(/ id="[^"]*"/g, '');
}

/** Hides what comes later, whatever the theme says of it. */
const laterCss = '<style>[data-later], [data-later] * { visibility: hidden !important }</style>';
