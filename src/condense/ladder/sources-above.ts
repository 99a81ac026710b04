import type { Paragraph } from 'mdast';
import { flattenInline } from '../inline-text.js';

/** "[Minutes](…)", "[Slides](…)": where more of it can be read. */
const away =
  /^(?:(?:the|full|meeting|complete)\s)*(?:minutes|slides|recordings?|videos?|notes|agenda|here|link|source|transcript|announcement|details|blog post|pull request|issue|thread|repo(?:sitory)?|docs|documentation)\P{L}*$/iu;

/** "Slides: [The long night](…)": where what was told can be read, and nothing of the list. */
export const isSource = ({ children }: Paragraph): boolean => {
  const [label, link, ...more] = children;
  if (label?.type === 'link' && !link) return away.test(flattenInline(label.children).text.trim());
  return (
    label?.type === 'text' &&
    /^\s*\S+(?:\s\S+)?\s?[:：]\s*$/u.test(label.value) &&
    link?.type === 'link' &&
    more.length === 0
  );
};
