import { baseLanguage } from './base-language.js';

/** The words by which a language says that a number is none to the digit, as alternatives of a pattern in lower case. */
interface Qualifiers {
  /** "casi", "mehr als", "約". */
  readonly before: string;
  /** "以上", "이상", "से अधिक". */
  readonly after?: string;
}

const qualifiers: Readonly<Record<string, Qualifiers>> = {
  ar: {
    before: 'حوالي|نحو|قرابة|تقريبا|تقريبًا|أكثر من|أقل من|ما يقرب من|ما يقارب|يصل إلى|فقط',
    after: 'تقريبا|تقريبًا|على الأقل|فقط|كحد أقصى',
  },
  bn: { before: 'প্রায়|কমপক্ষে|অন্তত|সর্বোচ্চ|মাত্র|শুধু|শুধুমাত্র', after: 'এর (?:বেশি|কম)|টির বেশি|পর্যন্ত' },
  cs: {
    before:
      'téměř|skoro|asi|zhruba|přibližně|přes|více než|méně než|alespoň|nejméně|nejvýše|maximálně|až|jen|pouze',
  },
  da: { before: 'næsten|omkring|cirka|ca\\.|over|under|mere end|mindre end|mindst|højst|op til|kun' },
  de: {
    before:
      'fast|beinahe|nahezu|knapp|rund|etwa|ungefähr|circa|ca\\.|über|mehr als|weniger als|unter|mindestens|höchstens|maximal|bis zu|nur|gut',
    after: 'oder (?:mehr|weniger)',
  },
  el: {
    before:
      'σχεδόν|περίπου|πάνω από|περισσότερ\\p{L}+ από|λιγότερ\\p{L}+ από|τουλάχιστον|το πολύ|έως|μέχρι|μόνο',
  },
  es: {
    before:
      'casi|cerca de(?:l)?|alrededor de(?:l)?|aproximadamente|más de(?:l)?|menos de(?:l)?|al menos|como mínimo|como máximo|hasta|s[oó]lo|apenas|unos|unas',
    after: 'o (?:más|menos)',
  },
  fa: {
    before: 'حدود|تقریبا|تقریباً|نزدیک به|بیش از|بیشتر از|کمتر از|حداقل|دست‌کم|حداکثر|تا|فقط|تنها',
  },
  fi: { before: 'lähes|melkein|noin|yli|alle|vähintään|enintään|korkeintaan|jopa|vain' },
  fr: {
    before:
      "presque|près (?:de|des)|environ|plus (?:de|des)|moins (?:de|des)|au moins|au plus|jusqu['’](?:à|au|aux)|seulement|à peine",
    after: 'ou (?:plus|moins)',
  },
  he: { before: 'כמעט|כ-|בערך|מעל|יותר מ-?|פחות מ-?|לפחות|לכל היותר|עד|רק' },
  hi: {
    before: 'लगभग|करीब|करीबन|तकरीबन|कम से कम|अधिक से अधिक|अधिकतम|न्यूनतम|केवल|सिर्फ|सिर्फ़|मात्र',
    after: 'से (?:अधिक|ज़्यादा|ज्यादा|कम)|तक',
  },
  id: {
    before:
      'hampir|sekitar|kira-kira|lebih dari|kurang dari|setidaknya|paling sedikit|paling banyak|maksimal|minimal|hingga|hanya',
  },
  it: {
    before:
      "quasi|circa|oltre|più d(?:i|el|ell['’]|ella)|meno d(?:i|el|ell['’]|ella)|almeno|al massimo|fino (?:a|al|all['’])|solo|appena",
    after: 'o (?:più|meno)',
  },
  ja: {
    before: '約|およそ|おおよそ|ほぼ|わずか|最大で?|最低でも|最低|少なくとも|概ね|たった|ざっと',
    after: '以上|以下|以内|未満|超|を超え|程度|くらい|ぐらい|近く|前後|弱|強|ほど|だけ|のみ|まで|あまり',
  },
  ko: {
    before: '약|대략|거의|최대|최소|적어도|무려|단|불과|겨우',
    after: '이상|이하|미만|초과|정도|가량|가까이|[이가을를]? ?넘[는은게어]',
  },
  nb: {
    before:
      'nesten|omtrent|rundt|cirka|ca\\.|over|under|mer enn|mindre enn|minst|høyst|opptil|opp til|bare|kun',
  },
  nl: {
    before:
      "bijna|ongeveer|circa|ruim|meer dan|minder dan|minstens|minimaal|ten minste|hoogstens|maximaal|tot|slechts|zo['’]n",
    after: 'of (?:meer|minder)',
  },
  pl: {
    before:
      'prawie|niemal|około|ok\\.|ponad|więcej niż|mniej niż|poniżej|co najmniej|przynajmniej|co najwyżej|maksymalnie|do|tylko|zaledwie',
    after: 'lub (?:więcej|mniej)',
  },
  pt: {
    before:
      'quase|cerca d(?:e|os|as)|aproximadamente|mais d[eoa]s?|menos d[eoa]s?|pelo menos|no mínimo|no máximo|até|só|somente|apenas|uns|umas',
    after: 'ou (?:mais|menos)',
  },
  ro: {
    before: 'aproape|circa|aproximativ|peste|mai mult de|mai puțin de|cel puțin|cel mult|până la|doar|numai',
  },
  ru: {
    before:
      'почти|около|примерно|приблизительно|порядка|более(?: чем)?|больше|менее(?: чем)?|меньше|свыше|как минимум|как максимум|до|только|всего|лишь',
    after: '(?:и|или) (?:более|больше|менее|меньше)',
  },
  sv: {
    before: 'nästan|ungefär|cirka|omkring|runt|över|under|mer än|mindre än|minst|högst|upp till|bara|endast',
  },
  tr: {
    before: 'neredeyse|yaklaşık(?: olarak)?|en az|en fazla|en çok|yalnızca|sadece',
    after: "['’]?(?:y?[dt][ae]n|s?[ıiuü]n[dt][ae]n) (?:fazla|az|çok)(?:s[ıi])?",
  },
  uk: {
    before:
      'майже|близько|приблизно|понад|більше(?: ніж)?|більш ніж|менше(?: ніж)?|менш ніж|щонайменше|до|лише|тільки|всього',
  },
  ur: {
    before: 'تقریبا|تقریباً|لگ بھگ|کم از کم|زیادہ سے زیادہ|صرف|محض',
    after: 'سے (?:زیادہ|زائد|کم)|تک',
  },
  vi: {
    before: 'gần|khoảng|hơn|trên|dưới|ít nhất|nhiều nhất|tối đa|tối thiểu|lên đến|lên tới|chỉ',
  },
  zh: {
    before:
      '大约|大約|大概|约|約|将近|將近|接近|近|超过|超過|至少|最多|最少|不到|不足|仅仅|僅僅|仅|僅|只有|高达|高達|多达|多達|几乎|幾乎',
    after: '以上|以下|以内|以內|左右|上下|多(?!样|樣)|余|餘',
  },
};

