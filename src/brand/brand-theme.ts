import { createHash } from 'node:crypto';
import type { Brand } from '../model/brand.js';
import type { Theme } from '../model/theme.js';
import type { BrandFaces } from './brand-faces.js';
import { contrast, type Hex, mix, standingOut } from './mix.js';
import { withBrandFonts } from './with-brand-fonts.js';

/** A theme in other colours, and what had to be changed of them to be seen on a projector. */
export interface BrandedTheme {
  readonly theme: Theme;
  /** Sentences without their full stop. */
  readonly messages: readonly string[];
}

/** Where a colour of the brand goes: how much each must stand out from what. */
interface Use {
  readonly of: 'primary' | 'accent';
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

/** The gradient of title slides: white words stand on all of it, and links on all but its end. */
const heroOf = (
  { primary, accent }: Brand,
  own: Readonly<Record<string, Hex>>,
): Readonly<Record<string, Hex>> => {
  const white = own.heroText ?? '#FFFFFF';
  const dark = (color: Hex): Hex => standingOut(color, [white], 4.5);
  const stops = {
    ...(primary
      ? { hero1: dark(mix(primary, '#000000', 0.3)), hero2: dark(mix(primary, '#000000', 0.5)) }
      : {}),
    ...(accent ? { hero3: dark(mix(accent, '#000000', 0.6)), hero4: dark(accent) } : {}),
  };
  const all: Readonly<Record<string, Hex>> = { ...own, ...stops };
  const grounds = ['hero1', 'hero2', 'hero3'].map((name) => all[name] ?? '#000000');
  const light = (color: Hex): Hex => standingOut(mix(color, '#FFFFFF', 0.45), grounds, 4.5);
  return {
    ...stops,
    heroSpark: primary ? light(primary) : light(own.heroSpark ?? white),
    heroMuted: standingOut(own.heroMuted ?? white, grounds, 4.5),
  };
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours that the art of title slides is drawn in: it is a picture, which knows no tokens. */
const artColors = ['primary', 'accent', 'heroSpark'] as const;

/** The CSS with other values of its tokens, wherever they stand, and its art in their colours. */
const recolored = (
  css: string,
  own: Readonly<Record<string, Hex>>,
  colors: Readonly<Record<string, Hex>>,
): string => {
  const tokens = Object.entries(colors).reduce(
    (text, [name, color]) =>
      text.replace(new RegExp(`(--c-${kebab(name)}:\\s*)#[0-9a-fA-F]{3,8}`, 'gu'), `$1${color}`),
    css,
  );
  return tokens.replace(/--art[\w-]*:url\("[^"]*"\)/gu, (art) =>
    artColors.reduce(
      (text, name) => text.replaceAll(inUrl(own[name]), inUrl(colors[name] ?? own[name])),
      art,
    ),
  );
};

/** A colour as an SVG in an address has it. */
const inUrl = (color: Hex | undefined): string => `%23${(color ?? '#').slice(1)}'`;

/** Marp keeps what it packed by theme, so posts with one brand share one. */
const made = new WeakMap<Theme, Map<string, BrandedTheme>>();

/** A theme in a brand's colours and fonts; the colours of one without tokens stay as they are. */
export const brandTheme = (theme: Theme, brand: Brand, fonts?: BrandFaces): BrandedTheme => {
  const known = made.get(theme) ?? new Map<string, BrandedTheme>();
  made.set(theme, known);
  const rules = (fonts?.faces ?? []).map(({ css }) => css).join('');
  const key = [brand.primary, brand.accent, createHash('sha256').update(rules).digest('hex')].join(' ');
  const branded = known.get(key) ?? inBrand(theme, brand, fonts);
  known.set(key, branded);
  return branded;
};

const inBrand = (theme: Theme, brand: Brand, fonts: BrandFaces | undefined): BrandedTheme => {
  const colored = brand.primary || brand.accent ? recolor(theme, brand) : { theme, messages: [] };
  return fonts === undefined || fonts.faces.length === 0
    ? { ...colored, messages: [...(fonts?.messages ?? []), ...colored.messages] }
    : {
        theme: withBrandFonts(colored.theme, fonts),
        messages: [...fonts.messages, ...colored.messages],
      };
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
    ...heroOf(brand, own),
    ...Object.fromEntries(asked.map(({ token, used }) => [token, used])),
  };
  const packed = Object.entries(theme.packed ?? {}).map(([size, css]) => [size, recolored(css, own, colors)]);
  return {
    theme: {
      ...theme,
      css: theme.css.map((css) => recolored(css, own, colors)),
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
