import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

// Makes themes/fonts/data, the fonts of the scripts that the themes' own fonts lack, cut into slices of which a deck gets those
// that it uses. The packages with the originals are 250 MB, so they are no dependency:
//   npm install --prefix <folder> @fontsource/noto-sans-{sc,tc,jp,kr,arabic,hebrew,devanagari,thai} @fontsource/noto-emoji
//   npx tsx themes/fonts/build.ts <folder>

type Range = readonly [first: number, last: number];

/** A slice as `faces.json` has it: its file by weight. */
interface Slice {
  readonly family: string;
  readonly files: Readonly<Record<number, string>>;
  readonly ranges: readonly Range[];
}

const [packages] = process.argv.slice(2);
if (packages === undefined)
  throw new Error('usage: themes/fonts/build.ts <folder with node_modules/@fontsource>');
const data = fileURLToPath(new URL('./data/', import.meta.url));
const require = createRequire(import.meta.url);

/** Scripts of the Latin family, from the text font that is nearest to the themes' own. */
const european: readonly (readonly [name: string, ranges: readonly Range[]])[] = [
  [
    'latin-ext',
    [
      [0x180, 0x217],
      [0x21c, 0x24f],
      [0x1e00, 0x1e9d],
      [0x1e9f, 0x1eff],
    ],
  ],
  ['combining', [[0x300, 0x36f]]],
  [
    'greek',
    [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  ],
  ['cyrillic', [[0x400, 0x52f]]],
];

/** Scripts that come as one slice, in two weights. */
const single: readonly (readonly [family: string, script: string])[] = [
  ['Noto Sans Arabic', 'arabic'],
  ['Noto Sans Hebrew', 'hebrew'],
  ['Noto Sans Devanagari', 'devanagari'],
  ['Noto Sans Thai', 'thai'],
];

/** Scripts of many slices; in two weights what is usual: a bold that a browser makes is a font of Type 3 in a PDF, uneven and large. */
const han: readonly (readonly [family: string, script: string])[] = [
  ['Noto Sans SC', 'sc'],
  ['Noto Sans TC', 'tc'],
  ['Noto Sans JP', 'jp'],
  ['Noto Sans KR', 'kr'],
];

/**
 * The packages number slices from the rarest letters to the most frequent. Of the rare half no bold comes along, which
 * would be 5 MB: 3 in 10,000 letters of the headings of Japanese posts stand in it.
 */
const firstUsual = 60;
/** Whether marks of writing may be in a range, wherever its slice stands. */
const hasSigns = ([first]: Range): boolean => (first >= 0x3000 && first < 0x3400) || first >= 0xff00;

await rm(data, { recursive: true, force: true });
await mkdir(data, { recursive: true });
const slices = [
  ...(await Promise.all(european.map(([name, ranges]) => interSlices(name, ranges)))).flat(),
  ...(await Promise.all(single.map(([family, script]) => wholeScript(family, script)))).flat(),
  ...(await Promise.all(han.map(([family, script]) => hanSlices(family, script)))).flat(),
  ...(await emojiSlices()),
];
await writeFile(join(data, 'faces.json'), `${JSON.stringify(slices)}\n`);

async function interSlices(name: string, ranges: readonly Range[]): Promise<Slice[]> {
  const subset = async (style: string): Promise<Uint8Array> => {
    const original = await readFile(require.resolve(`inter-ui/web/Inter-${style}.woff2`));
    return subsetFont(original, textOf(ranges), { targetFormat: 'woff2' });
  };
  const files = { 400: `inter-${name}-400.woff2`, 600: `inter-${name}-600.woff2` };
  const slice = { family: 'Inter', files, ranges };
  return [await store(slice, { 400: await subset('Regular'), 600: await subset('SemiBold') })];
}

async function wholeScript(family: string, script: string): Promise<Slice[]> {
  const folder = join(packages ?? '', 'node_modules/@fontsource', `noto-sans-${script}`);
  const ranges = rangesOf(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))[script]);
  const files = { 400: `${script}-400.woff2`, 600: `${script}-600.woff2` };
  return [await storeBoth({ family, files, ranges }, join(folder, 'files', `noto-sans-${script}-${script}`))];
}

