import { describe, expect, it } from 'vitest';
import { isRemark, leadsElsewhere } from '../../src/model/asides.js';
import { isQuotedSource } from '../../src/model/quoted-source.js';
import { sectionOf } from '../condense/table.js';

const isSource = (markdown: string): boolean => {
  const [quote] = sectionOf(`## The oven\n\n${markdown}`).blocks;
  if (quote?.type !== 'blockquote') throw new Error('no quotation');
  return isQuotedSource(quote);
};

describe('what is set in `>` and is nobody’s word', () => {
  it('is a row of links behind their labels, in one paragraph or in several', () => {
    expect(isSource('> Repo：[The mill](https://a.test)\\\n> Follow: [ada](https://b.test)')).toBe(true);
    expect(isSource('> Repo：[The mill](https://a.test)\n>\n> Source: <https://b.test>')).toBe(true);
    expect(isSource('> The oven is told in [The mill](https://a.test)')).toBe(false);
    expect(isSource('> Rye: [bread](https://a.test) is life.\n>\n> Oats: [porridge](https://b.test).')).toBe(
      false,
    );
  });

  it('is when a text was written, and by whom', () => {
    expect(isSource('> 2031年5月4日 19:33, by @ada')).toBe(true);
    expect(isSource('> May 4, 2031, by Ada Moss')).toBe(true);
    expect(isSource('> In 2031 the oven was cold.')).toBe(false);
  });

  it('leads elsewhere, or is a note, in other languages', () => {
    expect(leadsElsewhere('关于如何预热石窑，请查看官方文档。')).toBe(true);
    expect(leadsElsewhere('如果你已经有一座石窑，那么可以跳过该步骤。')).toBe(true);
    expect(leadsElsewhere('石窑的温度决定面包的味道。')).toBe(false);
    expect(isRemark('备注：石窑要先预热。')).toBe(true);
    expect(isRemark('Hinweis: Der Ofen muss heiß sein.')).toBe(true);
    expect(isRemark('注意力是面包师最重要的工具。')).toBe(false);
  });
});
