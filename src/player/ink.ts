import type { Talk } from './talk.js';
import type { Line, Point, TalkMessage } from './talk-message.js';

/** What the speaker points with. */
export type Tool = 'laser' | 'pen';

/** The laser pointer and the drawings on the slides. */
export interface Ink {
  readonly tool: Tool | undefined;
  /** Takes a tool up, or lays it down. */
  choose(tool: Tool | undefined): void;
  clear(): void;
  /** Shows what another window drew. */
  show(message: TalkMessage): void;
  /** Everything that is drawn, for a window that opens late. */
  drawings(): readonly TalkMessage[];
}

const svgName = 'http://www.w3.org/2000/svg';
/** A drawing's own units: the width and height of a slide. */
const scale = 1000;
const mostPoints = 4000;

/** Lets the speaker point at slides and draw on them; `tell` is told of everything, to mirror it elsewhere. */
export function addInk(talk: Talk, tell: (message: TalkMessage) => void): Ink {
  const drawn = new Map<number, readonly Line[]>();
  const dot = document.createElement('div');
  dot.className = 'player-laser';
  let tool: Tool | undefined;
  let line: Point[] | undefined;

  const laser = (at: Point | undefined): void => {
    dot.hidden = at === undefined;
    if (!at) return;
    dot.style.cssText = `left:${at[0] * 100}%;top:${at[1] * 100}%`;
    talk.slides[talk.state.slide]?.append(dot);
  };
  const set = (slide: number, lines: readonly Line[]): void => {
    drawn.set(slide, lines);
    draw(talk.slides[slide], lines);
  };
  const change = (lines: readonly Line[]): void => {
    const { slide } = talk.state;
    set(slide, lines);
    tell({ kind: 'drawing', slide, lines });
  };
  const here = (): readonly Line[] => drawn.get(talk.state.slide) ?? [];
  const finish = (): void => {
    if (line && line.length > 1) change([...here(), line]);
    line = undefined;
  };

  document.addEventListener('pointermove', (event) => {
    const at = tool && pointOn(talk, event);
    if (tool === 'laser') {
      laser(at);
      tell(at ? { kind: 'laser', at } : { kind: 'laser' });
    } else if (line && at && line.length < mostPoints) {
      line.push(at);
      draw(talk.slides[talk.state.slide], [...here(), line]);
    }
  });
  document.addEventListener('pointerdown', (event) => {
    const at = tool === 'pen' ? pointOn(talk, event) : undefined;
    if (at) line = [at];
  });
  document.addEventListener('pointerup', finish);
  talk.onChange(() => {
    line = undefined;
    laser(undefined);
  });
  talk.onReload((placeOf) => {
    const before = [...drawn];
    drawn.clear();
    for (const [slide, lines] of before) {
      const place = placeOf(slide);
      if (place !== undefined) set(place, lines);
    }
  });

  return {
    get tool() {
      return tool;
    },
    choose(next) {
      tool = tool === next ? undefined : next;
      document.documentElement.dataset.tool = tool ?? '';
      if (tool !== 'laser') {
        laser(undefined);
        tell({ kind: 'laser' });
      }
    },
    clear: () => change([]),
    show(message) {
      if (message.kind === 'laser') laser(message.at);
      if (message.kind === 'drawing') set(message.slide, message.lines);
    },
    drawings: () => [...drawn].map(([slide, lines]) => ({ kind: 'drawing', slide, lines }) as const),
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

/** Where on the current slide a pointer is; nothing beside it. */
function pointOn({ slides, state }: Talk, { clientX, clientY }: PointerEvent): Point | undefined {
  const box = slides[state.slide]?.getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  const x = (clientX - box.left) / box.width;
  const y = (clientY - box.top) / box.height;
  const round = (share: number): number => Math.round(share * 1e4) / 1e4;
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [round(x), round(y)] : undefined;
}
