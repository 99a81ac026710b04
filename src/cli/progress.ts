import type { OutputStream } from './terminal.js';

/** A line at the foot of a terminal that says what is under way. */
export interface Progress {
  /** Says that a step of a post is under way. */
  step(post: string, step: string): void;
  /** Takes a post that is done off the line. */
  done(post: string): void;
  /** Wipes the line, so that something else can be printed; the next step draws it again. */
  clear(): void;
}

const eraseLine = '\r\u001b[2K';

/** Progress on a terminal; on anything else, silence. */
export function createProgress(stream: OutputStream, total: number): Progress {
  if (stream.isTTY !== true) return silentProgress;
  const active = new Map<string, string>();
  let finished = 0;
  const draw = (): void => {
    const steps = [...active].map(([post, step]) => `${post}: ${step}`).join('  ');
    const line = total > 1 ? `[${finished}/${total}] ${steps}` : steps;
    stream.write(`${eraseLine}${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step(post, step) {
      active.set(post, step);
      draw();
    },
    done(post) {
      active.delete(post);
      finished += 1;
    },
    clear: () => void stream.write(eraseLine),
  };
}

/** Progress that is not wanted. */
export const silentProgress: Progress = { step() {}, done() {}, clear() {} };
