import type { Exporter } from '../exporters.js';
import { measureLinks } from '../measure-links.js';
import { writePptx } from './write-pptx.js';

/** Device pixels a px: full HD, what projectors show; more doubles the time and the size. */
const pictureScale = 1.5;

/** A PowerPoint file. */
export const exportPptx: Exporter = async ({ deck, rendered, slug }, context) => {
  const page = await context.page();
  const links = await page.evaluate(measureLinks, undefined);
  const pictures: Uint8Array[] = [];
  for (const index of rendered.slides.keys()) pictures.push(await page.screenshot(index, pictureScale));
  const { width, height } = rendered;
  const tokens = context.tokens === undefined ? {} : { tokens: context.tokens };
  const bytes = writePptx({ deck, size: { width, height }, pictures, links, ...tokens });
  return [{ format: 'pptx', fileName: `${slug}.pptx`, bytes }];
};
