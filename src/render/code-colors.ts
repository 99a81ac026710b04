/** Classes of highlighted code by the tokens of colour that themes for Marp set. */
const tokenClasses: readonly (readonly [token: string, classes: readonly string[]])[] = [
  ['comment', ['comment', 'quote']],
  ['keyword', ['keyword', 'selector-tag', 'type', 'tag']],
  ['string', ['string', 'regexp', 'addition']],
  [
    'constant',
    ['number', 'literal', 'symbol', 'bullet', 'built_in', 'variable', 'attr', 'attribute', 'meta'],
  ],
  ['function', ['title', 'section', 'name', 'selector-class', 'selector-id']],
  ['deleted', ['deletion']],
];

/**
 * Colours of code for a theme that sets Marp's tokens of colour and says nothing of our highlighter's classes; nothing
 * where no code is highlighted. Any rule of the theme's own is stronger.
 */
export function codeColorsCss(slides: readonly string[], css: string): string {
  const isTold = css.includes('.hljs-') || !css.includes('--marp-shiki-token');
  if (isTold || !slides.some((slide) => slide.includes('class="hljs-'))) return '';
  return tokenClasses
    .map(([token, classes]) => {
      const selectors = classes.map((name) => `.hljs-${name}`).join(',');
      return `:where(${selectors}){color:var(--marp-shiki-token-${token})}`;
    })
    .join('\n');
}
