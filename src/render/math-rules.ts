import type { DrawFormula } from '../model/formula.js';

/** The part of a token of markdown-it that is read or written here. */
interface Token {
  content: string;
  markup: string;
  block: boolean;
  map: [number, number] | null;
}

interface InlineState {
  readonly src: string;
  pos: number;
  pending: string;
  push(type: string, tag: string, nesting: number): Token;
}

interface BlockState {
  readonly src: string;
  readonly bMarks: readonly number[];
  readonly eMarks: readonly number[];
  readonly tShift: readonly number[];
  readonly sCount: readonly number[];
  readonly blkIndent: number;
  line: number;
  push(type: string, tag: string, nesting: number): Token;
  getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string;
}

interface MarkdownIt {
  readonly inline: {
    readonly ruler: {
      after(rule: string, name: string, run: (state: InlineState, silent: boolean) => boolean): void;
    };
  };
  readonly block: {
    readonly ruler: {
      after(
        rule: string,
        name: string,
        run: (state: BlockState, start: number, end: number, silent: boolean) => boolean,
        options: { readonly alt: readonly string[] },
      ): void;
    };
  };
  readonly renderer: { readonly rules: Record<string, (tokens: readonly Token[], index: number) => string> };
  readonly utils: { escapeHtml(text: string): string };
}

/** What `mathRules` is used with. */
export interface MathRulesOptions {
  /** The drawer, or nothing while it is not loaded: then the source is shown. */
  readonly drawer: () => DrawFormula | undefined;
}

/**
 * Plugin of markdown-it: `$…$` and `$$…$$` are formulas just where marp-core's own plugins see them, in elements of the
 * names that those write, so that themes style both. Each has `data-formula`, `inline` or `display`, for those who look
 * for drawings in a slide.
 */
export function mathRules(md: MarkdownIt, { drawer }: MathRulesOptions): void {
  md.inline.ruler.after('escape', 'postdeck_formula', readInline);
  md.block.ruler.after('blockquote', 'postdeck_formula_block', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  const html = (tex: string, display: boolean): string => {
    const drawn = drawer()?.(tex.trim(), display);
    const content = drawn?.kind === 'drawn' ? drawn.svg : `<code>${md.utils.escapeHtml(tex.trim())}</code>`;
    const kind = display ? 'display="true" data-formula="display"' : 'data-formula="inline"';
    return `<mjx-container class="MathJax" jax="SVG" ${kind}>${content}</mjx-container>`;
  };
  md.renderer.rules.postdeck_formula = (tokens, index) => html(tokens[index]?.content ?? '', false);
  md.renderer.rules.postdeck_formula_block = (tokens, index) =>
    `<p>${html(tokens[index]?.content ?? '', true)}</p>\n`;
}

/** What formulas need beside the theme; a formula that is wider than its slide is drawn smaller. */
export const formulaCss =
  'mjx-container[data-formula]{direction:ltr}mjx-container[data-formula]>svg{overflow:visible;max-width:100%}mjx-container[data-formula=inline]{white-space:nowrap}mjx-container[data-formula=display]{display:block;text-align:center}mjx-container[data-formula=display]>svg{display:block;margin:0 auto}';

function readInline(state: InlineState, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '$') return false;
  const close = closingDollar(src, pos + 1);
  if (close === pos + 1 || close === -1 || /[ \t]/.test(src[pos + 1] ?? '') || !mayClose(src, close)) {
    const plain = close === pos + 1 && !/[ \t]/.test(src[pos + 1] ?? '') ? '$$' : '$';
    if (!silent) state.pending += plain;
    state.pos += plain.length;
    return true;
  }
  if (!silent) {
    const token = state.push('postdeck_formula', 'math', 0);
    token.markup = '$';
    token.content = src.slice(pos + 1, close);
  }
  state.pos = close + 1;
  return true;
}

/** The next dollar sign without a backslash. */
function closingDollar(src: string, from: number): number {
  for (let at = src.indexOf('$', from); at !== -1; at = src.indexOf('$', at + 1)) {
    const backslashes = /\\*$/.exec(src.slice(from, at))?.[0].length ?? 0;
    if (backslashes % 2 === 0) return at;
  }
  return -1;
}

function mayClose(src: string, at: number): boolean {
  return !/[ \t]/.test(src[at - 1] ?? '') && !/\d/.test(src[at + 1] ?? '');
}

function readBlock(state: BlockState, start: number, end: number, silent: boolean): boolean {
  const first = lineAt(state, start);
  if (!first.startsWith('$$')) return false;
  if (silent) return true;
  const lines = [first.slice(2).trimEnd()];
  let line = start;
  while (!closes(lines.at(-1) ?? '') && line + 1 < end) {
    if (lineAt(state, line + 1) !== '' && (state.sCount[line + 1] ?? 0) < state.blkIndent) break;
    line += 1;
    lines.push(lineAt(state, line).trimEnd());
  }
  state.line = line + 1;
  const token = state.push('postdeck_formula_block', 'math', 0);
  token.block = true;
  token.map = [start, state.line];
  token.markup = '$$';
  token.content = lines.join('\n').trim().replace(/\$\$$/, '').trim();
  return true;
}

function closes(line: string): boolean {
  return line.trim().endsWith('$$');
}

function lineAt({ src, bMarks, eMarks, tShift }: BlockState, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line] ?? 0);
}
