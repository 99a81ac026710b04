import {
  type DrawnElement,
  type DrawnFonts,
  type DrawnNode,
  type DrawnStyle,
  type DrawnText,
  px,
  wordsOf,
} from '../drawn/drawn-tree.js';
import { arialWidth } from '../fonts/arial-width.js';
import { black, parseColor } from './colors.js';
import { evenSpacing, type SpacedRuns } from './even-spacing.js';
import type { PlacedRun } from './placed-runs.js';
import type { Run, RunStyle } from './scene.js';
import { type DrawnWords, isBold, isOfBrand, latinSpacing, officeFont, officeSize } from './text-fonts.js';

/** What runs are made with. */
export interface RunContext {
  readonly fonts: DrawnFonts;
  /** Of the block that the text stands in. */
  readonly style: DrawnStyle;
  readonly href?: string;
  readonly highlight?: string;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly baseline?: 'sub' | 'super';
}

/** Whether a node runs along in a line of text. */
export function isInline(node: DrawnNode): boolean {
  if (node.kind === 'text') return true;
  return node.tag === 'br' || /^(?:inline|contents|ruby)/.test(node.style.display);
}

/** The style of a run that was drawn: its size is known. */
export type DrawnRunStyle = RunStyle & { readonly size: number };

/** The runs of text of inline nodes, blanks as CSS collapses them, and the room in which they break as they did. */
export function paragraphRuns(nodes: readonly DrawnNode[], context: RunContext): SpacedRuns {
  const spaced = evenSpacing(nodes.flatMap((node) => rawRuns(node, context)));
  return keepsBlanks(context.style) ? spaced : { ...spaced, runs: collapsed(spaced.runs) };
}

/** The runs alone. */
export function runsOf(nodes: readonly DrawnNode[], context: RunContext): readonly Run[] {
  return paragraphRuns(nodes, context).runs;
}

function keepsBlanks(style: DrawnStyle): boolean {
  return /^pre|break-spaces/.test(style['white-space']);
}

function rawRuns(node: DrawnNode, context: RunContext): readonly PlacedRun[] {
  if (node.kind === 'text') return textRuns(node.text, context, node);
  if (node.tag === 'br') return [{ run: { kind: 'break', style: runStyle(context, { text: '' }) } }];
  if (node.picture !== undefined) return spacer(node, context);
  const inner = insideOf(node, context);
  const [before, after] = [node.before, node.after].map((style) => quotedText(style?.content));
  return [
    ...(before ? textRuns(before, { ...inner, style: node.before ?? inner.style }) : []),
    ...node.children.flatMap((child) => rawRuns(child, inner)),
    ...(after ? textRuns(after, { ...inner, style: node.after ?? inner.style }) : []),
  ];
}

/** Text of a style's `content` when it is words. */
export function quotedText(content: string | undefined): string | undefined {
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(content ?? '')?.[1]?.replace(/\\(.)/g, '$1');
  return text === '' ? undefined : text;
}

/** Room for a picture in the line: it is drawn over blanks of its width. */
function spacer(node: DrawnElement, context: RunContext): readonly PlacedRun[] {
  const style = runStyle(context, { text: '' });
  const blanks = Math.max(1, Math.ceil(node.box.width / (style.size * 0.278)));
  const middle = node.box.y + node.box.height / 2;
  const place = { left: node.box.x, width: node.box.width, middle };
  return [{ run: { kind: 'text', text: '\u00A0'.repeat(blanks), style }, place, isRoom: true }];
}

const lowered: Readonly<Record<string, 'sub' | 'super'>> = { sub: 'sub', super: 'super' };

