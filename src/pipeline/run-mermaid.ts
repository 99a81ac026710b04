import type { BrowserProvider } from '../browser/browser.js';
import { DeckError } from '../errors.js';
import type { MermaidResult, RunMermaid } from '../model/assets.js';

/** What running Mermaid needs of the world. */
export interface MermaidPorts {
  readonly browser: BrowserProvider;
  /** The source of Mermaid's script for browsers. */
  readonly mermaid: () => Promise<string>;
}

/** The room of a diagram on a slide, in px. */
const viewport = { width: 1120, height: 500 };
const timeout = 10_000;
/**
 * Mermaid names commits and icons by chance, draws a line at today, and lays boxes of C4 out in the width of the screen:
 * in its page there is neither chance nor time, and every screen is as wide.
 */
const noChance =
  '{Object.defineProperty(screen,"availWidth",{value:1400});let chance=1;Math.random=()=>(chance=chance*16807%2147483647)/2147483647;Date.now=()=>0;crypto.getRandomValues=(array)=>array.fill(7);crypto.randomUUID=()=>String(Math.random())}';

/** Runs Mermaid in the run's browser; `fontsFor` gives the fonts that it measures a text in. */
export const runMermaidIn =
  ({ browser, mermaid }: MermaidPorts, fontsFor: (text: string) => Promise<string>): RunMermaid =>
  async (fn, argument, text) => {
    try {
      const [running, library] = await Promise.all([browser(), mermaid()]);
      const html = pageWith(await fontsFor(text));
      const task = { html, library: `${noChance}${library}`, fn, argument, viewport, timeout };
      const svg = await running.run(task);
      return svg === '' ? { kind: 'fault', reason: 'Mermaid drew nothing' } : { kind: 'svg', svg };
    } catch (error) {
      return faultOf(error);
    }
  };

const pageWith = (css: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"><style>${css}</style></head><body></body></html>`;

/** A diagram is no reason to stop a build. */
const faultOf = (error: unknown): MermaidResult => {
  if (!(error instanceof Error)) return { kind: 'fault', reason: String(error) };
  if (error instanceof DeckError)
    return { kind: 'fault', reason: `a browser draws its kind, and ${error.message}` };
  if (error.name === 'BrowserLostError')
    return { kind: 'fault', reason: 'Mermaid did not draw it in 10 seconds' };
  const [line = ''] = error.message.split('\n').filter((text) => text.trim() !== '');
  return { kind: 'fault', reason: `Mermaid says: ${line.replace(/^(?:\w*Error: )+/, '').slice(0, 120)}` };
};
