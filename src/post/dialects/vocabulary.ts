import type { Attributes } from './attributes.js';
import { nameOf, pick } from './attributes.js';
import type { Box } from './boxes.js';
import { calloutKind } from './callout-kinds.js';
import { embedBox } from './embed-names.js';
import { figureMeaning, galleryMeaning } from './picture-meanings.js';
import { saidWords } from './said-words.js';

/** What a named component of a dialect means. `drop` leaves nothing and says nothing. */
export type Meaning =
  | Box
  | { readonly kind: 'code'; readonly language: string; readonly info: string }
  | { readonly kind: 'drop' };

interface Word {
  /** Names in lower case without `-` and `_`. */
  readonly names: RegExp;
  /** `undefined` passes the component on to the next row. */
  readonly meaning: (attributes: Attributes, name: string) => Meaning | undefined;
}

const titleNames = ['title', 'header', 'heading', 'summary', 'label', 'name', 'text', 'value', 'question'];

/** The components that blogs use, in any of their syntaxes; the first row that knows one wins. */
const vocabulary: readonly Word[] = [
  { names: /^(?:comment|hidden|draft|ignore|todo)$/, meaning: () => ({ kind: 'hidden' }) },
  {
    names:
      /^(?:toc|toc(?:inline|list|container)|tableofcontents|childpages|subpages|pagebreak|newpage|newsletter\w*|blognewsletter\w*|adsense|ads?|sharebuttons|comments|disqus|giscus|utterances|icon|fa|faicon|svg|clear|clearfix|br|break|space|spacer|divider|more|readmore|seo|head|script|style|analytics)$/,
    meaning: () => ({ kind: 'drop' }),
  },
  {
    names:
      /^(?:high(?:light)?|code|codeblock|sourcecode|prism|mermaid|plantuml|graphviz|chart|diagram|goat|math|katex|prettify|runkit|terminal(?:block)?|consoleblock)$/,
    meaning: ({ named, positional }, name) => {
      const language = named.get('lang') ?? named.get('language') ?? codeLanguage(name, positional[0]);
      const info = codeInfo({ named, positional });
      // Astro's `<Code code={`…`} lang="js" />`.
      const value = named.get('code');
      return value === undefined
        ? { kind: 'code', language, info }
        : { kind: 'listing', value, language, info };
    },
  },
  {
    names: /^(?:foot|side|margin|end)notes$|^footnotelist$/,
    meaning: () => ({ kind: 'footnote', isList: true }),
  },
  { names: /^(?:foot|side|margin|end)note$|^fn$/, meaning: footnoteMeaning },
  { names: /^(?:foot)?noteref$|^(?:footnote|fn|foot)ref$/, meaning: referenceMeaning },
  { names: /./, meaning: commandsMeaning },
  { names: /./, meaning: calloutMeaning },
  // `<DoDont.Dont>`: what a guide of style shows as wrong is told apart from what it asks for.
  { names: /^dont$/, meaning: () => ({ kind: 'callout', callout: 'caution' }) },
  { names: /^do$/, meaning: () => ({ kind: 'callout', callout: 'tip' }) },
  { names: /./, meaning: (attributes, name) => embedBox(name, attributes) },
  {
    names: /^(?:gallery|carousel|slider|imagegallery|photos|imagegrid|imagecompare|lightgallery)$/,
    meaning: galleryMeaning,
  },
  { names: /./, meaning: figureMeaning },
  {
    names: /^(?:block|pull|big)?quote$|^(?:quotation|epigraph|testimonial)$/,
    meaning: (attributes) => {
      const text = pick(attributes, ['text', 'quote', 'content', 'body']);
      const words = attributes.positional.join(' ').replace(/\s+/g, ' ');
      const by =
        pick(attributes, ['author', 'by', 'name', 'source', 'cite', 'attribution', 'caption']) ?? words;
      return { kind: 'quote', ...(text === undefined ? {} : { text }), ...(by === '' ? {} : { by }) };
    },
  },
  {
    names: /^(?:button|btn|cta|a|cardlink|\w*link)$/,
    meaning: (attributes) => {
      const url = pick(attributes, ['href', 'url', 'to', 'link', 'relref']) ?? attributes.positional[0];
      const title = pick(attributes, ['title', 'text', 'label']) ?? attributes.positional[1];
      if (url === undefined) return { kind: 'group' };
      return { kind: 'link', url, ...(title === undefined ? {} : { title }) };
    },
  },
  {
    names:
      /^(?:details?|expand|expandable|collapse|collapsible|collapsibleblock|accordion(?:item|panel)?|spoiler|toggle|hide(?:toggle|block|inline)|fold(?:ing|ed)?|dropdown|disclosure|faq(?:item)?|tab|tabitem|tabpane|tabpanel|tabspanel|codetab|step|card|listitemcard|panel|section|column|feature)$/,
    meaning: ({ named, positional }, name) => {
      const title = /card$|^feature$/.test(name)
        ? saidWords({ named, positional: [] })
        : titleNames.map((key) => named.get(key)).find((value) => value !== undefined && value !== '');
      const first = /^(?:card|panel|section|column|step)$/.test(name) ? undefined : positional[0];
      const shown = title ?? first;
      return shown === undefined ? { kind: 'titled' } : { kind: 'titled', title: shown };
    },
  },
  {
    names:
      /^(?:tabs|tabset|tabgroup|tabcontainer|tabslist|tabstab|tablist|codetabs|codegroup|accordions?|accordiongroup|steps|cards|cardgrid|cardgroup|columns|row|grid|col|center|centered|div|span|p|fragment|blocks\w*|wrapper|container|block|content|paneltabset|column\w+|margin|rawhtml|html|markdown|md|markdownify|lead|jumbotron|filetree|small|color|font|text|highlighttext|bleed|fullwidth|wide|cardbody|cardheader|imageset|imagewrapper|figuregroup|unsafe|param\w*|trans|raw|verbatim|nomarkdown|suspense|layout|article|main|prose|client\w+|onlyif|ifversion)$/,
    meaning: () => ({ kind: 'group' }),
  },
];

