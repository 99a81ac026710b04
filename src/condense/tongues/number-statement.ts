import type { Claim, Line } from '../../model/claim.js';
import { numberWordsOf } from '../../model/number-words.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { longestStatement, mostWordsOf, rejectStatement, withoutMarker } from './judge-statement.js';
import type { Tongue } from './tongue.js';

const digits = '\\p{Nd}(?:[\\p{Nd}.,]|[ \u00a0\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))*(?<=\\p{Nd})';

const percent =
  '[%％٪]|(?:por ciento|por cento|pour ?cent|per cento|prozent|procent\\p{L}*|prosent\\p{L}*|процент\\p{L}*|відсот\\p{L}*|τοις εκατό|퍼센트|パーセント|प्रतिशत|فیصد|শতাংশ|phần trăm|persen|بالمئة|بالمائة|درصد|אחוז\\p{L}*)(?![\\p{L}\\p{M}])';

/** Millions and what is like them, each in words of its own. */
const magnitude = [
  'mil millones|mill(?:ones|ón)|milh(?:ões|ão)|bilh(?:ões|ão)|millions?|milliards?|milion[ei]|miliard[oi]|millionen|milliarden|mio\\.|mrd\\.',
  'miljoen|miljard|miljon(?:er)?|miljard(?:er)?|million(?:er)?|milliard(?:er)?|miljoona\\p{L}*|miljardi\\p{L}*|milion\\p{L}*|miliard\\p{L}*|milioane|miliarde',
  'миллион\\p{L}*|миллиард\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|млн|млрд|тыс\\.|тис\\.|тысяч\\p{L}*|тисяч\\p{L}*|(?:δισ)?εκατομμύρι\\p{L}*|milyon|milyar|juta|miliar|ribu|triệu|tỷ|tỉ|nghìn|ngàn',
  'लाख|करोड़|मिलियन|बिलियन|हज़ार|हजार|لاکھ|کروڑ|ملین|بلین|ہزار|লাখ|লক্ষ|কোটি|মিলিয়ন|হাজার|مليون|ملايين|مليار|ألف|آلاف|میلیون|میلیارد|هزار|מיליון|מיליארד|אלף',
].join('|');
const myriad =
  '[十百千]*(?:[万萬][億亿兆]|[万萬億亿兆])(?:\\p{Nd}+[十百千]*[万萬億亿])?|[천백십]?[만억조](?:\\s?\\p{Nd}+[천백십]?[만억])?(?![\\p{Script=Hangul}]{3})';

const currency = '[$€£¥₹₩]';
const currencyBehind =
  '[$€£¥₹₩]|(?:euros?|d[oó]lar(?:es)?|dollars?|ドル|円|美元|人民币|日元|欧元|원|달러|रुपये|روپے|টাকা|рублей|гривень|złotych)(?![\\p{L}\\p{M}])';

/** A share, a sum of money, millions, or thousands with their separators and what is counted behind them. */
const amount = [
  `${currency}\\s?${digits}(?:\\s?(?:${magnitude}|${myriad}))?`,
  `%\\s?${digits}`,
  `(?<!\\p{L})yüzde\\s${digits}`,
  `${digits}\\s?(?:${percent})`,
  `${digits}\\s?(?:${magnitude})(?![\\p{L}\\p{M}])`,
  `${digits}\\s?(?:${myriad})`,
  `${digits}\\s?(?:${currencyBehind})`,
  '\\p{Nd}{1,3}(?:[.,\u00a0\u202f ]\\p{Nd}{3})+(?![\\p{Nd}.,])(?=\\s?\\p{L})',
].join('|');
const salient = new RegExp(`(?<![\\p{Nd}\\p{Script=Latin}.,/:#$€_=×x+–~-])(?:${amount})`, 'giu');

/** All and nothing are manners of speaking, or settings. */
const limit = new RegExp(`^(?:(?:100|0)\\s?(?:${percent})|%\\s?(?:100|0))$`, 'iu');
/** "10～20%", "50 %–60 %", "de 10 a 20 %": two numbers. */
const range =
  /\p{Nd}[%％]?\s?(?:[-–—〜～~,、]|から|到|至|a|à|bis|y|e|et|und|och|og|en|i|и|і|та|ve|și|do|до|tot|till|til|fino a|से)\s?$/iu;
const rangeBehind = /^\s?(?:[-–—〜～~]|から|到|至)\s?[$€£¥]?\p{Nd}/u;

/** "versión 1.200", "ポート8,080": a name. */
const naming =
  /(?:\b(?:rfc|port|puerto|porta|cve|iso|vers[iã]\p{L}+|sürüm)|верси\p{L}+|версі\p{L}+|порт|バージョン|ポート|版本|端口|버전|포트|पोर्ट|संस्करण)\s?$/iu;

/** A part of a text: from, to. */
type Range = readonly [start: number, end: number];

/** The one salient number of a text with what qualifies it. */
const numberOf = (text: string, tongue: Tongue): Range | undefined => {
  const [match, second] = [...text.matchAll(salient)];
  if (!match || second || limit.test(match[0])) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const [left, right] = [text.slice(0, start), text.slice(end)];
  if (range.test(left) || rangeBehind.test(right) || naming.test(left)) return undefined;
  const words = numberWordsOf(tongue.name);
  const before = words?.before.exec(left)?.index ?? start;
  return [before, end + (words?.after?.exec(right)?.[0].length ?? 0)];
};

/** "60 % de los encuestados dice …": what is said of the number right behind it; where the verb stands last, the whole sentence says it. */
const clauseOf = (text: string, [start, end]: Range, { closes, isDense }: Tongue): Range =>
  start === 0 && !closes && !isDense && /^\s\p{Ll}/u.test(text.slice(end))
    ? [end, text.length]
    : [0, text.length];

/** "En nuestra encuesta, …": who asked is for the speaker to say, and whom they asked stands behind it. */
const survey =
  /^(?=[^,،、，]{0,60}(?:encuest|pesquisa|umfrage|sondage|sondaggi|enquête|опрос|опитуван|anket|undersökning|undersøgelse|undersøkelse|kysely|ankiet|průzkum|sondaj|έρευν|survei|khảo sát|アンケート|調査|调查|調查|설문|सर्वे|سروے|নিরীক্ষা|استطلاع|نظرسنجی|סקר))[^,،、，]{3,60}[,،、，]\s*/iu;

/** The big number of a sentence that stands alone by the words of its language: its qualifier kept, its clause whole. */
export const numberStatement = (
  inline: InlineText,
  sentence: Sentence,
  tongue: Tongue,
): Claim | undefined => {
  if (!/\p{Nd}/u.test(sentence.text)) return undefined;
  const whole = withoutMarker(sentence.text, tongue);
  const asked = survey.exec(whole.text)?.[0] ?? '';
  const isAsked = tongue.persons.test(asked.toLowerCase());
  const lead = whole.lead + (isAsked ? asked.length : 0);
  const text = isAsked ? whole.text.slice(asked.length) : whole.text;
  const found = numberOf(text, tongue);
  if (!found || rejectStatement(text, tongue, { most: mostWordsOf(tongue, longestStatement) }) !== undefined)
    return undefined;
  const at = ([from, to]: Range): Line | undefined =>
    makeLine(inline, [sentence.start + lead + from, sentence.start + lead + to], 'number');
  const part = clauseOf(text, found, tongue);
  const [number, clause] = [at(found), at(part)];
  if (!number || !clause) return undefined;
  return {
    kind: 'number',
    rung: 'number',
    number,
    clause: part[0] === 0 ? capitalised(clause, tongue.name) : clause,
  };
};
