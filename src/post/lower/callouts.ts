import type { Blockquote, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Callout, CalloutKind } from '../../model/nodes.js';
import { calloutKind } from '../dialects/callout-kinds.js';
import { type FlowContent, trimmed } from '../html/content.js';
import { softBreak, splitLines } from './split-lines.js';
import { withoutColon } from './without-colon.js';

const bracketed = /^\[!([A-Za-z][\w -]*?)(?:\|[^\]]*)?\][+-]?[ \t]*/;
const spoken =
  /^(?:[^\p{L}\p{N}]*\s*)?(note|tip|important|warning|caution|info|hint|danger|attention|nota|notiz|hinweis|achtung|remarque|注意|注)\s*[::]?\s*$/u;

/** `> note "Title"` alone on its line: Jekyll's premonition. */
const quoted = /^([a-z]+) ["“]([^"”]*)["”]$/;

/** `> [!NOTE] Title` of GitHub and Obsidian, `> note "Title"` of Jekyll, and `> **Note**` of older posts. */
export function raiseCallouts(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => (node.type === 'blockquote' ? (calloutOf(node) ?? node) : node));
}

function calloutOf(quote: Blockquote): Callout | undefined {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const [line = [], ...others] = splitLines(first.children);
  const lead = line[0];
  const place = quote.position === undefined ? {} : { position: quote.position };
  const make = (kind: CalloutKind, title: PhrasingContent[], text: PhrasingContent[]): Callout => {
    const body: FlowContent[] = text.length === 0 ? [] : [{ ...first, children: text }];
    return {
      type: 'callout',
      kind,
      ...(title.length === 0 ? {} : { title }),
      children: [...body, ...rest],
      ...place,
    };
  };
  const below = others.flatMap((part, index) => (index === 0 ? part : [softBreak(), ...part]));
  if (lead?.type === 'text') {
    const match = bracketed.exec(lead.value);
    if (match === null) return quotedCallout(line, below, make);
    const title = trimmed(
      [{ ...lead, value: lead.value.slice(match[0].length) }, ...line.slice(1)].filter(
        (node) => node.type !== 'text' || node.value !== '',
      ),
    );
    return make(calloutKind(match[1]) ?? 'note', title, below);
  }
  const word = lead?.type === 'strong' ? spoken.exec(plainText(lead).toLowerCase())?.[1] : undefined;
  if (word === undefined) return undefined;
  const after = trimmed(line.slice(1));
  const text = [
    ...withoutColon(after),
    ...(after.length > 0 && below.length > 0 ? [softBreak()] : []),
    ...below,
  ];
  const kind = calloutKind(word) ?? 'note';
  // "Info", "Hinweis": the author's own word for it is its title.
  const said = plainText(lead).replace(/^[^\p{L}]+|\s*[:：]\s*$/gu, '');
  const title: PhrasingContent[] = word === kind ? [] : [{ type: 'text', value: said }];
  return text.length === 0 && rest.length === 0 ? undefined : make(kind, title, text);
}

function quotedCallout(
  line: readonly PhrasingContent[],
  below: PhrasingContent[],
  make: (kind: CalloutKind, title: PhrasingContent[], text: PhrasingContent[]) => Callout,
): Callout | undefined {
  const [, word, title = ''] =
    quoted.exec(plainText({ type: 'paragraph', children: [...line] }).trim()) ?? [];
  const kind = calloutKind(word);
  if (kind === undefined || below.length === 0) return undefined;
  // `> info "INFO"` has no title of its own.
  const isTitle = title.trim() !== '' && calloutKind(title) === undefined;
  return make(kind, isTitle ? [{ type: 'text', value: title.trim() }] : [], below);
}
