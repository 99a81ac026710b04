import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { areHandles, creditAt, creditsIn } from '../model/handles.js';
import { lettersOf } from '../model/letters-of.js';
import { inlineOf } from '../model/list-items.js';
import { plainText } from '../model/plain-text.js';

/** Headings that share what is no part of a name: fewer share it by chance. */
const fewest = 3;

/** "Feature Name: Night oven", "Platform: Mill": the field of a form. */
const field =
  /^(?:(?:\p{L}+\s)?(?:names?|titles?|descriptions?|benefits?)|platforms?|working groups?|sigs?|eco-?systems?|components?|modules?|topics?|category|categories)(?:\/\p{L}+)?\s?[:：]\s+(?=\S)/iu;

const isOfForm = ({ children }: Heading): boolean => field.test(plainText(children));

/** "light the oven"; "npm" and "iOven" are names. */
const withCapital = (text: string): string =>
  /^\p{Ll}{4,}\s/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Without so many characters at their beginning, which must be words. */
const withoutStart = (nodes: readonly PhrasingContent[], length: number): PhrasingContent[] => {
  const [first, ...more] = nodes;
  return first?.type === 'text' && first.value.trimStart().length >= length
    ? [{ ...first, value: withCapital(first.value.trimStart().slice(length)) }, ...more]
    : [...nodes];
};

const withoutMatch = (nodes: readonly PhrasingContent[], end: RegExp): PhrasingContent[] => {
  const last = nodes.at(-1);
  return last?.type === 'text'
    ? [...nodes.slice(0, -1), { ...last, value: last.value.replace(end, '') }]
    : [...nodes];
};

const change = /^#\d+$/u;
const person = /^@[\w-]+$/u;
const joint = /^[\s,()]*(?:(?:and|&|by)[\s,()]*)?$/u;

/** "Interview with", "Why we closed", "Add a lamp (see": what stands behind is a part of it. */
const waits =
  /(?:\b(?:with|by|of|from|for|to|in|on|at|see|via|about|and|or|the|after|close[sd]?|closing|fix(?:e[sd]|ing)?|revert(?:s|ed|ing)?|merge[sd]?|merging|in response to)|[:,–—-])\s*$/iu;

/** "Add a lamp [#12](…) [@ada](…)": the number of a change and who made it, which are links. */
const withoutTickets = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const last = nodes.findLastIndex((node) => {
    if (node.type === 'text') return !joint.test(node.value);
    const text = plainText([node]);
    return node.type !== 'link' || !(change.test(text) || person.test(text));
  });
  return last < 0 ||
    last === nodes.length - 1 ||
    nodes.slice(last + 1).every(({ type }) => type === 'text') ||
    waits.test(plainText(nodes.slice(0, last + 1)))
    ? [...nodes]
    : withoutMatch(nodes.slice(0, last + 1), /(?<![\s,(])[\s,(]+$/u);
};

const withoutCredit = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const last = nodes.at(-1);
  const at = last?.type === 'text' ? creditAt(` ${last.value}`) : undefined;
  if (last?.type !== 'text' || at === undefined) return [...nodes];
  return [...nodes.slice(0, -1), { ...last, value: last.value.slice(0, Math.max(0, at - 1)).trimEnd() }];
};

/** "The ovens include:" goes on below. */
const colon =
  /(?<!\b(?:includes?|including|are|is|were|was|for|of|to|with|by|in|on|at|from|and|or|the))\s?[:：]\s*$/iu;

/** What headings of a post say beside their names. */
interface Shared {
  /** They begin with the fields of a form. */
  readonly areOfForm: boolean;
  /** They end with who is credited. */
  readonly areCredited: boolean;
}

/** The words at whose ends somebody may be credited: those of headings and of the items of lists. */
const textsIn = (nodes: readonly RootContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'heading') return [plainText(node.children)];
    return node.type === 'list' ? node.children.map((item) => plainText(inlineOf(item))) : [];
  });

const plain = (heading: Heading, { areOfForm, areCredited }: Shared): Heading => {
  const text = plainText(heading.children);
  const form = areOfForm ? (field.exec(text)?.[0].length ?? 0) : 0;
  const told = withoutTickets(form > 0 ? withoutStart(heading.children, form) : heading.children);
  const children = withoutMatch(areCredited ? withoutCredit(told) : told, colon);
  const shown = plainText(children);
  if (shown === '' || shown === text) return heading;
  const isLess = lettersOf(shown) !== lettersOf(text);
  return { ...heading, children, ...(isLess ? { data: { ...heading.data, whole: text } } : {}) };
};

/**
 * Blocks with headings that are names: without the field of a form that several share, without who is credited behind them,
 * and without a colon at their end.
 */
export const plainHeadings = (nodes: readonly RootContent[]): RootContent[] => {
  const headings = nodes.filter((node) => node.type === 'heading');
  const shared: Shared = {
    areOfForm: headings.filter(isOfForm).length >= fewest,
    areCredited: areHandles(textsIn(nodes).map(creditsIn)),
  };
  return nodes.map((node) => (node.type === 'heading' ? plain(node, shared) : node));
};
