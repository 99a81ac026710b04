import type { PhrasingContent, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { mathDisplay, mathSpan } from '../dialects/math.js';
import { trimmed } from '../html/content.js';
import { emojiOf } from './emoji.js';

/** Formulas come back from the code spans that they were hidden in. */
export function raiseInlineMath(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type !== 'inlineCode') return node;
    if (!node.value.startsWith(mathSpan) && !node.value.startsWith(mathDisplay)) return node;
    const { position } = node;
    return {
      type: 'inlineMath',
      value: withIndices(node.value.slice(mathSpan.length).trim()),
      ...(position ? { position } : {}),
    };
  });
}

/** What sets a name in a formula: "\text{max\_heat}" has a line. */
const named = /\\(?:text\w*|math(?:rm|tt|it|sf|bf)|operatorname|mbox|verb|hbox)\b/u;

/** Some blogs read "_" as emphasis also in a formula, so authors write `$\hat{f}\_x$` for an index; "max\_heat" is one name. */
const withIndices = (formula: string): string =>
  named.test(formula) ? formula : formula.replace(/(?<!\\|\p{L}{2})\\_(?=[\\{\p{L}\d])/gu, '_');

/** A heading that is emphasised as a whole is a heading: its look is the theme's, not the blog's. */
export function plainHeadings(nodes: PhrasingContent[], parent: RootContent): PhrasingContent[] {
  const [only, ...more] = parent.type === 'heading' ? nodes : [];
  const isWhole = more.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong');
  return isWhole ? plainHeadings(only.children, parent) : nodes;
}

/** The sign beside a heading that links to it. */
const anchorSign = /^[#¶§🔗\u200b]+$/u;

const isAnchor = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'link' && node.url.startsWith('#') && anchorSign.test(plainText(node).trim());

/** A heading without the signs at its ends that link to it. */
export function dropAnchorSigns(nodes: PhrasingContent[], parent: RootContent): PhrasingContent[] {
  if (parent.type !== 'heading' || !nodes.some(isAnchor)) return nodes;
  const own = trimmed(nodes.filter((node) => !isAnchor(node)));
  return own.length > 0 ? own : nodes;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** A line end in a paragraph is a blank, and nothing between two characters of scripts without blanks. */
export function joinLines(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text' || !/[\n\t]| {2}/.test(node.value)) return node;
    const before = index === 0 ? '' : edge(nodes[index - 1], -1);
    const after = edge(nodes[index + 1], 0);
    const value = node.value
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, (found, at: number, whole: string) => {
        const left = lastOf(whole.slice(Math.max(0, at - 2), at)) || before;
        const right = firstOf(whole.slice(at + found.length, at + found.length + 2)) || after;
        return wide.test(left) && wide.test(right) ? '' : ' ';
      });
    return { ...node, value };
  });
}

function edge(node: PhrasingContent | undefined, side: 0 | -1): string {
  if (node === undefined || node.type === 'break') return '';
  const text = plainText(node);
  return side === 0 ? firstOf(text) : lastOf(text);
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32).trim();
}

function lastOf(text: string): string {
  return /.$/u.exec(text)?.[0] ?? '';
}

const scripts = /(?<=[\p{L}\p{N})\]])(?:~([^\s~]{1,24})~(?!~)|\^([^\s^]{1,24})\^)/gu;

/** `H~2~O` and `x^2^`. */
export function raiseScripts(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    node.type === 'text' && /[~^]/.test(node.value) ? splitScripts(node) : [node],
  );
}

function splitScripts(node: Text): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(scripts)) {
    const [whole, sub, sup] = match;
    if (match.index > from) result.push({ ...node, value: node.value.slice(from, match.index) });
    const children: PhrasingContent[] = [{ ...node, value: sub ?? sup ?? '' }];
    result.push({ type: 'marked', tag: sub === undefined ? 'sup' : 'sub', children });
    from = match.index + whole.length;
  }
  return from === 0 ? [node] : [...result, { ...node, value: node.value.slice(from) }];
}

/** `a !== b` compares, and marks nothing. */
const highlight = /(?<![=!<>\w])==(?=[^\s=])|(?<=[^\s=!<>])==(?![=\w])/;

/** `==important==`, also around other inline markup. */
export function raiseHighlights(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'text' && highlight.test(node.value))) return nodes;
  const result: PhrasingContent[] = [];
  let open: number | undefined;
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split(new RegExp(highlight, 'g')) : [];
    if (node.type !== 'text' || parts.length === 1) {
      result.push(node);
      continue;
    }
    parts.forEach((value, index) => {
      if (index > 0) open = toggle(result, open);
      if (value !== '') result.push({ ...node, value });
    });
  }
  // One that is never closed is what it looks like.
  if (open !== undefined) result.splice(open, 0, { type: 'text', value: '==' });
  return result;
}

function toggle(result: PhrasingContent[], open: number | undefined): number | undefined {
  if (open === undefined) return result.length;
  const children = result.splice(open);
  if (children.length > 0) result.push({ type: 'marked', tag: 'mark', children });
  return undefined;
}

/** `:rocket:` and its kin; a name that nobody knows stays. */
export function raiseEmoji(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type !== 'text' || !node.value.includes(':')) return node;
    const value = node.value.replace(
      /(?<![\w:]):([a-z0-9_+-]{1,40}):(?!\w)/g,
      (whole, name: string) => emojiOf(name) ?? whole,
    );
    return value === node.value ? node : { ...node, value };
  });
}

// Whatever is left of a marker (a box in the text of a link's title …) must not be seen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own sign
const residue = /\u0001\w*|\{\{<!--.*?-->\}\}/g;

/** Joins neighbouring texts and drops empty ones. */
export function mergeTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'text') {
      if (!isHollow(node)) result.push(node);
      continue;
    }
    const value = node.value.replace(residue, '');
    if (value === '') continue;
    if (last?.type !== 'text') result.push(value === node.value ? node : { ...node, value });
    else result[result.length - 1] = joined(last, { ...node, value });
  }
  return result;
}

function joined(first: Text, second: Text): Text {
  const value = (first.value + second.value).replace(/ {2,}/g, ' ');
  const start = first.position?.start;
  const end = second.position?.end ?? first.position?.end;
  return { type: 'text', value, ...(start && end ? { position: { start, end } } : {}) };
}

/** Markup around nothing. */
function isHollow(node: PhrasingContent): boolean {
  return (
    ['emphasis', 'strong', 'delete', 'marked', 'link'].includes(node.type) &&
    'children' in node &&
    node.children.length === 0
  );
}
