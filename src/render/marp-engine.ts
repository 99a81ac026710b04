import type { Marp } from '@marp-team/marp-core';
import type { DrawFormula } from '../model/formula.js';
import type { Theme } from '../model/theme.js';
import { allowedHtml } from './allowed-html.js';
import { codeColorsCss } from './code-colors.js';
import { codeLinesCss, drawCode } from './code-lines.js';
import type { Highlight } from './highlight.js';
import { formulaCss, mathRules } from './math-rules.js';
import { offlineCss } from './offline-css.js';
import { imageDataOrBox, type ResolveImage } from './slide-images.js';
import { slideTokens } from './slide-tokens.js';
import { splitSlides } from './split-slides.js';

/** A plugin of Marp, as `Marp#use` takes it. */
export type MarpPlugin = Parameters<Marp['use']>[0];

/** What one render needs beside the Markdown. */
export interface RenderContext {
  readonly resolveImage: ResolveImage;
  readonly highlight: Highlight;
  /** Loads what draws formulas; asked for by the first deck that has one. */
  readonly loadFormulas: () => Promise<DrawFormula>;
}

/** The slides of a deck and their CSS. */
export interface MarpOutput {
  readonly slides: readonly string[];
  readonly css: string;
  readonly notes: readonly (readonly string[])[];
  /** The line at which each slide begins, 1-based. */
  readonly lines: readonly number[];
}

/** Marp with one theme. It is stateful, so a drawing runs from start to end without a pause. */
export interface MarpEngine {
  render(markdown: string, context: RenderContext): Promise<MarpOutput>;
}

/** Packing a theme costs many times what the slides cost, so an engine is kept as long as its theme. */
const engines = new WeakMap<Theme, MarpEngine>();

/** The engine of a theme; one with plugins is new each time, for plugins may keep state. */
export async function marpEngine(theme: Theme, plugins: readonly MarpPlugin[]): Promise<MarpEngine> {
  const kept = plugins.length === 0 ? engines.get(theme) : undefined;
  if (kept) return kept;
  const engine = createEngine((await import('@marp-team/marp-core')).Marp, theme, plugins);
  if (plugins.length === 0) engines.set(theme, engine);
  return engine;
}

function createEngine(MarpClass: typeof Marp, theme: Theme, plugins: readonly MarpPlugin[]): MarpEngine {
  let context: Pick<RenderContext, 'resolveImage' | 'highlight'> = {
    resolveImage: () => undefined,
    highlight: () => '',
  };
  let drawFormula: DrawFormula | undefined;
  let hasFormulas = false;
  const marp = new (theme.packed ? withoutOwnThemes(MarpClass) : MarpClass)({
    container: false,
    printable: false,
    script: false,
    // An emoji by its name is that letter; pictures of them would come from the network.
    emoji: { shortcode: true, unicode: false },
    html: allowedHtml(MarpClass.html, (url) => imageDataOrBox(url, context.resolveImage)),
    // Ids are apart from names that scripts of a page use (`location`).
    slug: { postSlugify: (slug, index) => `h-${index > 0 ? `${slug}-${index}` : slug}` },
  });
  addTheme(marp, theme);
  // A directive of marp-cli's: how a slide comes in.
  marp.customDirectives.local.transition = (value) =>
    typeof value === 'string' ? { transition: value } : {};
  marp.highlighter = (code, language, info) =>
    drawCode(code, { language, info: info ?? '' }, context.highlight);
  packOnce(marp, theme);
  let lines: readonly number[] = [];
  marp.use(splitSlides);
  marp.use(slideTokens, {
    theme: theme.name,
    resolveImage: (url: string) => context.resolveImage(url),
    onLines: (found: readonly number[]) => {
      lines = found;
    },
  });
  marp.use(mathRules, {
    drawer: () => {
      hasFormulas = true;
      return drawFormula;
    },
  });
  for (const plugin of plugins) marp.use(plugin);
  const draw = (markdown: string, renderContext: RenderContext): MarpOutput => {
    context = renderContext;
    hasFormulas = false;
    const { html, css, comments } = marp.render(markdown, { htmlAsArray: true });
    const slides = html.map((slide) => slide.trim());
    const rules = [
      css,
      hasFormulas ? formulaCss : '',
      codeLinesCss(slides),
      codeColorsCss(slides, css),
    ].filter((each) => each !== '');
    return { slides, css: rules.join('\n'), notes: comments, lines };
  };
  return {
    async render(markdown, renderContext) {
      const drawn = draw(markdown, renderContext);
      if (!hasFormulas || drawFormula) return drawn;
      // Only Marp knows what is a formula, and few decks have one: those are drawn twice.
      drawFormula = await renderContext.loadFormulas();
      return draw(markdown, renderContext);
    },
  };
}

/** The box with the words of an image that cannot be shown. */
const missingImageCss =
  '.missing-image{display:inline-block;padding:0.6em 1em;border:3px dashed currentColor;border-radius:8px;opacity:0.75}';

/** What Marpit keeps to itself: the CSS that the last deck brought along, and the step that packs a theme. */
interface MarpInside {
  readonly lastStyles?: readonly string[];
  renderStyle(theme?: string): string;
}

/** Marp that does not read its three own themes when it is made: they cost more than the slides of a deck. */
function withoutOwnThemes(MarpClass: typeof Marp): typeof Marp {
  const sets = new WeakMap<object, Marp['themeSet']>();
  class LeanMarp extends MarpClass {
    constructor(options: ConstructorParameters<typeof Marp>[0]) {
      super(options);
      Reflect.deleteProperty(this.themeSet, 'add');
    }
  }
  // Marpit assigns its set of themes in the constructor, just before Marp adds to it.
  Object.defineProperty(LeanMarp.prototype, 'themeSet', {
    get(this: object) {
      return sets.get(this);
    },
    set(this: object, themes: Marp['themeSet']) {
      Object.defineProperty(themes, 'add', { value: () => undefined, configurable: true });
      sets.set(this, themes);
    },
  });
  return LeanMarp;
}

/** A theme that comes packed is known to Marp by its head alone: its name and its slide sizes. */
function addTheme(marp: Marp, theme: Theme): void {
  const head = theme.packed && /^\/\*!?[\s\S]*?\*\//.exec(theme.css.at(-1) ?? '')?.[0];
  if (head) marp.themeSet.add(`${head}\nsection{width:1280px;height:720px}`);
  else for (const css of theme.css) marp.themeSet.add(css);
}

/** The theme is packed once for each slide size; a deck's own `<style>` is packed each time. */
function packOnce(marp: Marp, theme: Theme): void {
  // Both members are there in every Marpit 3; its types declare them private or leave them out.
  const inside = marp as unknown as MarpInside;
  const pack = inside.renderStyle.bind(marp);
  const packed = new Map<string, string>();
  inside.renderStyle = (name = '') => {
    const size = `${marp.themeSet.getThemeProp(name, 'width')} ${marp.themeSet.getThemeProp(name, 'height')}`;
    const isOwn = (inside.lastStyles ?? []).length > 0;
    const ready = isOwn || name !== theme.name ? undefined : (theme.packed?.[size] ?? packed.get(size));
    if (ready !== undefined) return ready;
    if (theme.packed) for (const css of theme.css) marp.themeSet.add(css);
    const css = `${offlineCss(pack(name))}\n${missingImageCss}`;
    if (!isOwn && name === theme.name) packed.set(size, css);
    return css;
  };
}
