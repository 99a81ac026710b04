import { type DrawnStyle, px } from '../drawn/drawn-tree.js';
import { parseColor } from './colors.js';
import type { PictureEffects, Shadow } from './scene.js';

/** What a style does to a picture: PowerPoint knows opacity and shadows, all else is drawn into the picture. */
export function pictureEffects(style: DrawnStyle): PictureEffects {
  const functions = [...style.filter.matchAll(/([\w-]+)\(((?:[^()]|\([^()]*\))*)\)/g)];
  const named = (name: string) =>
    functions.filter(([, each]) => each === name).map(([, , value = '']) => value);
  const opacity = named('opacity').reduce(
    (product, value) => product * Math.min(1, Number.parseFloat(value)),
    style.opacity === '' ? 1 : px(style, 'opacity'),
  );
  const shadow = named('drop-shadow').map(shadowOf)[0];
  const drawn = functions.filter(([, name]) => name !== 'opacity' && name !== 'drop-shadow');
  return {
    ...(opacity < 1 ? { opacity } : {}),
    ...(shadow === undefined ? {} : { shadow }),
    ...(drawn.length === 0 ? {} : { filter: drawn.map(([whole]) => whole).join(' ') }),
  };
}

/** `rgba(0, 0, 0, 0.4) 0px 5px 10px`, as browsers compute it. */
function shadowOf(text: string): Shadow | undefined {
  const [, named = '', lengths = ''] = /^((?:rgba?|color)\([^)]*\))\s+(.*)$/.exec(text) ?? [];
  const color = parseColor(named);
  if (color === undefined) return undefined;
  const [across = 0, down = 0, blur = 0] = lengths.split(/\s+/).map((length) => Number.parseFloat(length));
  return { color, across, down, blur };
}
