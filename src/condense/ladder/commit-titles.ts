import { lettersOf } from '../../model/letters-of.js';
import { hasMainVerb, isDeed } from '../gate/main-clause.js';
import { countWords } from '../words.js';
import { isInstruction } from './lead-clauses.js';
import type { Range } from './sentence-rung.js';

const tidied = 'docs?|chore|build|ci|tests?|refactor|style';
const kindWords = `breaking|feat|fix|bug ?fix|${tidied}|perf|update|upgrade|new`;
/** "perf", "refactor/perf": of one kind, or of several. */
const kinds = `(?:${kindWords})(?:\\/(?:${kindWords})){0,3}`;
/** "(oven)": the part that was changed. */
const scope = '(?:\\([^()]{1,30}\\))?!?';

/** "2c28fbb Fix:", "feat(parser)!:", "(SEMVER-MINOR)": the commit of a change, and of what kind it is. */
const commit = new RegExp(
  `^(?:[\\da-f]{7,40}\\s+)?${kinds}${scope}:\\s+(?!\\S+(?:@\\d| (?:to )?v?\\d))|^[\\da-f]{7,40}\\s+|^\\(semver-(?:minor|major|patch)\\)\\s+`,
  'iu',
);
/** "2c28fbb Fix:", "New:": the kind of a change in words that can be read out. */
const kindInWords = /^(?:[\da-f]{7,40}\s+)?(?=(?:Fix|Bug ?[Ff]ix|Breaking|New|Update|Upgrade):\s)/u;

/** Whether what stands behind a commit and its kind tells by itself what was done: "Fix: the door does not open" is what was broken. */
const isToldAlone = (text: string, begun: string): boolean => {
  const [told = ''] = text.slice(begun.length).split(' (', 1);
  return isInstruction(told) || isDeed(told) || (!/fix/iu.test(begun) && hasMainVerb(told));
};

/** How the kinds are shown that the items of a list begin with: all, or none. */
export type Kinds = 'kept' | 'off';

/** The commit that a change begins with, and its kind where the rest tells by itself what was done: "Fix: door for rye" is not "door for rye". */
export const commitIn = (text: string, kinds?: Kinds): string | undefined => {
  const found = commit.exec(text)?.[0];
  const kind = kindInWords.exec(text)?.[0];
  if (found === undefined || kind === undefined || kinds === 'off') return found;
  return kinds !== 'kept' && isToldAlone(text, found) ? found : kind;
};

/** Headings that say of what kind the changes below them are. */
const saidAbove: Readonly<Record<string, RegExp>> = {
  fix: /\b(?:bug|fix)/iu,
  bugfix: /\b(?:bug|fix)/iu,
  new: /\b(?:new|features?|add(?:ed|itions?))\b/iu,
  update: /\b(?:enhanc|improve|updat|chang)/iu,
  upgrade: /\b(?:upgrad|dependenc|updat)/iu,
  breaking: /\bbreaking\b/iu,
};

/** How a list shows the kinds of its changes where some would keep theirs and others not: none below a heading that says it, else all. */
export const kindsOf = (texts: readonly string[], above: string): Kinds | undefined => {
  const begun = texts.filter((text) => kindInWords.test(text));
  const told = begun.filter((text) => isToldAlone(text, commit.exec(text)?.[0] ?? ''));
  if (told.length === 0 || told.length === begun.length) return undefined;
  const kinds = new Set(
    begun.map((text) => /(?:Bug )?\p{L}+(?=:)/u.exec(text)?.[0].replace(' ', '').toLowerCase()),
  );
  const [only = ''] = kinds;
  return kinds.size === 1 && saidAbove[only]?.test(above) === true ? 'off' : 'kept';
};

const commitLabel = new RegExp(`^(?:[\\da-f]{7,40}\\s+)?${kinds}${scope}:?$`, 'iu');
const forMakers = new RegExp(
  `^(?:[\\da-f]{7,40}\\s+)?(?:${tidied})(?:\\/(?:${tidied})){0,3}${scope}:\\s`,
  'iu',
);

/** Whether an item begins with a commit or its kind. */
export const isCommit = (text: string): boolean => commit.test(text.trim());

/** Whether a label names a commit and its kind, not what was changed. */
export const isCommitLabel = (label: string): boolean => commitLabel.test(label.trim());

/** Whether a change is one that only the makers see: "chore: …", "2c28fbb Docs: …". */
export const isForMakers = (text: string): boolean => forMakers.test(text.trim());

/** So few words say little of what was changed without the part that it was changed in. */
const fewWords = 3;
const scoped = /^\S{2,60}\((?<scope>\p{L}[\p{L}\d_./-]{1,29})(?<close>\)!?):\s+$/u;
/** Parts of any house. */
const anyScope = /^(?:deps|dev|core|main|misc|all|ci|docs?|tests?|release|lint|ui|api|cli)$/iu;

/** The part that a commit names where what it tells says little without it: "oven" of "perf(oven): faster bell", and what closes it. */
export const scopeOf = (
  begun: string,
  told: string,
): { readonly scope: Range; readonly close: Range } | undefined => {
  const { scope = '', close = '' } = scoped.exec(begun)?.groups ?? {};
  if (scope === '' || anyScope.test(scope) || !isCommit(`${begun}${told}`)) return undefined;
  if (countWords(told) > fewWords || lettersOf(told).includes(lettersOf(scope))) return undefined;
  const from = begun.indexOf(`(${scope}`) + 1;
  const end = from + scope.length;
  return { scope: [from, end], close: [end, end + close.length] };
};
