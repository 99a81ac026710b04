import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { applyBrand, type ReadFont } from './apply-brand.js';
import { drawFormulas } from './assets/draw-formulas.js';
import { type AssetPorts, loadAssets } from './assets/load-assets.js';
import { qrCode } from './assets/qr-code.js';
import { showPicture } from './assets/show-picture.js';
import type { BrowserProvider } from './browser/browser.js';
import { runGates } from './check/gate-table.js';
import { placeSlides } from './check/place-slides.js';
import { type Trace, traceDeck } from './check/trace-deck.js';
import { deckBlockLayer } from './config/deck-block.js';
import { withFrontMatter } from './config/resolve-settings.js';
import type { LayoutRule } from './deck/layouts/layout-rule.js';
import { numberAgenda } from './deck/number-agenda.js';
import { planDeck } from './deck/plan-deck.js';
import { DeckError } from './errors.js';
import { fitDeck } from './fit/fit-deck.js';
import { slugOf } from './io/output-name.js';
import { type BuiltDeck, makeArtifacts, type OnStep } from './make-artifacts.js';
import { stampDeck } from './marp/deck-hash.js';
import { lowerDeck } from './marp/lower-deck.js';
import { printMarp } from './marp/print-marp.js';
import type { RenderedDeck } from './model/artifact.js';
import type { AssetMessage, OpenCodecs, PostAssets, ReadPicture } from './model/assets.js';
import type { PlacedClaim } from './model/claim.js';
import { dataUri } from './model/data-uri.js';
import type { Asset, Deck } from './model/deck.js';
import type { Outline, Section } from './model/outline.js';
import type { Post } from './model/post.js';
import type { Settings } from './model/settings.js';
import { talkOf } from './model/talk.js';
import type { Theme } from './model/theme.js';
import { type OutlineAndClaims, outlineAndClaims } from './outline-and-claims.js';
import { knownAuthors, mayBeKey } from './post/meta/known-authors.js';
import { parseSource } from './post/parse-source.js';
import { fontCssOfDrawing } from './render/deck-fonts.js';
import { renderDeck } from './render/render-deck.js';
import { scriptFontCss } from './render/script-fonts.js';
import { runMermaidIn } from './run-mermaid.js';
import { talkData, withNotes } from './talk-data.js';
import type { RunWriter } from './use-writer.js';

/** Where pictures may come from, beside the folder of the post. */
export type PictureSources = Partial<Pick<Settings, 'root' | 'staticFolder' | 'fetchImages'>>;

/** What a build needs of the world; everything else is pure. */
export interface BuildPorts {
  loadTheme(name: string): Promise<Theme>;
  /** A reader of pictures beside a post or deck. */
  pictureReader(folder: string, from: PictureSources): ReadPicture;
  readonly browser: BrowserProvider;
  /** The text of the site's file of authors (`authors.yml`) that is nearest to a post, inside its root. */
  readAuthors?(folder: string, from: PictureSources): Promise<string | undefined>;
  /** Asks the user's own writer for lines; without it none is asked. */
  readonly runWriter?: RunWriter;
  /** The `@font-face` rules of the text of documents beside the slides. */
  readonly printFonts?: () => Promise<string>;
  /** Opens what scales and packs pictures; without it they are shown as they are. */
  readonly openCodecs?: OpenCodecs;
  /** The bytes of a PowerPoint template; without it a deck is put into none. */
  readTemplate?(path: string): Promise<Uint8Array>;
  /** Parses a post that is too large to be parsed in this process without bounds. */
  parseApart?(file: VFile, options: { readonly maxInput: number }): Promise<Post>;
  /** The source of Mermaid's script for browsers; without it no diagram asks for a browser. */
  readonly mermaid?: () => Promise<string>;
  /** Reads a font of a brand. */
  readonly readFont?: ReadFont;
}

/** Characters up to which a parse in this process is quick, whatever the post holds. */
const parsedHere = 256 * 1024;

/** What a user may add to the passes. */
export interface BuildPlugins {
  /** Run on the post's tree between parse and outline. */
  readonly transforms?: readonly ((tree: Root, file: VFile) => Root | undefined)[];
  /** Layouts tried before ours. */
  readonly layouts?: readonly LayoutRule[];
}

/** Everything that the passes make of a post, each value named. */
export interface CompiledPost {
  readonly settings: Settings;
  readonly slug: string;
  readonly post: Post;
  readonly assets: PostAssets;
  readonly outline: Outline;
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  /** How much of the post's point each section carries, 0 to 1. */
  readonly weights: ReadonlyMap<Section, number>;
  readonly plan: Deck;
  readonly deck: Deck;
  readonly markdown: string;
  readonly theme: Theme;
  /** Where everything of the post went: what gates, bands and the ledger are read from. */
  readonly trace: Trace;
}

