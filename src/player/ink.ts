import { addDrawings, type Drawings } from './drawings.js';
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

const mostPoints = 4000;

/** Lets the speaker point at slides and draw on them; `tell` is told of everything, to mirror it elsewhere. */
export function addInk(talk: Talk, tell: (message: TalkMessage) => void): Ink {
  const drawings = addDrawings(talk);
  const laser = addLaser(talk);
  const change = (lines: readonly Line[]): void => {
    const { slide } = talk.state;
    drawings.set(slide, lines);
    tell({ kind: 'drawing', slide, lines });
  };
  const pen = createPen(drawings, change);
  let tool: Tool | undefined;
  document.addEventListener('pointermove', (event) => {
    const at = tool && pointOn(talk, event);
    if (tool === 'laser') {
      laser(at);
      tell(at ? { kind: 'laser', at } : { kind: 'laser' });
    } else if (at) pen.move(at);
  });
  document.addEventListener('pointerdown', (event) => {
    const at = tool === 'pen' ? pointOn(talk, event) : undefined;
    if (at) pen.begin(at);
  });
  document.addEventListener('pointerup', pen.finish);
  talk.onChange(() => {
    pen.drop();
    laser(undefined);
  });
  return {
    get tool() {
      return tool;
    },
    choose(next) {
      tool = tool === next ? undefined : next;
      document.documentElement.dataset.tool = tool ?? '';
      if (tool === 'laser') return;
      laser(undefined);
      tell({ kind: 'laser' });
    },
    clear: () => change([]),
    show(message) {
      if (message.kind === 'laser') laser(message.at);
      if (message.kind === 'drawing') drawings.set(message.slide, message.lines);
    },
    drawings: drawings.messages,
  };
}

/** The dot of the laser pointer: shows it on the slide that is shown, or hides it. */
function addLaser(talk: Talk): (at: Point | undefined) => void {
  const dot = document.createElement('div');
  dot.className = 'player-laser';
  return (at) => {
    dot.hidden = at === undefined;
    if (!at) return;
    dot.style.cssText = `left:${at[0] * 100}%;top:${at[1] * 100}%`;
    talk.slides[talk.state.slide]?.append(dot);
  };
}

/** A pen, from where it is set down to where it is lifted. */
interface Pen {
  begin(at: Point): void;
  move(at: Point): void;
  /** Keeps the line. */
  finish(): void;
  /** Forgets the line. */
  drop(): void;
}

function createPen(drawings: Drawings, change: (lines: readonly Line[]) => void): Pen {
  let line: Point[] | undefined;
  return {
    begin(at) {
      line = [at];
    },
    move(at) {
      if (!line || line.length >= mostPoints) return;
      line.push(at);
      drawings.preview(line);
    },
    finish() {
      if (line && line.length > 1) change([...drawings.here(), line]);
      line = undefined;
    },
    drop() {
      line = undefined;
    },
  };
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
