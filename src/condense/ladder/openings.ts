import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import { behindList } from '../within-list.js';
import type { SentenceRung } from './sentence-rung.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What may stand before the main clause and go: what it replaces or adds to, what its subject was, why it is so, or a date. */
const opening = new RegExp(
  `^(?:${[
    '(?:rather than|instead of|in addition to|besides|beyond|apart from|aside from|along with|as well as|together with|in keeping with)\\s[^,]{3,120}',
    '(?:originally|initially|first|recently|newly|hugely|heavily|strongly|loosely|partly|largely|directly)?\\s?(?:built|based|designed|written|created|founded|founded|released|announced|introduced|developed|launched|inspired|powered|backed|driven|known|named|born|started|maintained|donated)\\s(?:as|by|on|in|with|for|from|to|around|at|upon)\\s[^,]{3,120}',
    `(?:in|on|at|since|during|back in|as of|by)\\s(?:the\\s)?(?:[\\p{L}]+\\s){0,3}(?:(?:of\\s)?${month}\\b[\\s\\p{N}]*(?:st|nd|rd|th)?|(?:19|20)\\d\\d)`,
    '(?:in|with|as of) this (?:\\p{L}+ )?(?:release|version|update)',
    // What is mended is told before.
    'to (?:address|solve|fix|mitigate|overcome|avoid|prevent|remedy|resolve|tackle|work around|combat|counter|handle|deal with) (?:this|that|these|those|it|them|such)(?: (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)?',
    // What has come about, and what it makes possible: that is said whatever it comes from.
    'now that\\s[^,]{3,120}',
    'as one of the\\s[^,]{2,120}',
  ].join('|')}),\\s+`,
  'iu',
);

/** "Now that rye, …": a row that goes on. */
const isTorn = (begun: string): boolean =>
  /^now that\s/iu.test(begun) && !hasMainVerb(begun.slice('now that '.length));

/** Rung 10 without its opening: "Built on the old core, the shop opens at six" gives the main clause. */
export const openings: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const opened = opening.exec(text)?.[0].length;
    const start = opened === undefined ? undefined : behindList(text, opened);
    if (start === undefined || isTorn(text.slice(0, opened))) return undefined;
    const rest = text.slice(start);
    return hasMainVerb(rest) && subjectOf(rest) !== '' && !/^(?:and|or)\s/iu.test(rest)
      ? [start, text.length]
      : undefined;
  },
};

/** "In this release, …": the post is about it. */
const ofRelease =
  /^(?:in|with|as of|starting (?:with|from)) (?:this|the (?:new|latest)) (?:\p{L}+ )?(?:release|version|update),\s+/iu;

/** How many characters of a text say that it is about the release of its post. */
export const releaseOpening = (text: string): number => ofRelease.exec(text)?.[0].length ?? 0;
