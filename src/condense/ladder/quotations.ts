import type { BlockContent, Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Claim, Line } from '../../model/claim.js';
import { withoutAddress } from '../../model/quotations.js';
import { flattenInline, type InlineText, sliceInline } from '../inline-text.js';
import { makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { beforeBlocks, fromItsPoint, withoutLead } from './best-of-quotation.js';
import { withoutEnclosingMarks } from './enclosing-marks.js';
import { findPresented, findSource } from './leading-sources.js';
import { findLeadSayer, findSayer } from './sayers.js';
import type { Range } from './sentence-rung.js';

// `— Name, place`, `-- Name`, `– Name`, `-@name`, `~Name`: how authors sign a quotation; `--flag` is code.
const signature = /^\s*(?:[—–―]\s*|---?(?:\s+|(?=\p{Lu}))|-\s?(?=@)|~\s?(?=\p{Lu}))(?=\S)/u;

/** The attribution that a paragraph is, when it is one. */
export const attributionOf = (paragraph: Paragraph): Line | undefined => {
  const inline = flattenInline(paragraph.children);
  const mark = signature.exec(inline.text);
  if (!mark || countWords(inline.text) > 25) return undefined;
  const start = mark[0].length;
  const name = withoutAddress(inline.text.slice(start));
  return makeLine(inline, [start, start + name.length], 'quotation');
};

/** Who says what is set apart below a paragraph, or the work it is taken from, where its words name them. */
export const sayerAbove = (before: RootContent | undefined, said: string): Line | undefined => {
  if (before?.type !== 'paragraph') return undefined;
  const inline = flattenInline(before.children);
  const sayer = /:\s*$/u.test(inline.text)
    ? (findLeadSayer(inline.text) ?? findSource(inline.text))
    : findPresented(inline.text, said);
  return sayer && makeLine(inline, sayer, 'quotation');
};

const lastParagraph = (quote: Blockquote): Paragraph | undefined => {
  const last = quote.children.at(-1);
  return last?.type === 'paragraph' ? last : undefined;
};

/** Rung 6 for `>`: the quotation, and who said it when its last paragraph or the end of it tells. */
export const claimOfQuote = (quote: Blockquote): Claim => {
  const said = quote.children.filter((node) => node.type === 'paragraph');
  const last = lastParagraph(quote);
  const own = said.length > 1 && last ? attributionOf(last) : undefined;
  const inLine = own || !last ? undefined : signedEndOf(last);
  const paragraphs = own || inLine ? said.slice(0, -1) : said;
  const attribution = own ?? inLine?.attribution;
  const quoted = beforeBlocks(quote, inLine ? [...paragraphs, inLine.said] : paragraphs);
  const shown = shortenQuote(quoted, attribution?.text.length ?? 0);
  const isWhole = lengthOf(shown) === lengthOf(quoted);
  return {
    kind: 'quote',
    rung: 'quotation',
    // A name below says that these are somebody's words; a part would have one mark only.
    quote: attribution || !isWhole ? withoutEnclosingMarks(shown, quoted) : shown,
    ...(attribution ? { attribution } : {}),
  };
};

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { children }) => sum + flattenInline(children).text.length, 0);

