import { CST, Lexer } from 'yaml';
import { DeckError } from '../../errors.js';

const mostCharacters = 16_384;
const mostDepth = 32;

/** Stops front matter that is too large or nested too deeply for a parser to be let near it. */
export function guardSize(block: string, line: number): void {
  if (block.length > mostCharacters) {
    throw refusal(`The front matter has ${block.length} characters; the most is ${mostCharacters}.`, line);
  }
  let brackets = 0;
  block.split('\n').forEach((text, index) => {
    const indent = /^[ \t]*(?:(?:[-?]|[^\s:]+:)[ \t]+)*/.exec(text)?.[0] ?? '';
    const levels = Math.max(indent.search(/\S|$/) / 2, indent.split(/[ \t]+/).length);
    for (const character of text) {
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > mostDepth) break;
    }
    if (brackets > mostDepth || levels > mostDepth)
      throw refusal('The front matter is nested too deeply.', line + index);
  });
}

const refusedTokens: Readonly<Record<string, string>> = {
  alias: 'The front matter has an alias (`*name`)',
  tag: 'The front matter has a type tag (`!name`)',
  'doc-start': 'The front matter has a second YAML document',
  'doc-end': 'The front matter has a second YAML document',
  directive: 'The front matter has a YAML directive (`%`)',
};

/** `title: ! 'Ovens'`, as old exports have it: the tag of no type, a text. */
const plainTag = '!';

/** Stops YAML that can grow, run or hide: aliases, tags, merge keys, several documents. */
export function guardYaml(block: string, firstLine: number): void {
  let line = firstLine;
  for (const token of new Lexer().lex(block)) {
    const type = token === plainTag ? undefined : CST.tokenType(token);
    const reason =
      refusedTokens[String(type)] ?? (token === '<<' ? 'The front matter has a merge key (`<<`)' : undefined);
    if (reason !== undefined) throw refusal(`${reason}, which is not accepted.`, line);
    for (let at = token.indexOf('\n'); at !== -1; at = token.indexOf('\n', at + 1)) line++;
  }
}

/** The error for front matter that is not accepted. */
export function refusal(message: string, line: number): DeckError {
  return new DeckError('bad-front-matter', message, {
    hint: 'Write the front matter as plain keys and values; quote a value that starts with a special character.',
    place: { line },
  });
}
