import type { Blockquote, Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isPerson, isPersonWithRole } from '../../model/signers.js';
import { type FlowContent, trimmed } from '../html/content.js';

const quoted = /^\s*["“”„«»「『]/u;

/** What somebody said ends before a name, and what is only named does not. */
const said = /[.!?…。”"’»]\s*$/u;

/** "- " before a name. */
const dash = /^\s*(?:[-–—―]|--)\s*$/u;

/** `> … *Ada Miller, baker*`, `> … - [Ada Miller](…)`: who is named at the end of a text in `>` has said it, as in `— Ada Miller`. */
export function signQuotations(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => (node.type === 'blockquote' ? signed(node) : node));
}

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