async function hanSlices(family: string, script: string): Promise<Slice[]> {
  const folder = join(packages ?? '', 'node_modules/@fontsource', `noto-sans-${script}`);
  const all: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  const numbered = Object.entries(all).filter(([name]) => /^\[\d+\]$/.test(name));
  return Promise.all(
    numbered.map(async ([name, text]) => {
      const number = Number(name.slice(1, -1));
      const ranges = rangesOf(text);
      const original = join(folder, 'files', `noto-sans-${script}-${number}`);
      const files = { 400: `${script}-${number}.woff2` };
      if (number >= firstUsual || ranges.some(hasSigns))
        return storeBoth(
          { family, files: { ...files, 600: `${script}-${number}-600.woff2` }, ranges },
          original,
        );
      const bytes = await readFile(`${original}-400-normal.woff2`);
      return store({ family, files, ranges: drawnOf(bytes, ranges) }, { 400: bytes });
    }),
  );
}

/** Emoji in runs of a few; those of people come with their colours of skin, and apart from what people are joined with. */
async function emojiSlices(): Promise<Slice[]> {
  const file = 'node_modules/@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2';
  const original = await readFile(join(packages ?? '', file));
  const points = Array.from({ length: 0x1fb00 - 0xa9 }, (_, index) => index + 0xa9);
  const is = (property: RegExp) => points.filter((point) => property.test(String.fromCodePoint(point)));
  const tones = is(/\p{Emoji_Modifier}/u);
  const flags = is(/\p{Regional_Indicator}/u);
  const people = is(/\p{Emoji_Modifier_Base}/u);
  const apart = new Set([...tones, ...flags, ...people]);
  const plain = is(/\p{Emoji}/u).filter((point) => !apart.has(point));
  const joined = [
    ...'👨👩🧑⚕⚖✈🌾🍳🍼🎄🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒❤🔥👁🗨🏳🌈🏴☠♂♀⚧🤝🦰🦱🦲🦳🦯🦼🦽🩹🐻❄🐕🦺🐈⬛😮💨😵💫😶🌫',
  ].map((emoji) => emoji.codePointAt(0) ?? 0);
  const groups = [
    ...chunked(plain, 24),
    ...chunked(people, 12).map((run) => [...run, ...tones, 0x200d, 0x2640, 0x2642]),
    flags,
    [...joined, ...tones, 0x200d, 0xfe0f],
    [...[...'0123456789#*'].map((key) => key.codePointAt(0) ?? 0), 0xfe0f, 0x20e3],
  ];
  const made: Slice[] = [];
  for (const [number, group] of groups.entries()) {
    const text = String.fromCodePoint(...group, 0xfe0f);
    const bytes = await subsetFont(original, text, { targetFormat: 'woff2' });
    const ranges = runsOf([...new Set(group)].sort((a, b) => a - b));
    const files = { 400: `emoji-${number}.woff2` };
    made.push(await store({ family: 'Noto Emoji', files, ranges }, { 400: bytes }));
  }
  return made;
}

/** What a font really draws of what its package says; pictographs are left to the emoji. */
function drawnOf(bytes: Uint8Array, said: readonly Range[]): Range[] {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('a font collection where one face was expected');
  const points = font.characterSet
    .filter((point) => said.some(([first, last]) => first <= point && point <= last))
    .filter(
      (point) => !/\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(String.fromCodePoint(point)),
    );
  return runsOf([...new Set(points)].sort((a, b) => a - b));
}

/** Stores both weights of a slice of a package; of the letters that it says it has, those that both draw. */
async function storeBoth(slice: Slice, original: string): Promise<Slice> {
  const [regular, bold] = await Promise.all(
    [400, 600].map((weight) => readFile(`${original}-${weight}-normal.woff2`)),
  );
  if (regular === undefined || bold === undefined) throw new Error(`${original} lacks a weight`);
  const ranges = drawnOf(bold, drawnOf(regular, slice.ranges));
  return store({ ...slice, ranges }, { 400: regular, 600: bold });
}

async function store(slice: Slice, weights: Readonly<Record<number, Uint8Array>>): Promise<Slice> {
  for (const [weight, bytes] of Object.entries(weights))
    await writeFile(join(data, slice.files[Number(weight)] ?? ''), bytes);
  return slice;
}

function textOf(ranges: readonly Range[]): string {
  const points = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  return String.fromCodePoint(...points);
}

/** `U+4E00-4E02,U+FF01` as ranges. */
function rangesOf(text: string): Range[] {
  return text.split(',').map((part): Range => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last];
  });
}

function runsOf(points: readonly number[]): Range[] {
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs;
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
