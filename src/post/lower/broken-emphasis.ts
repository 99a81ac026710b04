import type { PhrasingContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { trimmed } from '../html/content.js';

type Kind = 'open' | 'close' | 'either' | 'loose' | 'kept';

interface Run {
  readonly kind: Kind;
  readonly signs: Text;
}

type Piece = PhrasingContent | Run;

const isRun = (piece: Piece): piece is Run => 'kind' in piece;

const asterisks = /(?<!\*)\*{2,4}(?!\*)/g;

/** Keywords by their name, and a word that an argument or a list ends behind: `f(*args, **rest)`. */
const keywords =
  /^(?:(?:kw)?args|kwargs|kwds|kw|kwrest|opts|options|params|props|rest|nil)\b|^[a-z_]\w*[),|=]/i;

/**
 * Asterisks that were meant to be bold and are none to CommonMark, since a blank or a sign stands on their wrong side:
 * `**Crust:**dark`, `the ** rye ** loaf`, one that is never closed. What has a partner is bold, the others go.
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
  let from = 0;
  for (const match of node.value.matchAll(asterisks)) {
    const to = match.index + match[0].length;
    const before = match.index === 0 ? edgeOf(left, -1) : node.value.slice(match.index - 1, match.index);
    const behind = to === node.value.length ? edgeOf(right, 0) : node.value.slice(to, to + 40);
    if (match.index > from) pieces.push({ ...node, value: node.value.slice(from, match.index) });
    pieces.push({ kind: kindOf(before, behind), signs: { ...node, value: match[0] } });
    from = to;
  }
  if (from < node.value.length) pieces.push({ ...node, value: node.value.slice(from) });
  return pieces;
}

function edgeOf(node: PhrasingContent | undefined, side: 0 | -1): string {
  return node === undefined ? '' : plainText(node).slice(side, side === 0 ? 1 : undefined);
}

function kindOf(before: string, behind: string): Kind {
  // A path, a power, a keyword: `src/**/*.ts`, `2**8`, `**kwargs`.
  if (/[/\\{}[\]]/.test(before) || /^[/\\{}[\]]|^\.\w/.test(behind) || keywords.test(behind)) return 'kept';
  const word = /[\p{L}\p{N}_]/u;
  if (word.test(before) && word.test(behind.slice(0, 1))) return 'kept';
  const isOpen = /^\s*$/.test(before);
  const isShut = /^(?:\s|$)/.test(behind);
  if (isOpen !== isShut) return isOpen ? 'open' : 'close';
  if (isOpen) return 'loose';
  return word.test(before) ? 'close' : 'either';
}

function joinPartners(pieces: readonly Piece[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let open: number | undefined;
  pieces.forEach((piece, index) => {
    if (!isRun(piece)) result.push(piece);
    else if (piece.kind === 'kept' || (open === undefined && isAlone(pieces, index)))
      result.push(piece.signs);
    else if (open !== undefined && piece.kind !== 'open') {
      result.push(...bold(result.splice(open)));
      open = undefined;
    } else if (piece.kind !== 'close') open = result.length;
    // `d***` is a word that nobody writes out.
    else if (piece.signs.value.length > 2) result.push(piece.signs);
  });
  return result;
}

/** Asterisks between blanks are bold only with others behind words: `2 ** 3 ** 4` is a power. */
function isAlone(pieces: readonly Piece[], index: number): boolean {
  const run = pieces[index];
  if (run === undefined || !isRun(run) || run.kind !== 'loose') return false;
  const length = pieces.slice(index + 1).findIndex(isRun);
  const between = pieces.slice(index + 1, index + 1 + length).filter((piece) => !isRun(piece));
  return length === -1 || !/\p{L}{3}/u.test(between.map((node) => plainText(node)).join(''));
}

function bold(children: PhrasingContent[]): PhrasingContent[] {
  return /[\p{L}\p{N}]/u.test(children.map((node) => plainText(node)).join(''))
    ? [{ type: 'strong', children: trimmed(children) }]
    : children;
}
