import type { BrowserPage } from '../browser/browser.js';
import type { Artifact, ExportInput, Format, PptxKind } from '../model/artifact.js';
import type { ThemeTokens } from '../model/theme.js';

/** What exporters may use beside their input. */
export interface ExportContext {
  /** The deck's document in the browser: one load, shared by all formats of a deck. */
  page(): Promise<BrowserPage>;
  /** Colours and sizes of the theme, for formats without CSS. */
  readonly tokens?: ThemeTokens;
  /** What slides of a PowerPoint file are; default `native`. */
  readonly pptx?: PptxKind;
  /** Told what the author should know of a file that was written all the same. */
  readonly report?: (message: ExportMessage) => void;
}

/** Something about a file that is written, ready to become a VFile message. */
export interface ExportMessage {
  readonly rule: 'pptx-unmeasured';
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
  notes: { needsBrowser: false, load: async () => (await import('./export-notes.js')).exportNotes },
  pdf: { needsBrowser: true, load: async () => (await import('./pdf/export-pdf.js')).exportPdf },
  png: { needsBrowser: true, load: async () => (await import('./export-png.js')).exportPng },
  pptx: { needsBrowser: true, load: async () => (await import('./pptx/export-pptx.js')).exportPptx },
} as const satisfies Record<Format, ExporterRow>;
