import { DeckError } from '../errors.js';

const pandoc = (file: string, from: string): string => `pandoc -f ${from} -t gfm "${file}" -o post.md`;

/** Ways of writing that are not Markdown, by the ends of their names, and what makes Markdown of them. */
const markups: readonly {
  readonly ending: RegExp;
  readonly name: string;
  readonly command: (file: string) => string;
}[] = [
  {
    ending: /\.ipynb$/i,
    name: 'a Jupyter notebook',
    command: (file) => `jupyter nbconvert --to markdown "${file}"`,
  },
  { ending: /\.(?:adoc|asciidoc)$/i, name: 'AsciiDoc', command: (file) => pandoc(file, 'asciidoc') },
  { ending: /\.re?st$/i, name: 'reStructuredText', command: (file) => pandoc(file, 'rst') },
  { ending: /\.org$/i, name: 'a text of Org mode', command: (file) => pandoc(file, 'org') },
  { ending: /\.textile$/i, name: 'Textile', command: (file) => pandoc(file, 'textile') },
  { ending: /\.rtf$/i, name: 'a text in RTF', command: (file) => pandoc(file, 'rtf') },
  { ending: /\.(?:tex|latex)$/i, name: 'LaTeX', command: (file) => pandoc(file, 'latex') },
  { ending: /\.(?:wiki|mediawiki)$/i, name: 'wikitext', command: (file) => pandoc(file, 'mediawiki') },
];

/**
 * Refuses what is written in another way than Markdown: read as such, its signs would stand on the slides.
 *
 * @throws DeckError `not-a-post`.
 */
export function refuseOtherMarkup(path: string): void {
  const markup = markups.find(({ ending }) => ending.test(path));
  if (markup === undefined) return;
  throw new DeckError('not-a-post', `${path} is ${markup.name}, not Markdown`, {
    hint: `Make Markdown of it first: ${markup.command(path)}`,
    place: { file: path },
  });
}
