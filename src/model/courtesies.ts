import type { RootContent } from 'mdast';
import { inlineOf } from './list-items.js';
import type { Section } from './outline.js';
import { plainText } from './plain-text.js';
import { isSeen } from './signposts.js';

/** Headings over thanks. */
const thanking =
  /^\P{L}*(?:(?:(?:special|big|huge|many|final|some|sincere|our)\s){0,2}(?:thanks|thank[- ]yous?|acknowledge?ments?|shout[- ]?outs?|kudos)(?:\sto\s.{1,50}|\s(?:and|&)\s(?:credits|thanks|acknowledge?ments?|sponsors|contributors))?|(?:photo|image|picture)s? credits?|(?:(?:heavily|hugely)\s)?inspired by|danksagung(?:en)?|remerciements|agradecimientos|agradecimentos|ringraziamenti|podziękowania|благодарности|подяки|謝辞|谢辞|致谢|致謝|鸣谢|鳴謝|감사의 말)\P{L}*$/iu;

/** Headings over what every page of a blog has: sponsors, buttons to share, the author, disclaimers. */
const furniture =
  /^\P{L}*(?:(?:legal )?disclaimers?|legal (?:notice|note)s?|share (?:this|it|the)(?:\s(?:session|(?:blog )?post|article|talk|page|story|episode|series))?|(?:(?:our|the|event|a word from our|many thanks to our)\s)?sponsors?|(?:more )?about (?:me|the (?:authors?|speakers?|presenters?|writers?))|(?:the )?authors?(?:['’]s?)?(?: bios?| biograph(?:y|ies))?)\P{L}*$/iu;

/** "Contributors", "New contributors", "Committers: 10", "Contributors to this release", "… to 1.4". */
const roll =
  /^\P{L}*(?:(?:new|our|all|the|list of)\s)?(?:contributors?|committers?|reviewers?)(?:\s(?:to|of|for|in)\s(?:(?:this|the|our)\s(?:[\p{L}.-]+\s)?(?:release|version|project|post|article|book|series|edition|website|docs|documentation|code|codebase)|.{0,30}\d.{0,10}))?\P{L}*$/iu;

/** "Contributors to Oven": the list below tells whether of a project, or what leads to something. */
const rollOf =
  /^\P{L}*(?:\p{L}+\s){0,2}(?:[Cc]ontributors?|[Cc]ommitters?|[Rr]eviewers?)\s(?:to|of|for|in)\s\p{Lu}.{0,40}$/u;

/** "Ada Moss", "Ada Moss (@ada)", "@ada made her first loaf". */
const person = /^(?:@\S|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:$|[(@,–—]))/u;

/** More words beside the names tell something of those who helped. */
const mostOfRoll = 40;

const namesPersons = (blocks: readonly RootContent[]): boolean =>
  blocks.every(
    (block) =>
      block.type !== 'list' || block.children.every((item) => person.test(plainText(inlineOf(item)).trim())),
  );

const isRoll = (heading: string, blocks: readonly RootContent[]): boolean =>
  (roll.test(heading) || (rollOf.test(heading) && namesPersons(blocks))) &&
  blocks.some((block) => block.type === 'list' || (block.type === 'paragraph' && isSeen(block))) &&
  blocks.every(
    (block) =>
      block.type === 'list' ||
      (block.type === 'paragraph' && plainText(block.children).split(/\s+/u).length <= mostOfRoll),
  );

/** Whether a section only thanks, or names those who helped. */
export const isThanks = (heading: string, blocks: readonly RootContent[]): boolean =>
  thanking.test(heading) || isRoll(heading, blocks);

/** Whether a heading stands over what every page of a blog has. */
export const isFurniture = (heading: string): boolean => furniture.test(heading);

/** Whether a heading is of thanks, of those who helped, or of what every page of a blog has. */
export const isCourtesy = (heading: string): boolean =>
  [thanking, roll, rollOf, furniture].some((pattern) => pattern.test(heading));

/** "Authors", "Reviewers": headings that may also stand over what is told of these. */
const either = /^\P{L}*(?:the )?authors?\P{L}*$/iu;

/** Whether nobody waits for a section: it thanks, names those who helped, or is what every page of a blog has. */
export const isOnlyCourtesy = (heading: string, { blocks, children }: Section): boolean => {
  if (thanking.test(heading)) return true;
  if (furniture.test(heading)) return children.length === 0 || !either.test(heading);
  return children.length === 0 && isRoll(heading, blocks);
};

const about = /^\P{L}*(?:(?:(?:a bit |a little |some )?more )?about|who is|meet)\s(.{2,60}?)\P{L}*$/iu;

/** "ada_moss", by which a blog knows an author, as "ada moss". */
const spelled = (name: string): string => name.toLowerCase().replace(/[_-]+/gu, ' ');

/** "Oven Blog Team": what else such a name holds is what they make. */
const group =
  /(?:^|\s)(?:team|staff|blog|project|authors?|contributors|maintainers|developers|editors|foundation|community|committee|group|engineering|inc|ltd|gmbh)(?![\p{L}\p{N}])/u;

/** Whether a heading stands over what is told of somebody who wrote the post: "More about Ada". */
export const tellsOfAuthor = (heading: string, authors: readonly string[]): boolean => {
  const of = spelled(about.exec(heading)?.[1] ?? '');
  return (
    of !== '' &&
    authors.some((name) => {
      const whole = spelled(name);
      return of === whole || (whole.startsWith(`${of} `) && !group.test(whole));
    })
  );
};
