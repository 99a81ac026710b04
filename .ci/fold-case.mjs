// Patterns that fold case over all of Unicode (`/…/iu`) are twice as slow to compile as those that name both cases of
// each letter, and a cold start compiles some two hundred of them. The bundle says the same the second way.
import ts from 'typescript';

/** A module's text with its `/…/iu` literals rewritten; the same text when it has none. */
export function foldCase(text, path) {
  if (!/\/[a-z]*(?:i[a-z]*u|u[a-z]*i)/u.test(text)) return text;
  const changes = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const folded = foldLiteral(node.text);
      if (folded !== node.text) changes.push({ start: node.getStart(), end: node.end, folded });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return changes.reduceRight(
    (whole, { start, end, folded }) => whole.slice(0, start) + folded + whole.slice(end),
    text,
  );
}

/**
 * What `i` makes of these is more than the two cases of a letter: classes of letters by case, complements, and
 * references to what was matched.
 */
const beyondLetters = /\\p\{L[ult]\}|\\P\{|\\[1-9]|\\k</u;

/** One literal, such as `/ab[c-e]/giu`, as `/[Aa][Bb][c-eC-E]/gu`. */
export function foldLiteral(literal) {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const pattern = literal.slice(1, end);
  if (!flags.includes('i') || !flags.includes('u') || beyondLetters.test(pattern)) return literal;
  return `/${foldPattern(pattern)}/${flags.replace('i', '')}`;
}

/** An escape, the name of a group, a range of letters, a letter, the bounds of a class. */
const pieces = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|.)|\(\?<\p{L}\w*>|(\p{L})-(\p{L})|\p{L}|[[\]]/gu;

function foldPattern(pattern) {
  let inClass = false;
  return pattern.replace(pieces, (piece, from, to) => {
    if (piece === '[' || piece === ']') {
      inClass = piece === '[';
      return piece;
    }
    if (from !== undefined)
      return inClass ? bothRanges(from, to) : `${bothCases(from, false)}-${bothCases(to, false)}`;
    return piece.length > 1 ? piece : bothCases(piece, inClass);
  });
}

function bothRanges(from, to) {
  const ranges = new Set(['toLowerCase', 'toUpperCase'].map((change) => `${from[change]()}-${to[change]()}`));
  return [...ranges].join('');
}

function bothCases(letter, inClass) {
  const cases = [...new Set([letter.toLowerCase(), letter.toUpperCase(), letter])];
  if (cases.length === 1 || cases.some((each) => each.length > 1)) return letter;
  return inClass ? cases.join('') : `[${cases.join('')}]`;
}
