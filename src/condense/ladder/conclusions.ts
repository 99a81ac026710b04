import { hasMainVerb, isOnlyRelative, subjectOf } from '../gate/main-clause.js';
import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

const joint =
  /:\s+|;\s+|\s[—–]\s|—|,\s(?:and\s)?so\s(?!that\b|far\b|on\b|called\b)|,\s(?:which means|meaning)\s(?:that\s)?/gu;

/** "Previously only one oven was lit, so the mills had to share it": the second half was so then as well. */
const wasSo =
  /^(?:previously|formerly|originally|initially|historically|earlier|before|(?:in|with|under|at) (?:the (?:past|beginning)|first|(?:the |all )?(?:earlier|older|old|previous|prior|past|former) [a-z]+)|prior to|until (?:now|recently)|back then)\b/iu;

/** What the first half may be without its being lost: a clause that only leads on, no label and no condition. */
const leadsOn = (text: string): boolean =>
  hasMainVerb(text) &&
  !wasSo.test(text.slice(afterMarker(text))) &&
  !/^(?:if|unless|when|until|suppose|imagine|assume)\b/iu.test(text);

const denies = /\b(?:not|never|no|cannot)\b|n['’]t\b/iu;

/** "It is not warm: the loaves cannot be sold": what does not hold, and the same told as what cannot be done; "it is not so: …" may take back what follows. */
const deniesBoth = (left: string, joint: string, right: string): boolean =>
  /^(?:it|they)\s(?:is|are)\snot\s/iu.test(left) &&
  joint.startsWith(':') &&
  /\b(?:cannot|can['’]t|can not)\b/iu.test(right) &&
  !/\b(?:true|case|so|only|just|that|enough)\b/iu.test(left);

/** "Some people wonder: …": what is asked or said by others is not what the post says; "it covers: …": what follows is a list. */
const reports =
  /\b(?:wonder|ask|asks|asked|say|says|said|claim|claims|argue|argues|think|thinks|object|objects|covers|includes|discuss|phases|ones|whether|like|such as|including)$/iu;

/** "Kneading, resting, and baking …": a list, no clause. */
const listing = /^[^,]{1,30},\s[^,]{1,30},?\s(?:and|or)\s|^\p{L}+ing\s[^,]{1,60},\s\p{L}+ing\s/iu;

/** "Whether you bake or not", "however, at night the oven is cold": no main clause follows, or half of a contrast. */
const open =
  /^(?:whether|however|useful|especially|particularly|ideally|perfect|great|ideal|usually|often|sometimes|rarely|mostly|typically|generally)\b/iu;

/** "…, so reads never touch the disk": without its reason it would claim too much. */
export const unlimited =
  /\b(?:always|never|all|every|everything|everyone|any|no|none|nothing|only|must|cannot)\b|n['’]t\b/i;

/** "Bake one by hand and you'll see: the crust is dark", "then it would burn — baking longer wouldn't help": so only then. */
const onlyThen = /\b(?:you['’]ll|you will|you can|you should) (?:\p{L}+ )?(?:notice|see|find)\b|^then\b/iu;

/** "an oven called Rosa, and flour": things with their names. */
const named = /^an?\s\S+\s(?:called|named)\b/iu;

/** "Rye vs. spelt, less water and more salt": names of what is compared, no clause. */
const versus = /^[^,]*\bvs\.?\s[^,]*,/iu;

/** "… — the loaf that keeps warm for a day": most often a name for what stood before. */
const dash = /[—–]/u;

/** "…, which means the loaf is warm": which loaf stands in the other half. */
const told = /^(?:the|its|their|such|one|some)\s/i;

/** Rung 10 for the second half: "The result was clear: the shop closes at noon" gives what stands after the colon. */
export const conclusions: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const last = [...text.matchAll(joint)].at(-1);
    // Between two dashes stands an aside: what follows goes on with what stood before.
    const isAside = /[—–]/u.test(last?.[0] ?? '') && (text.match(/[—–]/gu)?.length ?? 0) > 1;
    if (!last || isAside) return undefined;
    const start = last.index + last[0].length;
    const right = text.slice(start);
    const left = text.slice(0, last.index);
    const isHeld = !denies.test(left) || deniesBoth(left, last[0], right);
    const isSaid = isHeld && leadsOn(left) && !reports.test(left) && !onlyThen.test(left);
    const isClause =
      hasMainVerb(right) &&
      !isOnlyRelative(right) &&
      subjectOf(right) !== '' &&
      !listing.test(right) &&
      !open.test(right) &&
      !named.test(right) &&
      !versus.test(right);
    const needsReason =
      (last[0].startsWith(',') && (unlimited.test(right) || told.test(right))) ||
      (dash.test(last[0]) && /^the\s/iu.test(right));
    return isSaid && isClause && !needsReason ? [start, text.length] : undefined;
  },
};
