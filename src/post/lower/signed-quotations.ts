import type { Blockquote, Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { countWords } from '../../model/count-words.js';
import { isPerson, isPersonWithRole } from '../../model/signers.js';
import { type FlowContent, trimmed } from '../html/content.js';

const quoted = /^\s*["“”„«»「『]/u;

/** What somebody said ends before a name, and what is only named does not. */
const said = /[.!?…。”"’»]\s*$/u;

/** "- " before a name. */
const dash = /^\s*(?:[-–—―]|--)\s*$/u;

/**
 * `> … *Ada Miller, baker*`, `> … - [Ada Miller](…)`: who is named at the end of a text in `>` has said it, as in
 * `— Ada Miller`. Paragraphs in quotation marks above a line that names a person are set in `>`, too.
 */
export function signQuotations(nodes: FlowContent[]): FlowContent[] {
  const set: FlowContent[] = [];
  for (const node of nodes) {
    const name = node.type === 'paragraph' ? signature(node) : undefined;
    const words = name && quotedEnd(set);
    if (!name || !words || (!isDashed(node) && mayBeOfNext(set[set.length - words.length - 1]))) {
      set.push(node.type === 'blockquote' ? signed(node) : node);
      continue;
    }
    set.splice(set.length - words.length);
    set.push(quotationOf([...withoutMarks(words), name]));
  }
  return set;
}

const dashed = /^(?:[—–―]|--?)\s*(\S.*)$/su;

const isDashed = (node: FlowContent): boolean => dashed.test(plainText(node).trim());

/** Names may also stand above what is said: where one does, and at the beginning of a post, the name below says nothing of it. */
const mayBeOfNext = (before: FlowContent | undefined): boolean =>
  before === undefined || (before.type === 'paragraph' && isPerson(plainText(before)));

function quotationOf(children: Paragraph[]): Blockquote {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'blockquote', children, ...(start && end ? { position: { start, end } } : {}) };
}

/** "**— Ada Miller, baker**", "_Ada Miller, baker_": a paragraph that is nothing else. */
function signature(paragraph: Paragraph): Paragraph | undefined {
  const [only, ...more] = paragraph.children;
  const isSet = more.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis');
  const text = plainText(paragraph).trim();
  const [, name] = dashed.exec(text) ?? [];
  if (name === undefined)
    return isSet && isPersonWithRole(text) ? byline(paragraph, only.children) : undefined;
  const [who = ''] = name.split(/,\s/u, 1);
  return isPerson(who) ? withoutDash(paragraph, isSet ? only.children : paragraph.children) : undefined;
}

/** A byline of what stands behind "--". */
function withoutDash(paragraph: Paragraph, [first, ...others]: readonly PhrasingContent[]): Paragraph {
  if (first?.type !== 'text') return { ...paragraph, children: first ? [first, ...others] : [] };
  const value = first.value.replace(/^\s*(?:[—–―]|--?)\s*/u, '');
  return byline(paragraph, value === '' ? [...others] : [{ ...first, value }, ...others]);
}

const marks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
]);

/** The paragraphs at the end that are one quotation: each begins with its mark, only the last ends with it. */
function quotedEnd(nodes: readonly FlowContent[]): Paragraph[] | undefined {
  const found: Paragraph[] = [];
  const opensAbove = (node: FlowContent | undefined): boolean =>
    node?.type === 'paragraph' && marks.has(plainText(node).trim().charAt(0));
  for (const node of nodes.slice(-mostParagraphs).reverse()) {
    if (node.type !== 'paragraph') break;
    const text = plainText(node).trim();
    const close = marks.get(text.charAt(0));
    if (close === undefined) break;
    const ends = text.indexOf(close, 1);
    const isLast = found.length === 0;
    if (isLast ? ends === -1 || !/^.[.,]?$/u.test(text.slice(ends)) : ends !== -1) break;
    found.unshift(node);
  }
  // Longer ones are not read to their beginning.
  if (found.length === mostParagraphs && opensAbove(nodes[nodes.length - mostParagraphs - 1]))
    return undefined;
  return found.length > 0 && found.some((node) => countWords(plainText(node)) >= leastWords)
    ? found
    : undefined;
}

