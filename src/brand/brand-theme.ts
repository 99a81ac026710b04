import type { Brand } from '../model/brand.js';
import type { Theme } from '../model/theme.js';
import { contrast, type Hex, mix, standingOut } from './mix.js';

/** A theme in other colours, and what had to be changed of them to be seen on a projector. */
export interface BrandedTheme {
  readonly theme: Theme;
  /** Sentences without their full stop. */
  readonly messages: readonly string[];
}

/** Where a colour of the brand goes: how much each must stand out from what. */
interface Use {
  readonly of: keyof Brand;
  readonly token: string;
  readonly on: readonly string[];
  readonly least: number;
}

const grounds = ['background', 'surface'];

/** Text at 4.5, shapes that mean something at 3. */
const uses: readonly Use[] = [
  { of: 'primary', token: 'primary', on: ['background'], least: 3 },
  { of: 'primary', token: 'link', on: grounds, least: 4.5 },
  { of: 'accent', token: 'accent', on: ['background', 'heroText'], least: 3 },
  { of: 'accent', token: 'accentText', on: grounds, least: 4.5 },
];

/** The gradient of title slides: white words stand on all of it. */
const heroOf = ({ primary, accent }: Brand, white: Hex): Readonly<Record<string, Hex>> => {
  const dark = (color: Hex): Hex => standingOut(color, [white], 4.5);
  return {
    ...(primary
      ? { hero1: dark(mix(primary, '#000000', 0.3)), hero2: dark(mix(primary, '#000000', 0.5)) }
      : {}),
    ...(accent ? { hero3: dark(mix(accent, '#000000', 0.6)), hero4: dark(accent) } : {}),
  };
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The CSS with other values of its tokens, wherever they stand. */
const recolored = (css: string, colors: Readonly<Record<string, Hex>>): string =>
  Object.entries(colors).reduce(
    (text, [name, color]) =>
      text.replace(new RegExp(`(--c-${kebab(name)}:\\s*)#[0-9a-fA-F]{3,8}`, 'gu'), `$1${color}`),
    css,
  );

/** Marp keeps what it packed by theme, so posts with one brand share one. */
const made = new WeakMap<Theme, Map<string, BrandedTheme>>();

/** A theme of ours in a brand's colours; one without tokens stays as it is. */
export const brandTheme = (theme: Theme, brand: Brand): BrandedTheme => {
  const known = made.get(theme) ?? new Map<string, BrandedTheme>();
  made.set(theme, known);
  const key = `${brand.primary} ${brand.accent}`;
  const branded = known.get(key) ?? recolor(theme, brand);
  known.set(key, branded);
  return branded;
};

const recolor = (theme: Theme, brand: Brand): BrandedTheme => {
  const own = theme.manifest?.tokens.colors;
  if (!theme.manifest || !own) {
    return { theme, messages: ['the theme has no tokens, so the colours of the brand change nothing'] };
  }
  const asked = uses.flatMap((use) => {
    const wanted = brand[use.of];
    return wanted
      ? [
          {
            ...use,
            wanted,
            used: standingOut(
              wanted,
              use.on.map((name) => own[name] ?? '#FFFFFF'),
              use.least,
            ),
          },
        ]
      : [];
  });
  const colors = {
    ...heroOf(brand, own.heroText ?? '#FFFFFF'),
    ...Object.fromEntries(asked.map(({ token, used }) => [token, used])),
  };
  const packed = Object.entries(theme.packed ?? {}).map(([size, css]) => [size, recolored(css, colors)]);
  return {
    theme: {
      ...theme,
      css: theme.css.map((css) => recolored(css, colors)),
      ...(theme.packed ? { packed: Object.fromEntries(packed) } : {}),
      manifest: {
        ...theme.manifest,
        tokens: { ...theme.manifest.tokens, colors: { ...own, ...colors } },
      },
    },
    messages: asked.flatMap(({ of, token, on, least, wanted, used }) => {
      const worst = Math.min(...on.map((name) => contrast(wanted, own[name] ?? '#FFFFFF')));
      return used.toUpperCase() === wanted.toUpperCase()
        ? []
        : [
            `the brand's ${of} ${wanted} as ${token} has a contrast of ${worst.toFixed(1)}, less than ${least}: ${used} is used`,
          ];
    }),
  };
};
