/** A site whose things can be shown as a card. */
interface Provider {
  readonly name: string;
  /** Matches the addresses of its things, embedded or not. */
  readonly pattern: RegExp;
  /** The public address of the thing. */
  readonly url?: (match: RegExpExecArray) => string;
}

const id = '([\\w-]{3,})';

const providers = [
  {
    name: 'YouTube',
    pattern: new RegExp(
      `^https?://(?:www\\.|m\\.)?youtu(?:be(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/(?!videoseries)|shorts/|live/|v/)|\\.be/)${id}`,
      'i',
    ),
    url: ([, video]) => `https://www.youtube.com/watch?v=${video}`,
  },
  {
    name: 'YouTube',
    pattern:
      /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed\/videoseries|playlist)\?(?:[^#]*&)?list=([\w-]+)/i,
    url: ([, list]) => `https://www.youtube.com/playlist?list=${list}`,
  },
  {
    name: 'Vimeo',
    pattern:
      /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/\w+\/|moogaloop\.swf\?(?:[^#]*&)?clip_id=)?(\d+)/i,
    url: ([, video]) => `https://vimeo.com/${video}`,
  },
  {
    name: 'X',
    pattern: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/i,
    url: ([, user, tweet]) => `https://x.com/${user}/status/${tweet}`,
  },
  { name: 'Bluesky', pattern: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/i },
  { name: 'Mastodon', pattern: /^https?:\/\/[\w.-]+\/@[\w.@-]+\/\d{6,}(?:\/embed)?$/i },
  { name: 'Instagram', pattern: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel)\/[\w-]+/i },
  { name: 'TikTok', pattern: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:@[\w.]+\/video|embed)\/\d+/i },
  {
    name: 'SlideShare',
    pattern: /^https?:\/\/(?:www\.)?slideshare\.net\/(?:slideshow\/embed_code|[\w-]+\/[\w-]+)/i,
  },
  {
    name: 'Speaker Deck',
    pattern: /^https?:\/\/(?:www\.)?speakerdeck\.com\/(?:player\/\w+|[\w-]+\/[\w-]+)/i,
  },
  { name: 'Google Slides', pattern: /^https?:\/\/docs\.google\.com\/presentation\/d\/[\w/-]+/i },
  { name: 'Google Forms', pattern: /^https?:\/\/docs\.google\.com\/forms\/[\w/-]+/i },
  { name: 'CodePen', pattern: /^https?:\/\/codepen\.io\/[\w-]+\/(?:embed|pen)\/[\w/-]+/i },
  { name: 'CodeSandbox', pattern: /^https?:\/\/codesandbox\.io\/(?:s|embed|p)\/[\w/-]+/i },
  { name: 'StackBlitz', pattern: /^https?:\/\/stackblitz\.com\/(?:edit|github)\/[\w/-]+/i },
  { name: 'GitHub Gist', pattern: /^https?:\/\/gist\.github\.com\/[\w-]+\/[0-9a-f]{8,}/i },
  { name: 'Spotify', pattern: /^https?:\/\/open\.spotify\.com\/[\w/-]+/i },
  { name: 'SoundCloud', pattern: /^https?:\/\/(?:w\.)?soundcloud\.com\/[\w/-]+/i },
  { name: 'Twitch', pattern: /^https?:\/\/(?:www\.|player\.|clips\.)?twitch\.tv\/\S+/i },
  { name: 'Loom', pattern: /^https?:\/\/(?:www\.)?loom\.com\/(?:share|embed)\/\w+/i },
  { name: 'asciinema', pattern: /^https?:\/\/asciinema\.org\/a\/\w+/i },
  { name: 'bilibili', pattern: /^https?:\/\/(?:www\.|player\.)?bilibili\.com\/(?:video\/\w+|player\.html)/i },
  { name: 'niconico', pattern: /^https?:\/\/(?:www\.|embed\.)?nicovideo\.jp\/watch\/\w+/i },
] as const satisfies readonly Provider[];

/** Something that plays or loads elsewhere. */
export interface EmbedTarget {
  readonly provider: string;
  readonly url: string;
}

/** The provider of an address that is known to be a thing to play or read; `undefined` for an ordinary page. */
export function knownEmbed(address: string): EmbedTarget | undefined {
  for (const provider of providers) {
    const match = provider.pattern.exec(address);
    if (match === null) continue;
    return { provider: provider.name, url: 'url' in provider ? provider.url(match) : address };
  }
  return undefined;
}

/** The target of a frame: a known provider, or any http(s) page by the name of its host. */
export function embedTarget(address: string): EmbedTarget | undefined {
  const url = address.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\/[^\s/]/i.test(url) || !URL.canParse(url)) return undefined;
  return knownEmbed(url) ?? { provider: new URL(url).hostname.replace(/^www\./, ''), url };
}

/** An address as people read it: no scheme, no `www.`, no query, no slash at the end. */
export function readableAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^([^?#]*)(\?(?:v|list)=[\w-]+)?.*$/, '$1$2')
    .replace(/\/$/, '');
}
