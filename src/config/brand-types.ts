import { type Brand, type BrandFont, brandFonts } from '../model/brand.js';
import { isLine, type OptionType, wordsOf } from './option-types.js';

const hexColor = /^#[0-9a-f]{6}$/i;

const brandColorParts = ['primary', 'accent'] as const;

/** Parts that are files, as people write them. */
const brandFileParts: Readonly<Record<string, BrandFont | 'logo'>> = {
  logo: 'logo',
  'font-heading': 'headingFont',
  'font-body': 'bodyFont',
  'font-code': 'codeFont',
  headingFont: 'headingFont',
  bodyFont: 'bodyFont',
  codeFont: 'codeFont',
};

const brandColorSchema = Object.fromEntries(
  brandColorParts.map((part) => [part, { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' }]),
);

const filesSchema = { type: ['string', 'array'], items: { type: 'string' } };

/** Colours by name: what an untrusted post may say of a brand. */
export const brandColors: OptionType<Brand> = {
  expects: 'colours such as primary=#00875A,accent=#D62293',
  placeholder: '<brand>',
  schema: { type: 'object', properties: brandColorSchema, additionalProperties: false },
  read: (raw) => readBrand(raw, colorPart),
};

/** Colours, a logo and fonts by name: `primary=#00875A,font-heading=fonts/Sora.woff2`, or a table of them. */
export const brandParts: OptionType<Brand> = {
  expects:
    'parts such as primary=#00875A, accent=#D62293, logo=logo.svg, font-heading=a.woff2, font-body, font-code',
  placeholder: '<brand>',
  schema: {
    type: 'object',
    properties: {
      ...brandColorSchema,
      logo: { type: 'string' },
      'font-heading': filesSchema,
      'font-body': filesSchema,
      'font-code': filesSchema,
    },
    additionalProperties: false,
  },
  read: (raw) => readBrand(raw, (name, value) => colorPart(name, value) ?? filePart(name, value)),
  atBase: (brand, absolute) => ({
    ...brand,
    ...(brand.logo === undefined ? {} : { logo: absolute(brand.logo) }),
    ...Object.fromEntries(
      brandFonts.flatMap((use) => (brand[use] === undefined ? [] : [[use, brand[use].map(absolute)]])),
    ),
  }),
};

function readBrand(
  raw: unknown,
  part: (name: string, value: unknown) => Brand | undefined,
): Brand | undefined {
  const pairs: readonly (readonly [string, unknown])[] =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? Object.entries(raw)
      : wordsOf(raw).map((word) => {
          const [name = '', ...value] = word.split('=');
          return [name.trim(), value.join('=').trim()];
        });
  const parts = pairs.map(([name, value]) => part(name, value));
  if (parts.length === 0 || parts.some((each) => each === undefined)) return undefined;
  return Object.assign({}, ...parts);
}

function colorPart(name: string, value: unknown): Brand | undefined {
  const known = brandColorParts.find((part) => part === name);
  return known && hexColor.test(String(value)) ? { [known]: String(value) } : undefined;
}

/** Several files of one family are parted by `+`, or are a list. */
function filePart(name: string, value: unknown): Brand | undefined {
  const part = Object.hasOwn(brandFileParts, name) ? brandFileParts[name] : undefined;
  const files: readonly unknown[] = Array.isArray(value) ? value : String(value).split('+');
  if (part === undefined || files.length === 0 || !files.every(isLine)) return undefined;
  const trimmed = files.map((file) => String(file).trim());
  return part === 'logo' ? { logo: trimmed.join('+') } : { [part]: trimmed };
}