/** The settings of a post with its own `deck:` block, its theme and its pictures. Messages go to `file`. */
const prepare = async (post: Post, file: VFile, settings: Settings, ports: BuildPorts) => {
  const folder = dirname(resolve(file.cwd, file.path ?? 'post.md'));
  const source = {
    values: post.deck,
    file: file.path ?? post.path,
    base: folder,
    source: String(file.value),
  };
  const own = withFrontMatter(settings, deckBlockLayer(source));
  const theme = await applyBrand(await ports.loadTheme(own.theme), own.brand, {
    file,
    readFont: ports.readFont,
  });
  const readPicture = ports.pictureReader(folder, own);
  const formulas = await drawFormulas(post.tree);
  const { assets, messages } = await loadAssets(
    post,
    { readPicture, ...drawingPorts(theme, post.meta.language, ports) },
    { scheme: theme.manifest?.scheme ?? 'light' },
  );
  reportAll(file, [...formulas.messages, ...messages]);
  const mark = own.logo ?? own.brand?.logo;
  const logo = mark ? await loadOwn('logo', mark, { file, ports }) : undefined;
  const portrait = own.portrait ? await loadOwn('portrait', own.portrait, { file, ports }) : undefined;
  const meta = await withKnownAuthors(post.meta, () => ports.readAuthors?.(folder, own));
  return { post: { ...post, meta, tree: formulas.tree }, assets, theme, settings: own, logo, portrait };
};

/** Who a post names by the keys of its site has a name there. */
const withKnownAuthors = async (
  meta: Post['meta'],
  read: () => Promise<string | undefined> | undefined,
): Promise<Post['meta']> => {
  const file = meta.authors.some(mayBeKey) ? await read() : undefined;
  return file === undefined ? meta : { ...meta, authors: knownAuthors(meta.authors, file) };
};

/** What draws diagrams, in the fonts of the theme, and packs pictures. */
const drawingPorts = (
  theme: Theme,
  language: string,
  { browser, mermaid, openCodecs }: BuildPorts,
): Omit<AssetPorts, 'readPicture'> => {
  const own = theme.fontFaces.map(({ css }) => css).join('\n');
  const scripts = (text: string): Promise<string> => scriptFontCss(text, theme, language);
  const fontsFor = async (svg: string): Promise<string> =>
    `${fontCssOfDrawing(svg, theme)}${await scripts(svg.replace(/<[^>]*>/g, ' '))}`;
  const runMermaid =
    mermaid && runMermaidIn({ browser, mermaid }, async (text) => own + (await scripts(text)));
  return { fontsFor, ...(runMermaid ? { runMermaid } : {}), ...(openCodecs ? { openCodecs } : {}) };
};

/** The logo and the portrait are the user's own files, or such as a post names inside its folder; without them the deck still stands. */
const loadOwn = async (
  name: 'logo' | 'portrait',
  path: string,
  { file, ports }: { readonly file: VFile; readonly ports: BuildPorts },
): Promise<Asset | undefined> => {
  const accepted = await showPicture(
    await ports.pictureReader(dirname(path), {})(basename(path)),
    ports.openCodecs,
  );
  if (accepted.kind !== 'fault') return accepted.asset;
  file.message(`the ${name} ${basename(path)} ${accepted.reason}`, {
    source: 'postdeck',
    ruleId: accepted.rule,
  });
  return undefined;
};

const transform = (post: Post, file: VFile, { transforms = [] }: BuildPlugins): Post => {
  const tree = transforms.reduce((done, plugin) => plugin(done, file) ?? done, post.tree);
  return { ...post, tree };
};

/** Puts what there is to say of pictures on the file that they stand in. */
export const reportAll = (file: VFile, messages: readonly AssetMessage[]): void => {
  for (const { reason, rule, position } of messages) {
    file.message(reason, { source: 'postdeck', ruleId: rule, ...(position ? { place: position } : {}) });
  }
};

/** Compiles a post to Marp Markdown: passes 1 to 8. Messages about the post go to `file`. */
export const compilePost = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  plugins: BuildPlugins = {},
): Promise<CompiledPost> => {
  const apart = String(file.value).length > parsedHere ? ports.parseApart : undefined;
  const parsed = await (apart ?? parseSource)(file, { maxInput: settings.maxInput });
  const post = transform(parsed, file, plugins);
  return compileParsed({ post, file }, settings, ports, plugins);
};

