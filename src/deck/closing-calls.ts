import type { RootContent } from 'mdast';
import { wordsOfParagraphs } from '../model/count-words.js';
import { addressesIn } from '../model/list-items.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { isSeen } from '../model/signposts.js';
import { callsReaders } from './close-sections.js';
import { isClosing } from './summaries.js';

/** More words tell of something. */
const maxWords = 250;

const titleOf = ({ heading }: Section): string => (heading ? plainText(heading.children).trim() : '');

/** Steps hold links to what they need. */
const isOfLinks = (block: RootContent): boolean =>
  block.type === 'list' &&
  block.ordered !== true &&
  block.children.filter((item) => addressesIn(item.children).length > 0).length * 2 > block.children.length;

/** Whether a section, with all of its parts, only calls readers to follow its links. */
const isCall = (section: Section): boolean =>
  callsReaders(titleOf(section)) &&
  section.blocks.every((block) => (block.type === 'paragraph' || isOfLinks(block)) && !isSeen(block)) &&
  wordsOfParagraphs(section.blocks) <= maxWords &&
  addressesIn([...section.blocks]).length > 0 &&
  section.children.every(isCall);

/** What stands between calls at an end, and behind them: thanks, a farewell, what is spoken anyway. */
const isOfEnd = (section: Section): boolean =>
  section.isSpoken === true || section.isCourtesy === true || isClosing(titleOf(section));

/**
 * The sections of a post of which several call readers at its end: one is named on the slide of their links, and the others
 * are spoken.
 */
export const speakFurtherCalls = (sections: readonly Section[]): Section[] => {
  const begun = sections.findLastIndex((section) => !isCall(section) && !isOfEnd(section)) + 1;
  const calls = sections.slice(begun).filter((section) => isCall(section) && !section.isSpoken);
  const kept = calls.at(-1);
  return sections.map((section): Section => {
    if (!calls.includes(section)) return section;
    const children = section.children.map((child): Section => ({ ...child, isSpoken: true }));
    return section === kept ? { ...section, children } : { ...section, children, isSpoken: true };
  });
};
