import { readAttributes } from './attributes.js';
import type { Box } from './boxes.js';
import { calloutKind } from './callout-kinds.js';
import type { Dialect } from './dialect.js';
import type { Source } from './source.js';
import { type Pair, placePairs, type Tag } from './tags.js';

const fence = /^([ \t>]*)(\/{3,})[ \t]*(?:([A-Za-z][\w-]*)[ \t]*(?:\|[ \t]*(.*))?)?$/gm;
const settings = /(?:\n(?: {4}|\t)[\w-]+:.*)+/y;

/** `/// note | Title … ///` of PyMdown's blocks: callouts, details, tabs, captions; settings are indented below. */
export const pymdownBlocks: Dialect = {
  name: 'pymdown-blocks',
  applies: ({ text }) => /^[ \t>]*\/{3,}[ \t]*[A-Za-z]/m.test(text),
  rewrite: (source, tools) => placePairs(source, pairsOf(source), { noun: 'block', meaning: boxOf }, tools),
};

/** A fence without a name closes the innermost block of as many slashes; what is never closed is no block. */
function pairsOf(source: Source): Pair[] {
  const pairs: Pair[] = [];
  const open: { tag: Tag; slashes: number }[] = [];
  for (const match of source.text.matchAll(fence)) {
    const [whole, lead = '', { length: slashes } = '', name, title] = match;
    const from = match.index + lead.length;
    if (!source.isProse(from)) continue;
    if (name === undefined) {
      const at = open.findLastIndex((entry) => entry.slashes === slashes);
      const [entry] = open.splice(at === -1 ? open.length : at);
      const close: Tag = { ...tagOf('', ''), role: 'close', from, to: match.index + whole.length };
      if (entry !== undefined) pairs.push({ open: entry.tag, close });
      continue;
    }
    settings.lastIndex = match.index + whole.length;
    const below = settings.exec(source.text)?.[0] ?? '';
    const to = match.index + whole.length + below.length;
    const type = /\n[ \t]*type:[ \t]*(\S+)/.exec(below)?.[1] ?? '';
    const tag = { ...tagOf(title ?? '', type), name, role: 'open' as const, from, to };
    open.push({ tag, slashes });
  }
  return pairs;
}

function tagOf(title: string, type: string): Tag {
  const named = new Map(Object.entries({ title: title.trim(), type }).filter(([, value]) => value !== ''));
  return { name: '', attributes: { ...readAttributes(''), named }, role: 'open', from: 0, to: 0 };
}

function boxOf({ name, attributes: { named } }: Tag): Box {
  const title = named.get('title');
  const titled = title === undefined ? {} : { title };
  const kind = calloutKind(named.get('type') ?? name);
  if (kind !== undefined) return { kind: 'callout', callout: kind, ...titled };
  if (/^(?:html|caption|figure-caption|table-caption|define)$/.test(name)) return { kind: 'group' };
  if (/^(?:tab|details)$/.test(name)) return { kind: 'titled', ...titled };
  return { kind: 'callout', callout: 'note', ...titled };
}
