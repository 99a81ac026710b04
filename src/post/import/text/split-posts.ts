import { isAboutLine } from './about-line.js';
import type { TextBlock } from './text-blocks.js';

/** A post of a text: its title, the lines about it, and its blocks. */
export interface TextPost {
  readonly title?: TextBlock;
  /** `March 3, 2024`, `By Ann Lee`. */
  readonly about: readonly TextBlock[];
  readonly blocks: readonly TextBlock[];
}

/** What stands above a list of posts that was copied from a blog. */
const listingHead =
  /^(?:posts? (?:tagged|filed|categori[sz]ed|by|from|in|archive)|(?:category|tag|author|monthly|yearly|blog)?\s?archives?(?:\s|:|$)|(?:tag|category|topic)\s*:|tagged (?:with|in|as)\b|browsing (?:category|tag)|all posts|latest posts|recent posts|search results|articles? (?:tagged|in)|older posts|beiträge|schlagwort|kategorie|archiv|entradas|étiquette|articles étiquetés|タグ|カテゴリー)/iu;

/** How a post begins to speak: of now, of lately, of itself. */
const opening =
  /^(?:(?:just |only )?(?:a (?:little|bit|few|couple)|over|about|almost|nearly|more than|in|for|during|earlier|late|last|this|next|over) (?:the |this |last |past |next |early |late |over |of )*(?:past |last |few |couple of |first |early |late )*(?:\w+ )?(?:day|week|weekend|month|year|summer|spring|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?\b|(?:today|yesterday|recently|lately|this (?:is|post|article)|welcome|hello|hi|hey|happy)\b|(?:we|i)(?:['’](?:m|re|ve)| am| are| have| had)? (?:just |recently |are |am |have )*(?:recently|happy|pleased|excited|thrilled|proud|glad|hope (?:everyone|you|this)|(?:am|are) (?:happy|pleased|excited))\b|what an? \w+ (?:\w+ )?(?:week|year|month|day|time|conference|event|ride)|it(?:['’]s| is| has|['’]s been| was| has been) (?:been |just )*(?:an? |over |almost |nearly |a little over )*(?:\w+ )?(?:\d{4}|year|month|week|while|time|day))/i;

/** How a post ends. */
const closing =
  /^(?:anyways?|finally|in (?:the end|closing|conclusion|summary)|to (?:sum|wrap) up|thanks?|thank you|cheers|see you|stay tuned|happy (?:hacking|coding|reading)|questions|that['’]s (?:it|all)|until next|as always)\b|\b(?:thank you|stay tuned|see you|(?:can['’]t wait|look(?:ing)? forward|hope to see)\b.{0,80}$)/i;

/** What follows a heading of a part, and never ends a post. */
const partHead =
  /^(?:conclusions?|summary|introduction|background|overview|references|resources|what['’]s next|next steps|acknowledge?ments?|finally|tl;?dr|faq|appendix|about the authors?)\b/i;

const leavings =
  /^(?:(?:leave a|add a|post a|no|\d+) (?:comments?|repl(?:y|ies)|responses?)|read more|continue reading|share this|like this|loading|related|(?:filed under|posted in|categories|tagged|tags)\b.*|[←→«»].*|(?:older|newer|next|previous) (?:posts?|entries).*|\d+ likes?|permalink|advertisements?)\s*[.:…»→]*$/i;

/**
 * The posts of a plain text: one, or several where the text says so, by a day or a name below each title, or, in a list
 * that was copied from a blog, by the way in which a post starts and the one before it ends.
 */
export function splitPosts(all: readonly TextBlock[]): readonly TextPost[] {
  const blocks = all.filter((block) => !leavings.test(wordsOf(block)) || block.lines.length > 1);
  const dated = blocks.flatMap((block, index) =>
    isTitle(block) && isAbout(blocks[index + 1]) ? [index] : [],
  );
  if (dated.length > 1) return postsAt(blocks, dated);
  const head = blocks
    .slice(0, 6)
    .findIndex((block) => block.lines.length === 1 && listingHead.test(wordsOf(block)));
  if (head === -1) return [postOf(blocks)];
  const listed = blocks.slice(head + 1);
  const starts = listed.flatMap((_, index) => (startsPost(listed, index) ? [index] : []));
  return postsAt(listed, starts[0] === 0 || listed[0]?.kind !== 'heading' ? starts : [0, ...starts]);
}

function isTitle(block: TextBlock): boolean {
  return block.lines.length === 1 && block.kind === 'heading' && !partHead.test(wordsOf(block));
}

function isAbout(block: TextBlock | undefined): boolean {
  if (block === undefined || block.lines.length > 3) return false;
  return block.lines.every(({ text }) => isAboutLine(text));
}

function startsPost(blocks: readonly TextBlock[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block === undefined || next === undefined || !isTitle(block)) return false;
  if (before === undefined) return true;
  // `These are my predictions:` opens the part below it.
  if (before.kind === 'heading' || /:$/.test(wordsOf(before))) return false;
  const score = (opening.test(wordsOf(next)) ? 2 : 0) + (closing.test(wordsOf(before)) ? 1 : 0);
  return score >= 2;
}

function postsAt(blocks: readonly TextBlock[], starts: readonly number[]): readonly TextPost[] {
  if (starts.length === 0) return [postOf(blocks)];
  return starts.map((start, index) => postOf(blocks.slice(start, starts[index + 1])));
}

function postOf(blocks: readonly TextBlock[]): TextPost {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading') return { about: [], blocks };
  const end = rest.findIndex((block) => !isAbout(block));
  const from = end === -1 ? rest.length : end;
  return { title: first, about: rest.slice(0, from), blocks: rest.slice(from) };
}

/** The words of a block on one line. */
export function wordsOf({ lines }: TextBlock): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\u00a0/g, ' ');
}
