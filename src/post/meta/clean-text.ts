const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  lcub: '{',
  rcub: '}',
  lbrace: '{',
  rbrace: '}',
  colon: ':',
  semi: ';',
  comma: ',',
  period: '.',
  excl: '!',
  quest: '?',
  num: '#',
  dollar: '$',
  percnt: '%',
  ast: '*',
  plus: '+',
  equals: '=',
  sol: '/',
  bsol: '\\',
  vert: '|',
  verbar: '|',
  grave: '`',
  lowbar: '_',
  commat: '@',
  hat: '^',
  rarr: '→',
  larr: '←',
  times: '×',
  middot: '·',
  bull: '•',
  euro: '€',
  pound: '£',
};

const htmlTag =
  /<\/?(?:a|abbr|b|br|cite|code|del|div|em|i|kbd|mark|p|q|s|small|span|strong|sub|sup|u|wbr)\b[^<>]*>/gi;

/** One line of clean text from a front matter value: no markup, no entities, no line breaks. */
export function cleanText(value: string): string {
  return (
    value
      // A template of the site in a title: what it says nobody here knows.
      .replace(/\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/g, ' ')
      .replace(htmlTag, (tag) => (/^<\/?(?:br|div|p)\b/i.test(tag) ? ' ' : ''))
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/`([^`]+)`/g, '$1')
      .replace(/(?<![\w*])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\w*])/g, '$2')
      .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_]+)(?<=\S)\1(?![\w*])/g, '$2')
      .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, decode)
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isText =
    code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return isText ? String.fromCodePoint(code) : '';
}
