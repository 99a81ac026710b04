import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const treeOf = (text: string, path = 'post.md'): string =>
  outcome(`# Ovens\n\nIt is warm.\n\n${text}\n`, path).tree;

describe('pictures that components name in ways of their own', () => {
  it.each([
    ['{% include png.html name="The oven" url="oven" %}', '![The oven](oven.png)'],
    ['{% include jpg.html name="The loaf" url="loaf-large" src="loaf.jpg" %}', '![The loaf](loaf.jpg)'],
    ['<OvenCompare before="/raw.png" after="/baked.jpg" h-10 />', '/raw.png'],
    ['<OvenCompare before="/raw.png" after="/baked.jpg" h-10 />', '/baked.jpg'],
  ])('%s', (text, picture) => {
    expect(treeOf(text)).toContain(picture);
  });

  it.each([
    '<OvenCard icon="/flame.svg" logo="/oven.png" />',
    '<OvenTheme light="/day.png" dark="/night.png" />',
  ])('%s has none', (text) => {
    expect(treeOf(text)).not.toContain('.png');
  });
});

describe('commands that a component has for each program', () => {
  it('are a listing, each below its name', () => {
    const text = '<OvenCommands\n  npm="npm install oven\n    npm run bake"\n  cargo="cargo add oven"\n/>';
    expect(treeOf(text, 'post.mdx')).toContain(
      'code@5 sh "# npm\\nnpm install oven\\nnpm run bake\\n\\n# cargo\\ncargo add oven"',
    );
  });

  it.each(['<OvenLinks npm="oven" cargo="oven" />', '<OvenLinks npm="npm i oven" />'])(
    '%s has none',
    (text) => {
      expect(treeOf(text, 'post.mdx')).not.toContain('code@');
    },
  );
});

describe('a component around what somebody said', () => {
  it.each(['post.md', 'post.mdx'])('is a quotation in %s', (path) => {
    const text = '<Tweet conversation="none">\n<p lang="en">A loaf is warm.</p>&mdash; Ann\n</Tweet>';
    expect(treeOf(text, path)).toMatch(/blockquote@5\n\s+paragraph@\d \| A loaf is warm\./);
  });
});

describe('shortcodes of Hugo in MDX', () => {
  it('ends a shortcode whose end has no name', () => {
    expect(treeOf('{{< button href="/mill" >}} To the mill {{</>}} and {{% b %}} back {{%/%}}')).toBe(
      treeOf('{{< button href="/mill" >}} To the mill {{< /button >}} and {{% b %}} back {{% /b %}}'),
    );
  });

  it('are what they are in Markdown', () => {
    expect(treeOf('{{< figure src="/loaf.png" alt="A loaf" >}}', 'post.mdx')).toContain(
      '![A loaf](/loaf.png)',
    );
    expect(outcome('# Ovens\n\nIt is warm.\n\n{{% proof 3 %}}\n', 'post.mdx').told).toEqual([
      'The shortcode `proof` is not known; it is dropped',
    ]);
  });
});

describe('messages', () => {
  it('show what the author wrote, not what stands for it', () => {
    const { told } = outcome('# Ovens\n\nIt is warm.\n\n{ heat + "{{< youtube a1 >}}" }\n', 'post.mdx');
    expect(told).toEqual(['The expression `{heat + "{{< youtube a1 >}}"}` is dropped']);
  });
});

describe('tasks', () => {
  const html = (...boxes: string[]) =>
    `<ul>${boxes.map((box, at) => `<li><input type="checkbox" ${box}> Loaf ${at}</li>`).join('')}</ul>`;
  it.each([
    ['- [x] Loaf 0\n- [ ] Loaf 1', ['✓ Loaf 0', '□ Loaf 1']],
    ['- [ ] Loaf 0\n- [ ] Loaf 1', ['| Loaf 0', '| Loaf 1']],
    [html('checked disabled', 'disabled'), ['✓ Loaf 0', '□ Loaf 1']],
    [html('disabled', 'disabled'), ['| Loaf 0', '| Loaf 1']],
    // A box that can be ticked is a part of the page.
    [html('checked', ''), ['✓ Loaf 0', '| Loaf 1']],
  ])('%s', (text, shown) => {
    for (const line of shown) expect(treeOf(text)).toContain(line);
  });
});

describe('includes of Liquid', () => {
  it('are called so', () => {
    expect(outcome('# Ovens\n\n{% include oven.html %}\n\nIt is warm.\n').told).toEqual([
      'The Liquid include `oven` is not known; it is dropped',
    ]);
  });

  it('that set up the page of Jekyll Bootstrap are nothing to tell of', () => {
    expect(outcome('{% include JB/setup %}\n\n# Ovens\n\nIt is warm.\n').told).toEqual([]);
  });
});

describe('tables that only arrange another table', () => {
  it('are opened', () => {
    const inner =
      '<table><thead><tr><td> </td><th>Loaf</th></tr></thead><tbody><tr><th>Rye</th><td>1</td></tr></tbody></table>';
    const tree = treeOf(`<table>\n<tr>\n<td>\n${inner}\n</td>\n<td>\n<svg></svg>\n</td>\n</tr>\n</table>`);
    expect(tree.match(/tableRow/g)).toHaveLength(2);
  });
});

describe('films of old players', () => {
  it('have the address of the film', () => {
    const text =
      '<object width="5"><embed src="http://vimeo.com/moogaloop.swf?server=a&clip_id=2312&b=1"></object>';
    expect(treeOf(text)).toContain('https://vimeo.com/2312');
  });
});
