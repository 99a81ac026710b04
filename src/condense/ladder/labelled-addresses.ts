import { toString as textOf } from 'mdast-util-to-string';
import type { InlineText } from '../inline-text.js';

/** An address that is written out, and the name of a repository. */
const address = /^(?:https?:\/\/\S+|www\.\S+|[\w.-]+\/[\w.-]+)$/u;

const label = /^[^:：]{1,24}[:：]\s*$/u;

/** "PR: <https://…>", "Sample: ada/oven": where something is, and nothing that a speaker says. */
export const isLabelledAddress = ({ nodes, text }: InlineText): boolean => {
  const link = nodes.at(-1);
  if (link?.type !== 'link') return false;
  const words = textOf(link);
  return address.test(words) && label.test(text.slice(0, text.length - words.length));
};
