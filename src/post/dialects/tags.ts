import type { Report } from '../report.js';
import type { Attributes } from './attributes.js';
import type { Box, Boxes, MarkerRole } from './boxes.js';
import { mathSpan } from './math.js';
import { saidWords } from './said-words.js';
import { applyEdits, type Edit, type Source } from './source.js';
import { type Meaning, meaningOf, meaningOfHolder } from './vocabulary.js';

/** A tag of a dialect as found in the text: `{{< name … >}}`, `{% name … %}`, `<Name …>`, `:::name`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly role: MarkerRole;
  /** What messages call it, if not what its dialect calls all tags. */
  readonly noun?: string;
  readonly from: number;
  readonly to: number;
}

/** What a rewrite may use beside the text. */
export interface Tools {
  readonly boxes: Boxes;
  readonly report: Report;
  /** Values of the front matter, by their dotted path. */
  readonly parameter: (path: string) => string | undefined;
}

/** A tag with the one that closes it. */
export interface Pair {
  readonly open: Tag;
  readonly close?: Tag;
}

/** How a dialect calls its tags in messages. */
export interface TagStyle {
  readonly noun: string;
  /** A meaning of this dialect's own, tried before the common vocabulary. */
  readonly meaning?: (tag: Tag) => Meaning | { readonly kind: 'text'; readonly text: string } | undefined;
}

/** Puts markers for what tags mean in their place; tags that nobody knows go, and their content stays. */
export function placeTags(source: Source, tags: readonly Tag[], style: TagStyle, tools: Tools): string {
  return placePairs(source, pairTags(tags), style, tools);
}

/** As `placeTags`, for dialects whose tags find each other in a way of their own. */
export function placePairs(source: Source, pairs: readonly Pair[], style: TagStyle, tools: Tools): string {
  return applyEdits(
    source.text,
    pairs.flatMap((pair) => editsOf(source, pair, style, tools)),
  );
}

function pairTags(tags: readonly Tag[]): Pair[] {
  const pairs: { open: Tag; close?: Tag }[] = [];
  const open = new Map<string, { open: Tag; close?: Tag }[]>();
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? [];
    if (tag.role === 'close') {
      const pair = waiting.pop();
      if (pair === undefined) pairs.push({ open: { ...tag, role: 'close' } });
      else pair.close = tag;
      continue;
    }
    const pair = { open: tag };
    pairs.push(pair);
    if (tag.role === 'open') open.set(tag.name, [...waiting.slice(-200), pair]);
  }
  return pairs;
}

function editsOf(source: Source, { open, close }: Pair, style: TagStyle, tools: Tools): Edit[] {
  const drop = [edit(open, ''), ...(close === undefined ? [] : [edit(close, '')])];
  // A closing tag without its opening one is nothing but residue.
  if (open.role === 'close') return drop;
  const meaning =
    style.meaning?.(open) ??
    meaningOf(open.name, open.attributes) ??
    (close === undefined ? undefined : meaningOfHolder(open.name));
  if (meaning === undefined)
    return unknownEdits(source, close === undefined ? { open } : { open, close }, style, tools);
  switch (meaning.kind) {
    case 'text':
      return [edit(open, meaning.text), ...drop.slice(1)];
    case 'drop':
      return close === undefined ? drop : boxEdits(source, { open, close }, { kind: 'hidden' }, tools);
    case 'code':
      return close === undefined ? drop : codeEdits(source, open, close, meaning);
    default:
      return boxEdits(source, close === undefined ? { open } : { open, close }, meaning, tools);
  }
}

/** What nobody knows goes; what is inside it, and the words of its parameters, stay. */
function unknownEdits(source: Source, { open, close }: Pair, style: TagStyle, tools: Tools): Edit[] {
  const words = saidWords(open.attributes);
  const fate = close === undefined && words === undefined ? 'it is dropped' : 'its text is kept';
  const place = source.placeOf(open.from);
  tools.report(
    'unknown-dialect',
    `The ${open.noun ?? style.noun} \`${open.name}\` is not known; ${fate}`,
    place,
  );
  if (close === undefined) return [edit(open, words ?? '')];
  const box: Box = words === undefined ? { kind: 'group' } : { kind: 'titled', title: words };
  return boxEdits(source, { open, close }, box, tools);
}

function edit({ from, to }: Tag, by: string): Edit {
  return { from, to, by };
}

function boxEdits(source: Source, { open, close }: Pair, box: Box, tools: Tools): Edit[] {
  const index = tools.boxes.add(box);
  if (close === undefined) return [markerEdit(source, open, tools.boxes, index, 'void')];
  return [
    markerEdit(source, open, tools.boxes, index, 'open'),
    markerEdit(source, close, tools.boxes, index, 'close'),
  ];
}

/** A marker alone on its line is a block. There it also loses an indent that would make it code. */
export function markerEdit(
  source: Source,
  place: { from: number; to: number },
  boxes: Boxes,
  index: number,
  role: MarkerRole,
): Edit {
  const { from, to } = place;
  const start = source.text.lastIndexOf('\n', from - 1) + 1;
  const lead = source.text.slice(start, from);
  const rest = source.text.slice(to, (source.text.indexOf('\n', to) + 1 || source.text.length + 1) - 1);
  const alone = rest.trim() === '' && /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.test(lead);
  return { from, to, by: boxes.marker(index, role, alone, source.text.slice(from, to)) };
}

/** A code block written as a tag: a fence if its tags stand alone on their lines, else a code span. */
function codeEdits(
  { text }: Source,
  open: Tag,
  close: Tag,
  { language, info }: Extract<Meaning, { kind: 'code' }>,
): Edit[] {
  const inner = text.slice(open.to, close.from);
  const runs = inner.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  if (!inner.includes('\n') && (language === 'katex' || language === 'math'))
    return [edit(open, `\`${mathSpan}`), edit(close, '`')];
  if (!inner.includes('\n')) {
    const ticks = '`'.repeat(runs.length === 0 ? 1 : longest + 1);
    return [edit(open, `${ticks} `), edit(close, ` ${ticks}`)];
  }
  const fence = '`'.repeat(longest + 1);
  const startsClean = /^[ \t]*\n/.test(inner);
  const endsClean = /\n[ \t]*$/.test(inner);
  // Code on the line of its tag would be read as the fence's info string: it cannot keep its line.
  if (!startsClean || !endsClean) return [edit(open, ''), edit(close, '')];
  const said = info === '' ? language : `${language || 'text'} ${info}`;
  return [edit(open, `${fence}${said}`), edit(close, fence)];
}
