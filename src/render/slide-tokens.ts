import { codePieces } from '../model/code-pieces.js';
import { unguardEmoji } from '../model/guards.js';
import { isChinese, isWholeCode, titleWords, wholeWords } from '../model/title-words.js';
import { isWebLink } from './allowed-html.js';
import { stepCount, withFirstStep } from './code-lines.js';
import { imageData, type ResolveImage, styleWithData } from './slide-images.js';

/** The part of a token of markdown-it that is read or changed here. */
interface Token {
  readonly type: string;
  /** Its first line and the line after it, 0-based. */
  readonly map: readonly [number, number] | null;
  content: string;
  /** What stands behind a fence. */
  info: string;
  meta: {
    readonly isTitle?: boolean;
    readonly isChinese?: boolean;
    readonly marpitSlideElement?: number;
    readonly marpitDirectives?: Readonly<Record<string, unknown>>;
  } | null;
  attrs: [string, string][] | null;
  readonly children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

interface CoreState {
  readonly tokens: readonly Token[];
  readonly inlineMode: boolean;
}

/** The part of markdown-it that is used here; Marpit hands it out without a type. */
interface MarkdownIt {
  /** Marpit puts itself here. */
  readonly marpit: { readonly lastGlobalDirectives: Record<string, unknown> };
  readonly core: {
    readonly ruler: {
      after(rule: string, name: string, run: (state: CoreState) => void): void;
      push(name: string, run: (state: CoreState) => void): void;
    };
  };
  readonly renderer: { readonly rules: Record<string, (tokens: readonly Token[], index: number) => string> };
  readonly utils: { escapeHtml(text: string): string };
}

/** What `slideTokens` is used with. */
export interface SlideTokensOptions {
  /** The theme that is used, whatever the deck says. */
  readonly theme: string;
  readonly resolveImage: ResolveImage;
  /** Is told at which line, 1-based, each slide begins. */
  readonly onLines: (lines: readonly number[]) => void;
}

const textTokens: readonly string[] = ['text', 'code_inline', 'code_block', 'fence'];

/**
 * Plugin of markdown-it: takes the guards out of text, makes data of every image, and unlinks what is no address of the
 * web. It works on tokens, so nothing that a deck says can get around it by its spelling.
 */
export function slideTokens(md: MarkdownIt, { theme, resolveImage, onLines }: SlideTokensOptions): void {
  md.core.ruler.after('marpit_directives_global_parse', 'postdeck_theme', () => {
    md.marpit.lastGlobalDirectives.theme = theme;
  });
  md.core.ruler.push('postdeck_tokens', (state) => {
    if (state.inlineMode) return;
    for (const token of state.tokens) finish(token, resolveImage);
    for (const [index, token] of state.tokens.entries()) {
      const title = token.type === 'heading_open' ? state.tokens[index + 1] : undefined;
      for (const child of title?.children ?? []) markTitle(child, isChinese(title?.content ?? ''));
    }
    numberSteps(state.tokens);
    const slides = state.tokens.filter(({ type }) => type === 'marpit_slide_open');
    onLines(slides.map(({ map }) => (map?.[0] ?? 0) + 1));
    // How a slide comes in is nothing to Marpit; a PPTX finds it here.
    for (const slide of slides) {
      const transition = slide.meta?.marpitDirectives?.transition;
      if (typeof transition === 'string') slide.attrSet('data-transition', transition);
    }
  });
  md.renderer.rules.text = (tokens, index) => {
    const token = tokens[index];
    const text = token?.content ?? '';
    if (!token?.meta?.isTitle) return md.utils.escapeHtml(text);
    const words = token.meta.isChinese ? titleWords(text) : [text];
    return words.map((word) => titleHtml(word, md.utils.escapeHtml)).join('<wbr>');
  };
  md.renderer.rules.image = (tokens, index) => {
    const token = tokens[index];
    return token ? imageHtml(token, resolveImage, md.utils.escapeHtml) : '';
  };
  md.renderer.rules.code_inline = (tokens, index) => {
    const { content = '', meta } = tokens[index] ?? {};
    if (meta?.isTitle && isWholeCode(content))
      return `<code style="white-space:nowrap">${md.utils.escapeHtml(content)}</code>`;
    const pieces = codePieces(content).map(md.utils.escapeHtml);
    return `<code>${pieces.join('<wbr>')}</code>`;
  };
}

/** A title is broken between words, also in Chinese, and not inside code. */
function markTitle(token: Token, chinese: boolean): void {
  if (token.type === 'text' || token.type === 'code_inline')
    token.meta = { ...token.meta, isTitle: true, isChinese: chinese };
}

/** A title in which no line ends in what is whole. */
function titleHtml(text: string, escapeHtml: (text: string) => string): string {
  return wholeWords(text)
    .map((part, index) =>
      index % 2 === 0 ? escapeHtml(part) : `<span style="white-space:nowrap">${escapeHtml(part)}</span>`,
    )
    .join('');
}

function finish(token: Token, resolveImage: ResolveImage): void {
  if (textTokens.includes(token.type)) token.content = unguardEmoji(token.content);
  const style = token.attrGet('style');
  if (style?.includes('url(')) token.attrSet('style', styleWithData(style, resolveImage));
  if (token.type === 'link_open') finishLink(token);
  // Nothing is guarded in an alternative text.
  if (token.type !== 'image') for (const child of token.children ?? []) finish(child, resolveImage);
}

/** Marp numbers the items of its lists that come one by one; the steps of code are numbered with them, in order. */
function numberSteps(tokens: readonly Token[]): void {
  let slide: Token[] = [];
  let count = 0;
  for (const token of tokens) {
    if (token.meta?.marpitSlideElement === 1) [slide, count] = [[], 0];
    // Both the picture of a slide and its section say how many there are.
    if (token.type === 'marpit_slide_open' || token.meta?.marpitSlideElement === 1) slide.push(token);
    if (token.attrGet('data-marpit-fragment') !== null) {
      count += 1;
      token.attrSet('data-marpit-fragment', String(count));
    }
    if (token.type === 'fence') count += stepFence(token, count);
    if (count > 0) for (const opening of slide) opening.attrSet('data-marpit-fragments', String(count));
  }
}

/** Numbers the steps of a fence after `count` fragments, and gives how many they are. */
function stepFence(token: Token, count: number): number {
  // A space behind the name of the language: `ts{1,3}` is one word to markdown-it.
  token.info = token.info.trim().replace(/^([\w#+.-]+)(?=[{:])/, '$1 ');
  const steps = stepCount(token.info, token.content);
  if (steps > 0) token.info = withFirstStep(token.info, count + 1);
  return steps;
}

function finishLink(token: Token): void {
  const url = token.attrGet('href') ?? '';
  if (!isWebLink(url)) {
    token.attrs = null;
    return;
  }
  // Numbers are slides; anything else is a heading, whose ids have a prefix.
  if (url.startsWith('#')) token.attrSet('href', /^#\d*$/.test(url) ? url : `#h-${url.slice(1)}`);
  else {
    token.attrSet('target', '_blank');
    token.attrSet('rel', 'noopener noreferrer');
  }
}

function imageHtml(token: Token, resolveImage: ResolveImage, escapeHtml: (text: string) => string): string {
  const alt = escapeHtml(altText(token.children ?? []));
  const src = imageData(token.attrGet('src') ?? '', resolveImage);
  if (src === undefined) return `<span class="missing-image" role="img" aria-label="${alt}">${alt}</span>`;
  const style = token.attrGet('style');
  const title = token.attrGet('title');
  const more = `${style ? ` style="${escapeHtml(style)}"` : ''}${title ? ` title="${escapeHtml(title)}"` : ''}`;
  return `<img src="${escapeHtml(src)}" alt="${alt}"${more} />`;
}

/** The words of an alternative text; markdown-it's own way loses characters that were escaped. */
function altText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.children && token.children.length > 0 ? altText(token.children) : token.content;
    })
    .join('');
}
