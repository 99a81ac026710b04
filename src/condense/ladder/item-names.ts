import { endsDangling } from '../dangling-ends.js';
import { rightEdges } from '../edge-cut.js';
import { cutsDates } from '../edge-lists.js';
import { isNounLike, pastForms, thirdForms } from '../gate/verbs.js';
import { flattenInline, type InlineText, textOfNode } from '../inline-text.js';
import { isBalanced } from '../line.js';
import { rememberOf } from '../remember.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { cleanEdges, denseEdges, keepsClause, keepsPoint } from './item-cuts.js';
import { isCircumstance, isIdentifier, isLabel, isTelling, numberLabel, turns } from './item-labels.js';
import { isCode, isPayload } from './payloads.js';
import { saysLabelAgain } from './said-again.js';
import type { Range } from './sentence-rung.js';

/** A line of a list is read at a glance; one that says more than this is prose, and is spoken. */
export const maxWords = 14;
/** When nothing shorter is safe. */
export const patience = 18;
/** Two letters say more than half of what a word says, less where they write endings: so many are no longer than eighteen words. */
const patienceByLetters = 23;

/** How many words an item may have that shows its whole first sentence; one with a colon has a name that is shorter. */
export const patienceWith = (text: string): number =>
  /[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text) && !/[:：;；]/u.test(text)
    ? patienceByLetters
    : patience;

/** A way to cut an item down: a range of its text, or undefined. */
export interface Part {
  readonly name: string;
  readonly range: (inline: InlineText) => Range | undefined;
}

/** What names an item, the surest first. */
export const labels: readonly Part[] = [
  { name: 'bold run', range: boldLead },
  { name: 'link', range: leadingLink },
  { name: 'before colon or dash', range: beforeColon },
];
/** The name that an item begins with, in bold, as a link, or before a colon or dash. */
export const nameOfItem = (inline: InlineText): string | undefined => {
  for (const { range } of labels) {
    const found = range(inline);
    if (found) return inline.text.slice(...found);
  }
  return undefined;
};

const hasDenseScript = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

function boldLead(inline: InlineText): Range | undefined {
  const { nodes, text } = inline;
  const first = nodes.find((node) => textOfNode(node).trim() !== '');
  if (first?.type !== 'strong') return undefined;
  const label = textOfNode(first).trim();
  const end = text.length - text.trimStart().length + label.length;
  if (!isLabel(label, text.slice(end)) && !runsOn(inline)) return undefined;
  if (isCode(inline, [0, end]) && withGloss(inline)) return withGloss(inline);
  if (countWords(label) > maxWords || !isTelling(label.replace(/[:.：]$/u, ''))) return undefined;
  return [0, end + (limit.exec(text.slice(end))?.[0].length ?? 0)];
}

/** "**Cooling down** (in some cases): …": when what is named holds. */
const limit =
  /^\s\((?:(?:in|for|on|with|by|at) (?:some|most|many|a few|certain|rare|all but)\s[^()]{1,40}|(?:only|if|when|where|unless|until|sometimes|usually|optional(?:ly)?|not)(?!\p{L})[^()]{0,40})\)/iu;

/** "**Oven door** Used to let the heat out": a name that runs into what is said of it. */
export const runsOn = ({ nodes, text }: InlineText): boolean => {
  const first = nodes.find((node) => textOfNode(node).trim() !== '');
  if (first?.type !== 'strong') return false;
  const label = textOfNode(first).trim();
  const [, word = ''] = /^\s+(\p{Lu}\p{Ll}+)\s/u.exec(text.trimStart().slice(label.length)) ?? [];
  const verb = word.toLowerCase();
  return /[\p{L}\p{N})]$/u.test(label) && (thirdForms.has(verb) || pastForms.has(verb)) && !isNounLike(verb);
};

// `10:30`, `https://` and `std::map` hold colons that introduce nothing.
const introducer =
  /：|:(?=\s|$)|(?<=[\s\p{Script=Han}]):(?=\p{Script=Han})|\s[—–]\s|\s--?\s|(?<=\p{L})—(?=\p{L})/gu;

/** The ranges of links, code and emphasis: what parts a title inside one does not part the item. */
const unitsOf = rememberOf(({ nodes }: InlineText): Range[] => {
  let at = 0;
  return nodes.flatMap((node): Range[] => {
    const start = at;
    at += textOfNode(node).length;
    return node.type === 'text' ? [] : [[start, at]];
  });
});

/** "any version in v3.5.20 - v3.5.23": from one number to another. */
const isSpan = (text: string, index: number): boolean =>
  (/\d[^\s:]*$/u.test(text.slice(0, index)) && /^\s?[-–—]{1,2}\s?v?\d/u.test(text.slice(index))) ||
  cutsDates(text.slice(0, index), text.slice(index));

/** "Fixed `link:` and more": a colon of what is typed parts nothing of a sentence around it. */
const isTyped = ({ leaves, text }: InlineText, index: number): boolean =>
  leaves.some(
    ({ start, end, node }) =>
      node.type === 'inlineCode' &&
      start <= index &&
      index < end &&
      /[\p{L}\p{N}]/u.test(text.slice(0, start)),
  );

