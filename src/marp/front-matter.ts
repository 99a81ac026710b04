import { Document, isMap, parseDocument, type Scalar, visit } from 'yaml';
import type { Aspect, DeckMeta } from '../model/deck.js';
import type { Direction } from '../model/post.js';
import { inlineText, printInline } from './inline-markdown.js';

/** What the front matter of any Marp deck says, unchecked. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** Most that is read: a hostile deck must not reach the YAML parser with more. */
const maxLength = 16_384;
const maxNesting = 32;
const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Syrc|Thaa)(?:-|$)/i;

/** The YAML of a deck's front matter, in the order that people read it, with directives that its slides ask for. */
export function frontMatterYaml(meta: DeckMeta, directives: Readonly<Record<string, string>> = {}): string {
  const { postdeck, ...fields } = fieldsOf(meta);
  const document = new Document(withoutEmpty({ ...fields, ...directives, postdeck }));
  visit(document, { Scalar: (_, scalar) => quoteForMarp(scalar) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** The front matter of a deck as an object; empty when there is none that could be read. */
export function parseFrontMatter(yaml: string): FrontMatter {
  if (yaml.length > maxLength || isDeep(yaml)) return {};
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return looseLines(yaml);
  try {
    // No aliases: a few lines of them can stand for gigabytes.
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return looseLines(yaml);
  }
}

/** The facts of a deck, with what a hand-written one leaves open filled in. */
export function metaOf(fields: FrontMatter, fallbackTitle: string): DeckMeta {
  const block = isRecord(fields.postdeck) ? fields.postdeck : {};
  const language = text(fields.lang) ?? 'en';
  return {
    title: text(fields.title) ?? fallbackTitle,
    theme: text(fields.theme) ?? 'default',
    aspect: aspectOf(text(fields.size)),
    language,
    direction: directionOf(language),
    authors: listOf(block.authors) ?? splitNames(text(fields.author)),
    ...optional('date', text(block.date)),
    ...optional('description', text(fields.description)),
    keywords: listOf(fields.keywords) ?? splitNames(text(fields.keywords)),
    ...optional('footer', footerText(text(fields.footer))),
    paginate: text(fields.paginate) === 'true',
    ...optional('style', text(fields.style)),
    ...paceOf(block.pace),
    ...optional('source', text(block.source)),
    ...optional('url', text(fields.url)),
  };
}

/** How text of a language runs. */
export function directionOf(language: string): Direction {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

function fieldsOf(meta: DeckMeta): Record<string, unknown> {
  const author = meta.authors.join(', ');
  return {
    marp: true,
    theme: meta.theme,
    size: meta.aspect,
    title: oneLine(meta.title),
    description: meta.description === undefined ? undefined : oneLine(meta.description),
    author: author === '' ? undefined : oneLine(author),
    keywords: meta.keywords.length === 0 ? undefined : meta.keywords.map(oneLine),
    url: meta.url,
    lang: meta.language,
    paginate: meta.paginate,
    style: meta.style,
    footer: meta.footer === undefined ? undefined : printInline(meta.footer),
    postdeck: withoutEmpty({
      source: meta.source,
      date: meta.date,
      pace: meta.pace,
      // A name with a comma in it could not be told from two names.
      authors: sameNames(splitNames(author), meta.authors) ? undefined : [...meta.authors],
    }),
  };
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(isRecord(value) && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept);
}

/** Marp trims a bare value and puts it between double quotes before it reads it; there `C:\new` would hold a line break. */
function quoteForMarp(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && /\\|^\s|\s$/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
}

function oneLine(value: string): string {
  return value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

function footerText(markdown: string | undefined): string | undefined {
  return markdown === undefined ? undefined : inlineText(markdown);
}

/** Whether brackets or indents nest so deep that a YAML parser could run out of stack. */
function isDeep(yaml: string): boolean {
  const open = yaml.match(/[[{]/g)?.length ?? 0;
  return open > 8 * maxNesting || /^(?:[-?:] *){33,}/m.test(yaml) || /^ {1024,}/m.test(yaml);
}

/** `key: value` lines of front matter that does not parse, as Marp reads them. */
function looseLines(yaml: string): FrontMatter {
  const lines = [...yaml.matchAll(/^([A-Za-z_]\w*)[ \t]*:[ \t]+(.+)$/gm)];
  return Object.fromEntries(
    lines.map(([, key = '', value = '']) => [key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(text).filter((entry) => entry !== undefined) : undefined;
}

function splitNames(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A pace that a person can speak at; another one is nobody's. */
function paceOf(value: unknown): Pick<DeckMeta, 'pace'> {
  return typeof value === 'number' && value >= 50 && value <= 400 ? { pace: value } : {};
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function aspectOf(size: string | undefined): Aspect {
  return size === '4:3' ? '4:3' : '16:9';
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string });
}
