import type { ListItem } from 'mdast';
import { inlineOf } from '../../model/list-items.js';
import { flattenInline } from '../inline-text.js';
import { onlyLink } from './only-link.js';

/** "Compare View", "Source code", "Slides": what a link leads to; which of all, only its address tells. */
const generic =
  /^(?:(?:the|full|live|complete|meeting|view|see)\s)*(?:compare(?:\sview)?|diffs?|source(?:\scode)?|code|repo(?:sitory)?|change-?log|release\snotes|slides?|slide\sdeck|minutes|recordings?|video|demo|docs|documentation|link|download|commits?|pull\srequest|issue|website|home\s?page|transcript|notebook|example\scode|on\sgithub|github|more|read\smore)$/iu;

/** "Tutorial and setup guide", "Example pull request for a bakery": where a reader may go on. */
const furtherOn =
  /^(?:an?\s|the\s)?(?:examples?|samples?|tutorials?|guides?|demos?|walkthroughs?|slides|videos?|recordings?)\s(?:and\s(?:\p{L}+\s)?(?:guide|tutorial|docs|documentation|slides|demo)|(?:pull requests?|pr|repository|repo|project|app|application|code|notebook)(?:\s(?:for|of|on|in|from)\s.*)?)$/iu;

/** "2.2.1 -- ": which release is meant. */
const release = /^v?\d+(?:\.\d+)+\S*\s*(?:[-–—:|]{1,2}\s*)?/iu;

/** Whether an item is only a link that is called by what it leads to, or by that and a version. */
export const isGenericLink = (item: ListItem): boolean => {
  const text = flattenInline(inlineOf(item)).text.trim();
  const named = text.replace(release, '');
  if (furtherOn.test(text)) return onlyLink(item) !== undefined;
  if (!generic.test(named)) return false;
  return onlyLink(item) !== undefined || (named !== text && inlineOf(item).at(-1)?.type === 'link');
};
