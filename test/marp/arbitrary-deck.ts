import fc from 'fast-check';
import type { BlockContent, List, PhrasingContent, Table } from 'mdast';
import { lowerInline } from '../../src/marp/lower-inline.js';
import { type Deck, densities, type Layout, layouts, type Note, type Slide } from '../../src/model/deck.js';
import { markedTags } from '../../src/model/nodes.js';

/** What Marp, Markdown or YAML could take for something else. */
const traps = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '~~~',
    '^',
    '==',
    '=',
    '#',
    '##',
    '-',
    '--',
    '---',
    '+',
    '>',
    '|',
    '!',
    '\\',
  ],
  ...[
    '[',
    ']',
    '](',
    '[x]:',
    '![',
    '[^1]',
    '[ ]',
    '[x](y)',
    '(',
    ')',
    '{',
    '}',
    '"',
    "'",
    ':',
    '::',
    '/',
    '//',
    '.',
    '%',
    '&',
  ],
  ...[
    '&amp;',
    '&#35;',
    '<',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '--->',
    '--!>',
    '<!-- _class: x -->',
    '<style>',
    '<br>',
    '<mark>',
  ],
  ...['$', '$$', '$x$', '$5', '5$', '$PATH', '$' + '{A}', '1.', '2.', '1)', '10.'],
  ...['https://a.b', 'http://a.b/c_d_e', 'www.x.com', 'a@b.co', '//x.com', 'mailto:a@b.co', 'ftp://x.y'],
  ...[
    ':cat:',
    ':100:',
    'x:b:y',
    '🚀',
    '✅',
    '❤',
    '❤️',
    '⚠️',
    '👩‍🚀',
    '🇩🇪',
    '👍🏽',
    '1️⃣',
    '®',
    '™',
    '\u2060',
    '\uFE0E',
    '\u200D',
  ],
  ...['bg', 'blur', 'left', '50%', 'w:10', 'height:2em', 'sepia:1', 'drop-shadow', 'fit'],
  ...[
    'theme: gaia',
    '_class: x',
    'note: y',
    'prettier-ignore',
    'lint ignore',
    '"class": x',
    '{theme: x}',
    '? theme',
  ],
  ...['é', '長い', 'שלום', '\u00A0', 'snake_case', '\u2019', '\u2014'],
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}$/) },
);

/** Text of one line without a blank at its edges, full of traps. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 7 })
  .map((parts) =>
    parts
      .flat()
      .join('')
      .replace(/[ \t]+/g, ' ')
      .replace(/^ | $/g, ''),
  )
  .filter((text) => text.trim() !== '');

const url = fc.oneof(
  fc.constantFrom(
    'https://a.b/c?d=e&f=g',
    'http://x.y/a_b_(c)',
    '#5',
    'mailto:a@b.co',
    'a b.html',
    'x/$y$.html',
    '',
    '<>',
  ),
  fc.webUrl(),
);
const imageUrl = fc.constantFrom('deck/chart.svg', 'a b.png', 'x_(1).png', 'https://a.b/c.png');

/** Formulas that Markdown could take for something else. */
const tex = fc.constantFrom(
  'x',
  'x^2',
  'a_i * b_i',
  'a<b>c',
  String.raw`\{a\}`,
  String.raw`\text{cost \$5}`,
  '[a](b)',
  '`a`',
  String.raw`\frac{1}{2}\\`,
  '~~a~~ &amp; b',
  ':cat: 🚀',
  '**a**',
);

const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: nastyText.map((value) => ({ type: 'text' as const, value })) },
  { weight: 1, arbitrary: nastyText.map((value) => ({ type: 'inlineCode' as const, value })) },
  { weight: 1, arbitrary: tex.map((value) => ({ type: 'inlineMath' as const, value })) },
  { weight: 1, arbitrary: fc.constant({ type: 'text' as const, value: ' ' }) },
);

