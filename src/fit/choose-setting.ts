import type { Slide } from '../model/deck.js';
import { codeSettings, isEnlarged, isReduced, type Setting, setAs, wrappingSettings } from './code-sizes.js';
import { measureSlide } from './measure-slide.js';
import type { Ruler } from './ruler.js';

/** Up to this share of the room code is set larger than usual. */
const enlargedUpTo = 0.92;

/** Whether a slide with code fits in a setting; larger letters ask for more room around them. */
export const fitsAs = (slide: Slide, setting: Setting, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(setAs(slide, setting), setting.density, ruler);
  return need <= room * (isEnlarged(setting) ? enlargedUpTo : 1);
};

/** The largest letters for a slide with code on which everything fits. */
export const codeSettingOf = (slide: Slide, ruler: Ruler): Setting | undefined => {
  const setting = codeSettings(slide, ruler)?.find((one) => fitsAs(slide, one, ruler));
  // A line or two in small letters on an empty slide serve nobody: these rather wrap.
  const rather = setting && isReduced(setting) && isShort(slide) ? wrappingSettings : [];
  return rather.find((one) => fitsAs(slide, one, ruler)) ?? setting;
};

const isShort = ({ layout, children: [code, ...more] }: Slide): boolean =>
  layout === 'code' && code?.type === 'code' && more.length === 0 && code.value.split('\n').length <= 3;
