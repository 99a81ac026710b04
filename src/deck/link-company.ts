import type { Link, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';

/** Words before a link to the front door of somebody who made, said or paid for something. */
const before =
  /(?:^|[\s(])(?:from|by|at|thanks to|thank|thanking|kudos to|shout-?outs? to|courtesy of|sponsored by|presented by|hosted by)\s(?:(?:everyone|everybody|folks|(?:the\s)?team|(?:our|my) friends?)\s(?:at|from)\s)?$/iu;

/** A thing, and nobody. */
const thing =
  /(?<!\p{L})(?:packages?|librar(?:y|ies)|projects?|tools?|docs|documentation|blog|sites?|pages?|website|framework|apps?|plugins?|specs?|specification|guide|tutorial)(?!\p{L})/iu;

/** "mill.example": where to find something, and no name. */
const address = /^\S+\.\p{Ll}{2,12}\/?$/u;

/** What parts the members of a row of links. */
const between = /^(?:[\s,;、/|&]|(?:and|or|und|et|y)(?!\p{L}))*$/iu;

/** "We thank:", "Our adopters are:": whoever is listed below is named, and nobody looks them up. */
const roll =
  /(?<!\p{L})(?:thank\p{L}*|grateful|gratitude|kudos|shout-?outs?|acknowledg\p{L}*|sponsors?|adopters?|users|companies|organi[sz]ations|members|partners|backers|contributors|speakers)(?!\p{L})/iu;

/** "Here are the recordings:", "To learn more:": the links below are what the post has for its readers. */
const offered =
  /(?<!\p{L})(?:resources|recordings?|(?:useful |helpful |further )?links|references|further reading|slides|videos|tutorials|guides|docs|documentation|learn(?:ing)? more|get(?:ting)? started|try it)(?!\p{L})/iu;

const textOf = (node: RootContent | undefined): string =>
  node?.type === 'paragraph' ? plainText(node.children).trim() : '';

/** What the words above a list say of the links in it. */
export const listed = (above: RootContent | undefined): 'named' | 'offered' | undefined => {
  // Only what stands behind the last full stop may lead to the list, and only where it ends in a colon: a pattern that
  // looks for both is tried anew at each word of a long text.
  const lead = textOf(above).split(/[.!?]/u).at(-1) ?? '';
  if (!/[:：]$/u.test(lead)) return undefined;
  if (roll.test(lead)) return 'named';
  return offered.test(lead) ? 'offered' : undefined;
};

const isFrontDoor = ({ url }: Link): boolean => URL.canParse(url) && /^\/?$/u.test(new URL(url).pathname);

/** The links of a text that only name somebody in passing: "presented by Ada from [The Mill](https://mill.example)". */
export const namedIn = (nodes: readonly PhrasingContent[]): ReadonlySet<Link> => {
  const found = new Set<Link>();
  let text = '';
  let last: { readonly link: Link; readonly end: number } | undefined;
  const walk = (node: PhrasingContent): void => {
    if (node.type === 'link') {
      const isNext = last !== undefined && found.has(last.link) && between.test(text.slice(last.end));
      const own = plainText(node.children);
      const isSomebody = isFrontDoor(node) && !thing.test(own) && !address.test(own);
      if (isSomebody && (isNext || before.test(text.slice(-60)))) found.add(node);
      text += own;
      last = { link: node, end: text.length };
    } else if ('children' in node) node.children.forEach(walk);
    else text += 'value' in node ? node.value.replace(/\s+/gu, ' ') : ' ';
  };
  nodes.forEach(walk);
  return found;
};
