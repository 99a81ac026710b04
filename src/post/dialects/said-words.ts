import type { Attributes } from './attributes.js';

const titles = ['title', 'heading', 'header', 'label', 'text', 'summary', 'question'];
const details = [
  'subtitle',
  'subheader',
  'subheading',
  'tagline',
  'description',
  'desc',
  'caption',
  'answer',
];
const addresses = ['href', 'url', 'link', 'to'];

/** What a component that nobody knows would show of its parameters, as Markdown; `undefined` when that is nothing. */
export function saidWords({ named, positional }: Attributes): string | undefined {
  const valuesOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const value = named.get(name)?.replace(/\s+/g, ' ').trim() ?? '';
      return isText(value) ? [value] : [];
    });
  const [title, ...rest] = [...valuesOf(titles), ...valuesOf(details), ...positional.filter(isSentence)];
  if (title === undefined) return undefined;
  const address = addresses.map((name) => named.get(name)).find((value) => value !== undefined);
  const isLink = address !== undefined && /^[^\s<>]+$/.test(address) && !/[[\]]/.test(title);
  return [isLink ? `[${title}](<${address}>)` : title, ...rest].join(' – ');
}

const isText = (value: string): boolean => /\p{L}/u.test(value) && !/^(?:true|false)$/.test(value);

/** A value without a name is text only where it reads like it. */
const isSentence = (value: string): boolean =>
  value.length < 1_000 && /\p{L}\S*\s+\S*\p{L}/u.test(value) && !/[={}]/.test(value);
