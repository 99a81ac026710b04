/** Where a link goes: to an address, or to a slide of the same deck (index from 0). */
export type LinkTarget =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'slide'; readonly index: number };

const schemes = ['http:', 'https:', 'mailto:'];

/** PowerPoint repairs files with longer addresses. */
const longest = 2_000;

/** The target of a link, encoded; nothing for a scheme that may do harm, credentials, or what is not an address. */
export function linkTarget(href: string, slides: number): LinkTarget | undefined {
  const jump = /^#(\d+)$/.exec(href)?.[1];
  if (jump !== undefined) {
    const index = Number(jump) - 1;
    return index >= 0 && index < slides ? { kind: 'slide', index } : undefined;
  }
  if (!URL.canParse(href)) return undefined;
  const address = new URL(href);
  if (!schemes.includes(address.protocol) || address.username !== '' || address.password !== '')
    return undefined;
  // A per cent sign that starts no code is text, and a URL that keeps it is no URI.
  const url = address.href
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[\\^`{|}[\]]/g, encodeOutsideHost(address));
  return url.length > longest ? undefined : { kind: 'address', url };
}

/** Brackets may stand in the host only (IPv6). */
function encodeOutsideHost(address: URL): (character: string, offset: number) => string {
  const hostEnd = address.protocol.length + 2 + address.host.length;
  return (character, offset) => (offset < hostEnd ? character : encodeURIComponent(character));
}
