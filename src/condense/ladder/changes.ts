import type { List, ListItem } from 'mdast';
import type { Line } from '../../model/claim.js';
import { addressesIn, inlineOf } from '../../model/list-items.js';
import { baseForms } from '../gate/verbs.js';
import { flattenInline } from '../inline-text.js';
import { isChore } from './chores.js';
import { endsInAuthor } from './item-edges.js';
import { sizeOfAll } from './within-talk.js';

/** The most lines of a list of changes that a talk shows: a slide of them. */
const maxShown = 6;

const change =
  /\/(?:pull|pulls|issues?|commit|merge_requests|compare)\/[\da-f]+|\/browse\/[a-z][a-z\d]*-\d+/iu;

/** Whether an address is that of a change or its ticket. */
export const leadsToChange = (url: string): boolean => change.test(url);

const nestedIn = ({ children }: ListItem): ListItem[] =>
  children.flatMap((child) => (child.type === 'list' ? child.children : []));

/** "fs: fix watch()", "… (Ada Moss)", "… [#1829](…/pull/1829)": what was changed in a version. */
const isChange = (item: ListItem): boolean => {
  const { text } = flattenInline(inlineOf(item));
  return /^[\p{Ll}\d,/_-]+: /u.test(text) || isTraced(item) || nestedIn(item).some(isChange);
};

/** Who changed it, or where: a label in lower case alone is also that of a setting, "port: where the oven listens". */
const isTraced = (item: ListItem): boolean => {
  const inline = inlineOf(item);
  const isLinked = addressesIn(inline).some(leadsToChange);
  return isLinked || endsInAuthor(flattenInline(inline).text) || nestedIn(item).some(isTraced);
};

/** "oven/door: Mend the lock", "bakery, mill: add a bell": the titles of commits, which nobody reads out. */
const title =
  /^(?<part>[\p{Ll}\d][\p{Ll}\d_./-]*(?:,? (?:and )?[\p{Ll}\d][\p{Ll}\d_./-]*){0,4}): (?<verb>\p{L}+)/u;

/** The part that the title of a commit begins with. */
const partOf = (item: ListItem): string[] => {
  const { part = '', verb = '' } = title.exec(flattenInline(inlineOf(item)).text)?.groups ?? {};
  return baseForms.has(verb.toLowerCase()) ? [part] : [];
};

const leastTitles = 5;

/** Whether a list holds the titles of commits: "get: Read a loaf" glosses a name, which stands there once and alone. */
const areTitles = ({ children: items }: List): boolean => {
  const parts = items.flatMap(partOf);
  const arePaths = parts.some((part) => /[/,]/u.test(part)) || new Set(parts).size < parts.length;
  return items.length >= leastTitles && parts.length * 2 > items.length && arePaths;
};

/** Whether a list tells what was changed in a version. */
const isChangelog = ({ children: items }: List): boolean =>
  (items.filter(isChange).length * 2 > items.length && items.some(isTraced)) ||
  items.filter(isDone).length * 5 >= items.length * 4;

/** Whether a list holds changes, by their words, their titles, or where they lead. */
export const holdsChanges = (list: List): boolean =>
  isChangelog(list) || areTitles(list) || list.children.filter(isBegun).length * 2 > list.children.length;

/** "Bump the flour", "Drops the old bell": a change as a commit says it. */
const isBegun = (item: ListItem): boolean =>
  /^(?:add|bump|clean|deprecat|drop|fix|improv|mov|refactor|remov|renam|replac|switch|tid|updat|upgrad)(?:e[ds]?|s|ed|y|ied|ies|ped|ps)?\s/iu.test(
    flattenInline(inlineOf(item)).text,
  );

/** "Added a guide to the oven": a list of nothing else tells a version. */
const isDone = (item: ListItem): boolean =>
  /^(?:add(?:ed|s)|fix(?:ed|es)|updat(?:ed|es)|remov(?:ed|es)|chang(?:ed|es)|renam(?:ed|es)|bump(?:ed|s)|deprecat(?:ed|es)|improv(?:ed|es)|refactor(?:ed|s)|mov(?:ed|es))\s/iu.test(
    flattenInline(inlineOf(item)).text,
  );

