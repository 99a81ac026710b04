import type { Marp } from '@marp-team/marp-core';

type MarpHtml = NonNullable<NonNullable<ConstructorParameters<typeof Marp>[0]>['html']>;
export type AllowedHtml = Exclude<MarpHtml, boolean>;

/** Tags that load something, and what only they use. */
const refusedTags: readonly string[] = ['audio', 'video', 'source', 'picture'];
/** Attributes that name an address, or a name that a page's script could trip over. */
const refusedAttributes: readonly string[] = [
  'href',
  'src',
  'srcset',
  'poster',
  'cite',
  'name',
  'target',
  'rel',
];

/**
 * The HTML that a deck may hold: what Marp allows, without anything that loads, but for images, whose address goes through
 * `imageAddress`, and links to the web. Marp writes everything else as text.
 */
export function allowedHtml(defaults: AllowedHtml, imageAddress: (url: string) => string): AllowedHtml {
  const kept = Object.entries(defaults)
    .filter(([tag]) => !refusedTags.includes(tag))
    .map(([tag, attributes]) => [tag, withoutAddresses(attributes)] as const);
  const allowed: AllowedHtml = Object.fromEntries(kept);
  return {
    ...allowed,
    a: { ...allowed.a, href: (url: string) => (isWebLink(url) ? url : '#') },
    img: { ...allowed.img, src: imageAddress },
  };
}

/** Whether a link of a deck may be followed: to the web, to a mailbox, or to a place in the deck. */
export function isWebLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(url);
}

type Attributes = Exclude<AllowedHtml[string], string[]>;

function withoutAddresses(attributes: AllowedHtml[string]): Attributes {
  const entries: [string, Attributes[string]][] = Array.isArray(attributes)
    ? attributes.map((name) => [name, true])
    : Object.entries(attributes);
  return Object.fromEntries(entries.filter(([name]) => !refusedAttributes.includes(name)));
}
