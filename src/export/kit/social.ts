import type { Deck } from '../../model/deck.js';
import { takeaways } from './abstract.js';

/** Characters of a short post. */
const shortLength = 280;
const mostTags = 4;

/** A short text for sites that take 280 characters, and a longer one; both of the author's own words. */
export function socialTexts(deck: Deck): { readonly short: string; readonly long: string } {
  const { meta } = deck;
  const points = takeaways(deck);
  const tags = meta.keywords
    .map(hashtag)
    .filter((tag) => tag !== '#')
    .slice(0, mostTags)
    .join(' ');
  const ends = [meta.url ?? ''];
  const lines = [points[0] ?? '', meta.description ?? ''].filter(Boolean);
  const short = [
    ...lines.map((line) => [meta.title, line, ...ends]),
    [meta.title, ...ends],
    [meta.title],
  ].map(joined);
  const list = points.map((point) => `• ${point}`).join('\n');
  return {
    short:
      short.find((text) => [...text].length <= shortLength) ?? [...meta.title].slice(0, shortLength).join(''),
    long: joined([meta.title, meta.description ?? '', list, ...ends, tags]),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A keyword as a tag: its words run together, each with a capital. */
function hashtag(keyword: string): string {
  const words = keyword.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const isOne = words.length === 1;
  return `#${words.map((word) => (isOne ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')}`;
}
