import { creditAt } from '../../model/handles.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { afterTicketKey } from '../gate/ticket-keys.js';
import { pastForms } from '../gate/verbs.js';
import { type InlineText, isInCode } from '../inline-text.js';
import { isApart } from '../line.js';
import { linkInBrackets } from '../link-words.js';
import { countWords } from '../words.js';
import { commitIn, type Kinds } from './commit-titles.js';
import type { Range } from './sentence-rung.js';

/** What counts the items of a list, or joins them: the list does so itself. */
const opening =
  /^(?:(?:first|second|third|fourth|fifth)(?:ly)?(?: of all| off)?|now|next|then|finally|lastly|last|last but not (?:the )?least|also|additionally|in addition|furthermore|moreover|similarly|likewise|and|or|as well as|primero|segundo|finalmente|además|por último|zuerst|dann|schließlich|außerdem|d['’]abord|ensuite|enfin|primeiro|depois|finalmente|por fim),\s+|^now\s(?=(?:the|an?|your?)\s)|^(?:FIXED|ADDED|UPDATED|CHANGED|REMOVED)\s(?=(?:fix|add|bump|updat|upgrad|remov|chang)\p{L}*\s(?!(?:commands?|options?|flags?|methods?|functions?|buttons?|keys?|actions?|events?|tasks?|calls?|hooks?|parameters?|arguments?)(?!\p{L})))|^(?:まず|次に|最後に|また|そして|さらに|それから)、/iu;

/** What joins an item to the next one: "; or", ", and"; "is now called or" names it. */
const closing =
  /(?:[;,；、，]\s*(?:and|or|and\/or|y|o|e|ou|und|oder|et)?|(?<!\b(?:just|to|as|into|by|with|of|from|called|named|plain|logical|keywords?|operators?))(?<!\s)\s+(?:and|or|and\/or))[\s.]*$/iu;

/** "New door see 1556": where more of it stands. */
const seeTicket = /\s(?:see|cf\.?)\s#?\d{2,}[.\s]*$/iu;

/**
 * "The mill is closed, as noted previously", "The plan is available here": what says that it was said, or where it is; "is not lit
 * as mentioned" is denied with it.
 */
const saidElsewhere =
  /(?:,\sas\s(?:(?:previously|already|earlier)\s)?(?:described|explained|shown|discussed|noted|mentioned)(?:\s(?:previously|above|before|earlier|below|here|already))?|\sas\s(?:(?:previously|earlier)\s(?:discussed|noted|mentioned)|(?:already\s)?(?:discussed|noted|mentioned)\s(?:previously|above|before|earlier|below)))[.\s]*$|(?<=\b(?:is|are) available)\s(?:here|below)[.\s]*$/iu;
/** "The mill opens in May, please register": what readers are asked to do about it; behind "If you bake" it is all that is said. */
const calls =
  /,\s(?:so\s)?please\s(?:register|sign up|join|come|visit|subscribe|apply|rsvp|contact|check|see|read|share|spread|vote|let us know|reach out|get in touch)(?!\p{L})[^,]{0,80}$/iu;
const onCondition = /^(?:if|when|for|to|in order|once|before|after|as|since|while|because|should)(?!\p{L})/iu;
const callIn = (text: string): RegExpExecArray | null => {
  const found = onCondition.test(text) ? null : calls.exec(text);
  return found && hasMainVerb(text.slice(0, found.index)) ? found : null;
};

/** Behind so many words it tells how of nothing, also where no place is named. */
const asTold = /\sas\s(?:already\s)?(?:discussed|noted|mentioned)[.\s]*$/iu;
const leastTold = 8;
/** "The oven works as mentioned above": it tells how, and the verb says nothing without it. */
const tellsHow =
  /\b(?:works?|behaves?|runs?|functions?|acts?|goes|is|are|set|used?|built|made|done|handled|configured|designed|planned|intended|expected)$/iu;

const isDenied = /\b(?:not|never|no|nor)\b|n['’]t\b/iu;

const saidElsewhereIn = (text: string): RegExpExecArray | null => {
  if (isDenied.test(text)) return null;
  const placed = saidElsewhere.exec(text);
  const found = placed ?? asTold.exec(text);
  const told = text.slice(0, found?.index);
  const isAside = found?.[0].startsWith(',') || !tellsHow.test(told);
  return isAside && (placed || countWords(told) >= leastTold) ? found : null;
};

/**
 * "(#5339, @ada)", "[4f0c2e1]": who made a change under which number, behind what it is. What a bracket holds is only looked at: two
 * ways to read each of many, "(#12) (#12) …", would be tried in all their combinations.
 */
const credit =
  /(?:\s\([\p{L}\d_.'’ -]{2,40}\)(?=\s+#\d))?(?:\s*[([](?=(?:[^()[\]]*[\s,])?(?:[\w./-]*#\d|@[\w-]|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}[)\]]))[^()[\]]*[)\]](?:\s\((?!(?:experimental|optional|required|preview|stable|beta|alpha|deprecated|internal|linux|windows|macos|ios|android|breaking)\))[\w-]{2,30}\)(?=[\s.]*$))?|\s+(?:(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{2,}|@[\w-]+(?:\s(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40})?))+[\s.,;]*$/iu;

/** No credit is longer: to look for one from every blank of a long text takes the square of its length. */
const longestCredit = 1000;

/** "Add a lamp, see #12", "Add a lamp by @ada": what led to a credit says nothing without it. */
const ledToCredit =
  /,?\s(?:see|by|in|as|(?:as )?per)(?:\s(?:the\s)?(?:RFC|PR|pull request|merge request|issue|ticket))?$|,?\s(?:with|from|via|under)\s(?:RFC|PR|pull request|merge request|issue|ticket)$/iu;
/** "Add a lamp by @ada in 18882" */
const byWhomWhere = /\sby\s@[\w-]{1,39}\sin\s(?:PR\s)?#?\d{2,}[\s.]*$/iu;

/** "(fixes #12) (Ada Moss)" */
const signed = /(?<=#\d{1,7}\))\s\(\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){1,2}\)[\s.]*$/u;

const withoutCredit = (text: string): string => {
  const from = Math.max(0, text.length - longestCredit);
  const end = text.slice(from);
  const kept = end.replace(byWhomWhere, '').replace(signed, '').replace(credit, '');
  return text.slice(0, from) + (kept === end ? end : kept.replace(ledToCredit, ''));
};

/** "(Ada Moss)", "(Ada Moss, Carl Reed)": who did it, when most items of a list end so; "(not on Mondays)" and "(optional)" belong to what is said. */
const author = /\s\((?=[^()]{3,60}\))\p{Lu}[\p{L}.'’-]*(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]*)+\)[\s.,;]*$/u;

const hash = /^(?=\p{L}*\d)[\da-f]{7,40}\s/u;
const handle = /\s\((?![^()]*\d\.\d)[^()]{2,40}\)[\s.]*$/u;

/** Whether an item ends with a name in brackets, as a change ends with its author. */
export const endsInAuthor = (text: string): boolean => author.test(withoutCredit(text));

/** "ada", "Ada Moss", "ada and carl": who made a change. */
const makers =
  "@?[\\p{L}\\d_-]{2,39}(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}(?:(?:,|\\sand|\\s&)\\s@?[\\p{L}\\d_-]{2,39}(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2})?";
/** What somebody did to a change, and what says nothing of it. */
export const handedIn = 'created|made|opened|submitted|contributed|wrote|merged|landed';
/** "carl-r created Add a lamp": what stands behind is the change; in "carl-r made the oven bake" it is what it does. */
const opened = new RegExp(
  `^${makers}\\s+(?!made\\s)(?:${handedIn})\\s+(?!(?:an?|the|some|new|this|that|two|several|another|our|us|it)\\s)(?=\\S+\\s)`,
  'u',
);
/** "ada added a lamp"; in "Timer added to the oven" nobody did. */
const did = new RegExp(
  `^(?<who>${makers}\\s+)(?<verb>\\p{Ll}+)\\s(?!(?:by|in|on|for|with|from|to|at|as|via|into|of|and|or|when|so|across|during|under)\\s)`,
  'u',
);
/** Deeds of changes that the lexicon does not know. */
const deeds =
  /^(?:implemented|refactored|reworked|bumped|ported|rewrote|cleaned|optimi[sz]ed|deprecated|reverted|tweaked|exposed|renamed|highlighted|wrote|redesigned|unified|reimplemented)$/u;

/** The words of who made a change, before what it is; undefined where nobody is named. */
const doerIn = (text: string): string | undefined => {
  const found = opened.exec(text)?.[0];
  if (found !== undefined) return found;
  const { who, verb = '' } = did.exec(text)?.groups ?? {};
  // "Ada pushed her work": whose it is, only the name tells.
  return who !== undefined &&
    !/\s(?:his|her|their)\s/u.test(text) &&
    (deeds.test(verb) || pastForms.has(verb))
    ? who
    : undefined;
};

/** "[Ada Moss] [Carl Reed] Add a lamp": who made a change, in brackets before it. */
const bracketed = /^(?:\[\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}\]\s*)+(?=\p{L})/u;

/** Whether an item names first, in brackets, who did what it tells. */
export const beginsWithBracketed = (text: string): boolean => bracketed.test(text.trim());

/** What an item tells of who did it, whom it names first. */
export const behindDoer = (text: string): string => text.trim().slice(doerIn(text.trim())?.length ?? 0);

/** Whether an item says first who did what it tells. */
export const beginsWithDoer = (text: string): boolean => doerIn(text.trim()) !== undefined;

/** "@ada released the lamp": who did what it tells is called as nobody is in a sentence. */
export const beginsWithHandle = (text: string): boolean => /^@/u.test(text.trim()) && beginsWithDoer(text);

/** "☢️ Night oven": what the sign means, a legend says; "✅ Rye" and "🆕 Oats" say it themselves. */
const sign =
  /^(?![✅❌✔✖☑☒⚠🚫⛔👍👎🟢🔴🟡🟠⭕🆕💥🔥⭐❗❓])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?)\s+(?=\S)/u;

/** Whether only a few of the items of a list begin with a sign. */
export const haveSigns = (texts: readonly string[]): boolean => {
  const signed = texts.filter((text) => sign.test(text)).length;
  return signed > 0 && texts.length >= 3 && signed * 2 < texts.length;
};

/** "Lamps for rye¹", "Bells †": what is noted at the foot of the post; "m²", "sin²" and "(a + b)²" are powers. */
const footnote =
  /(?:(?:(?<=\p{L}{3})(?<!(?<!\p{L})(?:sin|cos|tan|log))|(?<=["”]))[¹²³⁴⁵⁶⁷⁸⁹]+|\s?[†‡]+)[\s.]*$/u;

/** Where the items of a list name who did what they tell. */
export interface Credits {
  /** Its items end with the names of who did them. */
  readonly hasAuthors?: boolean;
  /** Its items end with their handles. */
  readonly hasHandles?: boolean;
  /** Its items begin with them. */
  readonly hasDoers?: boolean;
  /** A few of them begin with a sign that a legend explains. */
  readonly hasSigns?: boolean;
  /** How it shows the kinds that they begin with. */
  readonly kinds?: Kinds | undefined;
}

/** What an item may end in that is no part of what it says. */
const tails: readonly ((text: string) => RegExpExecArray | null)[] = [
  (text) => closing.exec(text),
  (text) => seeTicket.exec(text),
  (text) => footnote.exec(text),
  saidElsewhereIn,
  callIn,
];

/** Narrows a range to what an item says by itself, without the words that count it or join it to others. */
export const withoutJoints = (
  text: string,
  [start, end]: Range,
  { hasAuthors = false, hasHandles = false, hasDoers = false, hasSigns = false, kinds }: Credits = {},
): Range => {
  const part = text.slice(start, end);
  const key = afterTicketKey(part) || (hasSigns ? (sign.exec(part)?.[0].length ?? 0) : 0);
  const by = part.slice(key);
  const name = key + (hasDoers ? (bracketed.exec(by)?.[0] ?? doerIn(by) ?? '').length : 0);
  const rest = part.slice(name);
  const lead = name + (opening.exec(rest)?.[0] ?? commitIn(rest, kinds) ?? '').length;
  const told = part.slice(lead);
  const credited = withoutCredit(hasHandles ? told.slice(0, creditAt(told)) : told);
  // Behind a commit every name is who made it, also a handle.
  const maker = hash.test(part) ? handle : hasAuthors ? author : undefined;
  const own = maker ? withoutCredit(credited.replace(maker, '')) : credited;
  const tail = tails.map((end) => end(own)?.[0].length).find((length) => length !== undefined) ?? 0;
  return [start + lead, start + lead + own.length - tail];
};

/** "(given above)", "(7 years ago)", "[see note 1]", "[Bug #8]": an aside to the reader of the post; "(unless rye is given)", "(or later)", "(previously sold)" and "(in this shop)" are none. */
const brackets =
  /\s?[(（](?<words>[^()（）]*)[)）]|\s?\[(?:details|link|pr|source|code|docs|commit|diff|video|slides)\]|\s?\[\[?(?:\p{L}+ )?#\d+\]\]?|\s?\[(?:see )?(?:note )?\d{1,2}\](?:\s?\[\d{1,2}\])*/giu;
const toReader =
  /^(?!(?:if|unless|except|only|when|not|without|no|or|and)\b|previously\s(?!(?:described|shown|mentioned|discussed|explained|covered|introduced|defined|noted|seen|linked)\b)|(?:(?:only|just)\s)?(?:in|for|on|from|with|of|to) this\s(?!(?:post|article|blog|guide|tutorial|series|section|chapter|example|case|newsletter)\b)).*\b(?:above|below|see|here|this|these|given|later|earlier|previous(?:ly)?|ago|discussed|mentioned|more on|thanks|cc|hat tip|h\/t)\b/isu;

/** "(though I have baked one)": what the author says by the way. */
const ofAuthor =
  /^(?!(?:if|unless|except|only|when|not|without|no|or|and)\b)(?:.*[\s,])?I(?:['’](?:ve|m|ll|d))?\s\p{Ll}/su;
const isAside = (words: string): boolean => toReader.test(words) || ofAuthor.test(words);

/** Where an aside to the reader stands in a range. */
export const asideIn = (inline: InlineText, [start, end]: Range): Range | undefined => {
  for (const { 0: all, index, groups } of inline.text.slice(start, end).matchAll(brackets)) {
    const at: Range = [start + index, start + index + all.length];
    if (isInCode(inline, at[1] - 1)) continue;
    const kind = groups?.words === undefined ? 'link' : linkInBrackets(groups.words);
    if (kind === 'link' || (kind === 'place' && isApart(inline, at[1] - 1))) return at;
    if (kind === undefined && isAside(groups?.words ?? '')) return at;
  }
  return undefined;
};
