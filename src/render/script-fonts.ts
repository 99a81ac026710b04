import type { ScriptFace, ScriptFonts, Theme } from '../model/theme.js';

/** Which of the families of Chinese characters comes first, by the language of the text; they draw some differently. */
const hanOrder: readonly (readonly [language: RegExp, first: string])[] = [
  [/^ja\b/i, 'Noto Sans JP'],
  [/^ko\b/i, 'Noto Sans KR'],
  [/^zh\b.*\b(?:hant|tw|hk|mo)\b/i, 'Noto Sans TC'],
];

/** What is drawn, and what of it is bold; both may hold more than that, which costs bytes. */
export interface ScriptText {
  readonly all: string;
  /** Asked for only where a script of many letters is used. */
  readonly bold: () => string;
}

/**
 * The `@font-face` rules of the scripts that a theme's own fonts lack, of each the slices that a text needs; nothing is
 * loaded for a text that the theme's fonts cover.
 */
export async function scriptFontCss(text: ScriptText, theme: Theme, language: string): Promise<string> {
  const missing = lettersOf(text.all).filter((letter) => !coveredBy(theme).has(letter));
  if (missing.length === 0 || theme.scripts === undefined) return '';
  const faces = inOrder(await theme.scripts.faces(), language);
  const drawn = missing.flatMap((letter) => facesOf([letter], faces).map((face) => ({ letter, face })));
  const bold = new Set(drawn.some(({ face }) => isLarge(face)) ? lettersOf(text.bold()) : []);
  const used = new Set([
    ...drawn.filter(({ letter, face }) => bold.has(letter) || !isLarge(face)).map(({ face }) => face),
    ...joinedIn(text.all, faces),
  ]);
  // In the order of the fonts, so that the same letters give the same bytes.
  const rules = faces.filter((face) => used.has(face)).map((face) => ruleOf(face, theme.scripts));
  return (await Promise.all(rules)).join('\n');
}

const covered = new WeakMap<Theme, ReadonlySet<number>>();

/** The letters of the theme's own text fonts. */
function coveredBy(theme: Theme): ReadonlySet<number> {
  const known = covered.get(theme) ?? new Set(pointsOf(theme));
  covered.set(theme, known);
  return known;
}

function pointsOf(theme: Theme): number[] {
  const fonts = (theme.manifest?.fonts ?? []).filter(
    ({ family, role }) => !/mono/i.test(family) && role !== 'heading',
  );
  const runs = fonts.flatMap(({ advances }) => advances);
  return runs.flatMap(([first, ...widths]) => widths.map((_, index) => first + index));
}

/** Letters beyond ASCII, without those that draw nothing; most texts have few. */
function lettersOf(text: string): number[] {
  const letters = new Set(text.match(/[^\0-\x7f]/gu) ?? []);
  return [...letters].map((letter) => letter.codePointAt(0) ?? 0).filter((point) => !isSilent(point));
}

function isSilent(point: number): boolean {
  return (point >= 0x200b && point <= 0x200f) || point === 0x2060 || (point & 0xfffe) === 0xfe0e;
}

function inOrder(faces: readonly ScriptFace[], language: string): readonly ScriptFace[] {
  const first = hanOrder.find(([pattern]) => pattern.test(language))?.[1];
  return [
    ...faces.filter(({ family }) => family === first),
    ...faces.filter(({ family }) => family !== first),
  ];
}

/** All weights of the first family that has all of some letters. */
function facesOf(letters: readonly number[], faces: readonly ScriptFace[]): readonly ScriptFace[] {
  const has = ({ ranges }: ScriptFace): boolean =>
    letters.every((letter) => ranges.some(([first, last]) => first <= letter && letter <= last));
  const found = faces.find(has);
  return found === undefined
    ? []
    : faces.filter((face) => face.family === found.family && sameRanges(face, found));
}

/** Bold of a script of thousands of letters: only what is bold brings it. */
function isLarge({ family, weight }: ScriptFace): boolean {
  return weight > 400 && /^Noto Sans (?:SC|TC|JP|KR)$/.test(family);
}

function sameRanges(a: ScriptFace, b: ScriptFace): boolean {
  return a === b || (a.weight !== b.weight && a.ranges[0]?.[0] === b.ranges[0]?.[0]);
}

const joined =
  /(?:\p{Emoji}(?:\uFE0F|\p{Emoji_Modifier})?\u200D)+\p{Emoji}\p{Emoji_Modifier}?|[0-9#*]\uFE0F?\u20E3/gu;

/** Emoji that are several in one are drawn whole by a face that has all of them. */
function joinedIn(text: string, faces: readonly ScriptFace[]): readonly ScriptFace[] {
  const clusters = new Set(text.match(joined) ?? []);
  return [...clusters].flatMap((cluster) => {
    const points = [...cluster].map((letter) => letter.codePointAt(0) ?? 0);
    return facesOf(
      points.filter((point) => point !== 0xfe0f),
      faces,
    );
  });
}

async function ruleOf(face: ScriptFace, fonts: ScriptFonts | undefined): Promise<string> {
  const { family, ranges } = face;
  // Emoji are pictures: a bold that the browser makes of them is a font of Type 3 in a PDF, which prints unevenly.
  const weight = family === 'Noto Emoji' ? '400 700' : face.weight;
  const range = ranges.map(([first, last]) =>
    first === last ? `U+${first.toString(16)}` : `U+${first.toString(16)}-${last.toString(16)}`,
  );
  const data = await fonts?.base64(face);
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range.join(',')}}`;
}
