import { noAttributes } from './attributes.js';
import type { Box } from './boxes.js';
import type { Dialect } from './dialect.js';
import { embedBox } from './embed-names.js';
import { applyEdits, type Edit, replaceProse, type Source, sourceOf } from './source.js';
import { markerEdit, type Tools } from './tags.js';

const imageFile = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;
const wikiLink = /(!?)\[\[([^[\]|\\\n]+?)(?:\\?\|([^[\]\n]*))?\]\](?![([:])/g;

/** `[[Page|text]]` and `![[image.png|300]]` of Obsidian and wikis. */
export const wikiLinks: Dialect = {
  name: 'wiki-links',
  applies: ({ text }) => text.includes('[['),
  rewrite: (source, tools) => {
    const defined = new Set(
      [...source.text.matchAll(/^ {0,3}\[([^[\]\n]+)\]:/gm)].map(([, of = '']) => of.toLowerCase()),
    );
    return withMarkers(source, tools, wikiLink, ([, bang, target = '', label = '']) => {
      const [page = '', anchor = ''] = target.split('#');
      if (bang === '!' && imageFile.test(page.trim())) {
        const alt = /^\d*(?:x\d+)?$/.test(label.trim()) ? '' : label.trim();
        return { kind: 'figure', images: [{ src: page.trim(), alt }] };
      }
      // `[[1]]` is a citation, `a[[0]]` an index.
      if (/^\d+$/.test(target)) return undefined;
      // `[[Bug #123]]` is a link in brackets where the post has its address below, else a number of a tracker.
      if (label === '' && defined.has(target.toLowerCase())) return undefined;
      if (/^(?:\p{L}[\p{L} -]{0,30} )?#\d+$/u.test(target)) return `[${target}]`;
      return (
        label.trim() ||
        [page.trim(), anchor.replace(/^\^/, '').trim()].filter((part) => part !== '').join(': ')
      );
    });
  },
};

const zennCard = /(?<!\w)@\[([A-Za-z-]+)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g;
const zennSize = /(!\[[^\]\n]*\]\([^()\s]+)[ \t]+=\d*%?x?\d*%?(\))/g;

/** `@[card](address)`, `@[youtube](id)` and `![](image.png =250x)` of Zenn. */
export const zenn: Dialect = {
  name: 'zenn',
  applies: ({ text }) => text.includes('@[') || /\)|=\d*x/.test(text),
  rewrite: (source, tools) => {
    const text = replaceProse(source, zennSize, ([, start = '', end = '']) => start + end);
    return !text.includes('@[')
      ? text
      : withMarkers(sourceOf(text, source.mdx), tools, zennCard, ([, name = '', target = '']) => {
          const id = target.trim().split(/\s+/)[0] ?? '';
          return embedBox(name.toLowerCase(), { ...noAttributes, positional: [id] }) ?? id;
        });
  },
};

/** HackMD names who is quoted, and when, in brackets, and repeats the tags of a note in a heading. */
export const hackmd: Dialect = {
  name: 'hackmd',
  applies: ({ text }) => /\[name=|^###### tags:/m.test(text),
  rewrite: (source) => {
    const tags = sourceOf(
      replaceProse(source, /^###### tags:.*$/gm, () => ''),
      source.mdx,
    );
    const named = sourceOf(
      replaceProse(tags, /[ \t]*\[(?:time|color)=[^\]\n]*\]/g, () => ''),
      source.mdx,
    );
    return replaceProse(named, /\[name=([^\]\n]+)\]/g, ([, name = '']) => `**${name.trim()}:**`);
  },
};

/** `!youtube[id]` and `!codesandbox[id]` of Velog. */
export const velog: Dialect = {
  name: 'velog',
  applies: ({ text }) => /^[ \t]*![a-z]+\[/m.test(text),
  rewrite: (source, tools) =>
    withMarkers(source, tools, /^([ \t]*)!([a-z]+)\[([^\]\s]+)\][ \t]*$/gm, ([, , name = '', id = '']) =>
      embedBox(name, { ...noAttributes, positional: [id] }),
    ),
};

/** `%[address]` and `![](image.png align="center")` of Hashnode. */
export const hashnode: Dialect = {
  name: 'hashnode',
  applies: ({ text }) => text.includes('%[') || text.includes(' align="'),
  rewrite: (source, tools) => {
    const text = replaceProse(
      source,
      /(!\[[^\]\n]*\]\([^()\s]+)[ \t]+align="[^"\n]*"(?=\))/g,
      ([, image]) => image,
    );
    // A widget of the blog's own, `%%[newsletter]`, is no part of the post.
    const post = replaceProse(sourceOf(text, source.mdx), /^%%\[[\w-]+\][ \t]*$/gm, () => '');
    return withMarkers(
      sourceOf(post, source.mdx),
      tools,
      /(?<!\w)%\[(https?:[^\]\s]+)\]/g,
      ([, url = '']) => ({ kind: 'embed', url }),
    );
  },
};

