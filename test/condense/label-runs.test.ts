import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { labelRunIn } from '../../src/condense/ladder/label-runs.js';
import { plainText } from '../../src/model/plain-text.js';
import { sectionOf } from './table.js';

const namesIn = (blocks: readonly RootContent[]): readonly string[] | undefined =>
  labelRunIn(blocks)?.list.children.map(({ children }) => plainText(children as never));

const blocksOf = (markdown: string): readonly RootContent[] => sectionOf(`# Talks\n\n${markdown}`).blocks;

describe('labels that stand apart and are one list', () => {
  it('takes titles in bold, each with a line below it', () => {
    const talks = ['Rye at night', 'The oven that never slept', 'Salt by the spoon'].map(
      (title) => `**${title}**\nTold by Ada Moss\n`,
    );
    expect(namesIn(blocksOf(talks.join('\n---\n\n')))).toEqual([
      'Rye at night',
      'The oven that never slept',
      'Salt by the spoon',
    ]);
  });

  it('takes items whose paragraphs are not indented', () => {
    const terms = ['Rye', 'Wheat', 'Spelt'].map((name) => `- **${name}**\n\nIt is sold in the old shop.\n`);
    expect(namesIn(blocksOf(terms.join('\n')))).toEqual(['Rye', 'Wheat', 'Spelt']);
  });

  it('leaves lists of one item below labels of their own', () => {
    const kinds = ['Doors', 'Lamps', 'Bells'];
    const labels = ['*Doors:*', '**Lamps**', 'Bells:'];
    expect(
      namesIn(blocksOf(labels.map((label, at) => `${label}\n\n- New ${kinds[at] ?? ''}\n`).join('\n'))),
    ).toBeUndefined();
  });

  it('keeps the count of steps', () => {
    const steps = (first: number): readonly RootContent[] =>
      blocksOf(
        ['Light the oven early', 'Knead the dough well', 'Bake until it is brown']
          .map((step, at) => `${first + at}. ${step}\n\nIt takes an hour.\n`)
          .join('\n'),
      );
    expect(labelRunIn(steps(3))?.list).toMatchObject({ ordered: true, start: 3 });
    expect(labelRunIn(blocksOf('- Rye\n\nA.\n\n- Oat\n\nB.\n\n- Corn\n\nC.\n'))?.list).toMatchObject({
      ordered: false,
    });
  });

  it('leaves two, sentences, single words, and steps of a tutorial', () => {
    expect(
      namesIn(blocksOf('**Rye at night**\nTold by Ada\n\n**Salt and fire**\nTold by Carl\n')),
    ).toBeUndefined();
    expect(
      namesIn(
        blocksOf('**It rained.**\nAll day.\n\n**It froze.**\nAll night.\n\n**It thawed.**\nAt last.\n'),
      ),
    ).toBeUndefined();
    expect(namesIn(blocksOf('**Ada**\nBaker\n\n**Carl**\nMiller\n\n**Rosa**\nClerk\n'))).toBeUndefined();
    expect(
      namesIn(blocksOf('1. Light it.\n\nSlowly.\n\n2. Wait.\n\nLong.\n\n3. Bake.\n\nWell.\n')),
    ).toBeUndefined();
  });

  it('takes items that are parted by pictures which no slide can show', () => {
    const items = ['Rye is dark', 'Wheat is light', 'Spelt is old'];
    const markdown = items.map((item) => `- ${item}\n\n![](missing.png)\n`).join('\n');
    const parted = (isUnseen: boolean): readonly RootContent[] =>
      blocksOf(markdown).map((block) => {
        if (block.type !== 'figure' && block.type !== 'paragraph') return block;
        const image = {
          type: 'image' as const,
          url: 'missing.png',
          ...(isUnseen ? { data: { isUnseen } } : {}),
        };
        return { type: 'paragraph', children: [image] } as RootContent;
      });
    expect(namesIn(parted(true))).toEqual(items);
    expect(namesIn(parted(false))).toBeUndefined();
  });
});
