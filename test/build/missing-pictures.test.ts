import { describe, expect, it } from 'vitest';
import { compileText } from './build-fixture.js';

const slidesOf = async (body: string): Promise<readonly string[]> => {
  const { markdown, trace } = await compileText(`---\ntitle: Bakery\n---\n\n## Loaves\n\n${body}\n`);
  expect(trace.blocks.every(({ slide, cut }) => slide !== undefined || cut !== undefined)).toBe(true);
  return markdown.split('\n---\n').filter((slide) => slide.includes('image-caption missing'));
};

describe('pictures that are not there', () => {
  it('share a slide where they follow one another', async () => {
    const [slide, ...more] = await slidesOf('![Rye](a.png)\n\n![Oats](b.png)\n\n![Spelt](c.png)');
    expect(more).toEqual([]);
    expect(slide).toContain('![Rye; Oats; Spelt](post/missing-');
    expect(slide?.match(/!\[/gu)).toHaveLength(1);
  });

  it('have slides of their own where something stands between them', async () => {
    expect(await slidesOf('![Rye](a.png)\n\n```sh\nbake rye\n```\n\n![Oats](b.png)')).toHaveLength(2);
  });

  it('are not told twice: a caption that says what the card says is left out', async () => {
    const figure = (alt: string, caption: string) =>
      `<figure><img src="a.png" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
    const [same] = await slidesOf(figure('Rye in the oven', 'Rye in the oven.'));
    expect(same).not.toContain('*Rye in the oven');
    const [other] = await slidesOf(figure('Rye in the oven', 'Taken in May'));
    expect(other).toContain('*Taken in May*');
  });
});
