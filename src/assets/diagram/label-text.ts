/** Mermaid's own spelling of characters, `#quot;` and `#35;`, beside the entities of HTML. */
const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  apos: "'",
};
const firstPrivate = 0xe000;
const breakSign = '\ue07f';
/** Tags that labels are written with; `List<T>` is no tag. */
const htmlTag =
  /<\/?(?:a|b|big|center|code|div|em|font|i|img|kbd|mark|p|s|script|small|span|strong|style|sub|sup|svg|text|u)(?:\s[^<>]*)?\/?>/gi;
/** `fa:fa-car` names an icon of a font that is not here. */
const iconName = /\bfa[bklrs]?:fa-[\w-]+/g;
const longest = 300;

/**
 * A label in a spelling that no grammar of the drawing library reads as syntax: each sign of ASCII stands as a
 * letter of the private use area until the drawing is done. `A["f(x) [draft]"]` would end at the first bracket.
 */
export function protectLabel(label: string): string {
  const plain = label
    .slice(0, longest)
    .replace(/<br\s*\/?>|\\n|\n/gi, breakSign)
    .replace(htmlTag, '')
    .replace(iconName, '')
    .replace(/[#&](\w+);/g, (whole, name: string) => character(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  const hidden = plain.replace(/[!-/:-@[-`{-~]/g, (sign) =>
    String.fromCharCode(firstPrivate + sign.charCodeAt(0)),
  );
  return hidden.replaceAll(breakSign, '<br>') || '\u00a0';
}

/** The label as it was meant. */
export function revealLabel(text: string): string {
  return text.replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - firstPrivate));
}

/** Markdown of a Mermaid string, `"`**bold**`"`, as plain words. */
export function withoutMarkdown(label: string): string {
  const markdown = /^`([\s\S]*)`$/.exec(label.trim())?.[1];
  return markdown === undefined ? label : markdown.replace(/\*\*|__|(?<!\w)[*_]|[*_](?!\w)/g, '');
}

function character(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const code = /^\d{2,6}$/.test(name) ? Number(name) : 0;
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
