import type { Author } from '../../model/post.js';
import type { FrontMatter, Value } from '../front-matter/front-matter.js';
import type { Report } from '../report.js';
import { readAuthors } from './authors.js';
import { cleanText } from './clean-text.js';
import { readDate, readDateOfPath } from './dates.js';
import { type Field, type FieldReader, fieldNames, fieldReader, isRecord } from './fields.js';

/** What the front matter and the path say of a post; the tree fills the gaps. */
export interface DeclaredMeta {
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly authors: readonly Author[];
  readonly date?: string;
  /** The day of the last change, where no day of publishing is declared. */
  readonly changed?: string;
  readonly tags: readonly string[];
  readonly canonicalUrl?: string;
  readonly language?: string;
  readonly draft: boolean;
  /** The addresses of the pictures that the site shows for it. */
  readonly pictures?: readonly string[];
}

const mostTitle = 300;
const mostDescription = 2_000;
const mostTags = 50;
const mostPictures = 10;

/** Understands the keys of the front matter; what it does not know is left alone. */
export function readMeta(frontMatter: FrontMatter, path: string, report: Report): DeclaredMeta {
  const read = fieldReader(frontMatter);
  const title = readText(read(fieldNames.title), mostTitle, report);
  const subtitle = readText(read(fieldNames.subtitle), mostTitle, report);
  const described = readText(read(fieldNames.description), mostDescription, report);
  const told = withoutCutSentence(withoutTitle(described, title));
  const description = told !== undefined && isOnlyDay(told) ? undefined : told;
  const date = readDay(read, path, report);
  const changed = date === undefined ? dayOf(read(fieldNames.changed)).date : undefined;
  const canonicalUrl = readUrl(read(fieldNames.canonicalUrl));
  const language = readLanguage(read(fieldNames.language));
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined || subtitle === title ? {} : { subtitle }),
    ...(description === undefined ? {} : { description }),
    authors:
      read(fieldNames.authors)
        .map(({ value }) => readAuthors(value))
        .find((authors) => authors.length > 0) ?? [],
    ...(date === undefined ? {} : { date }),
    ...(changed === undefined ? {} : { changed }),
    tags: readTags(read),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(language === undefined ? {} : { language }),
    draft: isDraft(frontMatter),
    pictures: read(fieldNames.picture).flatMap(({ value }) => addressesIn(value)),
  };
}

/** `image: oven.png`, `cover: { src: oven.png }`, `images: [oven.png]`. */
function addressesIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, mostPictures).flatMap(addressesIn);
  if (!isRecord(value)) return [];
  return ['src', 'url', 'path', 'image', 'img', 'file', 'relative'].flatMap((key) => {
    const named = value[key];
    return typeof named === 'string' ? [named] : [];
  });
}

/** "May 17, 2021" tells nothing of a post but its day. */
const isOnlyDay = (text: string): boolean => text.length <= longestDay && readDate(text) !== undefined;
const longestDay = 24;

