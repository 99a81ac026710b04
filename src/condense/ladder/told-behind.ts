import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { endsInColon } from './lead-clauses.js';
import { isListing } from './lead-ins.js';
import { isOfFormer, namesPartOf, quotesPartOf } from './shared-words.js';
import { captionFrom, captionIn } from './touching-leads.js';
import { openingOf } from './touching-words.js';

/** "As you can see, the stone keeps the heat": what a block shows is told behind it. */
const seen =
  /^(?:(?:and|so|but),?\s)?(?:as (?:you|we) can see|as can be seen|(?:we|you)(?:['’]ll|\s(?:can|will|should))?(?:\s(?:now|also|then))?\s(?:see|notice|observe)\sthat|this (?:shows|tells us) that)\b/iu;

/** What the sentence right behind a block sees in it. */
export const seenBehind = (node: RootContent | undefined, block: RootContent): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const [first] = sentencesOf(inline);
  return first && seen.test(first.text) ? captionIn(inline, first, textOf(block)) : undefined;
};

/** What stands around a listing. */
interface Around {
  readonly above: RootContent | undefined;
  readonly below: RootContent | undefined;
  /** What stands below that. */
  readonly next: RootContent | undefined;
}

/** "In the example above, the sieve is …": it is what stands above. */
const inExample =
  /^in (?:this|that|the|above) (?:above )?(?:example|code|snippet|listing|query|command)(?: above)?,?\s/iu;

/** What goes on from the words above, turns to another way, or judges. */
const turning =
  /^(?:but|however|instead|otherwise|alternatively|similarly|then|next|now|finally|also|unfortunately|rather|first|or|and|additionally|likewise|again)(?![\p{L}\p{N}-])/iu;

const deeds =
  'add|build|calculate|check|compile|compute|configure|connect|convert|copy|count|create|define|delete|deploy|disable|download|enable|export|extract|fetch|filter|find|generate|get|import|initialize|insert|install|instruct|join|launch|limit|list|load|map|mount|open|parse|print|pull|push|query|read|register|remove|render|replace|restart|run|save|scan|select|send|set|sort|start|stop|store|tell|trigger|update|upload|use|write';

/** "This starts the oven": what stands above does it, and to what; "This runs out of wood" and "This will stop" tell more. */
const doesSomething = new RegExp(
  `^this\\s(?:(?:call|class|code|command|config(?:uration)?|example|file|function|job|line|listing|manifest|method|module|policy|program|query|rule|script|snippet|step)\\s)?(?=(?:${deeds})(?:s|es)\\s(?:(?:an?|the|all|any|each|every|both|two|three|some|your|our|its)\\s|[\\p{Lu}\\d]))`,
  'u',
);

/** So many letters at the beginning of a line tell of what it speaks. */
const subject = 32;

/** Whether what a line speaks of stands in a listing, in code letters or as the name of something in a program. */
const beginsWithPartOf = (line: Line, listing: string): boolean => {
  const begin = { ...line, text: line.text.slice(0, subject) };
  const content = line.content.filter(
    (node) => node.type === 'inlineCode' && begin.text.includes(node.value.slice(0, 4)),
  );
  return quotesPartOf({ content }, listing) || namesPartOf({ ...begin, content: [] }, listing);
};

/**
 * What the first sentence behind a listing tells of it or of a part of it, where nothing else names it: "`heat()` warms the stone".
 * Right below a heading, and with no listing behind it, whatever stands in the listing may be told.
 */
export const toldBehind = (block: RootContent, { above, below, next }: Around): Line | undefined => {
  if (!isListing(block) || below?.type !== 'paragraph') return undefined;
  const inline = flattenInline(below.children);
  const [first] = sentencesOf(inline);
  if (!first || endsInColon.test(first.text) || turning.test(first.text)) return undefined;
  const done = doesSomething.exec(first.text.replace(/^T/u, 't'))?.[0].length;
  if (done !== undefined) return captionFrom(inline, first.start + done, first);
  const listing = textOf(block);
  const line = captionIn(inline, first, listing);
  const aside = inExample.exec(first.text)?.[0].length ?? 0;
  const from = aside + openingOf(first.text.slice(aside));
  const isWhole =
    line !== undefined &&
    first.text.slice(from, from + 8).toLowerCase() === line.text.slice(0, 8).toLowerCase();
  if (!isWhole) return undefined;
  const isNext = next !== undefined && isListing(next);
  if (isNext && !isOfFormer({ text: textOf(below), content: below.children }, listing, textOf(next)))
    return undefined;
  return beginsWithPartOf(line, listing) || (!above && !isNext) ? line : undefined;
};
