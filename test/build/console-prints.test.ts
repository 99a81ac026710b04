import { describe, expect, it } from 'vitest';
import { compileText } from './build-fixture.js';

const fence = (lang: string, ...lines: readonly string[]): string =>
  `\`\`\`${lang}\n${lines.join('\n')}\n\`\`\``;
const called = fence('r', 'loaves <- bake(rye, hours = 2)', 'loaves');

const compiled = async (...body: readonly string[]) => {
  const { markdown, trace } = await compileText(
    `---\ntitle: Bakery\n---\n\n## Loaves\n\n${body.join('\n\n')}\n`,
  );
  return { markdown, cuts: trace.blocks.flatMap(({ cut }) => cut ?? []) };
};

describe('what a console prints of an object', () => {
  it.each([
    ['marked as output', ['## # Loaves of rye', '## <bread[9]>']],
    ['marked in the newer way', ['#> Bread Recipe', '#>', '#> Steps:']],
    ['as a wide table', ['# A tibble: 3,694 × 6', '   id crust']],
    ['without a mark', ['Bread Recipe', '', 'Steps:']],
  ])('that the listing above calls by its name, %s, is on no slide, and told as cut', async (_, lines) => {
    const { markdown, cuts } = await compiled(called, fence('', ...lines));
    expect(markdown).toContain('bake(rye, hours = 2)');
    expect(markdown).not.toContain(lines[0]);
    expect(cuts).toEqual(['a console printed it of an object that the listing above it names']);
  });

  it.each([
    ['what a function is asked for', fence('r', 'weigh(loaves)'), ['## # A tibble: 2 x 6', '## 1 rye 0.3']],
    ['a small table', called, ['## # A tibble: 7,208 x 2', '## 1 rye 20']],
    ['a part of an object', fence('r', 'loaves$crust'), ['## <crust[9]>']],
    ['another language', fence('sh', 'loaves'), ['## Loaves', '## of rye']],
    ['a vector', called, ['[1] 34 562']],
  ])('is shown where it is of %s', async (_, code, lines) => {
    const { markdown, cuts } = await compiled(code, fence('', ...lines));
    expect(markdown).toContain(lines[0]);
    expect(cuts).toEqual([]);
  });

  it('is shown where words stand between, or where it has a language', async () => {
    const { markdown } = await compiled(called, 'The loaves are heavy.', fence('', '## <bread[9]>'));
    expect(markdown).toContain('<bread[9]>');
    expect((await compiled(called, fence('r', 'slice(loaves)'))).markdown).toContain('slice(loaves)');
  });
});
