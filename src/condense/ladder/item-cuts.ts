import { rightEdges } from '../edge-cut.js';
import { lossOf } from '../edge-losses.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { countWords } from '../words.js';

/** What may be cut off an item: an aside, an example, a result; never its purpose, its means or a part of what it says. */
const addition =
  /^(?:\s*[;(（]|\s+[—–-]\s|,\s+(?:which|where|who|because|since|so|using)(?![\p{L}])|,?\s+(?:such as|including|e\.g\.|for example|for instance|making|allowing|enabling|ensuring|giving|letting|leading|resulting|helping|saving|as well as|thanks to|due to)(?![\p{L}])|,\s+(?:and|but|after|in|on|at|with|from|for|by|during|since)\s)/iu;
/** "…, formatting, or style": the rest of an enumeration. */
const series = /^,\s+[^,;]{1,40},\s+(?:and|or)\s/iu;

/** "…, so we need to open the door first": what is to be done is what the item is for. */
const duty = /^,\s+so\s(?:we|you|it|they|one)\s(?:\p{L}+\s)?(?:need|needs|must|ha(?:s|ve) to|should)\b/iu;

/** "每天点火，但下雨的日子除外": what limits or denies the words before it, in scripts without spaces; without it they are false. */
const takesBack =
  /(?<!不)[但仅僅]|(?<=^|[，；（])不(?![仅僅但断斷])|不(?:包括|含|能|会|會|可|得|允许|允許|适用|適用|支持|是|许|許|准|準)|然而|除非|除了|除外|前提|只(?:在|有|要|能|限|对|對)|如果|若(?!干)|否则|否則|例外|ただ|しかし|のみ|だけ|限り|限る|除[くきい]|以外|ない|ません/u;

/** Where an item may end within so many words, and loses only an addition. */
export const cleanEdges = (text: string, limit: number): number[] =>
  rightEdges(text, limit).filter(
    (end) =>
      addition.test(text.slice(end)) &&
      !takesBack.test(text.slice(end)) &&
      !series.test(text.slice(end)) &&
      !duty.test(text.slice(end)) &&
      !(exemplified.test(text.slice(end)) && countWords(text.slice(0, end)) < leastExemplified),
  );

/** "Include syscalls | such as …": a few words are nothing without their examples. */
const exemplified = /^,?\s+(?:such as|including|e\.g\.|for example|for instance)(?![\p{L}])/iu;
const leastExemplified = 7;

/** A sentence that is cut must keep its main clause: "Support for it, which nobody used, was dropped" is not "Support for it". */
export const keepsClause = (left: string, whole: string): boolean =>
  !hasMainVerb(whole) || hasMainVerb(left) || isImperative(left) || /^\p{Lu}\p{L}*(?:ed|t)\b/u.test(left);

/** Whether a text that is cut at an edge keeps its main clause, and what it is said for. */
export const keepsPoint = (text: string, edge: number): boolean =>
  keepsClause(text.slice(0, edge), text) &&
  lossOf(text.slice(0, edge), text.slice(edge)) === undefined &&
  !takesBack.test(text.slice(edge));

/** "面包师：揉面，烤面包": where the first clause of what is written without spaces ends, before that where it ends with what it is done for; one that waits for the next is none. */
export const denseEdges = (text: string): number[] => {
  const end = clauseEnd.exec(text)?.[0].length;
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  if (end === undefined || !isDense || waitsInDense.test(text.slice(0, end))) return [];
  return [...new Set([withPurpose(text, end), end])].filter((edge) => !takesBack.test(text.slice(edge)));
};

const clauseEnd = /^[^，；。,;]{2,}(?=[，；])/u;

/** "重砌了石窑，让面包更香": what it was done for, up to the end of its clause; what is only done says little without it. */
const withPurpose = (text: string, end: number): number => {
  const rest = text.slice(end + 1);
  if (text.charAt(end) !== '，' || !(purpose.test(rest) || deed.test(text.slice(0, end)))) return end;
  return end + 1 + (/^[^，；。,;]+/u.exec(rest)?.[0].length ?? 0);
};

const purpose =
  /^(?:以(?!及|上|下|外|前|后|後)|为(?!了|何|什)|為(?!了|何|什)|从而|從而|便于|便於|用于|用於|用来|用來|确保|確保|保证|保證|防止|避免|(?:大幅|显著|有效|进一步)?(?:提升|提高|减少|減少|降低|增强|增強|改善)|让|讓|使得?|把|将|將|然后|然後|就(?!是))/u;
const deed =
  /^\s*(?:引入|新增|增加|优化|優化|重构|重構|修复|修復|解决|解決|改进|改進|调整|調整|重新设计)了?[^，；。,;]*$/u;

const waitsInDense =
  /^\s*(?:如果|若|当|當|虽然|雖然|因为|因為|由于|由於|为了|為了|尽管|只要|只有|无论|一旦|即使|随着|通过|通過|在|对于|根据|与|除非|从|从而|通常|一般|比如|例如|首先|不是|不仅|不但)|(?:は|が|も|に|で|と|て|し|時|とき|场合|的话|时|時|后|後|前)$/u;
