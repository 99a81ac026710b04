/** Shortcodes of WordPress and its best-known plugins, as the HTML that they stand for. */
const shortcodes: readonly {
  readonly pattern: RegExp;
  readonly html: (match: readonly string[]) => string;
}[] = [
  {
    pattern: /\[caption\b[^\]]*\]([\s\S]*?)\[\/caption\]/gi,
    html: ([, inner = '']) => captionFigure(inner),
  },
  {
    pattern: /\[(?:embed|youtube|vimeo|tweet|wpvideo|video|audio)\b([^\]]*)\](?:([^[\]]*)\[\/\w+\])?/gi,
    html: ([, attributes = '', inner = '']) => {
      const address = /https?:\/\/[^\s"'\]]+/.exec(`${inner} ${attributes}`)?.[0];
      return address === undefined ? '' : `\n\n${address}\n\n`;
    },
  },
  {
    pattern:
      /\[(?:sourcecode|code|syntax|cc|php|js|javascript|python|bash|ruby|css|sql|java)\b([^\]]*)\]([\s\S]*?)\[\/\w+\]/gi,
    html: ([, attributes = '', code = '']) => {
      const language = /\blang(?:uage)?\s*=\s*["']?([\w+#.-]+)/i.exec(attributes)?.[1];
      return `<pre${language === undefined ? '' : ` data-lang="${language}"`}>${code.replace(/</g, '&lt;')}</pre>`;
    },
  },
  // Galleries name their pictures by numbers that only the site can look up, and all others arrange what is in them.
  {
    pattern:
      /\[\/?(?:gallery|playlist|contact-form(?:-7)?|vc_\w+|et_pb_\w+|fusion_\w+|column|row|spacer|more|toc)\b[^\]]*\]/gi,
    html: () => '',
  },
  // A shortcode of any other plugin, told from words in brackets by its attributes.
  { pattern: /\[\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))+\s*\/?\]/gi, html: () => '' },
];

/** What stands in `[caption]`: a picture with its caption behind it. */
export function captionFigure(inner: string): string {
  const [, image = '', text = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
  return image === '' ? inner : `<figure>${image}<figcaption>${text.trim()}</figcaption></figure>`;
}

const blockTag =
  /^<\/?(?:p|div|section|article|header|footer|aside|h[1-6]|ul|ol|li|dl|dt|dd|pre|blockquote|table|thead|tbody|tfoot|tr|td|th|figure|figcaption|hr|form|details|summary|iframe|video|audio)\b/i;

/**
 * The text of a post as WordPress keeps it, as HTML: shortcodes become what they show, and where the text is not made of
 * blocks (`<!-- wp:paragraph -->`), an empty line starts a paragraph and a line end is one.
 */
export function wordpressHtml(content: string): string {
  const html = shortcodes.reduce(
    (text, { pattern, html: make }) => text.replace(pattern, (...match: string[]) => make(match)),
    content,
  );
  return /<!--\s*wp:/.test(content) ? html : withBreaks(html);
}

/** Line ends become `<br>`, but in code and beside blocks; two of them in a row are how the lowering parts paragraphs. */
function withBreaks(html: string): string {
  const parts = html.split(/(<pre\b[\s\S]*?<\/pre>|<!--[\s\S]*?-->|<[^>]*>)/i);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
      const from = blockTag.test(before) ? part.trimStart() : part;
      const text = blockTag.test(after) ? from.trimEnd() : from;
      return text.replace(/\r\n?/g, '\n').replace(/\n/g, '<br>');
    })
    .join('');
}