/** Compiles a post that is parsed already: passes 2 to 8. */
export const compileParsed = async (
  { post: parsed, file }: { readonly post: Post; readonly file: VFile },
  settings: Settings,
  ports: BuildPorts,
  plugins: BuildPlugins = {},
): Promise<CompiledPost> => {
  const input = await prepare(parsed, file, settings, ports);
  const { post, assets, theme } = input;
  const slug = slugOf(file.path ?? 'post.md');
  const condensed = outlineAndClaims(post, input.settings, file);
  const { outline, claims, weights } = await written(condensed, input.settings, { file, ports });
  const plan = planDeck({
    outline,
    claims,
    assets,
    settings: input.settings,
    slug,
    qrCode,
    ...(input.logo ? { logo: input.logo } : {}),
    ...(input.portrait ? { portrait: input.portrait } : {}),
    ...(plugins.layouts ? { layouts: plugins.layouts } : {}),
    ...sourceOf(file, input.settings.out),
  });
  const fitted = fitDeck(plan, theme.manifest);
  for (const { slide, rule, reason } of fitted.messages) {
    file.message(`slide ${slide + 1}: ${reason}`, { source: 'postdeck', ruleId: rule });
  }
  const deck = numberAgenda(fitted.deck);
  const trace = traceDeck(deck, { post, outline, assets });
  for (const { rule, line, slide, reason, advice } of runGates(trace)) {
    const where = slide === undefined ? '' : `slide ${slide}: `;
    const place = line === undefined ? {} : { place: { line, column: 1 } };
    const message = file.message(`${where}${reason}`, { source: 'postdeck', ruleId: rule, ...place });
    message.note = advice;
  }
  const markdown = stampDeck(printMarp(lowerDeck(withNotes(deck, input.settings.notes))));
  return {
    settings: input.settings,
    slug,
    post,
    assets,
    outline,
    claims,
    weights,
    plan,
    deck,
    markdown,
    theme,
    trace,
  };
};

/** With the lines of the user's writer, when there is one. */
const written = async (
  condensed: OutlineAndClaims,
  { writer }: Settings,
  { file, ports }: { readonly file: VFile; readonly ports: BuildPorts },
): Promise<OutlineAndClaims> => {
  if (writer === undefined || !ports.runWriter) return condensed;
  const { useWriter } = await import('./use-writer.js');
  return useWriter(condensed, file, { writer, run: ports.runWriter });
};

const sourceOf = (file: VFile, out: string): { source?: string } => {
  if (!file.path || file.path.startsWith('<')) return {};
  return { source: relative(out, resolve(file.cwd, file.path)).split(sep).join('/') };
};

/** The template that a PPTX is put into; read only where one is written. */
export const templateOf = async (
  { referenceDoc, formats }: Settings,
  { readTemplate }: Pick<BuildPorts, 'readTemplate'>,
): Promise<{ readonly template?: Uint8Array }> =>
  referenceDoc === undefined || readTemplate === undefined || !formats.includes('pptx')
    ? {}
    : { template: await readTemplate(referenceDoc) };

/** Builds one post: from the read file to its artifacts. */
export const buildPost = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  rest: { readonly plugins?: BuildPlugins; readonly onStep?: OnStep } = {},
): Promise<BuiltDeck> => {
  const compiled = await compilePost(file, settings, ports, rest.plugins);
  const { deck, markdown, theme, slug } = compiled;
  const rendered = await renderWithAssets(compiled);
  checkSlides(deck, rendered);
  const { post, assets, trace } = compiled;
  const article = { post, assets, places: placeSlides(trace) };
  const artifacts = await makeArtifacts(
    { deck: withNotes(deck, compiled.settings.notes), markdown, rendered, slug, article },
    {
      theme,
      settings: compiled.settings,
      printFonts: ports.printFonts,
      ...(await templateOf(compiled.settings, ports)),
      browser: ports.browser,
      onStep: rest.onStep,
      file,
    },
  );
  const talk = talkOf(deck);
  return {
    slug,
    slides: deck.children.length,
    minutes: talk.minutes,
    talk,
    ...(compiled.settings.for === undefined ? {} : { slot: compiled.settings.for }),
    messages: file.messages,
    artifacts,
    assets: deck.assets,
  };
};

/** Renders a compiled post; its pictures are in memory. */
export const renderWithAssets = ({
  deck,
  markdown,
  theme,
  slug,
  settings,
}: CompiledPost): Promise<RenderedDeck> => {
  const pictures = new Map(deck.assets.map((asset) => [`${slug}/${asset.name}`, dataUri(asset)]));
  return renderDeck(markdown, {
    theme,
    meta: deck.meta,
    player: true,
    talk: talkData(deck, markdown, settings.notes),
    resolveImage: (url) => pictures.get(url),
  });
};

/** What was planned is what Marp drew: the writer's promise, checked at every build. */
export const checkSlides = (deck: Deck, rendered: Pick<RenderedDeck, 'slides'>): void => {
  if (rendered.slides.length === deck.children.length) return;
  throw new DeckError(
    'slides-differ',
    `${deck.children.length} slides were planned and ${rendered.slides.length} drawn`,
    {
      hint: 'This is a fault of postdeck: please report it with the post.',
    },
  );
};
