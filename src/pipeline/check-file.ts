import { dirname, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { gatesOfDeck } from '../check/gate-table.js';
import { linesOfSlides } from '../check/lines-of-slides.js';
import { type DeckReport, reportDeck } from '../check/report.js';
import { type Trace, traceAlone, traceDeck } from '../check/trace-deck.js';
import { DeckError } from '../errors.js';
import { slugOf } from '../io/output-name.js';
import { readDeck } from '../marp/read-deck.js';
import { createMeasureDeck } from '../measure/measure-deck.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { Deck } from '../model/deck.js';
import type { Finding } from '../model/finding.js';
import type { Settings } from '../model/settings.js';
import { drawDeckFile } from './build-deck-file.js';
import type { BuildPorts } from './build-ports.js';
import { type CompiledPost, compilePost } from './compile-post.js';
import { deckText } from './deck-text.js';
import { guardDeck } from './guard-deck.js';
import { isDeck } from './is-deck.js';
import { renderWithAssets } from './render-with-assets.js';

/** A finding with the file that its line is a line of, when that is not the file that was checked. */
export type PlacedFinding = Finding & { readonly file?: string };

/** What a check says of a file. */
export interface CheckedFile {
  /** A post was built and its deck checked; a deck was checked with its post, or alone. */
  readonly kind: 'post' | 'deck';
  readonly report: DeckReport;
  readonly findings: readonly PlacedFinding[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly string[];
  /** What else there is to say of the post: pictures, directives … */
  readonly messages: readonly VFileMessage[];
}

/** What a check is done with. */
export interface CheckTools {
  readonly settings: Settings;
  readonly ports: BuildPorts;
  /** Whether the deck is drawn and measured in a browser. */
  readonly measure: boolean;
  /** Reads the post that a deck was made from; absent when it is not there. */
  readonly readSource: (path: string) => Promise<VFile | undefined>;
}

/** Checks a post, or a Marp deck: generated, edited, or written by hand. */
export const checkFile = (file: VFile, tools: CheckTools): Promise<CheckedFile> =>
  isDeck(String(file.value)) ? checkDeck(file, tools) : checkPost(file, tools);

const checkPost = async (file: VFile, tools: CheckTools): Promise<CheckedFile> => {
  const compiled = await compilePost(file, tools.settings, tools.ports);
  const { trace } = compiled;
  const { found, unchecked } = await measured(() => renderWithAssets(compiled), tools);
  const lines = linesOfSlides(trace);
  const inPost = found.map(({ line: _, ...finding }) => {
    const line = lines.get((finding.slide ?? 0) - 1);
    return line === undefined ? finding : { ...finding, line };
  });
  const report = reportDeck(trace, { measured: inPost });
  const messages = file.messages.filter(({ ruleId }) => !ruleId?.startsWith('gate-'));
  return { kind: 'post', report, findings: report.findings, unchecked, messages };
};

const measured = async (
  draw: () => Promise<RenderedDeck>,
  { measure, ports }: CheckTools,
): Promise<{ found: readonly Finding[]; unchecked: string[] }> => {
  if (!measure) return { found: [], unchecked: [] };
  try {
    return { found: await createMeasureDeck(ports.browser)(await draw()), unchecked: [] };
  } catch (error) {
    if (!(error instanceof DeckError) || error.code !== 'no-browser') throw error;
    return {
      found: [],
      unchecked: ['not measured, for there is no browser: postdeck doctor tells what to do'],
    };
  }
};

const checkDeck = async (file: VFile, tools: CheckTools): Promise<CheckedFile> => {
  guardDeck(file);
  const deck = readDeck(deckText(file), { slug: slugOf(file.path ?? 'deck.md') });
  const { found, unchecked } = await measured(() => drawDeckFile(file, tools.settings, tools.ports), tools);
  const { source, compiled, why } = await sourceOf(deck, file, tools);
  const trace = compiled ? traceOfEdited(deck, compiled) : traceAlone(deck);
  const report = reportDeck(trace, { measured: found, ...(compiled ? {} : { chosen: gatesOfDeck }) });
  return {
    kind: 'deck',
    report,
    findings: report.findings.map((finding) => placedInDeck(finding, deck, source)),
    unchecked: [...unchecked, ...(why === undefined ? [] : [why])],
    messages: file.messages,
  };
};

interface Source {
  /** The post's path, absolute. */
  readonly source?: string;
  readonly compiled?: CompiledPost;
  /** Why there is no post. */
  readonly why?: string;
}

/** The post that a deck says it was made from; only a file of Markdown is read for it. */
const sourceOf = async (deck: Deck, file: VFile, tools: CheckTools): Promise<Source> => {
  const named = deck.meta.source;
  if (named === undefined) return {};
  const source = resolve(file.cwd, dirname(file.path ?? 'deck.md'), named);
  const post = /\.(?:md|mdx|markdown|html?|txt)$/iu.test(source) ? await tools.readSource(source) : undefined;
  const why = `its post ${named} is not there: what needs the post was not checked`;
  if (!post) return { why };
  const copy = new VFile({ value: post.value, path: post.path, cwd: post.cwd });
  return { source, compiled: await compilePost(copy, tools.settings, tools.ports) };
};

/** What the build itself had to leave out is no fault of the person who edited its deck. */
const traceOfEdited = (deck: Deck, compiled: CompiledPost): Trace => {
  const trace = traceDeck(deck, compiled);
  const cuts = new Map(compiled.trace.blocks.map(({ unit, cut }) => [unit, cut]));
  return {
    ...trace,
    blocks: trace.blocks.map((block) => {
      const cut = block.cut ?? cuts.get(block.unit);
      return cut === undefined ? block : { ...block, cut };
    }),
  };
};

/** A finding on a slide is told with the deck's line, any other with the post's. */
const placedInDeck = (finding: Finding, deck: Deck, source: string | undefined): PlacedFinding => {
  const { line, deckLine, ...rest } = finding;
  const own = deckLine ?? deck.children[(finding.slide ?? 0) - 1]?.position?.start.line;
  if (own !== undefined) return { ...rest, line: own };
  return line === undefined || source === undefined ? rest : { ...rest, line, file: source };
};
