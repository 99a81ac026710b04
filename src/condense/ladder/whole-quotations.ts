import type { Paragraph, RootContent } from 'mdast';
import type { Claim, Line, PlacedClaim } from '../../model/claim.js';
import { isPerson, isPersonWithRole } from '../../model/signers.js';
import { flattenInline, type InlineText, sliceInline } from '../inline-text.js';
import { makeLine } from '../line.js';
import { countWords } from '../words.js';
import { attributionOf, shorten, unslanted } from './quotations.js';
import { sayingVerbs } from './sayers.js';

/** What stands around a paragraph. */
interface Around {
  readonly before?: RootContent | undefined;
  readonly after?: RootContent | undefined;
}

/** A paragraph in quotation marks from its first to its last word; a signature may stand behind it. */
const whole =
  /^\s*(?:“([^“”]{20,1200})”|"([^"]{20,1200})"|«([^«»]{20,1200})»|„([^„“”]{20,1200})[“”]|»([^«»]{20,1200})«)(\s*(?:(?:[—–―]|--?-?)\s*(?=\p{Lu})[^.!?]{3,120})?\s*)$/u;

const fewestWords = 8;
/** More than these are two slides, or one in small letters; a longer sentence stands whole. */
const mostWords = 32;

/** What a paragraph says in quotation marks: from, to, and what stands behind. */
const saidIn = (text: string) => {
  const match = whole.exec(text);
  const said = match?.slice(1, 6).find((part) => part !== undefined);
  if (!match || said === undefined || countWords(said) < fewestWords) return undefined;
  const start = text.indexOf(said);
  return { start, end: start + said.length, signedAt: text.length - (match[6] ?? '').length };
};

/** Whether a paragraph is what somebody says: its words are no words of the post. */
export const isWholeQuotation = (node: RootContent): boolean =>
  node.type === 'paragraph' && saidIn(flattenInline(node.children).text) !== undefined;

/** `_“…”_ – **Ada Moss**, baker` */
const ownSignature = (inline: InlineText, from: number): Line | undefined => {
  const mark = /^\s*[—–―-]{1,3}\s*/u.exec(inline.text.slice(from));
  return mark ? makeLine(inline, [from + mark[0].length, inline.text.length], 'quotation') : undefined;
};

const says = `(?:${sayingVerbs}|say|comments|commented)`;

/** "Ada Moss, head baker:", "Ada Moss, head baker of the mill, says:" */
const introduced = new RegExp(`^(.{3,120}?),?(?:\\s${says}(?:\\s[^.!?:]{1,40})?)?\\s?[:：]\\s*$`, 'u');

/** "Our Mission:" is nobody: who has no role is known by a verb. */
const saying = new RegExp(`[^:：]\\s${says}\\b`, 'u');

/** Who is named in the paragraph above, and does nothing there but speak. */
const namedAbove = (before: RootContent | undefined): Line | undefined => {
  if (before?.type !== 'paragraph') return undefined;
  const words = unslanted(before.children);
  const inline = flattenInline(words);
  const name = introduced.exec(inline.text)?.[1];
  const isSetApart = before.children[0]?.type === 'emphasis' && isPersonWithRole(inline.text);
  const shown =
    name !== undefined && (isPersonWithRole(name) || (isPerson(name) && saying.test(inline.text)))
      ? name
      : isSetApart
        ? inline.text.trim()
        : undefined;
  if (shown === undefined) return undefined;
  const start = inline.text.indexOf(shown);
  return makeLine(inline, [start, start + shown.length], 'quotation');
};

/** A paragraph that is what somebody says, where who says it is named in it, below it, or above it. */
export const wholeQuotation = (paragraph: Paragraph, { before, after }: Around): Claim | undefined => {
  const inline = flattenInline(paragraph.children);
  const said = saidIn(inline.text);
  if (!said) return undefined;
  const below = after?.type === 'paragraph' ? attributionOf(after) : undefined;
  const attribution = ownSignature(inline, said.signedAt) ?? below ?? namedAbove(before);
  const children = unslanted(sliceInline(inline, [[said.start, said.end]]));
  const quote = shorten([{ ...paragraph, children }], mostWords);
  return attribution && quote.length > 0
    ? { kind: 'quote', rung: 'quotation', quote, attribution }
    : undefined;
};

/** As many of them stand for all that is said of something; an audience reads no more. */
const mostShown = 3;

/** The first of the paragraphs of a section that are what somebody says; the others are spoken. */
export const fewWhole = (claims: readonly PlacedClaim[], blocks: readonly RootContent[]): PlacedClaim[] => {
  let shown = 0;
  return claims.filter(({ claim, block }) => {
    const node = blocks[block];
    if (claim.kind !== 'quote' || !node || !isWholeQuotation(node)) return true;
    shown += 1;
    return shown <= mostShown;
  });
};
