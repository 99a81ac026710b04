import { topicOf } from './gate/topic.js';
import { termsOf } from './terms.js';

/** What a release does with all that it names: beside a heading such a verb says nothing. */
const empty =
  /^(?:provid|support|introduc|implement|add|enabl|releas|avail|availabl|featur|capabilit|capability|includ|offer|allow|announc|need|requir|call|nam|release|work|can|also|now|improv|improvement|enhanc|enhancement|updat|proces|publish|built|build|top|command|incredibly|extremely|variou|several|typ|type|option|method|logical|step|way|set|new|anymore|v\d[\d.]*)$/u;

/** What a line may add without a term of its own: that it is not so, or more so, or how much. */
const telling = /\b(?:than|optional|deprecated|removed|default|faster|slower|better|because|must|should)\b/iu;
const denying =
  /\b(?:not|no|never|none|only|without|cannot|instead|longer|hardly|rarely|seldom|barely|scarcely|formerly|used to)\b|n['’]t\b/iu;

/** "static", "statically": words of one root are told from others by so many letters. */
const root = (term: string): string =>
  term.replace(/(?:ally|ations?|ions?|ing|ed|ly|ments?|ers?|ors?|es|s|ities|ity)$/u, '').slice(0, rootLength);
const rootLength = 8;

const numbersIn = (text: string): readonly string[] => text.match(/(?<![\p{L}\d.])\d[\d.]*/gu) ?? [];

/** What a line may tell is no news where its heading tells the same: "Rye is not sold" below "Rye is no longer sold". */
const tellsMore = (text: string, heading: string, title: string): boolean => {
  const known = new Set(numbersIn(`${heading} ${title}`));
  const isTold = denying.test(heading) || !denying.test(text);
  return (
    !isTold ||
    numbersIn(text).some((number) => !known.has(number)) ||
    telling.test(text) ||
    namesMore(text, `${heading} ${title}`)
  );
};

/** "The core of the oven is its door": below "The door" that says nothing. */
const heartOf = /^(?:at )?the (?:very )?(?:core|heart|cent(?:er|re)|basis|star|highlight|centerpiece) of /iu;

/** What stands right above a line: where no heading does, the title of the post. */
const nearest = ({ heading, title }: { readonly heading: string; readonly title: string }): string =>
  heading === '' ? title : heading;

/** Whether a line says nothing that the heading above it and the title of its post have not named: "Ovens are supported". */
export const isEcho = (
  text: string,
  above: { readonly heading: string; readonly title: string },
): boolean => {
  const { title } = above;
  const heading = nearest(above);
  if (heading === '' || tellsMore(text, heading, title)) return false;
  const own = new Set(termsOf(heading).map(root));
  const named = new Set([...topicOf(heading, title)].map(root));
  const terms = termsOf(text.replace(heartOf, ''));
  const left = terms.filter((term) => !named.has(root(term)) && !empty.test(term));
  if (!terms.some((term) => own.has(root(term)))) return false;
  return left.length === 0 || rewords(text, { heading, own, left });
};

/** So many plain words beside those of the heading are another wording of it. */
const mostLeft = 1;
/** Of fewer terms a line says something. */
const leastTerms = 3;
/** What share of a heading's terms a line has that says it in other words. */
const leastShare = 2 / 3;

/** What a heading asks, and what a line says of how much. */
const asks = /\?\s*$|^\P{L}*(?:what|why|how|when|where|who)\b/iu;
const compares = /\b(?:more|less|fewer|first|only|all|every|any|always|at least|up to)\b/iu;

/** "Mill stones are a pair of …": what kind of thing it is. */
const isDefinition = /^(?:\S+\s){1,6}(?:is|are|was|were) (?:an?|the) /u;

const versionsIn = (text: string): readonly string[] => text.match(/\d[\d.]*/gu) ?? [];

/** A line beside the heading that it may repeat. */
interface Beside {
  readonly heading: string;
  /** The roots of the heading's terms. */
  readonly own: ReadonlySet<string>;
  /** The line's terms that neither heading nor title has. */
  readonly left: readonly string[];
}

/** Whether a line has the terms of a heading and hardly a word more: a name, a figure or an answer is more. */
const rewords = (text: string, { heading, own, left }: Beside): boolean => {
  if (left.length > mostLeft || own.size < leastTerms) return false;
  if (asks.test(heading) || compares.test(text)) return false;
  if (isDefinition.test(text) || versionsIn(text).some((version) => !heading.includes(version))) return false;
  const said = new Set(termsOf(text).map(root));
  return [...own].filter((term) => said.has(term)).length / own.size >= leastShare;
};

/** Whether a text names a thing, by a capital or as code, that the words above it do not. */
const namesMore = (text: string, above: string): boolean =>
  text
    .split(/[\s,;()]+/u)
    .slice(1)
    .some((word) => /[\p{Lu}_:=]/u.test(word) && !above.toLowerCase().includes(word.toLowerCase()));

/** What share of a heading is most of it, and how many terms of their own keep a sentence from being told by it. */
const [mostOfHeading, fewOwn] = [0.6, 5];

/**
 * How far a sentence says its heading again, 0 to 1: "A queue for cold loaves in the mill" tells most of "The mill gets a
 * queue for loaves". A heading of three terms is a topic as well; a figure is news, and what kind of thing it is.
 */
export const saidAgain = (text: string, above: { heading: string; title: string }): number => {
  const { title } = above;
  const heading = nearest(above);
  const own = new Set(termsOf(heading).map(root));
  if (own.size < leastTerms || asks.test(heading) || isDefinition.test(text)) return 0;
  const named = new Set([...own, ...termsOf(title).map(root)]);
  const said = new Set(termsOf(text).map(root));
  const covered = [...own].filter((term) => said.has(term)).length / own.size;
  const left = [...said].filter((term) => !named.has(term)).length;
  const known = new Set(numbersIn(`${heading} ${title}`));
  if (covered < mostOfHeading || left > fewOwn || numbersIn(text).some((number) => !known.has(number)))
    return 0;
  // The title of a post that has three terms is what all of it is about.
  if (own.size > leastTerms) return 1;
  return above.heading === '' ? 0 : 0.7;
};
