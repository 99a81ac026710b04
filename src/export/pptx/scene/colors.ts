import type { Color } from './scene.js';

/** A colour as browsers compute it (`rgb(…)`, `rgba(…)`, `color(srgb …)`, `#rrggbb`); nothing for one that is not seen. */
export function parseColor(text: string): Color | undefined {
  const digits = /^#([\dA-Fa-f]{6})$/.exec(text.trim())?.[1];
  if (digits !== undefined) return { rgb: digits.toUpperCase(), alpha: 1 };
  const [, name, values = ''] = /^(rgba?|color)\((.*)\)$/.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const numbers = [...values.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  const scale = name === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (numbers.length < 3 || alpha === 0) return undefined;
  return { rgb: [red, green, blue].map((value) => hexadecimal(value * scale)).join(''), alpha };
}

function hexadecimal(value: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(value)));
  return byte.toString(16).padStart(2, '0').toUpperCase();
}

export const black: Color = { rgb: '000000', alpha: 1 };
