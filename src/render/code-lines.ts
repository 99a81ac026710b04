import {
  type CodeEmphasis,
  type CodeGutter,
  gutterOf,
  litLines,
  readCodeEmphasis,
} from '../model/code-emphasis.js';
import type { Highlight } from './highlight.js';

/** What a fence steps through, told to the drawing of its code in its info string. */
const firstStep = /[ \t]first-step=(\d+)$/;

/** The info of a fence whose steps after the first are fragments from number `first` on. */
export function withFirstStep(info: string, first: number): string {
  return `${info} first-step=${first}`;
}

/** How many fragments the code of a fence has: a step is one, but for the first, which is there from the start. */
export function stepCount(info: string, code: string): number {
  const steps = readCodeEmphasis(info, lineCount(code))?.steps.length ?? 0;
  return Math.max(0, steps - 1);
}

/**
 * Code with its colours, and where its fence says something of its lines, each line in an element of its own: numbered,
 * lit, added or removed. Code that steps begins with empty fragments, one for each step after the first.
 */
export function drawCode(code: string, { language, info }: Fence, highlight: Highlight): string {
  const colored = highlight(code, language);
  const said = info.replace(firstStep, '');
  const emphasis = readCodeEmphasis(said, lineCount(code));
  if (emphasis === undefined || !isShown(emphasis)) return colored;
  const lines = balancedLines(colored === '' ? escapeHtml(code) : colored, lineCount(code));
  const first = Number(firstStep.exec(info)?.[1] ?? 1);
  const steps = emphasis.steps
    .slice(1)
    .map((_, index) => `<span class="code-step" data-marpit-fragment="${first + index}"></span>`);
  const classes = ['code-lines', ...(emphasis.steps.length > 1 ? ['stepping'] : [])].join(' ');
  const gutter = gutterOf(emphasis, lines.length);
  const columns = gutter.numbers + gutter.signs;
  const style = columns === 0 ? '' : ` style="--gutter:${columns}ch"`;
  const drawn = lines.map((html, index) => lineHtml(html, index, { emphasis, gutter }));
  return `<span class="${classes}"${style}>${steps.join('')}${drawn.join('')}</span>`;
}

/** The language of a fence, and the whole of what stands behind it. */
export interface Fence {
  readonly language: string;
  readonly info: string;
}

function isShown({ steps, added, removed, firstNumber }: CodeEmphasis): boolean {
  return steps.length + added.length + removed.length > 0 || firstNumber !== undefined;
}

function lineCount(code: string): number {
  return code.replace(/\n$/, '').split('\n').length;
}

interface LineContext {
  readonly emphasis: CodeEmphasis;
  readonly gutter: CodeGutter;
}

/**
 * Numbers and signs are text, so that every format has them; blanks that no line breaks at part them from the code, or a
 * word as wide as a line would leave its number alone.
 */
function lineHtml(html: string, index: number, { emphasis, gutter }: LineContext): string {
  const { steps, added, removed, firstNumber } = emphasis;
  const line = index + 1;
  const lit = litLines(emphasis).includes(line);
  const at =
    steps.length < 2 ? [] : steps.flatMap((lines, step) => (isLitAt(lines, line) ? [`at-${step}`] : []));
  const change = added.includes(line) ? ['added'] : removed.includes(line) ? ['removed'] : [];
  const classes = ['code-line', ...(lit ? ['lit'] : []), ...change, ...at].join(' ');
  const number =
    firstNumber === undefined
      ? ''
      : `${String(firstNumber + index).padStart(gutter.numbers - 2)}${blank}${blank}`;
  const sign = gutter.signs === 0 ? '' : `${signs[change[0] ?? ''] ?? blank}${blank}`;
  return `<span class="${classes}">${gutterHtml(number, 'number')}${gutterHtml(sign, 'sign')}${html}\n</span>`;
}

const blank = '\u00a0';

const signs: Readonly<Record<string, string>> = { added: '+', removed: '−' };

function gutterHtml(text: string, kind: 'number' | 'sign'): string {
  return text === '' ? '' : `<span class="code-${kind}" aria-hidden="true">${text}</span>`;
}

function isLitAt(lines: readonly number[], line: number): boolean {
  return lines.length === 0 || lines.includes(line);
}

/** HTML of several lines as HTML of each: an element that goes over an end of line is closed before it and opened behind. */
function balancedLines(html: string, count: number): readonly string[] {
  const open: string[] = [];
  return html
    .replace(/\n$/, '')
    .split('\n')
    .slice(0, count)
    .map((line) => {
      const before = open.join('');
      for (const [tag] of line.matchAll(/<\/?span[^>]*>/g)) {
        if (tag.startsWith('</')) open.pop();
        else open.push(tag);
      }
      return `${before}${line}${'</span>'.repeat(open.length)}`;
    });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Code is at the step that its fragments have come to; all but what is lit steps back. */
function steppingCss(page: string, count: number): string {
  const steps = Array.from({ length: count }, (_, step) => {
    // The fragments come first, in order: the first that is still to come tells the step.
    const shown = (at: number): string => `:has(>.code-step:nth-child(${at}):not(.waiting,[data-later]))`;
    const past = step === 0 ? '' : shown(step);
    return `${page} .stepping${past}:not(${shown(step + 1)})>.code-line:not(.at-${step}){opacity:.42;background:none;box-shadow:none}`;
  });
  return steps.join('');
}

/** Styles of lines in any theme; ours bring colours for them. */
const linesCss = [
  '.code-lines{display:block}',
  '.code-line{--hang:calc(var(--gutter,0px) + var(--s-code-hang-share,0)*1em);display:block;margin-inline:calc(-1*var(--s-code-pad-inline,0px));padding-inline:calc(var(--s-code-pad-inline,0px) + var(--hang)) var(--s-code-pad-inline,0px);text-indent:calc(-1*var(--hang))}',
  '.code-number{color:var(--c-code-comment,inherit)}',
  '.code-number,.code-sign{user-select:none}',
  '.code-line.lit{background:var(--c-code-lit,rgb(128 128 128/.25));box-shadow:inset 6px 0 var(--c-primary,currentColor),0 1px var(--c-code-lit,#0000)}',
  '.code-line.added{background:var(--c-code-added,rgb(70 160 90/.25))}',
  '.code-line.removed{background:var(--c-code-removed,rgb(200 70 80/.25))}',
];

/**
 * The styles of the lines of code among slides; nothing when there are none. Steps are seen while a deck is presented,
 * and on pages that are one step each (`data-step`).
 */
export function codeLinesCss(slides: readonly string[]): string {
  const html = slides.join('');
  if (!html.includes('class="code-lines')) return '';
  const steps = Math.max(0, ...[...html.matchAll(/\bat-(\d+)/g)].map(([, step]) => Number(step) + 1));
  const stepping =
    steps === 0
      ? []
      : [`@media screen{${steppingCss('.playing', steps)}}`, steppingCss('[data-step]', steps)];
  return [...linesCss, ...stepping].join('\n');
}
