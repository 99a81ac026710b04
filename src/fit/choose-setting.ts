import type { Slide } from '../model/deck.js';
import { codeSettings, isEnlarged, isReduced, type Setting, setAs, wrappingSettings } from './code-sizes.js';
import { measureSlide } from './measure-slide.js';
import type { Ruler } from './ruler.js';
import { restsInside } from './split-blocks.js';

/** Up to this share of the room code is set larger than usual. */
const enlargedUpTo = 0.92;

/** Whether a slide with code fits in a setting; larger letters ask for more room around them. */
export const fitsAs = (slide: Slide, setting: Setting, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(setAs(slide, setting), setting.density, ruler);
  return need <= room * (isEnlarged(setting) ? enlargedUpTo : 1);
};

/**
 * The largest letters for a slide with code on which everything fits. None where these are smaller than usual only for
 * the sake of a slide less, and the listing can go on over two.
 */
export const codeSettingOf = (slide: Slide, ruler: Ruler): Setting | undefined => {
  const settings = codeSettings(slide, ruler) ?? [];
  const setting = settings.find((one) => fitsAs(slide, one, ruler));
  if (setting && isReduced(setting) && canGoOn(slide) && settings.some((one) => !isReduced(one)))
    return undefined;
  // A line or two in small letters on an empty slide serve nobody: these rather wrap.
  const rather = setting && isReduced(setting) && isShort(slide) ? wrappingSettings : [];
  return rather.find((one) => fitsAs(slide, one, ruler)) ?? setting;
};

const canGoOn = ({ layout, children: [code, ...more] }: Slide): boolean =>
  layout === 'code' && code?.type === 'code' && more.length === 0 && restsInside(code);

const isShort = ({ layout, children: [code, ...more] }: Slide): boolean =>
  layout === 'code' && code?.type === 'code' && more.length === 0 && code.value.split('\n').length <= 3;
