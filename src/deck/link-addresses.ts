/** Hosts of whoever wrote the post, and of their own network. */
const ownMachine =
  /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|(?:192\.168|169\.254)(?:\.\d+){2}|\[::1\]|\[fe[89ab][\da-f]:.*\]|.*\.(?:local|localhost|internal))$/iu;

/** Whether an address is one of the web that a reader can follow. */
export const isWeb = (url: string): boolean =>
  // `https:///oven`: what named the host was left empty.
  /^https?:\/\/(?!\/)/iu.test(url) &&
  URL.canParse(url) &&
  !/[<>\s]|%3[ce]/iu.test(url) &&
  !ownMachine.test(new URL(url).hostname);

/** What links to one page share. */
export const pageOf = (url: string): string =>
  url
    .replace(/#.*$/u, '')
    .replace(/^http:/iu, 'https:')
    .replace(/\/$/u, '');

/** The longest address that is read as a name. */
const longestAddress = 60;

/** An address without what nobody reads: whole where it is short, else its front and its end, or its front alone. */
export const readable = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const host = hostname.replace(/^www\./u, '');
  const film = /^\?v=[\w-]+/u.exec(search)?.[0];
  // Of films, all that tells one from another is what is asked for.
  if (film !== undefined && pathname === '/watch') return `${host}/watch${film}`;
  const [end = ''] = parts.slice(-1);
  const short = [
    parts,
    [...parts.slice(0, 2), '…', end],
    [...parts.slice(0, 1), '…', end],
    parts.slice(0, 2),
    parts.slice(0, 1),
  ];
  return short.map((path) => [host, ...path].join('/')).find((text) => text.length <= longestAddress) ?? host;
};

/** The name of a release on a code host, "oven v2.1.0"; undefined for other addresses. */
export const releaseAt = (url: string): string | undefined => {
  const [, repository = '', tag = ''] =
    /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.\w+\/[^/]+\/([^/]+)\/(?:-\/)?releases\/(?:tag\/)?([^/?#]*\d[^/?#]*)$/u.exec(
      url,
    ) ?? [];
  if (tag === '' || tag.includes('%')) return undefined;
  return tag.startsWith('v') || /^\d/u.test(tag) ? `${repository} ${tag}` : tag;
};

/** The longest end of an address beside its host. */
const mostWords = 36;

/** The host of an address, and its last words: "bread.example/…second-loaf"; an address whose end is short is read as it is. */
export const withEnd = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  const end = `${pathname}${search}`.replace(/\/$/u, '');
  const words = end.slice(-mostWords).replace(/^[^-_/?&=]*[-_/?&=](?=.{8})/u, '');
  return end.length <= mostWords
    ? `${hostname.replace(/^www\./u, '')}${end}`
    : `${hostname.replace(/^www\./u, '')}/…${words}`;
};

/** Changes, tickets and people. */
const trail =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|codeberg)\.\w+\/(?:[^/]+\/?$|.+\/(?:commits?|pull|issues|compare|merge_requests)\b)|(?:twitter|x|bsky|linkedin|fosstodon|mastodon)\.\w+\/(?:in\/|profile\/)?[^/]+\/?$|(?:twitter|x)\.com\/\w+\/status\/|t\.co\/|[\w-]+\.slack\.com\/archives\/|(?:[\w-]+\.)?zoom\.us\/|[\w.-]+\/(?:[\w-]+\/)?browse\/[A-Z][A-Z\d]*-\d+)/;

/** Whether an address is that of a change, a ticket or a person. */
export const isTrail = (url: string): boolean => trail.test(url);

/** The longest end of an address that is read beside a name. */
const longestEnd = 32;

/** "1AR9Z", "559963f108ae21086d25abe2.pdf", "%E7%AA%AF": nothing that is read. */
const cryptic = /%|[\da-f]{16,}|^(?=.*\d)[A-Z\d]{4,}$|^.{0,2}$/u;

const hub = /^(?:www\.)?(?:github|gitlab|codeberg)\.\w+$/u;

/** What tells an address from others below one heading: "pull/1172" of a change, the file of a document, else its host; undefined where the address is short enough to be read whole. */
export const endOfAddress = (url: string): string | undefined => {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const isHub = hub.test(hostname);
  if (parts.length === 0 || (isHub && parts.length <= 2)) return undefined;
  const [kind, last = ''] = parts.slice(-2);
  const end = isTrail(url) && parts.length > 2 ? `${kind}/${last}` : last;
  if (!cryptic.test(end) && end.length <= longestEnd) return end;
  return isHub ? undefined : hostname.replace(/^www\./u, '');
};
