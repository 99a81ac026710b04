import type { Link, List, ListItem, PhrasingContent } from 'mdast';
import { inlineOf } from '../../model/list-items.js';
import { plainText } from '../../model/plain-text.js';
import { isDeed, isImperative } from '../gate/main-clause.js';
import { isVerbForm } from '../gate/verbs.js';
import { flattenInline } from '../inline-text.js';
import { leadsToChange } from './changes.js';
import { isForMakers } from './commit-titles.js';
import { handedIn } from './item-edges.js';
import { onlyLink } from './only-link.js';

/** What somebody did to a change that is linked behind it, which says nothing of the change. */
const opened = `${handedIn}|sent|pushed`;
const did = `added|fixed|updated|removed|improved|changed|renamed|implemented|reworked|refactored|ported|bumped|moved`;

/** "@ada:", "@ada and @carl", "carl created": who made what stands below. */
const maker = new RegExp(
  `^(?:@[\\w./-]{1,39}(?:(?:,|\\sand|\\s&)\\s@[\\w./-]{1,39}){0,3}(?:\\s(?:${opened}|${did}))?|[\\w.-]{2,39}\\s(?:${opened}))\\s*[:：]?\\s*$`,
  'u',
);

/** "ada added", "[Ada Moss](…) and": who made what is linked behind it, and with which word. */
const before = new RegExp(
  `^@?[\\p{L}\\d][\\p{L}\\d_.-]{1,38}(?:\\s\\p{Lu}[\\p{L}.'’-]*)?\\s+(?:(?<verb>${opened}|${did})\\s+)?$`,
  'u',
);
/** ", and ", ", also added ": what joins one linked change to the next. */
const between = new RegExp(
  `^\\.?\\s*(?:,|and|&|,?\\s?and also|,?\\s?and)?\\s*(?:(?<verb>${opened}|${did})\\s+)?$`,
  'u',
);
const closing = /^[\s.,;!]*$/u;

/** "Added a lamp", "fix the door (#12)", "update the mill": whether the words of a link to a change say what was changed. */
const tellsChange = (words: string): boolean =>
  isDeed(words) ||
  isImperative(words) ||
  isVerbForm(/^\p{L}+(?=\s)/u.exec(words)?.[0].toLowerCase() ?? '') ||
  known.test(words);

/** Deeds of changes that no lexicon of English has. */
const known =
  /^(?:un|re|de)?(?:bump(?:s|ed)?|port(?:s|ed)?|revert(?:s|ed)?|refactor(?:s|ed)?|tweak(?:s|ed)?|renam(?:e|es|ed)|dedup\p{L}*|vendor(?:s|ed)?)\s/iu;

const numbered = /\s\(#\d+\)\.?$/u;

/** Whether an item is a link to a change and nothing else, called by what was changed. */
export const isLinkedChange = (item: ListItem): boolean => {
  const link = onlyLink(item);
  const words = link ? plainText(link.children).trim() : '';
  return link !== undefined && (numbered.test(words) || (leadsToChange(link.url) && tellsChange(words)));
};

const listBelow = ({ children }: ListItem): List | undefined => {
  const [words, list, ...more] = children;
  return words?.type === 'paragraph' && list?.type === 'list' && more.length === 0 ? list : undefined;
};

/** The changes below the name of who made them. */
const changesBelow = (item: ListItem): readonly ListItem[] | undefined => {
  const list = listBelow(item);
  return list && maker.test(plainText(inlineOf(item)).trim()) ? list.children : undefined;
};

/** A linked change with the word for what was done to it, where its own words do not say it. */
const changeOf = (
  link: Link,
  { verb = '', last = '' }: { readonly verb?: string | undefined; readonly last?: string | undefined },
): ListItem[] => {
  const words = plainText(link.children).trim();
  if (isForMakers(words) || isBracketed(words)) return [];
  const isTitle = !deed.test(last) && /^\p{Lu}\p{Ll}/u.test(words);
  const isTold = tellsChange(words) || titled.test(words) || isTitle;
  if (!isTold && !deed.test(verb)) return [];
  const children: PhrasingContent[] = isTold ? [link] : [{ type: 'text', value: `${verb} ` }, link];
  return [{ type: 'listItem', children: [{ type: 'paragraph', children }] }];
};

/** "Mill: a lamp for the night", "Support for rye": what it is of, or what was done, stands in the title. */
const titled = /^\p{Lu}[^:]{0,24}:\s|^(?:Support|Fix|Update|Port|Option)\s/u;
const deed = new RegExp(`^(?:${did})$`, 'u');

/** "ada [added a lamp](…), and [fixed the door](…)": the changes that are linked behind a name; undefined where more than that is said. */
const changesBehind = (item: ListItem): readonly ListItem[] | undefined => {
  const nodes = inlineOf(item);
  const first = nodes.findIndex((node) => node.type === 'link' && leadsToChange(node.url));
  if (first < 1 || item.children.length > 1) return undefined;
  const begun = before.exec(flattenInline(nodes.slice(0, first)).text);
  if (!begun) return undefined;
  let verb = begun.groups?.verb;
  let last = verb;
  const found: ListItem[] = [];
  for (const [at, node] of nodes.slice(first).entries()) {
    if (node.type === 'link' && leadsToChange(node.url)) {
      found.push(...changeOf(node, { verb, last }));
      continue;
    }
    const { text } = flattenInline([node]);
    const isLast = at === nodes.length - first - 1;
    const joint = between.exec(text);
    if (node.type !== 'text' || !(joint || (isLast && closing.test(text)))) return undefined;
    verb = joint?.groups?.verb;
    last = verb ?? last;
  }
  return found.length > 0 || nodes.some(isHousekeeping) ? found : undefined;
};

/** "(tests)": what is only for those who make it. */
const isBracketed = (words: string): boolean => words.startsWith('(');

const isHousekeeping = (node: PhrasingContent): boolean =>
  node.type === 'link' && isBracketed(plainText(node.children).trim());

/**
 * A list of changes without who made them: what stands below "@ada:", or is linked behind "ada added", stands there as an
 * item of its own. A list of which most is something else stays as it is.
 */
export const withoutMakers = (list: List): List => {
  const changes = list.children.map((item) => changesBelow(item) ?? changesBehind(item));
  const known = changes.filter((found) => found !== undefined);
  if (known.length * 2 < list.children.length || known.length === 0) return list;
  return { ...list, children: list.children.flatMap((item, at) => changes[at] ?? [item]) };
};
