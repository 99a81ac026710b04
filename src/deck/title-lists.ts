import type { PhrasingContent } from 'mdast';
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { areAllCounted, uncounted } from './counted-titles.js';
import { titleOf } from './name-slide.js';

type Claims = ReadonlyMap<Section, readonly PlacedClaim[]>;

/** Whether a section, alone but for the parts of its prose, shows nothing but claims of a kind. */
const showsOnly = (section: Section, claims: Claims, isOfKind: (placed: PlacedClaim) => boolean): boolean =>
  (section.heading ? !section.title : lineOfPart(section) !== undefined) &&
  !section.isSpoken &&
  section.children.every(({ isGroup }) => isGroup) &&
  [section, ...section.children].every((part) => (claims.get(part) ?? []).every(isOfKind));

/** Whether a section has nothing to show beside its title and its key terms. */
export const isBare = (section: Section, claims: Claims): boolean =>
  showsOnly(section, claims, ({ claim }) => claim.rung === 'title');

/** Whether a claim is at most better than nothing. */
export const tellsLittle = ({ claim, isFaint: isLittle }: PlacedClaim): boolean =>
  isLittle === true || claim.rung === 'title';

/** Whether what a section has to show is at most better than nothing: among bare ones it is a title of their list. */
export const isFaint = (section: Section, claims: Claims): boolean => showsOnly(section, claims, tellsLittle);

/** The heading of a section as a title. */
export const headingOf = (section: Section): PhrasingContent[] => titleOf(section.heading?.children ?? []);

/** The line of the post that a part of a section is titled by: the first of its blocks. A question is no line of a list. */
const lineOfPart = ({ title, blocks: [first] }: Section): Line | undefined =>
  title !== undefined &&
  !/[?？]$/u.test(title) &&
  first?.type === 'paragraph' &&
  plainText(first.children).trim() === title
    ? {
        content: [{ type: 'text', value: title }],
        text: title,
        rung: 'title',
        ...(first.position ? { source: first.position } : {}),
      }
    : undefined;

const lineOfHeading = (section: Section): Line => ({
  content: headingOf(section),
  text: plainText(headingOf(section)),
  rung: 'title',
  ...(section.heading?.position ? { source: section.heading.position } : {}),
});

/** The titles of some sections, as points of a list, which counts them where they count themselves. */
export const titlesAsPoints = (sections: readonly Section[]): Claim => {
  const lines = sections.map((section) =>
    section.heading ? lineOfHeading(section) : (lineOfPart(section) ?? lineOfHeading(section)),
  );
  const ordered = areAllCounted(lines.map(({ content }) => content));
  return { kind: 'lines', rung: 'title', lines: ordered ? lines.map(withoutCounter) : lines, ordered };
};

const withoutCounter = (line: Line): Line => {
  const content = uncounted(line.content);
  return { ...line, content, text: plainText(content) };
};

/** What nearly every post has: no audience learns from it where a talk goes. */
const frame =
  /^\P{L}*(?:introduction|intro|overview|background|preface|prerequisites|(?:in )?conclusions?|summary|wrap(?:ping)?[- ]?up|(?:final|closing) (?:thoughts|words|remarks|notes)|references?|resources|links|further reading|see also|acknowledge?ments?|credits|thanks|appendix|footnotes|faqs?|changelog|next steps|what(?:['’]s| is) next|get involved|feedback|about the authors?)\P{L}*$/iu;

/** Whether a title says where in a post its section stands, and not what it is about. */
export const isOfFrame = (title: string): boolean => frame.test(title);

/** How release notes part what has changed, in every release alike. */
const kindOfChange =
  /^\P{L}*(?:breaking(?: changes?)?(?: or notable)?|(?:new )?features?(?: (?:&|and) (?:changes|improvements|enhancements))?|(?:notable |other |minor |major |small )?(?:changes|improvements|enhancements)|(?:bug ?)?fix(?:es)?|bug fixes|clean[- ]?ups?|chores?|miscellaneous|dependencies)\P{L}*$/iu;

/** Beside those: "Security" alone may be a topic. */
const besideChanges =
  /^\P{L}*(?:new|security(?: fixes)?|performance|tests?|refactor(?:ing|ings|s)?|misc(?:s|ellanea)?|docs|documentation|internals?|added|changed|removed|removals|fixed|deprecat(?:ed|ions?))\P{L}*$/iu;

/** Where the same is done in other words: tabs of a manual. */
const platform = /^\P{L}*(?:windows|mac(?:\s?os)?(?:\sx)?|linux|freebsd|ios|android)\P{L}*$/iu;

/** Whether sub-headings only say what kinds of change stand below them, or for which system. */
export const areKindsOnly = (sections: readonly Section[]): boolean => {
  const titles = sections.map((section) => plainText(headingOf(section)));
  const areKinds =
    titles.some((title) => kindOfChange.test(title)) &&
    titles.every((title) => kindOfChange.test(title) || besideChanges.test(title));
  return areKinds || titles.every((title) => platform.test(title));
};

const [leastOverview, maxOverview] = [2, 6];

/** The sub-headings that a section leads into, where there are enough for an overview and no more than one: each has a slide anyway. */
export const overviewOf = (section: Section): readonly Section[] | undefined => {
  const named = section.children.filter(({ heading, isSpoken }) => heading && !isSpoken);
  const told = named.filter((child) => !isOfFrame(plainText(headingOf(child))));
  return named.length <= maxOverview && told.length >= leastOverview ? told : undefined;
};
