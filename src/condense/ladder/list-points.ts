import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import { hasMainVerb, isDeed, isImperative } from '../gate/main-clause.js';
import { isNounLike, pastForms, thirdForms } from '../gate/verbs.js';
import { countWords } from '../words.js';
import { most } from './most.js';
import { onlyLink } from './only-link.js';

/** An item that begins in lower case goes on with what stands before the list; names such as "iPhone" and "main.ts" do not. */
export const goesOn = ({ text, content: [first] }: Line): boolean =>
  first?.type === 'text' && /^\p{Ll}(?!\p{Ll}*[\p{Lu}\p{N}._/-])/u.test(text);

/** A point that says something by itself. */
export const isClause = (line: Line): boolean =>
  !goesOn(line) &&
  (hasMainVerb(line.text) || isImperative(line.text) || isDeed(line.text) || ends.test(line.text));

/** "Loaves no longer burn": what follows is the verb, whatever else it may be. */
const ends = /\sno longer\s(?!\p{L}+(?:ing|ed)\b)\p{L}{3,}/iu;

/** A few words without a verb: what they are of, the words above them tell. */
export const isLabel = (line: Line): boolean =>
  countWords(line.text) <= maxLabel && !isClause(line) && !line.children && !news.test(line.text);

/** "A second oven" is news of it, "Ovens" are not. */
const news = /^(?:an?|new|the|more|no|first|second)\s/iu;

const maxLabel = 3;

/** Changes of a release are told without it: "Adds a lamp". */
const told =
  /^(?:adds|fixes|improves|allows|introduces|updates|removes|makes|enables|supports|drops|prevents|bumps|changes|moves|renames|no)$/i;

/** "Could bake more": who could is told above; "Could we bake more?" asks. */
const helping =
  /^(?:could|can|cannot|would|should|might|must|had|was|were)\s(?!(?:I|you|we|they|it|he|she|the|an?|this|that|these|those|there)\s)(?!.*\?\s*$)/iu;

/** "Selects the flour": who does it stands in the words before the list. */
export const lacksSubject = ({ text }: Line): boolean => {
  const [first = '', next = ''] = text.split(/\s+/u, 2);
  const word = first.toLowerCase();
  if (helping.test(text)) return true;
  return (
    !/[:：—–]/u.test(text) &&
    thirdForms.has(word) &&
    !told.test(word) &&
    (!isNounLike(word) || /^(?:the|an?|your?|its|their|all|each|every|which|how|what|whether)$/iu.test(next))
  );
};

/** Whether a text begins with what was done. */
export const isPast = (text: string): boolean =>
  pastForms.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');

/** Names that link to whom they name: without the word for what they are nobody knows why they stand there. */
export const areNames = ({ children }: List, lines: readonly Line[]): boolean =>
  most(lines, ({ text }) => countWords(text) <= 3) && children.every((item) => onlyLink(item) !== undefined);

/** Items that begin with a name in bold are topics of their own. */
export const areTopics = ({ children }: List): boolean =>
  children.every(
    ({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'strong',
  );

/** "44 ovens", "12+ mills": so many there are, whatever leads to them; what there was, or was of a year, its lead says. */
export const areCounts = (lead: string, lines: readonly Line[]): boolean =>
  lines.length >= 2 &&
  !/\b(?:had|was|were|did|in \d{4}|last|by \d{4}|compar\p{L}+|rivals?|others?|competitors?|their|his|her|would|could|should)\b/iu.test(
    lead,
  ) &&
  lines.every(({ text }) => /^[~≈>]?\d[\d.,]*[km]?\+?\s\p{L}/iu.test(text) && countWords(text) >= 2);
