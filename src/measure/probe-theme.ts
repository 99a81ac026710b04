/** Where a block of a probe slide lies and how it is set, in px of the slide. */
export interface ProbedBlock {
  readonly top: number;
  readonly bottom: number;
  /** Where its text begins and its box ends, from the left of the slide. */
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padInline: number;
  readonly padBlock: number;
}

/** What a page of probe slides tells of a theme. */
export interface ProbedTheme {
  readonly width: number;
  readonly height: number;
  /** What the slide keeps free at its edges. */
  readonly padding: { readonly top: number; readonly bottom: number; readonly inline: number };
  /** Blocks by their place in the probe deck, `slide/selector`, each in the order of the slide. */
  readonly blocks: Readonly<Record<string, readonly ProbedBlock[]>>;
  /** Widths of characters in em: of `text`, `bold`, `heading` and `mono`. */
  readonly widths: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What is looked for on each slide of the probe deck. */
export interface Probe {
  readonly selectors: readonly (readonly string[])[];
  readonly characters: string;
}

/**
 * Measures the slides of the probe deck. Runs in the page: it uses nothing from outside and no named inner function
 * (`page-functions.ts` says why).
 */
export function probeSlides({ selectors, characters }: Probe): ProbedTheme {
  const sections = [...document.querySelectorAll<HTMLElement>('svg[data-marpit-svg] section')];
  const [first] = sections;
  if (!first) throw new Error('the probe deck has no slide');
  const blocks: Record<string, ProbedBlock[]> = {};
  for (const [index, section] of sections.entries()) {
    // Themes that centre their blocks would hide where they begin.
    for (const name of ['justify-content', 'align-content', 'place-content'])
      section.style.setProperty(name, 'flex-start', 'important');
    const frame = section.getBoundingClientRect();
    const scale = frame.width / section.offsetWidth;
    for (const selector of selectors[index] ?? []) {
      blocks[`${index}/${selector}`] = [...section.querySelectorAll<HTMLElement>(selector)].map((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const range = document.createRange();
        range.selectNodeContents(element);
        const fontSize = Number.parseFloat(style.fontSize);
        const line = Number.parseFloat(style.lineHeight);
        const edges = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
        return {
          top: (box.top - frame.top) / scale,
          bottom: (box.bottom - frame.top) / scale,
          left: (range.getBoundingClientRect().left - frame.left) / scale,
          right: (box.right - frame.left) / scale,
          fontSize,
          lineHeight: Number.isNaN(line) ? 1.25 * fontSize : line,
          padInline: Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth),
          padBlock: edges.reduce((sum, edge) => sum + Number.parseFloat(edge), 0) / 2,
        };
      });
    }
  }
  const widths: Record<string, Record<string, number>> = {};
  const homes = {
    text: 'section p',
    bold: 'section p strong',
    heading: 'section h2',
    mono: 'section pre code',
  };
  for (const [name, selector] of Object.entries(homes)) {
    const home = document.querySelector<HTMLElement>(selector);
    const section = home?.closest('section');
    if (!home || !section) continue;
    const scale = section.getBoundingClientRect().width / section.offsetWidth;
    const size = Number.parseFloat(getComputedStyle(home).fontSize) * scale * 20;
    const letters = document.createElement('span');
    letters.style.cssText = 'white-space: pre; position: absolute; visibility: hidden';
    home.append(letters);
    const of: Record<string, number> = {};
    for (const character of characters) {
      letters.textContent = character.repeat(20);
      of[character] = letters.getBoundingClientRect().width / size;
    }
    letters.remove();
    widths[name] = of;
  }
  const style = getComputedStyle(first);
  return {
    width: first.offsetWidth,
    height: first.offsetHeight,
    padding: {
      top: Number.parseFloat(style.paddingTop),
      bottom: Number.parseFloat(style.paddingBottom),
      inline: Math.max(Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)),
    },
    blocks,
    widths,
  };
}