/** "noon[^1]", "noon^1", and the sign of a quotation; "x^2" is a power. */
const footnoteMark = /^>\s*|\[\^\w+\]|(?<=\p{L}{3}|[.,;:!?"”])\^\w+/gu;

/** "Rye | How the mill …": a description that an engine made of the title and of the beginning of the text, cut anywhere. */
function withoutTitle(description: string | undefined, title: string | undefined): string | undefined {
  const before = `${title} | `;
  if (description === undefined || !description.startsWith(before)) return description;
  const text = description.slice(before.length).replace(footnoteMark, '');
  const rest = text
    .trimEnd()
    // "noon....": a stop, and the sign of a cut; behind a blank there are only dots.
    .replace(/(?<=\S)(?<!\.)\.{4,}$/, '.')
    .replace(/\s*(?:…|\.{3,})$/, '…')
    .replace(/(?<=[。！？])\.$/, '');
  return rest.endsWith('…') ? /^.*[^\s.…]{3}[.!?](?=\s)/.exec(rest)?.[0] : rest;
}

/** A description of this length that ends in an ellipsis was cut by the blog's engine, mostly amid a sentence. */
const cutLength = 120;

function withoutCutSentence(description: string | undefined): string | undefined {
  if (description === undefined || description.length < cutLength || !/(?:…|\.\.\.)$/.test(description))
    return description;
  const whole = /^.*[^\s.…]{3}[.!?](?=\s)/.exec(description)?.[0];
  return whole === '' ? undefined : whole;
}

function readText(fields: readonly Field[], most: number, report: Report): string | undefined {
  for (const { value, line } of fields) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = cleanText(String(value).slice(0, 20_000));
    if (text === '') continue;
    if (text.length <= most) return text;
    report('front-matter-long', `A text of ${text.length} characters is cut to ${most}`, { line });
    return Array.from(text.slice(0, most + 1))
      .slice(0, -1)
      .join('')
      .trimEnd();
  }
  return undefined;
}

function readDay(read: FieldReader, path: string, report: Report): string | undefined {
  const { date, bad } = dayOf(read(fieldNames.date).map(firstDay));
  if (date !== undefined) return date;
  if (bad !== undefined)
    report('front-matter-date', `\`${String(bad.value).slice(0, 40)}\` is not a date`, { line: bad.line });
  const addresses = read(fieldNames.datedPath).map(({ value }) => (typeof value === 'string' ? value : ''));
  return [...addresses, path].map(readDateOfPath).find((day) => day !== undefined);
}

/** The first day of these, and what stands in place of one. */
function dayOf(fields: readonly Field[]): { readonly date?: string; readonly bad?: Field } {
  let bad: Field | undefined;
  for (const field of fields) {
    // `published: true` of Jekyll and Zenn is no date.
    if (typeof field.value !== 'string' || /^(?:true|false|yes|no)$/i.test(field.value)) continue;
    const date = readDate(field.value);
    if (date !== undefined) return { date };
    bad ??= field;
  }
  return bad === undefined ? {} : { bad };
}

/** MkDocs keeps several days in one: `date: { created: …, updated: … }`. */
function firstDay(field: Field): Field {
  if (!isRecord(field.value)) return field;
  const { created, published, date } = field.value;
  return { ...field, value: created ?? published ?? date ?? null };
}

function readTags(read: FieldReader): readonly string[] {
  const tags = read(fieldNames.tags).flatMap(({ value }) => tagsOf(value));
  const all = tags.length > 0 ? tags : read(fieldNames.categories).flatMap(({ value }) => tagsOf(value));
  const named = new Map(all.map((tag) => [tag.toLowerCase(), tag]));
  return [...named.values()].slice(0, mostTags);
}

function tagsOf(value: Value): string[] {
  if (isRecord(value)) return tagsOf(value.label ?? value.name ?? value.title ?? value.slug ?? null);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item === 'string' ? [cleanText(item)].filter((tag) => tag !== '') : tagsOf(item),
    );
  if (typeof value !== 'string') return [];
  return value
    .split(/[,;]/)
    .map(cleanText)
    .filter((tag) => tag !== '' && tag.length <= 80);
}

function readUrl(fields: readonly Field[]): string | undefined {
  for (const { value } of fields) {
    if (typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/i.test(value.trim())) return value.trim();
  }
  return undefined;
}

function readLanguage(fields: readonly Field[]): string | undefined {
  for (const { value } of fields) {
    const tag = typeof value === 'string' ? value.trim().replace(/_/g, '-').replace(/\..*$/, '') : '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  }
  return undefined;
}

function isDraft({ record }: FrontMatter): boolean {
  const says = (key: string, pattern: RegExp): boolean => pattern.test(String(record[key] ?? ''));
  return (
    says('draft', /^(?:true|yes|1)$/i) || says('published', /^(?:false|no|0)$/i) || says('status', /^draft$/i)
  );
}
