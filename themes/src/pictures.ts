import { icons } from '@iconify-json/lucide';
import type { Colors } from './tokens.js';

/** The pictures of a scheme as CSS custom properties: callout icons, the check of takeaways, the hero's art. */
export function pictureProperties(colors: Colors): Readonly<Record<string, string>> {
  const drawn = iconsOf.map(([name, icon, color]) => [`--i-${name}`, drawIcon(icon, colors[color] ?? '')]);
  const of = (name: string): string => colors[name] ?? '';
  const [spark, text] = [of('heroSpark'), of('heroText')];
  const hero = { ring: '#fff', opacity: '.16', points: [text, spark, text], largeAt: [270, 1.05] } as const;
  const quiet = {
    ring: of('line'),
    opacity: '.8',
    points: [of('accent'), of('primary'), of('link')],
    // Clear of the words, which are wider than on a hero.
    largeAt: [510, 1.5],
  } as const;
  return {
    ...Object.fromEntries(drawn),
    '--art': drawArt(hero, 'left'),
    '--art-quiet': drawArt(quiet, 'left'),
    '--art-mirrored': drawArt(hero, 'right'),
    '--art-quiet-mirrored': drawArt(quiet, 'right'),
  };
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

/** What the rings and the three points on them are painted with. */
interface ArtColors {
  readonly ring: string;
  readonly opacity: string;
  readonly points: readonly [upper: string, large: string, outer: string];
  /** The radius of the ring on which the largest point is, and its angle. */
  readonly largeAt: readonly [radius: number, angle: number];
}

/** Rings around the upper corner that is away from the words, with points on them: thin strokes, no gradient, so that a PDF stays light. */
function drawArt({ ring, opacity, points, largeAt }: ArtColors, wordsAt: 'left' | 'right'): string {
  const across = (x: number): number => (wordsAt === 'left' ? x : 640 - x);
  const rings = [150, 270, 390, 510]
    .map((radius) => `<circle cx="${across(550)}" cy="70" r="${radius}"/>`)
    .join('');
  const [upper, large, outer] = points;
  const dots = [
    [150, 0.5, 9, upper],
    [...largeAt, 13, large],
    [270, 0.15, 7, outer],
  ] as const;
  const drawn = dots.map(([radius, angle, size, fill]) => {
    const [x, y] = [across(550 - radius * Math.cos(angle)), 70 + radius * Math.sin(angle)];
    return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${size}" fill="${fill}"/>`;
  });
  return asUrl(
    640,
    720,
    `<g fill="none" stroke="${ring}" stroke-opacity="${opacity}" stroke-width="2">${rings}</g>${drawn.join('')}`,
  );
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
