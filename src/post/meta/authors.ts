import type { Author } from '../../model/post.js';
import type { Value } from '../front-matter/front-matter.js';
import { isAbout, isEmployed, isGroup, withRoles } from './author-roles.js';
import { cleanText } from './clean-text.js';
import { isRecord } from './fields.js';

const nameKeys = [
  'name',
  'display_name',
  'displayName',
  'full_name',
  'fullName',
  'author',
  'title',
  'id',
  'username',
  'handle',
];
/** First and last name, each for itself. */
const nameParts = [
  ['first_name', 'firstName', 'given', 'firstname'],
  ['last_name', 'lastName', 'family', 'lastname'],
] as const;
const urlKeys = ['url', 'link', 'website', 'homepage', 'href', 'github', 'twitter'];
const aboutKeys = [
  'title',
  'role',
  'position',
  'company',
  'affiliation',
  'organization',
  'bio',
  'description',
];

const mostAuthors = 60;

/** Authors in all the spellings of a front matter: a string, a list, objects, names with links and companies. */
export function readAuthors(value: Value): readonly Author[] {
  return unique(readValue(value)).slice(0, mostAuthors);
}

/** Authors of a line of prose or a front matter string: `[Ann](url) (Company), Ben and Cleo`. */
export function readAuthorLine(text: string): readonly Author[] {
  return unique(splitNames(text).flatMap(readName));
}

function readValue(value: Value): readonly Author[] {
  if (typeof value === 'string') return splitNames(value).flatMap(readName);
  if (Array.isArray(value)) return value.flatMap(readValue);
  if (isRecord(value)) return readRecord(value);
  return [];
}

function readRecord(record: { readonly [key: string]: Value }): readonly Author[] {
  const parts = nameParts.map((keys) => pick(record, keys));
  if (parts[0] !== undefined && pick(record, nameKeys.slice(0, 5)) === undefined)
    return readName(parts.filter((part) => part !== undefined).join(' '));
  const nameKey = nameKeys.find((key) => typeof record[key] === 'string' && record[key] !== '');
  if (nameKey === undefined) {
    // Zenn's and Hugo's `authors: { ann: { … } }`: the key is the handle.
    return Object.values(record).filter(isRecord).flatMap(readRecord);
  }
  const read = readName(String(record[nameKey]));
  const url = pick(record, urlKeys)?.match(/^https?:\/\/\S+$/)?.[0];
  const about = pick(
    record,
    aboutKeys.filter((key) => key !== nameKey),
  );
  return read.map((author) => ({
    ...author,
    ...(url === undefined ? {} : { url }),
    ...(about === undefined ? {} : { about: cleanText(about) }),
  }));
}

function pick(record: { readonly [key: string]: Value }, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

const and = /^\s(?:and|&|und|et|y|e)\s/i;
/** "Ann, keeper of ovens and mills" is one person. */
const andAnother = /^\s(?:[Aa]nd|&)\s(?!\p{Ll})/u;

/** Cuts a line of names at commas, semicolons, `and`, `&` and line breaks that stand outside brackets. */
function splitNames(text: string): string[] {
  const flat = text
    .replace(/\s+/g, ' ')
    .replace(/^\W{0,3}(?:(?:originally\s+|first\s+)?(?:written|posted|published)\s+)?by\b\W{0,4}\s+/i, '');
  const parts = cutOutside(flat, /^(?:[,;、，|]|·|\s\/\s)/);
  const people = flat.includes(',') && isEmployed(parts) ? [parts.join(',')] : withRoles(parts);
  return people
    .flatMap((part) => (isGroup(part) ? [part] : cutOutside(part, part.includes(',') ? andAnother : and)))
    .map((part) => part.trim().replace(/^(?:and|&)\s+/i, ''))
    .filter((part) => part !== '');
}

function cutOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('([<'.includes(character)) depth++;
    else if (')]>'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const cut = separator.exec(text.slice(at, at + 6))?.[0];
    // `John Smith, PhD` and `Acme, Inc.` are one name.
    if (cut === undefined || /^,\s*(?:ph\.?d|md|inc|llc|ltd|jr|sr)\b/i.test(text.slice(at))) continue;
    parts.push(text.slice(from, at));
    at += cut.length - 1;
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** What engines write when there is no author to name. */
const nobody =
  /^(?:default|admin|administrator|anonymous|author|unknown|none|null|undefined|n\/?a|todo|tbd)$/i;

function readName(text: string): Author[] {
  // A name with its link and company; anything longer is none, and slow to look through.
  if (text.length > 400) return [];
  const link = /\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/.exec(text);
  const anchor = /<a\b[^>]*\bhref=["']?(https?:[^"'\s>]*)/i.exec(text);
  const url = [link?.[2], anchor?.[1], /<(https?:[^>\s]+)>/.exec(text)?.[1]].find((address) =>
    /^https?:/.test(address ?? ''),
  );
  const bare = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(?:https?:|mailto:)?[^<>]*>/g, ' ')
    .replace(/\b\S+@\S+\.\w+\b/g, ' ');
  const said = saidBehind(text, bare);
  const about = said?.about;
  const isHandle = about !== undefined && /^@/.test(about);
  const name = cleanText(said?.name ?? bare)
    .replace(/^@(?=\w)/, '')
    .replace(/(?<![\s,.:;–—-])[\s,.:;–—-]+$/, (end) => (/^[.-]$/.test(end) ? end : ''));
  if (name === '' || name.length > 120 || nobody.test(name)) return [];
  return [{ name, ...(url === undefined ? {} : { url }), ...(about && !isHandle ? { about } : {}) }];
}

interface Said {
  readonly name: string;
  readonly about: string;
}

/** What is told of somebody: in parentheses, behind the link of the name, or behind a comma as a role. */
function saidBehind(text: string, bare: string): Said | undefined {
  const [, linked, behind] = /^\s*\[([^\]]*)\]\([^)]*\)[\s,–—-]+([^\s()[\]].*)$/.exec(text) ?? [];
  // "[Ann](url) Baker @ [Mill](url)": where somebody works may be linked as well.
  const rest = behind?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
  if (linked !== undefined && rest !== undefined && !/[()[\]]/.test(rest))
    return { name: linked, about: rest };
  const [whole, inside] = /[(（]([^()（）]*)[)）]\s*$/.exec(bare.trim()) ?? [];
  if (whole !== undefined) return { name: bare.trim().slice(0, -whole.length), about: (inside ?? '').trim() };
  const [, before, what] = /^([^,]+),(.+)$/.exec(bare) ?? [];
  return before !== undefined && what !== undefined && isAbout(what)
    ? { name: before.replace(/\s*\(@[\w-]+\)\s*$/, ''), about: what.trim() }
    : undefined;
}

function unique(authors: readonly Author[]): readonly Author[] {
  const names = new Map<string, Author>();
  for (const author of authors) {
    const key = author.name.toLowerCase();
    names.set(key, { ...author, ...names.get(key) });
  }
  return [...names.values()];
}