/** What parts the name of an item from what is said of it. */
export const introducerIn = (inline: InlineText): RegExpExecArray | undefined => {
  const { text } = inline;
  for (const mark of text.matchAll(introducer)) {
    const { index } = mark;
    if (index > longestName) return undefined;
    if (isSpan(text, index) || isTyped(inline, index) || isInUnit(inline, index)) continue;
    if (isBalanced(text.slice(0, index))) return mark;
  }
  return undefined;
};

/** In characters: what stands behind more is the name of nothing, and is not looked at from each mark of a row. */
const longestName = 1_000;

const isInUnit = (inline: InlineText, index: number): boolean =>
  unitsOf(inline).some(
    ([start, end]) => start <= index && /[\p{L}\p{N}]/u.test(inline.text.slice(index, end)),
  );

/** "[How it all began](…) - Ada Moss": the title of what is linked. */
function leadingLink({ nodes, text }: InlineText): Range | undefined {
  const at = nodes.findIndex((node) => textOfNode(node).trim() !== '');
  const link = nodes[at];
  if (link?.type !== 'link') return undefined;
  const title = textOfNode(link);
  const end = text.length - text.trimStart().length + title.trimStart().length;
  const words = countWords(title);
  const isTitle = words >= 2 && words <= maxWords && /^\s*(?:[-–—(|]|by\s)/u.test(text.slice(end));
  return isTitle && isTelling(title) ? [0, end] : undefined;
}

function beforeColon(inline: InlineText): Range | undefined {
  const { text } = inline;
  const match = introducerIn(inline);
  if (!match) return undefined;
  const label = text.slice(0, match.index);
  const words = countWords(label);
  const isName =
    words >= 1 &&
    words <= 10 &&
    isTelling(label) &&
    !isCircumstance(label) &&
    !isIdentifier(label) &&
    !isCode(inline, [0, match.index]) &&
    !hasDenseScript(label);
  if (!isName || endsDangling(label) || /\bhere$/iu.test(label)) return undefined;
  return isPayload(inline, match) ? [0, text.trimEnd().length] : [0, match.index];
}

/** The most words of a name and what it is. */
export const maxGlossed = 16;
/** Beside others that have their gloss. */
export const maxEven = 20;

/** "`retry`: how often a loaf is turned": an identifier, and a condition, need what is said of them. */
export function withGloss(inline: InlineText): Range | undefined {
  const match = introducerIn(inline);
  const first = sentencesOf(inline)[0];
  const label = inline.text.slice(0, match?.index ?? 0);
  if (!match || !first) return undefined;
  // "`source`: where the flour is from": what is written as code is no kind of thing, as "Source" is.
  const isNamed = isCode(inline, [0, match.index]);
  if (!(isNamed || isTelling(label) || numberLabel.test(label.trim()) || turns(label))) return undefined;
  if (countWords(first.text) <= maxGlossed) return [first.start, first.end];
  const end = cleanEdges(first.text, maxGlossed).find((edge) => first.start + edge > match.index + 4);
  return end === undefined ? undefined : [first.start, first.start + end];
}

/** The least words that say something of a name. */
const leastGloss = 2;

/** "Speed: they turned the loaves faster", "Speed: previously, loaves took an hour": who "they" are stands elsewhere, and what is faster now. */
const pointing =
  /^(?:(?:they|it|its|he|she|this|these|those|such|their|see)(?:['’]\p{L}+)?\s|(?:previously|formerly|originally|historically|initially|before|until (?:now|recently)|in the past|prior to|so far|to date)\b)/iu;

/** "**Speed**: loaves are done in an hour": a name with what is said of it, in a sentence that keeps its point. */
export function nameWithGloss(inline: InlineText, most = maxGlossed): Range | undefined {
  const match = introducerIn(inline);
  const first = sentencesOf(inline)[0];
  if (!match || !first || first.start > match.index || nameOfItem(inline) === undefined) return undefined;
  const from = match.index + match[0].length - first.start;
  if (pointing.test(first.text.slice(from).trimStart()) || isSaidAgain(inline)) return undefined;
  const gloss = first.text.slice(from);
  const says = (text: string): boolean => countWords(text) >= leastGloss;
  if (countWords(first.text) <= most) return says(gloss) ? [first.start, first.end] : undefined;
  const room = most - countWords(first.text.slice(0, from));
  // An addition goes first; beside others that have their gloss, whatever is said without loss.
  const edges = [
    ...denseEdges(gloss).filter((edge) => countWords(gloss.slice(0, edge)) <= room),
    ...cleanEdges(gloss, room),
    ...(most > maxGlossed ? rightEdges(gloss, room) : []),
  ];
  const end = edges.find((edge) => says(gloss.slice(0, edge)) && keepsPoint(gloss, edge));
  return end === undefined ? undefined : [first.start, first.start + from + end];
}

/** Whether what an item says behind its name says the name again. */
export const isSaidAgain = (inline: InlineText): boolean => {
  const match = introducerIn(inline);
  if (!match || nameOfItem(inline) === undefined) return false;
  return saysLabelAgain(inline, inline.text.slice(0, match.index), match.index + match[0].length);
};

/** "tm : 管理烤炉，…", which is too long as a whole: a word and the first clause of what is said of it. */
export function denseGloss(inline: InlineText): Range | undefined {
  const match = introducerIn(inline);
  const first = sentencesOf(inline)[0];
  if (!match || !first || first.start > match.index) return undefined;
  if (countWords(first.text) <= maxWords && !opinion.test(first.text)) return undefined;
  const from = match.index + match[0].length;
  const edges = ours.test(inline.text.slice(from)) ? [] : denseEdges(inline.text.slice(from, first.end));
  const isName =
    isTelling(inline.text.slice(0, match.index)) && countWords(inline.text.slice(0, match.index)) <= 6;
  // What it is done for may make it longer.
  const limits = edges.length > 1 ? [patience, maxWords] : [maxWords];
  const end = edges.find((edge, index) => {
    const words = countWords(inline.text.slice(first.start, from + edge));
    return (
      words <= (limits[index] ?? maxWords) && countWords(inline.text.slice(from, from + edge)) >= leastGloss
    );
  });
  return end === undefined || !isName ? undefined : [first.start, from + end];
}

/** Heads that name the kind of an item, lead to a speech, or wait for what follows. */
const noHead =
  /^(?:注意|例如|比如|问题|問題|原因|说明|説明|備考|备注|结果|結果|结论|結論|总结|作者|来源|链接|时间|地点|答案|方法|例|注|第.{1,3})$|(?:说|道|认为|表示|问|答|是|为|如下|包括|言う|する|は|が|を|に)$|[。，；、？！?!]/u;
/** "夜里烤面包：不再支持": what follows takes the head back. */
const deniesHead = /^\s*(?:不|没|沒|无法|無法|已?不再|已?废弃|禁止|避免|误区|錯誤|错误|廃止|非推奨|未)/u;
/** "夜里烤面包：…目前还不支持", "夜の窯：…サポートされません": Japanese says at its end that something is not so; 少ない and 危ない deny nothing. */
const deniesBehind =
  /不再|不支持|不支援|(?:尚|还|還)(?:未|没|沒)|暂不|暫不|无法|無法|不能|移除|废弃|廢棄|删除|刪除|ません|(?<![少危])ない|なく(?:な|し)|できな|廃止|非推奨|禁止/u;

/** "石头的窑：…": what an item in a script without spaces names, when what is said of it is too long. */
export function denseHead(inline: InlineText): Range | undefined {
  const match = introducerIn(inline);
  const head = inline.text.slice(0, match?.index ?? 0).trim();
  const words = countWords(head);
  const stands = match !== null && match !== undefined && hasDenseScript(head) && isTelling(head);
  if (!stands || words < 2 || words > 10 || noHead.test(head) || dated.test(head)) return undefined;
  const said = inline.text.slice(match.index + match[0].length);
  return deniesHead.test(said) || deniesBehind.test(said) ? undefined : [0, match.index];
}

/** "石头的窑：我们有四个面包师，…": how the author came to it. */
const ours = /^\s*(?:我|咱|笔者|筆者)/u;

/** "…，个人认为太大了": what the author thinks of it is for the speaker. */
const opinion = /个人认为|個人認為|我觉得|我覺得|我认为|我認為|个人觉得/u;

/** "TM", "ErrorCode": a name of letters, or of words grown together, which says little without its gloss. */
const cryptic = /^(?:\p{Lu}{2,5}\d?|\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}*)+)$/u;

/** Such a name with what is said of it. */
export function crypticWithGloss(inline: InlineText): Range | undefined {
  return cryptic.test(
    nameOfItem(inline)
      ?.replace(/[:：]$/u, '')
      .trim() ?? '',
  )
    ? nameWithGloss(inline)
    : undefined;
}

/** "2024-05-01 16:30 - oven lit": when it was is what is told. */
const hour = /^\d{4}-\d{2}-\d{2}\b|^\d{1,2}[:.]\d{2}\b/u;
/** "2004年：150 个": a year alone says nothing, nor does what is said of it. */
const dated = /^\s*(?:\d{4}|\D{0,4}\d{1,4}\s?[年月日](?:代|前|后|後|底|初)?)\s*$/u;

/** "Status: superseded by the new plan": the label says nothing, what follows does. */
export function afterLabel(inline: InlineText): Range | undefined {
  const { text } = inline;
  const match = introducerIn(inline);
  const label = text.slice(0, match?.index ?? 0);
  if (!match || isTelling(label) || turns(label) || hour.test(label) || dated.test(label)) return undefined;
  if (isCode(inline, [0, match.index])) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const [first] = sentencesOf(flattenInline([{ type: 'text', value: rest }]));
  const said = first?.end ?? rest.length;
  const length = countWords(rest.slice(0, said)) <= patience ? said : cleanEdges(rest, maxWords)[0];
  return length === undefined || !keepsClause(rest.slice(0, length), rest)
    ? undefined
    : [start, start + length];
}
