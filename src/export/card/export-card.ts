import type { Exporter } from '../exporters.js';
import { cardDocument, cardSize, cardZooms } from './card-document.js';
import { fittingCards } from './fits-card.js';

/** A picture of 1200 × 630 px for links to the talk: its title, who gives it, where and when, in the theme's art. */
export const exportCard: Exporter = async ({ deck, rendered, slug }, { open, scale = 1 }) => {
  const html = cardDocument(rendered, deck.meta.language);
  await using page = await open(html, { ...cardSize, height: cardSize.height * cardZooms.length });
  const fits = await page.evaluate(fittingCards, undefined);
  // The largest that is whole; text that fits at no size is drawn at the smallest.
  const found = fits.indexOf(true);
  const bytes = await page.screenshot(found < 0 ? cardZooms.length - 1 : found, scale);
  return [{ format: 'card', fileName: `${slug}.card.png`, bytes }];
};
