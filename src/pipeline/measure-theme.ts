import type { BrowserProvider } from '../browser/browser.js';
import { plainSizes } from '../fit/geometry.js';
import { type Probe, type ProbedBlock, type ProbedTheme, probeSlides } from '../measure/probe-theme.js';
import type { FontFace, MeasuredTheme, Theme } from '../model/theme.js';
import { renderDeck } from '../render/render-deck.js';

/** Every kind of block that decks have, twice where the space between two tells something. */
const probeDeck = [
  '## Heading\n\n- item\n- item',
  '## Heading\n\nText **bold**\n\nText',
  '## Heading\n\n```text\none\n```\n\n```text\none\ntwo\n```',
  '## Heading\n\n| a | b |\n| --- | --- |\n| c | d |\n| e | f |',
  '## Heading\n\n> Text\n\nText',
  '# Title\n\nText\n\n### Sub\n\nText',
  'Text\n\n## Heading\n\nText',
  `## Heading\n\n1. ${'item '.repeat(60)}\n2. item`,
].join('\n\n---\n\n');

const latin = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const probe: Probe = {
  selectors: [
    ['h2', 'li'],
    ['h2', 'p'],
    ['h2', 'pre', 'pre code'],
    ['h2', 'table', 'tr', 'td'],
    ['h2', 'blockquote', 'blockquote p', 'section > p'],
    ['h1', 'h3', 'p'],
    ['p'],
    ['li'],
  ],
  characters: [...latin, ...'–—‘’“”„…•€™→←≤≥×'].filter((char) => /\P{C}/u.test(char)).join(''),
};

/**
 * What a browser tells of a theme without a manifest, so that slides in it fit.
 *
 * @throws DeckError `no-browser`.
 */
export const measureTheme = async (theme: Theme, browser: BrowserProvider): Promise<MeasuredTheme> => {
  const markdown = `---\nmarp: true\ntheme: ${theme.name}\n---\n\n${probeDeck}\n`;
  const meta = { title: theme.name, language: 'en', direction: 'ltr' as const, authors: [] };
  const { html, width, height } = await renderDeck(markdown, {
    theme,
    meta,
    player: false,
    resolveImage: () => undefined,
  });
  await using page = await (await browser()).open(html, { width, height });
  return measuredOf(await page.evaluate(probeSlides, probe));
};

/** A little more than was measured, since browsers round; a line height is a factor. */
const above = (name: string, size: number): number =>
  name.endsWith('Line') ? Math.ceil(size * 1000) / 1000 : Math.ceil(size * 10 + 1) / 10;

const measuredOf = (probed: ProbedTheme): MeasuredTheme => ({
  tokens: { sizes: sizesOf(probed) },
  fonts: Object.entries(probed.widths).map(([name, widths]) => faceOf(name, widths)),
});

const sizesOf = ({ padding, blocks, width, height }: ProbedTheme): Record<string, number> => {
  const at = (key: string, index = 0): ProbedBlock => blocks[key]?.[index] ?? absent;
  const [item, text, code] = [at('0/li'), at('1/p'), at('2/pre code')];
  const [listing, longer] = [at('2/pre'), at('2/pre', 1)];
  const [cell, row, quote] = [at('3/td'), at('3/tr', 1), at('4/blockquote')];
  const heading = at('0/h2');
  const heads = [0, 1, 2, 3, 4].map((slide) => at(`${slide}/h2`));
  const bodies = [item, text, listing, at('3/table'), quote];
  // What stands between the edge of the slide and its first block, when the heading is one line.
  const head = Math.max(...bodies.map((body) => body.top)) - padding.top;
  const headLine = Math.max(...heads.map((one) => one.lineHeight)) / heading.fontSize;
  const codeRow = longer.bottom - longer.top - (listing.bottom - listing.top);
  const line = Math.max(item.lineHeight / item.fontSize, text.lineHeight / text.fontSize);
  const gap = Math.max(
    at('1/p', 1).top - text.bottom,
    longer.top - listing.bottom,
    at('4/section > p').top - quote.bottom,
    at('5/p', 1).top - at('5/h3').bottom,
    at('5/h3').top - at('5/p').bottom,
  );
  const body = Math.max(item.fontSize, text.fontSize);
  const sizes = {
    ...plainSizes({
      body,
      heading: heading.fontSize,
      title: at('5/h1').fontSize,
      subheading: at('5/h3').fontSize,
      code: code.fontSize,
      table: cell.fontSize,
      quote: at('4/blockquote p').fontSize,
    }),
    bodyLine: line,
    headingLine: headLine,
    codeLine: codeRow / code.fontSize,
    tableLine: cell.lineHeight / cell.fontSize,
    quoteLine: at('4/blockquote p').lineHeight / at('4/blockquote p').fontSize,
    padTop: padding.top,
    padBottom: padding.bottom,
    padInline: padding.inline,
    headingGap: head - headLine * heading.fontSize,
    titleGap: Math.max(0, at('5/p').top - padding.top - headLine * at('5/h1').fontSize),
    kickerGap: Math.max(body * line + gap, at('6/p', 1).top - text.top),
    blockGap: gap,
    itemGap: Math.max(at('0/li', 1).top - item.bottom, at('7/li', 1).top - at('7/li').bottom),
    listIndent: Math.max(0, item.left - padding.inline),
    'content.itemEnd': Math.max(0, width - padding.inline - at('7/li').right),
    codePadInline: Math.max(0, code.left - padding.inline),
    codePadBlock: (listing.bottom - listing.top - codeRow) / 2,
    cellPadInline: cell.padInline,
    cellPadBlock: (row.bottom - row.top - cell.lineHeight) / 2,
  };
  // Two lines of a title above a picture, and two of a caption below it.
  const others = head + headLine * heading.fontSize + gap + 2 * body * line;
  const picture = Math.min(460, Math.max(160, height - padding.top - padding.bottom - others));
  return Object.fromEntries(
    Object.entries({ ...sizes, picture }).map(([name, size]) => [name, above(name, size)]),
  );
};

const absent: ProbedBlock = {
  top: 0,
  bottom: 0,
  left: 0,
  right: 1280,
  fontSize: 32,
  lineHeight: 48,
  padInline: 0,
  padBlock: 0,
};

const unit = 1000;
/** Listings are measured to the letter elsewhere; letters of a stranger's font may be drawn by another. */
const tolerance = 1.02;

const faceOf = (name: string, widths: Readonly<Record<string, number>>): FontFace => ({
  family: name,
  weight: name === 'text' || name === 'mono' ? 400 : 700,
  style: 'normal',
  ...(name === 'heading' ? { role: 'heading' as const } : {}),
  unitsPerEm: unit,
  advances: Object.entries(widths).map(
    ([character, width]) => [character.codePointAt(0) ?? 0, Math.ceil(width * unit * tolerance)] as const,
  ),
});
