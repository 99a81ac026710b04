import type { PictureFormat } from '../browser/browser.js';
import type { Artifact } from '../model/artifact.js';
import type { Exporter } from './exporters.js';

/** One PNG a slide, in the folder `<slug>-png`, numbered with as many digits as are needed, three at least. */
export const exportPng: Exporter = exportPictures('png', 'png');

/** The same as JPEG, smaller for slides with photographs. */
export const exportJpeg: Exporter = exportPictures('jpeg', 'jpg');

function exportPictures(format: PictureFormat, ending: string): Exporter {
  return async ({ rendered, slug }, context) => {
    const page = await context.page();
    const digits = Math.max(3, String(rendered.slides.length).length);
    const pictures: Artifact[] = [];
    for (const index of rendered.slides.keys()) {
      const number = String(index + 1).padStart(digits, '0');
      const bytes = await page.screenshot(index, context.scale ?? 1, format);
      pictures.push({ format, fileName: `${slug}-${format}/${number}.${ending}`, bytes });
    }
    return pictures;
  };
}
