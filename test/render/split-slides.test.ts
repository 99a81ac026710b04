import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { splitSlides } from '../../src/render/split-slides.js';

const decks = {
  nothing: '',
  'one slide': '# Bread\n',
  'two slides': '# Bread\n\n---\n\n## Ovens\n\n- a\n- b\n',
  'a ruler first and last': '---\n\n# Bread\n\n---\n',
  'front matter and directives':
    '---\nmarp: true\npaginate: true\nlang: de\nheader: Bread\n---\n\n<!-- _class: lead -->\n\n# Bread\n\n***\n\n![bg right](a.png)\n\ntext\n\n___\n\n<!-- note -->\n',
  'rulers that part nothing': '- a\n\n  ---\n\n  b\n\n> ---\n\n```\n---\n```\n\nHeading\n---\n\n---\n\nc\n',
  'headings that divide': '---\nheadingDivider: 2\n---\n\n# A\n\n## B\n\ntext\n\n## C\n',
};

const render = (markdown: string, marp: Marp) => marp.render(markdown, { htmlAsArray: true });

describe('slides are parted as Marpit parts them', () => {
  it.each(Object.entries(decks))('%s', (_, markdown) => {
    const own = render(markdown, new Marp().use(splitSlides));
    expect(own).toEqual(render(markdown, new Marp()));
  });
});