const grave = /\b(?:cve|security|vulnerab\w*|breaking|deprecat\w*|remov\w*|dropp?(?:s|ed)?)\b/iu;
/** What is new, or how much: "Updated 25,252 packages". */
const gained =
  /\b(?:new|add(?:s|ed)?|introduc\w*|support\w*|implement\w*|stabili[sz]\w*|allow\w*|enabl\w*|faster|performance|speed\w*|default)\b|\d\s?%|(?<![#.,\d-])\d[\d,]{2,9}\s(?:\p{Ll}+\s){0,2}\p{Ll}+s\b/iu;
const inward =
  /\b(?:typos?|tests?|docs?|documentation|clean-?up|refactor\w*|bump\w*|upgrad\w*|updat\w*|lint\w*|chore|deps|ci|rename\w*|comments?|readme|guides?|examples?|translations?|blog posts?)\b/iu;

/** "Add quotes around names in error messages": how words are set that only who reads them sees. */
const trifling =
  /\b(?:quotes around|quotation marks|wording|formatting|capitali[sz]ation|punctuation|spelling|indentation)\b.{0,60}\b(?:messages?|logs?|output|comments?|warnings?)\b|\b(?:travis|appveyor|circleci|codecov)\b/iu;

/** Of so few changes each is looked at. */
const fewChanges = 6;

/** Whether of a few changes most bring something, whatever their heading calls them: "Other" may stand above a new oven. */
export const bringSomething = ({ children: items }: List): boolean =>
  items.length <= fewChanges &&
  items.filter((item) => {
    const { text } = flattenInline(inlineOf(item));
    return gained.test(text) && !inward.test(text);
  }).length *
    2 >=
    items.length;

/** What an audience would ask for first: what may hurt it, then what it gains, last what only the makers see. */
const weightOf = ({ text, children = [] }: Line): number =>
  Math.max(isChore(text) ? leastWeight : weightOfText(text), ...children.map(weightOf));

/** A chore goes before nothing, whatever it removes. */
const leastWeight = -3;

const weightOfText = (text: string): number =>
  (grave.test(text) ? 2 : 0) +
  (gained.test(text) ? 1 : 0) -
  (inward.test(text) ? 1 : 0) -
  (trifling.test(text) ? 2 : 0);

/**
 * The lines of a list that a talk shows: of a list of changes those that not only the makers see, of a long one the
 * strongest, in the post's order, of titles of commits those that may hurt.
 */
export const strongestChanges = (list: List, all: readonly Line[], isOfChanges = false): readonly Line[] => {
  const isLog = isChangelog(list);
  const told = all.filter(({ text, children }) => children || !isChore(text));
  if ((isOfChanges || isLog) && told.length === 0) return [];
  const lines = isLog ? told : all;
  if (areTitles(list)) {
    const grievous = lines.filter((line) => weightOf(line) >= 2);
    return grievous.length >= 2 ? grievous : [];
  }
  if (!isLog && !(isOfChanges && list.children.length >= leastLog)) return lines;
  const outward = lines.filter((line) => weightOf(line) >= 0);
  if (sizeOfAll(all) <= maxShown * 2) return outward.length >= 2 ? outward : lines;
  const groups = lines.filter(({ children = [] }) => children.length > 0);
  return groups.length * 2 > lines.length ? lines.map(shortGroup) : strongestOf(lines, maxShown);
};

/** So many items below "Changes" are a log of them, however each is worded. */
const leastLog = 20;

const strongestOf = (lines: readonly Line[], most: number): readonly Line[] => {
  const ranked = [...lines].sort((a, b) => weightOf(b) - weightOf(a));
  const kept = new Set<Line>();
  let shown = 0;
  for (const line of ranked) {
    if (kept.size > 0 && shown + sizeOfAll([line]) > most) continue;
    kept.add(line);
    shown += sizeOfAll([line]);
  }
  return lines.filter((line) => kept.has(line));
};

/** The most changes of one of several groups. */
const maxOfGroup = 2;

/** "New doors", with what was changed of them: no group stands for the others. */
const shortGroup = (line: Line): Line =>
  line.children ? { ...line, children: strongestOf(line.children, maxOfGroup) } : line;