/** Words that deny the number behind them: "nicht einmal 40 %", "no el 60 %", "не более 5 %". */
const denials: Readonly<Record<string, string>> = {
  ar: 'ليس|لا|لم',
  cs: 'ani|ne',
  da: 'ikke(?: engang)?',
  de: 'nicht(?: einmal| mal)?|keine?[nrs]?',
  el: 'ούτε|όχι|δεν',
  es: 'ni siquiera|no|ni',
  fa: 'نه',
  fi: 'ei(?: edes)?',
  fr: 'même pas|pas même|pas',
  he: 'לא',
  hi: 'नहीं',
  id: 'bahkan tidak|tidak|bukan',
  it: 'nemmeno|neanche|neppure|non',
  nb: 'ikke(?: engang)?',
  nl: 'niet(?: eens)?|geen',
  pl: 'nawet nie|nie|ani',
  pt: 'nem sequer|nem|não',
  ro: 'nici|nu',
  ru: 'даже не|ни|не',
  sv: 'inte(?: ens)?|ej',
  uk: 'навіть не|ні|не',
  ur: 'نہ',
  vi: 'không|chưa',
  zh: '不是|并非|並非',
};

/** Articles that stand between a qualifier and its number: "casi el 78 %". */
const article = '(?:\\s+(?:el|la|los|las|il|lo|gli|le|les|o|os|as|de|der|die|das|ett|en|den|et))?';

/** How a language qualifies a number: patterns of what stands at the end before it, and at the start behind it. */
export interface NumberWords {
  /** Ends where the number begins. */
  readonly before: RegExp;
  /** Begins where the number ends. */
  readonly after?: RegExp;
}

const known = new Map<string, NumberWords | undefined>();

const compile = ({ before, after }: Qualifiers, denial = '(?!)'): NumberWords => ({
  before: new RegExp(
    `(?:(?<![\\p{L}\\p{M}])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}]))(?:(?:(?:${denial})\\s*)?(?:${before})|${denial})${article}\\s?$`,
    'iu',
  ),
  ...(after
    ? {
        after: new RegExp(
          `^\\s?(?:${after})(?:(?![\\p{L}\\p{M}])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))`,
          'iu',
        ),
      }
    : {}),
});

/** The words around numbers of a language (BCP 47); undefined for English, whose own rules know them, and where none are known. */
export const numberWordsOf = (language: string): NumberWords | undefined => {
  const name = baseLanguage(language);
  if (!known.has(name)) {
    const words = Object.hasOwn(qualifiers, name) ? qualifiers[name] : undefined;
    known.set(name, words && compile(words, denials[name]));
  }
  return known.get(name);
};
