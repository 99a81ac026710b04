import { icons } from '@iconify-json/lucide';
import type { Colors } from './tokens.js';

/** The pictures of a scheme as CSS custom properties: callout icons, the check of takeaways, the hero's art. */
export function pictureProperties(colors: Colors): Readonly<Record<string, string>> {
  const drawn = iconsOf.map(([name, icon, color]) => [`--i-${name}`, drawIcon(icon, colors[color] ?? '')]);
  return { ...Object.fromEntries(drawn), '--art': drawArt(colors) };
}

const iconsOf = [
  ['note', 'info', 'note'],
  ['tip', 'lightbulb', 'tip'],
  ['important', 'megaphone', 'important'],
  ['warning', 'triangle-alert', 'warning'],
  ['caution', 'octagon-alert', 'caution'],
  ['check', 'check', 'heroText'],
  ['embed', 'square-arrow-out-up-right', 'link'],
] as const;

function drawIcon(name: string, color: string): string {
  const icon = icons.icons[name];
  if (!icon) throw new Error(`lucide has no icon ${name}`);
  return asUrl(24, 24, icon.body.replaceAll('currentColor', color));
}

/** Rings around the upper corner with three points on them: thin strokes, no gradient, so that a PDF stays light. */
function drawArt(colors: Colors): string {
  const rings = [150, 270, 390, 510].map((radius) => `<circle cx="550" cy="70" r="${radius}"/>`).join('');
  const points = [
    [550 - 150 * Math.cos(0.5), 70 + 150 * Math.sin(0.5), 9, colors.heroText],
    [550 - 270 * Math.cos(1.05), 70 + 270 * Math.sin(1.05), 13, colors.heroSpark],
    [550 - 270 * Math.cos(0.15), 70 + 270 * Math.sin(0.15), 7, colors.heroText],
  ]
    .map(([x, y, r, fill]) => `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}"/>`)
    .join('');
  return asUrl(
    640,
    720,
    `<g fill="none" stroke="#fff" stroke-opacity=".16" stroke-width="2">${rings}</g>${points}`,
  );
}

function round(value: number | string | undefined): number {
  return Math.round(Number(value));
}

function asUrl(width: number, height: number, body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  const escaped = svg
    .replaceAll('"', "'")
    .replaceAll('#', '%23')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
  return `url("data:image/svg+xml,${escaped}")`;
}
