import type { Direction } from '../../model/post.js';

/** Scripts that tell a language, most telling first: kana before Han, Hangul before Han. */
const scripts = [
  { language: 'ja', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.06 },
  { language: 'ko', pattern: /\p{Script=Hangul}/gu, share: 0.15 },
  { language: 'zh-Hans', pattern: /\p{Script=Han}/gu, share: 0.15 },
  { language: 'ar', pattern: /\p{Script=Arabic}/gu, share: 0.25 },
  { language: 'he', pattern: /\p{Script=Hebrew}/gu, share: 0.25 },
  { language: 'ru', pattern: /\p{Script=Cyrillic}/gu, share: 0.25 },
  { language: 'el', pattern: /\p{Script=Greek}/gu, share: 0.3 },
  { language: 'th', pattern: /\p{Script=Thai}/gu, share: 0.25 },
  { language: 'hi', pattern: /\p{Script=Devanagari}/gu, share: 0.25 },
  { language: 'bn', pattern: /\p{Script=Bengali}/gu, share: 0.25 },
  { language: 'ta', pattern: /\p{Script=Tamil}/gu, share: 0.25 },
  { language: 'te', pattern: /\p{Script=Telugu}/gu, share: 0.25 },
  { language: 'ka', pattern: /\p{Script=Georgian}/gu, share: 0.25 },
  { language: 'hy', pattern: /\p{Script=Armenian}/gu, share: 0.25 },
] as const;

const leastShare = Math.min(...scripts.map(({ share }) => share));

/** Letters of a script that only one of its languages has. */
const refinements: Readonly<Record<string, readonly { language: string; pattern: RegExp; share: number }[]>> =
  {
    'zh-Hans': [
      {
        language: 'zh-Hant',
        pattern: /[們這個會來時為說國對與後過還發開關問題實現應該點體學習機種類網路執處雲將從當經]/gu,
        share: 0.04,
      },
    ],
    ar: [
      { language: 'ur', pattern: /[ٹڈڑںےھہ]/gu, share: 0.03 },
      { language: 'fa', pattern: /[پچژگیک]/gu, share: 0.04 },
    ],
    ru: [
      { language: 'uk', pattern: /[іїєґ]/giu, share: 0.02 },
      { language: 'bg', pattern: /(?<=\p{L})ъ(?=\p{L})/giu, share: 0.012 },
    ],
  };

/** The commonest short words of languages in Latin letters. */
const common = {
  en: 'the of and to in is that for it with as on are this be was you we by from at have not or an they',
  de: 'der die und das ist nicht mit ein eine zu den von auf für dem sich auch wir es werden oder wie sie im',
  fr: 'le la les des et est une dans pour que qui sur pas avec vous nous ce il au plus sont par du cette',
  es: 'el la los las que y en un una es para con por del se no lo como más su al pero este esta son',
  pt: 'o os as que e do da em um uma para com não por mais dos das se na no ao como você são este',
  it: 'il lo gli che di e un una per con non del della sono nel alla più come questo anche si dei le è',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er ook als bij of naar wordt je we',
  pl: 'i w na że z się nie do to jest o jak po co dla przez są oraz od można które tym ten by',
  tr: 've bir bu için ile da de çok daha gibi olarak olan ne en kadar sonra ancak her değil biz',
  sv: 'och att det som en på är av för med till den har inte om ett men vi kan så vara de från',
  da: 'og det at en den til er som på med af for ikke der var kan vi fra eller har et du også',
  nb: 'og det at en den til er som på med av for ikke fra kan vi eller har et du også så om blir',
  fi: 'ja on ei että se oli kun myös niin mutta ovat voi kuin sen tai olla jos tämä joka ole ovat',
  cs: 'a se na je v že to s z pro jako ale by jsou do které i po o tak nebo aby může jsme',
  ro: 'și în de la cu un o pe nu este care să mai din pentru sunt ce au fi prin sau ca acest',
  hu: 'a az és hogy nem is egy van ez meg de csak ha már vagy mint még volt azt ezt lehet kell',
  vi: 'và của là có không được cho một các trong với để này những khi người đã từ như về thì',
  id: 'dan yang di untuk dengan ini dari tidak dalam adalah pada itu ke akan dapat atau juga kita oleh karena',
  ca: 'el la els les que i de en un una és per amb no del més com aquest aquesta són als però',
} as const satisfies Record<string, string>;

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ckb',
  'arc',
  'syr',
  'ku-arab',
  'pnb',
  'iw',
]);

/** How much text is looked at. */
const sample = 20_000;

/** The language that a text is written in, by its script or its commonest words; English when nothing tells. */
export function detectLanguage(text: string): string {
  const part = text.slice(0, sample);
  const letters = count(part, /\p{L}/gu);
  if (letters === 0) return 'en';
  // Most texts are in Latin letters, and a pattern of a script costs more to compile than to run.
  const others = count(part, /(?!\p{Script=Latin})\p{L}/gu) / letters;
  const script =
    others < leastShare
      ? undefined
      : scripts.find(({ pattern, share }) => count(part, pattern) / letters >= share);
  if (script === undefined) return byWords(part);
  const finer = (refinements[script.language] ?? []).find(
    ({ pattern, share }) => count(part, pattern) / letters >= share,
  );
  return finer?.language ?? script.language;
}

/** The language that a post declares; of Chinese, whose two scripts have words of their own, the text says which it is. */
export function finerLanguage(declared: string | undefined, detect: () => string): string {
  if (declared !== undefined && declared !== 'zh') return declared;
  const detected = detect();
  return declared === undefined || detected.startsWith('zh') ? detected : declared;
}

/** The way that a language is written; a text of the other way wins over its declaration. */
export function directionOf(language: string, text: string): Direction {
  const part = text.slice(0, sample);
  const letters = count(part, /\p{L}/gu);
  const share =
    letters === 0
      ? undefined
      : count(part, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu) / letters;
  const declared =
    rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') || /-(?:arab|hebr)\b/i.test(language);
  if (share === undefined) return declared ? 'rtl' : 'ltr';
  return share > 0.4 || (declared && share > 0.1) ? 'rtl' : 'ltr';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function byWords(text: string): string {
  const words = new Map<string, number>();
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  const score = (list: string): number => {
    const found = list.split(' ').flatMap((word) => words.get(word) ?? []);
    // One word that two languages share is no text in either of them.
    return found.length < 3 ? 0 : found.reduce((sum, times) => sum + times, 0);
  };
  const english = score(common.en);
  // English shares short words with most languages: another one must be clearly ahead of it.
  const least = Math.max(4, english * 1.5, all.length * 0.1);
  const others = Object.entries(common).map(([language, list]) => ({ language, score: score(list) }));
  return others.reduce((best, other) => (other.score > best.score ? other : best), {
    language: 'en',
    score: least,
  }).language;
}
