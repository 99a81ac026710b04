import type { LanguageFn } from 'highlight.js';

/** A language that code is coloured in. */
export interface CodeLanguage {
  /** What authors write behind a fence. */
  readonly names: readonly string[];
  readonly load: () => Promise<{ default: LanguageFn }>;
}

/** The languages of highlight.js that posts use, each a module of its own, loaded for the decks that hold it. */
export const codeLanguages = {
  bash: {
    names: ['bash', 'sh', 'zsh', 'shell-script'],
    load: () => import('highlight.js/lib/languages/bash'),
  },
  c: {
    names: ['c', 'h'],
    load: () => import('highlight.js/lib/languages/c'),
  },
  clojure: {
    names: ['clojure', 'clj'],
    load: () => import('highlight.js/lib/languages/clojure'),
  },
  cpp: {
    names: ['cpp', 'c++', 'cc', 'hpp'],
    load: () => import('highlight.js/lib/languages/cpp'),
  },
  csharp: {
    names: ['csharp', 'cs', 'c#'],
    load: () => import('highlight.js/lib/languages/csharp'),
  },
  css: {
    names: ['css'],
    load: () => import('highlight.js/lib/languages/css'),
  },
  dart: {
    names: ['dart'],
    load: () => import('highlight.js/lib/languages/dart'),
  },
  diff: {
    names: ['diff', 'patch'],
    load: () => import('highlight.js/lib/languages/diff'),
  },
  dockerfile: {
    names: ['dockerfile', 'docker', 'containerfile'],
    load: () => import('highlight.js/lib/languages/dockerfile'),
  },
  elixir: {
    names: ['elixir', 'ex', 'exs'],
    load: () => import('highlight.js/lib/languages/elixir'),
  },
  erlang: {
    names: ['erlang', 'erl'],
    load: () => import('highlight.js/lib/languages/erlang'),
  },
  go: {
    names: ['go', 'golang'],
    load: () => import('highlight.js/lib/languages/go'),
  },
  gradle: {
    names: ['gradle'],
    load: () => import('highlight.js/lib/languages/gradle'),
  },
  graphql: {
    names: ['graphql', 'gql'],
    load: () => import('highlight.js/lib/languages/graphql'),
  },
  groovy: {
    names: ['groovy', 'jenkinsfile'],
    load: () => import('highlight.js/lib/languages/groovy'),
  },
  haskell: {
    names: ['haskell', 'hs'],
    load: () => import('highlight.js/lib/languages/haskell'),
  },
  http: {
    names: ['http', 'https'],
    load: () => import('highlight.js/lib/languages/http'),
  },
  ini: {
    names: ['ini', 'toml', 'cfg', 'conf', 'hcl', 'terraform', 'tf'],
    load: () => import('highlight.js/lib/languages/ini'),
  },
  java: {
    names: ['java', 'jsp'],
    load: () => import('highlight.js/lib/languages/java'),
  },
  javascript: {
    names: ['javascript', 'js', 'jsx', 'mjs', 'cjs'],
    load: () => import('highlight.js/lib/languages/javascript'),
  },
  json: {
    names: ['json', 'json5', 'jsonc'],
    load: () => import('highlight.js/lib/languages/json'),
  },
  kotlin: {
    names: ['kotlin', 'kt', 'kts'],
    load: () => import('highlight.js/lib/languages/kotlin'),
  },
  lua: {
    names: ['lua'],
    load: () => import('highlight.js/lib/languages/lua'),
  },
  makefile: {
    names: ['makefile', 'make', 'mk'],
    load: () => import('highlight.js/lib/languages/makefile'),
  },
  markdown: {
    names: ['markdown', 'md'],
    load: () => import('highlight.js/lib/languages/markdown'),
  },
  nginx: {
    names: ['nginx'],
    load: () => import('highlight.js/lib/languages/nginx'),
  },
  nix: {
    names: ['nix'],
    load: () => import('highlight.js/lib/languages/nix'),
  },
  ocaml: {
    names: ['ocaml', 'ml'],
    load: () => import('highlight.js/lib/languages/ocaml'),
  },
  perl: {
    names: ['perl', 'pl'],
    load: () => import('highlight.js/lib/languages/perl'),
  },
  php: {
    names: ['php'],
    load: () => import('highlight.js/lib/languages/php'),
  },
  powershell: {
    names: ['powershell', 'ps1', 'pwsh'],
    load: () => import('highlight.js/lib/languages/powershell'),
  },
  properties: {
    names: ['properties'],
    load: () => import('highlight.js/lib/languages/properties'),
  },
  protobuf: {
    names: ['protobuf', 'proto'],
    load: () => import('highlight.js/lib/languages/protobuf'),
  },
  python: {
    names: ['python', 'py'],
    load: () => import('highlight.js/lib/languages/python'),
  },
  r: {
    names: ['r'],
    load: () => import('highlight.js/lib/languages/r'),
  },
  ruby: {
    names: ['ruby', 'rb'],
    load: () => import('highlight.js/lib/languages/ruby'),
  },
  rust: {
    names: ['rust', 'rs'],
    load: () => import('highlight.js/lib/languages/rust'),
  },
  scala: {
    names: ['scala'],
    load: () => import('highlight.js/lib/languages/scala'),
  },
  scss: {
    names: ['scss'],
    load: () => import('highlight.js/lib/languages/scss'),
  },
  shell: {
    names: ['shell', 'console', 'shellsession'],
    load: () => import('highlight.js/lib/languages/shell'),
  },
  sql: {
    names: ['sql'],
    load: () => import('highlight.js/lib/languages/sql'),
  },
  swift: {
    names: ['swift'],
    load: () => import('highlight.js/lib/languages/swift'),
  },
  typescript: {
    names: ['typescript', 'ts', 'tsx', 'mts', 'cts'],
    load: () => import('highlight.js/lib/languages/typescript'),
  },
  vim: {
    names: ['vim'],
    load: () => import('highlight.js/lib/languages/vim'),
  },
  wasm: {
    names: ['wasm', 'wat'],
    load: () => import('highlight.js/lib/languages/wasm'),
  },
  xml: {
    names: ['xml', 'html', 'svg', 'xhtml', 'plist', 'vue', 'svelte'],
    load: () => import('highlight.js/lib/languages/xml'),
  },
  yaml: {
    names: ['yaml', 'yml'],
    load: () => import('highlight.js/lib/languages/yaml'),
  },
} as const satisfies Record<string, CodeLanguage>;
