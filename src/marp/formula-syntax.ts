import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaBlock: 'formulaBlock';
    formulaData: 'formulaData';
    formulaMark: 'formulaMark';
  }
}

const dollar = 36;
const backslash = 92;

/** Syntax of micromark: `$…$` and `$$…$$` just where marp-core reads formulas. */
export function formulaSyntax(): Extension {
  return { text: { [dollar]: [inlineFormula, twoDollars] }, flow: { [dollar]: formulaBlock } };
}

/** What the syntax becomes in a tree. */
export function formulaFromMarkdown(): FromMarkdown {
  return {
    enter: {
      formula(token) {
        this.enter({ type: 'inlineMath', value: '' }, token);
        this.buffer();
      },
      formulaBlock(token) {
        this.enter({ type: 'math', value: '' }, token);
        this.buffer();
      },
    },
    exit: { formula: exitFormula, formulaBlock: exitFormula, formulaData: exitData },
  };
}

type Exit = NonNullable<FromMarkdown['exit']>[keyof NonNullable<FromMarkdown['exit']>];
type TokenOf = Parameters<NonNullable<Exit>>[0];

function exitFormula(this: CompileContext, token: TokenOf): void {
  const value = this.resume().trim();
  const node = this.stack.at(-1);
  if (node?.type === 'inlineMath') node.value = value;
  if (node?.type === 'math') node.value = value.replace(/\$\$$/, '').trim();
  this.exit(token);
}

function exitData(this: CompileContext, token: TokenOf): void {
  this.config.enter.data?.call(this, token);
  this.config.exit.data?.call(this, token);
}

/** No blank after the first sign or before the last, and no digit behind: `$5 and $6` are prices. */
const inlineFormula: Construct = {
  name: 'formula',
  tokenize(effects, ok, nok) {
    let escaped = false;
    let before: Code = null;
    const start: State = (code) => {
      effects.enter('formula');
      effects.enter('formulaMark');
      effects.consume(code);
      effects.exit('formulaMark');
      return first;
    };
    const first: State = (code) => {
      if (isBlank(code) || code === dollar || code === null) return nok(code);
      return between(code);
    };
    const between: State = (code) => {
      if (code === null) return nok(code);
      if (isLineEnd(code)) return consumeAs('lineEnding', code, between);
      if (code === dollar && !escaped) return isBlank(before) ? nok(code) : last(code);
      effects.enter('formulaData');
      return data(code);
    };
    const data: State = (code) => {
      if (code === null || isLineEnd(code) || (code === dollar && !escaped)) {
        effects.exit('formulaData');
        return between(code);
      }
      escaped = code === backslash && !escaped;
      before = code;
      effects.consume(code);
      return data;
    };
    const last: State = (code) => {
      effects.enter('formulaMark');
      effects.consume(code);
      effects.exit('formulaMark');
      effects.exit('formula');
      return behind;
    };
    const behind: State = (code) => (code !== null && code >= 48 && code <= 57 ? nok(code) : ok(code));
    const consumeAs = (type: 'lineEnding', code: Code, next: State): State => {
      effects.enter(type);
      effects.consume(code);
      effects.exit(type);
      before = null;
      escaped = false;
      return next;
    };
    return start;
  },
};

/** Two signs with nothing between them are just that. */
const twoDollars: Construct = {
  name: 'twoDollars',
  tokenize(effects, ok, nok) {
    const second: State = (code) => {
      if (code !== dollar) return nok(code);
      effects.consume(code);
      effects.exit('data');
      return ok;
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return second;
    };
  },
};

/** From a line that starts with `$$` to the first that ends so. */
const formulaBlock: Construct = {
  name: 'formulaBlock',
  concrete: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    let dollars = 0;
    let isBlankBefore = false;
    const start: State = (code) => {
      effects.enter('formulaBlock');
      effects.enter('formulaMark');
      effects.consume(code);
      return second;
    };
    const second: State = (code) => {
      if (code !== dollar) return nok(code);
      effects.consume(code);
      effects.exit('formulaMark');
      return this.interrupt ? ok : lineStart;
    };
    const lineStart: State = (code) => {
      dollars = 0;
      if (code === null || isLineEnd(code)) return lineEnd(code);
      effects.enter('formulaData');
      return data(code);
    };
    const data: State = (code) => {
      if (code === null || isLineEnd(code)) {
        effects.exit('formulaData');
        return lineEnd(code);
      }
      if (code === dollar) dollars = isBlankBefore ? 1 : dollars + 1;
      else if (!isBlank(code)) dollars = 0;
      isBlankBefore = isBlank(code);
      effects.consume(code);
      return data;
    };
    const lineEnd: State = (code) =>
      dollars >= 2 || code === null ? done(code) : effects.attempt(nextLine, lineStart, done)(code);
    const done: State = (code) => {
      effects.exit('formulaBlock');
      return ok(code);
    };
    return start;
  },
};

/** The end of a line, when the next one belongs to the same container. */
const nextLine: Construct = {
  partial: true,
  tokenize: function (this: TokenizeContext, effects, ok, nok) {
    const lineStart: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
  } satisfies Tokenizer,
};

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

/** Tabs are codes of their own. */
function isBlank(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}