// `“So it was.” — Ada Miller`, "“So it was” ~The Mill", "-@ada" on a line of its own
const signedEnd =
  /(?<=[.!?”"’])\s*(?:[—–―~]|---?)\s*(?=\p{Lu}[^.!?]{2,80}$)|(?<=\S\s{0,4})\n\s{0,4}(?:[—–―~]|-{1,3}(?=\s?@))\s{0,4}(?=[@\p{L}][^.!?\n]{2,80}$)/u;

/** "– above all in winter" goes on; a name begins with a capital, or is a link. */
const isName = ({ children }: Paragraph, text: string): boolean => {
  const last = children.at(-1);
  return (
    !/^\p{Ll}/u.test(text) ||
    (last?.type === 'link' && flattenInline(last.children).text.trim() === text.trim())
  );
};

/** A paragraph that ends with who said it, parted from that. */
const signedEndOf = (
  paragraph: Paragraph,
): { readonly said: Paragraph; readonly attribution: Line } | undefined => {
  const inline = flattenInline(paragraph.children);
  const mark = signedEnd.exec(inline.text);
  if (!mark || !isName(paragraph, inline.text.slice(mark.index + mark[0].length))) return undefined;
  const attribution = makeLine(inline, [mark.index + mark[0].length, inline.text.length], 'quotation');
  const children = sliceInline(inline, [[0, mark.index]]);
  return attribution && { said: { ...paragraph, children }, attribution };
};

const maxQuoteWords = 45;
/** So much is read on one slide: of a quotation that is no longer, the end is not left out, which may be its point. */
const maxWholeWords = 60;
const maxWholeCharacters = 350;
const maxWholeLines = 3;
/** More than this in one sentence cannot be read on a slide: it is only spoken. */
const maxSentenceWords = 60;
const maxCharacters = 400;

/** What is remarked needs no end: the beginning of it, as of any text. */
export const shortenRemark = (said: readonly BlockContent[]): Paragraph[] =>
  shorten(said.filter((node) => node.type === 'paragraph'));

/** A quotation, whole where it can be read on a slide. */
const shortenQuote = (paragraphs: readonly Paragraph[], besides: number): Paragraph[] => {
  const text = paragraphs.map(({ children }) => flattenInline(children).text).join('\n');
  const isShort =
    countWords(text) <= maxWholeWords &&
    text.length + besides <= maxWholeCharacters &&
    text.split('\n').length <= maxWholeLines;
  if (isShort) return shorten(paragraphs, maxWholeWords);
  const shown = shorten(fromItsPoint(paragraphs), maxQuoteWords);
  const last = shown.at(-1);
  return last ? [...shown.slice(0, -1), ...withoutLead(last)] : [];
};

/** The beginning of a long text, in whole sentences, and what takes back the post; the rest of it is spoken. */
export const shorten = (paragraphs: readonly Paragraph[], most = maxQuoteWords): Paragraph[] => {
  const revoked = paragraphs.map(revokingIn);
  let left = most - Math.max(0, ...revoked.map((sentence) => countWords(sentence?.text ?? '')));
  return paragraphs.flatMap((paragraph, index): Paragraph[] => {
    const inline = flattenInline(paragraph.children);
    const last = revoked[index];
    let end = 0;
    for (const sentence of sentencesOf(inline)) {
      const words = sentence.text === last?.text ? 0 : countWords(sentence.text);
      // The first sentence may be longer than the rest: a quotation is never cut inside one; "[…]" is none.
      const isFirst = index === 0 && countWords(inline.text.slice(0, end)) === 0;
      if (words > (isFirst ? maxSentenceWords : left) || sentence.end > maxCharacters) {
        left = 0;
        break;
      }
      left -= words;
      end = sentence.end;
    }
    const own: Range = [0, countWords(inline.text.slice(0, end)) > 0 ? end : 0];
    const late: Range[] = last && last.end > end ? [[Math.max(end, last.start), last.end]] : [];
    // What does not follow on the rest in the post is a paragraph of its own: it is not joined to it.
    return [own, ...late]
      .filter(([from, to]) => from < to)
      .map((range) => ({
        ...paragraph,
        children: withoutEndingBreaks(sliceInline(inline, [range], verseOf(inline, range))),
      }));
  });
};

/** What is set in italics from end to end stands on a slide as a quotation does. */
export const unslanted = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const [only, ...more] = nodes;
  return only?.type === 'emphasis' && more.length === 0 ? only.children : [...nodes];
};

/** The lines of a poem stay its lines, where a slide has room for them. */
const verseOf = ({ text }: InlineText, [from, to]: Range): { readonly keepsBreaks: boolean } => ({
  keepsBreaks: text.slice(from, to).trim().split('\n').length <= mostVerses,
});
const mostVerses = 6;

const withoutEndingBreaks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.slice(
    nodes.findIndex(({ type }) => type !== 'break'),
    nodes.findLastIndex(({ type }) => type !== 'break') + 1,
  );

const revokingIn = ({ children }: Paragraph): Sentence | undefined =>
  sentencesOf(flattenInline(children)).find(({ text }) => revoking.test(text));

/** "You should not follow the steps below any more": what a remark is there for, however late it says so. */
const revoking =
  /\b(?:should|do|must|need|please do)(?:n['’]t|\snot)\s(?:follow|use|rely on|do|try)\b.{0,80}\b(?:any ?more|any longer|below|instructions?|steps|post|article|guide|tutorial)\b|\b(?:instructions?|steps|post|article|guide|tutorial|section|method|approach)\b.{0,40}\b(?:no longer (?:works?|appl(?:y|ies)|valid|needed|necessary|recommended|maintained|relevant|true)|(?:is|are|has become) (?:now )?(?:obsolete|outdated|out of date|superseded|deprecated))\b/iu;

const quoted =
  /“([^“”]{20,400})”|“(?=\p{Script=Han})([^“”]{12,20})”|"([^"]{20,400})"|«([^«»]{20,400})»|»([^«»]{20,400})«|„([^„“”]{20,400})[“”]|「([^「」]{12,400})」|『([^『』]{12,400})』/gu;

/** A report that counts is shown as its number, by rung 5. */
const figure =
  /^\s*(?:(?:nearly|almost|about|around|roughly|over|more than|at least|up to|only) )?\d[\d.,]*\s?(?:%|percent\b)/iu;

/** "Because the oven is hot": half of what was said. */
const reason = /^(?:because|since|which|whose|so that|in order to)\s[^,]*$/iu;

/** `criticism is not "an unhelpful way to spend time"`: what is quoted is denied. */
const denied =
  /(?:\b(?:not|never|hardly|nor)|n['’]t)(?:\s(?:just|simply|really|exactly|even|merely|only))?\s$/iu;

/** Rung 6 for prose: quotations of six words or more whose source stands beside them. */
export const quotationsIn = (paragraph: Paragraph): Claim[] => {
  const inline = flattenInline(paragraph.children);
  return [...inline.text.matchAll(quoted)].flatMap((match): Claim[] => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const said = inline.text.slice(start, end);
    if (countWords(said) < 6 || figure.test(said) || reason.test(said)) return [];
    if (denied.test(inline.text.slice(0, match.index))) return [];
    const sayer = findSayer(inline.text, [match.index, match.index + match[0].length]);
    const quote = makeLine(inline, [start, end], 'quotation');
    const attribution = sayer && makeLine(inline, sayer, 'quotation');
    if (!quote || !attribution) return [];
    // What needs two slides says on the first of them what it is quoted for.
    const shown = shorten([{ type: 'paragraph', children: unslanted(quote.content) }]);
    if (shown.length === 0) return [];
    return [
      {
        kind: 'quote',
        rung: 'quotation',
        quote: shown,
        attribution,
      },
    ];
  });
};
