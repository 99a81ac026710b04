import type { ChipsClaim, Claim, Line, LinesClaim } from '../../model/claim.js';
import type { SlideBlock } from '../../model/deck.js';
import { listOf, paragraph } from '../blocks.js';
import type { LayoutRule, SlideBody } from './layout-rule.js';

/** The one claim of a slide, when it is of a kind. */
const only = <K extends Claim['kind']>(claims: readonly Claim[], kind: K) => {
  const [claim] = claims;
  return claims.length === 1 && claim?.kind === kind ? (claim as Extract<Claim, { kind: K }>) : undefined;
};

const wordsOf = (line: Line): number => line.text.split(/\s+/u).length;
const isFlat = (line: Line): boolean => !line.children || line.children.length === 0;

/** What leads to a list stands above it: condensing lets no other through. */
const leadOf = ({ lead }: Pick<Claim, 'lead'>): SlideBlock[] => (lead ? [paragraph(lead.content)] : []);

const listBody = (layout: SlideBody['layout'], claim: Claim & (LinesClaim | ChipsClaim)): SlideBody => ({
  layout,
  children: [
    ...leadOf(claim),
    listOf(
      claim.lines,
      claim.kind === 'lines' ? { ordered: claim.ordered, start: claim.start } : { ordered: false },
    ),
  ],
});

/** Chips below a title say what a section is about; without any, the title stands alone. */
export const chips: LayoutRule = {
  name: 'chips',
  build: (claims) => {
    const claim = only(claims, 'chips');
    if (!claim) return undefined;
    return listBody(claim.rung === 'title' ? 'statement' : 'chips', claim);
  },
};

/** The rungs whose lines are whole thoughts from prose: strong enough to be the title of a slide. */
const thoughts = new Set<Claim['rung']>(['definition', 'frame', 'contrast', 'sentence']);

/** What the author marked is a thought when it reads like a sentence. */
const isMarkedThought = ({ lines }: LinesClaim): boolean =>
  lines.every((line) => line.rung === 'author' && wordsOf(line) >= 4) &&
  /^\p{Lu}/u.test(lines[0]?.text ?? '');

/** Whether two thoughts stand close by: below another that is told elsewhere one would read as if it were of it. */
const areNear = ({ source: a }: Line, { source: b }: Line): boolean =>
  a?.end.offset === undefined || b?.start.offset === undefined || b.start.offset - a.end.offset <= maxGap;

/** Characters between two sentences of one paragraph, about one sentence. */
const maxGap = 160;

/** One or two thoughts are a statement: the first as the title, the section's terms as chips. */
export const statement: LayoutRule = {
  name: 'statement',
  build: (claims) => {
    const text = claims.find((claim) => claim.kind === 'lines');
    const terms = claims.find((claim) => claim.kind === 'chips');
    if (text?.kind !== 'lines' || claims.length > (terms ? 2 : 1)) return undefined;
    const [first, second, third] = text.lines;
    if (!first || third || !(thoughts.has(text.rung) || isMarkedThought(text))) return undefined;
    // What the first goes on to say stands below it; beside another thought both are points.
    if (second && !(isFlat(first) && isFlat(second) && areNear(first, second))) return undefined;
    return {
      layout: 'statement',
      title: first.content,
      children: [
        ...[...(first.children ?? []), ...(second ? [second] : [])].map(({ content }) => paragraph(content)),
        ...(terms ? leadOf(terms) : []),
        ...(terms?.kind === 'chips' ? [listOf(terms.lines, { ordered: false })] : []),
      ],
    };
  },
};

/** A few terms of a word or two are pills. */
export const shortTerms: LayoutRule = {
  name: 'short terms',
  build: (claims) => {
    const claim = only(claims, 'lines');
    if (!claim || claim.ordered || claim.lines.length < 3 || claim.lines.length > 8) return undefined;
    return claim.lines.every((line) => isFlat(line) && wordsOf(line) <= 3 && line.text.length <= 24)
      ? listBody('chips', claim)
      : undefined;
  },
};

/** Three to six numbered points of one level are steps. */
export const steps: LayoutRule = {
  name: 'steps',
  build: (claims) => {
    const claim = only(claims, 'lines');
    if (!claim?.ordered || claim.lines.length < 2 || claim.lines.length > 6) return undefined;
    return claim.lines.every((line) => isFlat(line) && wordsOf(line) <= 16)
      ? listBody('steps', claim)
      : undefined;
  },
};

/** More than six short points flow over two columns. */
export const twoColumn: LayoutRule = {
  name: 'two-column',
  build: (claims) => {
    const claim = only(claims, 'lines');
    if (!claim || claim.lines.length <= 6 || claim.lines.length > 14) return undefined;
    return claim.lines.every((line) => isFlat(line) && wordsOf(line) <= 5 && line.text.length <= 40)
      ? listBody('two-column', claim)
      : undefined;
  },
};

/** One line alone is no list: it is said as a statement. */
export const singleLine: LayoutRule = {
  name: 'single line',
  build: (claims) => {
    const claim = only(claims, 'lines');
    const [line] = claim?.lines ?? [];
    if (!claim || claim.lead || !line || claim.lines.length !== 1 || !isFlat(line)) return undefined;
    return { layout: 'statement', children: [paragraph(line.content)] };
  },
};

/** One point with points below it is their lead. */
export const groupOfOne: LayoutRule = {
  name: 'group of one',
  build: (claims, context) => {
    const claim = only(claims, 'lines');
    const [line] = claim?.lines ?? [];
    if (!claim || claim.lead || claim.lines.length !== 1 || !line?.children?.length) return undefined;
    const inner = bullets.build([{ ...claim, lines: line.children, ordered: false }], context);
    return (
      inner && {
        ...inner,
        children: [paragraph(line.content), ...inner.children.filter(({ type }) => type === 'list')],
      }
    );
  },
};

/** Every other list. */
export const bullets: LayoutRule = {
  name: 'bullets',
  build: (claims) => {
    const claim = only(claims, 'lines');
    return claim && listBody('bullets', claim);
  },
};
