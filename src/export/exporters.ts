import type { BrowserPage, Viewport } from '../browser/browser.js';
import type { Artifact, ExportInput, Format, PptxKind } from '../model/artifact.js';
import type { HandoutKind, Paper } from '../model/handout.js';
import type { PrintTools } from '../model/print-tools.js';
import type { ThemeTokens } from '../model/theme.js';

/** What exporters may use beside their input. */
export interface ExportContext {
  /** The deck's document in the browser: one load, shared by all formats of a deck. */
  page(): Promise<BrowserPage>;
  /** Loads a document of the exporter's own, apart from the deck's; who opens it closes it. */
  open(html: string, viewport: Viewport): Promise<BrowserPage>;
  /** Colours and sizes of the theme, for formats without CSS. */
  readonly tokens?: ThemeTokens;
  /** What slides of a PowerPoint file are; default `native`. */
  readonly pptx?: PptxKind;
  /** The handouts that are asked for; default the article. */
  readonly handout?: readonly HandoutKind[];
  /** Default A4. */
  readonly paper?: Paper;
  /** Whether a PDF has a page for every build step. */
  readonly steps?: boolean;
  /** Whether a PDF carries the notes. */
  readonly pdfNotes?: boolean;
  /** Device pixels of a picture for each px of a slide; default 1. */
  readonly scale?: number;
  /** What documents beside the slides are set with; without it, in fonts of the system. */
  readonly print?: PrintTools;
  /** The bytes of the PowerPoint file that a deck is put into. */
  readonly template?: Uint8Array;
  /** Told what the author should know of a file that was written all the same. */
  readonly report?: (message: ExportMessage) => void;
}

/** Something about a file that is written, ready to become a VFile message. */
export interface ExportMessage {
  readonly rule: 'pptx-unmeasured' | 'pptx-crowded' | 'handout-without-post';
  /** A sentence without its full stop. */
  readonly reason: string;
}

export type Exporter = (input: ExportInput, context: ExportContext) => Promise<readonly Artifact[]>;

interface ExporterRow {
  readonly needsBrowser: boolean;
  /** Loads the code of the format, and what is heavy with it. */
  readonly load: () => Promise<Exporter>;
}

/** How a deck is written in each format. */
export const exporters = {
  md: { needsBrowser: false, load: async () => (await import('./export-text.js')).exportMarkdown },
  html: { needsBrowser: false, load: async () => (await import('./export-text.js')).exportHtml },
  outline: { needsBrowser: false, load: async () => (await import('./export-outline.js')).exportOutline },
  kit: { needsBrowser: false, load: async () => (await import('./kit/export-kit.js')).exportKit },
  notes: { needsBrowser: false, load: async () => (await import('./export-notes.js')).exportNotes },
  pdf: { needsBrowser: true, load: async () => (await import('./pdf/export-pdf.js')).exportPdf },
  handout: {
    needsBrowser: true,
    load: async () => (await import('./handout/export-handout.js')).exportHandout,
  },
  png: { needsBrowser: true, load: async () => (await import('./export-pictures.js')).exportPng },
  jpeg: { needsBrowser: true, load: async () => (await import('./export-pictures.js')).exportJpeg },
  card: { needsBrowser: true, load: async () => (await import('./card/export-card.js')).exportCard },
  pptx: { needsBrowser: true, load: async () => (await import('./pptx/export-pptx.js')).exportPptx },
} as const satisfies Record<Format, ExporterRow>;
