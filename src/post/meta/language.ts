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
  ca: 'el la els les que i també en un una és per amb no del més com aquest aquesta són als però',
} as const satisfies Record<string, string>;

/** Letters of Latin that one language alone has; a text of which a good part is English still shows them. */
const own = [
  { language: 'pl', pattern: /[łśżź]/giu },
  { language: 'cs', pattern: /[ěřů]/giu },
  { language: 'hu', pattern: /[őű]/giu },
  { language: 'ro', pattern: /[ășțţ]/giu },
  { language: 'tr', pattern: /[ğış]/gu },
  { language: 'vi', pattern: /[ơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu },
] as const;

/** How much of the letters they are at least; names of persons and places are far fewer. */
const leastOwn = 0.015;

function byLetters(text: string, letters: number): string | undefined {
  // Most texts have hardly a letter beyond the first 128.
  if (count(text, /[\u0100-\u024F\u1E00-\u1EFF]/gu) / letters < leastOwn) return undefined;
  const counts = own.map(({ language, pattern }) => ({ language, share: count(text, pattern) / letters }));
  const most = counts.reduce((best, other) => (other.share > best.share ? other : best));
  return most.share >= leastOwn ? most.language : undefined;
}

/** "oven.pl.md", "_posts/pl/oven.md": the language that a path names. */
function languageOfPath(path: string): string | undefined {
  const found =
    /\.([a-z]{2})(?:-[a-z]{2})?(?:\.html?)?\.(?:mdx?|markdown)$|(?:^|[/\\])([a-z]{2})[/\\]/iu.exec(path);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

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

/**
 * The language that a text is written in, by its script, its letters or its commonest words, and by its path where these
 * say little; English when nothing tells.
 */
export function detectLanguage(text: string, path = ''): string {
  const part = text.slice(0, sample);
  const letters = count(part, /\p{L}/gu);
  if (letters === 0) return 'en';
  // Most texts are in Latin letters, and a pattern of a script costs more to compile than to run.
  const others = count(part, /(?!\p{Script=Latin})\p{L}/gu) / letters;
  const script =
    others < leastShare
      ? undefined
      : scripts.find(({ pattern, share }) => count(part, pattern) / letters >= share);
  if (script === undefined) return byLetters(part, letters) ?? byWords(part, languageOfPath(path));
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

function byWords(text: string, hint: string | undefined): string {
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
  // What the path names needs little proof.
  const named = others.find(({ language }) => language === hint)?.score ?? 0;
  if (hint !== undefined && named >= Math.max(4, english * 0.8, all.length * 0.05)) return hint;
  return others.reduce((best, other) => (other.score > best.score ? other : best), {
    language: 'en',
    score: least,
  }).language;
}
