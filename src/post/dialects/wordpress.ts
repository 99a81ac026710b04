import { captionFigure } from '../import/feed/wordpress-html.js';
import type { Dialect } from './dialect.js';
import { replaceProse, sourceOf } from './source.js';

type Rewrite = readonly [pattern: RegExp, by: (match: RegExpMatchArray) => string];

/** Words in brackets are links and notes in Markdown: a shortcode is told by its attributes or its closing tag. */
const rewrites: readonly Rewrite[] = [
  [/\[caption\b[^\]\n]*\]([\s\S]{0,4000}?)\[\/caption\]/gi, ([, inner = '']) => captionFigure(inner)],
  [
    /\[(embed|youtube|vimeo|tweet|wpvideo)\b[^\]\n]*\][ \t]*(https?:[^\s[\]]+)[ \t]*\[\/\1\]/gi,
    ([, , address = '']) => `<${address}>`,
  ],
  [
    /\[(?:embed|youtube|vimeo|tweet)[ \t=]+"?(https?:[^\s"\]]+)"?[^\]\n]*\](?![([:])/gi,
    ([, address = '']) => `<${address}>`,
  ],
  [
    /\[\/?(?:gallery|playlist|contact-form(?:-7)?|vc_\w+|et_pb_\w+|fusion_\w+)(?:[ \t][^\]\n]*)?\](?![([:])/gi,
    () => '',
  ],
  [/\[\/?[a-z][\w-]*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))+[ \t]*\/?\](?![([:])/gi, () => ''],
];

/** `[caption …]`, `[embed]address[/embed]` and `[gallery ids="…"]` that an export of WordPress leaves in its Markdown. */
export const wordpress: Dialect = {
  name: 'wordpress-shortcodes',
  applies: ({ text }) => /\[(?:caption|embed|gallery|youtube|vimeo|[a-z][\w-]*[ \t]+[\w-]+=["'])/i.test(text),
  rewrite: (source) =>
    rewrites.reduce(
      (text, [pattern, by]) => replaceProse(sourceOf(text, source.mdx), pattern, by),
      source.text,
    ),
};
