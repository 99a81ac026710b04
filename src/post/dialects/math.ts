import type { Dialect } from './dialect.js';
import { replaceProse, sourceOf } from './source.js';

// U+0001 cannot stand in a cleaned source, so that no author can write these.
/** The info string of a fence that holds a formula. */
export const mathFence = '\u0001math';
/** What the text of a code span starts with that is a formula in a line. */
export const mathSpan = '\u0001m';
/** As `mathSpan`, for a formula that its author set apart with `$$`. */
export const mathDisplay = '\u0001d';

const block =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\$\$[ \t]*\n((?:(?!\$\$)[^\n]*\n)*?)([ \t>]*)\$\$[ \t]*$/gm;
const display = /(?<![\\$])\$\$(?!\$)((?:[^$\\\n]|\\[^\n]|\\(?=\n)|\n(?!\s*\n)|\$(?!\$))+?)\$\$(?!\$)/g;
const github = /(?<![\\$\w])\$`([^`\n]+)`\$(?![\w$])/g;
const inline = /(?<![\\$\w])\$(?![\s$])((?:[^$\\\n]|\\[^\n]|\n(?!\s*\n)){0,600}?)(?<=[^\s\\])\$(?![\w$])/g;

/**
 * `$…$`, `$$…$$`: formulas become code spans and fences with a secret name, so that no other dialect and no
 * emphasis reaches into them.
 */
export const math: Dialect = {
  name: 'math',
  applies: ({ text }) => text.includes('$'),
  rewrite: ({ text, mdx }) => {
    const blocks = replaceProse(sourceOf(text, mdx), block, ([, lead = '', formula = '', end = '']) => {
      const fence = '`'.repeat(5);
      return `${lead}${fence}${mathFence}\n${formula}${end}${fence}`;
    });
    const displays = replaceProse(sourceOf(blocks, mdx), display, ([, formula = '']) =>
      span(mathDisplay, formula),
    );
    // GitHub's form is code to everyone else: the mask is not asked.
    const spans = displays.replace(github, (_, formula: string) => span(mathSpan, formula));
    return replaceProse(sourceOf(spans, mdx), inline, ([, formula = '']) =>
      isFormula(formula) ? span(mathSpan, formula) : undefined,
    );
  },
};

const environment =
  /^([ \t]*)\\begin\{(equation|align|gather|multline|eqnarray|alignat|flalign|aligned|gathered|cases|[pbvBV]?matrix|split)(\*?)\}[\s\S]*?\\end\{\2\3\}[ \t]*$/gm;
const brackets = /^([ \t]*)\\{1,2}\[[ \t]*\n?((?:(?!\n[ \t]*\n)[\s\S])*?)\n?[ \t]*\\{1,2}\][ \t]*$/gm;
const parentheses = /\\{1,2}\(((?:[^\n]|\n(?!\s*\n)){1,600}?)\\{1,2}\)/g;

/** `\\(…\\)`, `\\[…\\]` and `\\begin{align}…\\end{align}`, as MathJax finds them; the backslash may be doubled for Markdown. */
export const bareMath: Dialect = {
  name: 'bare-math',
  applies: ({ text }) => /\\[([]|\\begin\{/.test(text),
  rewrite: (source) => {
    const { mdx } = source;
    const fenced = replaceProse(source, environment, ([whole, lead = '']) =>
      fenceOf(lead, `${whole.trim()}\n`),
    );
    const blocks = replaceProse(sourceOf(fenced, mdx), brackets, ([whole, lead = '', formula = '']) => {
      if (!isFormula(formula)) return undefined;
      return whole.includes('\n') ? fenceOf(lead, `${formula.trim()}\n`) : span(mathDisplay, formula.trim());
    });
    return replaceProse(sourceOf(blocks, mdx), parentheses, ([, formula = '']) =>
      isFormula(formula.trim()) ? span(mathSpan, formula.trim()) : undefined,
    );
  },
};

function fenceOf(lead: string, formula: string): string {
  const fence = '`'.repeat(5);
  return `${lead}${fence}${mathFence}\n${formula}${lead}${fence}`;
}

function span(start: string, formula: string): string {
  const runs = formula.match(/`+/g) ?? [];
  const ticks = '`'.repeat(runs.length === 0 ? 1 : Math.max(...runs.map((run) => run.length)) + 1);
  return `${ticks}${start}${formula}${formula.endsWith('`') ? ' ' : ''}${ticks}`;
}

/** Prices and variables also stand between dollars: `$5 or US$`, `$HOME/$`. */
function isFormula(text: string): boolean {
  if (/\\[a-zA-Z]|[\^_=<>{}]/.test(text)) return !/^[A-Z]{2,}[A-Z0-9_]*\b(?!\{)/.test(text);
  if (/^[A-Za-z\p{Script=Greek}]['′]?$/u.test(text)) return true;
  return (
    /^[\w\s.,+\-*/|()[\]!:'′%\\]+$/.test(text) && !/[A-Za-z]{3,}/.test(text) && !/^\d[\d,.]*\s/.test(text)
  );
}
