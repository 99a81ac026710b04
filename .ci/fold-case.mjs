// Patterns that fold case (`/…/i`) are twice as slow to compile as those that name both cases of each letter, four times
// where they have classes of letters by case, and a cold start compiles some three hundred of them. The bundle says the
// same the second way.
import ts from 'typescript';

/** A module's text with its `/…/i` literals rewritten; the same text when it has none. */
export function foldCase(text, path) {
  if (!/\/[a-z]*i/u.test(text)) return text;
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

/** What `i` makes of these is more than the two cases of a letter: references to what was matched, complements by case. */
const beyondLetters = /\\P\{L[ult]\}|\\[1-9]|\\k</u;

/**
 * Letters of one case are, for `i`, the letters that have another; "letters that have case" differs in those that
 * have none, such as phonetic signs and mathematical letters, which no pattern of ours is about.
 */
const ofOneCase = /^\\p\{L[ult]\}$/u;

/** One literal, such as `/ab[c-e]/giu`, as `/[Aa][Bb][c-eC-E]/gu`. */
export function foldLiteral(literal) {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const pattern = literal.slice(1, end);
  if (!flags.includes('i') || beyondLetters.test(pattern)) return literal;
  // Without `u`, a property is a letter and its braces.
  if (!flags.includes('u') && /\\(?:[pP]|u\{)/u.test(pattern)) return literal;
  return `/${foldPattern(pattern)}/${flags.replace('i', '')}`;
}

/** An escape, the name of a group, a range of letters, a letter, the bounds of a class. */
const pieces =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|.)|\(\?<\p{L}\w*>|(\p{L})-(\p{L})|\p{L}|[[\]]/gu;

function foldPattern(pattern) {
  let inClass = false;
  return pattern.replace(pieces, (piece, from, to) => {
    if (piece === '[' || piece === ']') {
      inClass = piece === '[';
      return piece;
    }
    if (ofOneCase.test(piece)) return '\\p{LC}';
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
