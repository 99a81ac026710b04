import type { Talk } from './talk.js';
import type { Line, TalkMessage } from './talk-message.js';

/** The lines that are drawn on the slides of a talk; when the slides are replaced, they move along. */
export interface Drawings {
  /** What is drawn on the slide that is shown. */
  here(): readonly Line[];
  /** Puts lines in the place of those of a slide. */
  set(slide: number, lines: readonly Line[]): void;
  /** Shows a line that is under way with those of the slide that is shown, and keeps nothing of it. */
  preview(line: Line): void;
  /** A message for each slide that something was drawn on. */
  messages(): readonly TalkMessage[];
}

const svgName = 'http://www.w3.org/2000/svg';
/** A drawing's own units: the width and height of a slide. */
const scale = 1000;

/** Begins without a line. */
export function addDrawings(talk: Talk): Drawings {
  const drawn = new Map<number, readonly Line[]>();
  const here = (): readonly Line[] => drawn.get(talk.state.slide) ?? [];
  const set = (slide: number, lines: readonly Line[]): void => {
    drawn.set(slide, lines);
    draw(talk.slides[slide], lines);
  };
  talk.onReload((placeOf) => {
    const before = [...drawn];
    drawn.clear();
    for (const [slide, lines] of before) {
      const place = placeOf(slide);
      if (place !== undefined) set(place, lines);
    }
  });
  return {
    here,
    set,
    preview: (line) => draw(talk.slides[talk.state.slide], [...here(), line]),
    messages: () => [...drawn].map(([slide, lines]) => ({ kind: 'drawing', slide, lines }) as const),
  };
}

/** Draws all lines of a slide anew. */
function draw(host: HTMLElement | undefined, lines: readonly Line[]): void {
  if (!host) return;
  const svg = host.querySelector('.player-ink') ?? host.appendChild(newDrawing());
  svg.replaceChildren(...lines.map(polyline));
}

function newDrawing(): SVGElement {
  const svg = document.createElementNS(svgName, 'svg');
  svg.setAttribute('class', 'player-ink');
  svg.setAttribute('viewBox', `0 0 ${scale} ${scale}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function polyline(points: Line): SVGElement {
  const line = document.createElementNS(svgName, 'polyline');
  line.setAttribute('points', points.map(([x, y]) => `${x * scale},${y * scale}`).join(' '));
  return line;
}
