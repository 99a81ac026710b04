import type { StandingSentence } from './told-story.js';
import type { Tongue } from './tongue.js';

/** What begins a sentence that takes back the one before it, by language: French "mais" is "more" in Portuguese. */
const begins: Readonly<Record<string, string>> = {
  ar: 'لكن\\p{L}*',
  cs: 'ale|však|avšak',
  da: 'men',
  de: 'aber|jedoch|allerdings',
  es: 'pero|sin embargo|no obstante',
  fi: 'mutta',
  fr: 'mais|cependant|toutefois|pourtant',
  id: 'tetapi|namun',
  it: 'ma|tuttavia|però',
  ja: 'しかし|ただし|ただ、|だが、|ですが、|とはいえ',
  ko: '하지만|그러나|그런데|다만',
  nb: 'men',
  nl: 'maar|echter',
  pl: 'ale|jednak|jednakże',
  pt: 'mas|porém|no entanto|contudo',
  ro: 'însă',
  ru: 'но|однако',
  sv: 'men',
  uk: 'але|проте|однак',
  vi: 'nhưng|tuy nhiên',
  zh: '但(?!愿|願|凡)|然而|可是|不过(?!是)|不過(?!是)',
};

/** Scripts in which what follows is written without a space. */
const unspaced = new Set(['ja', 'ko', 'zh']);

const known = new Map<string, RegExp | undefined>();

/** The pattern of a language, made when a post of it is read. */
const takesBackIn = (name: string): RegExp | undefined => {
  if (!known.has(name)) {
    const words = begins[name];
    const close = unspaced.has(name) ? '' : '(?!\\p{L})';
    known.set(name, words === undefined ? undefined : new RegExp(`^\\s*(?:${words})${close}`, 'iu'));
  }
  return known.get(name);
};

/** Whether the next sentence of its paragraph begins with "but": what it says is not the point. */
export const isTakenBack = (
  sentences: readonly StandingSentence[],
  order: number,
  { name }: Tongue,
): boolean => {
  const [own, next] = [sentences[order], sentences[order + 1]];
  return (
    own !== undefined && next?.block === own.block && takesBackIn(name)?.test(next.sentence.text) === true
  );
};