const { inline } = fc.letrec<{ inline: PhrasingContent; children: PhrasingContent[] }>((tie) => ({
  children: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
  inline: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: tie('children').map((children) => ({ type: 'strong', children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: tie('children').map((children) => ({ type: 'emphasis', children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: tie('children').map((children) => ({ type: 'delete', children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...markedTags), tie('children'))
        .map(([tag, children]) => ({ type: 'marked', tag, children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(url, tie('children'))
        .map(([to, children]) => ({ type: 'link', url: to, children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(imageUrl, nastyText)
        .map(([from, alt]) => ({ type: 'image', url: from, alt }) as PhrasingContent),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'break' } as PhrasingContent) },
  ),
}));

/** Inline content as a lowered deck has it: what lowering changes is tested apart. */
export const phrasing: fc.Arbitrary<PhrasingContent[]> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((nodes) => lowerInline(nodes, 'paragraph'))
  .filter((nodes) => nodes.length > 0);

const paragraph = phrasing.map((children): BlockContent => ({ type: 'paragraph', children }));

function list(depth: number): fc.Arbitrary<List> {
  const nested: fc.Arbitrary<List[]> =
    depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 1 });
  const item = fc
    .tuple(paragraph, nested)
    .map(([first, rest]) => ({ type: 'listItem' as const, children: [first, ...rest] }));
  return fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 12 }), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, start, children]) => ({
      type: 'list',
      ordered,
      ...(ordered ? { start } : {}),
      children,
    }));
}

// Code with `\|` cannot be written in a cell.
const cellContent = phrasing.filter((nodes) => !JSON.stringify(nodes).includes('\\\\|'));

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.tuple(
      fc.array(fc.constantFrom('left', 'right', 'center', null), { minLength: columns, maxLength: columns }),
      fc.array(fc.array(cellContent, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  )
  .map(([align, rows]) => ({
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }));

const codeLines = fc.array(
  fc.oneof(nastyText, fc.constantFrom('', '---', '```', '  - x', '\tif', '</section>', '<!-- a -->')),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const emphasis = fc.constantFrom('', '{2,4-6}', '{1|2-3|all}', 'ins={1} del={2}', '{1} showLineNumbers=12');
const code: fc.Arbitrary<BlockContent> = fc
  .tuple(fc.constantFrom(undefined, 'go', 'c++', 'objective-c'), emphasis, codeLines)
  .map(([lang, meta, lines]) => ({
    type: 'code',
    ...(lang ? { lang } : {}),
    ...(lang && meta ? { meta } : {}),
    value: lines.join('\n'),
  }));

const formula: fc.Arbitrary<BlockContent> = fc
  .array(fc.oneof(tex, fc.constantFrom('---', '- a', '# a', '> a', '<!-- a -->', '| a |', '1. a', '```')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => ({ type: 'math', value: lines.join('\n') }));

const block: fc.Arbitrary<BlockContent> = fc.oneof(
  paragraph,
  formula,
  list(2),
  table,
  code,
  fc
    .array(fc.oneof(paragraph, list(0), code, formula), { minLength: 1, maxLength: 2 })
    .map((children) => ({ type: 'blockquote' as const, children })),
  phrasing.map((children) => ({ type: 'heading' as const, depth: 3 as const, children })),
);

const note: fc.Arbitrary<Note> = fc
  .tuple(
    fc.constantFrom('post' as const, 'author' as const),
    fc.array(fc.oneof(nastyText, fc.constantFrom('', '  x: 1')), { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, lines]) => ({ kind, text: lines.join('\n').trim() }))
  .filter(({ text }) => text !== '');

const slide = (layout: Layout): fc.Arbitrary<Slide> =>
  fc
    .record({
      density: fc.constantFrom(...densities),
      variants: fc.uniqueArray(fc.constantFrom('warning', 'tip', 'invert', 'wide'), { maxLength: 2 }),
      head: fc.option(fc.tuple(fc.option(paragraphWithoutImage), phrasing), { freq: 5 }),
      titleDepth: fc.constantFrom(1 as const, 2 as const),
      children: fc.array(block, { maxLength: 4 }),
      notes: fc.array(note, { maxLength: 4 }),
    })
    .map(({ density, variants, head, titleDepth, children, notes }) => {
      const [kicker, title] = head ?? [];
      return {
        type: 'slide',
        layout,
        density,
        variants,
        ...(kicker ? { kicker } : {}),
        ...(title ? { title } : {}),
        // Without a title nothing says how deep it is.
        titleDepth: title ? titleDepth : 2,
        children,
        notes,
        // Every record of the union has the same fields.
      } as Slide;
    });

const paragraphWithoutImage = phrasing.filter((nodes) => !nodes.some((node) => node.type === 'image'));
const name = nastyText.filter((text) => !text.includes('\u2060') && !text.includes('\uFE0E'));

/** Decks of all layouts, with nasty text everywhere. */
export const arbitraryDeck: fc.Arbitrary<Deck> = fc
  .record({
    meta: fc.record(
      {
        title: name,
        theme: fc.constantFrom('cloud-native', 'cloud-native-dark'),
        aspect: fc.constantFrom('16:9' as const, '4:3' as const),
        language: fc.constantFrom('en', 'de', 'no', 'zh-Hans'),
        direction: fc.constant('ltr' as const),
        authors: fc.array(
          name.map((text) => text.trim()),
          { maxLength: 3 },
        ),
        date: fc.constantFrom('2021-02-03'),
        description: name,
        keywords: fc.array(name, { maxLength: 3 }),
        footer: nastyText,
        paginate: fc.boolean(),
        source: fc.constantFrom('../posts/a b.md'),
        url: fc.webUrl(),
      },
      {
        requiredKeys: [
          'title',
          'theme',
          'aspect',
          'language',
          'direction',
          'authors',
          'keywords',
          'paginate',
        ],
      },
    ),
    children: fc.array(fc.constantFrom(...layouts).chain(slide), { minLength: 1, maxLength: 4 }),
  })
  .map(({ meta, children }): Deck => ({ type: 'deck', meta, children, assets: [] }));

/** A tree without what the law leaves open: positions, data, and fields that say nothing. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(
    ([key, field]) => !['position', 'data', 'spread'].includes(key) && field !== null && field !== undefined,
  );
  return Object.fromEntries(left.map(([key, field]) => [key, bare(field)]));
}