/** The meaning of a component by its name and parameters; `undefined` when nobody knows it. */
export function meaningOf(name: string, attributes: Attributes): Meaning | undefined {
  const plain = nameOf(name.replace(/^.*[.:/]/, ''));
  for (const word of vocabulary) {
    const meaning = word.names.test(plain) ? word.meaning(attributes, plain) : undefined;
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** What a component means that nobody knows by its parameters, by its name and what it holds. */
export function meaningOfHolder(name: string): Meaning | undefined {
  return /^(?:tweet|twitter\w*|toot|testimonial)$/i.test(name) ? { kind: 'quote' } : undefined;
}

const noteNames = ['text', 'content', 'note', 'body', 'description'];

/** `{{< sidenote "Or so they say." >}}`; around text, words beside it name the note. */
function footnoteMeaning(attributes: Attributes): Meaning {
  // `<Sidenote content="Or so they say.">old stones</Sidenote>` says both.
  if (pick(attributes, noteNames) !== undefined) return referenceMeaning(attributes);
  const words = attributes.positional.join(' ');
  return { kind: 'footnote', isList: false, ...(words === '' ? {} : { text: words }) };
}

/** `<FootnoteRef description="Or so they say.">old stones</FootnoteRef>`: words of the sentence stand in what leads to a note. */
function referenceMeaning(attributes: Attributes): Meaning {
  const text = pick(attributes, noteNames) ?? attributes.positional[1];
  return { kind: 'footnote', isList: false, isReference: true, ...(text === undefined ? {} : { text }) };
}

const kinds = 'note|info|information|tip|hint|success|important|warning|warn|danger|caution|attention|error';

/** `<callout-info>`, `{{< note-box >}}`: a box and its kind in one name. */
const kindInName = new RegExp(
  `^(?:callout|alert|admonition|notice|box|aside)(${kinds})$|^(${kinds})(?:callout|alert|admonition|notice|box|block|panel)$`,
);

const genericCallout =
  /^(?:alert|callout|notice|admonition|aside|message|banner|infobox|pageinfo|hintbox|blockalert|alertbox|calloutbox)$/;

function calloutMeaning({ named, positional }: Attributes, name: string): Meaning | undefined {
  const [, before, behind] = kindInName.exec(name) ?? [];
  const inName = genericCallout.test(name) ? undefined : calloutKind(before ?? behind);
  const generic = inName !== undefined || genericCallout.test(name);
  // `<Tip>` and `{% note %}` name their kind; `question`, `example` and the like do so only inside an alert.
  const own =
    /^(?:note|notes|info|tip|hint|success|important|warning|warn|caution|danger|attention|error|prompt\w+)$/;
  if (!generic && !own.test(name)) return undefined;
  const words = [
    'type',
    'kind',
    'color',
    'variant',
    'level',
    'style',
    'severity',
    'intent',
    'class',
    'status',
    'theme',
  ];
  const typed = words.map((word) => calloutKind(named.get(word))).find((kind) => kind !== undefined);
  const word = calloutKind(positional[0]);
  // Hexo's `{% note info no-icon %}` and Qiita's `:::note warn`; `note` with any other word has a title.
  const first =
    generic || (/^(?:notes?|hint)$/.test(name) && /^[a-z]+$/.test(positional[0] ?? '')) ? word : undefined;
  const title = pick({ named, positional }, [
    'title',
    'header',
    'heading',
    'label',
    'summary',
    'text',
    'content',
    'message',
  ]);
  // Blowfish's `{{< alert "circle-info" >}}` names an icon.
  const isIcon = name === 'alert' && positional.length === 1 && /^[a-z][a-z0-9-]*$/.test(positional[0] ?? '');
  const said = first === undefined && !isIcon ? positional : positional.slice(1);
  const spoken = title ?? textOf(said);
  const callout = typed ?? first ?? inName ?? calloutKind(name) ?? 'note';
  return { kind: 'callout', callout, ...(spoken === undefined ? {} : { title: spoken }) };
}

/** Positional parameters are words of a title only where they read like it. */
function textOf(positional: readonly string[]): string | undefined {
  const text = positional.join(' ').trim();
  return /\p{L}/u.test(text) &&
    !/^(?:true|false|no-icon|noicon|icon|left|right|center|flat|modern|simple|disabled)$/i.test(text)
    ? text
    : undefined;
}

/**
 * Commands by the program that runs them: `<Install npm="npm i oven" yarn="yarn add oven" />`. Each stands below the name
 * of its program, as people write it in a listing: of these a reader types one.
 */
function commandsMeaning({ named }: Attributes): Meaning | undefined {
  const commands = [...named].filter(([key, value]) => programs.test(key) && /^\S+\s+\S/.test(value.trim()));
  if (commands.length < 2) return undefined;
  const value = commands
    .map(([program, command]) => `# ${program}\n${command.trim().replace(/\n[ \t]*/g, '\n')}`)
    .join('\n\n');
  return { kind: 'listing', value, language: 'sh', info: '' };
}

const programs = /^(?:npm|yarn|pnpm|bun|deno|cargo|pip|uv|brew|bash|sh|zsh|fish|powershell|ps|cmd|curl)$/;

const ownLanguages: Readonly<Record<string, string>> = {
  diagram: 'mermaid',
  runkit: 'js',
  terminal: 'sh',
  terminalblock: 'sh',
  consoleblock: 'text',
};

/** What a tag says of its lines, as the info string of a fence. */
function codeInfo({ named, positional }: Attributes): string {
  const settings = [...named].filter(([name]) => !/^(?:lang|language|class|style|id|code)$/.test(name));
  const info = [...settings.map(([name, value]) => `${name}="${value}"`), ...positional.slice(1)].join(' ');
  return /[`\n]/.test(info) ? '' : info;
}

function codeLanguage(name: string, first: string | undefined): string {
  const generic = /^(?:high(?:light)?|code|codeblock|sourcecode|prism|prettify)$/;
  if (!generic.test(name)) return ownLanguages[name] ?? name;
  return first !== undefined && /^[\w+#.-]+$/.test(first) ? first : '';
}
