import type { PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { trimmed } from '../html/content.js';
import { isCodeMark } from './code-marks.js';

/**
 * `spaced`: between blanks amid a sentence, which opens what one behind a letter closes: `a ** warm loaf** of rye`.
 * `label`: asterisks between blanks behind a colon, which close only what begins a sentence: `**Oat: ** light`.
 * `ended`: one that looks like a beginning and is an end. `loose`: between blanks where a sentence begins, which may open one that is closed: `It cools. ** Cut it now.**`.
 */
type Kind = 'open' | 'close' | 'ended' | 'label' | 'loose' | 'spaced' | 'kept';

interface Run {
  readonly kind: Kind;
  readonly signs: Text;
  /** What stands behind it. */
  readonly behind: string;
}

type Piece = PhrasingContent | Run;

const isRun = (piece: Piece): piece is Run => 'kind' in piece;
const isNode = (piece: Piece): piece is PhrasingContent => !isRun(piece);

/** Asterisks in a row; or those around a mere sign at the end of a word, which mean nothing: `crumb**.** After`. */
const asterisks = /(?<=\p{L})\*\*([.,:;!?…]+)\*\*(?=\s|$)|(?<!\*)\*{2,4}(?!\*)/gu;

const closing = /[\p{Pe}\p{Pf}.,:;!?…。，、：；！？"']$/u;
const startsClosing = /^[\p{Pe}\p{Pf}.,:;!?…。，、：；！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** How much of the text beside a run is looked at. */
const sight = 40;

/**
 * Asterisks that were meant to be bold and are none to CommonMark, since a letter or a blank stands on their wrong
 * side, `**A crust:**dark`, or since they are never closed. Only what cannot be read otherwise is mended: a power, a
 * pointer, the mark of a footnote or a masked number stays as it is written.
 */
export function mendEmphasis(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('**') && isPlain(node))) return nodes;
  const pieces = nodes.flatMap((node, index): Piece[] =>
    node.type === 'text' && isPlain(node) ? split(node, nodes[index - 1], nodes[index + 1]) : [node],
  );
  return joinPartners(pieces);
}

/** Whether a text stands in the post as it is: an escaped asterisk is meant to be seen. */
function isPlain({ position, value }: Text): boolean {
  const { start, end } = position ?? {};
  return (
    start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset === value.length
  );
}

function split(node: Text, left: PhrasingContent | undefined, right: PhrasingContent | undefined): Piece[] {
  const pieces: Piece[] = [];
  const text = (value: string): Text => ({ ...node, value });
  let from = 0;
  for (const match of node.value.matchAll(asterisks)) {
    const to = match.index + match[0].length;
    const before =
      match.index === 0
        ? edgeOf(left, 'end')
        : node.value.slice(Math.max(0, match.index - sight), match.index);
    const behind = to === node.value.length ? edgeOf(right, 'start') : node.value.slice(to, to + sight);
    if (match.index > from) pieces.push(text(node.value.slice(from, match.index)));
    pieces.push(
      match[1] === undefined
        ? { kind: kindOf(match[0], before, behind), signs: text(match[0]), behind }
        : text(match[1]),
    );
    from = to;
  }
  if (from < node.value.length) pieces.push(text(node.value.slice(from)));
  return pieces;
}

function edgeOf(node: PhrasingContent | undefined, side: 'start' | 'end'): string {
  if (node === undefined) return '';
  // A code span is one word of its sentence, whatever it holds.
  if (node.type === 'inlineCode') return 'code';
  return side === 'start' ? plainText(node).slice(0, sight) : plainText(node).slice(-sight);
}

function kindOf(signs: string, before: string, behind: string): Kind {
  if (signs !== '**' || isCodeMark(before, behind)) return 'kept';
  const [hasLetterBefore, hasLetterBehind] = [/\p{L}$/u.test(before), /^\p{L}/u.test(behind)];
  const [isBlankBefore, isBlankBehind] = [/^$|\s$/.test(before), /^(?:\s|$)/.test(behind)];
  if (isBlankBefore && isBlankBehind) return kindBetweenBlanks(before, behind);
  if (isBlankBefore || opening.test(before))
    return startsClosing.test(behind) ? 'close' : isBlankBehind ? 'kept' : 'open';
  // Languages without blanks set quotes in bold inside of a line: `的**“新”**的`.
  if (hasLetterBefore && /^[\p{Ps}\p{Pi}]/u.test(behind)) return 'open';
  if (closing.test(before)) return hasLetterBehind || isBlankBehind ? 'close' : 'kept';
  return hasLetterBefore && (isBlankBehind || startsClosing.test(behind)) ? 'close' : 'kept';
}

function kindBetweenBlanks(before: string, behind: string): Kind {
  if (/[:：]\s+$/u.test(before)) return 'label';
  if (!/^\s+\p{L}/u.test(behind)) return 'kept';
  return endsSentence.test(before) ? 'loose' : 'spaced';
}

interface Open {
  readonly run: Run;
  /** Where in the result what it opens begins. */
  readonly at: number;
  readonly isFirst: boolean;
}

function joinPartners(given: readonly Piece[]): PhrasingContent[] {
  const pieces = withLonePair(given);
  const result: PhrasingContent[] = [];
  let open: Open | undefined;
  const leave = (): void => {
    if (open !== undefined && !isLost(open)) result.splice(open.at, 0, open.run.signs);
    open = undefined;
  };
  for (const piece of pieces) {
    if (!isRun(piece)) result.push(piece);
    else if (piece.kind === 'open' || piece.kind === 'loose') {
      leave();
      open = { run: piece, at: result.length, isFirst: beginsSentence(result.at(-1)) };
    } else if (open !== undefined && arePartners(open, piece, result.slice(open.at))) {
      const bold = result.splice(open.at);
      const hasBlank = /^\p{L}/u.test(piece.behind) && /\s$/.test(textOf(bold));
      result.push({ type: 'strong', children: trimmed(bold) });
      if (hasBlank) result.push({ ...piece.signs, value: ' ' });
      open = undefined;
    } else result.push(piece.signs);
  }
  leave();
  return result;
}

/** Words behind which one of two arguments stands, `the **loaf before **crumb`, and no bold words end. */
const links =
  /[-,;+&|/=]\s*$|(?:^|\s)(?:and|or|nor|with|into|to|of|for|from|in|on|by|as|at|than|before|after|over|plus|vs\.?|und|oder|mit|et|ou|avec|y|o|e|con|com)\s*$/iu;

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Of two runs that both look like beginnings, the second is the end, with the blank on its wrong side:
 * `**a warm loaf **that cools`. Of a loose one that nothing closes nothing is made.
 */
function withLonePair(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second, third] = pieces.filter(isRun);
  const isLone = first !== undefined && second !== undefined && third === undefined;
  // A power stands between blanks, too: "n ** 2 is low.**" is none that a word closes.
  const isLoose =
    isLone &&
    second.kind === 'close' &&
    (first.kind === 'loose' ||
      (first.kind === 'spaced' && /[\p{L}\p{N}]$/u.test(between(pieces, first, second))));
  if (isLone && first.kind === 'open' && second.kind === 'open') {
    const words = between(pieces, first, second);
    if (!/\S\s$/.test(words) || (!cjk.test(second.behind) && !isPhrase(words))) return pieces;
    return pieces.map((piece) => (piece === second ? { ...second, kind: 'ended' } : piece));
  }
  return pieces.map((piece): Piece => {
    if (!isRun(piece) || (piece.kind !== 'loose' && piece.kind !== 'spaced')) return piece;
    return { ...piece, kind: isLoose ? 'loose' : 'kept' };
  });
}

