import { rightEdges } from '../edge-cut.js';
import { pastForms } from '../gate/verbs.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { keepsPoint } from './item-cuts.js';
import { introducerIn, maxEven } from './item-names.js';
import type { Range } from './sentence-rung.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d{2}';
const hour = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?';
const zone = '(?:\\s\\(?[a-z]{2,4}\\)?)?';
const date = `(?:(?:${weekday},?\\s)?(?:${month}(?:\\s${day})?(?:,?\\s${year})?|${day}\\s(?:of\\s)?${month}(?:,?\\s${year})?)|${year}(?:[-/]\\d{2}){0,2}|q[1-4]\\s${year}|${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)`;
/** "December 3rd", "2024-05-01 16:30 UTC", "Early 2019", "2019–2021". */
const when = new RegExp(
  `^(?:(?:early|mid|late|spring|summer|autumn|fall|winter)[\\s-])?(?:${date}(?:[\\s,t]+(?:at\\s)?${hour})?|${hour})${zone}(?:\\s?[-–—]\\s?(?:${date}|${hour}|now|present|today)${zone})?$`,
  'iu',
);

/** "Day 0 (March 6)", "Week 3", "Days 41-66": how long after the first. */
const elapsed =
  /^(?:days?|weeks?|months?|hours?|minutes?)\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s\([^()]{1,30}\))?$/iu;

/** No label of a time is longer. */
const longest = 60;

/** What an item says of a time, behind it; undefined when it begins with none. */
const told = (inline: InlineText): string | undefined => {
  const match = introducerIn(inline);
  if (!match || match.index > longest) return undefined;
  const label = inline.text.slice(0, match.index).trim();
  if (!when.test(label) && !elapsed.test(label)) return undefined;
  return inline.text.slice(match.index + match[0].length);
};

/** Headings over what was, one thing after the other. */
const history =
  /\b(?:time-?lines?|history|milestones?|chronolog\w*|what happened|post-?mortem|incident)\b|年表|沿革|経緯|历史|歷史/iu;

const isPast = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => pastForms.has(word) || /^(?:was|were|had)$/u.test(word),
  );

/** Whether the items of a list tell what happened when: "March 3rd: The oven went out". A calendar of what is to come is for who wants to go there. */
export const areDated = (texts: readonly InlineText[], above: string): boolean => {
  const deeds = texts.flatMap((inline) => told(inline) ?? []);
  if (deeds.length < 2 || deeds.length * 3 < texts.length * 2) return false;
  // What is counted from its first day was.
  const isHistory = history.test(above) || texts.some(isFirstDay);
  return (isHistory ? deeds : deeds.filter(isPast)).length * 2 >= texts.length;
};

const isFirstDay = ({ text }: InlineText): boolean => /^\s*day (?:0|zero)\b[^:]{0,30}:/iu.test(text);

/** A deed that has no shorter end is told at some length. */
const patience = 28;

/** An item that begins with a time: the time with what happened, cut at most at its right. */
export function deedWithTime(inline: InlineText): Range | undefined {
  const deed = told(inline);
  const first = sentencesOf(inline)[0];
  if (deed === undefined || !first) return undefined;
  const from = inline.text.length - deed.length - first.start;
  const gloss = first.text.slice(from);
  if (countWords(gloss) < leastDeed) return undefined;
  if (countWords(first.text) <= maxEven) return [first.start, first.end];
  const room = maxEven - countWords(first.text.slice(0, from));
  const end = rightEdges(gloss, room).find((edge) => keepsPoint(gloss, edge));
  if (end !== undefined) return [first.start, first.start + from + end];
  return countWords(first.text) <= patience ? [first.start, first.end] : undefined;
}

const leastDeed = 2;
