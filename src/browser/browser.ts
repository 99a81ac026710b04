/// <reference lib="esnext.disposable" preserve="true" />
import type { Box } from '../model/box.js';

/** The border to the browser: what the exporters may ask of it, and nothing else. */
export type { Box };

export interface PdfOptions {
  /** Page size in px. */
  readonly width: number;
  readonly height: number;
  /** How long printing may take, in ms. */
  readonly timeout: number;
}

/** Size of the window that a document is laid out in, in px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The formats that a browser draws slides in. */
export type PictureFormat = 'png' | 'jpeg';

/** `quick-png` is for one who reads it at once: made in half the time, and twice as large. */
export type ScreenshotFormat = PictureFormat | 'quick-png';

/** One loaded document. It reaches no network and runs no script of the document. */
export interface BrowserPage extends AsyncDisposable {
  pdf(options: PdfOptions): Promise<Uint8Array>;
  /** A picture of one slide, `index` from 0, at `scale` device pixels a px; a PNG, when nothing else is asked for. */
  screenshot(index: number, scale: number, format?: ScreenshotFormat): Promise<Uint8Array>;
  /**
   * Runs one of our own pure functions in the page and returns its JSON value. The function is sent as
   * source text: it may use nothing from outside and no named inner function.
   */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
}

/** A script of ours to run in a page. */
export interface ScriptTask<A> {
  /** The document that it finds; it must carry a CSP. */
  readonly html: string;
  /** The source of a library that the function uses. */
  readonly library: string;
  /** As for `evaluate`. */
  readonly fn: (argument: A) => Promise<string>;
  readonly argument: A;
  readonly viewport: Viewport;
  /** In ms; a script that takes longer is stopped, and its page closed. */
  readonly timeout: number;
}

/** A running browser, shared by a whole run. */
export interface Browser extends AsyncDisposable {
  /** Product and version, e.g. `HeadlessChrome/153.0.0.0`. */
  readonly version: string;
  /** Loads a document, laid out as for print, and waits for its fonts and images. It must carry a CSP. */
  open(html: string, viewport: Viewport): Promise<BrowserPage>;
  /** Runs a script of ours in a page and a context of its own, where scripts may run and no network is reached. */
  run<A>(task: ScriptTask<A>): Promise<string>;
}

/** Starts the browser at the first call and hands out the same one after. */
export type BrowserProvider = () => Promise<Browser>;