/** `*[HTML]: Hypertext …`: the meaning is a tooltip on the web; the word stays. */
export const abbreviations: Dialect = {
  name: 'abbreviations',
  applies: ({ text }) => text.includes('*['),
  rewrite: (source) => replaceProse(source, /^ {0,3}\*\[[^\]\n]+\]:.*$/gm, () => ''),
};

/** `^[a note in the line]` of Pandoc: the note stays, in parentheses. */
export const inlineNotes: Dialect = {
  name: 'inline-notes',
  applies: ({ text }) => text.includes('^['),
  rewrite: (source) =>
    replaceProse(
      source,
      /[ \t]?(?<![\\[\]])\^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\](?![([:])/g,
      ([, note]) => ` (${note})`,
    ),
};

/** `[^1]` without a text: the parser is slow at many of them, and nobody could read them. */
export const lostNotes: Dialect = {
  name: 'lost-notes',
  applies: ({ text }) => text.includes('[^'),
  rewrite: (source, tools) => {
    const labels = new Set(
      [...source.text.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gm)].map((match) => match[1]?.toLowerCase()),
    );
    return replaceProse(source, /(?<!\\)\[\^([^\]\s[]+)\](?![:(])/g, (match) => {
      const label = match[1] ?? '';
      if (labels.has(label.toLowerCase())) return undefined;
      tools.report('footnote-missing', `The footnote \`${label}\` has no text`, source.placeOf(match.index));
      return '';
    });
  },
};

/** `%%hidden%%` of Obsidian. */
export const obsidianComments: Dialect = {
  name: 'obsidian-comments',
  applies: ({ text }) => (text.match(/%%/g)?.length ?? 0) > 1,
  rewrite: (source) => replaceProse(source, /(?<![\w%])%%(?!\{)[^%]{1,2000}%%(?![\w%])/g, () => ''),
};

/** `import X from './x'` at the start of a line of plain Markdown: residue of MDX. */
export const importResidue: Dialect = {
  name: 'import-residue',
  applies: ({ text, mdx }) => !mdx && /^(?:import|export)\s/m.test(text),
  rewrite: (source, tools) =>
    replaceProse(
      source,
      /^(?:import[ \t]+(?:[\w$*{}, \t]{1,300}?[ \t]from[ \t]{1,20})?(["'])[^"'\n]+\1;?|export[ \t]+(?:const|let|default|function)\b.*[;}])[ \t]*$/gm,
      (match) => {
        tools.report('mdx-code', 'A line of program in the post is dropped', source.placeOf(match.index));
        return '';
      },
    ),
};

/** Replaces matches in prose by a box or by text. */
function withMarkers(
  source: Source,
  tools: Tools,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Box | string | undefined,
): string {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(pattern)) {
    if (!source.isProse(match.index)) continue;
    const place = { from: match.index, to: match.index + match[0].length };
    const meaning = read(match);
    if (typeof meaning === 'string') edits.push({ ...place, by: meaning });
    else if (meaning !== undefined)
      edits.push(markerEdit(source, place, tools.boxes, tools.boxes.add(meaning), 'void'));
  }
  return applyEdits(source.text, edits);
}