const between = (pieces: readonly Piece[], first: Run, second: Run): string =>
  textOf(pieces.slice(pieces.indexOf(first) + 1, pieces.indexOf(second)).filter(isNode));

/** Three words or more, the last of which nothing needs to follow. */
function isPhrase(text: string): boolean {
  return wordsOf(text) >= 3 && !links.test(text);
}

const endsSentence = /^\s*$|[.!?…]["'”’)]?\s+$|[。！？]$/u;

/** Whether a paragraph, a line or a sentence begins behind a node. */
function beginsSentence(before: PhrasingContent | undefined): boolean {
  return before === undefined || endsSentence.test(plainText(before).slice(-sight));
}

/** Words of which no parameter is called: "and **why that is". */
const clause = /^(?:why|how|what|when|where|who|which|that|this|these|those|the|it|we|you|they)\s+\p{L}/iu;

/** Whether asterisks that nothing closes were to begin bold words, and may go. */
function isLost({ run, isFirst }: Open): boolean {
  return isFirst ? /^\p{L}/u.test(run.behind) : clause.test(run.behind);
}

/** Whether two runs hold prose: two words at least, or one that is a label. */
function arePartners({ isFirst }: Open, { kind }: Run, between: readonly PhrasingContent[]): boolean {
  if (kind === 'kept') return false;
  if (kind === 'ended') return true;
  const text = textOf(between);
  if (isFirst && /\p{L}\s*[:：]\s*$/u.test(text)) return true;
  return kind === 'close' && wordsOf(text) >= 2;
}

const textOf = (nodes: readonly PhrasingContent[]): string => nodes.map((node) => plainText(node)).join('');

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}[\p{L}\p{M}'’-]+/gu;
const wordsOf = (text: string): number => text.match(word)?.length ?? 0;
