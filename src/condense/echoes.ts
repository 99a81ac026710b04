import { topicOf } from './gate/topic.js';
import { termsOf } from './terms.js';

/** What a release does with all that it names: beside a heading such a verb says nothing. */
const empty =
  /^(?:provid|support|introduc|implement|add|enabl|releas|avail|availabl|featur|capabilit|capability|includ|offer|allow|announc|need|requir|call|nam|release|work|can|also|now|improv|improvement|enhanc|enhancement|updat|proces|publish|built|build|top|command|incredibly|extremely|v\d[\d.]*)$/u;

/** What a line may add without a term of its own: that it is not so, or more so, or how much. */
const telling =
  /\b(?:not|no|never|none|only|without|than|cannot|instead|optional|deprecated|removed|default|faster|slower|better|because|must|should)\b|n['’]t\b|(?<![\p{L}\d.])\d/iu;

/** Whether a line says nothing that the heading above it and the title of its post have not named: "Ovens are supported". */
export const isEcho = (
  text: string,
  { heading, title }: { readonly heading: string; readonly title: string },
): boolean => {
  if (heading === '' || telling.test(text)) return false;
  const own = termsOf(heading);
  const named = topicOf(heading, title);
  const terms = termsOf(text);
  return (
    terms.every((term) => named.has(term) || empty.test(term)) && terms.some((term) => own.includes(term))
  );
};
