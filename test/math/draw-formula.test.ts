import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFormulas } from '../../src/math/draw-formula.js';
import type { Formula } from '../../src/model/formula.js';

const draw = await loadFormulas();
const drawn = (formula: Formula) => (formula.kind === 'drawn' ? formula : undefined);

describe('a formula', () => {
  it.each([
    ['x^2', 1.1, 1.3],
    [String.raw`\frac{a}{b}`, 0.6, 1.3],
    [String.raw`\sum_{i=0}^{n} i^2`, 2, 4],
    [String.raw`\begin{aligned} a &= b \\ &= c \end{aligned}`, 2.5, 4],
    [String.raw`\ce{2H2 + O2 -> 2H2O}`, 7, 12],
    [String.raw`\mathbb{R}^n \to \mathcal{L}`, 3, 5],
    [String.raw`\text{für alle } x`, 3, 6],
  ])('%s is drawn as wide as it looks', (tex, least, most) => {
    const size = drawn(draw(tex, true))?.size;
    expect(size?.width).toBeGreaterThan(least);
    expect(size?.width).toBeLessThan(most);
  });

  it('is an image of its TeX to those who do not see it', () => {
    const svg = drawn(draw('a < "b" & c'.replace('&', String.raw`\&`), false))?.svg;
    expect(svg).toContain(String.raw`role="img" aria-label="a &lt; &quot;b&quot; \&amp; c"`);
  });

  it('stands on the line of its text', () => {
    expect(drawn(draw('x', false))?.size.depth).toBeLessThan(0.05);
    expect(drawn(draw(String.raw`\frac{1}{2}`, false))?.size.depth).toBeGreaterThan(0.3);
  });

  it('carries its number behind it', () => {
    const bare = drawn(draw('x = y', true))?.size.width ?? 0;
    const tagged = drawn(draw(String.raw`x = y \tag{3}`, true));
    expect(tagged?.size.width).toBeGreaterThan(bare + 2);
    expect(tagged?.svg).not.toContain('%');
  });

  it('leaves nothing behind for the next one', () => {
    expect(draw(String.raw`\newcommand{\mine}{x} \mine`, false).kind).toBe('drawn');
    expect(draw(String.raw`\mine`, false).kind).toBe('not-drawn');
  });
});

describe('TeX that is wrong or hostile', () => {
  it.each([
    [String.raw`\undefinedmacro{3}`, String.raw`Undefined control sequence \undefinedmacro`],
    [String.raw`\frac{1}{`, 'Missing close brace'],
    [String.raw`\href{javascript:alert(1)}{x}`, 'Undefined control sequence'],
    [String.raw`\includegraphics{//e/x}`, 'Undefined control sequence'],
    [String.raw`\htmlData{onclick=alert(1)}{x}`, 'Undefined control sequence'],
    [String.raw`\style{background:url(//e)}{x}`, 'Undefined control sequence'],
    [String.raw`\require{html}\href{a}{b}`, 'Undefined control sequence'],
    [String.raw`\def\a{\a\a}\a`, 'maximum macro substitution'],
    [String.raw`\def\a#1{#1#1#1#1#1#1#1#1#1#1}\a{\a{\a{\a{\a{\a{x}}}}}}`, 'maximum'],
    [String.raw`\rule{9000em}{9000em}`, 'larger than any slide'],
    [`${'{'.repeat(1999)}${'}'.repeat(1999)}`, 'nests too deeply'],
    ['x'.repeat(4001), 'too long'],
    ['% x', 'shows nothing'],
  ])('%s is refused', (tex, reason) => {
    const formula = draw(tex, true);
    expect(formula.kind === 'not-drawn' ? formula.reason : 'drawn').toContain(reason);
  });

  it('never brings anything into a slide that loads, links, styles or runs', () => {
    const parts = fc.constantFrom(
      ...['x', '^', '_', '{', '}', '\\', '"', '<', '>', '&', '</svg>', '<script>', 'onload='],
      ...[String.raw`\mmlToken{mi}[href="javascript:a",style="background:url(//e)",class="a"]{x}`],
      ...[String.raw`\color{red;background:url(//e)}{x}`, String.raw`\textcolor{"><a href=x>}{y}`],
      ...[String.raw`\text{`, String.raw`\verb|<b>|`, String.raw`\enclose{circle}[mathcolor="x"]{a}`],
    );
    const nasty = fc.array(parts, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(nasty, fc.boolean(), (tex, display) => {
        const svg = drawn(draw(tex, display))?.svg ?? '';
        const tags = svg.match(/<[^>]*>/g) ?? [];
        const names = tags.map((tag) => /^<\/?([\w-]*)/.exec(tag)?.[1]);
        expect(names.filter((name) => !/^(?:svg|g|path|rect|line|text|ellipse)$/.test(name ?? ''))).toEqual(
          [],
        );
        const attributes = tags
          .slice(1)
          .flatMap((tag) => [...tag.matchAll(/\s([\w:-]+)="/g)].map(([, name]) => name));
        expect(attributes.filter((name) => /^(?:on|href|src|style|class|id|data)/.test(name ?? ''))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
