import { topicOf } from './gate/topic.js';
import { termsOf } from './terms.js';

/** What a release does with all that it names: beside a heading such a verb says nothing. */
const empty =
  /^(?:provid|support|introduc|implement|add|enabl|releas|avail|availabl|featur|capabilit|capability|includ|offer|allow|announc|need|requir|call|nam|release|work|can|also|now|improv|improvement|enhanc|enhancement|updat|proces|publish|built|build|top|command|incredibly|extremely|variou|several|typ|option|method|logical|step|way|set|enhanc|new|anymore|v\d[\d.]*)$/u;

/** What a line may add without a term of its own: that it is not so, or more so, or how much. */
const telling = /\b(?:than|optional|deprecated|removed|default|faster|slower|better|because|must|should)\b/iu;
const denying = /\b(?:not|no|never|none|only|without|cannot|instead|longer)\b|n['’]t\b/iu;

/** "static", "statically": words of one root are told from others by so many letters. */
const root = (term: string): string =>
  term.replace(/(?:ally|ations?|ions?|ing|ed|ly|ments?|ers?|ors?|es|s|ities|ity)$/u, '').slice(0, rootLength);
const rootLength = 8;

const numbersIn = (text: string): readonly string[] => text.match(/(?<![\p{L}\d.])\d[\d.]*/gu) ?? [];

/** What a line may tell is no news where its heading tells the same: "Rye is not sold" below "Rye is no longer sold". */
const tellsMore = (text: string, heading: string, title: string): boolean => {
  const known = new Set(numbersIn(`${heading} ${title}`));
  const isTold = denying.test(heading) || !denying.test(text);
  return !isTold || numbersIn(text).some((number) => !known.has(number)) || telling.test(text);
};

/** Whether a line says nothing that the heading above it and the title of its post have not named: "Ovens are supported". */
export const isEcho = (
  text: string,
  { heading, title }: { readonly heading: string; readonly title: string },
): boolean => {
  if (heading === '' || tellsMore(text, heading, title)) return false;
  const own = new Set(termsOf(heading).map(root));
  const named = new Set([...topicOf(heading, title)].map(root));
  const terms = termsOf(text);
  return (
    terms.every((term) => named.has(root(term)) || empty.test(term)) &&
    terms.some((term) => own.has(root(term)))
  );
};
