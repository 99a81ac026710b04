import type { Blockquote } from 'mdast';
import { plainText } from './plain-text.js';

/** Whether so many unsigned quotations in one section are a conversation, of which a slide each would be a transcript. */
export const isConversation = (quotations: number): boolean => quotations >= 5;

/** How many of them are shown: those that say something, from the beginning. */
const shownOf = 3;

/** Fewer words in a conversation are an answer. */
const leastWords = 6;

/** Which of the unsigned quotations of a section, given by their texts, are shown: all of a few, the first telling ones of many. */
export const shownQuotations = (texts: readonly string[]): ReadonlySet<number> => {
  const all = texts.map((_, index) => index);
  if (!isConversation(texts.length)) return new Set(all);
  const telling = all.filter((index) => (texts[index] ?? '').split(/\s+/u).length >= leastWords);
  return new Set((telling.length > 0 ? telling : all).slice(0, shownOf));
};

/** "Ada Moss (https://ada.example)" without where it was said, which is for readers. */
export const withoutAddress = (name: string): string =>
  name.replace(/(?<=[^\s,;:([<–—-])[\s,;:]{0,4}[([<]{0,2}https?:\/\/\S{1,400}\s*$/u, '');

/** Who speaks next: "**Ada:** …". */
const turn = /^\p{Lu}[^:：]{0,30}[:：]$/u;

/** The name that a paragraph of a dialogue begins with. */
const speakerOf = (child: Blockquote['children'][number]): string | undefined => {
  const [first, next] = child.type === 'paragraph' ? child.children : [];
  if (first?.type !== 'strong') return undefined;
  const name = plainText(first.children).trim();
  if (turn.test(name)) return name;
  return next?.type === 'text' && /^\s?[:：]/u.test(next.value) && turn.test(`${name}:`)
    ? `${name}:`
    : undefined;
};

/**
 * Whether a text in `>` is a dialogue, each turn behind the name of who speaks: a transcript, and nobody's one word.
 * Labels such as "**Blockers:**" do not come again.
 */
export const isDialogue = ({ children }: Blockquote): boolean => {
  const speakers = children.flatMap((child) => speakerOf(child) ?? []);
  return speakers.length * 2 > children.length && new Set(speakers).size < speakers.length;
};

/** "You may be thinking:": what follows is put into the mouth of the reader. */
const imagining =
  /(?<!\p{L})(?:you(?:['’]re|['’]d| are| may| might| could| must| will)?|some(?:one|body)?|readers?|many|people)\s(?:[\p{L}'’]+\s){0,4}?(?:think(?:ing)?|wonder(?:ing)?|ask(?:ing)? yoursel(?:f|ves)|say(?:ing)? to yoursel(?:f|ves))[^.!?]{0,30}[:：]\s*$/iu;

/** Whether the sentence above a quotation says that somebody may think what follows. */
export const imagines = (lead: string): boolean => imagining.test(lead);

/** "It needs two things:", "It breaks in each case of the following list.": its end only leads to what comes next. */
const leadingOn =
  /[:：]["”’)*_]*\s*$|\b(?:the following(?:\s[\p{L}-]+){0,2}|as follows|(?:listed|described|shown|given) below)\.\s*$/u;

/** Whether a text ends on words that only lead to what comes next. */
export const leadsOn = (text: string): boolean => leadingOn.test(text);
