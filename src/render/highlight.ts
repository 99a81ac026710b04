import type { HLJSApi, LanguageFn } from 'highlight.js';

/** Marks up code, or gives nothing back when the language is not known. */
export type Highlight = (code: string, language: string) => string;

/** Modules of highlight.js by what authors call the language. */
const modules = {
  bash: ['bash', 'sh', 'zsh', 'shell-script'],
  c: ['c', 'h'],
  clojure: ['clojure', 'clj'],
  cpp: ['cpp', 'c++', 'cc', 'hpp'],
  csharp: ['csharp', 'cs', 'c#'],
  css: ['css'],
  dart: ['dart'],
  diff: ['diff', 'patch'],
  dockerfile: ['dockerfile', 'docker', 'containerfile'],
  elixir: ['elixir', 'ex', 'exs'],
  erlang: ['erlang', 'erl'],
  go: ['go', 'golang'],
  gradle: ['gradle'],
  graphql: ['graphql', 'gql'],
  groovy: ['groovy', 'jenkinsfile'],
  haskell: ['haskell', 'hs'],
  http: ['http', 'https'],
  ini: ['ini', 'toml', 'cfg', 'conf', 'hcl', 'terraform', 'tf'],
  java: ['java', 'jsp'],
  javascript: ['javascript', 'js', 'jsx', 'mjs', 'cjs'],
  json: ['json', 'json5', 'jsonc'],
  kotlin: ['kotlin', 'kt', 'kts'],
  lua: ['lua'],
  makefile: ['makefile', 'make', 'mk'],
  markdown: ['markdown', 'md'],
  nginx: ['nginx'],
  nix: ['nix'],
  ocaml: ['ocaml', 'ml'],
  perl: ['perl', 'pl'],
  php: ['php'],
  powershell: ['powershell', 'ps1', 'pwsh'],
  properties: ['properties'],
  protobuf: ['protobuf', 'proto'],
  python: ['python', 'py'],
  r: ['r'],
  ruby: ['ruby', 'rb'],
  rust: ['rust', 'rs'],
  scala: ['scala'],
  scss: ['scss'],
  shell: ['shell', 'console', 'shellsession'],
  sql: ['sql'],
  swift: ['swift'],
  typescript: ['typescript', 'ts', 'tsx', 'mts', 'cts'],
  vim: ['vim'],
  wasm: ['wasm', 'wat'],
  xml: ['xml', 'html', 'svg', 'xhtml', 'plist', 'vue', 'svelte'],
  yaml: ['yaml', 'yml'],
} as const satisfies Record<string, readonly string[]>;

const moduleOf = new Map<string, string>(
  Object.entries(modules).flatMap(([module, names]) => names.map((name): [string, string] => [name, module])),
);
const fence = /^[ \t>]*(?:[-+\d.]+[ \t]+)*(?:```+|~~~+)[ \t]*([\w#+.-]+)/gm;
/** Code beyond this is shown plain: a deck cannot show it all, and a hostile one must not keep us busy. */
const maxLength = 20_000;

let loaded: HLJSApi | undefined;

/** A highlighter with the languages of a deck's fences; nothing is loaded for a deck without any. */
export async function loadHighlight(markdown: string): Promise<Highlight> {
  const names = [...markdown.matchAll(fence)].flatMap(
    ([, name]) => moduleOf.get((name ?? '').toLowerCase()) ?? [],
  );
  if (names.length === 0) return () => '';
  loaded ??= (await import('highlight.js/lib/core')).default;
  const hljs = loaded;
  await Promise.all([...new Set(names)].map((name) => register(hljs, name)));
  return (code, language) => highlightWith(hljs, code, language);
}

async function register(hljs: HLJSApi, name: string): Promise<void> {
  if (hljs.getLanguage(name)) return;
  const module: { default: LanguageFn } = await import(`highlight.js/lib/languages/${name}`);
  hljs.registerLanguage(name, module.default);
}

function highlightWith(hljs: HLJSApi, code: string, language: string): string {
  const name = moduleOf.get(language.toLowerCase());
  if (name === undefined || !hljs.getLanguage(name) || code.length > maxLength) return '';
  return hljs.highlight(code, { language: name, ignoreIllegals: true }).value;
}
