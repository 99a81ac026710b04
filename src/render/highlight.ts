import type { HLJSApi } from 'highlight.js';
import { type CodeLanguage, codeLanguages } from './code-languages.js';

/** Marks up code, or gives nothing back when the language is not known. */
export type Highlight = (code: string, language: string) => string;

const languages = new Map<string, CodeLanguage>(Object.entries(codeLanguages));
const nameOf = new Map(
  [...languages].flatMap(([name, { names }]) => names.map((each) => [each, name] as const)),
);
const fence = /^[ \t>]*(?:[-+\d.]+[ \t]+)*(?:```+|~~~+)[ \t]*([\w#+.-]+)/gm;
/** Code beyond this is shown plain: a deck cannot show it all, and a hostile one must not keep us busy. */
const maxLength = 20_000;

let loaded: HLJSApi | undefined;

/** A highlighter with the languages of a deck's fences; nothing is loaded for a deck without any. */
export async function loadHighlight(markdown: string): Promise<Highlight> {
  const names = [...markdown.matchAll(fence)].flatMap(
    ([, name]) => nameOf.get((name ?? '').toLowerCase()) ?? [],
  );
  if (names.length === 0) return () => '';
  loaded ??= (await import('highlight.js/lib/core')).default;
  const hljs = loaded;
  await Promise.all([...new Set(names)].map((name) => register(hljs, name)));
  return (code, language) => highlightWith(hljs, code, language);
}

async function register(hljs: HLJSApi, name: string): Promise<void> {
  const language = languages.get(name);
  if (!language || hljs.getLanguage(name)) return;
  hljs.registerLanguage(name, (await language.load()).default);
}

function highlightWith(hljs: HLJSApi, code: string, language: string): string {
  const name = nameOf.get(language.toLowerCase());
  if (name === undefined || !hljs.getLanguage(name) || code.length > maxLength) return '';
  return hljs.highlight(code, { language: name, ignoreIllegals: true }).value;
}