function insideOf({ tag, attributes, style }: DrawnElement, context: RunContext): RunContext {
  const href = tag === 'a' ? attributes.href : context.href;
  const shown = parseColor(style['background-color']);
  const highlight = shown === undefined ? context.highlight : style['background-color'];
  const baseline = lowered[style['vertical-align']] ?? context.baseline;
  const lines = style['text-decoration-line'];
  return {
    fonts: context.fonts,
    style,
    strike: context.strike === true || lines.includes('line-through'),
    // A line that only marks a link is the link's own.
    underline: context.underline === true || (lines.includes('underline') && href === undefined),
    ...(href === undefined ? {} : { href }),
    ...(highlight === undefined ? {} : { highlight }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function textRuns(text: string, context: RunContext, node?: DrawnText): readonly PlacedRun[] {
  const style = runStyle(context, wordsIn(text, node));
  const isOneLine = node?.lines?.length === 1 && !text.includes('\n');
  if (isOneLine || !keepsBlanks(context.style)) {
    const isMixed =
      style.font === 'body' &&
      context.baseline === undefined &&
      arialWidth(text, style.bold === true) === undefined;
    const latin = isMixed ? latinSpacing(context.style, style.size, context.fonts) : 0;
    return lineRuns(text, style, node).map((one) => (latin === 0 ? one : { ...one, latin }));
  }
  return text
    .split('\n')
    .flatMap((line, index): readonly PlacedRun[] => [
      ...(index === 0 ? [] : [{ run: { kind: 'break', style } } as const]),
      ...(line === '' ? [] : [{ run: { kind: 'text', text: line, style } } as const]),
    ]);
}

/** The words of a text as its lines were drawn, without the blanks between lines. */
function wordsIn(text: string, node: DrawnText | undefined): DrawnWords {
  const lines = node?.lines ?? [];
  if (lines.length === 0) return { text };
  const words = lines.map(({ start, end }) => text.slice(start, end)).join('');
  return { text: words, width: lines.reduce((sum, line) => sum + line.width, 0) };
}

/** A run for each line in which a text was drawn, with the blanks before it; one run where lines cannot be told. */
function lineRuns(text: string, style: RunStyle, node: DrawnText | undefined): readonly PlacedRun[] {
  const lines = node?.lines ?? [];
  if (lines.length === 0) return [{ run: { kind: 'text', text, style } }];
  return lines.map((place, index) => {
    const start = index === 0 ? 0 : place.start;
    const run = { kind: 'text', text: text.slice(start, lines[index + 1]?.start), style } as const;
    return { run, place };
  });
}

/** The largest size of type among runs, in px. */
export function sizeOf(runs: readonly Run[]): number {
  return Math.max(1, ...runs.map(({ style }) => style.size ?? 0));
}

/** How words look in a context. */
export function runStyle(context: RunContext, words: DrawnWords): DrawnRunStyle {
  const { style, href, baseline } = context;
  const highlight = context.highlight === undefined ? undefined : parseColor(context.highlight);
  const font = officeFont(style);
  // Office makes what is lowered or raised smaller itself.
  const wanted = px(style, 'font-size') / (baseline === undefined ? 1 : 0.7);
  const known = baseline === undefined ? words : { text: words.text };
  const size = officeSize(style, known, wanted, context.fonts);
  return {
    size,
    bold: isBold(style),
    italic: style['font-style'] === 'italic' || style['font-style'].startsWith('oblique'),
    strike: context.strike === true,
    underline: context.underline === true,
    capitals: style['text-transform'] === 'uppercase',
    color: parseColor(style.color) ?? black,
    font,
    spacing: px(style, 'letter-spacing'),
    noProof: font === 'code',
    ...(isOfBrand(style) ? { isBrand: true as const } : {}),
    ...(highlight === undefined ? {} : { highlight }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(href === undefined ? {} : { href }),
  };
}

/** Blanks in a row are one; none at the start, the end, or beside a line break. Runs of one style are one. */
export function collapsed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.kind === 'break') {
      trimEnd(kept);
      kept.push(run);
      continue;
    }
    const text = run.text.replace(/[ \t\n\r\f]+/g, ' ');
    const isAtStart = last === undefined || last.kind === 'break' || last.text.endsWith(' ');
    const shown = isAtStart ? text.replace(/^ /, '') : text;
    if (shown === '') continue;
    const isOneRun = run.kind === 'text' && run.goesOn !== true;
    if (isOneRun && last?.kind === 'text' && sameStyle(last.style, run.style))
      kept.splice(-1, 1, { ...last, text: last.text + shown });
    else kept.push({ ...run, text: shown });
  }
  trimEnd(kept);
  return kept;
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  runs.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]));
}

function sameStyle(one: RunStyle, other: RunStyle): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether there is a word or a picture to be seen among nodes. */
export function isSeen(nodes: readonly DrawnNode[]): boolean {
  return nodes.some((node) => wordsOf(node).trim() !== '' || hasPicture(node));
}

/** Whether a node is a picture or holds one. */
export function hasPicture(node: DrawnNode): boolean {
  return node.kind === 'element' && (node.picture !== undefined || node.children.some(hasPicture));
}
