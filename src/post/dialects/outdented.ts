import { applyEdits, type Edit, type Source, sourceOf } from './source.js';
import type { Pair, Tag } from './tags.js';
import { meaningOf } from './vocabulary.js';

/** Containers in containers deeper than this are read as they stand. */
const deepest = 4;

/**
 * A text where the body of each `:::note` stands below its fence. Authors indent it, by four spaces too: Docusaurus
 * knows no indented code and reads prose there. Pandoc's `::: {.output}` does mean code by it.
 */
export function outdented(source: Source, pairsIn: (source: Source) => Pair[], depth = deepest): Source {
  const edits = pairsIn(source).flatMap(({ open, close }) =>
    close === undefined || !holdsProse(source, open) ? [] : bodyEdits(source.text, open, close),
  );
  if (edits.length === 0 || depth === 0) return source;
  // What was masked as code may be a container.
  return outdented(sourceOf(applyEdits(source.text, edits), source.mdx), pairsIn, depth - 1);
}

const holdsProse = ({ text }: Source, { name, attributes, role, from }: Tag): boolean => {
  const isBraced = /^:+[ \t]*\{/.test(text.slice(from, from + 20));
  const kind = role === 'open' && !isBraced ? meaningOf(name, attributes)?.kind : undefined;
  return kind === 'callout' || kind === 'titled';
};

/** Takes off what all lines of a body are indented by more than its fence. */
function bodyEdits(text: string, open: Tag, close: Tag): Edit[] {
  const lead = text.slice(text.lastIndexOf('\n', open.from - 1) + 1, open.from);
  const last = text.lastIndexOf('\n', close.from - 1);
  const starts: number[] = [];
  let common: string | undefined;
  for (let end = text.indexOf('\n', open.to); end !== -1 && end < last; ) {
    const next = text.indexOf('\n', end + 1);
    const { margin, first } = firstOfLine(text, end + 1);
    if (first !== '') {
      common = common === undefined ? margin : sharedStart(common, margin);
      // Most bodies are not indented; one that holds a thousand others is not read to its end for each of them.
      if (common.length <= lead.length || !common.startsWith(lead)) return [];
      starts.push(end + 1);
    }
    end = next;
  }
  const size = common?.length ?? 0;
  return starts.map((at) => ({ from: at + lead.length, to: at + size, by: '' }));
}

const lineStart = /([ \t]*)(\S?)/y;

/** What a line is indented by, and its first character: an empty line has none. */
function firstOfLine(text: string, at: number): { readonly margin: string; readonly first: string } {
  lineStart.lastIndex = at;
  const [, margin = '', first = ''] = lineStart.exec(text) ?? [];
  return { margin, first };
}

const sharedStart = (one: string, other: string): string => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
};
