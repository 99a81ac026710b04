import type { Line } from '../../model/claim.js';

/** Words that stand in any listing and any sentence. */
const common: ReadonlySet<string> = new Set(
  'the The and with for that from can will into are not all new when your you has its use set get this'.split(
    ' ',
  ),
);

/** Whether a block has a word of a text: a closing remark speaks of what stood above. */
export const sharesWord = (text: string, block: string): boolean =>
  (text.match(/[\p{L}\p{N}_]{3,}/gu) ?? []).some((word) => !common.has(word) && block.includes(word));

/** How many long words of a text a block has, whatever their case. */
export const sharedTerms = (text: string, block: string): number => {
  const below = block.toLowerCase();
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{5,}/gu) ?? []);
  return [...words].filter((word) => below.includes(word)).length;
};

/** Names of programs, as "bakeLoaf", "HeatSource" and "bake_loaf". */
const identifier = /[\p{L}\d]*\p{Ll}\p{Lu}[\p{L}\d]*|\p{L}[\p{L}\d]*_[\p{L}\d_]+/gu;

/** Whether a line has code that a block has: "`heat()` warms the stone" is of the listing that calls it. */
export const namesPartOf = ({ text, content }: Line, block: string): boolean =>
  content.some((node) => node.type === 'inlineCode' && block.includes(node.value.replace(/\(\)$/u, ''))) ||
  (text.match(identifier) ?? []).some((name) => block.includes(name));

const leastCode = 3;

/** What is written as code is named; a word may stand anywhere. */
const codeWeight = 2;

/** The code and the longer words of a text. */
const termsIn = ({ text, content }: Pick<Line, 'text' | 'content'>): ReadonlyMap<string, number> =>
  new Map([
    ...(text.toLowerCase().match(/[\p{L}\p{N}_]{4,}/gu) ?? []).map((word) => [word, 1] as const),
    ...content.flatMap((node) =>
      node.type === 'inlineCode' && node.value.length >= leastCode
        ? [[node.value.toLowerCase(), codeWeight] as const]
        : [],
    ),
  ]);

/** Whether a text tells more of the listing above it than of the one below it: what each alone has of its code and its words. */
export const isOfFormer = (said: Pick<Line, 'text' | 'content'>, former: string, next: string): boolean => {
  const [above, below] = [former.toLowerCase(), next.toLowerCase()];
  const lean = [...termsIn(said)].reduce(
    (sum, [term, weight]) => sum + weight * (Number(above.includes(term)) - Number(below.includes(term))),
    0,
  );
  return lean > 0;
};

/** Whether a line has in code letters what a block has. */
export const quotesPartOf = ({ content }: Pick<Line, 'content'>, block: string): boolean =>
  content.some((node) =>
    node.type === 'inlineCode'
      ? node.value.length >= leastCode && block.includes(node.value.replace(/\(\)$/u, ''))
      : 'children' in node && quotesPartOf({ content: node.children }, block),
  );
