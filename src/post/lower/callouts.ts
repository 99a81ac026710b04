import type { Blockquote, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Callout, CalloutKind } from '../../model/nodes.js';
import { calloutKind, leadingSign } from '../dialects/callout-kinds.js';
import { type FlowContent, trimmed } from '../html/content.js';
import { joinedLines, softBreak, splitLines } from './split-lines.js';
import { withoutColon } from './without-colon.js';

const bracketed = /^\[!([A-Za-z][\w -]*?)(?:\|[^\]]*)?\][+-]?[ \t]*/;
const spoken =
  /^(?:[^\p{L}\p{N}]*\s*)?(note|tip|important|warning|caution|info|hint|danger|attention|nota|notiz|hinweis|achtung|remarque|注意|注)\s*[::]?\s*$/u;

/** "Note: …" behind a sign, in plain letters. */
const plainWord = /^(note|tip|important|warning|caution|info|hint|danger|attention)[ \t]*[:：]/iu;

/** `> note "Title"` alone on its line: Jekyll's premonition. */
const quoted = /^([a-z]+) ["“]([^"”]*)["”]$/;

/** `> [!NOTE] Title` of GitHub and Obsidian, `> note "Title"` of Jekyll, `> **Note**` of older posts, and `> ⚠️ Text`. */
export function raiseCallouts(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => (node.type === 'blockquote' ? (calloutOf(node) ?? node) : node));
}

function calloutOf(quote: Blockquote): Callout | undefined {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const [line = [], ...others] = splitLines(first.children);
  const lead = line[0];
  const place = quote.position === undefined ? {} : { position: quote.position };
  const make: Make = (kind, title, text) => {
    const body: FlowContent[] = text.length === 0 ? [] : [{ ...first, children: text }];
    return {
      type: 'callout',
      kind,
      ...(title.length === 0 ? {} : { title }),
      children: [...body, ...rest],
      ...place,
    };
  };
  const below = joinedLines(others);
  if (lead?.type === 'text') {
    const match = bracketed.exec(lead.value);
    if (match === null) return signedCallout(line, below, rest, make) ?? quotedCallout(line, below, make);
    const title = trimmed(
      [{ ...lead, value: lead.value.slice(match[0].length) }, ...line.slice(1)].filter(
        (node) => node.type !== 'text' || node.value !== '',
      ),
    );
    return make(calloutKind(match[1]) ?? 'note', title, below);
  }
  return spokenCallout(line, below, rest, make);
}

type Make = (kind: CalloutKind, title: PhrasingContent[], text: PhrasingContent[]) => Callout;

/** `**Note:** Text`, also behind a sign: one that warns says more than a word does. */
function spokenCallout(
  [lead, ...line]: readonly PhrasingContent[],
  below: PhrasingContent[],
  rest: readonly FlowContent[],
  make: Make,
  signed?: CalloutKind,
): Callout | undefined {
  const words = lead?.type === 'strong' ? plainText(lead) : '';
  const word = spoken.exec(words.toLowerCase())?.[1];
  if (word === undefined) return undefined;
  const after = trimmed(line);
  const text = [
    ...withoutColon(after),
    ...(after.length > 0 && below.length > 0 ? [softBreak()] : []),
    ...below,
  ];
  const named = calloutKind(word) ?? 'note';
  const sign = signed ?? leadingSign(words)?.kind;
  const kind = sign === 'warning' ? sign : named;
  // "Info", "Hinweis": the author's own word for it is its title.
  const said = words.replace(/^[^\p{L}]+|\s*[:：]\s*$/gu, '');
  const title: PhrasingContent[] = word === named ? [] : [{ type: 'text', value: said }];
  return text.length === 0 && rest.length === 0 ? undefined : make(kind, title, text);
}

/** `⚠️ Text`, `⚠️ **Note:** Text`, `💡 Tip: Text`: the sign says the kind and is not shown beside it. */
function signedCallout(
  [lead, ...line]: readonly PhrasingContent[],
  below: PhrasingContent[],
  rest: readonly FlowContent[],
  make: Make,
): Callout | undefined {
  const found = lead?.type === 'text' ? leadingSign(lead.value) : undefined;
  if (lead?.type !== 'text' || found === undefined) return undefined;
  const { sign, kind } = found;
  const value = lead.value.slice(sign.length);
  const after = value === '' ? line : [{ ...lead, value }, ...line];
  const called = spokenCallout(after, below, rest, make, kind);
  // What is in quotation marks is what somebody said.
  if (called || after.length === 0 || /^["“„«「]/u.test(value)) return called;
  const named = calloutKind(plainWord.exec(value)?.[1]) ?? kind;
  const text = [...after, ...(below.length > 0 ? [softBreak()] : []), ...below];
  return make(kind === 'warning' ? kind : named, [], text);
}

function quotedCallout(
  line: readonly PhrasingContent[],
  below: PhrasingContent[],
  make: Make,
): Callout | undefined {
  const [, word, title = ''] =
    quoted.exec(plainText({ type: 'paragraph', children: [...line] }).trim()) ?? [];
  const kind = calloutKind(word);
  if (kind === undefined || below.length === 0) return undefined;
  // `> info "INFO"` has no title of its own.
  const isTitle = title.trim() !== '' && calloutKind(title) === undefined;
  return make(kind, isTitle ? [{ type: 'text', value: title.trim() }] : [], below);
}
