import type { Artifact } from '../model/artifact.js';
import type { Exporter } from './exporters.js';

/** One picture a slide, in the folder `<slug>-png`, numbered with as many digits as are needed, three at least. */
export const exportPng: Exporter = async ({ rendered, slug }, context) => {
  const page = await context.page();
  const digits = Math.max(3, String(rendered.slides.length).length);
  const pictures: Artifact[] = [];
  for (const index of rendered.slides.keys()) {
    const number = String(index + 1).padStart(digits, '0');
    pictures.push({
      format: 'png',
      fileName: `${slug}-png/${number}.png`,
      bytes: await page.screenshot(index, 1),
    });
  }
  return pictures;
};
