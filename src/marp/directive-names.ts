/** Keys of a comment or front matter that Marpit, marp-core or marp-cli take as commands. */
export const directiveNames = [
  // Marpit, for the whole deck
  'headingDivider',
  'lang',
  'style',
  'theme',
  // Marpit, from a slide on (with `_`: for one slide)
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'class',
  'color',
  'footer',
  'header',
  'paginate',
  // marp-core
  'marp',
  'math',
  'size',
  // marp-cli
  'author',
  'description',
  'image',
  'keywords',
  'title',
  'transition',
  'url',
] as const;
export type DirectiveName = (typeof directiveNames)[number];

const names = new Set<string>(directiveNames);

/** The directive behind a key: `_class` and `class` are both `class`. */
export function directiveOf(key: string): DirectiveName | undefined {
  const name = key.startsWith('_') ? key.slice(1) : key;
  // The set holds exactly the names of the union.
  return names.has(name) ? (name as DirectiveName) : undefined;
}
