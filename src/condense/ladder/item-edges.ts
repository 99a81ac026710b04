import { hasMainVerb, isDeed } from '../gate/main-clause.js';
import { afterTicketKey } from '../gate/ticket-keys.js';
import type { InlineText } from '../inline-text.js';
import { isApart } from '../line.js';
import { linkInBrackets } from '../link-words.js';
import { isInstruction } from './lead-clauses.js';
import type { Range } from './sentence-rung.js';

/** What counts the items of a list, or joins them: the list does so itself. */
const opening =
  /^(?:(?:first|second|third|fourth|fifth)(?:ly)?(?: of all| off)?|now|next|then|finally|lastly|last|last but not (?:the )?least|also|additionally|in addition|furthermore|moreover|similarly|likewise|and|or|as well as|primero|segundo|finalmente|además|por último|zuerst|dann|schließlich|außerdem|d['’]abord|ensuite|enfin|primeiro|depois|finalmente|por fim),\s+|^now\s(?=(?:the|an?|your?)\s)|^(?:FIXED|ADDED|UPDATED|CHANGED|REMOVED)\s(?=(?:fix|add|bump|updat|upgrad|remov|chang)\p{L}*\s)|^(?:まず|次に|最後に|また|そして|さらに|それから)、/iu;

const kinds = 'breaking|feat|fix|bug ?fix|docs?|chore|build|ci|tests?|refactor|perf|style|update|upgrade|new';

/** "2c28fbb Fix:", "feat(parser)!:", "(SEMVER-MINOR)": the commit of a change, and of what kind it is. */
const commit = new RegExp(
  `^(?:[\\da-f]{7,40}\\s+)?(?:${kinds})(?:\\([^()]{1,30}\\))?!?:\\s+(?!\\S+(?:@\\d| (?:to )?v?\\d))|^[\\da-f]{7,40}\\s+|^\\(semver-(?:minor|major|patch)\\)\\s+`,
  'iu',
);
/** "2c28fbb Fix:", "New:": the kind of a change in words that can be read out. */
const kindInWords = /^(?:[\da-f]{7,40}\s+)?(?=(?:Fix|Bug ?[Ff]ix|Breaking|New|Update|Upgrade):\s)/u;

/** The commit that a change begins with, and its kind where the rest tells by itself what was done: "Fix: door for rye" is not "door for rye". */
const commitIn = (text: string): string | undefined => {
  const found = commit.exec(text)?.[0];
  const kind = kindInWords.exec(text)?.[0];
  if (found === undefined || kind === undefined) return found;
  const [told = ''] = text.slice(found.length).split(' (', 1);
  // "Fix: the door does not open" is what was broken.
  const isTold = isInstruction(told) || isDeed(told) || (!/fix/iu.test(found) && hasMainVerb(told));
  return isTold ? found : kind;
};

const commitLabel = new RegExp(`^(?:[\\da-f]{7,40}\\s+)?(?:${kinds})(?:\\([^()]{1,30}\\))?!?:?$`, 'iu');
const forMakers =
  /^(?:[\da-f]{7,40}\s+)?(?:docs?|chore|build|ci|tests?|refactor|style)(?:\([^()]{1,30}\))?!?:\s/iu;

/** Whether an item begins with a commit or its kind. */
export const isCommit = (text: string): boolean => commit.test(text.trim());

/** Whether a label names a commit and its kind, not what was changed. */
export const isCommitLabel = (label: string): boolean => commitLabel.test(label.trim());

/** Whether a change is one that only the makers see: "chore: …", "2c28fbb Docs: …". */
export const isForMakers = (text: string): boolean => forMakers.test(text.trim());

/** What joins an item to the next one: "; or", ", and". */
const closing = /(?:[;,；、，]\s*(?:and|or|and\/or|y|o|e|ou|und|oder|et)?|\s+(?:and|or|and\/or))[\s.]*$/iu;

/** "New door see 1556": where more of it stands. */
const seeTicket = /\s(?:see|cf\.?)\s#?\d{2,}[.\s]*$/iu;

/**
 * "(#5339, @ada)": who made a change under which number, behind what it is. What a bracket holds is only looked at: two
 * ways to read each of many, "(#12) (#12) …", would be tried in all their combinations.
 */
const credit =
  /(?:\s\([\p{L}\d_.'’ -]{2,40}\)(?=\s+#\d))?(?:\s*[([](?=(?:[^()[\]]*[\s,])?(?:[\w./-]*#\d|@[\w-]))[^()[\]]*[)\]](?:\s\((?!(?:experimental|optional|required|preview|stable|beta|alpha|deprecated|internal|linux|windows|macos|ios|android|breaking)\))[\w-]{2,30}\)(?=[\s.]*$))?|\s+(?:#\d{2,}|@[\w-]+))+[\s.,;]*$/iu;

/** No credit is longer: to look for one from every blank of a long text takes the square of its length. */
const longestCredit = 1000;

/** "Add a lamp, see #12", "Add a lamp by @ada": what led to a credit says nothing without it. */
const ledToCredit = /,?\s(?:see|by|in)$/iu;
/** "Add a lamp by @ada in 18882" */
const byWhomWhere = /\sby\s@[\w-]{1,39}\sin\s(?:PR\s)?#?\d{2,}[\s.]*$/iu;

const withoutCredit = (text: string): string => {
  const from = Math.max(0, text.length - longestCredit);
  const end = text.slice(from);
  const kept = end.replace(byWhomWhere, '').replace(credit, '');
  return text.slice(0, from) + (kept === end ? end : kept.replace(ledToCredit, ''));
};

/** "(Ada Moss)", "(Ada Moss, Carl Reed)": who did it, when most items of a list end so; "(not on Mondays)" and "(optional)" belong to what is said. */
const author = /\s\((?=[^()]{3,60}\))\p{Lu}[\p{L}.'’-]*(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]*)+\)[\s.,;]*$/u;

const hash = /^(?=\p{L}*\d)[\da-f]{7,40}\s/u;
const handle = /\s\((?![^()]*\d\.\d)[^()]{2,40}\)[\s.]*$/u;

/** Whether an item ends with a name in brackets, as a change ends with its author. */
export const endsInAuthor = (text: string): boolean => author.test(withoutCredit(text));

/** "ada added a lamp", "carl-r created Add a lamp": who made a change, before what it is; in "Timer added to the oven" nobody did. */
const doer =
  /^[\p{L}\d_-]{2,39}\s+(?:(?:created|made|opened|submitted|contributed|wrote|merged|landed)\s+(?!(?:an?|the|some|new|this|that|two|several)\s)(?=\S+\s)|(?=(?:added|fixed|updated|improved|removed|renamed|changed|moved|refactored|reworked|bumped|replaced|corrected|allowed|implemented|introduced|enabled|disabled|switched|upgraded|ported|rewrote|cleaned|simplified|optimi[sz]ed|extended|restored|reverted|deprecated|highlighted|made)\s(?!(?:by|in|on|for|with|from|to|at|as|via|into|of|and|or|when|so|across|during|under)\s)))/u;

/** "[Ada Moss] [Carl Reed] Add a lamp": who made a change, in brackets before it. */
const bracketed = /^(?:\[\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}\]\s*)+(?=\p{L})/u;

/** Whether an item names first, in brackets, who did what it tells. */
export const beginsWithBracketed = (text: string): boolean => bracketed.test(text.trim());

/** Whether an item says first who did what it tells. */
export const beginsWithDoer = (text: string): boolean => doer.test(text.trim());

/** Where the items of a list name who did what they tell. */
export interface Credits {
  /** Its items end with the names of who did them. */
  readonly hasAuthors?: boolean;
  /** Its items begin with them. */
  readonly hasDoers?: boolean;
}

/** Narrows a range to what an item says by itself, without the words that count it or join it to others. */
export const withoutJoints = (
  text: string,
  [start, end]: Range,
  { hasAuthors = false, hasDoers = false }: Credits = {},
): Range => {
  const part = text.slice(start, end);
  const key = afterTicketKey(part);
  const by = part.slice(key);
  const name = key + (hasDoers ? ((bracketed.exec(by) ?? doer.exec(by))?.[0].length ?? 0) : 0);
  const rest = part.slice(name);
  const lead = name + (opening.exec(rest)?.[0] ?? commitIn(rest) ?? '').length;
  const credited = withoutCredit(part.slice(lead));
  // Behind a commit every name is who made it, also a handle.
  const maker = hash.test(part) ? handle : hasAuthors ? author : undefined;
  const own = maker ? withoutCredit(credited.replace(maker, '')) : credited;
  const tail = (closing.exec(own) ?? seeTicket.exec(own))?.[0].length ?? 0;
  return [start + lead, start + lead + own.length - tail];
};

/** "(given above)", "(7 years ago)", "[see note 1]", "[Bug #8]": an aside to the reader of the post; "(unless rye is given)" and "(or later)" are none. */
const brackets =
  /\s?[(（](?<words>[^()（）]*)[)）]|\s?\[(?:details|link|pr|source|code|docs|commit|diff|video|slides)\]|\s?\[\[?(?:\p{L}+ )?#\d+\]\]?|\s?\[(?:see )?(?:note )?\d{1,2}\](?:\s?\[\d{1,2}\])*/giu;
const toReader =
  /^(?!(?:if|unless|except|only|when|not|without|no|or|and)\b).*\b(?:above|below|see|here|this|these|given|later|earlier|previous(?:ly)?|ago|discussed|mentioned|more on|thanks|cc|hat tip|h\/t)\b/isu;

/** Where an aside to the reader stands in a range. */
export const asideIn = (inline: InlineText, [start, end]: Range): Range | undefined => {
  for (const { 0: all, index, groups } of inline.text.slice(start, end).matchAll(brackets)) {
    const at: Range = [start + index, start + index + all.length];
    const kind = groups?.words === undefined ? 'link' : linkInBrackets(groups.words);
    if (kind === 'link' || (kind === 'place' && isApart(inline, at[1] - 1))) return at;
    if (kind === undefined && toReader.test(groups?.words ?? '')) return at;
  }
  return undefined;
};
