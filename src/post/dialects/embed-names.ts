import type { Attributes } from './attributes.js';
import { pick } from './attributes.js';
import type { Box } from './boxes.js';

/** A component that plays or shows a thing of another site, and the address that its parameters make. */
interface EmbedName {
  readonly names: RegExp;
  readonly url: (id: string, attributes: Attributes) => string | undefined;
}

const idNames = [
  'id',
  'videoid',
  'ytid',
  'tweetid',
  'code',
  'video',
  'url',
  'src',
  'path',
  'href',
  'link',
  'slug',
  'embedid',
  'tweetlink',
  'status',
  'repo',
];

const embedNames: readonly EmbedName[] = [
  {
    names: /^(?:lite)?(?:youtube|yt)(?:enhanced|embed|video|player|i?frame|lite|privacy|pl)?$|^embedyoutube$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  { names: /^vimeo(?:simple|embed|player)?$/, url: (id) => `https://vimeo.com/${id}` },
  {
    names: /^(?:x|tweet|twitter|xsimple|twittersimple|tweetsimple|twitterembed|tweetembed|tweetcard)$/,
    url: (id, { named, positional }) => {
      const status = positional.find((value) => /^\d{6,}$/.test(value)) ?? id;
      const user =
        named.get('user') ?? positional.find((value) => !/^\d+$/.test(value) && /^\w+$/.test(value)) ?? 'i';
      return /^\d+$/.test(status) ? `https://x.com/${user}/status/${status}` : undefined;
    },
  },
  { names: /^(?:gist|githubgist)$/, url: (id, { positional }) => gistAddress(id, positional) },
  { names: /^(?:speakerdeck|speakerdeckembed)$/, url: (id) => `https://speakerdeck.com/player/${id}` },
  { names: /^slideshare$/, url: (id) => `https://www.slideshare.net/slideshow/embed_code/${id}` },
  { names: /^(?:googleslides?|gslides?)$/, url: (id) => `https://docs.google.com/presentation/d/${id}` },
  { names: /^(?:instagram|insta|instagramsimple)$/, url: (id) => `https://www.instagram.com/p/${id}` },
  {
    names: /^(?:codepen|pen)$/,
    url: (id, { named, positional }) =>
      `https://codepen.io/${named.get('user') ?? positional[1] ?? 'pen'}/pen/${id}`,
  },
  { names: /^(?:asciinema|asciicast)$/, url: (id) => `https://asciinema.org/a/${id}` },
  { names: /^loom$/, url: (id) => `https://www.loom.com/share/${id}` },
  { names: /^spotify$/, url: (id) => `https://open.spotify.com/${id}` },
  { names: /^bilibili$/, url: (id) => `https://www.bilibili.com/video/${id}` },
  { names: /^stackblitz$/, url: (id) => `https://stackblitz.com/edit/${id}` },
  { names: /^codesandbox$/, url: (id) => `https://codesandbox.io/s/${id}` },
  {
    names: /^(?:github|githubcard|githubrepo|repo)$/,
    url: (id, { named }) =>
      /^[\w.-]+\/[\w.-]+$/.test(named.get('repo') ?? id)
        ? `https://github.com/${named.get('repo') ?? id}`
        : undefined,
  },
  // Names that carry a whole address: players, frames, link cards.
  {
    names:
      /^(?:video|videoplayer|videos|embed|iframe|frame|player|audio|podcast|card|linkcard|linkpreview|bookmark|ogp|media|oembed|mastodon|toot|bluesky|bsky|tiktok|jsfiddle|soundcloud|figma|docswell|nicovideo|slide|slides|pdf|gdocs|replit|user|kg\w+|lite\w+)$/,
    url: () => undefined,
  },
];

/** The card that a component stands for; `undefined` when it is no embed or names no address. */
export function embedBox(name: string, attributes: Attributes): Box | undefined {
  const row = embedNames.find(({ names }) => names.test(name));
  const id = (pick(attributes, idNames) ?? attributes.positional[0])?.trim();
  if (row === undefined || id === undefined || id === '') return undefined;
  const address = /^(?:https?:)?\/\//i.test(id) ? id : row.url(encodeId(id), attributes);
  if (address === undefined) return undefined;
  const title = pick(attributes, ['title', 'caption', 'alt', 'description', 'label']);
  return { kind: 'embed', url: address, ...(title === undefined ? {} : { title }) };
}

/** An id is a few letters and digits; whatever else is in it must not change the address. */
function encodeId(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

function gistAddress(id: string, positional: readonly string[]): string | undefined {
  const path =
    positional.length > 1 && /^[0-9a-f]{8,}$/i.test(positional[1] ?? '')
      ? `${positional[0]}/${positional[1]}`
      : id;
  return /^[\w/-]+$/.test(path) ? `https://gist.github.com/${path}` : undefined;
}