/** What is set in `>` needs no marks around it, and what of it is shown would have one of them only. */
function withoutMarks(quoted: readonly Paragraph[]): Paragraph[] {
  return quoted.map((paragraph, index) => {
    const children = [...paragraph.children];
    const [first] = children;
    if (first?.type === 'text') children[0] = { ...first, value: first.value.replace(/^\s*["“«„]/u, '') };
    const last = children.at(-1);
    if (index === quoted.length - 1 && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value.replace(/["”»“]([.,]?)\s*$/u, '$1') };
    return { ...paragraph, children };
  });
}

const mostParagraphs = 6;
/** A few words in quotation marks are a name. */
const leastWords = 6;

function signed(quote: Blockquote): Blockquote {
  const last = quote.children.at(-1);
  const before = quote.children.slice(0, -1);
  if (last?.type === 'list' && before.at(-1)?.type === 'paragraph') {
    const [item, ...others] = last.children;
    const [only, ...more] = item?.children ?? [];
    if (others.length > 0 || more.length > 0 || only?.type !== 'paragraph') return quote;
    return last.ordered !== true && isSigner(plainText(only).trim(), before)
      ? { ...quote, children: [...before, byline(only, only.children)] }
      : quote;
  }
  if (last?.type !== 'paragraph') return quote;
  const [words, name] = parted(trimmed(last.children));
  if (name.length === 0 || (words.length === 0 && before.at(-1)?.type !== 'paragraph')) return quote;
  const told: Paragraph[] = words.length === 0 ? [] : [{ ...last, children: words }];
  return { ...quote, children: [...before, ...told, byline(last, name)] };
}

/** Whether a single point below a text is who said it: "Docker Desktop" below what is needed has capitals, too. */
function isSigner(name: string, words: readonly FlowContent[]): boolean {
  const [first = '', last = ''] = [words.at(0), words.at(-1)].map((node) => (node ? plainText(node) : ''));
  return said.test(last) && (isPersonWithRole(name) || (isPerson(name) && quoted.test(first)));
}

function byline(paragraph: Paragraph, name: PhrasingContent[]): Paragraph {
  return { ...paragraph, children: [{ type: 'text', value: '— ' }, ...name] };
}

/** The words of a paragraph, and the name that they end in; no name where none signs them. */
function parted(nodes: PhrasingContent[]): readonly [words: PhrasingContent[], name: PhrasingContent[]] {
  const last = nodes.at(-1);
  const before = nodes.slice(0, -1);
  if (last?.type === 'emphasis' && namesPerson(last))
    return before.length === 0 || said.test(plainText({ type: 'paragraph', children: before }))
      ? [trimmed(before), last.children]
      : [nodes, []];
  const text = last?.type === 'link' ? before.at(-1) : last;
  if (text?.type !== 'text') return [nodes, []];
  return last?.type === 'link' ? linkedEnd(nodes, text, last) : writtenEnd(nodes, text);
}

const namesPerson = (node: PhrasingContent): boolean => isPerson(plainText(node));

/** "… all day. - [Ada](…)". */
function linkedEnd(
  nodes: PhrasingContent[],
  text: Text,
  link: Link,
): readonly [PhrasingContent[], PhrasingContent[]] {
  const [, words, mark = ''] = /^(.*?)(\s[-–—―]+\s*)$/su.exec(text.value) ?? [];
  const isSigned = words !== undefined && dash.test(mark) && said.test(words);
  const isName = namesPerson(link) || /^\p{Lu}[\p{L}.'’-]+$/u.test(plainText(link));
  if (!isSigned || !isName) return [nodes, []];
  return [trimmed([...nodes.slice(0, -2), { ...text, value: words }]), [link]];
}

/** "… all day. - Ada Miller, baker"; behind a longer dash it is known as it stands. */
function writtenEnd(nodes: PhrasingContent[], text: Text): readonly [PhrasingContent[], PhrasingContent[]] {
  const [, words = '', name = ''] = /^(.*[.!?…”"’])\s+-\s+(\p{Lu}[^\n]*)$/su.exec(text.value) ?? [];
  if (name === '' || !isPerson(name)) return [nodes, []];
  return [[...nodes.slice(0, -1), { ...text, value: words }], [{ type: 'text', value: name.trim() }]];
}
